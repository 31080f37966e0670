import { connect as connectSocket, type OnReadOpts, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import { ipFamily } from '../../shared/host.ts';
import { roundMs } from '../clock.ts';
import { errorCodeOf } from './error-code.ts';

/** How long to wait for the handshake's answer; it may change while waiting. */
export interface Patience {
  limitMs: () => number;
  /** Calls back when `limitMs` has changed. Returns the unsubscribe. */
  onChange: (listener: () => void) => () => void;
}

export interface ConnectContext {
  monotonicMs: () => number;
  patience: Patience;
  signal: AbortSignal;
  /** This machine's own address that the connection leaves from; left out where the system may choose. */
  localAddress?: string;
  /** Reads into a buffer of the caller's instead of the stream. */
  onread?: OnReadOpts;
  /**
   * Starts TLS by itself once TCP stands; `handshake` tells what comes of that. Only so does Node read what
   * comes inside TLS into the caller's buffer.
   */
  tls?: ConnectionOptions;
}

/** `errorCode` is `ETIMEDOUT` where the patience ended and `ABORTED` after a cancel. */
export type Connected = { ok: true; socket: Socket; rttMs: number } | { ok: false; errorCode: string; rttMs: number };

/**
 * One TCP handshake with one address. Never rejects. The caller closes the socket; on a cancel or failure none is left.
 * Names must be resolved before: Node's own handling of several addresses aborts tries and hides which one failed.
 */
export function connect(address: string, port: number, context: ConnectContext): Promise<Connected> {
  const { monotonicMs, patience, signal, localAddress, onread, tls } = context;
  if (signal.aborted) return Promise.resolve({ ok: false, errorCode: 'ABORTED', rttMs: 0 });
  return new Promise((resolve) => {
    const startMs = monotonicMs();
    const options = {
      host: address,
      port,
      family: ipFamily(address),
      autoSelectFamily: false,
      ...(localAddress !== undefined && { localAddress }),
      ...(onread && { onread }),
    };
    const socket: Socket = tls ? connectTls({ ...tls, ...options }) : connectSocket(options);
    let timer: NodeJS.Timeout | undefined;
    let settled = false;

    const settle = (result: Connected): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      unsubscribe();
      signal.removeEventListener('abort', onAbort);
      if (!result.ok) socket.destroy();
      resolve(result);
    };
    const fail = (errorCode: string): void => settle({ ok: false, errorCode, rttMs: roundMs(monotonicMs() - startMs) });
    const onAbort = (): void => fail('ABORTED');
    const arm = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('ETIMEDOUT'), Math.max(0, startMs + patience.limitMs() - monotonicMs()));
    };

    const unsubscribe = patience.onChange(arm);
    socket.once('connect', () => settle({ ok: true, socket, rttMs: roundMs(monotonicMs() - startMs) }));
    // Stays for the socket's whole life: an error that comes while nobody talks must not end the process.
    socket.on('error', (error) => fail(errorCodeOf(error)));
    signal.addEventListener('abort', onAbort, { once: true });
    arm();
  });
}
