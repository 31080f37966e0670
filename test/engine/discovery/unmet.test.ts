import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { systemClock } from '../../../engine/clock.ts';
import { newPairingCode, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { Pairing } from '../../../engine/counterpart/pairing.ts';
import { outcomeOf } from '../../../engine/discovery/measure.ts';
import { meetAmong } from '../../../engine/discovery/meet.ts';
import { discoverWith } from '../../../engine/discovery/search-with.ts';
import { discoveryVerdict } from '../../../shared/discovery-verdict.ts';
import { type DiscoveryFacts, discoverySchema } from '../../../shared/facts/discovery.ts';
import { closedPort } from '../../helpers/servers.ts';
import { context, openPair, type Pair } from '../counterpart/pair.ts';

const host = '127.0.0.1';
const never = new AbortController().signal;
const running: Pair[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ counterpart }) => counterpart.stop())));

async function start(): Promise<Pair> {
  const pair = await openPair();
  running.push(pair);
  return pair;
}

/** Over UDP. */
async function quietPort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, host);
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
}

/** Of a port that nobody announces on: silence is all that there is to be heard. */
async function search({ key, tcpPort }: Pick<Pair, 'key' | 'tcpPort'>): Promise<DiscoveryFacts> {
  const facts = await discoverWith(
    { host, ports: [tcpPort], key },
    { port: await quietPort(), listenMs: 200, locals: [], listens: true, signal: never },
  );
  return discoverySchema.parse(JSON.parse(JSON.stringify(facts)));
}

test('a code that nobody there knows is told, and no firewall of this PC', async () => {
  const { tcpPort } = await start();
  const facts = await search({ tcpPort, key: await pairingKeyOf(newPairingCode()) });
  expect(facts.unmet).toBe('code');
  expect(discoveryVerdict(facts)).toBe('unmet');
  expect(outcomeOf(facts)).toEqual({ state: 'open|filtered', reason: 'discovery-unmet', service: null });
});

test('that nobody listens there is told', async () => {
  const facts = await search({ tcpPort: await closedPort(), key: await pairingKeyOf(newPairingCode()) });
  expect([facts.unmet, discoveryVerdict(facts)]).toEqual(['unreachable', 'unmet']);
});

test('one that does not announce itself says so, and its silence is nobody’s fault', async () => {
  const facts = await search(await start());
  expect(facts.rehearsal).toMatchObject({ there: host, heard: 0, networks: [] });
  expect(facts).not.toHaveProperty('unmet');
  expect(outcomeOf(facts)).toEqual({ state: 'open|filtered', reason: 'discovery-unannounced', service: null });
});

test.each([
  [[], 'name'],
  [['::1'], 'ipv6'],
])('of the addresses %j none can be asked: %s', async (addresses, unmet) => {
  const key = await pairingKeyOf(newPairingCode());
  const pairing = new Pairing({ key, checks: [], clock: systemClock, signal: never, patienceMs: 1000 });
  const met = (signal: AbortSignal) => meetAmong({ host, addresses, phase: null }, pairing, () => context, signal);
  expect(await met(never)).toEqual({ unmet });
  // Whoever stops it knows why nobody was met.
  expect(await met(AbortSignal.abort())).toEqual({});
});
