import type { IncomingHttpHeaders } from 'node:http';
import type { OwnCheck } from '../../shared/check.ts';
import type { DownloadFacts } from '../../shared/facts/transfer.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt, Details, Phase } from '../../shared/observation.ts';
import type { Rehearsal } from '../../shared/profile.ts';
import type { PhaseName, Reason, Service, State } from '../../shared/words.ts';
import { classifyConnectFailure } from '../classify-connect.ts';
import { roundMs } from '../clock.ts';
import { type ConnectContext, type Connected, connect } from '../net/connect.ts';
import type { LoginTurn } from '../net/login-turns.ts';
import { patienceFor } from '../patience.ts';
import type { OwnAttemptHooks } from '../probes/own-attempt.ts';
import type { RunContext } from '../run-context.ts';
import { Meter } from './meter.ts';
import type { FlowLimits } from './pour.ts';

/** Why no byte of the file was to be had. */
export interface Failure {
  state: State;
  service: Service | null;
  reason: Reason;
  errorCode?: string;
}

/** What one try came to. */
export interface Fetched {
  end: DownloadFacts['end'];
  /** With `failed`: why. */
  failure?: Failure;
  /** What was said and seen on the way: words, TLS, status. */
  details: Details;
  path?: string;
  /** Of the whole file, as the server names it. */
  announcedBytes?: number;
  /** Of an answer over HTTP. */
  web?: { status: number; headers: IncomingHttpHeaders; url: URL };
  /** What came in place of a file, where the answer is no file at all. */
  page?: string;
  /** What the server said last. */
  reply?: string;
  errorCode?: string;
}

export type Fetch = (leg: Leg) => Promise<Fetched>;

export interface LegOptions {
  rehearsal: Rehearsal;
  /** The file, where an earlier try has chosen it. */
  path: string | undefined;
  /** Stops after so many bytes. */
  bytes: number;
  /** On the monotonic clock. */
  deadlineMs: number;
}

/** A scanner that holds the file back is taken to fetch it at 8 Mbit/s at least, and to start within half a minute. */
const scannerBytesPerSecond = 1_000_000;
const scannerStartMs = 30_000;
/** Silence of that many times a try's usual limit is a stall: TCP's own repetitions have had their chance by then. */
const stallFactor = 3;

/** Up to here a checksum costs next to nothing. */
const smallBytes = 64 * 1024 * 1024;

/** One try of the download: its address, its limits, its times. */
export class Leg {
  readonly check: OwnCheck;
  readonly run: RunContext;
  readonly options: LegOptions;
  readonly signal: AbortSignal;
  readonly meter: Meter;
  readonly phases: Phase[] = [];
  rttMs: number | null = null;
  readonly #address: string;
  readonly #hooks: OwnAttemptHooks;

  constructor(check: OwnCheck, address: string, run: RunContext, hooks: OwnAttemptHooks, options: LegOptions) {
    this.check = check;
    this.run = run;
    this.options = options;
    this.signal = hooks.signal;
    this.meter = new Meter(run.clock.monotonicMs);
    this.#address = address;
    this.#hooks = hooks;
  }

  /** How long one answer of the server is waited for. */
  get replyMs(): number {
    return Math.min(this.run.settings.attemptTimeoutMs, this.remainingMs);
  }

  get remainingMs(): number {
    return Math.max(0, this.options.deadlineMs - this.run.clock.monotonicMs());
  }

  /** The file that is wanted, unless the server's listing has to tell. */
  get path(): string | undefined {
    return this.options.path ?? this.options.rehearsal.path;
  }

  /** The server wants another login than it got; a guest gave none. */
  notLetIn(): Failure {
    return untold(this.run.settings.login ? 'login-refused' : 'login-missing');
  }

  /** How many bytes are to come, of a file of that size. */
  expectedBytes(announcedBytes: number | undefined): number | undefined {
    return announcedBytes === undefined ? undefined : Math.min(announcedBytes, this.options.bytes);
  }

  /** Of a large file a checksum costs as much as its download over a fast line, so only where it is compared. */
  hashIfUseful(announcedBytes: number | undefined): void {
    const isWhole = announcedBytes !== undefined && announcedBytes <= this.options.bytes;
    const isAsked = this.options.rehearsal.sha256 !== undefined;
    if (isAsked || (isWhole && announcedBytes <= smallBytes)) this.meter.hashFromHere();
  }

  /** @param announcedBytes of the whole file, where the server has told */
  limits(announcedBytes: number | undefined): FlowLimits {
    const expectedBytes = this.expectedBytes(announcedBytes);
    const totalMs = this.remainingMs;
    // The other half is for a second try.
    const longestSilenceMs = totalMs / 2;
    const stallMs = Math.min(stallFactor * this.run.settings.attemptTimeoutMs, longestSilenceMs);
    const heldMs = ((announcedBytes ?? this.options.bytes) / scannerBytesPerSecond) * 1000;
    // Of a file that is wanted whole, its end is waited for; a server whose file is longer than it said is not trusted further.
    const isWhole = announcedBytes !== undefined && announcedBytes <= this.options.bytes;
    return {
      bytes: isWhole ? announcedBytes + 1 : this.options.bytes,
      firstByteMs: Math.min(Math.max(stallMs, Math.min(stallMs, scannerStartMs) + heldMs), longestSilenceMs),
      stallMs,
      totalMs,
      ...(expectedBytes !== undefined && { expectedBytes }),
      signal: this.signal,
      onProgress: this.#hooks.onProgress,
    };
  }

  /** One TCP connection to the row's host; what fails here says something about the port. */
  connect(port: number, phase: PhaseName, how?: Pick<ConnectContext, 'onread' | 'tls'>): Promise<Connected> {
    return this.timed(phase, () =>
      connect(this.#address, port, {
        monotonicMs: this.run.clock.monotonicMs,
        patience: patienceFor(this.#address, this.run),
        signal: this.signal,
        ...how,
      }),
    );
  }

  /** The connection that the row is about. */
  async connectFirst(how?: Pick<ConnectContext, 'onread' | 'tls'>): Promise<Connected> {
    const connected = await this.connect(this.check.port, 'connect', how);
    if (connected.ok) {
      this.rttMs = connected.rttMs;
      this.run.answers.note(this.#address, connected.rttMs);
      this.#hooks.onConnected();
    }
    return connected;
  }

  /** What a handshake that did not come about says of the port. */
  connectFailure(errorCode: string): Failure {
    if (errorCode === 'ABORTED') return untold('cancelled');
    const { state, reason } = classifyConnectFailure(errorCode, ipFamily(this.#address), this.run.platform);
    return { state, reason, service: state === 'open' ? 'unexpected' : null, errorCode };
  }

  async timed<T>(name: PhaseName, work: () => Promise<T>): Promise<T> {
    this.#hooks.onPhase(name);
    const phase: Phase = { name, startMs: this.run.elapsedMs(), durationMs: 0 };
    this.phases.push(phase);
    try {
      return await work();
    } finally {
      phase.durationMs = roundMs(this.run.elapsedMs() - phase.startMs);
    }
  }
}

/** The port is open, and what answers there is not what was asked for. */
export function wrong(reason: Reason, errorCode?: string): Failure {
  return { state: 'open', service: 'unexpected', reason, ...(errorCode !== undefined && { errorCode }) };
}

/** Says nothing about the network. */
export function untold(reason: Reason): Failure {
  return { state: 'untested', service: null, reason };
}

/** Whether the server said no to the login itself. */
export function isRefusedLogin(failure: Failure | undefined): boolean {
  return failure?.reason === 'login-refused';
}

/** Why a login was not sent at all. */
export function turnedDown({ kind }: Exclude<LoginTurn<unknown>, { kind: 'taken' }>): Failure {
  return untold(kind === 'refused' ? 'login-refused' : 'cancelled');
}

export function failed(failure: Failure, details: Attempt['details'] = {}): Fetched {
  return { end: failure.reason === 'cancelled' ? 'cancelled' : 'failed', failure, details };
}
