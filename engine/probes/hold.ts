import type { Socket } from 'node:net';
import type { OwnCheck } from '../../shared/check.ts';
import type { Hold } from '../../shared/facts/hold.ts';
import type { Attempt, Details, Phase } from '../../shared/observation.ts';
import type { PhaseName, Reason } from '../../shared/words.ts';
import { roundMs } from '../clock.ts';
import { failedConnect } from '../failed-connect.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { connect } from '../net/connect.ts';
import { startTls } from '../net/tls.ts';
import { Vigil, type VigilEnd } from '../net/vigil.ts';
import { patienceFor } from '../patience.ts';
import type { RunContext } from '../run-context.ts';
import type { OwnAttempt, OwnAttemptHooks } from './own-attempt.ts';

/**
 * Node (libuv, `uv_tcp_keepalive`) asks for ten keep-alive probes one second apart, the first one second after the last
 * packet: on Linux at once after a long idle time, on Windows and macOS after one second. Unanswered they end the
 * connection after 10 to 11 s; who has not lost it by then has had an answer.
 */
const firstProbeMs = 1000;
const keepAliveVerdictMs = 13_000;

/**
 * Keeps one connection idle for as long as asked, then finds out whether both ends still know it, without a word of the
 * product's protocol: by TCP keep-alive (RFC 9293 section 3.8.4). A firewall that has forgotten the connection drops the
 * probes or answers them with a reset.
 */
export const hold: OwnAttempt = (check, address, run, hooks) => new Holding(check, address, run, hooks).attempt();

class Holding {
  readonly #check: OwnCheck;
  readonly #address: string;
  readonly #run: RunContext;
  readonly #hooks: OwnAttemptHooks;
  readonly #phases: Phase[] = [];
  readonly #wantedMs: number;
  #rttMs = 0;
  #details: Details = {};

  constructor(check: OwnCheck, address: string, run: RunContext, hooks: OwnAttemptHooks) {
    this.#check = check;
    this.#address = address;
    this.#run = run;
    this.#hooks = hooks;
    this.#wantedMs = check.holdMs ?? 0;
  }

  async attempt(): Promise<Attempt> {
    const connected = await this.#timed('connect', () => this.#connect());
    if (!connected.ok) return failedConnect(connected, this.#address, this.#run, this.#phases);
    this.#rttMs = connected.rttMs;
    this.#run.answers.note(this.#address, connected.rttMs);
    this.#hooks.onConnected();
    let socket: Socket = connected.socket;
    try {
      if (this.#check.encryption === 'tls') {
        const secured = await this.#timed('tls', () => this.#secure(connected.socket));
        if (!secured.ok) {
          const { service, reason, errorCode } = secured;
          return { ...this.#open(reason), service, errorCode };
        }
        socket = secured.socket;
        this.#details = { tls: secured.facts };
      }
      return await this.#timed('hold', () => this.#keepIdle(socket));
    } finally {
      closePolitely(socket, this.#hooks.signal.aborted ? hurriedLingerMs : undefined);
    }
  }

  async #keepIdle(socket: Socket): Promise<Attempt> {
    const vigil = new Vigil(socket, this.#run.clock, this.#hooks.signal);
    try {
      const totalMs = this.#wantedMs + keepAliveVerdictMs;
      const tell = (elapsedMs: number): void => this.#hooks.onProgress({ elapsedMs: roundMs(elapsedMs), totalMs });
      const idle = await vigil.watch(this.#wantedMs, tell);
      const facts = { wantedMs: this.#wantedMs, idleMs: roundMs(vigil.elapsedMs()), ...vigil.heard() };
      if (idle !== 'over') return await this.#ended(idle, { ...facts, noticed: 'while-idle' });
      socket.setKeepAlive(true, firstProbeMs);
      const alive = await vigil.watch(keepAliveVerdictMs, tell);
      const asked = { ...facts, keepAliveMs: roundMs(vigil.elapsedMs() - facts.idleMs) };
      if (alive !== 'over') return await this.#ended(alive, { ...asked, noticed: 'when-asked' });
      return { ...this.#open('idle-kept', { ...asked, ending: 'alive' }), service: 'asExpected' };
    } finally {
      vigil.end();
    }
  }

  /** A connection that ended speaks against idle ones only where a new one comes about: else the port itself is shut. */
  async #ended(end: Exclude<VigilEnd, 'over'>, facts: Omit<Hold, 'ending'>): Promise<Attempt> {
    if (end === 'cancelled' || end === 'slept') {
      const { noticed: _, ...known } = facts;
      const attempt = this.#open(end === 'slept' ? 'pc-slept' : 'cancelled', { ...known, ending: 'interrupted' });
      return { ...attempt, state: 'untested', service: null };
    }
    const { ending, errorCode } = end;
    const again = await this.#connect();
    const hold: Hold = { ...facts, ending, reconnects: again.ok };
    if (!again.ok) {
      const failed = failedConnect(again, this.#address, this.#run, this.#phases);
      return { ...failed, details: { ...this.#details, hold } };
    }
    closePolitely(again.socket);
    const attempt = this.#open(endReasons[ending], hold);
    return { ...attempt, service: 'degraded', ...(errorCode !== undefined && { errorCode }) };
  }

  #open(reason: Reason, hold?: Hold): Attempt {
    const details = { ...this.#details, ...(hold && { hold }) };
    return { state: 'open', reason, service: null, rttMs: this.#rttMs, phases: this.#phases, details };
  }

  #connect() {
    return connect(this.#address, this.#check.port, {
      monotonicMs: this.#run.clock.monotonicMs,
      patience: patienceFor(this.#address, this.#run),
      signal: this.#hooks.signal,
    });
  }

  #secure(socket: Socket) {
    return startTls(socket, {
      host: this.#check.host,
      trust: this.#run.trust(),
      timeoutMs: this.#run.settings.attemptTimeoutMs,
      signal: this.#hooks.signal,
    });
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
}

const endReasons = { closed: 'idle-closed', reset: 'idle-reset', silent: 'idle-dropped' } as const;
