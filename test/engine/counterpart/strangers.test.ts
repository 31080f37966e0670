import { once } from 'node:events';
import { setImmediate as soon } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { systemClock } from '../../../engine/clock.ts';
import { openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { helloFor, welcomeBytes } from '../../../engine/counterpart/introduction.ts';
import { newPairingCode, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { measureEcho } from '../../../engine/counterpart/measures/echo.ts';
import { measureTls } from '../../../engine/counterpart/measures/tls.ts';
import { newSessionId } from '../../../engine/counterpart/sessions.ts';
import type { Visit } from '../../../engine/counterpart/visit.ts';
import { createTrust } from '../../../engine/net/trust.ts';
import { context, loopback, openPair, type Pair, visitOf } from './pair.ts';
import { introduced, newGuess, RawPeer } from './peers.ts';

let pair: Pair;
afterEach(() => pair.counterpart.stop());

/** A ClientHello of TLS 1.3 as short as one can be, which asks for a group without a share of its own (RFC 8446 section 4.1.4). */
function shortClientHello(serverName: string | undefined): Buffer {
  const extension = (type: number, body: number[]): number[] => [0, type, 0, body.length, ...body];
  const name = [...Buffer.from(serverName ?? '')];
  const extensions = [
    ...(serverName === undefined ? [] : extension(0, [0, name.length + 3, 0, 0, name.length, ...name])),
    ...extension(43, [2, 3, 4]),
    ...extension(10, [0, 2, 0, 0x1d]),
    ...extension(13, [0, 4, 8, 4, 4, 3]),
    ...extension(51, [0, 0]),
  ];
  const body = [3, 3, ...Buffer.alloc(32, 7), 0, 0, 2, 0x13, 1, 1, 0, 0, extensions.length, ...extensions];
  return Buffer.from([0x16, 3, 1, 0, body.length + 4, 1, 0, 0, body.length, ...body]);
}

describe('TLS without a name that is waited for', () => {
  beforeEach(async () => {
    pair = await openPair();
    await pair.counterpart.house.tls.expect(newSessionId());
  });

  test.each([
    ['no name', undefined],
    ['another name', 'example.invalid'],
    ['a name that would be waited for by another counterpart', `${newSessionId()}.portampel.invalid`],
  ])('%s: gets no certificate', async (_name, serverName) => {
    const peer = new RawPeer(pair.tcpPort);
    peer.say(shortClientHello(serverName));
    await peer.leave();
    expect(peer.heard.length).toBeLessThan(peer.sent);
    // An alert or nothing: neither a certificate nor a request for another hello, which would be longer than this one.
    expect([0, 7]).toContain(peer.heard.length);
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('a usual client of %s: gets fewer bytes than it sent', async (version) => {
    const peer = new RawPeer(pair.tcpPort);
    peer.socket.removeAllListeners('data');
    await once(peer.socket, 'connect');
    const secured = connectTls({
      socket: peer.socket,
      servername: 'example.invalid',
      minVersion: version,
      maxVersion: version,
      rejectUnauthorized: false,
    });
    secured.on('error', () => undefined);
    await peer.closed;
    expect(peer.socket.bytesRead).toBeLessThan(peer.socket.bytesWritten);
  });
});

async function openWith(helloMs: number): Promise<Pair> {
  const key = await pairingKeyOf(newPairingCode());
  const common = { key, hosts: loopback, durationMs: 600_000, clock: systemClock, helloMs };
  const counterpart = await openCounterpart({ ...common, tcpPorts: [0], udpPorts: [0] });
  const [tcpPort = 0, udpPort = 0] = counterpart.house.listening.map(({ port }) => port);
  return { key, counterpart, tcpPort, udpPort };
}

describe('who is slow', () => {
  beforeEach(async () => {
    pair = await openWith(100);
  });

  /** A byte whenever there was time for one, until the other end has had enough. */
  async function drip(peer: RawPeer, bytes: Buffer): Promise<void> {
    let at = 0;
    const timer = setInterval(() => {
      if (at < bytes.length && peer.socket.writable) peer.say(bytes.subarray(at, ++at));
    }, 10);
    await peer.closed;
    clearInterval(timer);
  }

  test.each<[string, () => Buffer]>([
    ['with a hello', () => helloFor(pair.key, pair.tcpPort).bytes],
    ['with TLS', () => shortClientHello('example.invalid')],
    ['with anything else, without end', () => Buffer.alloc(100_000, 'PAMPEL/1')],
  ])('%s byte by byte is dropped at its time', async (_name, bytes) => {
    await pair.counterpart.house.tls.expect(newSessionId());
    const peer = new RawPeer(pair.tcpPort);
    await drip(peer, bytes());
    expect(peer.heard.length).toBeLessThanOrEqual(Math.min(7, peer.sent));
    // On a busy PC its time may be over before the first byte.
    const { stranger, silent } = pair.counterpart.house.log.counts;
    expect(stranger + silent).toBe(1);
  });

  test('with nothing at all is dropped at its time', async () => {
    const peer = new RawPeer(pair.tcpPort);
    await peer.closed;
    expect(peer.heard).toHaveLength(0);
    expect(pair.counterpart.house.log.counts.silent).toBe(1);
  });

  test('with its request, after a right hello, is dropped at its time', async () => {
    await pair.counterpart.stop();
    // Long enough for the hello on a busy PC.
    pair = await openWith(3000);
    const { peer } = await introduced(pair.key, pair.tcpPort);
    await peer.closed;
    expect(peer.heard).toHaveLength(0);
  });

  test('or only ends its own direction: is not kept half open', async () => {
    const peer = new RawPeer(pair.tcpPort);
    peer.socket.end();
    await peer.closed;
    expect(pair.counterpart.house.log.counts.silent).toBe(1);
  });
});

test('of many connections of one stranger, eight wait, the others are closed at once, and a visit has its place', async () => {
  pair = await openWith(600_000);
  const peers = Array.from({ length: 40 }, () => new RawPeer(pair.tcpPort, '127.0.0.2'));
  const closed = (): number => peers.filter(({ socket }) => socket.destroyed).length;
  while (closed() < 32) await soon();
  await (await visitOf(pair)).close();
  expect(closed()).toBe(32);
  expect(pair.counterpart.house.log.counts.crowd).toBe(32);
  for (const { socket } of peers) socket.destroy();
});

describe('who shares the address of a visitor', () => {
  let visit: Visit;
  beforeEach(async () => {
    pair = await openWith(600_000);
    visit = await visitOf(pair);
  });
  afterEach(() => visit.close());

  async function guess(bytes = newGuess(pair.tcpPort)): Promise<void> {
    const peer = new RawPeer(pair.tcpPort);
    peer.say(bytes);
    await peer.leave();
    expect(peer.heard).toHaveLength(0);
  }

  /** A line of the visit, and one inside TLS. */
  async function isUndisturbed(): Promise<void> {
    const dialled = await visit.dial(pair.tcpPort, { want: 'echo' }, context);
    if (!dialled.ok) throw new Error(JSON.stringify(dialled));
    expect(await measureEcho(dialled.line)).not.toHaveProperty('failed');
    dialled.line.socket.destroy();
    const passed = await measureTls(visit, pair.tcpPort, createTrust(() => [], undefined)(), context);
    expect(passed.passage).toBe('end-to-end');
    expect(passed).not.toHaveProperty('broken');
  }

  test('with many connections that say nothing leaves the visit its places, and others to visit as well', async () => {
    const peers: RawPeer[] = [];
    for (let n = 0; n < 150; n += 1) {
      const peer = new RawPeer(pair.tcpPort);
      await once(peer.socket, 'connect');
      peers.push(peer);
    }
    await isUndisturbed();
    await (await visitOf(pair)).close();
    await isUndisturbed();
    expect(pair.counterpart.house.log.counts.crowd).toBeGreaterThan(80);
    for (const { socket } of peers) socket.destroy();
  });

  test('with wrong codes is tried no more in the end, and the visit that is open goes on', async () => {
    for (let n = 0; n < 1000; n += 50) await Promise.all(Array.from({ length: 50 }, () => guess()));
    const { counts } = pair.counterpart.house.log;
    expect(counts).toMatchObject({ 'wrong-code': 1000, banned: 0 });
    await isUndisturbed();
    await guess();
    // Nor the right one, if it names no visit that is open: a guesser would learn that it is right.
    await guess(helloFor(pair.key, pair.tcpPort).bytes);
    await guess(helloFor(pair.key, pair.tcpPort, newSessionId()).bytes);
    expect(counts).toMatchObject({ 'wrong-code': 1000, banned: 3 });
    await isUndisturbed();
  });
});

test('a hello that was overheard and never answered makes no friend of who repeats it', async () => {
  pair = await openPair();
  const thief = '127.0.0.6';
  const peer = new RawPeer(pair.tcpPort, thief);
  peer.say(helloFor(pair.key, pair.tcpPort).bytes);
  await peer.take(welcomeBytes);
  peer.say(Buffer.alloc(100, 'PAMPEL/1'));
  await peer.leave();
  for (let n = 0; n < 7; n += 1) {
    const guesser = new RawPeer(pair.tcpPort, thief);
    guesser.say(newGuess(pair.tcpPort));
    await guesser.leave();
  }
  expect(pair.counterpart.house.log.counts).toMatchObject({ 'wrong-code': 5, banned: 2 });
});
