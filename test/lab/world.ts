import type { Options } from '../../shared/profile.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import type { Role, RowId, ScenarioId } from '../../shared/words.ts';
import { type HostName, nameOf } from './addresses.ts';

/** What a row comes to. Tests compare all rows of a report at once, so that none can change unnoticed. */
export type Row = Pick<ReportCheck, 'state' | 'reason' | 'service' | 'light'>;

export type Rows = Partial<Record<RowId, Row>>;

const good: Row = { state: 'open', reason: 'syn-ack', service: 'asExpected', light: 'green' };
/** Clear text on 19812-19814, where the server waits for its client. */
const goodInSilence: Row = { ...good, service: 'unchecked' };
/** A forbidden port of a host that says so itself. */
const goodAsClosed: Row = { state: 'closed', reason: 'conn-refused', service: null, light: 'green' };

export function untested(reason: Row['reason']): Row {
  return { state: 'untested', reason, service: null, light: 'grey' };
}

const off = untested('option-off');
/** The server is behind the firewall, where no broadcast gets. */
const unheard: Row = { state: 'open|filtered', reason: 'discovery-silent', service: null, light: 'grey' };

const mail: Rows = { 'mail-465': good, 'mail-587': good, 'mail-993': good, 'mail-995': good };
const licence: Rows = { 'licence-80': good, 'licence-443': good, 'licence-8080': good };
const updates: Rows = { 'updates-20': good, 'updates-21': good, 'updates-22': good };
const serverWith = (row: Row): Rows => ({
  'server-sql': row,
  'server-application': row,
  'server-database': row,
  'server-quic': off,
});
const inbound: Rows = {
  'inbound-sql': untested('needs-counterpart'),
  'inbound-application': untested('needs-counterpart'),
  'inbound-database': untested('needs-counterpart'),
  'inbound-quic': off,
};
const publicPorts: Rows = {
  'public-sql': goodAsClosed,
  'public-application': goodAsClosed,
  'public-database': goodAsClosed,
};

/** Every row of every scenario where all servers of the lab are up and the firewall lets everything through. */
export const healthyRows: Record<ScenarioId, Rows> = {
  'classic-office': { ...licence, ...updates, ...mail },
  'classic-client': { ...serverWith(goodInSilence), discovery: unheard, ...mail },
  'classic-remote': { ...serverWith(goodInSilence), ...publicPorts, ...mail },
  '365-server': { ...serverWith(good), ...inbound, ...licence, ...updates, ...mail },
  '365-client': { ...serverWith(good), ...mail },
};

/** The profile's hosts: names of both families, or of IPv4 only. */
export function rolesFor(scenario: ScenarioId, family: 'both' | 'v4' = 'both'): Partial<Record<Role, string>> {
  const name = (host: HostName): string => (family === 'v4' ? `v4.${nameOf(host)}` : nameOf(host));
  const server = { server: name(scenario.startsWith('365') ? 'server365' : 'classic') };
  const mailHosts = { mailOut: name('mailout'), mailIn: name('mailin') };
  const outside = { licence: name('licence'), updates: name('updates') };
  switch (scenario) {
    case 'classic-office':
      return { ...outside, ...mailHosts };
    case 'classic-client':
    case '365-client':
      return { ...server, ...mailHosts };
    case 'classic-remote':
      return { ...server, publicServer: name('public'), ...mailHosts };
    case '365-server':
      return { ...server, ...outside, ...mailHosts };
  }
}

/** With these and no mail host `classic-office` consists of the licence server's three rows. */
export const licenceOnly: Options = { updates: false };

export const licenceOnlyRows: Rows = {
  ...licence,
  'updates-20': off,
  'updates-21': off,
  'updates-22': off,
  'mail-465': off,
  'mail-587': off,
  'mail-993': off,
  'mail-995': off,
};

export function rowsOf(report: Report): Record<string, Row> {
  return Object.fromEntries(
    report.checks.map(({ id, state, reason, service, light }) => [id, { state, reason, service, light }]),
  );
}

export function checkOf(report: Report, id: RowId): ReportCheck {
  const check = report.checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`no row ${id} in the report`);
  return check;
}
