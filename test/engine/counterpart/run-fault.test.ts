import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import { checkScenario } from '../../../engine/check-scenario.ts';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';

/** It listens at one port alone: the others are for this end, which listens on all addresses. */
const there = '127.0.0.41';
const ports = { sql: 39_612, application: 39_613 };

let counterpart: Counterpart;
afterEach(() => counterpart.stop());

test('a fault of this program in a run leaves this PC listening nowhere, and no visit open', async () => {
  const key = await pairingKeyOf(newPairingCode());
  counterpart = await openCounterpart({
    key,
    tcpPorts: [ports.sql],
    udpPorts: [],
    hosts: [{ address: there, family: 4 }],
    durationMs: 600_000,
    clock: systemClock,
  });
  const profile = {
    format: 'portampel-profile/1' as const,
    roles: { server: there },
    options: { counterpart: true, updates: false, ports },
  };
  let called = 0;
  const checked = checkScenario(loadScenario('365-server'), profile, dependencies, {
    settings: settingsWith({ pairingKey: key }),
    onEvent: (event) => {
      if (event.type === 'observed' && JSON.stringify(event.observation).includes('"called-back"')) called += 1;
      if (event.type === 'flow') throw new Error('a fault');
    },
  });
  await expect(checked).rejects.toThrow('a fault');
  // It did listen.
  expect(called).toBeGreaterThan(0);
  const socket = connect(ports.application, '127.0.0.1');
  expect(await once(socket, 'connect').catch((error: unknown) => error)).toMatchObject({ code: 'ECONNREFUSED' });
  while (counterpart.house.sessions.size > 0) await soon();
});
