import type { Control } from '../../shared/facts/controls.ts';
import type { CounterpartFacts } from '../../shared/facts/counterpart.ts';
import type { MachineFacts } from '../../shared/facts/machine.ts';
import type { NamesFacts } from '../../shared/facts/names.ts';
import type { Path } from '../../shared/facts/paths.ts';
import type { ProxyFacts } from '../../shared/facts/proxy.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt, Observation, Resolution } from '../../shared/observation.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import type { Scenario } from '../../shared/scenario.ts';
import { profileFormat, type Role, type RowId, type ScenarioId } from '../../shared/words.ts';
import { assess, type Evidence } from '../assess.ts';
import { type Plan, planChecks } from '../plan.ts';
import { buildReport, type ReportInput } from '../report.ts';
import type { RunResult } from '../run.ts';
import { loadScenario } from '../scenarios.ts';
import { type Outcome, outcomes } from './outcomes.ts';

/** What one row saw: by the name of the outcome, or what differs from a plain success; per address where several. */
export type Saw = Outcome | Partial<Attempt>;
export type Saws = Partial<Record<RowId, Saw | Record<string, Saw>>>;

/** A network as its run would report it: everything works but for what is named. */
export interface Network {
  scenario?: ScenarioId;
  /** Where the roles live; each has an address of its own. */
  hosts?: Partial<Record<Role, string>>;
  options?: Options;
  saw?: Saws;
  /** Names that do not resolve, or resolve otherwise. */
  resolutions?: Record<string, Partial<Resolution>>;
  controls?: Control[];
  evidence?: Partial<Evidence>;
  machine?: MachineFacts;
  platform?: NodeJS.Platform;
  ipv4?: boolean;
  ipv6?: boolean;
  names?: NamesFacts;
  paths?: Path[];
  proxy?: ProxyFacts;
  counterparts?: CounterpartFacts[];
  ended?: Report['ended'];
  /** What only the whole observation of a row has. */
  observed?: Partial<Record<RowId, Partial<Observation>>>;
}

/** Of the blocks for documentation (RFC 5737): nobody's. */
export const addressOf: Record<Role, string> = {
  server: '192.0.2.10',
  licence: '198.51.100.20',
  updates: '198.51.100.30',
  mailOut: '203.0.113.40',
  mailIn: '203.0.113.50',
  publicServer: '203.0.113.60',
};

/** Every control is fine, and this machine has addresses of both families. */
export const goodEvidence: Evidence = {
  canary: { addresses: ['192.0.2.1'], ports: [443], fakedPorts: [], state: 'clean' },
  selfTest: { passed: 3, total: 3, failures: [] },
  hasFamily: () => true,
};

/** All that a run through a network would have brought home. */
export interface Composed {
  scenario: Scenario;
  profile: Profile;
  plan: Plan;
  result: RunResult;
  evidence: Evidence;
  machine: Report['machine'];
}

export function compose(network: Network, startedAt: Date, durationMs: number): Composed {
  const { scenario: id = 'classic-office', options = {}, machine, names, paths, proxy, counterparts } = network;
  const scenario = loadScenario(id);
  const profile: Profile = {
    format: profileFormat,
    roles: network.hosts ?? addressOf,
    options: { mail: true, ...options },
  };
  const plan = planChecks(scenario, profile);
  const evidence = { ...goodEvidence, ...network.evidence };
  return {
    scenario,
    profile,
    plan,
    result: {
      startedAt,
      durationMs,
      ended: network.ended ?? 'finished',
      observations: plan.checks.map((check) => observed(check, network)),
      canary: evidence.canary,
      selfTest: evidence.selfTest,
      controls: network.controls ?? [],
      ...(paths && { surroundings: { facts: {}, paths } }),
      ...(names && { names }),
      ...(proxy && { proxy }),
      ...(counterparts && { counterparts }),
      log: [],
    },
    evidence,
    machine: {
      ...(network.platform === 'darwin' || network.platform === 'win32'
        ? systems[network.platform]
        : { platform: 'linux', release: '6.1' }),
      arch: 'x64',
      runtime: 'node 20',
      ipv4: network.ipv4 ?? true,
      ipv6: network.ipv6 ?? false,
      ...(machine && { facts: machine }),
    },
  };
}

const systems = {
  darwin: { platform: 'darwin', release: '24.6.0' },
  win32: { platform: 'win32', release: '10.0.26100' },
};

/** What the engine says of it: lights, causes and all. */
export function composedReport(composed: Composed, marks: Pick<ReportInput, 'demo' | 'training'> = {}): Report {
  const { scenario, plan, result, evidence, machine } = composed;
  const assessment = assess(plan.checks, result.observations, evidence);
  return buildReport({ scenario, plan, result, assessment, machine, ...marks });
}

function observed(check: Plan['checks'][number], network: Network): Observation {
  if (check.skip !== undefined) return { checkId: check.id, addresses: [], untested: check.skip };
  const host = check.host ?? addressOf[check.role];
  const row = network.saw?.[check.id as RowId] ?? 'open';
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
}

function attemptFrom(saw: Saw): Attempt {
  const overrides = typeof saw === 'string' ? outcomes[saw] : saw;
  const merged = { ...outcomes.open, rttMs: null, phases: [], details: {}, ...overrides };
  return { ...merged, rttMs: merged.rttMs ?? (merged.state === 'open' || merged.state === 'closed' ? 5 : null) };
}

function isOne(saw: Saw | Record<string, Saw>): saw is Saw {
  return typeof saw === 'string' || !Object.keys(saw).some((key) => /[.:]/.test(key));
}

/** A counter-test, which reports name among their controls. */
export function control(kind: Control['kind'], address: string, port: number, saw: Outcome): Control {
  const { state, reason } = outcomes[saw];
  return { kind, address, port, state, reason, rttMs: state === 'open' || state === 'closed' ? 5 : null };
}

/** The same on all these rows. */
export function each(rows: readonly RowId[], saw: Saw | Record<string, Saw>): Saws {
  return Object.fromEntries(rows.map((row) => [row, saw]));
}
