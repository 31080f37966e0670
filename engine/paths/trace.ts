import type { Hop, Trace } from '../../shared/facts/paths.ts';
import { ipFamily } from '../../shared/host.ts';
import { windowsProgram } from '../platform/command.ts';
import { hopLimit, type OnHop } from './hops.ts';
import { parseHop, parseTrace } from './parse-trace.ts';
import { RawIcmp } from './raw-icmp.ts';
import type { PingContext } from './system-ping.ts';

/** Thirty silent hops, one after the other, still end within `traceTimeoutMs`. */
const hopPatienceMs = 600;
const traceTimeoutMs = 20_000;

/** The way to an address, hop by hop: by our own ICMP where that is permitted (IPv4), else by the system's traceroute. */
export async function traceTo(address: string, context: PingContext, onHop: OnHop): Promise<Trace> {
  const raw = ipFamily(address) === 4 ? RawIcmp.open(4, hopPatienceMs) : undefined;
  return raw ? traceRaw(raw, address, context.signal, onHop) : traceWithProgram(address, context, onHop);
}

async function traceRaw(raw: RawIcmp, address: string, signal: AbortSignal, onHop: OnHop): Promise<Trace> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), traceTimeoutMs);
  const stop = AbortSignal.any([signal, late.signal]);
  const onStop = (): void => raw.close();
  stop.addEventListener('abort', onStop, { once: true });
  if (stop.aborted) onStop();
  try {
    const trace = await raw.trace(address, onHop);
    if (!stop.aborted) return trace;
    return { ...trace, ended: late.signal.aborted ? 'timed-out' : 'cancelled' };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
    raw.close();
  }
}

/** One probe per hop and no names: names would be asked of a name server, and take seconds. */
function traceCall(platform: string, address: string): { file: string; args: string[] } {
  const isIpv6 = ipFamily(address) === 6;
  const limit = String(hopLimit);
  if (platform === 'win32') {
    return { file: windowsProgram('tracert'), args: ['-d', '-h', limit, '-w', '500', isIpv6 ? '-6' : '-4', address] };
  }
  const args = ['-n', '-q', '1', '-w', '1', '-m', limit, address];
  if (platform === 'darwin') return { file: isIpv6 ? '/usr/sbin/traceroute6' : '/usr/sbin/traceroute', args };
  return { file: 'traceroute', args: [isIpv6 ? '-6' : '-4', ...args] };
}

async function traceWithProgram(
  address: string,
  { platform, command, signal }: PingContext,
  onHop: OnHop,
): Promise<Trace> {
  const { file, args } = traceCall(platform, address);
  const output = await command(file, args, {
    timeoutMs: traceTimeoutMs,
    signal,
    onLine: (line) => {
      const hop = parseHop(line);
      if (hop) onHop(withoutRefusal(hop));
    },
  });
  const lines = parseTrace(output.text);
  const last = lines.at(-1);
  const hops = lines.map(withoutRefusal);
  const method = 'system-traceroute';
  if (output.missing === 'timed-out' || output.missing === 'cancelled') return { method, hops, ended: output.missing };
  if (output.missing !== undefined) return { method, hops, ended: 'no-program' };
  if (last?.refused) return { method, hops, ended: 'refused' };
  return { method, hops, ended: last?.address === address ? 'reached' : 'hop-limit' };
}

function withoutRefusal({ ttl, address, rttMs }: Hop): Hop {
  return { ttl, address, rttMs };
}
