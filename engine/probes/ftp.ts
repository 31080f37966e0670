import type { FtpChannel, FtpFacts } from '../../shared/facts/ftp.ts';
import type { Details } from '../../shared/observation.ts';
import type { Reason } from '../../shared/words.ts';
import { type FtpContext, ftpContext, isTimeUp } from '../net/ftp/context.ts';
import { Control } from '../net/ftp/control.ts';
import { listCommand, measureInClear, measurePassiveModes, measureReuse, wasRewritten } from '../net/ftp/rehearse.ts';
import { type SignedIn, signIn } from '../net/ftp/sign-in.ts';
import type { Reply } from '../net/reply.ts';
import {
  asExpected,
  degraded,
  endingVerdict,
  type Line,
  type Probe,
  stalledVerdict,
  type Verdict,
  wrongWords,
} from './probe.ts';

/**
 * Greeting (RFC 959 section 5.4; 120 announces a delay), FEAT, explicit TLS where the server has it (RFC 4217), login, and
 * both passive data connections with a real listing. A guest who is refused has still seen the control channel work.
 */
export const ftp: Probe = async (line) => {
  const context = contextOf(line);
  const control = new Control(line.socket, context);
  try {
    let greeting = await control.reply();
    if (greeting.kind === 'reply' && greeting.code === 120) greeting = await control.reply();
    if (greeting.kind !== 'reply') return withoutReply(greeting, control, endingVerdict);
    if (greeting.code !== 220) return degraded('service-refused', detailsOf(control));
    // A second session beside this one would send the login once more, and servers lock out whoever repeats a wrong one.
    line.onAnswered?.();
    return await converse(line, control, context);
  } finally {
    control.detach();
  }
};

function contextOf(line: Line): FtpContext {
  const { check, address, run, monotonicMs, startMs, deadlineMs, signal, conceal } = line;
  return ftpContext({
    address,
    controlPort: check.port,
    host: check.host,
    run,
    monotonicMs,
    startMs,
    deadlineMs,
    signal,
    ...(conceal && { conceal }),
    timed: (name, work) => line.timed(name, work),
  });
}

async function converse(line: Line, control: Control, context: FtpContext): Promise<Verdict> {
  const signedIn = await line.timed('login', () =>
    signIn(control, {
      account: context.account,
      now: line.run.clock.now(),
      upgrade: (socket) => line.upgrade(socket, halfOf(line)),
    }),
  );
  if (signedIn.tls === 'failed') return afterFailedTls(signedIn, control, context);
  if (signedIn.lost) return withoutReply(signedIn.lost, control, stalledVerdict);
  if (signedIn.login !== 'accepted') {
    await control.leave();
    return withoutLogin(signedIn, control, context);
  }
  const facts = await line.timed('data', () => measureData(signedIn, control, context));
  await control.leave();
  return judge(facts, detailsOf(control, facts), context);
}

/** Where TLS never finishes, there is time left for the session in clear text. */
function halfOf({ deadlineMs, monotonicMs }: Line): number {
  return Math.max(0, deadlineMs - monotonicMs()) / 2;
}

async function measureData(signedIn: SignedIn, control: Control, context: FtpContext): Promise<FtpFacts> {
  const command = listCommand(signedIn);
  const channels = await measurePassiveModes(control, context, command);
  const facts = factsOf(signedIn, context, channels);
  if (!control.isEncrypted) return facts;
  const sessionReuse = await measureReuse(control, context, command, channels);
  if (worksWell(channels) || context.signal.aborted || isTimeUp(context)) return { ...facts, sessionReuse };
  const inClear = await measureInClear(context);
  const all = [...channels, ...inClear.channels];
  return {
    ...facts,
    sessionReuse,
    channels: all,
    ...(inClear.tls && { tls: inClear.tls }),
    ...(wasRewritten(all) && { rewritten: { what: 'PASV', confidence: 'certain' } }),
  };
}

function factsOf(signedIn: SignedIn, { account }: FtpContext, channels: FtpChannel[]): FtpFacts {
  const { features, tls, login } = signedIn;
  return { ...(features && { features }), tls, account: account ? 'given' : 'anonymous', login, channels };
}

/** The server agreed to TLS and then it failed: in clear text, a guest may still see whether the rest works. */
async function afterFailedTls(signedIn: SignedIn, control: Control, context: FtpContext): Promise<Verdict> {
  const { tlsFailure } = signedIn;
  if (tlsFailure?.reason === 'cancelled') {
    return { service: 'unchecked', reason: 'cancelled', details: detailsOf(control) };
  }
  const { channels } = await context.timed('data', () => measureInClear(context));
  const details = detailsOf(control, factsOf(signedIn, context, channels));
  const reason = tlsFailure?.reason ?? 'tls-handshake-failed';
  return { ...degraded(reason, details), ...(tlsFailure && { errorCode: tlsFailure.errorCode }) };
}

/**
 * Nothing can be said of the data channel. A guest's refusal is no fault, since servers with accounts alone are usual, but
 * the row must not look as if all had been tried; the refusal of a given account is a fault.
 */
function withoutLogin(signedIn: SignedIn, control: Control, context: FtpContext): Verdict {
  const details = detailsOf(control, factsOf(signedIn, context, []));
  if (signedIn.isWithheld) return degraded('ftp-login-withheld', details);
  if (signedIn.putOff === 'busy') return degraded('service-refused', details);
  if (signedIn.putOff === 'pending') return { service: 'unchecked', reason: 'cancelled', details };
  if (context.account) return degraded('ftp-login-failed', details);
  return { ...asExpected(details), reason: 'ftp-data-untold' };
}

function withoutReply(
  reply: Exclude<Reply, { kind: 'reply' }>,
  control: Control,
  ended: typeof endingVerdict | typeof stalledVerdict,
): Verdict {
  const { conversation } = control;
  const verdict =
    reply.kind === 'wrong' ? wrongWords(reply.line, conversation) : ended(reply.ending, conversation, reply.errorCode);
  const { spoke } = verdict.details;
  return { ...verdict, details: { ...heardBy(control), ...(spoke !== undefined && { spoke }) } };
}

function heardBy({ transcript, tlsFacts }: Control): Details {
  const heard = transcript.find(({ from }) => from === 'peer')?.text;
  return {
    ...(heard !== undefined && { heard }),
    ...(transcript.length > 0 && { transcript }),
    ...(tlsFacts && { tls: tlsFacts }),
  };
}

function detailsOf(control: Control, facts?: FtpFacts): Details {
  return { ...heardBy(control), spoke: 'ftp', ...(facts && { ftp: facts }) };
}

/** Whether a client finds a data connection just as the server names it. */
function worksWell(channels: readonly FtpChannel[]): boolean {
  return channels.some(({ mode, outcome, namedIs }) => outcome === 'works' && (mode === 'EPSV' || namedIs === 'same'));
}

/** Which layer holds the data up: told in the order in which one cause hides the others. */
function judge({ channels, login }: FtpFacts, details: Details, context: FtpContext): Verdict {
  if (context.signal.aborted) return { service: 'unchecked', reason: 'cancelled', details };
  if (login !== 'accepted') return asExpected(details);
  const own = channels.filter(({ encrypted }) => encrypted === channels[0]?.encrypted);
  const inClear = channels.filter((channel) => !own.includes(channel));
  const works = (of: readonly FtpChannel[], mode?: FtpChannel['mode']): boolean =>
    of.some((channel) => channel.outcome === 'works' && (mode === undefined || channel.mode === mode));
  const pasv = own.find(({ mode }) => mode === 'PASV');
  const namesAnother = pasv?.namedIs !== undefined && pasv.namedIs !== 'same';
  if (works(own)) {
    if (namesAnother) return degraded('ftp-passive-address', details);
    return pasv && !works(own, 'PASV') ? degraded('ftp-epsv-only', details) : asExpected(details);
  }
  const has = (...outcomes: FtpChannel['outcome'][]): boolean => own.some(({ outcome }) => outcomes.includes(outcome));
  if (has('reuse-required')) return degraded('ftp-session-reuse', details);
  if (own.some(wasListingRefused))
    return degraded(namesAnother ? 'ftp-passive-address' : 'ftp-passive-refused', details);
  const worksInClear = works(inClear);
  const silent = own.find(({ outcome }) => outcome === 'silent');
  if (silent) {
    if (namesAnother) return degraded('ftp-passive-address', details);
    // A slow login may have left hardly any time for it.
    const isTold = silent.durationMs >= context.run.settings.attemptTimeoutMs / 2;
    if (!worksInClear) return { service: isTold ? 'silent' : 'degraded', reason: reasonOfSilence(silent), details };
    return degraded(isWithoutTls(silent) ? 'tls-timeout' : reasonOfSilence(silent), details);
  }
  if (worksInClear && own.every(isUnreached)) return degraded('ftp-tls-blinds-helper', details);
  if (worksInClear && has('tls-failed')) return degraded('tls-handshake-failed', details);
  const cause: Reason = namesAnother && pasv.outcome !== 'unsafe-port' ? 'ftp-passive-address' : 'ftp-data-blocked';
  const blocked: Verdict = { service: worksInClear ? 'degraded' : 'unexpected', reason: cause, details };
  if (own.some(isUnreached)) return blocked;
  // Nobody can tell then whether the data would have come.
  if (has('no-data', 'tls-failed', 'control-lost') && isTimeUp(context)) {
    return degraded('silent-after-greeting', details);
  }
  if (has('no-data', 'tls-failed')) return blocked;
  return has('control-lost') ? { ...blocked, reason: 'ftp-data-blocked' } : degraded('ftp-passive-refused', details);
}

/** The data connection was made, so nothing blocks it; the server has nothing to list, or not for this account. */
function wasListingRefused({ outcome, peer }: FtpChannel): boolean {
  return outcome === 'command-refused' && peer !== undefined;
}

/** The server said that it would send, or nothing at all any more. */
function reasonOfSilence({ replyCode }: FtpChannel): Reason {
  return replyCode === undefined ? 'silent-after-greeting' : 'ftp-data-silent';
}

/** Its handshake never came to the end that tells whether the session was resumed. */
function isWithoutTls({ encrypted, resumed }: FtpChannel): boolean {
  return encrypted && resumed === undefined;
}

function isUnreached({ outcome }: FtpChannel): boolean {
  return outcome === 'no-answer' || outcome === 'refused';
}
