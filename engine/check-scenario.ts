import { arch, release } from 'node:os';
import type { Profile } from '../shared/profile.ts';
import type { Machine, Report } from '../shared/report.ts';
import type { Scenario } from '../shared/scenario.ts';
import { assess } from './assess.ts';
import { planChecks } from './plan.ts';
import type { Platform } from './platform/index.ts';
import { buildReport } from './report.ts';
import { type RunDependencies, type RunEvent, run } from './run.ts';
import type { RunSettings } from './settings.ts';

export interface CheckOptions {
  settings: RunSettings;
  signal?: AbortSignal;
  onEvent?: (event: RunEvent) => void;
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
  const result = await run(plan.checks, dependencies, options);
  const { canary, selfTest, observations } = result;
  const { hasFamily } = dependencies.platform;
  const assessment = assess(plan.checks, observations, { canary, selfTest, hasFamily });
  return buildReport({
    scenario,
    ...(profile.name !== undefined && { profileName: profile.name }),
    plan,
    result,
    assessment,
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
