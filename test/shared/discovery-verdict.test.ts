import { type DiscoveryVerdict, discoveryVerdict, distinctServers } from '../../shared/discovery-verdict.ts';
import type { Discovered, DiscoveryFacts } from '../../shared/facts/discovery.ts';

const usual: Discovered = { address: '10.0.0.5', port: 19813, via: 'answer', times: 1, firstMs: 2 };
const named = (machine: string, rest: Partial<Discovered> = {}): Discovered => ({
  ...usual,
  machine,
  service: '4D Server',
  database: 'Kanzlei',
  ...rest,
});
const announced = (address: string, rest: Partial<Discovered> = {}): Discovered => ({
  ...usual,
  address,
  via: 'announcement',
  heard: 'hello',
  ...rest,
});

function factsOf(servers: Discovered[], rest: Partial<DiscoveryFacts> = {}): DiscoveryFacts {
  return { port: 19813, listenedMs: 3000, from: [], listening: 'everything', servers, ...rest };
}

const sought = { sought: true } as const;
const withServer = { sought: 'srv.example' };

test.each<[string, DiscoveryFacts, DiscoveryVerdict]>([
  ['nobody', factsOf([]), 'silent'],
  ['nobody, and nothing could be used', factsOf([], { listening: 'nothing' }), 'unusable'],
  ['one server', factsOf([named('A')]), 'found'],
  ['one server on two networks', factsOf([named('A'), named('A', { address: '10.1.0.5' })]), 'found'],
  ['one server that answers and announces', factsOf([named('A'), announced('10.0.0.5')]), 'found'],
  ['a server beside somebody unclear', factsOf([named('A'), announced('10.0.0.9')]), 'found'],
  ['two machines', factsOf([named('A'), named('B')]), 'several'],
  ['two databases', factsOf([named('A'), named('A', { database: 'Test' })]), 'several'],
  ['the profile’s server', factsOf([named('A', sought)], withServer), 'found'],
  ['another than the profile’s', factsOf([named('A')], withServer), 'other'],
  ['the profile’s server and another', factsOf([named('A', sought), named('B')], withServer), 'several'],
  ['the profile’s server, announcing in its own way', factsOf([announced('10.0.0.5', sought)], withServer), 'found'],
  [
    'that, beside a server of another name',
    factsOf([announced('10.0.0.5', sought), named('B', { address: '10.0.0.6' })], withServer),
    'several',
  ],
  [
    'the profile’s server by name, announcing from its other address too',
    factsOf([named('A', { ...sought, address: '10.1.0.5' }), announced('10.0.0.5', sought)], withServer),
    'found',
  ],
  ['somebody unclear alone', factsOf([announced('10.0.0.9')], withServer), 'announced'],
])('%s', (_name, facts, verdict) => {
  expect(discoveryVerdict(facts)).toBe(verdict);
});

test('all that was heard of one server stands together', () => {
  const twice = [named('A'), named('A', { address: '10.1.0.5' })];
  expect(distinctServers(factsOf([...twice, named('B')])).map((group) => group.length)).toEqual([2, 1]);
});
