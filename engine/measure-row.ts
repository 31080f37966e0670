import type { Measurable } from '../shared/check.ts';
import { ipFamily } from '../shared/host.ts';
import type { AddressObservation, Attempt, Observation, Resolution } from '../shared/observation.ts';
import type { PhaseName } from '../shared/words.ts';
import { attempt } from './attempt.ts';
import { openness } from './openness.ts';
import type { RunContext } from './run-context.ts';
import { hostSlotPatienceMs } from './settings.ts';
import { type TryHooks, tryRepeatedly } from './tries.ts';

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
  return run.signal.aborted && !isDecided(observation)
    ? { ...observation, untested: run.signal.reason as 'cancelled' | 'deadline' }
    : observation;
}

/** Whether a cancelled run had measured enough of this row for a verdict. */
function isDecided({ resolution, addresses }: Observation): boolean {
  if (resolution?.reason !== undefined) return resolution.reason !== 'cancelled';
  return addresses.every(({ attempts, decisive }) => attempts[decisive]?.reason !== 'cancelled');
}

async function measureAddress(
  check: Measurable,
  address: string,
  run: RunContext,
  onPhase: (phase: PhaseName) => void,
): Promise<AddressObservation> {
  const attempts = await tryRepeatedly((hooks) => attemptInSlot(check, address, run, hooks, onPhase), run.signal);
  return { address, family: ipFamily(address), attempts, decisive: indexOfMostOpen(attempts) };
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

function indexOfMostOpen(attempts: readonly Attempt[]): number {
  let best = 0;
  attempts.forEach((candidate, index) => {
    const current = attempts[best];
    if (current && openness(candidate) > openness(current)) best = index;
  });
  return best;
}
