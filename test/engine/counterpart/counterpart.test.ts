import { connect as connectSocket, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { systemClock } from '../../../engine/clock.ts';
import { openCounterpart, type Counterpart } from '../../../engine/counterpart/counterpart.ts';
import { dial } from '../../../engine/counterpart/dial.ts';
import { helloFor } from '../../../engine/counterpart/introduction.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { measureEcho } from '../../../engine/counterpart/measures/echo.ts';
import { answerMs, seenAnswerSchema, sessionSchema } from '../../../engine/counterpart/messages.ts';

const host = '127.0.0.1';
let counterpart: Counterpart;
let key: PairingKey;
let port: number;
const never = new AbortController().signal;
const context = { monotonicMs: systemClock.monotonicMs, patience: { limitMs: () => 10_000, onChange: () => () => undefined }, signal: never };

beforeEach(async () => {
  counterpart = await openCounterpart({ ports: [0], hosts: [{ address: host, family: 4 }], durationMs: 60_000, clock: systemClock });
  port = counterpart.listening[0]?.port ?? 0;
  key = await pairingKeyOf(counterpart.code);
});
afterEach(() => counterpart.stop());

async function openSession(with_ = key) {
  const dialled = await dial(with_, { address: host, port }, { want: 'session' }, context);
  if (!dialled.ok) throw new Error(JSON.stringify(dialled));
  return { ...dialled, greeting: await dialled.line.receive(sessionSchema, answerMs) };
}

/** All that a stranger gets for these bytes. */
async function heard(bytes: Buffer): Promise<string> {
  const socket: Socket = connectSocket(port, host);
  socket.on('error', () => undefined);
  socket.write(bytes);
  return text(socket);
}

test('a visitor with the code learns how it arrived', async () => {
  const { line, greeting, arrival, local, nonce } = await openSession();
  expect(arrival).toEqual({ from: local, at: { address: host, port } });
  expect(greeting.listening).toEqual([{ port, transport: 'tcp', family: 4, state: 'listening' }]);
  await line.send({ ask: 'seen', nonces: [nonce] }, answerMs);
  const { seen } = await line.receive(seenAnswerSchema, answerMs);
  expect(seen).toEqual([{ nonce, from: local, at: { address: host, port }, dialledPort: port }]);
  line.socket.destroy();
});

test('an echo passes both ways', async () => {
  const { line, greeting } = await openSession();
  const dialled = await dial(key, { address: host, port }, { want: 'echo', session: greeting.session }, context);
  if (!dialled.ok) throw new Error(JSON.stringify(dialled));
  expect(await measureEcho(dialled.line)).toEqual({});
  dialled.line.socket.destroy();
  line.socket.destroy();
});

test('nobody without the code gets a byte', async () => {
  const other = await pairingKeyOf(newPairingCode());
  expect(await heard(Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'))).toBe('');
  expect(await heard(helloFor(other, port).bytes)).toBe('');
  expect(counterpart.log.counts).toMatchObject({ stranger: 1, 'wrong-code': 1, arrived: 0 });
});

test('a hello is answered once', async () => {
  const { bytes } = helloFor(key, port);
  const first = connectSocket(port, host);
  first.write(bytes);
  await new Promise((resolve) => first.once('data', resolve));
  expect(await heard(bytes)).toBe('');
  first.destroy();
  expect(counterpart.log.counts).toMatchObject({ replayed: 1 });
});
