import { Socket } from 'node:net';
import { systemClock } from '../../../engine/clock.ts';
import { openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import type { Line } from '../../../engine/counterpart/line.ts';
import { awaitCall } from '../../../engine/counterpart/measures/call-back.ts';
import { sendTrain } from '../../../engine/counterpart/measures/datagrams.ts';
import { measureEcho } from '../../../engine/counterpart/measures/echo.ts';
import { measureDownload, measureUpload } from '../../../engine/counterpart/measures/flow.ts';
import { measureIdle } from '../../../engine/counterpart/measures/idle.ts';
import { measureTls } from '../../../engine/counterpart/measures/tls.ts';
import { talliedSchema } from '../../../engine/counterpart/messages.ts';
import { maxDatagramsPerSecond, maxTrains, newSessionId, Session } from '../../../engine/counterpart/sessions.ts';
import type { Visit } from '../../../engine/counterpart/visit.ts';
import { createTrust } from '../../../engine/net/trust.ts';
import type { FlowFacts } from '../../../shared/facts/counterpart.ts';
import { context, loopback, openPair, type Pair, visitOf } from './pair.ts';

const address = '127.0.0.1';
let pair: Pair;
let visit: Visit;

beforeEach(async () => {
  pair = await openPair();
  visit = await visitOf(pair);
});
afterEach(async () => {
  await visit.close();
  await pair.counterpart.stop();
});

async function lineFor(purpose: Parameters<Visit['dial']>[1]): Promise<Line> {
  const dialled = await visit.dial(pair.tcpPort, purpose, context);
  if (!dialled.ok) throw new Error(JSON.stringify(dialled));
  return dialled.line;
}

test('an echo passes both ways, with full packets and half closed', async () => {
  expect(await measureEcho(await lineFor({ want: 'echo' }))).toEqual({});
});

test('an idle line is still there', async () => {
  expect(await measureIdle(await lineFor({ want: 'idle', idleMs: 200 }), 200)).toEqual({ idleMs: 200 });
});

test('bytes flow both ways, and both ends agree on how many', async () => {
  const forMs = 300;
  const down = await measureDownload(await lineFor({ want: 'download', forMs }), forMs, systemClock, () => undefined);
  const up = await measureUpload(await lineFor({ want: 'upload', forMs }), forMs, systemClock, () => undefined);
  for (const flow of [down, up]) expectFlowed(flow);
});

test('the receiving end stops the time of a sender that has more, which is no fault of the way', async () => {
  const [soon, never] = [300, 60_000];
  const download = await lineFor({ want: 'download', forMs: never });
  expectFlowed(await measureDownload(download, soon, systemClock, () => undefined));
  const upload = await lineFor({ want: 'upload', forMs: soon });
  expectFlowed(await measureUpload(upload, never, systemClock, () => undefined));
  // Nothing is left that would go on sending.
  expect([download, upload].map(({ socket }) => socket.destroyed)).toEqual([true, true]);
});

test.each([
  ['download', measureDownload],
  ['upload', measureUpload],
] as const)('a fault of whoever follows its progress leaves no line of the %s open', async (want, measure) => {
  const forMs = 60_000;
  const line = await lineFor({ want, forMs });
  const measured = measure(line, forMs, systemClock, () => {
    throw new Error('a fault');
  });
  await expect(measured).rejects.toThrow('a fault');
  expect(line.socket.destroyed).toBe(true);
});

function expectFlowed({ bytes, durationMs, breach }: FlowFacts): void {
  expect(breach).toBeUndefined();
  expect(bytes).toBeGreaterThan(0);
  expect(durationMs).toBeGreaterThan(0);
}

test('datagrams come back, and the other end has counted them', async () => {
  const train = {
    address,
    port: pair.udpPort,
    keys: visit.datagramKeys,
    train: 7,
    count: 50,
    intervalMs: 2,
    bytes: 200,
  };
  const { back, sent, isCancelled } = await sendTrain({ ...train, clock: systemClock, signal: context.signal });
  expect({ back, sent, isCancelled }).toMatchObject({
    sent: 50,
    back: { received: 50, duplicates: 0 },
    isCancelled: false,
  });
  const there = await visit.ask({ ask: 'datagrams', train: 7 }, talliedSchema);
  expect(there.train).toMatchObject({ received: 50, reordered: 0, from: { address } });
});

test('datagrams from another address than the visit’s are counted and not answered, nor are such as are too large', async () => {
  const common = { address, port: pair.udpPort, keys: visit.datagramKeys, count: 5, intervalMs: 1, clock: systemClock };
  const { signal } = context;
  const [elsewhere, large] = await Promise.all([
    sendTrain({ ...common, train: 8, bytes: 200, localAddress: '127.0.0.77', signal }),
    sendTrain({ ...common, train: 9, bytes: 1501, signal }),
  ]);
  expect([elsewhere.back.received, large.back.received]).toEqual([0, 0]);
  const { train } = await visit.ask({ ask: 'datagrams', train: 8 }, talliedSchema);
  expect(train).toMatchObject({ received: 0, elsewhere: 5, from: { address: '127.0.0.77' } });
  expect(await visit.ask({ ask: 'datagrams', train: 9 }, talliedSchema)).toEqual({});
});

test('datagrams from another address spend nothing of what the visitor may send', () => {
  const { house } = pair.counterpart;
  const { session: id } = visit.greeting;
  const session = house.sessions.find(id);
  if (!session) throw new Error('no visit');
  const other = { address: '127.0.0.77', port: 1 };
  const nowUs = 5_000_000;
  for (let number = 0; number < maxDatagramsPerSecond; number += 1)
    expect(session.tally({ train: number % maxTrains, number, sentUs: 0 }, nowUs, other)).toBe(false);
  const own = { train: maxTrains, number: 0, sentUs: 0 };
  expect(session.tally(own, nowUs, { address, port: 1 })).toBe(true);
  expect(session.train(maxTrains)).toMatchObject({ received: 1, elsewhere: 0 });
  expect(session.train(0)).toMatchObject({ received: 0, from: other });
});

test('a train that came from two addresses is told to come from the visitor’s', () => {
  const session = new Session({ address, port: 1 });
  const other = { address: '127.0.0.77', port: 1 };
  session.tally({ train: 1, number: 0, sentUs: 0 }, 0, other);
  session.tally({ train: 1, number: 0, sentUs: 0 }, 0, { address, port: 2 });
  expect(session.train(1)).toMatchObject({ received: 1, elsewhere: 1, from: { address, port: 2 } });
});

// A call over TCP that comes late must not be taken for the datagrams that a row of the same port waits for.
test('what came over TCP is told apart from what came over UDP at the same number', () => {
  const session = new Session({ address, port: 1 });
  const came: unknown[] = [];
  session.onCame.add((...what) => came.push(what));
  session.join(new Socket(), 19_813);
  session.tally({ train: 19_813, number: 0, sentUs: 0 }, 0, { address, port: 2 });
  expect(came).toEqual([
    ['tcp', 19_813],
    ['udp', 19_813],
  ]);
});

test('TLS is known to pass end to end', async () => {
  const trust = createTrust(() => [], undefined)();
  const passed = await measureTls(visit, pair.tcpPort, trust, context);
  expect(passed).toMatchObject({ passage: 'end-to-end', tls: { protocol: 'TLSv1.3' } });
  expect(passed).not.toHaveProperty('broken');
});

test('the visitor is called back where it came from', async () => {
  const own = await openCounterpart({
    key: pair.key,
    tcpPorts: [0],
    udpPorts: [0],
    hosts: loopback,
    durationMs: 60_000,
    clock: systemClock,
  });
  const expectedAs = newSessionId();
  own.house.sessions.open({ address, port: 0 }, { id: expectedAs });
  const [tcp = 0, udp = 0] = own.house.listening.map(({ port }) => port);
  const ask = async (transport: 'tcp' | 'udp', port: number) =>
    awaitCall(await lineFor({ want: 'callBack', transport, port, expectedAs, withinMs: 5000 }), 5000);
  expect(await ask('tcp', tcp)).toMatchObject({ port: tcp, outcome: 'reached', from: { address } });
  expect(await ask('udp', udp)).toMatchObject({ port: udp, outcome: 'reached', sent: 20, received: 20 });
  await own.stop();
  expect(await ask('tcp', tcp)).toMatchObject({ outcome: 'refused', errorCode: 'ECONNREFUSED' });
  expect(await ask('udp', udp)).toMatchObject({ outcome: 'refused', errorCode: 'ECONNREFUSED' });
});
