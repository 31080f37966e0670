import ipaddr from 'ipaddr.js';
import { parseHost } from '../host.ts';
import type { ReportCheck } from '../report.ts';
import type { Direction, Expectation, Group, Role, RowId, Transport } from '../words.ts';

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
  checkIds: readonly string[];
}

/** A row that needs something from a firewall, planned or measured. */
export type PermitRow = Pick<ReportCheck, 'id' | 'role' | 'group' | 'host' | 'port' | 'transport' | 'direction'> & {
  expectation: Expectation;
  addresses?: readonly string[];
};

export interface Permits {
  permits: Permit[];
  /** Whom no address is known of: nothing can be allowed for them. */
  withoutHost: Role[];
}

/** The server's own call in active FTP comes from port 20: it belongs to the session on the control port. */
const activeFtp: RowId = 'updates-20';
const passiveFtp: RowId = 'updates-21';
const defaultFtpPort = 21;

/**
 * The rules that make these rows pass. Rows that only search the own subnet need none: no firewall stands in between.
 * @param rows those that shall pass; forbidden and informational ones are passed over
 */
export function permitsFor(rows: readonly PermitRow[]): Permits {
  const wanted = rows.filter(
    ({ expectation, group }) => (expectation === 'required' || expectation === 'optional') && group !== 'discovery',
  );
  const merged = new Map<string, Permit>();
  for (const row of wanted) {
    const { direction, transport, role, group, host } = row;
    if (host === null) continue;
    const key = [direction, transport, host].join(' ');
    const known = merged.get(key) ?? {
      direction,
      transport,
      role,
      group,
      host,
      addresses: [],
      ports: [],
      checkIds: [],
    };
    merged.set(key, extended(known, row, rows));
  }
  const withoutHost = [...new Set(wanted.flatMap(({ host, role }) => (host === null ? [role] : [])))];
  return { permits: [...merged.values()], withoutHost };
}

function extended(permit: Permit, row: PermitRow, rows: readonly PermitRow[]): Permit {
  const isFtp = row.id === activeFtp || row.id === passiveFtp;
  const ftpPort = isFtp ? (rows.find(({ id }) => id === passiveFtp)?.port ?? defaultFtpPort) : undefined;
  const ports = new Set([...permit.ports, ftpPort ?? row.port]);
  return {
    ...permit,
    addresses: [...new Set([...permit.addresses, ...(row.addresses ?? [])])].toSorted(),
    ports: [...ports].toSorted((a, b) => a - b),
    ...(ftpPort !== undefined && { ftpPort }),
    checkIds: [...permit.checkIds, row.id],
  };
}

/** Rows of a report with the addresses that their names had. */
export function permitRowsOf(checks: readonly ReportCheck[]): PermitRow[] {
  return checks.map((check) => ({ ...check, host: soundHost(check.host), addresses: soundAddresses(check) }));
}

/** What a report says may end in a firewall's configuration: a host that is none is as good as missing. */
function soundHost(host: string | null): string | null {
  const parsed = host === null ? undefined : parseHost(host);
  return parsed?.ok ? parsed.host : null;
}

function soundAddresses({ details }: ReportCheck): string[] {
  return (details.resolution?.addresses ?? []).filter((address) => ipaddr.isValid(address));
}
