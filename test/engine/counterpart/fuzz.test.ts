import { randomBytes } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setImmediate as soon } from 'node:timers/promises';
import fc from 'fast-check';
import { datagramKeysOf, writeDatagram } from '../../../engine/counterpart/datagram.ts';
import { helloFor } from '../../../engine/counterpart/introduction.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { arrivedAnswerSchema } from '../../../engine/counterpart/messages.ts';
import { newSessionId } from '../../../engine/counterpart/sessions.ts';
import type { Visit } from '../../../engine/counterpart/visit.ts';
import { openPair, type Pair, visitOf } from './pair.ts';
import { Frames, introduced, messageOf, RawPeer } from './peers.ts';

import.meta.jest.setTimeout(60_000);

let pair: Pair;
let stranger: PairingKey;
/** Somebody whose visit goes on whatever the others do. */
let visit: Visit;

beforeAll(async () => {
  stranger = await pairingKeyOf(newPairingCode());
});
beforeEach(async () => {
  pair = await openPair();
  visit = await visitOf(pair);
});
afterEach(async () => {
  // Nothing that was said disturbed it, and nothing was left behind.
  const question = { ask: 'arrived', nonce: '0'.repeat(32) } as const;
  expect(await visit.ask(question, arrivedAnswerSchema)).toEqual({ arrived: false });
  expect(pair.counterpart.house.sessions.size).toBe(1);
  await visit.close();
  await pair.counterpart.stop();
});

const open = new Set<Socket>();

function udp(): Socket {
  const socket = createSocket('udp4');
  open.add(socket);
  return socket;
}

afterEach(async () => {
  await Promise.all([...open].map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  open.clear();
});

const runs = { numRuns: 60 };
const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));

/** What a TLS client begins with, its lengths right, and anything after it. */
const anyClientHello = anyBytes.map((body) => {
  const record = Buffer.from([0x16, 3, 1, 0, 0, 1, 0, 0, 0, 3, 3]);
  record.writeUInt16BE(body.length + 6, 3);
  record.writeUInt16BE(body.length + 2, 7);
  return Buffer.concat([record, body]);
});

/** A hello of somebody with another code, or the right one with some bits turned. */
const anyHello = fc.tuple(fc.boolean(), fc.array(fc.nat(128 * 8 - 1), { minLength: 1, maxLength: 3 })).map(
  ([isOther, bits]) =>
    (key: { right: PairingKey; other: PairingKey }) =>
      isOther
        ? helloFor(key.other, pair.tcpPort).bytes
        : flipped(helloFor(key.right, pair.tcpPort).bytes, new Set(bits)),
);

function flipped(bytes: Buffer, bits: ReadonlySet<number>): Buffer {
  const changed = Buffer.from(bytes);
  for (const bit of bits) changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return changed;
}

async function answerTo(bytes: Buffer): Promise<RawPeer> {
  const peer = new RawPeer(pair.tcpPort);
  peer.say(bytes);
  await peer.leave();
  return peer;
}

describe('who does not know the code gets fewer bytes than it sent', () => {
  test('whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        expect((await answerTo(bytes)).heard).toHaveLength(0);
      }),
      runs,
    );
  });

  test('with a hello that is no longer whole, or of another code', async () => {
    await fc.assert(
      fc.asyncProperty(anyHello, async (make) => {
        expect((await answerTo(make({ right: pair.key, other: stranger }))).heard).toHaveLength(0);
      }),
      { numRuns: 40 },
    );
    expect(pair.counterpart.house.log.counts.visits).toBe(1);
  });

  test('with a hello that is cut off', async () => {
    for (const length of [1, 7, 8, 9, 64, 127]) {
      expect((await answerTo(helloFor(pair.key, pair.tcpPort).bytes.subarray(0, length))).heard).toHaveLength(0);
    }
  });

  test('in TLS, while a visitor’s handshake is waited for', async () => {
    await pair.counterpart.house.tls.expect(newSessionId());
    await fc.assert(
      fc.asyncProperty(anyClientHello, async (bytes) => {
        const peer = await answerTo(bytes);
        // An alert, or nothing.
        expect([0, 7]).toContain(peer.heard.length);
        expect(peer.heard.length).toBeLessThan(peer.sent);
      }),
      runs,
    );
  });

  test('in datagrams, of any size', async () => {
    const socket = udp();
    let heard = 0;
    socket.on('message', () => (heard += 1));
    const session = visit.greeting.session;
    const { fromVisitor, session: salt } = visit.datagramKeys;
    const right = writeDatagram(fromVisitor, salt, { train: 1, number: 0, sentUs: 1 }, 200);
    const others = datagramKeysOf(stranger, session);
    const elsewhere = datagramKeysOf(pair.key, newSessionId());
    const forged = [
      writeDatagram(others.fromVisitor, salt, { train: 1, number: 0, sentUs: 1 }, 200),
      writeDatagram(visit.datagramKeys.fromCounterpart, salt, { train: 1, number: 0, sentUs: 1 }, 200),
      writeDatagram(elsewhere.fromVisitor, elsewhere.session, { train: 1, number: 0, sentUs: 1 }, 200),
      right.subarray(0, 199),
      Buffer.concat([right, Buffer.alloc(1)]),
      Buffer.alloc(0),
      randomBytes(60_000),
    ];
    const bits = fc.sample(fc.nat(200 * 8 - 1), { numRuns: 300, seed: 1 });
    for (const bytes of [...forged, ...bits.map((bit) => flipped(right, new Set([bit])))]) {
      socket.send(bytes, pair.udpPort, '127.0.0.1');
      // All in one turn would be more than the kernel keeps.
      await soon();
    }
    // Datagrams on loopback keep their order: the right one comes last, and alone has an answer.
    socket.send(right, pair.udpPort, '127.0.0.1');
    const [answer] = (await once(socket, 'message')) as [Buffer];
    expect(answer).toHaveLength(right.length);
    // Sent again, it has none; another one has.
    socket.send(right, pair.udpPort, '127.0.0.1');
    socket.send(writeDatagram(fromVisitor, salt, { train: 1, number: 1, sentUs: 1 }, 60), pair.udpPort, '127.0.0.1');
    const [last] = (await once(socket, 'message')) as [Buffer];
    expect(last).toHaveLength(60);
    expect(heard).toBe(2);
    // What came back is no question: sent back, it has no answer either.
    socket.send(answer, pair.udpPort, '127.0.0.1');
    socket.send(writeDatagram(fromVisitor, salt, { train: 1, number: 2, sentUs: 1 }, 61), pair.udpPort, '127.0.0.1');
    const [after] = (await once(socket, 'message')) as [Buffer];
    expect(after).toHaveLength(61);
  });
});

/** A line that is open and has said what it is for; what comes next is the test's. */
async function lineOf(want: object = { want: 'session' }) {
  const { peer, keys } = await introduced(pair.key, pair.tcpPort);
  const frames = new Frames(keys.fromVisitor);
  peer.say(frames.message(want));
  await messageOf(peer);
  return { peer, keys, frames };
}

/** Resolves when the counterpart has hung up, by itself. */
async function hungUp(peer: RawPeer): Promise<void> {
  await peer.closed;
  expect(peer.socket.errored).toBeNull();
}

describe('a frame that breaks the rules ends its line, and nothing else', () => {
  test('with any bit turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), async (at) => {
        const { peer, frames } = await lineOf();
        await messageOf(peer);
        const frame = frames.message({ ask: 'tls' });
        const changed = flipped(frame, new Set([at % (frame.length * 8)]));
        peer.say(changed);
        peer.socket.end();
        await hungUp(peer);
        expect(peer.heard).toHaveLength(0);
      }),
      { numRuns: 40 },
    );
  });

  const huge = 'x'.repeat(20_000);
  test.each<[string, (frames: Frames, keys: { fromCounterpart: Buffer }) => Buffer]>([
    ['a length beyond all bounds', (frames) => frames.frame(1, Buffer.from('{}'), 0xffff_ffff)],
    ['a message longer than messages may be', (frames) => frames.message({ ask: huge })],
    ['an unknown kind', (frames) => frames.frame(7, Buffer.from('{"ask":"tls"}'))],
    ['data in the place of a question', (frames) => frames.frame(2, Buffer.from('{"ask":"tls"}'))],
    ['nothing at all', (frames) => frames.message('')],
    ['no JSON', (frames) => frames.message('{"ask":')],
    ['bytes that are no text', (frames) => frames.frame(1, Buffer.from([0xff, 0xfe, 0x00]))],
    ['JSON that is deep', (frames) => frames.message('['.repeat(8000) + ']'.repeat(8000))],
    ['a list', (frames) => frames.message([])],
    ['null', (frames) => frames.message('null')],
    ['an unknown question', (frames) => frames.message({ ask: 'file', path: '/etc/passwd' })],
    ['a prototype in the place of a question', (frames) => frames.message('{"__proto__":{"ask":"tls"}}')],
    ['a request in the place of a question', (frames) => frames.message({ want: 'session' })],
    ['numbers out of bounds', (frames) => frames.message({ ask: 'datagrams', train: 1e300 })],
    ['a frame that was left out', (frames) => (frames.message({ ask: 'tls' }), frames.message({ ask: 'tls' }))],
    ['what the counterpart itself would say', (_, keys) => new Frames(keys.fromCounterpart).message({ ask: 'tls' })],
  ])('%s', async (_name, make) => {
    const { peer, keys, frames } = await lineOf();
    await messageOf(peer);
    peer.say(make(frames, keys));
    peer.socket.end();
    await hungUp(peer);
    expect(peer.heard).toHaveLength(0);
    expect({}).not.toHaveProperty('ask');
  });

  test('a frame that is sent twice, and the counterpart’s own sent back', async () => {
    const { peer, frames } = await lineOf();
    const greeting = await messageOf(peer);
    expect(greeting).toHaveProperty('session');
    const question = frames.message({ ask: 'datagrams', train: 1 });
    peer.say(question);
    expect(await messageOf(peer)).toEqual({});
    peer.say(question);
    await hungUp(peer);
    const other = await lineOf();
    const header = await other.peer.take(5);
    const rest = await other.peer.take(header.readUInt32BE() + 16);
    other.peer.say(Buffer.concat([header, rest]));
    await hungUp(other.peer);
  });

  test('frames of another line', async () => {
    const [one, two] = [await lineOf(), await lineOf()];
    await messageOf(one.peer);
    await messageOf(two.peer);
    two.peer.say(one.frames.message({ ask: 'tls' }));
    await hungUp(two.peer);
    one.peer.socket.destroy();
    await one.peer.closed;
    // Both of their visits are gone, as far as the counterpart has heard.
    while (pair.counterpart.house.sessions.size > 1) await soon();
    expect(pair.counterpart.house.sessions.size).toBe(1);
  });

  const session = '0'.repeat(32);
  test.each<[string, object | string]>([
    ['an unknown want', { want: 'run', session, command: 'id' }],
    ['no want', {}],
    ['a session that there is not', { want: 'echo', session }],
    ['a session that is none', { want: 'echo', session: '../../etc' }],
    [
      'a call back under an unknown session',
      {
        want: 'callBack',
        session,
        transport: 'tcp',
        port: 1,
        expectedAs: session,
        withinMs: 1000,
      },
    ],
    ['an idle line for ever', { want: 'idle', session, idleMs: 1e12 }],
    ['a flow without end', { want: 'download', session, forMs: -1 }],
    [
      'a call back at no port',
      { want: 'callBack', session, transport: 'tcp', port: 0, expectedAs: session, withinMs: 1000 },
    ],
    ['a question', { ask: 'tls' }],
    ['keys of every object', '{"constructor":{"prototype":{"want":"session"}},"__proto__":{"want":"session"}}'],
  ])('a request that is none: %s', async (_name, request) => {
    const { peer, keys } = await introduced(pair.key, pair.tcpPort);
    const frames = new Frames(keys.fromVisitor);
    peer.say(frames.message(request));
    peer.socket.end();
    await hungUp(peer);
    // What arrived is told, if it was a request at all; nothing was done.
    expect(peer.heard.length).toBeLessThan(200);
  });

  test('a flood of frames that nobody asked for', async () => {
    const { peer, frames } = await lineOf();
    await messageOf(peer);
    const flood = Buffer.concat(Array.from({ length: 500 }, () => frames.frame(2, randomBytes(65_536))));
    peer.say(flood);
    await hungUp(peer).catch(() => undefined);
    expect(peer.heard).toHaveLength(0);
  });
});
