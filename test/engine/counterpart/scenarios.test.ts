import { type CheckOptions, checkScenario } from '../../../engine/check-scenario.ts';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import type { Report } from '../../../shared/report.ts';
import type { ScenarioId } from '../../../shared/words.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { unpublished } from '../../helpers/published.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';

const there = '127.0.0.61';
const [sql, application, database] = await ownPorts(3);
const ports = { sql, application };
/** That of the counterpart: both ends on one machine cannot have the same port. */
const databasePort = database;

let key: PairingKey;
let counterpart: Counterpart;
beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
});
beforeEach(async () => {
  const hosts = [{ address: there, family: 4 }] as const;
  const common = { key, hosts, durationMs: 600_000, clock: systemClock };
  counterpart = await openCounterpart({ ...common, tcpPorts: [databasePort], udpPorts: [] });
});
afterEach(() => counterpart.stop());

async function check(scenario: ScenarioId, only: string[], more: Partial<CheckOptions> = {}): Promise<Report> {
  const profile = {
    format: 'portampel-profile/1',
    roles: { server: there },
    options: { counterpart: true, transport: 'either', ports },
  } as const;
  const settings = settingsWith({ pairingKey: key, flowMs: 300 });
  return checkScenario(loadScenario(scenario), profile, dependencies, { settings, only, ...more });
}

test('a search for servers alone meets the counterpart, and measures no throughput', async () => {
  const types = new Set<string>();
  const report = await check('classic-client', ['discovery'], { onEvent: ({ type }) => void types.add(type) });
  expect(report.checks.map(({ id }) => id)).toEqual(['discovery']);
  expect(report.counterparts).toEqual([{ address: there, paired: expect.any(Object) as unknown }]);
  expect(types).not.toContain('flow');
});

test('what the rows of calls back tell is what the published schema allows', async () => {
  const rows = ['inbound-sql', 'inbound-application', 'inbound-database', 'inbound-quic'];
  const report = await check('365-server', rows);
  expect(unpublished(report)).toEqual([]);
  const inbound = report.checks.filter(({ direction }) => direction === 'in');
  const outcomes = inbound.map(({ id, light, state, reason }) => [id, `${light} ${state} ${reason}`]);
  expect(Object.fromEntries(outcomes)).toEqual({
    'inbound-sql': 'green open called-back',
    'inbound-application': 'green open called-back',
    // The counterpart itself has it, at another address of this machine than the one that it called; QUIC is enough.
    'inbound-database': 'yellow closed conn-refused',
    'inbound-quic': 'green open called-back',
  });
  const facts = inbound.map(({ details }) => details.addresses[0]?.attempts[0]?.details.pair?.called);
  expect(facts).toMatchObject([
    { outcome: 'reached', arrivedHere: true, callerAs: { address: there } },
    { outcome: 'reached', arrivedHere: true, callerAs: { address: there } },
    { outcome: 'refused', errorCode: 'ECONNREFUSED' },
    { outcome: 'reached', arrivedHere: true, sent: 20, received: 20 },
  ]);
});
