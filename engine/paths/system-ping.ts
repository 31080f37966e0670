import { ipFamily } from '../../shared/host.ts';
import { type RunCommand, windowsProgram } from '../platform/command.ts';
import { type PingReading, parsePing } from './parse-ping.ts';

/** How long one echo is waited for. */
export const echoPatienceMs = 1000;
/** The shortest pause that ordinary users may ask for on Linux and macOS. */
const paceMs = 200;
const slowPaceMs = 1000;
/** A program needs time to start, on a busy PC too. */
const startMs = 1000;
const ipv4HeaderBytes = 20;
const ipv6HeaderBytes = 40;
const icmpHeaderBytes = 8;

export interface PingRequest {
  address: string;
  count: number;
  /** Of the whole packet, headers included, which nobody on the way may cut up. Left out: the program's own. */
  packetBytes?: number;
}

/** One call of ping: program and arguments. On Windows it has a pause of a second, so there each echo is a call. */
interface PingCall {
  file: string;
  args: string[];
  timeoutMs: number;
}

export function pingCalls(platform: string, { address, count, packetBytes }: PingRequest): PingCall[] {
  const isIpv6 = ipFamily(address) === 6;
  const headers = icmpHeaderBytes + (isIpv6 ? ipv6HeaderBytes : ipv4HeaderBytes);
  const payload = packetBytes === undefined ? undefined : String(Math.max(0, packetBytes - headers));
  // Apple's ping6 lets root alone ask for less than its own second.
  const isSlow = platform === 'darwin' && isIpv6;
  const timeoutMs = (count - 1) * (isSlow ? slowPaceMs : paceMs) + echoPatienceMs + startMs;
  const often = ['-c', String(count), ...(isSlow ? [] : ['-i', String(paceMs / 1000)])];
  if (platform === 'win32') {
    // Over IPv6 nobody on the way ever cuts up packets, and Windows has no option for what it does itself.
    const sized = payload === undefined ? [] : [...(isIpv6 ? [] : ['-f']), '-l', payload];
    const args = [isIpv6 ? '-6' : '-4', '-n', '1', '-w', String(echoPatienceMs), ...sized, address];
    return Array.from({ length: count }, () => ({ file: windowsProgram('ping'), args, timeoutMs }));
  }
  if (platform === 'darwin') {
    const sized = payload === undefined ? [] : ['-D', '-s', payload];
    // ping6 knows no patience: it is ended at its time.
    const patience = isIpv6 ? [] : ['-W', String(echoPatienceMs)];
    const args = ['-n', ...often, ...patience, ...sized, address];
    return [{ file: isIpv6 ? '/sbin/ping6' : '/sbin/ping', args, timeoutMs }];
  }
  const sized = payload === undefined ? [] : ['-M', 'do', '-s', payload];
  const args = ['-n', ...often, '-W', String(echoPatienceMs / 1000), ...sized, address];
  return [{ file: 'ping', args, timeoutMs }];
}

export interface PingContext {
  platform: string;
  command: RunCommand;
  signal: AbortSignal;
}

/** The system's own ping. `undefined` where it cannot be had: not installed, or not allowed to this account. */
export async function systemPing(request: PingRequest, context: PingContext): Promise<PingReading | undefined> {
  const { command, signal } = context;
  const calls = pingCalls(context.platform, request);
  const outputs = await Promise.all(
    calls.map(({ file, args, timeoutMs }) => command(file, args, { timeoutMs, signal })),
  );
  if (outputs.some(({ missing }) => missing === 'no-program' || missing === 'not-permitted')) return undefined;
  const readings = outputs.map(({ text }) => parsePing(text, request.address));
  const mtuBytes = readings.find((reading) => reading.mtuBytes !== undefined)?.mtuBytes;
  const all: PingReading = {
    rttsMs: readings.flatMap(({ rttsMs }) => rttsMs),
    tooBig: readings.some(({ tooBig }) => tooBig),
    refused: readings.some(({ refused }) => refused),
    ...(mtuBytes !== undefined && { mtuBytes }),
  };
  return all.refused && all.rttsMs.length === 0 ? undefined : all;
}
