import fc from 'fast-check';
import { assess } from '../../engine/assess.ts';
import { planChecks } from '../../engine/plan.ts';
import { buildReport, type ReportInput } from '../../engine/report.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import type { Observation } from '../../shared/observation.ts';
import type { Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import { profileFormat, type ScenarioId, scenarioIds } from '../../shared/words.ts';
import { anyEvidence, anyObservation, anyProfile } from './arbitraries.ts';
import { goodEvidence, observationOf } from './observations.ts';

const startedAt = new Date('2026-03-01T12:00:00.123Z');

/** What a report is built from, as a run with these observations would hand it over. */
export function inputOf(
  scenarioId: ScenarioId,
  profile: Profile,
  observations: readonly Observation[],
  evidence = goodEvidence,
): ReportInput {
  const scenario = loadScenario(scenarioId);
  const plan = planChecks(scenario, profile);
  const seen = plan.checks.map((check, index) => ({
    ...observations[index % observations.length]!,
    checkId: check.id,
  }));
  const { canary, selfTest } = evidence;
  return {
    scenario,
    ...(profile.name !== undefined && { profileName: profile.name }),
    plan,
    result: {
      startedAt,
      durationMs: 12.34,
      ended: 'finished',
      observations: seen,
      canary,
      controls: [],
      selfTest,
      log: [],
    },
    assessment: assess(plan.checks, seen, evidence),
    machine: { platform: 'linux', release: '6.1', arch: 'x64', runtime: 'node 20', ipv4: true, ipv6: false },
  };
}

/** A small report with something in every part that can hold something. */
export function exampleReport(): Report {
  const profile: Profile = {
    format: profileFormat,
    name: 'Kanzlei Müller',
    roles: { server: 'server.example', licence: 'licence.example' },
    rows: { 'server-sql': { expectation: 'optional', reason: 'SQL not started' } },
  };
  const resolution = {
    host: 'server.example',
    addresses: ['192.0.2.1', '192.0.2.2'],
    phase: { name: 'resolve' as const, startMs: 0, durationMs: 1.5 },
  };
  const seen = observationOf({ '192.0.2.1': 'filtered', '192.0.2.2': 'open' }, { resolution });
  const input = inputOf('365-client', profile, [seen]);
  input.result.log = [{ atMs: 1, event: 'started', subject: '8' }];
  return buildReport(input);
}

/** Reports of whatever firms may have asked for and machines may have seen. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(
    fc.constantFrom(...scenarioIds),
    anyProfile,
    fc.array(anyObservation, { minLength: 1, maxLength: 5 }),
    anyEvidence,
  )
  .map(([id, profile, observations, evidence]) => buildReport(inputOf(id, profile, observations, evidence)));
