import { once } from 'node:events';
import { Socket } from 'node:net';
import { type ConnectContext, connect, type Patience } from '../../../engine/net/connect.ts';
import { closedPort, loopback, serve } from '../../helpers/servers.ts';

const { jest } = import.meta;

/** A patience that a test changes by hand. */
class HandPatience implements Patience {
  readonly #listeners = new Set<() => void>();
  #limitMs: number;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  limitMs(): number {
    return this.#limitMs;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(limitMs: number): void {
    this.#limitMs = limitMs;
    for (const listener of this.#listeners) listener();
  }

  get watched(): boolean {
    return this.#listeners.size > 0;
  }
}

function contextWith(overrides: Partial<ConnectContext> = {}): ConnectContext & { patience: Patience } {
  return {
    monotonicMs: () => performance.now(),
    patience: new HandPatience(60_000),
    signal: new AbortController().signal,
    ...overrides,
  };
}

/** A handshake that nobody answers: the SYN never leaves, as if every packet were lost on the way. */
function loseEveryPacket(): jest.SpyInstance {
  return jest.spyOn(Socket.prototype, 'connect').mockImplementation(function keepSilent(this: Socket) {
    return this;
  });
}

afterEach(() => jest.restoreAllMocks());

describe('connect', () => {
  test('hands over an open socket and the time of the handshake', async () => {
    const server = await serve(() => undefined);
    const connected = await connect(loopback, server.port, contextWith());
    expect(connected).toEqual({ ok: true, socket: expect.any(Socket) as Socket, rttMs: expect.any(Number) as number });
    expect(connected.rttMs).toBeGreaterThan(0);
    if (connected.ok) connected.socket.destroy();
  });

  test('takes the address as it is, IPv6 too', async () => {
    const server = await serve(() => undefined, { address: '::1' });
    const connected = await connect('::1', server.port, contextWith());
    expect(connected.ok && connected.socket.remoteFamily).toBe('IPv6');
    if (connected.ok) connected.socket.destroy();
  });

  test('leaves an open socket with a listener for errors, and no other of its own', async () => {
    const server = await serve(() => undefined);
    const connected = await connect(loopback, server.port, contextWith());
    if (!connected.ok) throw new Error(connected.errorCode);
    expect(connected.socket.listenerCount('connect')).toBe(0);
    expect(connected.socket.listenerCount('error')).toBe(1);
    connected.socket.destroy();
  });

  test('gives the code of a refusal', async () => {
    const connected = await connect(loopback, await closedPort(), contextWith());
    expect(connected).toEqual({ ok: false, errorCode: 'ECONNREFUSED', rttMs: expect.any(Number) as number });
  });

  test('ends a silent handshake when the patience is over', async () => {
    loseEveryPacket();
    const connected = await connect(loopback, 9, contextWith({ patience: new HandPatience(5) }));
    expect(connected).toEqual({ ok: false, errorCode: 'ETIMEDOUT', rttMs: expect.any(Number) as number });
  });

  test('ends at once when the patience shrinks to less than the time that has passed', async () => {
    loseEveryPacket();
    const patience = new HandPatience(60_000);
    const connected = connect(loopback, 9, contextWith({ patience }));
    patience.change(0);
    await expect(connected).resolves.toMatchObject({ errorCode: 'ETIMEDOUT' });
  });

  test('waits on when the patience grows', async () => {
    loseEveryPacket();
    const patience = new HandPatience(20);
    let nowMs = 0;
    const connected = connect(loopback, 9, contextWith({ patience, monotonicMs: () => nowMs }));
    patience.change(40);
    nowMs = 30;
    patience.change(40);
    const first = await Promise.race([connected, new Promise((resolve) => setImmediate(resolve, 'still waiting'))]);
    expect(first).toBe('still waiting');
    nowMs = 40;
    await expect(connected).resolves.toEqual({ ok: false, errorCode: 'ETIMEDOUT', rttMs: 40 });
  });

  test('ends at once after a cancel and leaves no socket', async () => {
    const spy = loseEveryPacket();
    const cancel = new AbortController();
    const connected = connect(loopback, 9, contextWith({ signal: cancel.signal }));
    cancel.abort();
    await expect(connected).resolves.toMatchObject({ ok: false, errorCode: 'ABORTED' });
    expect((spy.mock.contexts[0] as Socket).destroyed).toBe(true);
  });

  test('sends nothing where it was cancelled before', async () => {
    const spy = loseEveryPacket();
    const connected = await connect(loopback, 9, contextWith({ signal: AbortSignal.abort() }));
    expect(connected).toEqual({ ok: false, errorCode: 'ABORTED', rttMs: 0 });
    expect(spy).not.toHaveBeenCalled();
  });

  test.each([
    ['a success', async () => (await serve(() => undefined)).port],
    ['a refusal', closedPort],
  ])('watches the patience no longer after %s', async (_name, portOf) => {
    const patience = new HandPatience(60_000);
    const connected = await connect(loopback, await portOf(), contextWith({ patience }));
    expect(patience.watched).toBe(false);
    if (connected.ok) connected.socket.destroy();
  });

  test('does not close the socket it handed over when the run is cancelled later', async () => {
    const server = await serve((socket) => socket.write('still here'));
    const cancel = new AbortController();
    const connected = await connect(loopback, server.port, contextWith({ signal: cancel.signal }));
    if (!connected.ok) throw new Error(connected.errorCode);
    cancel.abort();
    const [heard] = (await once(connected.socket, 'data')) as [Buffer];
    expect(heard.toString()).toBe('still here');
    connected.socket.destroy();
  });
});
