import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { Pairing } from '../../../engine/counterpart/pairing.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { ownAttemptOnce } from '../../helpers/run.ts';
import { context } from './pair.ts';

const [port, ownPort] = await ownPorts(2);
const there = '127.0.0.71';
const burst = { probe: 'counterpart', port, transport: 'tcp' } as const;
const train = { probe: 'counterpart-datagrams', port, transport: 'udp' } as const;
const calls = { probe: 'inbound', port: ownPort, transport: 'tcp' } as const;

let key: PairingKey;
let counterpart: Counterpart;
let pairing: Pairing;
beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
});
beforeEach(async () => {
  const hosts = [{ address: there, family: 4 }] as const;
  const common = { key, hosts, durationMs: 600_000, clock: systemClock };
  counterpart = await openCounterpart({ ...common, tcpPorts: [port], udpPorts: [] });
  const { signal } = context;
  const checks = [burst, train, calls];
  pairing = new Pairing({ key, checks, clock: systemClock, signal, patienceMs: 10_000 });
});
afterEach(async () => {
  await pairing.end();
  await counterpart.stop();
});

test('a row begins once the counterpart is met, datagrams after the bursts, round trips after all of them', async () => {
  const done: string[] = [];
  const measure = (row: typeof burst | typeof train | typeof calls): Promise<void> =>
    pairing.measure(row, there, context, async () => {
      done.push(`${row.probe} begins, ${(await pairing.visitAt(there)) ? 'met' : 'not met'}`);
      await new Promise((resolve) => setImmediate(resolve));
      done.push(`${row.probe} ends`);
    });
  const rows = [measure(train), measure(burst), measure(calls)];
  await pairing.load.over(there);
  done.push('round trips');
  await Promise.all(rows);
  expect(done.slice(0, 2).toSorted()).toEqual(['counterpart begins, met', 'inbound begins, met']);
  expect(done.slice(4)).toEqual(['counterpart-datagrams begins, met', 'counterpart-datagrams ends', 'round trips']);
});

test('a call back that has come in is no silent one: no other is asked for beside it', async () => {
  const told: string[] = [];
  const attempt = await ownAttemptOnce(
    { ...calls, host: there },
    {
      pairing,
      onConnected: () => void told.push('connected'),
      onAnswered: () => void told.push('answered'),
    },
  );
  expect(attempt).toMatchObject({ state: 'open', reason: 'called-back' });
  expect(told).toEqual(['connected', 'answered']);
});
