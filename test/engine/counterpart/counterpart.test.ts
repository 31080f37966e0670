import { randomBytes } from 'node:crypto';
import { connect as connectSocket } from 'node:net';
import { text } from 'node:stream/consumers';
import { systemClock } from '../../../engine/clock.ts';
import { openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { helloFor } from '../../../engine/counterpart/introduction.ts';
import { newPairingCode, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { arrivedAnswerSchema } from '../../../engine/counterpart/messages.ts';
import { Visit } from '../../../engine/counterpart/visit.ts';
import { context, loopback, openPair, type Pair, visitOf } from './pair.ts';
import { newGuess } from './peers.ts';

const address = '127.0.0.1';
let pair: Pair;

beforeEach(async () => {
  pair = await openPair();
});
afterEach(() => pair.counterpart.stop());

/** All that a stranger gets for these bytes. */
function heard(bytes: Buffer): Promise<string> {
  const socket = connectSocket(pair.tcpPort, address);
  socket.on('error', () => undefined);
  socket.write(bytes);
  return text(socket);
}

test('a visitor with the code learns how it arrived, and what there is', async () => {
  const visit = await visitOf(pair);
  const { arrival, from, nonce } = visit.opened;
  const at = { address, port: pair.tcpPort };
  expect(arrival).toEqual({ from, at });
  expect(visit.greeting.listening).toEqual([
    { port: pair.tcpPort, transport: 'tcp', family: 4, state: 'listening' },
    { port: pair.udpPort, transport: 'udp', family: 4, state: 'listening' },
  ]);
  expect(await visit.ask({ ask: 'arrived', nonce }, arrivedAnswerSchema)).toEqual({ arrived: true });
  expect(await visit.ask({ ask: 'arrived', nonce: '0'.repeat(32) }, arrivedAnswerSchema)).toEqual({ arrived: false });
  await visit.close();
});

test('nobody without the code gets a byte', async () => {
  const other = await pairingKeyOf(newPairingCode());
  expect(await heard(Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'))).toBe('');
  expect(await heard(Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]))).toBe('');
  expect(await heard(helloFor(other, pair.tcpPort).bytes)).toBe('');
  expect(pair.counterpart.house.log.counts).toMatchObject({ stranger: 2, 'wrong-code': 1, visits: 0 });
});

test('a hello is answered once', async () => {
  const { bytes } = helloFor(pair.key, pair.tcpPort);
  const first = connectSocket(pair.tcpPort, address);
  first.write(bytes);
  await new Promise((resolve) => first.once('data', resolve));
  expect(await heard(bytes)).toBe('');
  first.destroy();
  expect(pair.counterpart.house.log.counts).toMatchObject({ replayed: 1 });
});

test('who brings wrong codes is heard no more for a while', async () => {
  for (let guess = 0; guess < 5; guess += 1) expect(await heard(newGuess(pair.tcpPort))).toBe('');
  await heard(newGuess(pair.tcpPort)).catch(() => undefined);
  expect(pair.counterpart.house.log.counts).toMatchObject({ 'wrong-code': 5, banned: 1 });
});

test('a visitor is heard however many wrong codes come from where it is', async () => {
  const visit = await visitOf(pair);
  for (let guess = 0; guess < 10; guess += 1) expect(await heard(newGuess(pair.tcpPort))).toBe('');
  expect(pair.counterpart.house.log.counts).toMatchObject({ 'wrong-code': 10, banned: 0 });
  expect(await visit.ask({ ask: 'arrived', nonce: visit.opened.nonce }, arrivedAnswerSchema)).toEqual({
    arrived: true,
  });
  await (await visitOf(pair)).close();
  await visit.close();
});

test('one wrong code is one guess, at however many ports and however often it is tried', async () => {
  const stale = await pairingKeyOf(newPairingCode());
  for (let times = 0; times < 12; times += 1) expect(await heard(helloFor(stale, pair.tcpPort).bytes)).toBe('');
  expect(pair.counterpart.house.log.counts).toMatchObject({ 'wrong-code': 12, banned: 0 });
  await (await visitOf(pair)).close();
});

test('who has overheard a claim has each code counted that is tried with it', async () => {
  const { claim } = pair.key;
  for (let guess = 0; guess < 5; guess += 1) {
    const introduction = randomBytes(32);
    const { bytes } = helloFor({ introduction, connections: introduction, claim }, pair.tcpPort);
    expect(await heard(bytes)).toBe('');
  }
  await heard(newGuess(pair.tcpPort)).catch(() => undefined);
  expect(pair.counterpart.house.log.counts).toMatchObject({ 'wrong-code': 5, banned: 1 });
});

test('a port that another program has is named, and the rest goes on', async () => {
  const second = await openCounterpart({
    key: pair.key,
    tcpPorts: [pair.tcpPort, 0],
    udpPorts: [pair.udpPort],
    hosts: loopback,
    durationMs: 60_000,
    clock: systemClock,
  });
  expect(second.house.listening.map(({ state }) => state)).toEqual(['taken', 'listening', 'taken']);
  await second.stop();
});

test('the end ends everything', async () => {
  const visit = await visitOf(pair);
  await pair.counterpart.stop();
  await expect(visit.ask({ ask: 'arrived', nonce: visit.opened.nonce }, arrivedAnswerSchema)).rejects.toMatchObject({
    breach: 'closed',
  });
  const again = await Visit.open(pair.key, { address, port: pair.tcpPort }, context);
  expect(again).toMatchObject({ ok: false, why: { stage: 'connect', errorCode: 'ECONNREFUSED' } });
});

test('it ends by itself when its time is over', async () => {
  const short = await openCounterpart({
    key: pair.key,
    tcpPorts: [0],
    udpPorts: [0],
    hosts: loopback,
    durationMs: 10,
    clock: systemClock,
  });
  expect(await short.ended).toBe('over');
});
