import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { openPerFriend } from '../../../engine/counterpart/guard.ts';
import { helloFor } from '../../../engine/counterpart/introduction.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { Pairing } from '../../../engine/counterpart/pairing.ts';
import { makeCertificates } from '../../../engine/simulator/certificates.ts';
import type { Attempt } from '../../../shared/observation.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { ownAttemptOnce } from '../../helpers/run.ts';
import { context } from './pair.ts';

const [port, ownPort] = await ownPorts(2);
const [near, far, here] = ['127.0.0.51', '127.0.0.52', '127.0.0.1'] as const;

let key: PairingKey;
let counterpart: Counterpart;
let pairing: Pairing;
const sockets: Socket[] = [];

beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
});
beforeEach(async () => {
  counterpart = await openCounterpart({
    key,
    tcpPorts: [port],
    udpPorts: [],
    hosts: [{ address: far, family: 4 }],
    durationMs: 600_000,
    clock: systemClock,
    // Whoever has said hello keeps its place for as long as the test lasts.
    helloMs: 600_000,
  });
  const checks = [
    { probe: 'counterpart', port, transport: 'tcp' },
    { probe: 'inbound', port: ownPort, transport: 'tcp' },
  ] as const;
  const { signal } = context;
  pairing = new Pairing({ key, checks, clock: systemClock, signal, patienceMs: 10_000, helloMs: 600_000 });
});
afterEach(async () => {
  leave();
  await pairing.end();
  await counterpart.stop();
});

function leave(): void {
  for (const socket of sockets.splice(0)) socket.destroy();
}

/** Takes every place that those have who have shown no visit, at this address and from that one. */
async function fill(host: string, at: number, from: string): Promise<void> {
  await Promise.all(Array.from({ length: openPerFriend }, () => sayHello(host, at, from)));
}

async function sayHello(host: string, at: number, from: string): Promise<void> {
  const socket = connect({ port: at, host, localAddress: from }).on('error', () => undefined);
  sockets.push(socket);
  const heard = Promise.race([once(socket, 'data'), once(socket, 'close')]);
  socket.write(helloFor(key, at).bytes);
  await heard;
}

/** Does so when all places there are taken, and one more connection was turned away. */
function onceCrowded(treat: (socket: Socket) => unknown): (socket: Socket) => void {
  return (socket) =>
    void fill(far, port, here)
      .then(() => sayHello(far, port, here))
      .then(() => treat(socket));
}

/** To the visitor its TLS is up. Its place is needed before what it says inside, and the end of the handshake, are there. */
function passHandshakeOnly(socket: Socket): void {
  const onward = connect({ port, host: far, localAddress: here }).on('error', () => undefined);
  sockets.push(onward.on('close', () => socket.destroy()));
  onward.pipe(socket);
  socket.resume().once('data', (clientHello) => {
    onward.write(clientHello);
    socket.once('data', () => void fill(far, port, here));
  });
}

function speak(socket: Socket): void {
  socket.resume().end('220 ready\r\n');
}

async function answerTls(socket: Socket): Promise<void> {
  const { identities } = await makeCertificates(['untrusted'], new Date());
  const secureContext = createSecureContext(identities.get('untrusted'));
  const opened = new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => undefined);
  opened.once('secure', () => opened.once('data', () => opened.destroy()));
}

function relay(socket: Socket): void {
  const onward = connect({ port, host: far, localAddress: here, allowHalfOpen: true });
  for (const [one, other] of [
    [socket, onward],
    [onward, socket],
  ] as const) {
    sockets.push(one.on('error', () => other.destroy()).on('close', () => other.destroy()));
    one.pipe(other);
  }
}

describe('a row whose connection the counterpart turned away, since too many came from this address', () => {
  let middle: Server;
  afterEach(async () => {
    leave();
    await new Promise((resolve) => middle.close(resolve));
  });

  /** @param treat - what becomes of those that come later */
  async function between(passing: number, treat: (socket: Socket) => void): Promise<void> {
    let count = 0;
    middle = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      count += 1;
      sockets.push(socket.on('error', () => undefined));
      if (count <= passing) relay(socket);
      else treat(socket);
    });
    await once(middle.listen(port, near), 'listening');
  }

  async function rowWith(passing: number, treat: (socket: Socket) => void): Promise<Attempt> {
    await between(passing, treat);
    const row = { probe: 'counterpart', port, host: near, encryption: 'tls' } as const;
    return ownAttemptOnce(row, { pairing });
  }

  test.each([
    ['before its echo', 1],
    ['before its TLS handshake', 2],
  ])('%s, says nothing of the way, and the counterpart is not called lost', async (_name, passing) => {
    const attempt = await rowWith(passing, onceCrowded(relay));
    expect(counterpart.house.log.counts.crowd).toBeGreaterThan(1);
    expect(attempt).toMatchObject({ state: 'untested', reason: 'counterpart-crowded' });
    expect(attempt.details.pair).not.toHaveProperty('lost');
  });

  test('inside its TLS, still has the handshake that passed', async () => {
    const { reason, details } = await rowWith(2, passHandshakeOnly);
    expect(reason).toBe('counterpart-crowded');
    expect(details.pair?.tls).toEqual({ passage: 'end-to-end' });
    expect(details.tls?.chain).not.toEqual([]);
  });

  test.each([
    ['with words', speak, 1, 'counterpart-elsewhere'],
    ['with words for TLS', speak, 2, 'tls-stopped'],
    ['with a certificate of its own', answerTls, 2, 'counterpart-elsewhere'],
  ] as const)('hides nobody who answers in its place %s', async (_name, treat, passing, reason) => {
    expect(await rowWith(passing, onceCrowded(treat))).toMatchObject({ state: 'open', service: 'unexpected', reason });
    expect(counterpart.house.log.counts.crowd).toBeGreaterThan(0);
  });

  test('leaves what an idle connection showed: the counterpart is there as before', async () => {
    await between(2, relay);
    const row = { probe: 'counterpart-idle', port, host: near, holdMs: 600_000 } as const;
    const onPhase = (phase: string): void => {
      if (phase !== 'hold') return;
      const idle = sockets.at(-2);
      void fill(far, port, here).then(() => idle?.destroy());
    };
    expect(await ownAttemptOnce(row, { pairing, onPhase })).toMatchObject({ state: 'open', reason: 'idle-closed' });
    expect(counterpart.house.log.counts.crowd).toBeGreaterThan(0);
  });
});

describe('a call back', () => {
  const row = { probe: 'inbound', port: ownPort, host: far } as const;

  test('that this end itself turned away was taken by nobody else', async () => {
    await pairing.meet(far, context);
    const { house } = await pairing.expectCalls(far);
    await fill(here, ownPort, far);
    const attempt = await ownAttemptOnce(row, { pairing });
    expect(house.log.counts.crowd).toBeGreaterThan(0);
    expect(attempt).toMatchObject({ state: 'untested', reason: 'counterpart-crowded' });
  });

  test('that could not be asked for, since the counterpart turned the question away', async () => {
    await pairing.meet(far, context);
    await fill(far, port, here);
    const attempt = await ownAttemptOnce(row, { pairing });
    expect(attempt).toMatchObject({ state: 'untested', reason: 'counterpart-crowded' });
    // Not where the call itself was to go.
    expect(attempt.details.pair).toEqual({ crowdedAt: port });
  });

  test('that somebody else answered with words was not turned away, whoever else was', async () => {
    // Seen from there, this end has an IPv4 address, as behind a translation (NAT64).
    const translator = createServer({ allowHalfOpen: true }, relay);
    await once(translator.listen(port, '::1'), 'listening');
    const other = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined).resume());
      void sayHello('::1', ownPort, '::1').then(() => socket.end('220 ready\r\n'));
    });
    await once(other.listen(ownPort, here), 'listening');
    await pairing.meet('::1', context);
    const { house } = await pairing.expectCalls('::1');
    await fill('::1', ownPort, '::1');
    const attempt = await ownAttemptOnce({ ...row, host: '::1' }, { pairing });
    expect(house.log.counts.crowd).toBeGreaterThan(0);
    expect(attempt).toMatchObject({ state: 'open', service: 'unexpected', reason: 'call-elsewhere' });
    leave();
    await Promise.all([translator, other].map((server) => new Promise((resolve) => server.close(resolve))));
  });
});
