import {
  type Breach,
  type Door,
  type EchoFailure,
  maxDoors,
  type PairFacts,
  type Unheard,
} from '../../shared/facts/counterpart.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt, Phase } from '../../shared/observation.ts';
import type { PhaseName, Reason, Service } from '../../shared/words.ts';
import { roundMs } from '../clock.ts';
import type { Dialled } from '../counterpart/dial.ts';
import { type ArrivedAnswer, arrivedAnswerSchema } from '../counterpart/messages.ts';
import type { Knocked, Meeting, Pairing } from '../counterpart/pairing.ts';
import { newSessionId } from '../counterpart/sessions.ts';
import type { Visit } from '../counterpart/visit.ts';
import { failedConnect } from '../failed-connect.ts';
import type { ConnectContext, Connected } from '../net/connect.ts';
import { patienceFor } from '../patience.ts';
import type { RunContext } from '../run-context.ts';
import type { OwnAttemptHooks } from './own-attempt.ts';

type NotDialled = Extract<Dialled, { ok: false }>;
type NotConnected = Extract<Connected, { ok: false }>;

/** One try of a row that a counterpart answers: its phases, and how its endings are called. */
export class PairAttempt {
  readonly pairing: Pairing;
  readonly address: string;
  readonly phases: Phase[] = [];
  readonly #run: RunContext;
  readonly #hooks: OwnAttemptHooks;
  #visit: Visit | undefined;
  readonly #beganMs: number;

  constructor(address: string, run: RunContext, hooks: OwnAttemptHooks) {
    if (!run.pairing) throw new Error('a row for a counterpart, and none was asked for');
    this.pairing = run.pairing;
    this.address = address;
    this.#run = run;
    this.#hooks = hooks;
    this.#beganMs = run.clock.monotonicMs();
  }

  /** How long this try has gone on. */
  get elapsedMs(): number {
    return this.#run.clock.monotonicMs() - this.#beganMs;
  }

  /** The visit outlives the try that opens it. */
  async meet(): Promise<Meeting> {
    const meeting = await this.pairing.meet(this.address, { ...this.context(), signal: this.#run.signal });
    this.#visit = meeting.visit;
    return meeting;
  }

  /** As `meet`, for a row that is about this very port: what came of knocking at it counts as its try. */
  async meetThrough(port: number): Promise<Knocked> {
    const knocked = await this.pairing.meetThrough(this.address, port, {
      ...this.context(),
      signal: this.#run.signal,
    });
    if (knocked.ok) this.#visit = knocked.visit;
    return knocked;
  }

  context(): ConnectContext {
    const { clock } = this.#run;
    const patience = patienceFor(this.address, this.#run);
    return { monotonicMs: clock.monotonicMs, patience, signal: this.#hooks.signal };
  }

  async timed<T>(name: PhaseName, work: () => Promise<T>): Promise<T> {
    this.#hooks.onPhase(name);
    const phase: Phase = { name, startMs: this.#run.elapsedMs(), durationMs: 0 };
    this.phases.push(phase);
    try {
      return await work();
    } finally {
      phase.durationMs = roundMs(this.#run.elapsedMs() - phase.startMs);
    }
  }

  /** The handshake was answered; its host is alive. */
  connected(rttMs: number): void {
    this.#run.answers.note(this.address, rttMs);
    this.#hooks.onConnected();
  }

  /** So did the counterpart itself. */
  answered(rttMs: number): void {
    this.connected(rttMs);
    this.#hooks.onAnswered?.();
  }

  open(service: Service, reason: Reason, rttMs: number | null, pair: PairFacts): Attempt {
    return { state: 'open', service, reason, rttMs, phases: this.phases, details: { pair } };
  }

  untested(reason: Reason, pair: PairFacts = {}): Attempt {
    const told = this.#hooks.signal.aborted ? 'cancelled' : reason;
    const lost = this.#visit?.lostBy;
    const details = { pair: { ...pair, ...(lost && { lost }) } };
    return { state: 'untested', service: null, reason: told, rttMs: null, phases: this.phases, details };
  }

  /** Nobody who knows the code was met at this address: what is known of this port. */
  notMet(why: NotDialled): Attempt {
    if (why.stage === 'connect') return failedConnect(why, this.address, this.#run, this.phases);
    const { breach, said } = why;
    return this.untested('pairing-failed', { breach, ...(said !== undefined && { said }) });
  }

  /** Nobody was met through any TCP port, for a row that is about none of them itself. @param reason - what it is called instead */
  nobodyMet({ doors: known }: Meeting, reason?: Reason): Attempt {
    const doors = [...known].map(([port, why]) => doorOf(port, why)).toSorted((a, b) => a.port - b.port);
    const isShut = doors.length > 0 && doors.every(({ breach }) => breach === undefined);
    const facts = doors.length > 0 ? { doors: doors.slice(0, maxDoors) } : {};
    return this.untested(reason ?? (isShut ? 'counterpart-unreached' : 'pairing-failed'), facts);
  }

  /** Within a visit a port that nobody answers is told as such only if the counterpart is still there to listen on it. */
  async notConnected(why: NotConnected, port: number, visit: Visit): Promise<Attempt> {
    if (why.errorCode !== 'ABORTED' && !(await visit.isThere())) return this.untested('counterpart-gone');
    const failed = failedConnect(why, this.address, this.#run, this.phases);
    const isAboutWay = failed.state === 'closed' || failed.state === 'filtered' || failed.state === 'unreachable';
    return isAboutWay && !this.listensAt(port, 'tcp', visit) ? this.untested('counterpart-not-listening') : failed;
  }

  /**
   * Whether the counterpart says that it listens on this port. Where another program holds it, or nobody chose it, whoever
   * answers or refuses there may do so rightly: nothing that fails says anything of the way.
   */
  listensAt(port: number, transport: 'tcp' | 'udp', { greeting }: Visit): boolean {
    const family = ipFamily(this.address);
    return greeting.listening.some(
      (each) =>
        each.port === port && each.transport === transport && each.family === family && each.state === 'listening',
    );
  }

  /** A line within a visit that did not come about: what arrived there says who is to blame. */
  async notThrough(why: NotDialled, port: number, visit: Visit): Promise<Attempt> {
    if (why.stage === 'connect') return this.notConnected(why, port, visit);
    if (why.breach === 'cancelled') return this.untested('cancelled');
    this.connected(why.rttMs);
    const { breach, said, from: here } = why;
    const came = await this.whatArrived(why.nonce, port, visit);
    const { arrived, unheard } = came ?? {};
    const facts = {
      here,
      breach,
      ...(arrived !== undefined && { arrived }),
      ...(unheard && { unheard }),
      ...(said !== undefined && { said }),
    };
    if (!came) return this.untested('counterpart-gone', facts);
    if (!came.arrived && !this.listensAt(port, 'tcp', visit)) return this.untested('counterpart-not-listening', facts);
    if (isCrowdedOut(came.refused, said)) return this.untested('counterpart-crowded', facts);
    if (came.arrived) return this.open('unexpected', 'counterpart-altered', why.rttMs, facts);
    const { service, reason } = notIntroduced(why, unheard, 'counterpart-elsewhere');
    return this.open(service, reason, why.rttMs, facts);
  }

  /**
   * What the counterpart knows of a connection of this try: whether it arrived, or what did instead. Nothing where it cannot
   * be asked any more.
   * @param nonce - of its hello; left out where none was said
   */
  whatArrived(nonce: string | undefined, port: number, visit: Visit): Promise<ArrivedAnswer | undefined> {
    const dialled = { port, agoMs: this.elapsedMs };
    return visit.tryAsk({ ask: 'arrived', nonce: nonce ?? newSessionId(), dialled }, arrivedAnswerSchema);
  }
}

function doorOf(port: number, why: NotDialled): Door {
  if (why.stage === 'connect') return { port, errorCode: why.errorCode };
  return { port, breach: why.breach, ...(why.said !== undefined && { said: why.said }) };
}

/**
 * Whether a connection that was accepted, and whose hello did not get to the end that was dialled, may be one that this end
 * turned away for want of a place. Whoever is turned away gets no byte: any that came are somebody else's.
 * @param isRefusing - it turned some away meanwhile
 */
export function isCrowdedOut(isRefusing: boolean | undefined, said: string | undefined): boolean {
  return isRefusing === true && said === undefined;
}

/**
 * What a connection says of the way that was accepted, and whose hello did not get to the end that was dialled.
 * @param unheard - what came in there in its place
 * @param elsewhere - what it is called where somebody else has answered
 */
export function notIntroduced(
  { breach, said }: { breach: Breach; said?: string | undefined },
  unheard: Unheard | undefined,
  elsewhere: Reason,
): { service: Service; reason: Reason } {
  // Neither end says anything before a hello: these are somebody else's words.
  if (said !== undefined || !unheard || unheard === 'stranger') return { service: 'unexpected', reason: elsewhere };
  if (unheard === 'other') return { service: 'unexpected', reason: 'counterpart-altered' };
  if (breach === 'silent') return { service: 'silent', reason: 'no-greeting' };
  return verdictOf({ at: 'small', breach });
}

/** What a line that broke during its echo says of the way. */
export function verdictOf({ at, breach, begun }: EchoFailure): { service: Service; reason: Reason } {
  if (breach === 'altered' || breach === 'malformed') return { service: 'unexpected', reason: 'counterpart-altered' };
  switch (at) {
    case 'small':
      return brokenOff(breach);
    case 'full-up':
    case 'full-down':
      return begun ? brokenOff(breach) : { service: 'degraded', reason: 'full-size-lost' };
    case 'half-close':
      return { service: 'degraded', reason: 'half-close-lost' };
  }
}

/** In the middle of packets that had been arriving. */
function brokenOff(breach: Breach): { service: Service; reason: Reason } {
  if (breach === 'silent') return { service: 'silent', reason: 'silent-after-greeting' };
  return { service: 'unexpected', reason: breach === 'reset' ? 'reset-after-connect' : 'closed-after-connect' };
}
