import { hasHost, isMeasurable, isPairCheck } from '../shared/check.ts';
import { marksOfProfile } from '../shared/demo-mark.ts';
import type { Profile } from '../shared/profile.ts';
import type { Report } from '../shared/report.ts';
import type { Scenario } from '../shared/scenario.ts';
import type { Training } from '../shared/training.ts';
import { assess } from './assess.ts';
import { dueChecks, type Earlier, keptRows, mergeEarlier, repeatNote } from './earlier.ts';
import { describeMachine } from './machine/machine.ts';
import { onlyRows } from './only-rows.ts';
import { type Plan, planChecks } from './plan.ts';
import { buildReport } from './report.ts';
import { type RunDependencies, type RunEvent, run } from './run.ts';
import type { RunSettings } from './settings.ts';
import { judgeSurroundings } from './surroundings.ts';

export interface CheckOptions {
  settings: RunSettings;
  signal?: AbortSignal;
  onEvent?: (event: RunEvent) => void;
  /** As a run's. */
  onBug?: (message: string) => void;
  /** Measures only some rows again and keeps what that run saw of all others. A row that the plan now has besides is one of these. */
  earlier?: Earlier;
  /** Measures and reports these rows alone, and those without which they could not be judged. Not together with `earlier`. */
  only?: readonly string[];
  /** `false`: the counter-tests stay those of the earlier run. A watch would send them at every round. */
  controls?: boolean;
  /** `false`: the throughput to the counterpart stays that of the earlier run, for the same reason. */
  flows?: boolean;
  /** Measured against the built-in simulator; the report says so. */
  demo?: boolean;
  /** The simulator stages this situation. */
  training?: Training;
}

/**
 * The main job, from a scenario and the firm's values to the report: plan, run, assess, report.
 * @throws {UserError} where the profile's options contradict each other; never for what the network does
 */
export async function checkScenario(
  scenario: Scenario,
  profile: Profile,
  dependencies: RunDependencies,
  options: CheckOptions,
): Promise<Report> {
  const whole = planChecks(scenario, profile);
  const plan = planned(whole, options.only);
  const { earlier } = options;
  const due = earlier === undefined ? plan.checks : dueChecks(plan.checks, earlier);
  const kept = earlier && keptRows(plan.checks, due, earlier);
  const { trace = false, throughput = true } = plan.options;
  const measured = await run(kept ? due : plan.checks, dependencies, {
    ...options,
    trace,
    flows: throughput && options.flows !== false,
    doors: doorsOf(whole),
  });
  const result = earlier && kept ? mergeEarlier(plan.checks, measured, kept, earlier) : measured;
  const controls = options.controls === false ? (earlier?.report.controls ?? []) : result.controls;
  const hasKeptControls = options.controls === false && controls.length > 0;
  const { hasFamily } = dependencies.platform;
  const evidence = { canary: measured.canary, selfTest: measured.selfTest, hasFamily };
  const assessment = assess(plan.checks, result.observations, evidence, kept);
  const { surroundings, startedAt } = result;
  const around =
    surroundings &&
    judgeSurroundings(
      surroundings,
      measured.observations,
      startedAt,
      dependencies.platform.name,
      kept && earlier.report.machine.facts,
    );
  const repeated = earlier && kept ? [repeatNote(due, earlier)] : [];
  const notes = [...plan.notes, ...(around?.notes ?? []), ...repeated];
  return buildReport({
    scenario,
    ...(profile.name !== undefined && { profileName: profile.name }),
    plan: { ...plan, notes },
    result: { ...result, controls },
    assessment,
    ...marksOfProfile(profile),
    ...(options.demo && { demo: true }),
    ...(options.training && { training: options.training }),
    ...(earlier && { earlier: earlier.report }),
    ...((kept || hasKeptControls) && { hasKeptRows: true }),
    machine: describeMachine(dependencies.platform, around?.facts),
  });
}

/** The counterpart listens at the ports of all its rows, whichever of them are asked for. */
function doorsOf({ checks }: Plan): number[] {
  return checks
    .filter((check) => isMeasurable(check) && hasHost(check) && isPairCheck(check) && check.transport === 'tcp')
    .map(({ port }) => port);
}

function planned(plan: Plan, only: readonly string[] | undefined): Plan {
  if (only === undefined) return plan;
  return { ...plan, ...onlyRows(plan.checks, only) };
}
