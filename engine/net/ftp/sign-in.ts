import type { Socket } from 'node:net';
import type { FtpLogin, FtpTls } from '../../../shared/facts/ftp.ts';
import type { Login } from '../../../shared/login.ts';
import { concealed } from '../../../shared/login.ts';
import { printable } from '../../../shared/printable.ts';
import type { Reply } from '../reply.ts';
import { certificateFault, type Secured } from '../tls.ts';
import { type Control, codeOf, isDone } from './control.ts';

/** RFC 1635: a guest gives an address of mail. No name of this PC or its user leaves it. */
export const guest: Login = { user: 'anonymous', password: 'guest@example.com' };

const maxFeatures = 60;

/** What became of a login. */
export interface LoggedIn {
  login: FtpLogin;
  /** Where the connection ended or fell silent. */
  lost?: Exclude<Reply, { kind: 'reply' }>;
  /** The refusal was about that. */
  tls?: 'required';
  /** Says nothing about the login: the server has no room now (421), or another session's was still without an answer. */
  putOff?: 'busy' | 'pending';
}

/** The user's own login, and how it is kept from being repeated. */
export interface Account {
  login: Login;
  inTurn: (logIn: () => Promise<LoggedIn>) => Promise<LoggedIn>;
}

export interface SignedIn extends Pick<LoggedIn, 'login' | 'lost' | 'putOff'> {
  features?: string[];
  tls: FtpTls;
  /** The given account was kept back: a refusal of what was offered, or a certificate's fault, may be somebody in between. */
  isWithheld?: true;
  /** Why TLS failed after the server had agreed to it. */
  tlsFailure?: Extract<Secured, { ok: false }>;
}

interface Wishes {
  /** Left out: as a guest. */
  account: Account | undefined;
  /** What certificates are judged by. */
  now: Date;
  /** Left out: in clear text. */
  upgrade?: (socket: Socket) => Promise<Secured>;
}

/** What the server can (RFC 2389), TLS if wished and offered (RFC 4217), the login (RFC 959 section 5.4). */
export async function signIn(control: Control, { account, upgrade, now }: Wishes): Promise<SignedIn> {
  const features = await control.ask('FEAT');
  if (features.kind !== 'reply') return { tls: 'not-asked', login: 'not-tried', lost: features };
  const known =
    features.code === 211 ? { features: featuresOf(features.lines.map((line) => control.conceal(line))) } : {};
  const tls = upgrade ? await secure(control, upgrade, known.features) : { tls: 'not-asked' as const };
  if (tls.tls === 'failed' || tls.lost) return { ...known, ...tls, login: 'not-tried' };
  const isUnsafe = tls.tls === 'refused' || (control.tlsFacts && certificateFault(control.tlsFacts, now) !== undefined);
  if (account && isUnsafe) return { ...known, ...tls, login: 'not-tried', isWithheld: true };
  const loggedIn = account ? account.inTurn(() => logIn(control, account.login)) : logIn(control, guest);
  return { ...known, ...tls, ...(await loggedIn) };
}

/** The first and last line frame the list; each feature stands on a line of its own after a blank. */
function featuresOf(lines: string[]): string[] {
  return lines
    .slice(1, -1)
    .slice(0, maxFeatures)
    .map((line) => printable(line.trim(), 79));
}

type TlsPart = Pick<SignedIn, 'tls' | 'lost' | 'tlsFailure'>;

async function secure(
  control: Control,
  upgrade: (socket: Socket) => Promise<Secured>,
  features: string[] | undefined,
): Promise<TlsPart> {
  const agreed = await control.ask('AUTH TLS');
  if (agreed.kind !== 'reply') return { tls: 'not-asked', lost: agreed };
  if (agreed.code !== 234) {
    const wasOffered = features?.some((feature) => /^AUTH\b.*\b(TLS|SSL)/i.test(feature)) ?? false;
    return { tls: wasOffered ? 'refused' : 'not-offered' };
  }
  const secured = await control.startTls(upgrade);
  if (!secured.ok) return { tls: 'failed', tlsFailure: secured };
  // Data connections follow the control connection (RFC 4217 section 9); a server that will not says so at the listing.
  for (const command of ['PBSZ 0', 'PROT P']) {
    const reply = await control.ask(command);
    if (reply.kind !== 'reply') return { tls: 'in-use', lost: reply };
  }
  return { tls: 'in-use' };
}

/** What servers say where they take no login without TLS: 522 and 534 (RFC 4217), or words after a general refusal. */
const wantsTls = /\b(TLS|SSL|AUTH|encrypt\w*|secure)\b/i;

async function logIn(control: Control, { user, password }: Login): Promise<LoggedIn> {
  const isGuest = user === guest.user;
  let reply = await control.ask(`USER ${user}`, isGuest ? `USER ${user}` : `USER ${concealed}`);
  if (codeOf(reply) === 331) reply = await control.ask(`PASS ${password}`, `PASS ${concealed}`);
  if (reply.kind !== 'reply') {
    // Some servers hang up on guests instead of refusing them.
    const isHungUp = reply.kind === 'ended' && reply.ending === 'closed';
    return isHungUp ? { login: 'dropped' } : { login: 'not-tried', lost: reply };
  }
  if (isDone(reply)) return { login: 'accepted' };
  // RFC 959 section 5.4 lets a server answer any command with this before it hangs up.
  if (reply.code === 421) return { login: 'not-tried', putOff: 'busy' };
  const isAboutTls = reply.code === 522 || reply.code === 534 || wantsTls.test(reply.lines.join(' '));
  return { login: 'refused', ...(isAboutTls && !control.isEncrypted && { tls: 'required' as const }) };
}
