import type { Measurable } from '../shared/check.ts';
import { ipFamily } from '../shared/host.ts';
import type { AddressObservation, Attempt, Observation, Resolution } from '../shared/observation.ts';
import type { PhaseName } from '../shared/words.ts';
import { attempt } from './attempt.ts';
import { openness } from './openness.ts';
import type { RunContext } from './run-context.ts';
import { hostSlotPatienceMs, tryPolicy } from './settings.ts';
import { hasAnswered, isTold, type TryHooks, tryRepeatedly } from './tries.ts';

export type OnPhase = (checkId: string, phase: PhaseName) => void;

/** Measures one row: every address of its host on its own, all at once. Never rejects. */
export async function measureRow(
  check: Measurable,
  resolution: Promise<Resolution>,
  run: RunContext,
  onPhase: OnPhase,
): Promise<Observation> {
  onPhase(check.id, 'resolve');
  const resolved = await resolution;
  const addresses = await Promise.all(
    resolved.addresses.map((address) => measureAddress(check, address, run, (phase) => onPhase(check.id, phase))),
  );
  const observation: Observation = { checkId: check.id, resolution: resolved, addresses };
  return run.signal.aborted && !isDecided(check, observation)
    ? { ...observation, untested: run.signal.reason as 'cancelled' | 'deadline' }
    : observation;
}

/** Whether a run that ended early had measured enough of this row for a verdict. */
function isDecided(check: Measurable, { resolution, addresses }: Observation): boolean {
  if (resolution?.reason !== undefined) return resolution.reason !== 'cancelled';
  if (addresses.some(({ attempts }) => attempts.some(settlerFor(check)))) return true;
  return addresses.every(({ attempts }) => attempts.filter(isTold).length >= tryPolicy.minTries);
}

/** "Open" is bad news for a forbidden port, and bad news takes two tries. */
function settlerFor({ expectation }: Measurable): (attempt: Attempt) => boolean {
  return expectation === 'forbidden' ? () => false : hasAnswered;
}

async function measureAddress(
  check: Measurable,
  address: string,
  run: RunContext,
  onPhase: (phase: PhaseName) => void,
): Promise<AddressObservation> {
  const attempts = await tryRepeatedly(
    (hooks) => attemptInSlot(check, address, run, hooks, onPhase),
    settlerFor(check),
    run.signal,
  );
  return { address, family: ipFamily(address), attempts, decisive: decisiveIndex(attempts, settlerFor(check)) };
}

function attemptInSlot(
  check: Measurable,
  address: string,
  run: RunContext,
  { onStarted, onConnected }: TryHooks,
  onPhase: (phase: PhaseName) => void,
): Promise<Attempt> {
  return run.slots.run(address, async (releaseHost) => {
    const signal = onStarted();
    const silence = setTimeout(releaseHost, hostSlotPatienceMs);
    const connected = (): void => {
      clearTimeout(silence);
      onConnected();
    };
    try {
      return await attempt(check, address, run, { signal, onConnected: connected, onPhase });
    } finally {
      clearTimeout(silence);
    }
  });
}

/**
 * The try that speaks for its address: the one that got furthest. Where fewer than two say anything about the network
 * and none settles it, one of the others speaks, so that no port is called shut after a single try.
 */
function decisiveIndex(attempts: readonly Attempt[], settles: (attempt: Attempt) => boolean): number {
  const untold = attempts.findIndex((attempt) => !isTold(attempt));
  const isEnough = attempts.some(settles) || attempts.filter(isTold).length >= tryPolicy.minTries;
  if (!isEnough && untold >= 0) return untold;
  const furthest = Math.max(...attempts.map(openness));
  return attempts.findIndex((attempt) => openness(attempt) === furthest);
}
