import type { Check } from '../shared/check.ts';
import type { Message } from '../shared/message.ts';
import { portsCollide, portsOf } from '../shared/ports.ts';
import { printable } from '../shared/printable.ts';
import type { Options, Profile, Rehearsal } from '../shared/profile.ts';
import { pathFaultOf } from '../shared/rehearsal-path.ts';
import { isExtraRow } from '../shared/rows-in-use.ts';
import type { NamedPort, Scenario, ScenarioRow } from '../shared/scenario.ts';
import { UserError } from '../shared/user-error.ts';
import {
  networkProbeNames,
  type PairProbeName,
  type ProbeName,
  type Reason,
  type Role,
  roles,
  type TransferProtocol,
} from '../shared/words.ts';

/** Every option with its value, none left open. */
export type SettledOptions = Required<Omit<Options, 'ports' | ExtraOption>> &
  Pick<Options, ExtraOption> & { ports: Record<NamedPort, number> };

/** Measurements beyond the vendor's table, each on request: their rows are not in the plan at all where they are off. */
type ExtraOption = 'rehearsal' | 'hold' | 'counterpart' | 'throughput';

export interface Plan {
  checks: Check[];
  options: SettledOptions;
  /** What the reader should know about the input. */
  notes: Message[];
}

/**
 * Turns a scenario and the firm's values into checks, one per row. Rows that are switched off, have no address or no
 * probe yet stay in the plan with the reason in `skip`, so that the report shows every row of the scenario.
 * @throws {UserError} where options contradict each other
 */
export function planChecks(scenario: Scenario, profile: Profile): Plan {
  const options = settleOptions(profile);
  const checks = scenario.rows
    .filter((row) => !isExtraRow(row) || !isSwitchedOff(row, options))
    .map((row) => withOtherRowsPort(planRow(row, profile, options), row, scenario, profile));
  return { checks, options, notes: [...unusedRoles(scenario, profile), ...mailLeftOut(scenario, profile)] };
}

function settleOptions(profile: Profile): SettledOptions {
  const { options = {}, roles: hosts = {} } = profile;
  const ports = portsOf(options);
  if (portsCollide(ports)) {
    throw new UserError({
      key: 'error.ports-collide',
      params: { sql: ports.sql, application: ports.application, database: ports.database },
    });
  }
  return {
    mail: options.mail ?? (hosts.mailOut !== undefined || hosts.mailIn !== undefined),
    updates: options.updates ?? true,
    transport: options.transport ?? 'tcp',
    discovery: options.discovery ?? 'expected',
    trace: options.trace ?? false,
    ...(options.rehearsal && { rehearsal: options.rehearsal }),
    ...(options.hold && { hold: options.hold }),
    ...(options.counterpart && { counterpart: true, throughput: options.throughput ?? true }),
    ports,
  };
}

/** @throws {UserError} where the path cannot be fetched; asked only where a row fetches it, since a profile serves all scenarios */
function fetchable(rehearsal: Rehearsal): Rehearsal {
  const { protocol, path = '' } = rehearsal;
  switch (pathFaultOf(rehearsal)) {
    case 'missing':
      throw new UserError({ key: 'error.rehearsal-path-missing', params: { protocol: protocol.toUpperCase() } });
    case 'address':
      throw new UserError({ key: 'error.rehearsal-path-address', params: { found: printable(path) } });
    case undefined:
      return rehearsal;
  }
}

function planRow(row: ScenarioRow, profile: Profile, options: SettledOptions): Check {
  const override = profile.rows?.[row.id];
  const host = profile.roles?.[row.role] ?? null;
  const off = isSwitchedOff(row, options);
  const skip = off ? 'option-off' : skipReason(row, host, options);
  const specifiedPort = typeof row.port === 'number' ? row.port : options.ports[row.port];
  const port = override?.port ?? specifiedPort;
  const planned = row.id === 'discovery' && options.discovery === 'suppressed' ? 'forbidden' : row.expectation;
  return {
    id: row.id,
    role: row.role,
    group: row.group,
    host,
    port,
    ...(profile.training && port !== specifiedPort && { specifiedPort }),
    transport: row.transport,
    direction: row.direction,
    expectation: off ? 'informational' : (override?.expectation ?? planned),
    ...(!off && override?.expectation && override.reason && { expectationReason: override.reason }),
    probe: probeFor(row, options),
    encryption: row.probe === 'transfer' && options.rehearsal?.protocol === 'https' ? 'tls' : row.encryption,
    ...(options.transport === 'either' && row.carriedBy && { alternative: row.carriedBy }),
    ...(row.probe === 'transfer' && options.rehearsal && { rehearsal: fetchable(options.rehearsal) }),
    ...(row.probe === 'hold' && options.hold && { holdMs: options.hold * 60_000 }),
    ...(skip && { skip }),
  };
}

/**
 * Active FTP starts on the control port, and a rehearsal goes where its protocol's own row goes: both are another row's
 * ports, wherever the firm has moved them to.
 */
function withOtherRowsPort(check: Check, row: ScenarioRow, scenario: Scenario, profile: Profile): Check {
  if (check.probe === 'ftp-active') {
    const controlPort = portOfProbe('ftp', check.role, scenario, profile);
    return controlPort === undefined ? check : { ...check, controlPort };
  }
  if (!check.rehearsal || profile.rows?.[row.id]?.port !== undefined) return check;
  const port = portOfProbe(rehearsedProbes[check.rehearsal.protocol], check.role, scenario, profile);
  return port === undefined ? check : { ...check, port };
}

/** Whose row measures the port that a rehearsal uses. The update server has no rows for the web. */
const rehearsedProbes: Record<TransferProtocol, ProbeName | undefined> = {
  ftp: 'ftp',
  ftps: 'ftp',
  sftp: 'ssh',
  http: undefined,
  https: undefined,
};

function portOfProbe(
  probe: ProbeName | undefined,
  role: Role,
  { rows }: Scenario,
  profile: Profile,
): number | undefined {
  const row = rows.find((each) => each.probe === probe && each.role === role);
  return typeof row?.port === 'number' ? (profile.rows?.[row.id]?.port ?? row.port) : undefined;
}

function isSwitchedOff(row: ScenarioRow, options: SettledOptions): boolean {
  if (row.option !== undefined && !options[row.option]) return true;
  if (row.option === 'rehearsal' && !options.updates) return true;
  return row.carriedBy !== undefined && options.transport !== 'either' && row.carriedBy !== options.transport;
}

/** Who answers in the server's place does not speak its protocol. */
const pairProbes: Partial<Record<ProbeName, PairProbeName>> = {
  'four-d': 'counterpart',
  hold: 'counterpart-idle',
  quic: 'counterpart-datagrams',
};

function probeFor({ role, probe }: ScenarioRow, { counterpart }: SettledOptions): ProbeName {
  return (counterpart && role === 'server' ? pairProbes[probe] : undefined) ?? probe;
}

function isNetworkProbe(probe: ProbeName): boolean {
  return (networkProbeNames as readonly string[]).includes(probe);
}

function skipReason(row: ScenarioRow, host: string | null, { counterpart }: SettledOptions): Reason | undefined {
  if (row.probe === 'inbound' && !counterpart) return 'needs-counterpart';
  return host === null && !isNetworkProbe(row.probe) ? 'no-address' : undefined;
}

/** Nobody switched the mail rows off: without a word, the reader would take them for checked. */
function mailLeftOut(scenario: Scenario, { options, roles: hosts }: Profile): Message[] {
  const isLeftOpen = options?.mail === undefined && hosts?.mailOut === undefined && hosts?.mailIn === undefined;
  return isLeftOpen && scenario.rows.some(({ option }) => option === 'mail') ? [{ key: 'note.mail-off' }] : [];
}

function unusedRoles(scenario: Scenario, profile: Profile): Message[] {
  const used = new Set<Role>(scenario.rows.map((row) => row.role));
  return roles
    .filter((role) => profile.roles?.[role] !== undefined && !used.has(role))
    .map((role) => ({ key: 'note.role-unused', params: { role, scenario: scenario.id } }));
}
