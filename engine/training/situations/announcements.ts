import type { DiscoveryFacts, RehearsalFacts, SearchedFrom } from '../../../shared/facts/discovery.ts';
import { cable, cards } from '../facts.ts';
import { addressOf } from '../network.ts';
import { pairOf, untranslated } from '../pair.ts';
import { type PlayedBackSituation, playedBack } from '../situation.ts';

const here = '192.0.2.77';
const atServer = { address: addressOf.server, prefixLength: 24, sent: 4 };
const queries = [{ to: '192.0.2.255', packets: 3 }];
const lan: SearchedFrom = { name: cable.name, address: here, prefixLength: 24, kind: 'broadcast', queries };
const tunnel: SearchedFrom = {
  ...lan,
  name: 'tun0',
  address: '203.0.113.7',
  prefixLength: 32,
  kind: 'point-to-point',
  queries: [],
};

/** Nothing passes over UDP. */
const silence: RehearsalFacts = {
  there: addressOf.server,
  here,
  seenAs: here,
  port: 19_813,
  networks: [atServer],
  heard: 0,
  query: { sent: 3, arrived: 0, answered: 0 },
  call: { sent: 4, received: 0 },
};
const answered = { query: { sent: 3, arrived: 3, answered: 3 } };
const called = { ...answered, call: { sent: 4, received: 4 } };

function unheard(rehearsal: Partial<RehearsalFacts>, card: Parameters<typeof cards>[0] = cable): PlayedBackSituation {
  const discovery: DiscoveryFacts = {
    port: 19_813,
    listenedMs: 3000,
    sought: addressOf.server,
    from: [{ ...lan, name: card.name }, tunnel],
    listening: 'everything',
    servers: [],
    rehearsal: { ...silence, ...rehearsal },
  };
  const lost = { state: 'filtered', reason: 'discovery-lost', service: null, details: { discovery } } as const;
  const network = { scenario: 'classic-client', machine: cards({ ...card, addresses: [here] }) } as const;
  return playedBack(pairOf({ discovery: lost }, network, untranslated(rehearsal.here ?? here)));
}

/** A counterpart announces itself in the server's place, and is not heard. */
export const announcementSituations = {
  'announcement-not-sent': unheard({ networks: [{ ...atServer, sent: 0, trouble: 'denied' }] }),
  'announcement-other-subnet': unheard({ networks: [{ ...atServer, address: '198.51.100.10' }] }),
  'announcement-mask-differs': unheard({ networks: [{ ...atServer, prefixLength: 16 }] }),
  'announcement-other-way': unheard({ here: tunnel.address, seenAs: tunnel.address }),
  'announcement-firewall': unheard(answered),
  'announcement-udp-blocked': unheard({}),
  'announcement-isolation': unheard(called, { ...cable, name: 'wlan0', kind: 'wifi' }),
  'announcement-broadcast-filtered': unheard(called),
};
