import { causeIds, causeTraits, type Owner, owners, type PermitEffect } from '../causes.ts';
import { isLoopback } from '../host.ts';
import type { Finding, Report, ReportCheck } from '../report.ts';
import { helperFormats, type PermitFormat } from './format.ts';
import { activeFtp, type PermitRow, type Permits, passiveFtp, permitRowsOf, permitsFor } from './permit.ts';

/** What is asked of whoever runs the firewall, and what of others. */
export interface Request extends Permits {
  /** Causes that whoever runs the firewall must mend otherwise than by a permit. */
  acts: readonly Finding[];
  /** Causes that are for others to mend. */
  others: readonly Finding[];
  /** The rows of the report, by which the causes name what they concern. */
  checks: readonly ReportCheck[];
  /** When it was measured. */
  at?: string;
}

/** Which rows the request is for: all that shall be open, those that are not, or those of one cause. */
export type RequestScope = 'all' | 'blocked' | { findingId: string };

type Measured = Pick<Report, 'checks' | 'findings' | 'scenario' | 'createdAt'>;

/**
 * From a report to what must be asked for. A row that fails gets a permit where its leading cause is one that a permit mends,
 * and with a reserve where it may be one; every other cause is an act, of the firewall's owner or of others.
 * @param format the PC's own firewall is a firewall only to the format that is written for it
 */
export function requestOf(report: Measured, scope: RequestScope, format: PermitFormat): Request {
  const { checks, scenario, createdAt } = report;
  const findings = findingsIn(report, scope).filter((finding) => !isNeedless(finding, checks));
  const acting = findings.filter((finding) => helpOf(finding, format) !== 'mends' || isOwnFirewall(finding));
  return {
    ...permitsFor(rowsIn(report, findings, scope, format), { all: permitRowsOf(report), scenario: scenario.id }),
    acts: acting.filter(({ owner }) => owner === 'firewall'),
    // What merely could not be told asks nothing of anybody yet.
    others: acting.filter(({ owner, light }) => owner !== 'firewall' && (light === 'red' || light === 'yellow')),
    checks,
    at: createdAt,
  };
}

function findingsIn({ findings }: Measured, scope: RequestScope): readonly Finding[] {
  return typeof scope === 'string' ? findings : findings.filter(({ id }) => id === scope.findingId);
}

/** The server's call back stands in for passive FTP: where that works, nobody needs it. */
function isNeedless({ checkIds }: Finding, checks: readonly ReportCheck[]): boolean {
  return checkIds.length > 0 && checkIds.every((id) => id === activeFtp) && worksPassively(checks);
}

function worksPassively(checks: readonly ReportCheck[]): boolean {
  const [place] = placesOf(checks, [passiveFtp]);
  return place !== undefined && checks[place]?.light === 'green';
}

function rowsIn(
  report: Measured,
  findings: readonly Finding[],
  scope: RequestScope,
  format: PermitFormat,
): PermitRow[] {
  const { checks } = report;
  const rows = permitRowsOf(report);
  if (scope === 'all') return [...rows];
  const leaders = new Map(findings.flatMap((finding) => finding.checkIds.map((id) => [id, finding] as const)));
  // A cause brings its own rows alone: a report may have many of both.
  const indices = scope === 'blocked' ? rows.keys() : placesOf(checks, leaders.keys());
  const isPassive = worksPassively(checks);
  return [...indices].flatMap((index) => {
    const [check, row] = [checks[index], rows[index]];
    if (!check || !row || (check.id === activeFtp && isPassive)) return [];
    const leader = leaders.get(check.id);
    const help = leader === undefined ? 'unknown' : helpOf(leader, format);
    if (help === 'mends' || (help === 'unknown' && isShut(check))) return [row];
    return help === 'may-mend' && leader && isShut(check) ? [{ ...row, doubt: leader }] : [];
  });
}

const places = new WeakMap<readonly ReportCheck[], Map<string, number>>();

/** Where rows stand in a report, which is looked through once. */
function placesOf(checks: readonly ReportCheck[], ids: Iterable<string>): number[] {
  const known = places.get(checks) ?? new Map(checks.map(({ id }, index) => [id, index]));
  places.set(checks, known);
  return [...ids].flatMap((id) => known.get(id) ?? []).toSorted((a, b) => a - b);
}

/** What does not get through, and counts; of a name with several addresses, one that does not. */
function isShut({ light, state, details }: ReportCheck): boolean {
  if (light !== 'red' && light !== 'yellow') return false;
  if (state === 'untested' || state === 'unresolved') return false;
  if (state !== 'open') return true;
  return details.addresses.some(({ attempts, decisive }) => isShutState(attempts[decisive]?.state));
}

function isShutState(state: ReportCheck['state'] | undefined): boolean {
  return state !== undefined && state !== 'open' && state !== 'untested';
}

/** Whether a permit helps: `may-mend` where the cause is not certain and a firewall that blocks would look the same. */
function helpOf(finding: Finding, format: PermitFormat): 'mends' | 'may-mend' | 'none' {
  const { owner, confidence } = finding;
  const isUnsure = confidence !== 'certain';
  switch (effectOf(finding)) {
    case 'mends':
      return owner === 'firewall' ? 'mends' : isUnsure ? 'may-mend' : 'none';
    case 'may-mend':
      return isUnsure ? 'may-mend' : 'none';
    case 'ftp-helper':
      return (helperFormats as readonly string[]).includes(format) ? 'mends' : 'none';
    case 'own-firewall':
      return format === 'powershell' ? 'mends' : isUnsure ? 'may-mend' : 'none';
    case 'none':
      return 'none';
  }
}

/** There an explicit rule that blocks may stand before any that allows: the permit alone does not do. */
function isOwnFirewall(finding: Finding): boolean {
  return effectOf(finding) === 'own-firewall';
}

function effectOf({ cause }: Finding): PermitEffect {
  const name = /^cause\.(.*)\.title$/.exec(cause.key)?.[1];
  const id = causeIds.find((each) => each === name);
  // Of a newer version's cause nobody knows here: no permit is asked for in its name.
  return id === undefined ? 'none' : causeTraits[id].permit;
}

/** Only a letter has room for what no permit mends. */
export function holdsActs(format: PermitFormat): boolean {
  return format === 'letter';
}

/** `written`: there is something to write. Otherwise why not; `unsure`: what others must mend is not certain. */
export const requestOutcomes = ['written', 'no-form', 'for-others', 'unsure', 'nothing'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

export function outcomeOf({ permits, acts, others }: Request, format: PermitFormat): RequestOutcome {
  if (permits.length > 0) return 'written';
  if (acts.length > 0) return holdsActs(format) ? 'written' : 'no-form';
  if (others.length === 0) return 'nothing';
  return others.every(({ confidence }) => confidence === 'certain') ? 'for-others' : 'unsure';
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
