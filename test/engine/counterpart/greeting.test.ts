import { createConnection } from 'node:net';
import { systemClock } from '../../../engine/clock.ts';
import type { Announcer } from '../../../engine/counterpart/announcer.ts';
import { ByteStream } from '../../../engine/counterpart/byte-stream.ts';
import { greetingOf } from '../../../engine/counterpart/greeting.ts';
import { Line, maxMessageBytes, maxPayloadBytes } from '../../../engine/counterpart/line.ts';
import { sessionSchema } from '../../../engine/counterpart/messages.ts';
import { Session } from '../../../engine/counterpart/sessions.ts';
import type { Announcing } from '../../../shared/facts/announcement.ts';
import type { Listening } from '../../../shared/facts/counterpart.ts';
import { openPair, visitOf } from './pair.ts';

/** What one character costs as JSON in UTF-8: 1, 2, 3, 4 and 6 bytes. */
const characters = ['x', '"', '\u6f22', '\u{1f6a6}', '\ud800'];

/** As much as there can be: 64 ports that others have, 16 networks. */
function fullest(character: string): { listening: Listening[]; facts: Announcing } {
  const name = character.repeat(Math.floor(100 / character.length));
  const holder = `${character.repeat(Math.floor(120 / character.length))} (4194304)`;
  const listening = Array.from({ length: 64 }, (_, n): Listening => {
    return { port: 65_535 - n, transport: 'tcp', family: 4, state: 'unavailable', holder };
  });
  const address = '192.168.100.100';
  const network = { name, address, prefixLength: 32, to: '192.168.100.255', trouble: 'same-network' } as const;
  const from = Array.from({ length: 16 }, () => ({ ...network, errorCode: 'EADDRNOTAVAIL' }));
  return { listening, facts: { port: 65_535, everyMs: 2000, from, holder } };
}

test.each(characters)('the fullest greeting fits into a message, where names are all %j', async (character) => {
  const pair = await openPair();
  const { listening, facts } = fullest(character);
  pair.counterpart.house.listening.splice(0, Infinity, ...listening);
  const announcer = { facts, close: () => Promise.resolve() } as Partial<Announcer> as Announcer;
  Object.assign(pair.counterpart.house, { announcer });
  const visit = await visitOf(pair);
  expect(Buffer.byteLength(JSON.stringify(visit.greeting))).toBeLessThanOrEqual(maxMessageBytes);
  expect(visit.greeting.listening).toHaveLength(64);
  expect(visit.greeting.announces?.from).toHaveLength(16);
  expect(visit.greeting.listening[0]?.holder).toMatch(/^.{10,}…$/su);
  await visit.close();
  await pair.counterpart.stop();
});

test('names of usual length are told whole', () => {
  const holder = '4D Server (4711)';
  const listening: Listening[] = [{ port: 19_813, transport: 'tcp', family: 4, state: 'taken', holder }];
  const house = { listening, endsAtMs: 0, clock: systemClock };
  const greeting = greetingOf(new Session({ address: '192.0.2.1', port: 1 }), house);
  expect(sessionSchema.parse(greeting)).toMatchObject({ listening, endsInMs: 0 });
});

test('what the other end would not read is not sent: that would be a fault of this one', async () => {
  const pair = await openPair();
  const socket = createConnection(pair.tcpPort, '127.0.0.1').on('error', () => undefined);
  const stream = new ByteStream(socket, new AbortController().signal);
  const line = new Line(stream, { sending: Buffer.alloc(32), receiving: Buffer.alloc(32) });
  const quotes = '{"a":""}'.length;
  await expect(line.send({ a: 'x'.repeat(maxMessageBytes - quotes + 1) })).rejects.toThrow(RangeError);
  await expect(line.sendData(Buffer.alloc(maxPayloadBytes + 1))).rejects.toThrow(RangeError);
  socket.destroy();
  await pair.counterpart.stop();
});
