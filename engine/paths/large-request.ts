import type { Socket } from 'node:net';
import type { LineCheck } from '../../shared/check.ts';
import { hostInUrl } from '../../shared/host.ts';
import { closePolitely } from '../net/close.ts';
import { connect } from '../net/connect.ts';
import { patienceFor } from '../patience.ts';
import type { RunContext } from '../run-context.ts';

/** More than two full packets, and below the 8 KB of headers that web servers take. */
const paddingBytes = 4000;
const answerMs = 2000;
/** A red needs two tries. */
const tries = 2;

/**
 * Whether a request of several full packets gets an answer where a small one does. Any answer will do: also a refusal is
 * one that has arrived. `null` where that cannot be told: the small one fails as well.
 */
export async function largeRequestPasses(check: LineCheck, address: string, run: RunContext): Promise<boolean | null> {
  for (let count = 0; count < tries; count += 1) {
    const large = await isAnswered(check, address, paddingBytes, run);
    if (large !== false) return large;
    if ((await isAnswered(check, address, 0, run)) !== true) return null;
  }
  return false;
}

async function isAnswered(
  { host, port }: LineCheck,
  address: string,
  padding: number,
  run: RunContext,
): Promise<boolean | null> {
  return run.slots.run(address, async () => {
    const { signal, clock } = run;
    const connected = await connect(address, port, {
      monotonicMs: clock.monotonicMs,
      patience: patienceFor(address, run),
      signal,
    });
    if (!connected.ok) return null;
    const filler = padding > 0 ? `X-Padding: ${'x'.repeat(padding)}\r\n` : '';
    const head = `GET / HTTP/1.1\r\nHost: ${hostInUrl(host)}:${port}\r\nUser-Agent: PortAmpel\r\nConnection: close\r\n${filler}\r\n`;
    try {
      return await hears(connected.socket, head, signal);
    } finally {
      closePolitely(connected.socket);
    }
  });
}

/** Whether anything at all comes back; `null` where the connection ends or the run is cancelled before. */
function hears(socket: Socket, request: string, signal: AbortSignal): Promise<boolean | null> {
  return new Promise((resolve) => {
    const settle = (heard: boolean | null): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(heard);
    };
    const onAbort = (): void => settle(null);
    const timer = setTimeout(() => settle(false), answerMs);
    socket.once('data', () => settle(true));
    socket.once('close', () => settle(null));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    else socket.write(request);
  });
}
