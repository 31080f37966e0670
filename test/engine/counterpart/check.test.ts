import { once } from 'node:events';
import { createServer } from 'node:net';
import { type CheckOptions, checkScenario } from '../../../engine/check-scenario.ts';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import type { Profile } from '../../../shared/profile.ts';
import type { Report } from '../../../shared/report.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';

/** Both ends on one machine cannot have the same ports: the counterpart has its own address of 127.0.0.0/8. */
const there = '127.0.0.9';
const ports = { sql: 29_812, application: 29_813 };
const tcpPorts = [29_812, 29_813, 29_814];
let key: PairingKey;
let counterpart: Counterpart;
let common: Omit<Parameters<typeof openCounterpart>[0], 'tcpPorts'>;

beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
});
beforeEach(async () => {
  common = { key, udpPorts: [29_813], hosts: [{ address: there, family: 4 }], durationMs: 600_000, clock: systemClock };
  counterpart = await openCounterpart({ ...common, tcpPorts });
});
afterEach(() => counterpart.stop());

function profileWith(options: Profile['options'] = {}): Profile {
  return {
    format: 'portampel-profile/1',
    roles: { server: there },
    options: { counterpart: true, updates: false, ports, ...options },
  };
}

async function check(profile: Profile, pairingKey = key, more: Partial<CheckOptions> = {}): Promise<Report> {
  const settings = settingsWith({ pairingKey });
  return checkScenario(loadScenario('365-client'), profile, dependencies, { settings, ...more });
}

function outcomes({ checks }: Report): Record<string, string> {
  const paired = checks.filter(({ group, reason }) => group === 'server' && reason !== 'option-off');
  return Object.fromEntries(paired.map(({ id, light, state, reason }) => [id, `${light} ${state} ${reason}`]));
}

const reached = 'green open counterpart-reached';

test('every row of the server is decided', async () => {
  const report = await check(profileWith());
  expect(outcomes(report)).toEqual({
    'server-sql': reached,
    'server-application': reached,
    'server-database': reached,
  });
  const [{ details }] = report.checks as [Report['checks'][number]];
  expect(details.addresses[0]?.attempts[0]?.details).toMatchObject({
    pair: {
      seenAs: { address: '127.0.0.1' },
      arrivedAt: { address: there, port: 29_812 },
      echo: {},
      tls: { passage: 'end-to-end' },
    },
    tls: { protocol: 'TLSv1.3' },
  });
  expect(report.counterparts).toMatchObject([{ address: there, paired: { listening: expect.any(Array) as unknown } }]);
});

test('UDP is decided where QUIC carries the traffic', async () => {
  const report = await check(profileWith({ transport: 'quic' }));
  expect(outcomes(report)).toEqual({ 'server-quic': reached });
});

test('with a wrong code nothing can be told, and the counterpart hears few guesses', async () => {
  const report = await check(profileWith(), await pairingKeyOf(newPairingCode()));
  expect(new Set(Object.values(outcomes(report)))).toEqual(new Set(['grey untested pairing-failed']));
  expect(report.light).toBe('grey');
  expect(counterpart.house.log.counts).toMatchObject({ 'wrong-code': 3, banned: 0 });
});

test('a program that answers in its place is told from it', async () => {
  await counterpart.stop();
  counterpart = await openCounterpart({ ...common, tcpPorts: [29_812, 29_814] });
  const other = createServer((socket) =>
    socket
      .on('error', () => undefined)
      .resume()
      .end('220 ready\r\n'),
  );
  await once(other.listen(29_813, there), 'listening');
  const report = await check(profileWith());
  expect(outcomes(report)).toEqual({
    'server-sql': reached,
    'server-application': 'red open counterpart-elsewhere',
    'server-database': reached,
  });
  const row = report.checks.find(({ id }) => id === 'server-application');
  const { pair } = row?.details.addresses[0]?.attempts[0]?.details ?? {};
  expect(pair).toMatchObject({ arrived: false, said: '220 ready\\x0d\\x0a' });
  await new Promise((resolve) => other.close(resolve));
});

test('without a counterpart the ports are what they are', async () => {
  await counterpart.stop();
  const report = await check(profileWith());
  expect(new Set(Object.values(outcomes(report)))).toEqual(new Set(['red closed conn-refused']));
});

test('one that ends while round trips are timed says nothing of the way', async () => {
  let stopping: Promise<unknown> | undefined;
  const report = await check(profileWith(), key, {
    onEvent: (event) => {
      if (event.type === 'phase' && event.phase === 'measure') stopping ??= counterpart.stop();
    },
  });
  await stopping;
  expect(report.light).toBe('grey');
  expect(Object.values(outcomes(report))).toContain('grey untested pairing-failed');
  expect(Object.values(outcomes(report)).join()).not.toMatch(/degraded|connects-failing|latency-high/);
  expect(report.findings.map(({ id }) => id)).toEqual(['counterpart-lost']);
  const untold = report.checks.filter(({ reason }) => reason === 'pairing-failed');
  const attempts = untold.flatMap(({ details }) => details.addresses.flatMap((seen) => seen.attempts));
  expect(attempts.flatMap(({ details }) => details.roundTrips ?? [])).toEqual([]);
});

test('one that ends while the throughput is measured leaves word of it', async () => {
  let stopping: Promise<unknown> | undefined;
  const report = await check(profileWith(), key, {
    onEvent: ({ type }) => {
      if (type === 'flow') stopping ??= counterpart.stop();
    },
  });
  await stopping;
  const [met] = report.counterparts ?? [];
  expect([met?.down?.breach, met?.up?.breach]).not.toContain(undefined);
});

test('a cancel while the throughput is measured leaves word of it', async () => {
  const stop = new AbortController();
  const report = await check(profileWith(), key, {
    signal: stop.signal,
    onEvent: ({ type }) => {
      if (type === 'flow') stop.abort();
    },
  });
  expect(report.counterparts).toMatchObject([{ down: { breach: 'cancelled' } }]);
});

test('what an absent one affects is the rehearsal alone', async () => {
  await counterpart.stop();
  const report = await check(profileWith());
  expect(report.findings.map(({ effects }) => effects.map(({ key: word }) => word))).toEqual([['effect.rehearsal']]);
});
