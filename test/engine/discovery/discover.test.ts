import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { type DiscoverOptions, discover } from '../../../engine/discovery/discover.ts';
import { type LocalAddress, localAddresses } from '../../../engine/discovery/local-addresses.ts';
import { discoveryAnswer, discoveryQuery } from '../../../engine/discovery/messages.ts';
import { discoveryVerdict } from '../../../shared/discovery-verdict.ts';
import { type DiscoveryFacts, discoverySchema, maxDiscovered } from '../../../shared/facts/discovery.ts';
import { printable } from '../../../shared/printable.ts';
import { platform } from '../../helpers/run.ts';

const loopback = '127.0.0.1';
const open = new Set<Socket>();

afterEach(async () => {
  await Promise.all([...open].map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  open.clear();
});

async function bound(port = 0, address = loopback): Promise<Socket> {
  const socket = createSocket({ type: 'udp4' });
  open.add(socket);
  socket.bind({ port, address });
  await once(socket, 'listening');
  return socket;
}

/** A peer on loopback that does this with every datagram. @returns its port */
async function peer(answer: (reply: (datagram: Buffer) => void, datagram: Buffer) => void): Promise<number> {
  const socket = await bound();
  socket.on('message', (datagram, from) => {
    answer((reply) => socket.send(reply, from.port, from.address), datagram);
  });
  return socket.address().port;
}

async function freePort(): Promise<number> {
  const socket = await bound();
  const { port } = socket.address();
  open.delete(socket);
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return port;
}

/** Searches on loopback; ends as soon as enough was heard. */
async function search(port: number, options: Partial<DiscoverOptions> = {}, enough = 1): Promise<DiscoveryFacts> {
  const stop = new AbortController();
  const facts = await discover({
    port,
    listenMs: 5000,
    locals: localAddresses(platform),
    listens: false,
    signal: stop.signal,
    onHeard: ({ servers }) => {
      if (servers.length >= enough) stop.abort();
    },
    ...options,
  });
  // Whatever a network makes it hear fits into a report.
  return discoverySchema.parse(JSON.parse(JSON.stringify(facts)));
}

test('a server that answers as documented is found, with its three strings and where it was heard', async () => {
  const asked: Buffer[] = [];
  const port = await peer((reply, datagram) => {
    asked.push(datagram);
    reply(discoveryAnswer('SRV01', 'Kanzlei'));
  });
  const facts = await search(port);
  expect(asked).toEqual([discoveryQuery]);
  expect(facts.servers).toEqual([
    {
      address: loopback,
      port,
      interface: 'lo',
      via: 'answer',
      machine: 'SRV01',
      service: '4D Server',
      database: 'Kanzlei',
      times: 1,
      firstMs: expect.any(Number) as number,
    },
  ]);
  expect(facts.from).toMatchObject([{ kind: 'loopback', queries: [{ to: loopback, packets: 1 }] }]);
  expect(discoveryVerdict(facts)).toBe('found');
});

test('the query is sent three times, and a server that answers each time is listed once', async () => {
  const port = await peer((reply) => reply(discoveryAnswer('SRV01', '')));
  const facts = await search(port, { listenMs: 200 }, 2);
  expect(facts.servers).toMatchObject([{ machine: 'SRV01', times: 3 }]);
  expect(facts.from).toMatchObject([{ queries: [{ packets: 3 }] }]);
});

test('silence is silence', async () => {
  const facts = await search(await freePort(), { listenMs: 50 });
  expect(facts.servers).toEqual([]);
  expect(discoveryVerdict(facts)).toBe('silent');
});

describe('the profile’s server', () => {
  test.each([
    ['by its address', { host: 'elsewhere.example', addresses: [loopback] }, 'found'],
    ['by its name', { host: 'srv01.kanzlei.example', addresses: ['10.0.0.9'] }, 'found'],
    ['and no other', { host: 'srv02.kanzlei.example', addresses: ['10.0.0.9'] }, 'other'],
    ['nor one whose address only looks like a name', { host: '10.0.0.9', addresses: ['10.0.0.9'] }, 'other'],
  ])('is known %s', async (_name, sought, verdict) => {
    const port = await peer((reply) => reply(discoveryAnswer('SRV01', '')));
    expect(discoveryVerdict(await search(port, { sought }))).toBe(verdict);
  });

  test.each([
    [loopback, 'found'],
    ['10.0.0.9', 'announced'],
  ])('may answer in another form: where it is %s that is %s', async (address, verdict) => {
    const port = await peer((reply) => reply(Buffer.from('QUIC-era words')));
    const facts = await search(port, { sought: { host: address, addresses: [address] } });
    expect(facts.servers).toMatchObject([{ via: 'reply', heard: 'QUIC-era words' }]);
    expect(discoveryVerdict(facts)).toBe(verdict);
  });
});

describe('listening on the port itself', () => {
  test('hears an announcement, and neither its own query nor another client’s as one', async () => {
    const port = await freePort();
    const announcer = await bound();
    const timer = setInterval(() => {
      announcer.send(discoveryQuery, port, loopback);
      announcer.send('I am here 1', port, loopback);
      announcer.send('I am here 2', port, loopback);
    }, 10);
    try {
      const facts = await search(port, { listens: true, listenMs: 300 }, 2);
      expect(facts.listening).toBe('everything');
      expect(facts.servers).toMatchObject([{ via: 'announcement', heard: 'I am here 1', address: loopback }]);
      expect(facts.servers[0]?.times).toBeGreaterThan(1);
      expect(facts.otherSearches).toBeGreaterThan(0);
      expect(discoveryVerdict(facts)).toBe('announced');
    } finally {
      clearInterval(timer);
    }
  });

  test('takes nothing from a program that holds the port', async () => {
    const holder = await bound(0, '0.0.0.0');
    const { port } = holder.address();
    const facts = await search(port, { listens: true, listenMs: 60 });
    expect(facts).toMatchObject({ listening: 'nothing', listenErrorCode: 'EADDRINUSE' });
    expect(discoveryVerdict(facts)).toBe('silent');
  });
});

describe('what cannot be used is told', () => {
  const local = (part: Partial<LocalAddress>): LocalAddress => ({
    name: 'x0',
    address: loopback,
    prefixLength: 8,
    kind: 'loopback',
    destinations: [{ to: loopback }],
    ...part,
  });

  test('an address that this machine has lost', async () => {
    const facts = await search(9, { locals: [local({ address: '192.0.2.1', kind: 'broadcast' })], listenMs: 30 });
    expect(facts.from).toMatchObject([{ trouble: 'address-gone', errorCode: 'EADDRNOTAVAIL' }]);
    expect(discoveryVerdict(facts)).toBe('unusable');
  });

  test('an interface without broadcast', async () => {
    const facts = await search(9, { locals: [local({ kind: 'point-to-point', destinations: [] })], listenMs: 30 });
    expect(facts.from).toMatchObject([{ kind: 'point-to-point', trouble: 'no-broadcast', queries: [] }]);
  });

  test('a directed broadcast that another interface of the same network sends', async () => {
    const destinations = [{ to: loopback, trouble: 'same-network' as const }];
    const facts = await search(9, { locals: [local({ destinations })], listenMs: 30 });
    expect(facts.from).toMatchObject([{ queries: [{ packets: 0, trouble: 'same-network' }] }]);
  });

  test('more addresses than fit', async () => {
    const facts = await search(9, { locals: Array.from({ length: 40 }, () => local({})), listenMs: 60 });
    expect(facts.from).toHaveLength(32);
    expect(facts.fromLeftOut).toBe(8);
  });
});

describe('hostile peers', () => {
  test('one that speaks with many tongues does not fill the list', async () => {
    let count = 0;
    const port = await peer((reply) => {
      for (let index = 0; index < 100; index += 1) reply(discoveryAnswer(`FAKE-${(count += 1)}`, ''));
    });
    const facts = await search(port, { listenMs: 200 }, maxDiscovered);
    expect(facts.servers).toHaveLength(4);
    expect(facts.serversLeftOut).toBe(true);
  });

  test.each([
    ['NULs', Buffer.alloc(1400)],
    ['terminal escapes', Buffer.from('\x1b[2J\x1b]8;;http://evil.example\x07'.repeat(40))],
    ['64 KB', Buffer.alloc(65_000, 'A')],
    ['escapes within the fields', discoveryAnswer('\x1b[31mRED', '\x07')],
  ])('%s come out bounded and printable', async (_name, datagram) => {
    const port = await peer((reply) => reply(datagram));
    const { servers } = await search(port);
    expect(servers).toHaveLength(1);
    for (const word of [servers[0]?.heard, servers[0]?.machine, servers[0]?.database]) {
      if (word === undefined) continue;
      expect(printable(word, word.length)).toBe(word);
      expect(word.length).toBeLessThanOrEqual(200);
    }
  });

  test('a flood ends the search before its time', async () => {
    let flooder: Promise<unknown> = Promise.resolve();
    const port = await freePort();
    const socket = await bound(port);
    let stop = false;
    socket.on('message', (_datagram, from) => {
      const pour = (): void => {
        if (stop) return;
        for (let index = 0; index < 200; index += 1) socket.send(Buffer.alloc(100, 'x'), from.port, from.address);
        flooder = new Promise((resolve) => setImmediate(resolve)).then(pour);
      };
      pour();
    });
    const facts = await search(port, { listenMs: 60_000 }, 2);
    stop = true;
    await flooder;
    expect(facts.flooded).toBe(true);
    expect(facts.servers).toHaveLength(1);
  }, 60_000);
});

describe('a search that is cancelled', () => {
  test('ends at once and keeps what was heard', async () => {
    const port = await peer((reply) => reply(discoveryAnswer('SRV01', '')));
    const facts = await search(port, { listenMs: 3_600_000 });
    expect(facts.servers).toHaveLength(1);
  });

  test('before it began sends nothing', async () => {
    const asked: Buffer[] = [];
    const port = await peer((_reply, datagram) => asked.push(datagram));
    const facts = await search(port, { signal: AbortSignal.abort(), listenMs: 3_600_000 });
    expect(facts.from).toMatchObject([{ queries: [{ packets: 0 }] }]);
    expect(asked).toEqual([]);
  });

  test('leaves the port free', async () => {
    const port = await freePort();
    await search(port, { listens: true, signal: AbortSignal.timeout(30) });
    await expect(bound(port, '0.0.0.0')).resolves.toBeDefined();
  });
});
