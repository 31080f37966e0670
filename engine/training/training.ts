import { setTimeout as pause } from 'node:timers/promises';
import { type CauseFamily, type CauseId, causeFamilies } from '../../shared/causes.ts';
import type { Observation } from '../../shared/observation.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import type { SituationEntry, Training } from '../../shared/training.ts';
import type { RowId, ScenarioId } from '../../shared/words.ts';
import { type Clock, roundMs } from '../clock.ts';
import type { RunEvent } from '../run.ts';
import type { SimulatedFault } from '../simulator/index.ts';
import { type Composed, compose, composedReport } from './network.ts';
import type { Situation, StagedSituation } from './situation.ts';
import { situations } from './situations/index.ts';

/** What the simulator needs in order to be a situation. */
export interface Stage {
  scenario: ScenarioId;
  options: Options;
  faults: SimulatedFault[];
}

/** All of them, in the order of the causes. */
export function listSituations(): SituationEntry[] {
  return (Object.keys(causeFamilies) as CauseFamily[]).flatMap((family) =>
    causeFamilies[family].map((id) => entryOf(id, family, situations[id])),
  );
}

function entryOf(id: CauseId, family: CauseFamily, situation: Situation): SituationEntry {
  if (situation.kind === 'staged') return { id, family, scenario: situation.scenario, playedBack: false };
  return {
    id,
    family,
    scenario: compose(situation.network(new Date(0)), new Date(0), 0).scenario.id,
    playedBack: true,
  };
}

/** The mark that the situation's report carries. */
export function trainingOf(id: CauseId): Training {
  return { situation: id, playedBack: situations[id].kind === 'played-back' };
}

/** What the simulator has to be; nothing where loopback cannot be that network, and it is played back. */
export function stageOf(id: CauseId): Stage | undefined {
  const situation = situations[id];
  return situation.kind === 'staged' ? toStage(situation) : undefined;
}

function toStage({ scenario, options = {}, faults }: StagedSituation): Stage {
  const listed = Object.entries(faults) as [RowId, SimulatedFault['fault']][];
  return { scenario, options, faults: listed.map(([rowId, fault]) => ({ rowId, fault })) };
}

export interface PlayBackOptions {
  clock: Clock;
  /** Between one row and the next, for whoever watches. */
  paceMs: number;
  signal?: AbortSignal;
  onEvent?: (event: RunEvent) => void;
}

/** A situation that has been composed and waits to be shown. */
export interface Recording {
  scenario: ScenarioId;
  profile: Profile;
  /** Row by row; where it is cancelled, the rows that have not been shown stay untold. */
  play(options: PlayBackOptions): Promise<Report>;
}

/** @throws where the situation is staged */
export function recordingOf(id: CauseId): Recording {
  const situation = situations[id];
  if (situation.kind !== 'played-back') throw new Error(`${id} is staged`);
  const composeAt = (at: Date, durationMs: number): Composed => compose(situation.network(at), at, durationMs);
  const { scenario, profile } = composeAt(new Date(0), 0);
  return {
    scenario: scenario.id,
    profile,
    play: (options) => play(id, composeAt, options),
  };
}

async function play(
  id: CauseId,
  composeAt: (at: Date, durationMs: number) => Composed,
  { clock, paceMs, signal, onEvent = () => undefined }: PlayBackOptions,
): Promise<Report> {
  const at = clock.now();
  const startMs = clock.monotonicMs();
  const rows = composeAt(at, 0).result.observations;
  onEvent({ type: 'started', total: rows.length });
  const shown: Observation[] = [];
  for (const observation of rows) {
    if (!(await paused(paceMs, signal))) break;
    shown.push(observation);
    onEvent({ type: 'observed', observation });
  }
  const composed = composeAt(at, roundMs(clock.monotonicMs() - startMs));
  const isWhole = shown.length === rows.length;
  const ended = isWhole ? composed.result.ended : 'cancelled';
  onEvent({ type: 'finished', ended });
  const observations = rows.map((row, index) => shown[index] ?? untold(row));
  return composedReport(
    { ...composed, result: { ...composed.result, ended, observations } },
    { demo: true, training: trainingOf(id) },
  );
}

/** Whether the pause was awaited, or not needed. */
async function paused(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) return false;
  if (ms === 0) return true;
  return pause(ms, true, { ...(signal && { signal }) }).catch(() => false);
}

function untold({ checkId }: Observation): Observation {
  return { checkId, addresses: [], untested: 'cancelled' };
}
