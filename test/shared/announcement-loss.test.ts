import { type AnnouncementLoss, announcementLoss, type LossVerdict } from '../../shared/announcement-loss.ts';
import { discoveryVerdict } from '../../shared/discovery-verdict.ts';
import type { DiscoveryFacts, RehearsalFacts, SearchedFrom } from '../../shared/facts/discovery.ts';
import type { InterfaceKind } from '../../shared/facts/machine.ts';

const query = { to: '10.1.0.255', packets: 3 };
const lan: SearchedFrom = { name: 'eth0', address: '10.1.0.2', prefixLength: 24, kind: 'broadcast', queries: [query] };
const tunnel: SearchedFrom = {
  name: 'tun0',
  address: '10.9.0.2',
  prefixLength: 32,
  kind: 'point-to-point',
  queries: [],
};
const second: SearchedFrom = { ...lan, name: 'eth1', address: '10.9.0.2' };

const server = { address: '10.1.0.10', prefixLength: 24, sent: 4 };
const allLost: RehearsalFacts = {
  there: server.address,
  here: lan.address,
  seenAs: lan.address,
  port: 19_813,
  networks: [server],
  heard: 0,
  query: { sent: 3, arrived: 0, answered: 0 },
  call: { sent: 4, received: 0 },
};
const answered = { query: { sent: 3, arrived: 3, answered: 3 } };
const called = { ...answered, call: { sent: 4, received: 4 } };

interface Case {
  rehearsal?: Partial<RehearsalFacts>;
  from?: SearchedFrom[];
  kind?: InterfaceKind;
  listening?: DiscoveryFacts['listening'];
}

function factsOf({ rehearsal, from = [lan], listening = 'everything' }: Case): DiscoveryFacts {
  return { port: 19_813, listenedMs: 3000, from, listening, servers: [], rehearsal: { ...allLost, ...rehearsal } };
}

const elsewhere = { ...server, address: '10.2.0.10' };
const overTunnel = { here: tunnel.address, seenAs: tunnel.address };

/** For this PC alone × for everybody × one network × which interface. */
test.each<[string, Case, AnnouncementLoss | undefined, LossVerdict['certainty']?]>([
  ['heard', { rehearsal: { ...called, heard: 1 } }, undefined],
  ['heard, though in another network', { rehearsal: { networks: [elsewhere], heard: 1 } }, undefined],
  ['what is for this PC alone arrives, by cable', { rehearsal: called, kind: 'wired' }, 'broadcast-filtered', 'likely'],
  ['the same on an interface of unknown kind', { rehearsal: called }, 'broadcast-filtered', 'likely'],
  ['the same on Wi-Fi', { rehearsal: called, kind: 'wifi' }, 'isolation', 'likely'],
  ['the same, but no query is answered', { rehearsal: { call: called.call }, kind: 'wifi' }, 'isolation', 'likely'],
  ['queries are answered, nothing comes unasked', { rehearsal: answered }, 'firewall', 'likely'],
  ['the same on Wi-Fi', { rehearsal: answered, kind: 'wifi' }, 'firewall', 'likely'],
  [
    'queries arrive, answers do not',
    { rehearsal: { query: { sent: 3, arrived: 2, answered: 0 } } },
    'firewall',
    'likely',
  ],
  ['nothing passes', {}, 'udp-blocked', 'likely'],
  ['another subnet', { rehearsal: { networks: [elsewhere] } }, 'other-subnet', 'certain'],
  ['another subnet, whatever passes', { rehearsal: { ...called, networks: [elsewhere] } }, 'other-subnet', 'certain'],
  ['masks that differ', { rehearsal: { networks: [{ ...server, prefixLength: 16 }] } }, 'mask-differs', 'certain'],
  [
    'masks that differ, with one broadcast address',
    { rehearsal: { ...called, networks: [{ ...server, address: '10.1.0.130', prefixLength: 25 }] } },
    'broadcast-filtered',
    'likely',
  ],
  ['the way leads into a tunnel', { rehearsal: overTunnel, from: [lan, tunnel] }, 'other-way', 'likely'],
  [
    'the way leads into a tunnel, from home',
    { rehearsal: { ...overTunnel, networks: [elsewhere] }, from: [lan, tunnel] },
    'other-way',
    'certain',
  ],
  ['the way leads through another interface', { rehearsal: overTunnel, from: [lan, second] }, 'other-way', 'likely'],
  [
    'the way leads through an interface that is a VPN’s',
    { rehearsal: { ...overTunnel, networks: [elsewhere] }, from: [lan, second], kind: 'vpn' },
    'other-way',
    'certain',
  ],
  ['two networks with the same numbers', { rehearsal: { seenAs: '10.5.0.1' } }, 'other-subnet', 'likely'],
  [
    'the same through another interface, which is no tunnel',
    { rehearsal: { here: second.address, seenAs: '10.5.0.1' }, from: [lan, second] },
    'other-subnet',
    'likely',
  ],
  [
    'announcements that did not leave',
    { rehearsal: { networks: [{ ...server, sent: 0, trouble: 'denied' }] } },
    'not-sent',
    'certain',
  ],
  [
    'announcements that left nowhere',
    { rehearsal: { networks: [{ ...elsewhere, sent: 0, trouble: 'in-use' }] } },
    'not-sent',
    'certain',
  ],
  [
    'announcements that did not leave, and others that are not told of',
    { rehearsal: { limited: 1, networks: [{ ...server, sent: 0, trouble: 'denied' }] } },
    undefined,
  ],
  [
    'the same in another network',
    { rehearsal: { limited: 1, networks: [{ ...elsewhere, sent: 0, trouble: 'in-use' }] } },
    undefined,
  ],
  ['it does not announce itself', { rehearsal: { port: undefined, networks: [] } }, undefined],
  ['it announces itself on another port', { rehearsal: { port: 4711 } }, undefined],
  ['it announces itself in no network', { rehearsal: { networks: [] } }, undefined],
  ['one announcement alone left', { rehearsal: { ...called, networks: [{ ...server, sent: 1 }] } }, undefined],
  ['none left, and nobody knows why', { rehearsal: { networks: [{ ...server, sent: 0 }] } }, undefined],
  ['this end could not listen', { rehearsal: called, listening: 'nothing' }, undefined],
  ['this end did not listen', { rehearsal: called, listening: 'off' }, undefined],
  [
    'another program has the port here, so nothing is known of calls',
    { rehearsal: { ...answered, call: undefined }, listening: 'broadcasts' },
    undefined,
  ],
  ['one call alone left', { rehearsal: { ...answered, call: { sent: 1, received: 0 } } }, undefined],
  ['no queries could be sent', { rehearsal: { query: undefined } }, undefined],
  ['this end’s address is none of those searched from', { rehearsal: { here: '10.77.0.1' } }, undefined],
])('%s', (...[, { kind, ...rest }, loss, certainty]) => {
  const facts = factsOf(rest);
  const verdict = announcementLoss(facts, () => kind);
  expect(verdict && [verdict.loss, verdict.certainty]).toEqual(loss && [loss, certainty]);
  // The row's verdict goes by the same facts.
  expect(discoveryVerdict(facts) === 'lost').toBe(loss !== undefined);
});

test('without a counterpart to be asked there is nothing to tell', () => {
  const { rehearsal: _, ...facts } = factsOf({});
  expect(announcementLoss(facts)).toBeUndefined();
});
