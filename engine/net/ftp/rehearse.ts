import ipaddr from 'ipaddr.js';
import type { FtpChannel, FtpFacts } from '../../../shared/facts/ftp.ts';
import { ipFamily } from '../../../shared/host.ts';
import { printable } from '../../../shared/printable.ts';
import { closePolitely } from '../close.ts';
import { readReply } from '../reply.ts';
import { type FtpContext, isTimeUp } from './context.ts';
import { Control } from './control.ts';
import { isPrivate, measurePassive } from './passive.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** MLSD where the server knows it (RFC 3659): its lines are the only ones with a format of their own. */
export function listCommand({ features }: Pick<SignedIn, 'features'>): string {
  return features?.some((feature) => /^MLST\b/i.test(feature)) ? 'MLSD' : 'LIST';
}

/**
 * All passive data connections that a client of this address may try: PASV over IPv4 only, since its reply has no room
 * for an IPv6 address (RFC 2428 section 1), and EPSV. Ends early where the control connection is of no use any more.
 */
export async function measurePassiveModes(
  control: Control,
  context: FtpContext,
  command: string,
): Promise<FtpChannel[]> {
  const modes = ipFamily(context.address) === 4 ? (['PASV', 'EPSV'] as const) : (['EPSV'] as const);
  const channels: FtpChannel[] = [];
  for (const mode of modes) {
    // What is asked when the time is up gets no answer, which would look like a connection that is lost.
    const isTooLate = channels.length > 0 && isTimeUp(context);
    if (!control.isUsable || context.signal.aborted || isTooLate) break;
    channels.push(await measurePassive(control, context, { mode, command, reuse: true }));
  }
  return channels;
}

/**
 * Whether the server turns away a data connection that does not resume the control connection's TLS session: asked only
 * where one that resumes it works.
 */
export async function measureReuse(
  control: Control,
  context: FtpContext,
  command: string,
  channels: readonly FtpChannel[],
): Promise<NonNullable<FtpFacts['sessionReuse']>> {
  if (channels.some(({ outcome }) => outcome === 'reuse-required')) return 'required';
  const working = channels.find(({ outcome }) => outcome === 'works');
  if (!working || !control.isUsable || (working.mode !== 'PASV' && working.mode !== 'EPSV')) return 'unknown';
  if (working.resumed === false) return 'not-required';
  const without = await measurePassive(control, context, { mode: working.mode, command, reuse: false });
  if (without.outcome === 'works') return 'not-required';
  if (without.outcome === 'silent' || isTimeUp(context)) return 'unknown';
  const isTurnedAway = without.peer !== undefined && without.outcome !== 'control-lost';
  return isTurnedAway ? 'required' : 'unknown';
}

/** A second session in clear text, as a guest: the user's own password never goes there for the sake of a comparison. */
export async function measureInClear(context: FtpContext): Promise<{ channels: FtpChannel[]; tls?: 'required' }> {
  const connected = await context.dial(context.controlPort);
  if (!connected.ok) return { channels: [] };
  const control = new Control(connected.socket, context);
  try {
    const greeting = await readReply(control.conversation);
    if (greeting.kind !== 'reply' || greeting.code !== 220) return { channels: [] };
    const signedIn = await signIn(control, { account: undefined, now: context.run.clock.now() });
    if (signedIn.login !== 'accepted') {
      return { channels: [], ...(signedIn.tls === 'required' && { tls: 'required' as const }) };
    }
    const channels = await measurePassiveModes(control, context, listCommand(signedIn));
    await control.leave();
    return { channels };
  } finally {
    control.detach();
    closePolitely(connected.socket);
  }
}

/** A firewall's FTP helper wrote another address into the reply: what PASV names inside TLS, no device can change. */
export function wasRewritten(channels: readonly FtpChannel[]): boolean {
  const inside = channels.find(({ mode, encrypted }) => mode === 'PASV' && encrypted)?.named?.address;
  const inClear = channels.find(({ mode, encrypted }) => mode === 'PASV' && !encrypted)?.named?.address;
  return inside !== undefined && inClear !== undefined && inside !== inClear;
}

/**
 * Whether the server sees this PC under another address. A private one, named from a public address, may as well be the
 * server's own behind its NAT, and proves nothing.
 */
export function isTranslated(seenAs: string, local: string, serverAddress: string): boolean {
  if (!ipaddr.isValid(seenAs) || !ipaddr.isValid(local)) return false;
  if (isPrivate(seenAs) && !isPrivate(serverAddress)) return false;
  return normalised(seenAs) !== normalised(local);
}

function normalised(address: string): string {
  return ipaddr.process(address).toNormalizedString();
}

/** The server's words about this connection: where a STAT reply (RFC 959 section 4.1.3) names the client, and how. */
export function seenAddress(lines: readonly string[], serverAddress: string): string | undefined {
  for (const line of lines) {
    if (!/connect/i.test(line)) continue;
    const found = line.match(
      /(?<![\w.:])(?:::ffff:)?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]*:[0-9a-f:]*:[0-9a-f]+)(?![\w.:])/i,
    )?.[1];
    if (found !== undefined && found.toLowerCase() !== serverAddress.toLowerCase()) return printable(found, 63);
  }
  return undefined;
}
