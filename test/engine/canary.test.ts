import { runCanary } from '../../engine/canary.ts';
import { checkScenario } from '../../engine/check-scenario.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { defaultSettings, loopbackCanaryAddresses } from '../../engine/settings.ts';
import type { Profile } from '../../shared/profile.ts';
import type { CanaryResult, Report } from '../../shared/report.ts';
import { profileFormat } from '../../shared/words.ts';
import { checkWith, contextWith, dependencies, resolverOf, settingsWith } from '../helpers/run.ts';
import { closedPort, converse, loopback, serve } from '../helpers/servers.ts';

const ftp = converse('220 ready\r\n', { QUIT: '221 bye\r\n' });
const greeting = Buffer.concat([Buffer.from([0, 0, 0, 0x48, 0, 0, 0, 2, 1]), Buffer.alloc(67)]);

/** The canary beside rows on these ports, whose names resolve to these addresses. It never calls those. */
function canaryBeside(
  ports: number[],
  targets: string[],
  canaryAddresses: string[],
  signal = new AbortController().signal,
): Promise<CanaryResult> {
  const run = contextWith({ settings: settingsWith({ canaryAddresses }), signal });
  const resolution = { host: 'ts.example', addresses: targets, phase: null };
  return runCanary(
    ports.map((port) => checkWith({ port })),
    Promise.resolve([resolution]),
    run,
  );
}

/** An address outside of loopback, as the rows' hosts have; nothing is ever sent there. */
const elsewhere = '198.51.100.7';

describe('the canary', () => {
  test('is clean where nobody answers', async () => {
    const ports = [await closedPort(), await closedPort()].sort((a, b) => a - b);
    await expect(canaryBeside(ports, [elsewhere], ['127.0.0.2', '127.0.0.3'])).resolves.toEqual({
      addresses: ['127.0.0.2', '127.0.0.3'],
      ports,
      fakedPorts: [],
      state: 'clean',
    });
  });

  test('names the ports that open where nobody lives, and no others', async () => {
    const faking = await serve(() => undefined, { address: '127.0.0.2' });
    const closed = await closedPort();
    await expect(canaryBeside([closed, faking.port], [elsewhere], ['127.0.0.2'])).resolves.toMatchObject({
      fakedPorts: [faking.port],
      state: 'faked',
    });
    await expect(faking.peers[0]!.story()).resolves.toMatchObject({ heard: '', errors: [] });
  });

  test('takes a connection that is reset at once for opened as well', async () => {
    const faking = await serve((socket) => socket.resetAndDestroy(), { address: '127.0.0.2' });
    const { fakedPorts } = await canaryBeside([faking.port], [elsewhere], ['127.0.0.2']);
    expect(fakedPorts).toEqual([faking.port]);
  });

  test('does not believe one address alone', async () => {
    const { port } = await serve(() => undefined, { address: '127.0.0.2' });
    await expect(canaryBeside([port], [elsewhere], ['127.0.0.2', '127.0.0.3'])).resolves.toMatchObject({
      fakedPorts: [],
      state: 'clean',
    });
  });

  test('asks each port once, however many rows have it', async () => {
    const faking = await serve(() => undefined, { address: '127.0.0.2' });
    const { ports } = await canaryBeside([faking.port, faking.port], [elsewhere], ['127.0.0.2']);
    expect(ports).toEqual([faking.port]);
    expect(faking.peers).toHaveLength(1);
  });

  test('asks only families that the targets have', async () => {
    const { addresses } = await canaryBeside([await closedPort()], [elsewhere], ['127.0.0.2', '::1']);
    expect(addresses).toEqual(['127.0.0.2']);
  });

  test('stays on loopback where all targets are there', async () => {
    const { addresses } = await canaryBeside([await closedPort()], [loopback, '::1'], ['127.0.0.2']);
    expect(addresses).toEqual(loopbackCanaryAddresses);
  });

  test.each<[string, string[], string[], AbortSignal | undefined, string]>([
    ['without addresses', [elsewhere], [], undefined, 'off'],
    ['without a target that has an address', [], ['127.0.0.2'], undefined, 'not-run'],
    ['without an address of the family that the targets have', [elsewhere], ['::1'], undefined, 'not-run'],
    ['in a run that is cancelled', [elsewhere], ['127.0.0.2'], AbortSignal.abort(), 'not-run'],
  ])('says why it cannot tell: %s', async (_name, targets, addresses, signal, state) => {
    const canary = await canaryBeside([9], targets, addresses, signal);
    expect(canary).toEqual({ addresses: [], ports: [], fakedPorts: [], state });
  });
});

describe('a check on the server itself', () => {
  /** The three ports of a 4D server in clear text, on loopback; one of them may answer on the canary's addresses too. */
  async function check(everywhere: boolean, canaryAddresses = defaultSettings.canaryAddresses): Promise<Report> {
    const real = await Promise.all([1, 2, 3].map(() => serve((socket) => socket.write(greeting))));
    const [sql, application, database] = real.map(({ port }) => port);
    if (everywhere) {
      for (const address of loopbackCanaryAddresses) await serve(ftp, { address, port: application! });
    }
    const rows = {
      'server-sql': { port: sql! },
      'server-application': { port: application! },
      'server-database': { port: database! },
    };
    const profile = { format: profileFormat, roles: { server: loopback }, rows } as const;
    const scenario = loadScenario('classic-client');
    return checkScenario(scenario, profile, dependencies, { settings: settingsWith({ canaryAddresses }) });
  }

  function serverRows({ checks }: Report): string[] {
    return checks.slice(0, 3).map(({ id, light, state, reason }) => `${id} ${light} ${state} ${reason}`);
  }

  const healthy = [
    'server-sql green open syn-ack',
    'server-application green open syn-ack',
    'server-database green open syn-ack',
  ];

  test.each([
    ['that listens on all of its addresses', true],
    ['that listens on one', false],
  ])('does not take a server %s for a machine that fakes opens', async (_name, everywhere) => {
    const report = await check(everywhere);
    expect(report.canary).toMatchObject({ state: 'clean', addresses: loopbackCanaryAddresses });
    expect(serverRows(report)).toEqual(healthy);
    expect(report.light).toBe('green');
  });

  test('goes without a canary that is off', async () => {
    const report = await check(true, []);
    expect(report.canary).toEqual({ addresses: [], ports: [], fakedPorts: [], state: 'off' });
    expect(serverRows(report)).toEqual(healthy);
  });
});

describe('a machine that fakes open ports', () => {
  /** Leads to this machine over loopback, but is no loopback address, so the canary goes where the settings say. */
  const here = '0.0.0.0';

  /** A 4D server's three ports; the machine "opens" the second one at the canary's address as well. */
  async function check(canaryAddresses: string[]): Promise<Report> {
    const real = await Promise.all([1, 2, 3].map(() => serve((socket) => socket.write(greeting))));
    const [sql, application, database] = real.map(({ port }) => ({ port }));
    await serve(() => undefined, { address: '127.0.0.2', port: application!.port });
    const rows = { 'server-sql': sql!, 'server-application': application!, 'server-database': database! };
    const profile: Profile = { format: profileFormat, roles: { server: 'ts.example' }, rows };
    const own = { ...dependencies, resolver: resolverOf({ 'ts.example': [here] }) };
    return checkScenario(loadScenario('classic-client'), profile, own, { settings: settingsWith({ canaryAddresses }) });
  }

  test('is found out: the green of that port turns grey, and the total with it', async () => {
    const report = await check(['127.0.0.2']);
    const [sql, application, database] = report.checks;
    expect(report.canary).toMatchObject({ state: 'faked', fakedPorts: [application?.port] });
    expect([sql, application, database].map((row) => `${row?.light} ${row?.reason}`)).toEqual([
      'green syn-ack',
      'grey faked-open',
      'green syn-ack',
    ]);
    expect(report.light).toBe('grey');
  });

  test('is not found out without a canary', async () => {
    const report = await check([]);
    expect(report.checks.slice(0, 3).map(({ light }) => light)).toEqual(['green', 'green', 'green']);
  });
});
