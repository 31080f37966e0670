import { arch, release } from 'node:os';
import type { Profile } from '../shared/profile.ts';
import type { Machine, Report } from '../shared/report.ts';
import type { Scenario } from '../shared/scenario.ts';
import { assess } from './assess.ts';
import { dueChecks, type Earlier, keptRows, mergeEarlier, repeatNote } from './earlier.ts';
import { planChecks } from './plan.ts';
import type { Platform } from './platform/index.ts';
import { buildReport } from './report.ts';
import { type RunDependencies, type RunEvent, run } from './run.ts';
import type { RunSettings } from './settings.ts';

export interface CheckOptions {
  settings: RunSettings;
  signal?: AbortSignal;
  onEvent?: (event: RunEvent) => void;
  /** Measures only some rows again and keeps what that run saw of all others. A row that the plan now has besides is one of these. */
  earlier?: Earlier;
  /** Measured against the built-in simulator; the report says so. */
  demo?: boolean;
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
  const plan = planChecks(scenario, profile);
  const { earlier } = options;
  const due = earlier === undefined ? plan.checks : dueChecks(plan.checks, earlier);
  const kept = earlier && keptRows(plan.checks, due, earlier);
  const measured = await run(kept ? due : plan.checks, dependencies, options);
  const result = earlier && kept ? mergeEarlier(plan.checks, measured, kept, earlier) : measured;
  const { hasFamily } = dependencies.platform;
  const evidence = { canary: measured.canary, selfTest: measured.selfTest, hasFamily };
  const assessment = assess(plan.checks, result.observations, evidence, kept);
  const notes = earlier && kept ? [...plan.notes, repeatNote(due, earlier)] : plan.notes;
  return buildReport({
    scenario,
    ...(profile.name !== undefined && { profileName: profile.name }),
    plan: { ...plan, notes },
    result,
    assessment,
    ...(options.demo && { demo: true }),
    machine: describeMachine(dependencies.platform),
  });
}

function describeMachine({ name, hasFamily }: Platform): Machine {
  return {
    platform: name,
    release: release(),
    arch: arch(),
    runtime: `node ${process.versions.node}`,
    ipv4: hasFamily(4),
    ipv6: hasFamily(6),
  };
}
