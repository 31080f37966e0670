import { randomBytes } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { discover } from '../../../engine/discovery/discover.ts';
import { localAddresses } from '../../../engine/discovery/local-addresses.ts';
import { discoveryAnswer } from '../../../engine/discovery/messages.ts';
import { measureNames } from '../../../engine/names/measure.ts';
import { askThroughProxy } from '../../../engine/proxy/through-proxy.ts';
import { discoverySchema } from '../../../shared/facts/discovery.ts';
import { namesSchema } from '../../../shared/facts/names.ts';
import { proxyComparisonSchema } from '../../../shared/facts/proxy.ts';
import { networkProbeNames } from '../../../shared/words.ts';
import { textsIn, unprintable } from '../../helpers/hostile-text.ts';
import { checkWith, contextWith, platform, runChecks, settingsWith } from '../../helpers/run.ts';
import { loopback, serve } from '../../helpers/servers.ts';
import { findProblems, login } from './judge.ts';
import { escapes, hostilePeers, otherHost } from './peers.ts';
import { attemptMs, subjects } from './subjects.ts';

const open = new Set<Socket>();
afterEach(async () => {
  await Promise.all([...open].map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  open.clear();
});

type Say = (reply: (datagram: Buffer) => void, heard: Buffer) => void;

const largest = 65_507;
const often =
  (datagram: Buffer): Say =>
  (reply) => {
    for (let count = 0; count < 300; count += 1) reply(datagram);
  };

/** What a peer over UDP may do with each datagram. */
const datagramPeers: Record<string, Say> = {
  silence: () => undefined,
  'nothing at all, often': often(Buffer.alloc(0)),
  'what it was told': (reply, heard) => reply(heard),
  'what it was told, as an answer': (reply, heard) => {
    // The bit that makes an answer of a question (RFC 1035 section 4.1.1), and counts that nothing bears out.
    const answer = Buffer.concat([heard, Buffer.alloc(12)]);
    answer.writeUInt16BE(0x8180, 2);
    answer.writeUInt16BE(0xffff, 6);
    reply(answer);
  },
  'names that point at themselves': (reply, heard) => {
    const answer = Buffer.concat([heard.subarray(0, 12), Buffer.from([0xc0, 12, 0, 1, 0, 1]), Buffer.alloc(30, 0xc0)]);
    answer.writeUInt16BE(0x8180, 2);
    reply(answer);
  },
  'the largest datagram': (reply) => reply(randomBytes(largest)),
  'random bytes, often': often(randomBytes(1200)),
  'NULs, often': often(Buffer.alloc(1400)),
  'what a terminal obeys': (reply) => reply(Buffer.from(escapes.repeat(20))),
  'a found server in escapes': (reply) => reply(discoveryAnswer(escapes, escapes)),
  'ever another found server': (reply) => {
    for (let count = 0; count < 300; count += 1) reply(discoveryAnswer(`SRV${count}`, randomBytes(8).toString('hex')));
  },
  'more versions than there are': (reply, heard) => {
    reply(Buffer.concat([heard.subarray(0, 1), Buffer.alloc(4), heard.subarray(5, 60), randomBytes(40_000)]));
  },
};

/** @returns its port on loopback */
async function serveDatagrams(say: Say): Promise<number> {
  const socket = createSocket('udp4');
  open.add(socket);
  socket.on('message', (datagram, { port, address }) => {
    // What the kernel has no room for is lost, as on any network.
    say((reply) => socket.send(reply, port, address, () => undefined), datagram);
  });
  socket.bind(0, loopback);
  await once(socket, 'listening');
  return socket.address().port;
}

/** What no peer may bring into what is kept. */
function expectHarmless(facts: unknown): void {
  const kept = JSON.stringify(facts);
  expect(textsIn(facts).filter((text) => unprintable.test(text))).toEqual([]);
  expect(kept.length).toBeLessThan(64 * 1024);
  expect(Object.values(login).filter((word) => kept.includes(word))).toEqual([]);
}

test('the search for servers is the only probe that talks to no host', () => {
  expect(networkProbeNames).toEqual(['discovery']);
});

describe.each(Object.entries(datagramPeers))('%s does no harm', (_name, say) => {
  test('to those rows that ask over UDP', async () => {
    const rows = subjects.filter(({ isStream }) => !isStream);
    expect(rows).not.toEqual([]);
    const checks = await Promise.all(rows.map(async (row) => row.checkOn(await serveDatagrams(say))));
    const { result } = await runChecks(checks, { settings: { attemptTimeoutMs: attemptMs, login } });
    expect(result.log.filter(({ event }) => event === 'bug')).toEqual([]);
    result.observations.forEach((seen, index) => expect(findProblems(seen, [], rows[index]!)).toEqual([]));
  });

  test('to the question for a name', async () => {
    const servers = [`${loopback}:${await serveDatagrams(say)}`];
    const run = contextWith({ platform: { ...platform, nameServers: () => servers } });
    const system = { addresses: [loopback], phase: null };
    const facts = await measureNames(['srv.example'], (host) => Promise.resolve({ host, ...system }), run);
    expectHarmless(namesSchema.parse(JSON.parse(JSON.stringify(facts))));
  });

  test('to the search for servers', async () => {
    const facts = await discover({
      port: await serveDatagrams(say),
      listenMs: attemptMs,
      locals: localAddresses(platform),
      listens: false,
      signal: new AbortController().signal,
    });
    expectHarmless(discoverySchema.parse(JSON.parse(JSON.stringify(facts))));
  });
});

test.each(['none', 'tls'] as const)('no proxy harms the question through it (encryption: %s)', async (encryption) => {
  const bystander = await serve(() => undefined, { address: otherHost });
  const check = checkWith({ probe: 'http', host: 'licence.example', port: 443, encryption });
  const run = contextWith({ settings: settingsWith({ attemptTimeoutMs: attemptMs, perHost: 100, login }) });
  const outcomes = Object.entries(hostilePeers(bystander.port)).map(async ([name, speak]) => {
    const server = await serve((socket, peer) => speak(socket, peer, () => socket.resetAndDestroy()));
    const through = await askThroughProxy(check, { kind: 'http', host: loopback, port: server.port }, run);
    await Promise.all(server.peers.map((peer) => peer.story()));
    return [name, proxyComparisonSchema.shape.through.parse(through)] as const;
  });
  for (const [, through] of await Promise.all(outcomes)) expectHarmless(through);
  expect(bystander.peers).toEqual([]);
});
