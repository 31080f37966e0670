import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import fc from 'fast-check';
import { type Clock, systemClock } from '../../../engine/clock.ts';
import { announcedSchema } from '../../../engine/counterpart/messages.ts';
import type { Visit } from '../../../engine/counterpart/visit.ts';
import { discover } from '../../../engine/discovery/discover.ts';
import { outcomeOf } from '../../../engine/discovery/measure.ts';
import { readDiscoveryMessage } from '../../../engine/discovery/messages.ts';
import {
  announcementKeyOf,
  isFromCounterpart,
  standInBytes,
  standInKinds,
  writeStandIn,
} from '../../../engine/discovery/stand-in.ts';
import { discoveryVerdict } from '../../../shared/discovery-verdict.ts';
import { type DiscoveryFacts, discoverySchema } from '../../../shared/facts/discovery.ts';
import { translator } from '../../../shared/locales/index.ts';
import { rehearsalEntries } from '../../../shared/sections/discovery.ts';
import { type Announcing, announce, loopbackBroadcast, onLoopback } from '../counterpart/announcing.ts';
import { visitOf } from '../counterpart/pair.ts';

const there = '127.0.0.9';
const here = '127.0.0.1';
const seldom = 600_000;

const sockets = new Set<Socket>();
const running: Announcing[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ counterpart }) => counterpart.stop()));
  await Promise.all([...sockets].map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  sockets.clear();
});

async function bound(address: string, port = 0): Promise<Socket> {
  const socket = createSocket('udp4');
  sockets.add(socket);
  socket.bind({ address, port, exclusive: true });
  await once(socket, 'listening');
  return socket;
}

async function start(clock?: Clock): Promise<Announcing & { port: number; visit: Visit }> {
  const probe = await bound(there);
  const { port } = probe.address();
  sockets.delete(probe);
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  const pair = await announce(there, { port, everyMs: seldom, ...(clock && { clock }) });
  running.push(pair);
  return { ...pair, port, visit: await visitOf(pair, there) };
}

async function search(options: Partial<Parameters<typeof discover>[0]> & { port: number }): Promise<DiscoveryFacts> {
  const facts = await discover({
    listenMs: 400,
    locals: [onLoopback(here)],
    listens: true,
    signal: new AbortController().signal,
    ...options,
  });
  return discoverySchema.parse(JSON.parse(JSON.stringify(facts)));
}

test('a counterpart that is met announces itself when it is asked, and is found by its code', async () => {
  const { port, key, visit } = await start();
  const facts = await search({ port, pairingKey: key, visit });
  expect(discoveryVerdict(facts)).toBe('stand-in');
  expect(outcomeOf(facts)).toEqual({ state: 'open', reason: 'discovery-stand-in', service: 'asExpected' });
  expect(facts.rehearsal).toMatchObject({
    there,
    here,
    seenAs: here,
    port,
    networks: [{ address: there, prefixLength: 8, sent: 4 }],
  });
  expect(facts.rehearsal?.heard).toBeGreaterThan(0);
  expect(facts.rehearsal?.query?.answered).toBeGreaterThan(0);
  // The port is the counterpart's too on this machine, so a call to this end alone cannot be told.
  expect(facts.listening).toBe('broadcasts');
  expect(facts.rehearsal?.call).toBeUndefined();
  for (const { standIn, database, machine } of facts.servers)
    expect([standIn, database, machine]).toEqual(['verified', undefined, expect.any(String)]);
  await visit.close();
});

test('without the code, or with another, it is somebody who says to be one', async () => {
  const { port, visit } = await start();
  const { key: other } = await start();
  for (const pairingKey of [undefined, other]) {
    const facts = await search({ port, ...(pairingKey && { pairingKey }) });
    expect(discoveryVerdict(facts)).toBe('stand-in-unverified');
    expect(outcomeOf(facts).state).toBe('open|filtered');
  }
  await visit.close();
});

test('that nothing comes of what was asked for is told, and is no finding of a server', async () => {
  const { port, key, visit } = await start();
  // An interface of another network, so that nothing of the counterpart's is heard.
  const locals = [{ ...onLoopback(here), prefixLength: 30, destinations: [] }];
  const facts = await search({ port, pairingKey: key, visit, locals });
  expect(facts.servers).toEqual([]);
  expect(discoveryVerdict(facts)).toBe('unusable');
  expect(facts.rehearsal).toMatchObject({ heard: 0, networks: [{ sent: 4 }] });
  await visit.close();
});

test('what it does not announce since others have just asked is told, and is no trouble of its network', async () => {
  // Its second never ends, so that whoever asks first has all that it announces.
  const { port, key, visit } = await start({ ...systemClock, monotonicMs: () => 0 });
  const ask = () => visit.ask({ ask: 'announce', port }, announcedSchema);
  while (!(await ask()).limited);
  const { rehearsal } = await search({ port, pairingKey: key, visit });
  expect(rehearsal).toMatchObject({ limited: 4, networks: [{ address: there, sent: 0 }] });
  expect(rehearsal?.networks[0]).not.toHaveProperty('trouble');
  const t = translator('en');
  const entries = rehearsal && rehearsalEntries(rehearsal, t);
  expect(entries).toContainEqual([t('rehearsal.limited'), t('rehearsal.limited.text', { count: 4 })]);
  await visit.close();
});

test('a counterpart that vanishes in the middle leaves what was known', async () => {
  const { port, key, visit, counterpart } = await start();
  const searching = search({ port, pairingKey: key, visit });
  await counterpart.stop();
  const facts = await searching;
  expect(facts.rehearsal).toMatchObject({ there, here });
});

test('words that are forged are not taken for the counterpart’s, whatever is changed in them', async () => {
  const { key, visit } = await start();
  const announcementKey = announcementKeyOf(key);
  const genuine = writeStandIn(announcementKey, { kind: 'announces', machine: 'SRV', address: there });
  expect(isFromCounterpart(announcementKey, genuine)).toBe(true);
  fc.assert(
    fc.property(fc.nat(standInBytes - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const forged = Buffer.from(genuine);
      forged.writeUInt8(forged.readUInt8(at) ^ change, at);
      expect(isFromCounterpart(announcementKey, forged)).toBe(false);
    }),
  );
  await visit.close();
});

test('whatever a counterpart is called, its words are read as they were written, and bounded', async () => {
  const { key, visit } = await start();
  const announcementKey = announcementKeyOf(key);
  const machines = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
  fc.assert(
    fc.property(machines, fc.constantFrom(...standInKinds), fc.ipV4(), (machine, kind, address) => {
      const bytes = writeStandIn(announcementKey, { kind, machine, address });
      expect(bytes).toHaveLength(standInBytes);
      const read = readDiscoveryMessage(bytes);
      expect(read).toMatchObject({ kind: 'stand-in', says: kind, database: address });
      expect(isFromCounterpart(announcementKey, bytes)).toBe(true);
    }),
  );
  await visit.close();
});

test('any bytes are read without harm, and none of them are the counterpart’s', async () => {
  const { key, visit } = await start();
  const announcementKey = announcementKeyOf(key);
  const nearly = fc
    .tuple(fc.uint8Array({ minLength: 96, maxLength: 96 }), fc.constantFrom(...standInKinds))
    .map(([bytes, kind]) => {
      const datagram = Buffer.from(bytes);
      datagram.write(`PortAmpel ${kind}\0`, 32, 'latin1');
      return datagram;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), nearly), (bytes) => {
      const read = readDiscoveryMessage(bytes);
      expect(isFromCounterpart(announcementKey, bytes)).toBe(false);
      const words = 'machine' in read ? [read.machine, read.service, read.database] : [];
      expect(Math.max(0, ...words.map(({ length }) => length))).toBeLessThanOrEqual(65 * 6);
    }),
  );
  await visit.close();
});

test('whoever forges the counterpart’s address keeps its words out of the list as little as its own', async () => {
  const { port, key, visit } = await start();
  const forger = await bound(there);
  forger.setBroadcast(true);
  const searching = search({ port, pairingKey: key, visit });
  for (let index = 0; index < 50; index += 1) forger.send(`word ${index}`, port, loopbackBroadcast);
  const other = announcementKeyOf((await start()).key);
  for (let index = 0; index < 50; index += 1) {
    const words = writeStandIn(other, { kind: 'announces', machine: `FORGED-${index}`, address: there });
    forger.send(words, port, loopbackBroadcast);
  }
  const facts = await searching;
  expect(facts.servers.filter(({ standIn }) => standIn === 'verified').length).toBeGreaterThan(0);
  expect(discoveryVerdict(facts)).toBe('stand-in');
  await visit.close();
});
