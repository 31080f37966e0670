import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { LineCheck } from '../shared/check.ts';
import { concealer } from '../shared/login.ts';
import type { Attempt, Details, Phase, TlsFacts } from '../shared/observation.ts';
import type { PhaseName, Reason } from '../shared/words.ts';
import { roundMs } from './clock.ts';
import { failedConnect } from './failed-connect.ts';
import { closePolitely, hurriedLingerMs } from './net/close.ts';
import { type Connected, connect } from './net/connect.ts';
import { errorCodeOf } from './net/error-code.ts';
import { certificateFault, type Secured, startTls } from './net/tls.ts';
import { patienceFor } from './patience.ts';
import { asExpected, type Verdict } from './probes/probe.ts';
import { probes } from './probes/registry.ts';
import type { RunContext } from './run-context.ts';
import { dialoguePatience } from './settings.ts';

/** How long a silent port gets to show that it waits for a TLS handshake. */
const tlsControlMs = 1500;

export interface AttemptHooks {
  signal: AbortSignal;
  onConnected: () => void;
  onAnswered?: () => void;
  onPhase: (name: PhaseName) => void;
}

/** One try of a check on one address: one socket, from the handshake to the last word. Never rejects. */
export async function attempt(
  check: LineCheck,
  address: string,
  run: RunContext,
  hooks: AttemptHooks,
): Promise<Attempt> {
  hooks.onPhase('connect');
  const startMs = run.elapsedMs();
  const connected = await connect(address, check.port, {
    monotonicMs: run.clock.monotonicMs,
    patience: patienceFor(address, run),
    signal: hooks.signal,
  });
  const phases: Phase[] = [{ name: 'connect', startMs, durationMs: connected.rttMs }];
  if (!connected.ok) return failedConnect(connected, address, run, phases);
  run.answers.note(address, connected.rttMs);
  hooks.onConnected();
  // Handshakes that were answered at the same moment get their time stamp before anyone's TLS takes the processor.
  await setImmediate();
  const talk = new Talk(check, address, run, hooks, phases, connected);
  const verdict = await talk.hold();
  const { service, reason, errorCode, details } = verdict;
  return {
    state: 'open',
    service,
    reason,
    ...(errorCode !== undefined && { errorCode }),
    rttMs: connected.rttMs,
    phases,
    details,
  };
}

/** The certificate is the server's own, as far as anyone can tell. */
function isGenuine({ trusted, hostMatches, inspection }: TlsFacts): boolean {
  return trusted && hostMatches && inspection === undefined;
}

/** Inside such a session nobody on the way can have written a page: what looks like a login or a block page is the server's. */
function asOwnPage(verdict: Verdict): Verdict {
  const { page, ...web } = verdict.details.web ?? {};
  if (!page) return verdict;
  const { web: _, ...details } = verdict.details;
  return asExpected({ ...details, ...(Object.keys(web).length > 0 && { web }) });
}

type OpenConnection = Extract<Connected, { ok: true }>;

/** Rows where the server speaks first in clear text: its silence may mean that it waits for a TLS handshake. */
function listensFirst(check: LineCheck): boolean {
  return check.encryption !== 'tls' && (check.probe === 'ssh' || speaksAtLength(check));
}

/** Dialogues of many turns, whose server may look names and accounts up in between. */
function speaksAtLength({ probe }: LineCheck): boolean {
  return probe === 'ftp' || probe === 'smtp' || probe === 'imap' || probe === 'pop3';
}

/** An end that came before anybody listened: whoever listens from now on would wait for it in vain. */
function earlyEnd({ errored, destroyed, readableEnded }: Socket): Verdict | undefined {
  const wrong = { service: 'unexpected', details: {} } as const;
  if (errored) return { ...wrong, reason: 'reset-after-connect', errorCode: errorCodeOf(errored) };
  return destroyed || readableEnded ? { ...wrong, reason: 'closed-after-connect' } : undefined;
}

/** What happens on an open connection: TLS where it starts with that, the protocol, the control for silent ports. */
class Talk {
  readonly #check: LineCheck;
  readonly #address: string;
  readonly #run: RunContext;
  readonly #hooks: AttemptHooks;
  readonly #phases: Phase[];
  readonly #rttMs: number;
  readonly #startMs: number;
  #deadlineMs: number;
  #socket: Socket;
  #facts: TlsFacts | undefined;

  constructor(
    check: LineCheck,
    address: string,
    run: RunContext,
    hooks: AttemptHooks,
    phases: Phase[],
    connection: OpenConnection,
  ) {
    this.#check = check;
    this.#address = address;
    this.#run = run;
    this.#hooks = hooks;
    this.#phases = phases;
    this.#socket = connection.socket;
    this.#rttMs = connection.rttMs;
    this.#startMs = run.clock.monotonicMs();
    this.#deadlineMs = this.#startMs + run.settings.attemptTimeoutMs;
  }

  async hold(): Promise<Verdict> {
    try {
      const gone = this.#check.probe === 'tcp' ? undefined : earlyEnd(this.#socket);
      if (gone) return gone;
      if (this.#check.encryption === 'tls') {
        const secured = await this.#secure(this.#socket, this.#remainingMs());
        if (!secured.ok) return this.#failedTls(secured);
      }
      const verdict = await this.#speak();
      return this.#judgeCertificate(await this.#controlSilence(verdict));
    } finally {
      closePolitely(this.#socket, this.#run.signal.aborted ? hurriedLingerMs : undefined);
    }
  }

  async #speak(): Promise<Verdict> {
    const { attemptTimeoutMs, login } = this.#run.settings;
    if (speaksAtLength(this.#check)) this.#deadlineMs += (dialoguePatience - 1) * attemptTimeoutMs;
    return this.#timed('protocol', () =>
      probes[this.#check.probe]({
        check: this.#check,
        socket: this.#socket,
        rttMs: this.#rttMs,
        monotonicMs: this.#run.clock.monotonicMs,
        startMs: this.#startMs,
        deadlineMs:
          this.#deadlineMs - (listensFirst(this.#check) ? Math.min(tlsControlMs, this.#remainingMs() / 2) : 0),
        signal: this.#hooks.signal,
        ...(login && this.#check.role === 'updates' && { login }),
        onAnswered: this.#hooks.onAnswered,
        upgrade: (socket, withinMs = Number.POSITIVE_INFINITY) =>
          this.#secure(socket, Math.min(withinMs, this.#remainingMs())),
        webPorts: this.#run.webPorts(this.#check.host),
        open: (port, encryption) => this.#openAnother(port, encryption),
        address: this.#address,
        run: this.#run,
        timed: (name, work) => this.#timed(name, work),
        conceal: concealer(this.#run.settings.login),
      }),
    );
  }

  async #secure(socket: Socket, timeoutMs: number): Promise<Secured> {
    const secured = await this.#timed('tls', () =>
      startTls(socket, { host: this.#check.host, trust: this.#run.trust(), timeoutMs, signal: this.#hooks.signal }),
    );
    if (secured.ok) {
      this.#socket = secured.socket;
      this.#facts = secured.facts;
    }
    return secured;
  }

  /** Beside the row's own connection, which stays; its certificate is evidence of another row. */
  async #openAnother(port: number, encryption: 'none' | 'tls'): Promise<Socket | undefined> {
    const { signal } = this.#hooks;
    const { monotonicMs } = this.#run.clock;
    const connected = await connect(this.#address, port, {
      monotonicMs,
      patience: patienceFor(this.#address, this.#run),
      signal,
    });
    if (!connected.ok) return undefined;
    if (encryption === 'none') return connected.socket;
    const { host } = this.#check;
    const timeoutMs = this.#remainingMs();
    const secured = await startTls(connected.socket, { host, trust: this.#run.trust(), timeoutMs, signal });
    if (secured.ok) return secured.socket;
    closePolitely(connected.socket);
    return undefined;
  }

  #failedTls({ service, reason, errorCode }: Extract<Secured, { ok: false }>): Verdict {
    return { service, reason, errorCode, details: {} };
  }

  /** A server that waits for a ClientHello is as silent as a dead one; only asking tells. Our clear text has failed by then. */
  async #controlSilence(verdict: Verdict): Promise<Verdict> {
    const isSilent = verdict.service === 'silent' && verdict.details.heard === undefined;
    if (!isSilent || !listensFirst(this.#check) || this.#hooks.signal.aborted) return verdict;
    const secured = await this.#secure(this.#socket, Math.min(tlsControlMs, this.#remainingMs()));
    if (!secured.ok) return verdict;
    return { ...verdict, service: 'unexpected', reason: 'tls-instead-of-cleartext', details: { tls: secured.facts } };
  }

  #judgeCertificate(heard: Verdict): Verdict {
    if (!this.#facts) return heard;
    const verdict = isGenuine(this.#facts) ? asOwnPage(heard) : heard;
    const details: Details = { ...verdict.details, tls: this.#facts };
    const fault = this.#faultOf(this.#facts);
    const isWell = verdict.service === 'asExpected' || verdict.reason === 'greeting-late';
    if (fault === undefined || !isWell) return { ...verdict, details };
    return { ...verdict, service: 'degraded', reason: fault, details };
  }

  /** 4D ships its own certificate, so on its ports trust is no fault; another product's is one even where it is trusted. */
  #faultOf(facts: TlsFacts): Reason | undefined {
    // 4D ships its own certificate, and FTP goes on without TLS: there trust is evidence, not a fault.
    const isTrustNeeded = this.#check.probe !== 'four-d' && this.#check.probe !== 'ftp';
    if (isTrustNeeded) return certificateFault(facts, this.#run.clock.now());
    return facts.inspection?.basis === 'product' ? 'tls-inspected' : undefined;
  }

  async #timed<T>(name: PhaseName, work: () => Promise<T>): Promise<T> {
    this.#hooks.onPhase(name);
    const phase: Phase = { name, startMs: this.#run.elapsedMs(), durationMs: 0 };
    this.#phases.push(phase);
    try {
      return await work();
    } finally {
      phase.durationMs = roundMs(this.#run.elapsedMs() - phase.startMs);
    }
  }

  #remainingMs(): number {
    return Math.max(0, this.#deadlineMs - this.#run.clock.monotonicMs());
  }
}
