import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { systemClock } from '../../../engine/clock.ts';
import { announcedSchema } from '../../../engine/counterpart/messages.ts';
import type { Visit } from '../../../engine/counterpart/visit.ts';
import { discoveryQuery } from '../../../engine/discovery/messages.ts';
import { announcementKeyOf, isFromCounterpart, standInBytes } from '../../../engine/discovery/stand-in.ts';
import { type Announcing, announce, type Ear, ear, loopbackBroadcast, onLoopback } from './announcing.ts';
import { openPair, visitOf } from './pair.ts';

const there = '127.0.0.9';
const seldom = 600_000;
const sockets = new Set<Socket>();
const running: Announcing[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ counterpart }) => counterpart.stop()));
  await Promise.all([...sockets].map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  sockets.clear();
});

async function listen(address: string, port = 0, shared = false): Promise<Ear> {
  const opened = await ear(address, port, shared);
  sockets.add(opened.socket);
  return opened;
}

async function announced(...args: Parameters<typeof announce>): Promise<Announcing> {
  const opened = await announce(...args);
  running.push(opened);
  return opened;
}

/** Of no program. */
async function freePort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, there);
  await once(socket, 'listening');
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return port;
}

const says = (kind: string) => (bytes: Buffer) =>
  bytes.toString('latin1', 32, 32 + 10 + kind.length) === `PortAmpel ${kind}`;

test('announces itself to everybody in its network at once and then again, signed', async () => {
  const port = await freePort();
  const { socket, hears, heard } = await listen(loopbackBroadcast, port, true);
  const { key, counterpart } = await announced(there, { port, everyMs: 20 });
  const { bytes, from } = await hears(says('announces'));
  expect(from).toMatchObject({ address: there, port });
  expect(bytes).toHaveLength(standInBytes);
  expect(bytes.toString('latin1', 64, 74)).toBe(`${there}\0`);
  expect(bytes.toString('utf8', 0, 31).replaceAll('\0', '')).toBe(hostname().slice(0, 31));
  expect(isFromCounterpart(announcementKeyOf(key), bytes)).toBe(true);
  while (heard.length < 3) await once(socket, 'message');
  expect(counterpart.house.announcer?.facts).toEqual({
    port,
    everyMs: 20,
    from: [{ name: 'lo', address: there, prefixLength: 8, to: loopbackBroadcast }],
  });
});

test('is silent from the moment on when it has ended', async () => {
  const port = await freePort();
  const { socket, hears, heard } = await listen(loopbackBroadcast, port, true);
  const { counterpart } = await announced(there, { port, everyMs: 1 });
  await hears(says('announces'));
  await counterpart.stop();
  // What had left by then is there by now: the next datagram is our own.
  socket.send('last', port, '127.0.0.1');
  const own = await listen(loopbackBroadcast, port, true);
  const sender = createSocket('udp4').bind(0, '127.0.0.8');
  sockets.add(sender);
  await once(sender, 'listening');
  sender.setBroadcast(true);
  sender.send('end', port, loopbackBroadcast);
  await own.hears((bytes) => bytes.toString() === 'end');
  expect(own.heard.map(({ bytes }) => bytes.toString())).toEqual(['end']);
  expect(heard.length).toBeGreaterThan(0);
});

test.each([
  ['its own socket', []],
  ['the socket that answers visitors', ['port']],
])('answers a visitor’s query with as many bytes, over %s, and nothing else', async (_name, wanted) => {
  const port = await freePort();
  const pair = await announced(there, { port, everyMs: seldom, udpPorts: wanted.map(() => port) });
  const visit = await visit9(pair);
  const asker = await listen('127.0.0.1');
  for (const other of ['hello', Buffer.alloc(96), discoveryQuery.subarray(0, 95), Buffer.alloc(1500, 'x')]) {
    asker.socket.send(other, port, there);
  }
  asker.socket.send(discoveryQuery, port, there);
  const { bytes, from } = await asker.hears(() => true);
  expect(from).toMatchObject({ address: there, port });
  expect(says('answers')(bytes)).toBe(true);
  expect(bytes.length).toBeLessThanOrEqual(discoveryQuery.length);
  expect(isFromCounterpart(announcementKeyOf(pair.key), bytes)).toBe(true);
  expect(asker.heard).toHaveLength(1);
  await visit.close();
});

test('answers a visitor’s query to everybody from its own address', async () => {
  if (process.platform === 'win32') return;
  const port = await freePort();
  const visit = await visit9(await announced(there, { port, everyMs: seldom }));
  const asker = await listen('127.0.0.1');
  asker.socket.setBroadcast(true);
  asker.socket.send(discoveryQuery, port, loopbackBroadcast);
  expect((await asker.hears(says('answers'))).from).toMatchObject({ address: there, port });
  const { queries } = await visit.ask({ ask: 'announce', port }, announcedSchema);
  expect(queries).toEqual({ direct: 0, broadcast: 1 });
  await visit.close();
});

test.each([
  ['alone', there, { direct: 1, broadcast: 0 }],
  ['among everybody', loopbackBroadcast, { direct: 0, broadcast: 1 }],
])(
  'a stranger in its network who asks it %s gets nothing, and takes no visitor’s counts',
  async (_how, to, queries) => {
    const port = await freePort();
    const pair = await announced(there, { port, everyMs: seldom });
    const visit = await visit9(pair);
    const strangers = await Promise.all(['127.0.0.7', '127.0.0.8'].map((address) => listen(address)));
    const visitor = await listen('127.0.0.1');
    for (const { socket } of [...strangers, visitor]) {
      socket.setBroadcast(true);
      socket.send(discoveryQuery, port, to);
      if (socket !== visitor.socket) for (let more = 0; more < 20; more += 1) socket.send(discoveryQuery, port, to);
    }
    await visitor.hears(says('answers'));
    // The visitor's query came last to the same socket: whatever strangers were to get has left before its answer.
    for (const { socket, hears, heard } of strangers) {
      visitor.socket.send('end', socket.address().port, socket.address().address);
      await hears((bytes) => bytes.toString() === 'end');
      expect(heard).toHaveLength(1);
    }
    expect((await visit.ask({ ask: 'announce', port }, announcedSchema)).queries).toEqual(queries);
    await visit.close();
  },
);

test('whoever is on a visit is answered from outside of its networks too, and before it nobody is', async () => {
  const port = await freePort();
  // A network of one address: everybody else on loopback is outside of it.
  const locals = [{ ...onLoopback(there), prefixLength: 32 }];
  const pair = await announced(there, { port, everyMs: seldom, locals });
  const asker = await listen('127.0.0.1');
  asker.socket.send(discoveryQuery, port, there);
  const visit = await visit9(pair);
  // By its answer over TCP the counterpart has read what came before the visit; what it sent then precedes the end.
  const { queries } = await visit.ask({ ask: 'announce', port }, announcedSchema);
  expect(queries).toEqual({ direct: 0, broadcast: 0 });
  asker.socket.send('end', asker.socket.address().port, '127.0.0.1');
  await asker.hears((bytes) => bytes.toString() === 'end');
  expect(asker.heard).toHaveLength(1);
  asker.socket.send(discoveryQuery, port, there);
  await asker.hears(says('answers'));
  expect((await visit.ask({ ask: 'announce', port }, announcedSchema)).queries.direct).toBe(1);
  await visit.close();
});

function visit9(pair: Announcing): Promise<Visit> {
  return visitOf(pair, there);
}

test('on a visit it says how it announces, calls the visitor, and counts its queries', async () => {
  const port = await freePort();
  const pair = await announced(there, { port, everyMs: seldom });
  const here = await listen('127.0.0.1', port);
  const visit = await visit9(pair);
  expect(visit.greeting.announces).toMatchObject({ port, from: [{ address: there, prefixLength: 8 }] });
  here.socket.send(discoveryQuery, port, there);
  await here.hears(says('answers'));
  const answer = await visit.ask({ ask: 'announce', port }, announcedSchema);
  expect(answer).toEqual({ sent: [there], refused: [], call: { sent: true }, queries: { direct: 1, broadcast: 0 } });
  const { from } = await here.hears(says('calls'));
  expect(from).toMatchObject({ address: there, port });
  await visit.close();
});

test('without announcements there is nothing to ask for', async () => {
  const pair = await openPair([{ address: there, family: 4 }]);
  running.push(pair);
  expect(pair.counterpart.house.announcer).toBeUndefined();
  const visit = await visitOf(pair, there);
  expect(visit.greeting.announces).toBeUndefined();
  const answer = await visit.ask({ ask: 'announce', port: 1 }, announcedSchema);
  expect(answer).toEqual({ sent: [], refused: [], queries: { direct: 0, broadcast: 0 } });
  await visit.close();
});

test('a port that another program has, a network without broadcast: told, and nothing is sent', async () => {
  const port = await freePort();
  await listen(there, port);
  const locals = [onLoopback(there), { ...onLoopback('127.0.0.10', 'point-to-point'), name: 'tun0' }];
  const { counterpart } = await announced(there, { port, everyMs: seldom, locals });
  expect(counterpart.house.announcer?.facts.from).toMatchObject([
    { address: there, trouble: 'in-use', errorCode: 'EADDRINUSE' },
    { address: '127.0.0.10', name: 'tun0', trouble: 'no-broadcast' },
  ]);
});

test('a flood of queries is answered so many times a second', async () => {
  const port = await freePort();
  const clock = { ...systemClock, monotonicMs: () => 0 };
  const pair = await announced(there, { port, everyMs: seldom, clock });
  const asker = await listen('127.0.0.1');
  const visit = await visit9(pair);
  let arrived = 0;
  while (arrived < 100) {
    asker.socket.send(discoveryQuery, port, there);
    ({
      queries: { direct: arrived },
    } = await visit.ask({ ask: 'announce', port }, announcedSchema));
  }
  expect(asker.heard.filter(({ bytes }) => says('answers')(bytes))).toHaveLength(64);
  // So are the wishes of those who know the code.
  const { sent, limited } = await visit.ask({ ask: 'announce', port }, announcedSchema);
  expect([sent, limited]).toEqual([[], true]);
  await visit.close();
});
