import type { Socket } from 'node:net';
import type { OwnCheck } from '../../shared/check.ts';
import type { FtpChannel, FtpFacts } from '../../shared/facts/ftp.ts';
import { ipFamily } from '../../shared/host.ts';
import { concealer } from '../../shared/login.ts';
import type { Attempt, Details, Phase, TranscriptLine } from '../../shared/observation.ts';
import type { PhaseName, Reason } from '../../shared/words.ts';
import { roundMs } from '../clock.ts';
import { defaultControlPort } from '../control-rows.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import type { Connected } from '../net/connect.ts';
import { type FtpContext, ftpContext } from '../net/ftp/context.ts';
import { Control, codeOf, isDone } from '../net/ftp/control.ts';
import { formatExtendedPort, formatHostPort } from '../net/ftp/endpoints.ts';
import { Listener } from '../net/ftp/listener.ts';
import { list, plain } from '../net/ftp/listing.ts';
import { isPrivate } from '../net/ftp/passive.ts';
import { isTranslated, listCommand, seenAddress } from '../net/ftp/rehearse.ts';
import { type SignedIn, signIn } from '../net/ftp/sign-in.ts';
import type { RunContext } from '../run-context.ts';
import { dialoguePatience } from '../settings.ts';
import type { OwnAttempt, OwnAttemptHooks } from './own-attempt.ts';

/** How long the server's call is waited for: its SYN and one retransmission after 1 s. Two tries make it four. */
const callMs = 2000;
const statusMs = 1000;

/**
 * Port 20 is where a server calls from (RFC 959 section 3.2), so it is judged by a transfer in active mode and by nothing
 * else: login on the control port, PORT or EPRT with a port of ours, and whether the listing comes in.
 */
export const ftpActive: OwnAttempt = async (check, address, run, hooks) => {
  const phases: Phase[] = [];
  const startMs = run.clock.monotonicMs();
  const context = contextFor(check, address, run, hooks, phases, startMs);
  const connected = await context.timed('connect', () => context.dial(context.controlPort));
  if (!connected.ok) {
    const reason = connected.errorCode === 'ABORTED' ? 'cancelled' : 'ftp-no-control';
    return { ...untested(reason, {}), errorCode: connected.errorCode, phases };
  }
  run.answers.note(address, connected.rttMs);
  hooks.onConnected();
  const activeTry = new ActiveTry(context, connected);
  try {
    const seen = await activeTry.measure(hooks.onAnswered);
    return { ...seen, phases };
  } finally {
    activeTry.close();
  }
};

/**
 * What the row of the control port already tells of this one: a second session would be turned away as the first was.
 * @returns `undefined` where only a session of its own can tell
 */
export function knownFromControl({ state, reason, details }: Attempt): Attempt | undefined {
  const known = (why: Reason): Attempt => ({ ...untested(why, {}), phases: [] });
  // What kept that row from being measured says nothing about the server.
  if (state === 'untested' || reason === 'cancelled') return undefined;
  if (state !== 'open' || details.spoke !== 'ftp') return known('ftp-no-control');
  if (reason === 'ftp-login-withheld') return known(reason);
  const { login, account, tls } = details.ftp ?? {};
  if (login !== 'refused') return undefined;
  if (account === 'given') return known('ftp-login-failed');
  // A guest comes in clear text here, and some servers refuse guests inside TLS alone (vsftpd without allow_anon_ssl).
  return tls === 'in-use' ? undefined : known('ftp-login-needed');
}

type Seen = Omit<Attempt, 'phases'>;

function untested(reason: Reason, details: Details): Seen {
  return { state: 'untested', reason, service: null, rttMs: null, details };
}

function contextFor(
  check: OwnCheck,
  address: string,
  run: RunContext,
  { signal, onPhase }: OwnAttemptHooks,
  phases: Phase[],
  startMs: number,
): FtpContext {
  const timed = async <T>(name: PhaseName, work: () => Promise<T>): Promise<T> => {
    onPhase(name);
    const phase: Phase = { name, startMs: run.elapsedMs(), durationMs: 0 };
    phases.push(phase);
    try {
      return await work();
    } finally {
      phase.durationMs = roundMs(run.elapsedMs() - phase.startMs);
    }
  };
  return ftpContext({
    address,
    controlPort: check.controlPort ?? defaultControlPort,
    host: check.host,
    run,
    monotonicMs: run.clock.monotonicMs,
    startMs,
    deadlineMs: startMs + dialoguePatience * run.settings.attemptTimeoutMs,
    signal,
    conceal: concealer(run.settings.login),
    timed,
  });
}

class ActiveTry {
  readonly #context: FtpContext;
  readonly #rttMs: number;
  /** Of a session before this one. */
  readonly #earlier: TranscriptLine[] = [];
  #control: Control;
  /** The control connection below any TLS: its own end is where the server is asked to call. */
  #socket: Socket;

  constructor(context: FtpContext, { socket, rttMs }: Extract<Connected, { ok: true }>) {
    this.#context = context;
    this.#socket = socket;
    this.#control = new Control(socket, context);
    this.#rttMs = rttMs;
  }

  /** Lets go of the control connection. */
  close(): void {
    this.#control.detach();
    closePolitely(this.#control.socket, this.#context.signal.aborted ? hurriedLingerMs : undefined);
  }

  async measure(onAnswered?: () => void): Promise<Seen> {
    const { timed, signal } = this.#context;
    if (!(await this.#isGreeted())) return this.#untested('ftp-no-control');
    onAnswered?.();
    const signedIn = await timed('login', () => this.#signIn());
    if (signedIn.lost !== undefined || signedIn.tls === 'failed') return this.#untested('ftp-no-control', signedIn);
    if (signedIn.login !== 'accepted') {
      await this.#control.leave();
      if (signedIn.isWithheld) return this.#untested('ftp-login-withheld', signedIn);
      if (signedIn.putOff) return this.#untested(signedIn.putOff === 'busy' ? 'ftp-no-control' : 'cancelled', signedIn);
      return this.#untested(this.#context.account ? 'ftp-login-failed' : 'ftp-login-needed', signedIn);
    }
    const seen = await timed('data', () => this.#transfer(signedIn));
    await this.#control.leave();
    return signal.aborted ? this.#untested('cancelled', signedIn) : seen;
  }

  /** A guest in clear text, where a firewall's helper can read along; an account inside TLS, if the server has it. */
  async #signIn(): Promise<SignedIn> {
    const upgrade = (socket: Socket) => this.#context.secure(socket);
    const { account, run } = this.#context;
    const now = run.clock.now();
    const signedIn = await signIn(this.#control, { account, now, ...(account && { upgrade }) });
    const wantsTls = signedIn.tls === 'required' && signedIn.login === 'refused';
    if (!wantsTls) return signedIn;
    if (await this.#startAnew()) return signIn(this.#control, { account, now, upgrade });
    return { ...signedIn, login: 'not-tried', lost: { kind: 'ended', ending: 'closed' } };
  }

  async #isGreeted(): Promise<boolean> {
    let greeting = await this.#control.reply();
    if (codeOf(greeting) === 120) greeting = await this.#control.reply();
    return codeOf(greeting) === 220;
  }

  /** Another session: vsftpd hangs up on whom it has refused. */
  async #startAnew(): Promise<boolean> {
    await this.#control.leave();
    const connected = await this.#context.dial(this.#context.controlPort);
    if (!connected.ok) return false;
    this.close();
    this.#earlier.push(...this.#control.transcript);
    this.#socket = connected.socket;
    this.#control = new Control(connected.socket, this.#context);
    return this.#isGreeted();
  }

  async #transfer(signedIn: SignedIn): Promise<Seen> {
    const { signal, address } = this.#context;
    const local = plain(this.#socket.localAddress ?? '');
    const status = await this.#control.ask('STAT', 'STAT', statusMs);
    const seenAs = status.kind === 'reply' ? seenAddress(status.lines, plain(address)) : undefined;
    const translated = seenAs !== undefined && isTranslated(seenAs, local, plain(address));
    const nat = translated ? { seenAs } : {};
    if (!this.#control.isUsable) return this.#untested('ftp-no-control', signedIn);
    // With its zone, which is this PC's own and nothing for the server.
    const listener = await Listener.open(this.#socket.localAddress ?? '', address, signal);
    if (!listener) return this.#untested('local-resources', signedIn);
    try {
      const channel = await this.#list(signedIn, local, listener);
      const arrived = channel.outcome === 'works';
      const isRewritten = arrived && (translated || (isPrivate(local) && !isPrivate(plain(address))));
      const facts: FtpFacts = {
        ...this.#facts(signedIn, [channel]),
        ...nat,
        ...(isRewritten && { rewritten: { what: 'PORT', confidence: translated ? 'certain' : 'likely' } }),
      };
      return this.#judge(channel, facts, translated);
    } finally {
      listener.close();
    }
  }

  async #list(signedIn: SignedIn, local: string, listener: Listener): Promise<FtpChannel> {
    const startMs = this.#context.monotonicMs();
    const isFour = ipFamily(this.#context.address) === 4;
    const command = isFour
      ? `PORT ${formatHostPort(local, listener.port)}`
      : `EPRT ${formatExtendedPort(local, listener.port)}`;
    const reply = await this.#control.ask(command, command, callMs);
    const code = codeOf(reply);
    const seen = isDone(reply)
      ? await list(this.#control, this.#context, {
          command: listCommand(signedIn),
          reuse: true,
          socket: () => listener.called(callMs),
          without: 'no-call',
        })
      : {
          outcome: code === undefined ? ('control-lost' as const) : ('command-refused' as const),
          ...(code !== undefined && { replyCode: code }),
        };
    return {
      mode: isFour ? 'PORT' : 'EPRT',
      encrypted: this.#control.isEncrypted,
      named: { address: local, port: listener.port },
      ...seen,
      durationMs: Math.round(this.#context.monotonicMs() - startMs),
    };
  }

  #judge({ outcome, peer, replyCode }: FtpChannel, facts: FtpFacts, translated: boolean): Seen {
    const details = this.#details(facts);
    const rttMs = this.#rttMs;
    if (outcome === 'works') return { state: 'open', reason: 'syn-ack', service: 'asExpected', rttMs, details };
    // The port lets the call through; what is in it is another matter.
    const arrived = { state: 'open', service: 'degraded', rttMs, details } as const;
    if (outcome === 'reuse-required') return { ...arrived, reason: 'ftp-session-reuse' };
    if (outcome === 'silent' && replyCode !== undefined) return { ...arrived, reason: 'ftp-data-silent' };
    if (outcome === 'no-data' || outcome === 'silent' || outcome === 'tls-failed')
      return { ...arrived, reason: 'ftp-call-empty' };
    // A call that came in for a listing that the server then refused.
    if (outcome === 'command-refused' && peer) return { ...arrived, service: 'asExpected', reason: 'syn-ack' };
    if (outcome === 'control-lost') return { ...untested('ftp-no-control', details), rttMs };
    if (outcome !== 'no-call') return { ...untested('ftp-active-refused', details), rttMs };
    const reason = translated ? 'ftp-active-nat' : 'ftp-callback-blocked';
    return { state: 'filtered', reason, service: null, rttMs, details };
  }

  #facts({ features, tls, login }: SignedIn, channels: FtpChannel[]): FtpFacts {
    const account = this.#context.account ? 'given' : 'anonymous';
    return { ...(features && { features }), tls, account, login, channels };
  }

  #details(facts?: FtpFacts): Details {
    const { tlsFacts } = this.#control;
    const transcript = [...this.#earlier, ...this.#control.transcript];
    const heard = transcript.find(({ from }) => from === 'peer')?.text;
    return {
      ...(heard !== undefined && { heard }),
      ...(transcript.length > 0 && { transcript }),
      ...(tlsFacts && { tls: tlsFacts }),
      ...(facts && { ftp: facts }),
    };
  }

  #untested(reason: Reason, signedIn?: SignedIn): Seen {
    const told = this.#context.signal.aborted ? 'cancelled' : reason;
    return { ...untested(told, this.#details(signedIn && this.#facts(signedIn, []))), rttMs: this.#rttMs };
  }
}
