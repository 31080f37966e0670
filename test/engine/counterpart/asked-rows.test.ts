import { type CheckOptions, checkScenario } from '../../../engine/check-scenario.ts';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import type { Report } from '../../../shared/report.ts';
import { standInOf } from '../../../shared/stand-in.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';

const there = '127.0.0.19';
const [sql, application, database] = await ownPorts(3);
const ports = { sql, application };
let key: PairingKey;
let counterpart: Counterpart;

beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
  const hosts = [{ address: there, family: 4 }] as const;
  counterpart = await openCounterpart({
    key,
    tcpPorts: [database],
    udpPorts: [],
    hosts,
    durationMs: 600_000,
    clock: systemClock,
  });
});
afterAll(() => counterpart.stop());

function rows(only: string[], pairingKey = key, more: Partial<CheckOptions> = {}): Promise<Report> {
  const settings = settingsWith({ pairingKey });
  const roles = { server: there };
  const profile = { format: 'portampel-profile/1', roles, options: { counterpart: true, ports } } as const;
  return checkScenario(loadScenario('classic-client'), profile, dependencies, { settings, only, ...more });
}

test('the search for servers alone meets it, through whichever port of the server', async () => {
  const report = await rows(['discovery']);
  expect(standInOf(report)).toBe('answered');
  expect(report.checks).toMatchObject([{ id: 'discovery', reason: 'discovery-unannounced', light: 'grey' }]);
});

test('the search for servers says that it was not met', async () => {
  const report = await rows(['discovery'], await pairingKeyOf(newPairingCode()));
  expect(standInOf(report)).toBe('unreached');
  expect(report.checks).toMatchObject([{ id: 'discovery', reason: 'discovery-unmet', light: 'grey' }]);
});

test('others do not ask it, nor does a check that is stopped before', async () => {
  const mail = await rows(['mail-465']);
  const stopped = await rows(['server-application'], key, { signal: AbortSignal.abort() });
  expect([mail, stopped].map(standInOf)).toEqual([undefined, undefined]);
});
