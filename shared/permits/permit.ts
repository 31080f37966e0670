import ipaddr from 'ipaddr.js';
import { parseHost, withoutZone } from '../host.ts';
import type { Finding, Report, ReportCheck } from '../report.ts';
import { nameOfPort } from '../row-texts.ts';
import type { Direction, Expectation, Group, Role, RowId, ScenarioId, Transport } from '../words.ts';

/** What a firewall must allow, and for which rows. The smallest set: one per direction, transport and host. */
export interface Permit {
  direction: Direction;
  transport: Transport;
  role: Role;
  group: Group;
  /** As the profile names it: the destination of what goes out and of what comes in. */
  host: string;
  /** What the name resolves to; the host itself where it is an address. Empty where nobody has asked. */
  addresses: readonly string[];
  ports: readonly number[];
  /** The port whose FTP sessions open data connections of their own, which the firewall must take for related. */
  ftpPort?: number;
  /** By which its host is seen from outside, where addresses are translated: what comes in there must be passed on to it. */
  forward?: readonly string[];
  /** Whence alone the connections may come: from anywhere else the server must stay shut. */
  within?: 'vpn';
  /** Causes by which it would be needless: it is asked for as far as the report can tell. */
  doubts?: readonly Finding[];
  checkIds: readonly string[];
}

/** A row that needs something from a firewall, planned or measured. */
export type PermitRow = Pick<
  ReportCheck,
  'id' | 'role' | 'group' | 'host' | 'port' | 'specifiedPort' | 'transport' | 'direction'
> & {
  expectation: Expectation;
  addresses?: readonly string[];
  forward?: readonly string[];
  doubt?: Finding;
};

/** What must stay shut from outside. */
export interface Shut {
  transport: Transport;
  /** `null` where the public address is not known. */
  host: string | null;
  ports: readonly number[];
}

export interface Permits {
  permits: Permit[];
  /** Whom no address is known of: nothing can be allowed for them. */
  withoutHost: Role[];
  /** Beside what may pass within the VPN alone. */
  shut: Shut[];
  /** UDP ports of the search for servers in the own subnet, for which no permit is asked. */
  searched: number[];
}

/** Where the rows come from. */
interface Origin {
  /** All rows of the plan or the report. */
  all?: readonly PermitRow[];
  scenario?: string;
}

/** The server's own call in active FTP comes from port 20: it belongs to the session on the control port. */
export const activeFtp: RowId = 'updates-20';
export const passiveFtp: RowId = 'updates-21';
const defaultFtpPort = 21;

/**
 * The rules that make these rows pass. Rows that only search the own subnet need none: no firewall stands in between.
 * @param rows those that shall pass; forbidden and informational ones are passed over
 */
export function permitsFor(rows: readonly PermitRow[], { all = rows, scenario }: Origin = {}): Permits {
  const required = rows.filter(({ expectation }) => expectation === 'required' || expectation === 'optional');
  const wanted = fromOutside(
    required.filter(({ group }) => group !== 'discovery'),
    all,
  );
  const groups = new Map<string, Reached[]>();
  for (const row of wanted) {
    const { direction, transport, host, doubt } = row;
    if (host === null) continue;
    const key = [direction, transport, host, doubt === undefined].join(' ');
    const group = groups.get(key) ?? [];
    group.push(row as Reached);
    groups.set(key, group);
  }
  const permits = [...groups.values()].map((group) => permitOf(group, all, scenario === remote));
  return {
    permits,
    withoutHost: [...new Set(wanted.flatMap(({ host, role }) => (host === null ? [role] : [])))],
    shut: permits.some(({ within }) => within !== undefined) ? shutOf(all) : [],
    searched: ascending(required.flatMap((row) => (row.group === 'discovery' ? [nameOfPort(row)] : []))),
  };
}

type Reached = PermitRow & { host: string };

/** There the server is reached through the VPN, and must not be without. */
const remote: ScenarioId = 'classic-remote';

/**
 * Where this PC is the server itself, no firewall on the way stands between it and itself: what it tries at its own address
 * is needed by those who come in.
 */
function fromOutside(rows: readonly PermitRow[], all: readonly PermitRow[]): PermitRow[] {
  const own = ownHosts(all);
  const target = ({ transport, host, doubt, ...row }: PermitRow): string =>
    [transport, host, nameOfPort(row), doubt === undefined].join(' ');
  const inbound = new Set(rows.filter(({ direction }) => direction === 'in').map(target));
  return rows.flatMap((row) => {
    if (row.direction === 'in' || row.host === null || !own.has(row.host)) return [row];
    return inbound.has(target(row)) ? [] : [{ ...row, direction: 'in' as const }];
  });
}

const hostsKnown = new WeakMap<readonly PermitRow[], Set<string>>();

/** Those at which others call: this PC. Looked for once per report. */
function ownHosts(all: readonly PermitRow[]): Set<string> {
  const own =
    hostsKnown.get(all) ?? new Set(all.flatMap(({ direction, host }) => (direction === 'in' ? (host ?? []) : [])));
  hostsKnown.set(all, own);
  return own;
}

/** @param rows at least one, all of one direction, transport and host */
function permitOf(rows: readonly Reached[], all: readonly PermitRow[], isRemote: boolean): Permit {
  const [{ direction, transport, role, group, host }] = rows as [Reached];
  const isFtp = ({ id }: Reached): boolean => id === activeFtp || id === passiveFtp;
  const control = all.find(({ id }) => id === passiveFtp) ?? { port: defaultFtpPort };
  const ftpPort = rows.some(isFtp) ? nameOfPort(control) : undefined;
  const doubts = new Set(rows.flatMap(({ doubt }) => doubt ?? []));
  const forward = new Set(rows.flatMap((row) => row.forward ?? []));
  return {
    direction,
    transport,
    role,
    group,
    host,
    addresses: [...new Set(rows.flatMap(({ addresses = [] }) => addresses))].toSorted(),
    ports: ascending(rows.map((row) => (ftpPort !== undefined && isFtp(row) ? ftpPort : nameOfPort(row)))),
    ...(ftpPort !== undefined && { ftpPort }),
    ...(forward.size > 0 && { forward: [...forward].toSorted() }),
    ...(isRemote && group === 'server' && { within: 'vpn' }),
    ...(doubts.size > 0 && { doubts: [...doubts] }),
    checkIds: rows.map(({ id }) => id),
  };
}

function shutOf(all: readonly PermitRow[]): Shut[] {
  const shut = all.filter(({ group, expectation }) => group === 'public' && expectation === 'forbidden');
  const targets = new Map(shut.map((row) => [[row.transport, row.host].join(' '), row]));
  return [...targets.values()].map(({ transport, host }) => ({
    transport,
    host,
    ports: ascending(
      shut.flatMap((row) => (row.transport === transport && row.host === host ? [nameOfPort(row)] : [])),
    ),
  }));
}

function ascending(ports: readonly number[]): number[] {
  return [...new Set(ports)].toSorted((a, b) => a - b);
}

const known = new WeakMap<readonly ReportCheck[], PermitRow[]>();

/**
 * Rows of a report with the addresses that their names had, each in the place of its own. Worked out once per report, which
 * may have many rows and as many causes that ask.
 */
export function permitRowsOf({ checks, scenario }: Pick<Report, 'checks' | 'scenario'>): readonly PermitRow[] {
  const called = scenario.options.counterpart === true ? calledAt(checks) : undefined;
  const rows = known.get(checks) ?? checks.map((check) => permitRowOf(check, called));
  known.set(checks, rows);
  return rows;
}

/** Of a row in which a counterpart calls, the host is the caller; what must be let in is this PC. */
function permitRowOf(check: ReportCheck, called: Called | undefined): PermitRow {
  const { direction, group } = check;
  if (called && direction === 'in' && group === 'inbound') {
    return { ...check, host: called.own[0] ?? null, addresses: called.own, forward: called.forward };
  }
  return {
    ...check,
    host: soundHost(check.host),
    addresses: soundAddresses(check.details.resolution?.addresses ?? []),
  };
}

interface Called {
  own: readonly string[];
  forward: readonly string[];
}

/** This PC's own addresses towards its counterpart, and those by which it is seen there instead. */
function calledAt(checks: readonly ReportCheck[]): Called {
  const pairs = checks.flatMap(({ details }) =>
    details.addresses.flatMap(({ attempts }) => attempts.flatMap((attempt) => attempt.details.pair ?? [])),
  );
  const ends = pairs.flatMap(({ here, seenAs }) => (here && seenAs ? [[here.address, seenAs.address] as const] : []));
  const own = soundAddresses(ends.map(([address]) => withoutZone(address)));
  const seen = soundAddresses(ends.map(([, address]) => withoutZone(address)));
  return { own, forward: seen.filter((address) => !own.includes(address)) };
}

/** What a report says may end in a firewall's configuration: a host that is none is as good as missing. */
function soundHost(host: string | null): string | null {
  const parsed = host === null ? undefined : parseHost(host);
  return parsed?.ok ? parsed.host : null;
}

/** Those of IPv4 first, each once. */
function soundAddresses(addresses: readonly string[]): string[] {
  const sound = [...new Set(addresses)].filter((address) => ipaddr.isValid(address));
  return sound.toSorted((a, b) => Number(a.includes(':')) - Number(b.includes(':')));
}
