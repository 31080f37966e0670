import { setTimeout as pause } from 'node:timers/promises';
import type { HostCheck } from '../shared/check.ts';
import { gradeOf, type RoundTrips } from '../shared/facts/round-trips.ts';
import type { AddressObservation, Attempt, Phase } from '../shared/observation.ts';
import { decisiveAttempt } from '../shared/observation.ts';
import type { PhaseName } from '../shared/words.ts';
import { roundMs } from './clock.ts';
import { closePolitely, hurriedLingerMs } from './net/close.ts';
import { connect } from './net/connect.ts';
import { openness } from './openness.ts';
import { fullPatience } from './patience.ts';
import type { RunContext } from './run-context.ts';
import { hostSlotPatienceMs } from './settings.ts';

/** Ten handshakes within half a second: enough for a median, and no load for anybody. */
const wantedSamples = 10;
const everyMs = 50;
/** How often it is looked whether this process stands still. */
const tickMs = 2;

/** The ports over which timeSensor LEGAL works all day; one that must be shut is not called more often than needed. */
export function wantsRoundTrips({ probe, group, expectation }: HostCheck): boolean {
  return (probe === 'four-d' || probe === 'counterpart') && group === 'server' && expectation !== 'forbidden';
}

/**
 * Measures the round trip to the address that speaks for its row, once the row has its verdict: repeated TCP handshakes
 * at even distances, nothing sent. Every other address, and one whose port does not work, stays as it was.
 */
export async function addRoundTrips(
  check: HostCheck,
  addresses: AddressObservation[],
  run: RunContext,
  onPhase: (name: PhaseName) => void,
): Promise<AddressObservation[]> {
  const [best] = [...addresses].sort((a, b) => openness(decisiveAttempt(b)) - openness(decisiveAttempt(a)));
  if (!best || run.signal.aborted || !isWorking(decisiveAttempt(best))) return addresses;
  onPhase('measure');
  await run.pairing?.load.over(best.address);
  const startMs = run.elapsedMs();
  const { samples, delaysMs } = await sample(best.address, check.port, run);
  const phase: Phase = { name: 'measure', startMs, durationMs: roundMs(run.elapsedMs() - startMs) };
  if (samples.length === 0) return addresses;
  const facts = summarise(samples, delaysMs);
  const complete = samples.length === wantedSamples;
  const isLost = complete && facts.failed > 0 && (await hasEnded(best.address, run));
  const judge = (attempt: Attempt): Attempt =>
    // Asking may have been cancelled.
    isLost ? untold(attempt, phase) : judged(attempt, facts, phase, complete && !run.signal.aborted);
  const attempts = best.attempts.map((attempt, index) => (index === best.decisive ? judge(attempt) : attempt));
  return addresses.map((seen) => (seen === best ? { ...best, attempts } : seen));
}

/** Whether a counterpart answered there that cannot be asked any more: handshakes failed because it went, not on the way. */
async function hasEnded(address: string, { pairing, signal }: RunContext): Promise<boolean> {
  const visit = await pairing?.visitAt(address);
  return visit !== undefined && !(await visit.isThere()) && !signal.aborted;
}

/** Nothing of the round trips, whose end nobody can tell from a fault of the way. */
function untold(attempt: Attempt, phase: Phase): Attempt {
  const seen = { ...attempt, phases: [...attempt.phases, phase] };
  if (attempt.service === 'degraded') return seen;
  return { ...seen, state: 'untested', service: null, reason: 'counterpart-gone', rttMs: null };
}

function isWorking({ state, service }: Attempt): boolean {
  return state === 'open' && service !== null && service !== 'unexpected' && service !== 'silent';
}

type Sample = number | null;
interface Timed {
  rttMs: Sample;
  /** On the monotonic clock. */
  endMs: number;
}

/** Each at its own time, whether or not the one before has been answered: a slow way must not thin them out. */
async function sample(address: string, port: number, run: RunContext) {
  const { clock, signal } = run;
  const pauses = new LoopPauses(clock.monotonicMs);
  const startMs = clock.monotonicMs();
  const pending: Promise<Timed | undefined>[] = [];
  for (let index = 0; index < wantedSamples && !signal.aborted; index += 1) {
    // A cancel ends the wait, and the loop with it.
    const waitMs = Math.max(0, startMs + index * everyMs - clock.monotonicMs());
    if (index > 0) await pause(waitMs, undefined, { signal }).catch(() => undefined);
    pending.push(handshake(address, port, run));
  }
  const timed = (await Promise.all(pending)).filter((each) => each !== undefined);
  pauses.stop();
  return {
    samples: timed.map(({ rttMs }) => rttMs),
    delaysMs: timed.map(({ rttMs, endMs }) => (rttMs === null ? 0 : pauses.longestMs(endMs - rttMs, endMs))),
  };
}

/** When this process did nothing: an answer that came meanwhile was read only after it. */
class LoopPauses {
  readonly #monotonicMs: () => number;
  readonly #pauses: { startMs: number; endMs: number }[] = [];
  readonly #timer: NodeJS.Timeout;
  #lastMs: number;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
    this.#lastMs = monotonicMs();
    this.#timer = setInterval(() => this.#note(), tickMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#note();
  }

  /** The longest one that touches this time, beyond the distance of two looks. */
  longestMs(startMs: number, endMs: number): number {
    const touching = this.#pauses.filter((each) => each.startMs < endMs && each.endMs > startMs);
    return Math.max(0, ...touching.map((each) => each.endMs - Math.max(each.startMs, startMs) - tickMs));
  }

  #note(): void {
    const nowMs = this.#monotonicMs();
    if (nowMs - this.#lastMs > 2 * tickMs) this.#pauses.push({ startMs: this.#lastMs, endMs: nowMs });
    this.#lastMs = nowMs;
  }
}

/** How long one handshake took, `null` where it did not come about, `undefined` after a cancel. */
function handshake(address: string, port: number, run: RunContext): Promise<Timed | undefined> {
  return run.slots.run(address, async (releaseHost) => {
    const silence = setTimeout(releaseHost, hostSlotPatienceMs);
    const connected = await connect(address, port, {
      monotonicMs: run.clock.monotonicMs,
      // To fail is a stronger word than to be late, and other programs wait longer still.
      patience: fullPatience(run),
      signal: run.signal,
    });
    clearTimeout(silence);
    const endMs = run.clock.monotonicMs();
    if (!connected.ok) return connected.errorCode === 'ABORTED' ? undefined : { rttMs: null, endMs };
    closePolitely(connected.socket, run.signal.aborted ? hurriedLingerMs : undefined);
    return { rttMs: connected.rttMs, endMs };
  });
}

/**
 * The statistics of handshakes; pure.
 * @param delaysMs how much of each sample this PC itself may have caused; none where left out
 */
export function summarise(samplesMs: readonly Sample[], delaysMs: readonly number[] = []): RoundTrips {
  const timed = samplesMs.filter((each) => each !== null);
  const sorted = timed.toSorted((a, b) => a - b);
  const middle = median(timed);
  // What the way itself took at least.
  const way = median(
    samplesMs.flatMap((each, index) => (each === null ? [] : Math.max(0, each - (delaysMs[index] ?? 0)))),
  );
  const steps = samplesMs.flatMap((each, index) => {
    const next = samplesMs[index + 1];
    return each !== null && next !== undefined && next !== null ? [Math.abs(next - each)] : [];
  });
  const [minMs] = sorted;
  const p95Ms = sorted[Math.ceil(0.95 * sorted.length) - 1];
  return {
    samplesMs: [...samplesMs],
    failed: samplesMs.length - timed.length,
    ...(minMs !== undefined && { minMs }),
    ...(middle !== undefined && { medianMs: roundMs(middle) }),
    ...(p95Ms !== undefined && { p95Ms }),
    ...(steps.length > 0 && { jitterMs: roundMs(steps.reduce((sum, step) => sum + step, 0) / steps.length) }),
    localDelayMs: roundMs(median(delaysMs) ?? 0),
    ...(way !== undefined && { grade: gradeOf(way) }),
  };
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A fault that the row has already goes before these; a series that was cut short judges nothing. */
function judged(attempt: Attempt, facts: RoundTrips, phase: Phase, complete: boolean): Attempt {
  const seen: Attempt = {
    ...attempt,
    phases: [...attempt.phases, phase],
    details: { ...attempt.details, roundTrips: facts },
  };
  if (!complete || attempt.service === 'degraded') return seen;
  if (facts.failed > 0) return { ...seen, service: 'degraded', reason: 'connects-failing' };
  return facts.grade === 'bad' ? { ...seen, service: 'degraded', reason: 'latency-high' } : seen;
}
