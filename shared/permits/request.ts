import { type CauseId, type Owner, owners } from '../causes.ts';
import { isLoopback } from '../host.ts';
import type { Finding, Report, ReportCheck } from '../report.ts';
import type { PermitFormat } from './format.ts';
import { type Permits, permitRowsOf, permitsFor } from './permit.ts';

/** What is asked of whoever runs the firewall, and what of others. */
export interface Request extends Permits {
  /** Causes that whoever runs the firewall must mend otherwise than by a permit. */
  acts: readonly Finding[];
  /** Causes that are for others to mend. */
  others: readonly Finding[];
  /** The rows of the report, by which the causes name what they concern. */
  checks: readonly ReportCheck[];
}

/** Which rows the request is for: all that shall be open, those that are not, or those of one cause. */
export type RequestScope = 'all' | 'blocked' | Finding;

type Measured = Pick<Report, 'checks' | 'findings'>;

/** Causes that are mended by allowing what the rows need, where the firewall's owner is the one who must act. */
const mendedByPermit: ReadonlySet<string> = new Set<CauseId>([
  'no-way-out',
  'ipv6-broken',
  'ipv4-broken',
  'port-missing',
  'port-dropped',
  'port-rejected',
  'port-reset',
  'ftp-data-blocked',
  'ftp-callback-blocked',
  'mail-blocked',
  'quic-blocked',
  'tcp-blocked-quic-open',
]);
const ownFirewall: CauseId = 'local-firewall';

/**
 * From a report to what must be asked for. A row that fails gets a permit only where its leading cause is one that a permit
 * mends; every other cause is an act, of the firewall's owner or of others.
 * @param format the PC's own firewall is a firewall only to the format that is written for it
 */
export function requestOf(report: Measured, scope: RequestScope, format: PermitFormat): Request {
  const findings = typeof scope === 'string' ? report.findings : [scope];
  const acting = findings.filter((finding) => !isMendedByPermit(finding, format));
  return {
    ...permitsFor(permitRowsOf(rowsIn(report, scope, format))),
    acts: acting.filter(({ owner }) => owner === 'firewall'),
    // What merely could not be told asks nothing of anybody yet.
    others: acting.filter(({ owner, light }) => owner !== 'firewall' && (light === 'red' || light === 'yellow')),
    checks: report.checks,
  };
}

function rowsIn({ checks, findings }: Measured, scope: RequestScope, format: PermitFormat): readonly ReportCheck[] {
  if (scope === 'all') return checks;
  const leaders = new Map(findings.flatMap((finding) => finding.checkIds.map((id) => [id, finding] as const)));
  return checks.filter((check) => {
    const leader = leaders.get(check.id);
    if (scope !== 'blocked' && leader !== scope) return false;
    return leader === undefined ? isShut(check) : isMendedByPermit(leader, format);
  });
}

/** Where no cause was looked for: what does not get through, and counts. */
function isShut({ light, state }: ReportCheck): boolean {
  const isTold = state !== 'open' && state !== 'untested' && state !== 'unresolved';
  return isTold && (light === 'red' || light === 'yellow');
}

function isMendedByPermit({ cause, owner }: Finding, format: PermitFormat): boolean {
  const id = causeIdOf(cause.key);
  if (id === ownFirewall) return format === 'powershell';
  return owner === 'firewall' && id !== undefined && mendedByPermit.has(id);
}

function causeIdOf(key: string): string | undefined {
  return /^cause\.(.*)\.title$/.exec(key)?.[1];
}

/** Only a letter has room for what no permit mends. */
export function holdsActs(format: PermitFormat): boolean {
  return format === 'letter';
}

/** `written`: there is something to write. Otherwise why not. */
export const requestOutcomes = ['written', 'no-form', 'for-others', 'nothing'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

export function outcomeOf({ permits, acts, others }: Request, format: PermitFormat): RequestOutcome {
  if (permits.length > 0) return 'written';
  if (acts.length > 0) return holdsActs(format) ? 'written' : 'no-form';
  return others.length > 0 ? 'for-others' : 'nothing';
}

/** Whose turn it is, each with the own causes, in the order of the vocabulary. */
export function byOwner(findings: readonly Finding[]): [owner: Owner, findings: Finding[]][] {
  return owners
    .map((owner): [Owner, Finding[]] => [owner, findings.filter((finding) => finding.owner === owner)])
    .filter(([, own]) => own.length > 0);
}

/** The hosts of a request that are this very computer: no firewall stands before them. */
export function loopbackHostsOf({ permits, acts, checks }: Request): string[] {
  const led = new Set(acts.flatMap(({ checkIds }) => checkIds));
  const rows = checks
    .filter(({ id }) => led.has(id))
    .map(({ host, details }) => ({ host, addresses: details.resolution?.addresses ?? [] }));
  const hosts = [...permits, ...rows].flatMap(({ host, addresses }) =>
    host !== null && isThisComputer(host, addresses) ? [host] : [],
  );
  return [...new Set(hosts)];
}

function isThisComputer(host: string, addresses: readonly string[]): boolean {
  if (isLoopback(host) || /^(?:.*\.)?localhost$/i.test(host)) return true;
  return addresses.length > 0 && addresses.every(isLoopback);
}
