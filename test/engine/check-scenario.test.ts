import { checkScenario } from '../../engine/check-scenario.ts';
import { planChecks } from '../../engine/plan.ts';
import { readReport } from '../../engine/report.ts';
import type { RunDependencies } from '../../engine/run.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { faultsFor, startSimulator } from '../../engine/simulator/index.ts';
import { isMeasurable, type Measurable } from '../../shared/check.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { type Fault, profileFormat, type RowId, type ScenarioId } from '../../shared/words.ts';
import { dependencies, resolverOf, settingsWith } from '../helpers/run.ts';
import { closedPort, ftpWithoutGuests, serve } from '../helpers/servers.ts';

/** A check against the simulator, with that fault on those rows. */
async function checkSimulator(
  id: ScenarioId,
  faults: { rowId: RowId; fault: Fault }[] = [],
  attemptTimeoutMs = 10_000,
  options: Options = {},
): Promise<Report> {
  const scenario = loadScenario(id);
  const simulator = await startSimulator({ scenario, options, faults, slowMs: 200 });
  try {
    const settings = settingsWith({ attemptTimeoutMs, ...(simulator.caPem && { extraCaPem: simulator.caPem }) });
    return await checkScenario(scenario, simulator.profile, dependencies, { settings });
  } finally {
    await simulator.close();
  }
}

function told({ light, state, service, reason }: ReportCheck): string {
  return [light, state, service ?? '–', reason].join(' ');
}

const right = 'green open asExpected syn-ack';
const listening = 'green open unchecked syn-ack';
const shut = 'green closed – conn-refused';
const skipped = (reason: string): string => `grey untested – ${reason}`;

const licence = { 'licence-80': right, 'licence-443': right, 'licence-8080': right };
const updates = { 'updates-20': right, 'updates-21': right, 'updates-22': right };
const mail = { 'mail-465': right, 'mail-587': right, 'mail-993': right, 'mail-995': right };
const server = { 'server-sql': right, 'server-application': right, 'server-database': right };
const classicServer = { 'server-sql': listening, 'server-application': right, 'server-database': listening };
const quic = { 'server-quic': skipped('option-off') };

const healthy: Record<ScenarioId, { light: string; rows: Partial<Record<RowId, string>> }> = {
  'classic-office': { light: 'green', rows: { ...licence, ...updates, ...mail } },
  'classic-client': {
    light: 'green',
    rows: { ...classicServer, ...quic, discovery: 'green open asExpected discovery-found', ...mail },
  },
  'classic-remote': {
    light: 'green',
    rows: {
      ...classicServer,
      ...quic,
      'public-sql': shut,
      'public-application': shut,
      'public-database': shut,
      ...mail,
    },
  },
  '365-server': {
    // Nobody can see from here whether others get in.
    light: 'grey',
    rows: {
      ...server,
      ...quic,
      'inbound-sql': skipped('needs-counterpart'),
      'inbound-application': skipped('needs-counterpart'),
      'inbound-database': skipped('needs-counterpart'),
      'inbound-quic': skipped('option-off'),
      ...licence,
      ...updates,
      ...mail,
    },
  },
  '365-client': { light: 'green', rows: { ...server, ...quic, ...mail } },
};

describe('a scenario where all is well', () => {
  test.each(Object.entries(healthy) as [ScenarioId, { light: string; rows: object }][])(
    'is told row by row: %s',
    async (id, expected) => {
      const report = await checkSimulator(id);
      expect(Object.fromEntries(report.checks.map((check) => [check.id, told(check)]))).toEqual(expected.rows);
      expect(report.checks.map(({ id: row }) => row)).toEqual(Object.keys(expected.rows));
      expect(report).toMatchObject({
        light: expected.light,
        ended: 'finished',
        scenario: { id, version: loadScenario(id).version },
      });
      expect(report.selfTest).toEqual({ passed: 7, total: 7, failures: [] });
    },
  );

  test('has a report that holds together', async () => {
    const report = await checkSimulator('365-client');
    const { intact } = readReport(JSON.stringify(report), 'report.json');
    expect(intact).toBe(true);
    expect(report.counts).toEqual({ green: 7, yellow: 0, red: 0, grey: 0, off: 1 });
    const [row] = report.checks;
    expect(row).toMatchObject({ host: '127.0.0.1', address: '127.0.0.1', attempts: 1, findingIds: [] });
    expect(row?.phases.map(({ name }) => name)).toEqual(['connect', 'tls', 'protocol', 'measure']);
  });
});

/** What a fault makes of a row, by how the row encrypts; `fourD` where those rows differ. */
interface Expected {
  none?: string;
  tls?: string;
  starttls?: string;
  fourD?: Partial<Record<RowId, string>>;
}

const all = (outcome: string): Expected => ({ none: outcome, tls: outcome, starttls: outcome });
const wrong = (reason: string): string => `red open unexpected ${reason}`;
const cleartext = wrong('cleartext-instead-of-tls');
const tlsSilence = 'red open silent tls-timeout';
const certificate = (reason: string): Expected => {
  const outcome = `yellow open degraded ${reason}`;
  return { tls: outcome, starttls: outcome, fourD: server };
};

/** `test/engine/simulator/rehearsal.test.ts` has them. */
type RehearsalFault = Extract<Fault, `transfer-${string}`>;

const faulty: Record<Exclude<Fault, 'open' | 'idle-cut' | 'discovery-several' | RehearsalFault>, Expected> = {
  refuse: all('red closed – conn-refused'),
  silent: { ...all('red open silent no-greeting'), tls: tlsSilence },
  reset: all(wrong('reset-after-connect')),
  'wrong-protocol': { ...all(wrong('wrong-protocol')), tls: cleartext },
  'certificate-expired': certificate('certificate-expired'),
  'certificate-not-yet-valid': certificate('certificate-not-yet-valid'),
  'certificate-name': certificate('certificate-name-mismatch'),
  'certificate-untrusted': certificate('certificate-untrusted'),
  inspected: {
    ...certificate('tls-inspected'),
    fourD: Object.fromEntries(Object.keys(server).map((id) => [id, 'yellow open degraded tls-inspected'])),
  },
  'block-page': all(wrong('block-page')),
  'captive-portal': all(wrong('captive-portal')),
  'starttls-removed': { starttls: 'yellow open degraded starttls-missing' },
  'starttls-masked': { starttls: 'yellow open degraded starttls-masked' },
  'greeting-late': { tls: 'yellow open degraded greeting-late', starttls: 'yellow open degraded greeting-late' },
  // A 4D server that does not encrypt is silent on these two ports, whoever asks.
  cleartext: { tls: cleartext, fourD: { 'server-sql': tlsSilence, 'server-database': tlsSilence } },
  slow: all(right),
  'data-blocked': {
    none: wrong('ftp-data-blocked'),
    fourD: { 'updates-20': 'yellow filtered – ftp-callback-blocked' },
  },
  'passive-address': { none: 'yellow open degraded ftp-passive-address' },
  'login-refused': all('green open asExpected ftp-data-untold'),
};
const discoveryFaults: Partial<Record<Fault, string>> = {
  silent: 'grey open|filtered – discovery-silent',
  'discovery-several': 'yellow open degraded discovery-several',
};
const longSilent = new Set<Fault>(['silent', 'cleartext']);

describe('a fault on every row that can have it', () => {
  test.each(Object.entries(discoveryFaults))('is told as what it is: %s of the search', async (fault, expected) => {
    const { checks } = await checkSimulator('classic-client', [{ rowId: 'discovery', fault: fault as Fault }]);
    expect(told(checks.find(({ id }) => id === 'discovery')!)).toBe(expected);
  });

  test.each(Object.entries(faulty) as [Fault, Expected][])('is told as what it is: %s', async (fault, expected) => {
    const rows = measurableRows('365-server').filter((check) => faultsFor(check).includes(fault));
    const faults = rows.map(({ id }) => ({ rowId: id as RowId, fault }));
    const { checks } = await checkSimulator('365-server', faults, longSilent.has(fault) ? 400 : undefined);
    const outcomes = rows.map(({ id }) => `${id}: ${told(checks.find((check) => check.id === id)!)}`);
    expect(outcomes).toEqual(
      rows.map(({ id, encryption }) => `${id}: ${expected.fourD?.[id as RowId] ?? expected[encryption]}`),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each<[Fault, Partial<Record<RowId, string>>]>([
    ['refuse', { 'server-sql': 'yellow closed – conn-refused', 'server-database': 'red closed – conn-refused' }],
    [
      'reset',
      { 'server-sql': 'yellow open unexpected reset-after-connect', 'server-database': wrong('reset-after-connect') },
    ],
    [
      'wrong-protocol',
      { 'server-sql': 'yellow open unexpected wrong-protocol', 'server-database': wrong('wrong-protocol') },
    ],
    // A 4D server may be silent in clear text, so nobody can hold it against this port.
    ['silent', { 'server-application': listening }],
    ['open', { 'public-sql': 'red open unchecked syn-ack', 'public-database': 'red open unchecked syn-ack' }],
  ])('of a classic server is told as what it is: %s', async (fault, expected) => {
    const faults = Object.keys(expected).map((rowId) => ({ rowId: rowId as RowId, fault }));
    const { checks } = await checkSimulator('classic-remote', faults);
    const found = checks.filter(({ id }) => id in expected).map((check) => [check.id, told(check)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

test('a connection that is cut while it is idle is told as that, long before the minute is over', async () => {
  const faults = [{ rowId: 'server-hold', fault: 'idle-cut' }] as const;
  const report = await checkSimulator('365-client', [...faults], undefined, { hold: 1 });
  const row = report.checks.find(({ id }) => id === 'server-hold');
  expect(row && told(row)).toBe('yellow open degraded idle-reset');
  expect(row?.details.addresses[0]?.attempts[0]?.details.hold).toMatchObject({
    wantedMs: 60_000,
    ending: 'reset',
    noticed: 'while-idle',
    reconnects: true,
  });
  expect(report.light).toBe('yellow');
});

test('a check that is cancelled after all that was measured was well is grey and incomplete', async () => {
  const scenario = loadScenario('365-client');
  const simulator = await startSimulator({ scenario, options: { hold: 1 }, faults: [] });
  const abort = new AbortController();
  try {
    const settings = settingsWith({ ...(simulator.caPem && { extraCaPem: simulator.caPem }) });
    const report = await checkScenario(scenario, simulator.profile, dependencies, {
      settings,
      signal: abort.signal,
      // The idle connection starts last, when every other row has been told.
      onEvent: (event) => event.type === 'progress' && abort.abort(),
    });
    const greys = report.checks.filter(({ light }) => light !== 'green').map(({ id, reason }) => `${id} ${reason}`);
    expect(greys).toEqual(['server-quic option-off', 'server-hold cancelled']);
    expect(report).toMatchObject({ light: 'grey', ended: 'cancelled' });
  } finally {
    await simulator.close();
  }
});

function measurableRows(id: ScenarioId): Measurable[] {
  const roles = { server: '127.0.0.1', licence: '127.0.0.1', updates: '127.0.0.1', mailOut: '::1', mailIn: '::1' };
  return planChecks(loadScenario(id), { format: profileFormat, roles }).checks.filter(isMeasurable);
}

describe('a name', () => {
  async function checkUpdates(names: Record<string, string[]>, port: number): Promise<ReportCheck> {
    const profile: Profile = {
      format: profileFormat,
      roles: { updates: 'updates.example' },
      rows: { 'updates-21': { port }, 'updates-22': { port: await closedPort() } },
    };
    const own: RunDependencies = { ...dependencies, resolver: resolverOf(names) };
    const report = await checkScenario(loadScenario('classic-office'), profile, own, { settings: settingsWith() });
    return report.checks.find(({ id }) => id === 'updates-21')!;
  }

  test('without an address is red', async () => {
    const row = await checkUpdates({}, 9);
    expect(told(row)).toBe('red unresolved – name-not-found');
    expect(row).toMatchObject({ address: null, host: 'updates.example', attempts: 2 });
  });

  test('with one dead address of several is yellow', async () => {
    const { port } = await serve(ftpWithoutGuests);
    const row = await checkUpdates({ 'updates.example': ['127.0.0.2', '127.0.0.1'] }, port);
    expect(told(row)).toBe('yellow open degraded some-addresses-dead');
    expect(row.address).toBe('127.0.0.1');
  });

  test('with dead addresses only is red', async () => {
    const row = await checkUpdates({ 'updates.example': ['127.0.0.2', '127.0.0.1'] }, await closedPort());
    expect(told(row)).toBe('red closed – conn-refused');
    expect(row.details.addresses).toHaveLength(2);
  });
});
