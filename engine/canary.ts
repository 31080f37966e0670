import { createServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Measurable } from '../shared/check.ts';
import { ipFamily, isLoopback } from '../shared/host.ts';
import type { Resolution } from '../shared/observation.ts';
import type { CanaryResult } from '../shared/report.ts';
import { classifyConnectFailure } from './classify-connect.ts';
import { closePolitely } from './net/close.ts';
import { connect, type Patience } from './net/connect.ts';
import type { RunContext } from './run-context.ts';
import { loopbackCanaryAddresses } from './settings.ts';

/** Local antivirus answers at once, a proxy on the way as fast as the real hosts do; nobody else will. */
const minimumMs = 500;
const maximumMs = 1500;
const slowestHandshakes = 3;

/**
 * Connects to addresses where nobody lives, on the ports of the run. What "opens" on all of them is opened by this PC's
 * antivirus or by a proxy on the way, and says nothing about the real hosts. Runs beside the rows, at no cost in time.
 */
export async function runCanary(
  checks: readonly Measurable[],
  resolutions: Promise<Resolution[]>,
  run: RunContext,
): Promise<CanaryResult> {
  const targets = (await resolutions).flatMap(({ addresses }) => addresses);
  // Two turns of the event loop: making dozens of sockets takes milliseconds, which near hosts' answers would wait for.
  await setImmediate();
  await setImmediate();
  // Nobody here connects to port 20, nor to this PC's own ports: what is judged there are others' calls.
  const called = checks.filter(
    ({ transport, probe, direction }) => transport === 'tcp' && probe !== 'ftp-active' && direction === 'out',
  );
  const ports = [...new Set(called.map(({ port }) => port))].sort((a, b) => a - b);
  if (run.settings.canaryAddresses.length === 0) return { addresses: [], ports: [], fakedPorts: [], state: 'off' };
  const addresses = canaryAddresses(targets, run.settings.canaryAddresses);
  if (targets.length === 0 || addresses.length === 0 || run.signal.aborted) {
    return { addresses: [], ports: [], fakedPorts: [], state: 'not-run' };
  }
  const faked = await Promise.all(ports.map((port) => isFaked(addresses, port, run)));
  if (wasAborted(run.signal)) return { addresses: [...addresses], ports: [], fakedPorts: [], state: 'not-run' };
  const fakedPorts = ports.filter((_, index) => faked[index]);
  return { addresses: [...addresses], ports, fakedPorts, state: fakedPorts.length > 0 ? 'faked' : 'clean' };
}

/** Read anew after an await; a plain property access would be taken for unchanged. */
function wasAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Only families that the targets have: on a machine without IPv6 the rest would be asked for nothing. */
function canaryAddresses(targets: readonly string[], configured: readonly string[]): readonly string[] {
  if (targets.every(isLoopback)) return loopbackCanaryAddresses;
  const families = new Set(targets.map(ipFamily));
  return configured.filter((address) => families.has(ipFamily(address)));
}

/** Whether the port opens on all addresses of a family. One alone could be somebody's misused documentation network. */
async function isFaked(addresses: readonly string[], port: number, run: RunContext): Promise<boolean> {
  const opened = await Promise.all(addresses.map((address) => opens(address, port, run)));
  const everywhere = ([4, 6] as const).some((family) => {
    const ofFamily = opened.filter((_, index) => ipFamily(addresses[index] ?? '') === family);
    return ofFamily.length > 0 && ofFamily.every((open) => open);
  });
  if (!everywhere || addresses !== loopbackCanaryAddresses) return everywhere;
  // On this machine's own addresses a server that listens on all of them answers too, and fakes nothing.
  return isFree(loopbackCanaryAddresses[0], port);
}

function opens(address: string, port: number, run: RunContext): Promise<boolean> {
  return run.slots.run(address, async (releaseHost) => {
    // Silence is what a canary should meet; it must not make the next port wait.
    releaseHost();
    const { clock, signal } = run;
    const connected = await connect(address, port, {
      monotonicMs: clock.monotonicMs,
      patience: canaryPatience(run),
      signal,
    });
    if (!connected.ok)
      return classifyConnectFailure(connected.errorCode, ipFamily(address), run.platform).state === 'open';
    closePolitely(connected.socket);
    return true;
  });
}

/** Whether nobody listens on that address and port: only then can we. */
function isFree(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function canaryPatience({ answers }: RunContext): Patience {
  return {
    limitMs: () => Math.min(maximumMs, Math.max(minimumMs, slowestHandshakes * answers.slowestOfAllMs)),
    onChange: (listener) => answers.onAnyChange(listener),
  };
}
