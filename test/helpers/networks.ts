import { assess, type Evidence } from '../../engine/assess.ts';
import { planChecks } from '../../engine/plan.ts';
import { buildReport } from '../../engine/report.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import type { Control } from '../../shared/facts/controls.ts';
import type { MachineFacts } from '../../shared/facts/machine.ts';
import type { NamesFacts } from '../../shared/facts/names.ts';
import type { Path } from '../../shared/facts/paths.ts';
import type { ProxyFacts } from '../../shared/facts/proxy.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt, Observation, Resolution } from '../../shared/observation.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import type { Finding, Report } from '../../shared/report.ts';
import { profileFormat, type Role, type RowId, type ScenarioId } from '../../shared/words.ts';
import { goodEvidence, type Outcome, outcomes } from './observations.ts';

/** What one row saw: by the name of the situation, or what differs from a plain success; per address where several. */
export type Saw = Outcome | Partial<Attempt>;

/** A network as its run would report it: everything works but for what is named. */
export interface Network {
  scenario?: ScenarioId;
  /** Where the roles live; each has an address of its own. */
  hosts?: Partial<Record<Role, string>>;
  options?: Options;
  saw?: Partial<Record<RowId, Saw | Record<string, Saw>>>;
  /** Names that do not resolve, or resolve otherwise. */
  resolutions?: Record<string, Partial<Resolution>>;
  /** As `kind address:port outcome`. */
  controls?: Control[];
  evidence?: Partial<Evidence>;
  machine?: MachineFacts;
  ipv4?: boolean;
  ipv6?: boolean;
  names?: NamesFacts;
  paths?: Path[];
  proxy?: ProxyFacts;
  /** What only the whole observation of a row has. */
  observed?: Partial<Record<RowId, Partial<Observation>>>;
}

export const addressOf: Record<Role, string> = {
  server: '192.0.2.10',
  licence: '198.51.100.20',
  updates: '198.51.100.30',
  mailOut: '203.0.113.40',
  mailIn: '203.0.113.50',
  publicServer: '203.0.113.60',
};

function attemptFrom(saw: Saw): Attempt {
  const overrides = typeof saw === 'string' ? outcomes[saw] : saw;
  const merged = { ...outcomes.open, rttMs: null, phases: [], details: {}, ...overrides };
  return { ...merged, rttMs: merged.rttMs ?? (merged.state === 'open' || merged.state === 'closed' ? 5 : null) };
}

function isOne(saw: Saw | Record<string, Saw>): saw is Saw {
  return typeof saw === 'string' || !Object.keys(saw).some((key) => /[.:]/.test(key));
}

/** The report of that network, findings included. */
export function reportOf(network: Network = {}): Report {
  const { scenario: id = 'classic-office', options = {}, saw = {}, evidence, machine, names, paths, proxy } = network;
  const hosts = network.hosts ?? addressOf;
  const scenario = loadScenario(id);
  const profile: Profile = { format: profileFormat, roles: hosts, options: { mail: true, ...options } };
  const plan = planChecks(scenario, profile);
  const observations = plan.checks.map((check): Observation => {
    if (check.skip !== undefined) return { checkId: check.id, addresses: [], untested: check.skip };
    const host = check.host ?? addressOf[check.role];
    const row = saw[check.id as RowId] ?? 'open';
    const perAddress = isOne(row) ? { [addressOf[check.role]]: row } : row;
    const resolution = { host, addresses: Object.keys(perAddress), phase: null, ...network.resolutions?.[host] };
    const addresses = resolution.reason
      ? []
      : Object.entries(perAddress).map(([address, each]) => ({
          address,
          family: ipFamily(address),
          attempts: [attemptFrom(each), attemptFrom(each)],
          decisive: 0,
        }));
    return { checkId: check.id, resolution, addresses, ...network.observed?.[check.id as RowId] };
  });
  const judged = { ...goodEvidence, ...evidence };
  return buildReport({
    scenario,
    plan,
    result: {
      startedAt: new Date('2026-03-01T12:00:00.123Z'),
      durationMs: 12.34,
      ended: 'finished',
      observations,
      canary: judged.canary,
      selfTest: judged.selfTest,
      controls: network.controls ?? [],
      ...(paths && { surroundings: { facts: {}, paths } }),
      ...(names && { names }),
      ...(proxy && { proxy }),
      log: [],
    },
    assessment: assess(plan.checks, observations, judged),
    machine: {
      platform: 'linux',
      release: '6.1',
      arch: 'x64',
      runtime: 'node 20',
      ipv4: network.ipv4 ?? true,
      ipv6: network.ipv6 ?? false,
      ...(machine && { facts: machine }),
    },
  });
}

/** A counter-test as `reportOf` takes it. */
export function control(kind: Control['kind'], address: string, port: number, saw: Outcome): Control {
  const { state, reason } = outcomes[saw];
  return { kind, address, port, state, reason, rttMs: state === 'open' || state === 'closed' ? 5 : null };
}

/** What was concluded, as `cause confidence owner: rows`, the worst first. */
export function conclusionsOf({ findings }: Pick<Report, 'findings'>): string[] {
  return findings.map(({ cause, confidence, owner, checkIds }: Finding) => {
    const id = cause.key.replace(/^cause\.(.*)\.title$/, '$1');
    return `${id} ${confidence} ${owner}: ${checkIds.join(' ')}`;
  });
}
