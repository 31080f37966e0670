import type { DiscoveryFacts } from '../../../shared/facts/discovery.ts';
import { cable, cards } from '../facts.ts';
import { addressOf } from '../network.ts';
import { on, playedBack, publicServer, type SituationsOf, server, staged } from '../situation.ts';
import { announcementSituations } from './announcements.ts';

/** Only the old server answers the search. */
const otherFound: DiscoveryFacts = {
  port: 19_813,
  listenedMs: 3000,
  sought: addressOf.server,
  from: [
    {
      name: cable.name,
      address: '192.0.2.77',
      prefixLength: 24,
      kind: 'broadcast',
      queries: [{ to: '192.0.2.255', packets: 3 }],
    },
  ],
  listening: 'everything',
  servers: [
    {
      address: '192.0.2.11',
      port: 19_813,
      via: 'answer',
      machine: 'OLD-SERVER',
      service: '4D Server',
      database: 'LEGAL',
      times: 1,
      firstMs: 3,
      sought: false,
    },
  ],
};

export const exposureSituations: SituationsOf<'exposure'> = {
  'database-exposed': staged('classic-remote', on('open', ...publicServer)),
  'open-more-than-needed': playedBack({
    scenario: 'classic-remote',
    saw: { 'public-sql': 'wrong', 'public-application': 'filtered', 'public-database': 'filtered' },
    machine: cards({ ...cable, addresses: ['198.51.100.99'] }),
  }),
  'discovery-missing': staged('classic-client', on('silent', 'discovery')),
  'discovery-unwanted': staged('classic-client', on('open', 'discovery'), { discovery: 'suppressed' }),
  'discovery-several': staged('classic-client', on('discovery-several', 'discovery')),
  'discovery-other': playedBack({
    scenario: 'classic-client',
    saw: {
      discovery: { state: 'open', reason: 'discovery-other', service: 'degraded', details: { discovery: otherFound } },
    },
    machine: cards({ ...cable, addresses: ['192.0.2.77'] }),
  }),
  ...announcementSituations,
  'quic-blocked': staged('365-client', on('silent', 'server-quic'), { transport: 'quic' }),
  'quic-not-started': staged('365-client', on('refuse', 'server-quic'), { transport: 'quic' }),
  'tcp-blocked-quic-open': staged('365-client', on('refuse', ...server), { transport: 'either' }),
};
