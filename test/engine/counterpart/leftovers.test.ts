import { once } from 'node:events';
import { connect } from 'node:net';
import { systemClock } from '../../../engine/clock.ts';
import { openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { Pairing } from '../../../engine/counterpart/pairing.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { checkWith, outcomeOf, runChecks } from '../../helpers/run.ts';
import { serve } from '../../helpers/servers.ts';
import { context, loopback } from './pair.ts';

const [tcpPort, udpPort] = await ownPorts(2);
const there = '127.0.0.31';

let key: PairingKey;
beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
});

/** A fault of this program, wherever somebody looks at it. */
const faulty = {
  valueOf: () => {
    throw new TypeError('faulty');
  },
} as unknown as number;

async function answerAt(port: number): Promise<unknown> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return 'listening';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  } finally {
    socket.destroy();
  }
}

test('where one part of a counterpart cannot be opened for a fault of this program, none stays open', async () => {
  const common = { key, hosts: loopback, durationMs: 600_000, clock: systemClock };
  const opening = openCounterpart({ ...common, tcpPorts: [faulty, tcpPort], udpPorts: [udpPort] });
  await expect(opening).rejects.toThrow('faulty');
  expect(await answerAt(tcpPort)).toBe('ECONNREFUSED');
  // Whoever comes next has all of its ports.
  const next = await openCounterpart({ ...common, tcpPorts: [tcpPort], udpPorts: [udpPort] });
  expect(next.house.listening.map(({ state }) => state)).toEqual(['listening', 'listening']);
  await next.stop();
});

test('a run ends its listening even where a meeting had failed for a fault of this program', async () => {
  const checks = [
    { probe: 'counterpart', port: 1, transport: 'tcp' },
    { probe: 'inbound', port: tcpPort, transport: 'tcp' },
  ] as const;
  const { signal } = context;
  const pairing = new Pairing({ key, checks, clock: systemClock, signal, patienceMs: 1000 });
  await pairing.expectCalls(there);
  expect(await answerAt(tcpPort)).toBe('listening');
  const meeting = pairing.meet(there, { ...context, monotonicMs: () => faulty.valueOf() });
  await expect(meeting).rejects.toThrow('faulty');
  await pairing.end();
  expect(await answerAt(tcpPort)).toBe('ECONNREFUSED');
});

test('a run keeps what it measured elsewhere, though a meeting failed for a fault of this program', async () => {
  const { port } = await serve(() => undefined);
  const rows = (['counterpart', 'tcp'] as const).map((probe) => checkWith({ id: probe, probe, port }));
  // The fault is met where a hello is to be said.
  const pairingKey = {} as PairingKey;
  const { result } = await runChecks(rows, { settings: { pairingKey } });
  expect(result.ended).toBe('finished');
  expect(result.observations.map(outcomeOf)).toEqual(['unknown-error', 'open/unchecked/syn-ack']);
  const faults = result.log.filter(({ event }) => event === 'bug');
  expect(faults).toMatchObject([{ subject: expect.stringMatching(/^counterpart: /) as unknown }]);
  expect(result).not.toHaveProperty('counterparts');
});
