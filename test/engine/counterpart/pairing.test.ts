import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { awaitCall } from '../../../engine/counterpart/measures/call-back.ts';
import { answerMs, tlsAnswerSchema } from '../../../engine/counterpart/messages.ts';
import { Pairing, type PairingOptions } from '../../../engine/counterpart/pairing.ts';
import type { Check } from '../../../shared/check.ts';
import type { ProbeName } from '../../../shared/words.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { checkWith, ownAttemptOnce } from '../../helpers/run.ts';
import { context, visitOf } from './pair.ts';

/** Both ends on one machine: the counterpart has addresses of its own of 127.0.0.0/8. */
const [there, thereToo] = ['127.0.0.21', '127.0.0.22'] as const;
const here = '127.0.0.1';

let key: PairingKey;
const open: { stop: () => unknown }[] = [];
beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});

async function counterpartAt(...addresses: string[]): Promise<Counterpart> {
  const counterpart = await openCounterpart({
    key,
    tcpPorts: [0],
    udpPorts: [],
    hosts: addresses.map((address) => ({ address, family: 4 as const })),
    durationMs: 600_000,
    clock: systemClock,
  });
  open.push(counterpart);
  return counterpart;
}

function checkOf(probe: ProbeName, port: number, transport: Check['transport'] = 'tcp'): Check {
  return checkWith({ id: `${probe}-${transport}`, probe, port, transport });
}

function pairingOf(checks: Check[], other: Partial<PairingOptions> = {}): Pairing {
  const common = { key, checks, clock: systemClock, signal: context.signal, patienceMs: 10_000 };
  const pairing = new Pairing({ ...common, ...other });
  open.push({ stop: () => pairing.end() });
  return pairing;
}

async function serverAt(address: string, onSocket: Parameters<typeof createServer>[1]): Promise<number> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    onSocket?.(socket);
  });
  await once(server.listen(0, address), 'listening');
  open.push({ stop: () => server.close() });
  const at = server.address();
  return typeof at === 'object' && at ? at.port : 0;
}

test('a device that turns calls around does not make this end meet itself', async () => {
  const [ownPort] = await ownPorts(1);
  const turningPort = await serverAt(there, (socket) => {
    const back = connect(ownPort, here).on('error', () => undefined);
    socket.pipe(back).pipe(socket);
  });
  const pairing = pairingOf([checkOf('counterpart', turningPort), checkOf('inbound', ownPort)]);
  const { house } = await pairing.expectCalls(there);
  expect(house.listening).toContainEqual(expect.objectContaining({ port: ownPort, state: 'listening' }));
  const { visit, doors } = await pairing.meet(there, context);
  expect([visit, doors.get(turningPort)]).toMatchObject([undefined, { stage: 'introduction', breach: 'closed' }]);
  expect(house.log.counts).toMatchObject({ replayed: 1, visits: 0 });
});

test('answers are waited for as long as the run says, where it says less than the counterpart does', async () => {
  const port = await serverAt(there, (socket) => void socket.resume());
  const startMs = performance.now();
  const { doors } = await pairingOf([checkOf('counterpart', port)], { patienceMs: 300 }).meet(there, context);
  expect(doors.get(port)).toMatchObject({ stage: 'introduction', breach: 'silent' });
  const waitedMs = performance.now() - startMs;
  expect(waitedMs).toBeGreaterThan(290);
  expect(waitedMs).toBeLessThan(answerMs);
});

test('a question has its full time, however impatient the rows are: one late answer would cost the visit', async () => {
  const counterpart = await counterpartAt(thereToo);
  const [patienceMs, lateMs] = [2000, 2500];
  let isSlow = false;
  const port = await serverAt(there, (socket) => {
    const to = connect(counterpart.house.listening[0]?.port ?? 0, thereToo).on('error', () => undefined);
    to.pipe(socket);
    socket.on('data', (bytes) => void setTimeout(() => to.write(bytes), isSlow ? lateMs : 0));
    socket.on('close', () => to.destroy());
  });
  const { visit } = await pairingOf([checkOf('counterpart', port)], { patienceMs }).meet(there, context);
  if (!visit) throw new Error('nobody was met');
  isSlow = true;
  expect(await visit.isThere()).toBe(true);
  expect(visit.lostBy).toBeUndefined();
});

test.each([there, thereToo])('who came to %s is called back from there', async (address) => {
  const counterpart = await counterpartAt(there, thereToo);
  const ports = new Set(counterpart.house.listening.map(({ port }) => port));
  const [tcp, udp] = await ownPorts(2);
  const pairing = pairingOf(
    [...ports]
      .map((port) => checkOf('counterpart', port))
      .concat(checkOf('inbound', tcp), checkOf('inbound', udp, 'udp')),
  );
  const { visit } = await pairing.meet(address, context);
  if (!visit) throw new Error('nobody was met');
  const { session } = await pairing.expectCalls(address);
  const call = async (transport: 'tcp' | 'udp', port: number) => {
    const purpose = { want: 'callBack', transport, port, expectedAs: session.id, withinMs: 5000 } as const;
    const dialled = await visit.dial(visit.port, purpose, context);
    if (!dialled.ok) throw new Error(JSON.stringify(dialled));
    const called = await awaitCall(dialled.line, 5000);
    dialled.line.socket.destroy();
    return called;
  };
  expect(await call('tcp', tcp)).toMatchObject({ outcome: 'reached', from: { address } });
  expect([...session.arrivedAt]).toEqual([tcp]);
  expect(await call('udp', udp)).toMatchObject({ outcome: 'reached', received: 20 });
  expect(session.train(udp)).toMatchObject({ from: { address } });
});

test('a fault of this program at one call back is told, and costs that one', async () => {
  const bugs: string[] = [];
  const [port] = await ownPorts(1);
  const pairing = pairingOf([checkOf('inbound', port)], { onBug: (message) => void bugs.push(message) });
  const { house } = await pairing.expectCalls(there);
  const pair = { key, tcpPort: port };
  house.tls.expect = () => Promise.reject(new TypeError('no certificate'));
  const faulty = await visitOf(pair, here);
  await expect(faulty.ask({ ask: 'tls' }, tlsAnswerSchema)).rejects.toMatchObject({ breach: 'closed' });
  expect(bugs).toEqual([expect.stringContaining('no certificate')]);
  Reflect.deleteProperty(house.tls, 'expect');
  const next = await visitOf(pair, here);
  await next.ask({ ask: 'tls' }, tlsAnswerSchema);
  await Promise.all([faulty.close(), next.close()]);
});

test('whoever gives up the request for a call back asks the counterpart nothing more: it may answer nobody', async () => {
  const counterpart = await counterpartAt(thereToo);
  const giveUp = new AbortController();
  let [connections, heard] = [0, 0];
  const port = await serverAt(there, (socket) => {
    connections += 1;
    if (connections > 1) {
      socket.once('data', () => giveUp.abort());
      return;
    }
    const to = connect(counterpart.house.listening[0]?.port ?? 0, thereToo).on('error', () => undefined);
    to.pipe(socket).on('close', () => to.destroy());
    socket.on('data', (bytes) => {
      heard += bytes.length;
      to.write(bytes);
    });
  });
  const [ownPort] = await ownPorts(1);
  const pairing = pairingOf([checkOf('counterpart', port), checkOf('inbound', ownPort)]);
  await pairing.meet(there, context);
  const heardBefore = heard;
  const row = { probe: 'inbound', port: ownPort, host: there } as const;
  expect(await ownAttemptOnce(row, { pairing, signal: giveUp.signal })).toMatchObject({ reason: 'cancelled' });
  expect(connections).toBe(2);
  expect(heard).toBe(heardBefore);
});
