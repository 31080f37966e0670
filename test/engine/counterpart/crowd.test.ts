import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { openPerFriend } from '../../../engine/counterpart/guard.ts';
import { helloFor } from '../../../engine/counterpart/introduction.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { Pairing } from '../../../engine/counterpart/pairing.ts';
import type { Attempt } from '../../../shared/observation.ts';
import { ownAttemptOnce } from '../../helpers/run.ts';
import { context } from './pair.ts';

/** Of this file alone, and below those that the system gives away. */
const [port, ownPort] = [29_975, 29_976];
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
  pairing = new Pairing({ key, checks, clock: systemClock, signal: context.signal, patienceMs: 10_000 });
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
  for (let n = 0; n < openPerFriend; n += 1) {
    const socket = connect({ port: at, host, localAddress: from }).on('error', () => undefined);
    sockets.push(socket);
    const heard = Promise.race([once(socket, 'data'), once(socket, 'close')]);
    socket.write(helloFor(key, at).bytes);
    await heard;
  }
}

describe('a row whose connection the counterpart turned away, since too many came from this address', () => {
  let middle: Server;
  afterEach(async () => {
    leave();
    await new Promise((resolve) => middle.close(resolve));
  });

  async function rowWith(passing: number): Promise<Attempt> {
    let count = 0;
    middle = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      count += 1;
      sockets.push(socket);
      const go = (): void => {
        const onward = connect({ port, host: far, localAddress: here, allowHalfOpen: true });
        for (const [one, other] of [
          [socket, onward],
          [onward, socket],
        ] as const) {
          sockets.push(one.on('error', () => other.destroy()).on('close', () => other.destroy()));
          one.pipe(other);
        }
      };
      if (count <= passing) go();
      else void fill(far, port, here).then(go);
    });
    await once(middle.listen(port, near), 'listening');
    const row = { probe: 'counterpart', port, host: near, encryption: 'tls' } as const;
    return ownAttemptOnce(row, { pairing });
  }

  test.each([
    ['before its echo', 1],
    ['before its TLS handshake', 2],
  ])('%s, says nothing of the way, and the counterpart is not called lost', async (_name, passing) => {
    const attempt = await rowWith(passing);
    expect(counterpart.house.log.counts.crowd).toBeGreaterThan(0);
    expect(attempt).toMatchObject({ state: 'untested', reason: 'counterpart-crowded' });
    expect(attempt.details.pair).not.toHaveProperty('lost');
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
    expect(await ownAttemptOnce(row, { pairing })).toMatchObject({ state: 'untested', reason: 'counterpart-crowded' });
  });
});
