import { checkScenario } from '../../engine/check-scenario.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import type { Profile } from '../../shared/profile.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { profileFormat, type RowId } from '../../shared/words.ts';
import { dependencies, resolverOf, settingsWith } from '../helpers/run.ts';
import { closedPort, ftpWithoutGuests, loopback, serve } from '../helpers/servers.ts';

function told({ light, state, reason, attempts }: ReportCheck): string {
  return `${light} ${state} ${reason} ${attempts}`;
}

function rowOf({ checks }: Report, id: RowId): string {
  return told(checks.find((check) => check.id === id)!);
}

/** The updates server with this FTP port. SSH is refused. */
async function profileOf(host: string, port: number): Promise<Profile> {
  const rows = { 'updates-21': { port }, 'updates-22': { port: await closedPort() } };
  return { format: profileFormat, roles: { updates: host }, rows };
}

/** The updates server, whose FTP port this is; cancelled when that row begins its second try. */
async function cancelAtSecondTry(port: number): Promise<Report> {
  const profile = await profileOf(loopback, port);
  const cancel = new AbortController();
  let tries = 0;
  return checkScenario(loadScenario('classic-office'), profile, dependencies, {
    settings: settingsWith(),
    signal: cancel.signal,
    onEvent: (event) => {
      if (event.type !== 'phase' || event.checkId !== 'updates-21' || event.phase !== 'connect') return;
      tries += 1;
      if (tries === 2) cancel.abort();
    },
  });
}

describe('a run that is cancelled after the first of two tries', () => {
  test('does not call a port shut that has refused once', async () => {
    const report = await cancelAtSecondTry(await closedPort());
    expect(rowOf(report, 'updates-21')).toBe('grey untested cancelled 2');
    expect(report).toMatchObject({ ended: 'cancelled', light: 'grey' });
  });

  test('does not call a service wrong that has hung up once', async () => {
    const { port } = await serve((socket) => socket.end());
    expect(rowOf(await cancelAtSecondTry(port), 'updates-21')).toBe('grey untested cancelled 2');
  });
});

describe('a forbidden port', () => {
  const rows = { 'public-sql': 1, 'public-application': 1, 'public-database': 1 };

  async function checkPublic(port: number): Promise<Report> {
    const overrides = Object.fromEntries(Object.keys(rows).map((id) => [id, { port }]));
    const profile: Profile = { format: profileFormat, roles: { publicServer: loopback }, rows: overrides };
    return checkScenario(loadScenario('classic-remote'), profile, dependencies, { settings: settingsWith() });
  }

  test('that opens is red after two tries, and not before', async () => {
    const { port, peers } = await serve(() => undefined);
    const report = await checkPublic(port);
    for (const id of Object.keys(rows) as RowId[]) expect(rowOf(report, id)).toBe('red open syn-ack 2');
    expect(peers).toHaveLength(6);
  });

  test('that refuses has been tried twice as well', async () => {
    const report = await checkPublic(await closedPort());
    // Nothing else answers here, so nobody can tell whether the network let the question through.
    for (const id of Object.keys(rows) as RowId[]) expect(rowOf(report, id)).toBe('grey closed no-network-shown 2');
  });
});

test.each([
  ['refuses the guest', async () => (await serve(ftpWithoutGuests)).port, 'ftp-login-needed'],
  ['is shut', closedPort, 'ftp-no-control'],
])('where port 21 %s, row 20 goes by its row and counts no try', async (_name, port, reason) => {
  const profile = await profileOf(loopback, await port());
  const settings = settingsWith();
  const report = await checkScenario(loadScenario('classic-office'), profile, dependencies, { settings });
  expect(rowOf(report, 'updates-20')).toBe(`grey untested ${reason} 0`);
  const [seen] = report.checks.find(({ id }) => id === 'updates-20')!.details.addresses;
  expect(seen).toMatchObject({ goesBy: 'updates-21', attempts: [{ phases: [] }] });
  // What the system said of the other row's try.
  expect(seen?.attempts[0]).not.toHaveProperty('errorCode');
});

test('a name that is found when asked again is measured', async () => {
  const { port } = await serve(ftpWithoutGuests);
  const profile = await profileOf('ts.example', port);
  const later = resolverOf({ 'ts.example': [loopback] });
  let asked = 0;
  const resolver = (host: string): Promise<string[]> => {
    asked += 1;
    return asked === 1 ? resolverOf()(host) : later(host);
  };
  const own = { ...dependencies, resolver };
  const report = await checkScenario(loadScenario('classic-office'), profile, own, { settings: settingsWith() });
  expect(rowOf(report, 'updates-21')).toBe('green open ftp-data-untold 1');
  expect(report.checks.find(({ id }) => id === 'updates-21')?.details.resolution).toMatchObject({ attempts: 2 });
});
