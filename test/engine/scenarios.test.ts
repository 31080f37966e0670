import { readdirSync, readFileSync } from 'node:fs';
import { loadScenario } from '../../engine/scenarios.ts';
import { isExtraRow } from '../../shared/rows-in-use.ts';
import { type ScenarioRow, scenarioSchema } from '../../shared/scenario.ts';
import { type ScenarioId, scenarioIds } from '../../shared/words.ts';

type Row = readonly [port: number, transport: string, direction: string, expectation: string];

/** The ports of timeSensor LEGAL where the firm has not moved them. */
const standardPorts = { sql: 19812, application: 19813, database: 19814, transfer: 21 };

// The tables of the vendor's article, by hand.
const licence: Row[] = [
  [80, 'tcp', 'out', 'required'],
  [443, 'tcp', 'out', 'required'],
  [8080, 'tcp', 'out', 'required'],
];
const updates: Row[] = [
  // The server's source port in active FTP: passive mode does without it.
  [20, 'tcp', 'out', 'optional'],
  [21, 'tcp', 'out', 'required'],
  [22, 'tcp', 'out', 'required'],
];
const mail: Row[] = [
  [465, 'tcp', 'out', 'required'],
  [587, 'tcp', 'out', 'required'],
  [993, 'tcp', 'out', 'required'],
  [995, 'tcp', 'out', 'required'],
];
const classicServer: Row[] = [
  [19812, 'tcp', 'out', 'optional'],
  [19813, 'tcp', 'out', 'required'],
  [19814, 'tcp', 'out', 'required'],
];
const encryptedServer: Row[] = [
  [19812, 'tcp', 'out', 'required'],
  [19813, 'tcp', 'out', 'required'],
  [19814, 'tcp', 'out', 'required'],
];
const inbound: Row[] = [
  [19812, 'tcp', 'in', 'required'],
  [19813, 'tcp', 'in', 'required'],
  [19814, 'tcp', 'in', 'required'],
];
const unencryptedOnTheInternet: Row[] = [
  [19812, 'tcp', 'out', 'forbidden'],
  [19813, 'tcp', 'out', 'forbidden'],
  [19814, 'tcp', 'out', 'forbidden'],
];
const broadcast: Row[] = [[19813, 'udp', 'in', 'optional']];
// What the article does not name: the vendor's other transport.
const quicOut: Row[] = [[19813, 'udp', 'out', 'required']];
const quicIn: Row[] = [[19813, 'udp', 'in', 'required']];

function isOfTheTable(row: ScenarioRow): boolean {
  return !isExtraRow(row);
}

const tables: Record<ScenarioId, Row[]> = {
  'classic-office': [...licence, ...updates, ...mail],
  'classic-client': [...classicServer, ...quicOut, ...broadcast, ...mail],
  'classic-remote': [...classicServer, ...quicOut, ...unencryptedOnTheInternet, ...mail],
  '365-server': [...encryptedServer, ...quicOut, ...inbound, ...quicIn, ...licence, ...updates, ...mail],
  '365-client': [...encryptedServer, ...quicOut, ...mail],
};

const scenarios = scenarioIds.map((id) => loadScenario(id));
const allRows = scenarios.flatMap(({ id, rows }) => rows.map((row) => ({ scenario: id, ...row })));

it('every scenario file is loaded, and is valid as it stands', () => {
  const files = readdirSync('assets/scenarios').sort();
  expect(files).toEqual(scenarioIds.map((id) => `${id}.json`).sort());
  for (const file of files) {
    const document: unknown = JSON.parse(readFileSync(`assets/scenarios/${file}`, 'utf8'));
    expect(scenarioSchema.parse(document)).toEqual(document);
  }
});

describe.each(scenarios)('$id', ({ id, rows }) => {
  it('has the rows of its table, no more and no fewer', () => {
    const found = rows
      .filter(isOfTheTable)
      .map(({ port, transport, direction, expectation }) => [
        typeof port === 'number' ? port : standardPorts[port],
        transport,
        direction,
        expectation,
      ]);
    expect(found).toEqual(tables[id]);
  });

  it('is what its name says', () => {
    expect(loadScenario(id).id).toBe(id);
  });

  it('has every row once', () => {
    const ids = rows.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('every row', () => {
  it.each([
    ['licence-80', 'licence', 'http', 'none'],
    ['licence-443', 'licence', 'http', 'tls'],
    ['licence-8080', 'licence', 'http', 'none'],
    ['updates-20', 'updates', 'ftp-active', 'none'],
    ['updates-21', 'updates', 'ftp', 'none'],
    ['updates-22', 'updates', 'ssh', 'none'],
    ['mail-465', 'mailOut', 'smtp', 'tls'],
    ['mail-587', 'mailOut', 'smtp', 'starttls'],
    ['mail-993', 'mailIn', 'imap', 'tls'],
    ['mail-995', 'mailIn', 'pop3', 'tls'],
    ['public-sql', 'publicServer', 'four-d', 'none'],
    ['public-application', 'publicServer', 'four-d', 'none'],
    ['public-database', 'publicServer', 'four-d', 'none'],
    ['server-quic', 'server', 'quic', 'tls'],
    ['inbound-quic', 'server', 'inbound', 'tls'],
    ['inbound-sql', 'server', 'inbound', 'tls'],
    ['inbound-application', 'server', 'inbound', 'tls'],
    ['inbound-database', 'server', 'inbound', 'tls'],
    ['discovery', 'server', 'discovery', 'none'],
    ['updates-transfer', 'updates', 'transfer', 'none'],
  ])('%s talks to %s and speaks %s (encryption: %s)', (id, role, probe, encryption) => {
    const found = new Set(
      allRows.filter((row) => row.id === id).map((row) => [row.role, row.probe, row.encryption].join()),
    );
    expect(found).toEqual(new Set([[role, probe, encryption].join()]));
  });

  it.each(['sql', 'application', 'database'] as const)(
    'server-%s is clear text where classic, TLS where 365',
    (name) => {
      const found = allRows.filter((row) => row.id === `server-${name}`).map((row) => [row.scenario, row.encryption]);
      expect(found).toEqual([
        ['classic-client', 'none'],
        ['classic-remote', 'none'],
        ['365-server', 'tls'],
        ['365-client', 'tls'],
      ]);
    },
  );

  it('of mail hangs on the mail option, of updates on the updates option, no other on any', () => {
    for (const { id, group, option } of allRows.filter(isOfTheTable)) {
      expect([id, option]).toEqual([id, group === 'mail' || group === 'updates' ? group : undefined]);
    }
  });

  it('of the client-server traffic belongs to its transport, no other to any', () => {
    for (const { id, group, carriedBy } of allRows) {
      const carrier = id.endsWith('-quic') ? 'quic' : 'tcp';
      expect([id, carriedBy]).toEqual([id, group === 'server' || group === 'inbound' ? carrier : undefined]);
    }
  });
});

it.each<[string, object]>([
  ['an unknown field', { comment: 'x' }],
  ['no rows', { rows: [] }],
  ['another format', { format: 'portampel-scenario/2' }],
  ['a scenario that nobody knows', { id: 'classic' }],
  ['version 0', { version: 0 }],
  ['a row with an unknown field', { rows: [{ ...scenarios[0]!.rows[0], comment: 'x' }] }],
  ['a row with port 0', { rows: [{ ...scenarios[0]!.rows[0], port: 0 }] }],
  ['a row with an unknown named port', { rows: [{ ...scenarios[0]!.rows[0], port: 'web' }] }],
  ['a row without a port', { rows: [{ ...scenarios[0]!.rows[0], port: undefined }] }],
])('the schema refuses %s', (_, change) => {
  expect(scenarioSchema.safeParse({ ...scenarios[0], ...change }).success).toBe(false);
});
