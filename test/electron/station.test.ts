import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { z } from 'zod';
import { Station } from '../../electron/station.ts';
import { systemClock } from '../../engine/clock.ts';
import { pairingKeyOf } from '../../engine/counterpart/keys.ts';
import { Visit } from '../../engine/counterpart/visit.ts';
import type { StationSnapshot } from '../../shared/station.ts';

const address = '127.0.0.1';
const request = { tcpPorts: [0], udpPorts: [0], announceOn: null, minutes: 30 };

const open = new Set<Station>();
afterEach(async () => {
  for (const station of open) await station.stop();
  open.clear();
});

/** A station whose monotonic time a test can set forward, and what it tells. */
function bench() {
  const told: StationSnapshot[] = [];
  const waiting = new Set<() => void>();
  let aheadMs = 0;
  const station = new Station({
    notify: (snapshot) => {
      told.push(snapshot);
      for (const look of waiting) look();
    },
    clock: { now: systemClock.now, monotonicMs: () => systemClock.monotonicMs() + aheadMs },
  });
  open.add(station);
  const until = (isThere: (snapshot: StationSnapshot) => boolean): Promise<StationSnapshot> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = told.find(isThere);
        if (found) resolve(found);
      };
      waiting.add(look);
      look();
    });
  const setForward = (ms: number): void => {
    aheadMs += ms;
  };
  return { station, told, until, setForward };
}

function portOf({ listening }: StationSnapshot, transport = 'tcp'): number {
  return listening.find((each) => each.transport === transport && each.family === 4)?.port ?? 0;
}

async function visit(snapshot: StationSnapshot) {
  const patience = { limitMs: () => 20_000, onChange: () => () => undefined };
  const context = { monotonicMs: systemClock.monotonicMs, patience, signal: new AbortController().signal };
  const key = await pairingKeyOf(snapshot.code ?? '');
  return Visit.open(key, { address, port: portOf(snapshot) }, context);
}

async function outcomeAt(port: number): Promise<string> {
  const socket = connect(port, address);
  try {
    await once(socket, 'connect');
    return 'connected';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  } finally {
    socket.destroy();
  }
}

describe('the counterpart of the app', () => {
  it('is off unless somebody starts it', () => {
    const { station } = bench();
    expect([station.active, station.snapshot()]).toEqual([false, null]);
  });

  it('shows its code, its end and its ports, lets in who has the code, and tells of them by the wall clock', async () => {
    const { station, until } = bench();
    const beganMs = Date.now();
    const started = await station.start(request);
    expect(station.active).toBe(true);
    expect(started.code).toMatch(/^(\w{4}-){2}\w{4}$/);
    expect(started.endsAtMs - beganMs).toBeGreaterThan(29 * 60_000);
    expect(started.endsAtMs - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    expect(started.listening.filter(({ family }) => family === 4).map(({ state }) => state)).toEqual([
      'listening',
      'listening',
    ]);
    const opened = await visit(started);
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.visit.close();
    const { entries, counts } = await until((snapshot) => snapshot.entries[0]?.what === 'done');
    expect(entries.map(({ what, from }) => [what, from])).toEqual([['done', address]]);
    expect(counts.visits).toBe(1);
    for (const entry of entries) {
      expect(entry.atMs).toBeGreaterThanOrEqual(beganMs - 1);
      expect(entry.atMs).toBeLessThanOrEqual(Date.now() + 1);
    }
  });

  it('leaves no port and no code when it is stopped; the next start has another code', async () => {
    const { station, told } = bench();
    const first = await station.start(request);
    await station.stop();
    expect(told.at(-1)).toMatchObject({ code: null, end: { why: 'stopped' } });
    expect(station.active).toBe(false);
    expect(await outcomeAt(portOf(first))).toBe('ECONNREFUSED');
    const second = await station.start(request);
    expect(second.code).not.toBe(first.code);
    expect(second.seq).toBeGreaterThan(told.at(-1)?.seq ?? Infinity);
    expect(second.end).toBeNull();
  });

  it('ends an open visit with itself', async () => {
    const { station } = bench();
    const opened = await visit(await station.start(request));
    if (!opened.ok) throw new Error('no visit');
    await station.stop();
    await expect(opened.visit.ask({ ask: 'arrived', nonce: '0'.repeat(32) }, z.unknown())).rejects.toThrow();
  });

  it('ends at its time', async () => {
    const { station, until, setForward } = bench();
    const started = await station.start({ ...request, minutes: 1 });
    setForward(60_000);
    expect((await until(({ end }) => end !== null)).end?.why).toBe('over');
    expect(await outcomeAt(portOf(started))).toBe('ECONNREFUSED');
  });

  it('ends with sleep, and says so', async () => {
    const { station, told } = bench();
    const started = await station.start(request);
    await station.sleep();
    expect(told.at(-1)?.end?.why).toBe('slept');
    expect(await outcomeAt(portOf(started))).toBe('ECONNREFUSED');
  });

  it('can be stopped while it starts', async () => {
    const { station } = bench();
    const starting = station.start(request);
    expect(station.active).toBe(true);
    await station.stop();
    const started = await starting;
    expect(await outcomeAt(portOf(started))).toBe('ECONNREFUSED');
    expect(station.active).toBe(false);
    expect(station.snapshot()).toMatchObject({ code: null, end: { why: 'stopped' } });
  });

  it('listens once at a time', async () => {
    const { station } = bench();
    const first = station.start(request);
    await expect(station.start(request)).rejects.toMatchObject({ detail: { key: 'error.station-active' } });
    await first;
    await expect(station.start(request)).rejects.toMatchObject({ detail: { key: 'error.station-active' } });
  });

  it('where all ports are taken it has ended at once, and tells by whom', async () => {
    const { station } = bench();
    const server = createServer().listen(0, '::');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const started = await station.start({ ...request, tcpPorts: [port], udpPorts: [] });
    expect(started).toMatchObject({ code: null, end: { why: 'no-port' } });
    expect(started.listening.map(({ state }) => state)).toEqual(['taken', 'taken']);
    expect(station.active).toBe(false);
    server.close();
  });

  it('makes no flood of messages out of a flood of strangers', async () => {
    const { station, told, until } = bench();
    const started = await station.start(request);
    const knock = async (): Promise<void> => {
      const socket = connect(portOf(started), address);
      socket.on('error', () => undefined);
      socket.write('GET / HTTP/1.1\r\n\r\n');
      await once(socket.resume(), 'close');
    };
    const beganMs = performance.now();
    for (let times = 0; times < 500; times += 1) await knock();
    const { entries } = await until(({ counts }) => counts.stranger === 500);
    const tookMs = performance.now() - beganMs;
    expect(entries).toHaveLength(1);
    expect(told.length).toBeLessThanOrEqual(Math.ceil(tookMs / 250) + 1);
  });
});
