import { BlockList, isIP } from 'node:net';
import type { FtpChannel, FtpMode } from '../../../shared/facts/ftp.ts';
import type { FtpContext } from './context.ts';
import { type Control, codeOf } from './control.ts';
import { parseExtendedPassive, parseHostPort } from './endpoints.ts';
import { list, plain } from './listing.ts';

/** No data connection goes to the ports of services: that would let a server make us talk to them (RFC 2577 section 3). */
export const unprivilegedPort = 1024;

interface PassiveOptions {
  mode: Extract<FtpMode, 'PASV' | 'EPSV'>;
  command: string;
  /** Whether a TLS data connection offers the control connection's session. */
  reuse: boolean;
}

/**
 * One passive data connection with a real listing. It is made to the control connection's own address and no other: an
 * address that the server names is evidence, never a destination.
 */
export async function measurePassive(
  control: Control,
  context: FtpContext,
  { mode, command, reuse }: PassiveOptions,
): Promise<FtpChannel> {
  const startMs = context.monotonicMs();
  const finish = (seen: Omit<FtpChannel, 'mode' | 'encrypted' | 'durationMs'>): FtpChannel => ({
    mode,
    encrypted: control.isEncrypted,
    ...seen,
    durationMs: Math.round(context.monotonicMs() - startMs),
  });
  const reply = await control.ask(mode);
  const code = codeOf(reply);
  if (reply.kind !== 'reply') return finish({ outcome: 'control-lost' });
  if (code !== (mode === 'PASV' ? 227 : 229)) return finish({ outcome: 'command-refused', ...withCode(code) });
  const text = reply.lines.join(' ');
  const named = mode === 'PASV' ? parseHostPort(text) : parseExtendedPassive(text);
  if (!named) return finish({ outcome: 'unreadable', ...withCode(code) });
  const seen = { named, ...(named.address !== undefined && { namedIs: relation(named.address, context.address) }) };
  if (named.port < unprivilegedPort) return finish({ ...seen, outcome: 'unsafe-port' });
  const connected = await context.dial(named.port);
  if (!connected.ok) {
    const outcome = connected.errorCode === 'ETIMEDOUT' ? 'no-answer' : 'refused';
    return finish({ ...seen, outcome, errorCode: connected.errorCode });
  }
  const { socket } = connected;
  const listed = await list(control, context, {
    command,
    reuse,
    socket: () => Promise.resolve(socket),
    without: 'no-data',
  });
  return finish({ ...seen, ...listed });
}

function withCode(code: number | undefined): { replyCode?: number } {
  return code !== undefined && code >= 100 && code <= 599 ? { replyCode: code } : {};
}

function relation(named: string, own: string): FtpChannel['namedIs'] {
  if (named === plain(own)) return 'same';
  if (named === '0.0.0.0') return 'unspecified';
  return isPrivate(named) ? 'private' : 'other';
}

/** Addresses that lead nowhere from outside their own network: RFC 1918, 3927, 6598, 4193, and this machine's own. */
const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv4');
}
privateNetworks.addSubnet('fc00::', 7, 'ipv6');
privateNetworks.addSubnet('fe80::', 10, 'ipv6');

export function isPrivate(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && privateNetworks.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
