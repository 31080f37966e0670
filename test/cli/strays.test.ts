import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { systemClock } from '../../engine/clock.ts';
import { pairingKeyOf } from '../../engine/counterpart/keys.ts';
import { measureEcho } from '../../engine/counterpart/measures/echo.ts';
import { arrivedAnswerSchema } from '../../engine/counterpart/messages.ts';
import { Visit } from '../../engine/counterpart/visit.ts';
import { newGuess } from '../engine/counterpart/peers.ts';
import { type Running, start } from './portampel.ts';

import.meta.jest.setTimeout(120_000);

const address = '127.0.0.1';
const context = {
  monotonicMs: systemClock.monotonicMs,
  patience: { limitMs: () => 20_000, onChange: () => () => undefined },
  signal: new AbortController().signal,
};

// Strangers need addresses of their own, of which loopback has many on Linux alone; and so does reading another's memory.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

interface Paired {
  running: Running;
  visit: Visit;
  port: number;
}

/** V8 takes as much as it likes before it tidies up; so little that what stays behind is all that grows. */
const tidy = { NODE_OPTIONS: '--max-semi-space-size=1 --max-old-space-size=64' };

async function paired(descriptors?: number): Promise<Paired> {
  const args = ['counterpart', '--ports', '0', '--udp-ports', '0', '--format', 'json'];
  const running = start(args, { ...(descriptors !== undefined && { descriptors }), env: tidy });
  const [line = ''] = (await running.untilPrinted('\n')).split('\n');
  const { code, listening } = JSON.parse(line) as { code: string; listening: { port: number; family: number }[] };
  const port = listening.find(({ family }) => family === 4)?.port ?? 0;
  const opened = await Visit.open(await pairingKeyOf(code), { address, port }, context);
  if (!opened.ok) throw new Error(JSON.stringify(opened.why));
  return { running, visit: opened.visit, port };
}

/** A visitor's question and its echo, as if nobody else were there. */
async function isUndisturbed({ visit, port }: Paired): Promise<boolean> {
  const { arrived } = await visit.ask({ ask: 'arrived', nonce: visit.opened.nonce }, arrivedAnswerSchema);
  const dialled = await visit.dial(port, { want: 'echo' }, context);
  if (!dialled.ok) return false;
  const { failed } = await measureEcho(dialled.line);
  dialled.line.socket.destroy();
  return arrived && failed === undefined;
}

type AddressOf = (n: number) => string;
const elsewhere: AddressOf = (n) => `127.0.1.${1 + (n % 200)}`;

/** One stranger's connection, to its end. */
async function stray(port: number, n: number, sayings: readonly Buffer[], addressOf: AddressOf): Promise<void> {
  const socket = connect({ port, host: address, localAddress: addressOf(n) });
  socket.on('error', () => undefined);
  socket.end(sayings[n % sayings.length] ?? '');
  await once(socket.resume(), 'close').catch(() => undefined);
}

async function strays(
  port: number,
  from: number,
  to: number,
  sayings: readonly Buffer[],
  addressOf = elsewhere,
): Promise<void> {
  let next = from;
  const walker = async (): Promise<void> => {
    while (next < to) await stray(port, next++, sayings, addressOf);
  };
  await Promise.all(Array.from({ length: 60 }, walker));
}

function memoryMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function descriptorsOf(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

onLinux('strangers', () => {
  test('ten thousand of them leave the memory flat and a visit undisturbed', async () => {
    const pair = await paired();
    const { running, visit, port } = pair;
    const sayings = [
      Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
      Buffer.from('16030100', 'hex'),
      Buffer.alloc(1000, 'PAMPEL/1'),
      newGuess(port),
      Buffer.alloc(0),
    ];
    await strays(port, 0, 3000, sayings);
    const warmMb = memoryMb(running.pid);
    const open = descriptorsOf(running.pid);
    for (let from = 3000; from < 10_000; from += 3500) {
      await strays(port, from, from + 3500, sayings);
      expect(await isUndisturbed(pair)).toBe(true);
    }
    // Two to four of some 108 as measured.
    expect(memoryMb(running.pid) - warmMb).toBeLessThan(15);
    expect(descriptorsOf(running.pid)).toBeLessThanOrEqual(open + 8);
    await visit.close();
    running.interrupt();
    const { code, stdout, stderr } = await running.done;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { counts: Record<string, number> };
    const { visits, ...strangers } = last.counts;
    expect(visits).toBe(1);
    expect(stdout).toContain('"event":"left"');
    // One that was gone before it was looked at has no address to be noted by.
    expect(Object.values(strangers).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(9000);
    // They are counted, and do not bury what the others say.
    expect(stdout.split('\n').length).toBeLessThan(200);
  });

  test('behind the address of a visitor leave its visit undisturbed, whatever they say and however many say nothing', async () => {
    const pair = await paired();
    const { running, visit, port } = pair;
    const silent: Socket[] = [];
    const knock = async (): Promise<void> => {
      const socket = connect({ port, host: address, localAddress: address });
      socket.on('error', () => undefined).resume();
      silent.push(socket);
      await once(socket, 'connect');
    };
    // More codes than are remembered: each is a guess whenever it comes.
    const sayings = Array.from({ length: 20 }, () => [
      newGuess(port),
      Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
      Buffer.alloc(0),
    ]).flat();
    for (let from = 0; from < 6000; from += 1500) {
      await strays(port, from, from + 1500, sayings, () => address);
      for (let n = 0; n < 70; n += 1) await knock();
      expect(await isUndisturbed(pair)).toBe(true);
    }
    await visit.close();
    for (const socket of silent) socket.destroy();
    running.interrupt();
    const { code, stdout, stderr } = await running.done;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { counts } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { counts: Record<string, number> };
    // None is tried beyond the thousandth, within the minute.
    expect(counts['banned']).toBeGreaterThan(0);
    expect(counts['crowd']).toBeGreaterThan(0);
  });

  test('that take all descriptors do not end a visit', async () => {
    const pair = await paired(60);
    const { running, visit, port } = pair;
    const sockets = Array.from({ length: 120 }, (_, n) => {
      const socket = connect({ port, host: address, localAddress: `127.0.1.${1 + n}` });
      return socket.on('error', () => undefined).resume();
    });
    const gone = sockets.map((socket) => once(socket, 'close').catch(() => undefined));
    // Those that found no descriptor are closed on, and so is the rest in time.
    await Promise.race(gone);
    const { arrived } = await visit.ask({ ask: 'arrived', nonce: visit.opened.nonce }, arrivedAnswerSchema);
    expect(arrived).toBe(true);
    for (const socket of sockets) socket.destroy();
    await Promise.all(gone);
    while (!(await isUndisturbed(pair))) await visit.ask({ ask: 'datagrams', train: 1 }, arrivedAnswerSchema.partial());
    await visit.close();
    running.interrupt();
    expect(await running.done).toMatchObject({ code: 0, stderr: '' });
  });
});
