import { type HostCheck, isOwnCheck } from '../shared/check.ts';
import { ipFamily } from '../shared/host.ts';
import {
  type AddressObservation,
  type Attempt,
  decisiveAttempt,
  type Observation,
  type Resolution,
} from '../shared/observation.ts';
import type { Progress } from '../shared/progress.ts';
import type { PhaseName } from '../shared/words.ts';
import { attempt } from './attempt.ts';
import { fillsLine } from './counterpart/load.ts';
import { isLong } from './long-rows.ts';
import { openness } from './openness.ts';
import { patienceFor } from './patience.ts';
import { knownFromControl } from './probes/ftp-active.ts';
import { ownAttempts } from './probes/registry.ts';
import { addRoundTrips, wantsRoundTrips } from './round-trips.ts';
import type { RunContext } from './run-context.ts';
import { hostSlotPatienceMs, tryPolicy } from './settings.ts';
import { hasAnswered, isTold, type TryHooks, tryRepeatedly } from './tries.ts';

/** What a row tells while it is measured. */
export interface RowListener {
  onPhase: (phase: PhaseName) => void;
  onProgress: (progress: Progress) => void;
}

/** Measures one row: every address of its host on its own, all at once. Never rejects. */
export async function measureRow(
  check: HostCheck,
  resolution: Promise<Resolution>,
  run: RunContext,
  listener: RowListener,
): Promise<Observation> {
  // Whoever waits for another row has not begun yet, though its name is sought by then.
  if (!run.controlRows.isWaiting(check)) listener.onPhase('resolve');
  const resolved = await resolution;
  const [proxy, ...addresses] = await Promise.all([
    run.viaProxy(check, resolved.addresses),
    ...addressesFor(check, resolved, run).map((address) => measureAddress(check, address, run, listener)),
  ]);
  const observation: Observation = {
    checkId: check.id,
    resolution: resolved,
    addresses: wantsRoundTrips(check) ? await addRoundTrips(check, addresses, run, listener.onPhase) : addresses,
    ...(proxy && { proxy }),
  };
  return run.signal.aborted && !isDecided(check, observation)
    ? { ...observation, untested: run.signal.reason as 'cancelled' | 'deadline' }
    : observation;
}

/** Whether a run that ended early had measured enough of this row for a verdict. */
function isDecided(check: HostCheck, { resolution, addresses }: Observation): boolean {
  if (resolution?.reason !== undefined) return resolution.reason !== 'cancelled';
  if (addresses.some(({ attempts }) => attempts.some(settlerFor(check)))) return true;
  return addresses.every(({ attempts }) => attempts.filter(isTold).length >= minTries(check));
}

/** Their own attempts repeat what needs to be repeated. */
function minTries(check: HostCheck): number {
  return isLong(check) ? 1 : tryPolicy.minTries;
}

/** Every address on its own; for a long row the first that has answered in this run. */
function addressesFor(check: HostCheck, { addresses }: Resolution, { answers }: RunContext): string[] {
  if (!isLong(check)) return addresses;
  const answering = addresses.find((address) => answers.slowestMs(address) !== undefined);
  return [answering, ...addresses].flatMap((address) => address ?? []).slice(0, 1);
}

/** "Open" is bad news for a forbidden port, and bad news takes two tries. */
function settlerFor({ expectation, probe }: HostCheck): (attempt: Attempt) => boolean {
  if (expectation === 'forbidden') return () => false;
  return probe === 'ftp-active' ? (attempt) => hasAnswered(attempt) || cannotBeTried(attempt) : hasAnswered;
}

/** A login that was refused is refused again, and servers lock out whoever goes on trying. */
function cannotBeTried({ state, reason }: Attempt): boolean {
  return state === 'untested' && reason !== 'cancelled' && reason !== 'local-resources';
}

async function measureAddress(
  check: HostCheck,
  address: string,
  run: RunContext,
  listener: RowListener,
): Promise<AddressObservation> {
  const control = await run.controlRows.of(check, address);
  const known = control && knownFromControl(control.attempt);
  if (known) return { address, family: ipFamily(address), attempts: [known], decisive: 0, goesBy: control.checkId };
  const settles = isLong(check) ? () => true : settlerFor(check);
  const attempts = isLong(check)
    ? [
        await attemptInSlot(
          check,
          address,
          run,
          { onStarted: () => run.signal, onConnected: () => undefined, onAnswered: () => undefined },
          listener,
        ),
      ]
    : await inItsTurn(check, address, run, listener, () =>
        tryRepeatedly((hooks) => attemptInSlot(check, address, run, hooks, listener), settles, run.signal),
      );
  const measured = { address, family: ipFamily(address), attempts, decisive: decisiveIndex(attempts, settles) };
  run.controlRows.decided(check, address, decisiveAttempt(measured));
  return measured;
}

/** Where a counterpart answers, the rows take turns on its line. */
function inItsTurn<T>(
  check: HostCheck,
  address: string,
  run: RunContext,
  { onPhase }: RowListener,
  tries: () => Promise<T>,
): Promise<T> {
  const { pairing, clock, signal } = run;
  if (!pairing || !fillsLine(check)) return tries();
  onPhase('connect');
  const context = { monotonicMs: clock.monotonicMs, patience: patienceFor(address, run), signal };
  return pairing.measure(check, address, context, tries);
}

function attemptInSlot(
  check: HostCheck,
  address: string,
  run: RunContext,
  { onStarted, onConnected, onAnswered }: TryHooks,
  listener: RowListener,
): Promise<Attempt> {
  return run.slots.run(address, async (releaseHost) => {
    const signal = onStarted();
    const silence = setTimeout(releaseHost, hostSlotPatienceMs);
    const connected = (): void => {
      clearTimeout(silence);
      onConnected();
    };
    try {
      const hooks = { signal, onConnected: connected, onAnswered, ...listener };
      const seen = await (isOwnCheck(check)
        ? ownAttempts[check.probe](check, address, run, hooks)
        : attempt(check, address, run, hooks));
      run.controlRows.saw(check, address, seen);
      return seen;
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
