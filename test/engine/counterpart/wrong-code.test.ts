import { checkScenario } from '../../../engine/check-scenario.ts';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { translator } from '../../../shared/locales/index.ts';
import type { Profile } from '../../../shared/profile.ts';
import type { Report } from '../../../shared/report.ts';
import { totalText } from '../../../shared/total-text.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';

const there = '127.0.0.12';
const tcpPorts = await ownPorts(3);
const [sql, application] = tcpPorts;
let key: PairingKey;
let counterpart: Counterpart;

beforeEach(async () => {
  key = await pairingKeyOf(newPairingCode());
  const hosts = [{ address: there, family: 4 as const }];
  const common = { key, hosts, durationMs: 600_000, clock: systemClock };
  counterpart = await openCounterpart({ ...common, tcpPorts, udpPorts: [application] });
});
afterEach(() => counterpart.stop());

type Scenario = '365-client' | '365-server';

function check(
  pairingKey = key,
  transport: 'tcp' | 'quic' | 'either' = 'tcp',
  scenario: Scenario = '365-client',
): Promise<Report> {
  const profile: Profile = {
    format: 'portampel-profile/1',
    roles: { server: there },
    options: { counterpart: true, updates: false, ports: { sql, application }, transport },
  };
  const settings = settingsWith({ pairingKey, flowMs: 300 });
  return checkScenario(loadScenario(scenario), profile, dependencies, { settings });
}

function outcomes({ checks }: Report): Set<string> {
  const paired = checks.filter(({ group, reason }) => group === 'server' && reason !== 'option-off');
  return new Set(paired.map(({ light, state, reason }) => `${light} ${state} ${reason}`));
}

test('with a wrong code nothing can be told, and the counterpart hears few guesses', async () => {
  const report = await check(await pairingKeyOf(newPairingCode()));
  expect(outcomes(report)).toEqual(new Set(['grey untested pairing-failed']));
  expect(report.light).toBe('grey');
  expect(counterpart.house.log.counts).toMatchObject({ 'wrong-code': 3, banned: 0 });
});

test('a code that was typed once is one guess, at all ports of all checks with it: five locked the right one out', async () => {
  for (let typed = 0; typed < 4; typed += 1) {
    const stale = await pairingKeyOf(newPairingCode());
    // As a watch repeats it.
    for (let round = 0; round < 2; round += 1) {
      const report = await check(stale, 'either');
      expect(outcomes(report)).toEqual(new Set(['grey untested pairing-failed']));
    }
  }
  expect(counterpart.house.log.counts).toMatchObject({ 'wrong-code': 24, banned: 0 });
  expect((await check()).light).toBe('green');
});

test('where five wrong codes have locked the right one out, nobody says for certain that it is wrong', async () => {
  for (let typed = 0; typed < 5; typed += 1) await check(await pairingKeyOf(newPairingCode()));
  const { findings, light } = await check();
  // The fifth is counted at one of the ports, and the others may be shut by then.
  const { 'wrong-code': wrong, banned } = counterpart.house.log.counts;
  expect(wrong + banned).toBe(18);
  expect(banned).toBeGreaterThanOrEqual(3);
  expect([light, findings.map(({ id, confidence }) => `${id} ${confidence}`)]).toEqual([
    'grey',
    ['counterpart-unmet likely'],
  ]);
  expect(findings[0]?.against).toEqual([{ key: 'sign.lockout-alike' }]);
});

test('over UDP alone as well: somebody was there, and whether the code is wrong stays open', async () => {
  const report = await check(await pairingKeyOf(newPairingCode()), 'quic');
  expect(outcomes(report)).toEqual(new Set(['grey untested pairing-failed']));
  const [finding] = report.findings;
  expect(`${finding?.id} ${finding?.confidence}`).toBe('counterpart-unmet likely');
  expect(finding?.evidence[0]).toMatchObject({
    key: 'sign.nobody-knew-code',
    params: { ports: `TCP ${tcpPorts.toSorted((a, b) => a - b).join(', ')}` },
  });
  expect(finding?.against).toEqual([{ key: 'sign.lockout-alike' }]);
});

test('where no TCP port lets the two meet, a check of UDP alone says so, and nothing of the code', async () => {
  await counterpart.stop();
  const report = await check(key, 'quic');
  expect(outcomes(report)).toEqual(new Set(['grey untested counterpart-unreached']));
  const [finding, ...others] = report.findings;
  expect([`${finding?.id} ${finding?.confidence}`, others]).toEqual(['counterpart-absent likely', []]);
  expect(finding?.evidence.map(({ key: word }) => word)).toEqual(['sign.counterpart-refused', 'sign.udp-needs-tcp']);
  expect(finding?.cause.params).toMatchObject({ ports: `TCP ${tcpPorts.toSorted((a, b) => a - b).join(', ')}` });
});

test.each(['365-client', '365-server'] as const)(
  'nor does %s speak of a code where nobody listens, whichever row looks first',
  async (scenario) => {
    await counterpart.stop();
    const report = await check(key, 'either', scenario);
    const rows = report.checks.filter(({ role, group, reason }) => isPaired(role, group) && reason !== 'option-off');
    const isServer = scenario === '365-server';
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(
      new Set(['conn-refused', 'counterpart-unreached', ...(isServer ? ['call-untold'] : [])]),
    );
    // This server's address of the licence server is nowhere entered.
    const [finding, ...others] = report.findings.filter(({ id }) => id !== 'address-missing');
    expect([`${finding?.id} ${finding?.confidence}`, others]).toEqual(['counterpart-absent likely', []]);
    expect(finding?.checkIds.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    for (const row of rows.filter(({ reason }) => reason !== 'conn-refused')) {
      const doors = row.details.addresses.flatMap(({ attempts }) => attempts.at(-1)?.details.pair?.doors ?? []);
      expect(doors.map(({ port, errorCode }) => `${port} ${errorCode}`)).toEqual(
        tcpPorts.toSorted((a, b) => a - b).map((port) => `${port} ECONNREFUSED`),
      );
    }
    expect(totalText(report, translator('en'))).toContain(translator('en')('total.counterpart-unreached'));
  },
);

function isPaired(role: string | undefined, group: string): boolean {
  return group === 'inbound' || (role === 'server' && group === 'server');
}
