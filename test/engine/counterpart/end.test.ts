import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import { type Clock, systemClock } from '../../../engine/clock.ts';
import { ByteStream } from '../../../engine/counterpart/byte-stream.ts';
import { openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { lifetime } from '../../../engine/counterpart/lifetime.ts';
import { awaitCall } from '../../../engine/counterpart/measures/call-back.ts';
import { sendTrain } from '../../../engine/counterpart/measures/datagrams.ts';
import { tlsAnswerSchema } from '../../../engine/counterpart/messages.ts';
import { newSessionId, Sessions } from '../../../engine/counterpart/sessions.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { onLoopback } from './announcing.ts';
import { context, loopback, openPair, type Pair, visitOf } from './pair.ts';
import { RawPeer } from './peers.ts';

const address = '127.0.0.1';

/** What keeps a process alive, beside the pipes to the test runner. */
function left(): { sockets: number; timers: number } {
  const names = process.getActiveResourcesInfo();
  const kinds = ['TCPSocketWrap', 'TCPServerWrap', 'UDPWrap', 'TLSWrap', 'ProcessWrap'];
  return {
    sockets: names.filter((name) => kinds.includes(name)).length,
    timers: names.filter((name) => name === 'Timeout').length,
  };
}

async function server(onSocket: (socket: Socket) => void): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const listening: Server = createServer((socket) => {
    sockets.add(socket);
    onSocket(socket.on('error', () => undefined));
  }).listen(0, address);
  await once(listening, 'listening');
  const found = listening.address();
  return {
    port: typeof found === 'object' && found ? found.port : 0,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      listening.close();
      await once(listening, 'close');
    },
  };
}

test('the end leaves no socket, no timer and no program, whatever was going on', async () => {
  const before = left();
  const pair = await openPair();
  const visit = await visitOf(pair);
  const strangers = [new RawPeer(pair.tcpPort), new RawPeer(pair.tcpPort), new RawPeer(pair.tcpPort)];
  await Promise.all(strangers.map(({ socket }) => once(socket, 'connect')));
  strangers[1]?.say(Buffer.from('PAMPEL'));
  // A port that takes the call and says nothing.
  const mute = await server(() => undefined);
  const idle = await visit.dial(pair.tcpPort, { want: 'idle', idleMs: 60_000 }, context);
  const download = await visit.dial(pair.tcpPort, { want: 'download', forMs: 60_000 }, context);
  const expectedAs = newSessionId();
  const purpose = { want: 'callBack', transport: 'tcp', port: mute.port, expectedAs, withinMs: 30_000 } as const;
  const call = await visit.dial(pair.tcpPort, purpose, context);
  const datagrams = await visit.dial(pair.tcpPort, { ...purpose, transport: 'udp', port: pair.udpPort }, context);
  const dialled = [idle, download, call, datagrams].flatMap((each) => (each.ok ? [each.line.socket] : []));
  expect(dialled).toHaveLength(4);
  expect(await pair.counterpart.stop()).toBe('stopped');
  await mute.close();
  for (const socket of [...dialled, visit.opened.line.socket, ...strangers.map((each) => each.socket)]) {
    socket.destroy();
    if (!socket.closed) await once(socket, 'close');
  }
  // What is closed is let go of in the turn after that; what is left would stay for ever.
  while (left().sockets > before.sockets || left().timers > before.timers) await soon();
  // A file that ran before in this process may have left some that go meanwhile.
  expect(left().sockets).toBeLessThanOrEqual(before.sockets);
  expect(left().timers).toBeLessThanOrEqual(before.timers);
});

test.each([
  ['slept', 60_000],
  ['over', 0],
] as const)('it ends where its PC %s', async (how, jumpMs) => {
  let calls = 0;
  // The second look at the wall clock comes a minute after the first.
  const now = (): Date => new Date(1e12 + (calls++ > 0 ? jumpMs : 0));
  const clock: Clock = { now, monotonicMs: systemClock.monotonicMs };
  const { over } = lifetime(jumpMs > 0 ? 3_600_000 : 5, clock, undefined);
  expect(await over).toBe(how);
});

describe('a call back', () => {
  async function called(purpose: { port: number; expectedAs: string; transport?: 'tcp' | 'udp' }, pair: Pair) {
    const visit = await visitOf(pair);
    const request = { want: 'callBack', transport: 'tcp', withinMs: 5000, ...purpose } as const;
    const dialled = await visit.dial(pair.tcpPort, request, context);
    if (!dialled.ok) throw new Error(dialled.stage);
    try {
      return await awaitCall(dialled.line, 5000);
    } finally {
      await visit.close();
    }
  }

  test('goes to where the visitor came from, whatever else is asked', async () => {
    const pair = await openPair();
    const callers: (string | undefined)[] = [];
    const here = await server((socket) => {
      callers.push(socket.localAddress);
      socket.destroy();
    });
    const aimed = { port: here.port, expectedAs: newSessionId(), address: '127.0.0.9', host: '127.0.0.9' };
    expect(await called(aimed, pair)).toMatchObject({ outcome: 'other' });
    expect(callers).toEqual([address]);
    await here.close();
    await pair.counterpart.stop();
  });

  test('that comes back to its caller reaches nobody', async () => {
    const pair = await openPair();
    expect(await called({ port: pair.tcpPort, expectedAs: newSessionId() }, pair)).toMatchObject({ outcome: 'other' });
    const udp = { port: pair.udpPort, expectedAs: newSessionId(), transport: 'udp' } as const;
    expect(await called(udp, pair)).toMatchObject({ outcome: 'silent', received: 0 });
    expect(pair.counterpart.house.log.counts.replayed).toBe(1);
    await pair.counterpart.stop();
  });

  test('under a name of the caller’s own is not made', async () => {
    const pair = await openPair();
    const visit = await visitOf(pair);
    const expectedAs = visit.greeting.session;
    await expect(called({ port: pair.tcpPort, expectedAs }, pair)).rejects.toMatchObject({ breach: 'closed' });
    await visit.close();
    await pair.counterpart.stop();
  });
});

test('where opening fails midway nothing stays open, and whoever opens hears why', async () => {
  const [port] = await ownPorts(1);
  const before = left();
  const common = { key: await pairingKeyOf(newPairingCode()), hosts: loopback, durationMs: 60_000, clock: systemClock };
  const locals = [onLoopback('127.0.0.9'), { ...onLoopback('127.0.0.10'), destinations: undefined as never }];
  const opening = openCounterpart({ ...common, tcpPorts: [0], udpPorts: [0], announce: { port, locals } });
  await expect(opening).rejects.toThrow();
  while (left().sockets > before.sockets || left().timers > before.timers) await soon();
  // A file that ran before in this process may have left some that go meanwhile.
  expect(left().sockets).toBeLessThanOrEqual(before.sockets);
  expect(left().timers).toBeLessThanOrEqual(before.timers);
});

test('a fault at one connection ends that one, is told, and leaves the others', async () => {
  const bugs: string[] = [];
  const common = { key: await pairingKeyOf(newPairingCode()), hosts: loopback, durationMs: 60_000, clock: systemClock };
  const onBug = (message: string): void => void bugs.push(message);
  const counterpart = await openCounterpart({ ...common, tcpPorts: [0], udpPorts: [], onBug });
  const pair = { key: common.key, counterpart, tcpPort: counterpart.house.listening[0]?.port ?? 0, udpPort: 0 };
  const visit = await visitOf(pair);
  counterpart.house.tls.expect = () => Promise.reject(new TypeError('no certificate'));
  const faulty = await visitOf(pair);
  await expect(faulty.ask({ ask: 'tls' }, tlsAnswerSchema)).rejects.toMatchObject({ breach: 'closed' });
  expect(bugs).toEqual([expect.stringContaining('no certificate')]);
  Reflect.deleteProperty(counterpart.house.tls, 'expect');
  await visit.ask({ ask: 'tls' }, tlsAnswerSchema);
  await visit.close();
  await faulty.close();
  await counterpart.stop();
});

test('datagrams to where no way leads are a result', async () => {
  const key = await pairingKeyOf(newPairingCode());
  const counterpart = await openCounterpart({
    key,
    tcpPorts: [],
    udpPorts: [],
    hosts: loopback,
    durationMs: 60_000,
    clock: systemClock,
  });
  const keys = { session: Buffer.alloc(16), fromVisitor: Buffer.alloc(32), fromCounterpart: Buffer.alloc(32) };
  const train = { keys, train: 1, count: 3, intervalMs: 1, bytes: 60, clock: systemClock, signal: context.signal };
  // No socket may send to a broadcast address unless it has said so.
  const sent = await sendTrain({ ...train, address: '255.255.255.255', port: 9 });
  expect(sent).toMatchObject({ sent: 0, back: { received: 0 }, errorCode: 'EACCES', isCancelled: false });
  await counterpart.stop();
});

test('who stops to read is given up at the deadline', async () => {
  let take: (socket: Socket) => void = () => undefined;
  const taken = new Promise<Socket>((resolve) => {
    take = resolve;
  });
  const { port, close } = await server((socket) => take(socket));
  const reader = new RawPeer(port);
  reader.socket.pause();
  const stream = new ByteStream(await taken, context.signal);
  const pour = async (): Promise<never> => {
    for (;;) await stream.put(Buffer.alloc(1 << 20), 50);
  };
  await expect(pour()).rejects.toMatchObject({ breach: 'silent' });
  await close();
  // Who does not read does not see the other end leave, either.
  reader.socket.destroy();
});

test('visitors who vanished make room for others, and those who measure stay', () => {
  const sessions = new Sessions();
  const opened = Array.from({ length: 64 }, (_, n) => sessions.open({ address: `192.0.2.${n}`, port: 1 }));
  expect(sessions.size).toBe(64);
  // The oldest has just been asked for.
  expect(sessions.find(opened[0]!.id)).toBe(opened[0]);
  expect(sessions.open({ address: '192.0.2.99', port: 1 })).toBeDefined();
  expect(sessions.find(opened[1]!.id)).toBeUndefined();
  expect(sessions.find(opened[0]!.id)).toBe(opened[0]);
  expect(sessions.size).toBe(64);
});
