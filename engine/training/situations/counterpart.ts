import type { DatagramFacts } from '../../../shared/facts/counterpart.ts';
import type { Attempt } from '../../../shared/observation.ts';
import { cable, cards } from '../facts.ts';
import { addressOf, each, type Network, type Saws } from '../network.ts';
import { counterpart, inbound, pairOf, saw } from '../pair.ts';
import { type PlayedBackSituation, playedBack, type SituationsOf, server } from '../situation.ts';

function pair(saws: Saws, rest?: Network): PlayedBackSituation {
  return playedBack(pairOf(saws, rest));
}

const sameHost = { seenAs: { address: cable.addresses[0] ?? '', port: 52_044 } };

/** The server itself is checked: the counterpart outside calls it. */
function called(attempt: Partial<Attempt>, rest: Network = {}): PlayedBackSituation {
  return pair(each(inbound, attempt), { scenario: '365-server', ...rest });
}

const arrivedNot = { called: { outcome: 'refused', errorCode: 'ETIMEDOUT', arrivedHere: false } } as const;
const refused = { called: { outcome: 'refused', errorCode: 'ECONNREFUSED', arrivedHere: false } } as const;
const shut = { state: 'filtered', service: null } as const;

function datagrams(there: number | undefined, back: number): DatagramFacts {
  const clean = { reordered: 0, duplicates: 0, jitterMs: 0.8 };
  return {
    sent: 250,
    bytes: 1200,
    ...(there !== undefined && { there: { ...clean, received: there } }),
    back: { ...clean, received: back },
    ...(back > 0 && { rttMs: { min: 9.8, median: 12.4, max: 80.1 } }),
  };
}

const overQuic: Network = { options: { transport: 'quic' } };

export const counterpartSituations: SituationsOf<'counterpart'> = {
  'counterpart-absent': pair(each(server, { state: 'closed', reason: 'conn-refused', service: null }), {
    counterparts: [{ address: addressOf.server }],
  }),
  'counterpart-not-listening': pair(
    {
      'server-sql': saw(
        'counterpart-elsewhere',
        { said: 'HTTP/1.1 400 Bad Request', breach: 'altered', arrived: false },
        { service: 'unexpected' },
      ),
    },
    { counterparts: [counterpart([19_812])] },
  ),
  'counterpart-elsewhere': pair({
    'server-sql': saw(
      'counterpart-elsewhere',
      { said: 'HTTP/1.1 400 Bad Request', breach: 'altered', arrived: false },
      { service: 'unexpected' },
    ),
  }),
  'counterpart-altered': pair({
    'server-application': saw('counterpart-altered', { breach: 'altered', arrived: true }, { service: 'unexpected' }),
  }),
  'counterpart-cut': pair({
    'server-database': saw(
      'reset-after-connect',
      { echo: { failed: { at: 'small', breach: 'reset' } } },
      { service: 'unexpected' },
    ),
  }),
  'tls-stopped': pair(
    each(
      server,
      saw('tls-stopped', { echo: {}, tls: { passage: 'stopped', errorCode: 'ECONNRESET' } }, { service: 'unexpected' }),
    ),
  ),
  'half-close-lost': pair({
    'server-application': saw(
      'half-close-lost',
      { echo: { failed: { at: 'half-close', breach: 'closed' } }, tls: { passage: 'end-to-end' } },
      { service: 'degraded' },
    ),
  }),
  'datagrams-blocked': pair(
    {
      'server-quic': saw('no-response', { datagrams: datagrams(0, 0) }, { state: 'filtered', service: null }),
    },
    overQuic,
  ),
  'datagram-answers-lost': pair(
    {
      'server-quic': saw('answers-lost', { datagrams: datagrams(250, 0) }, { state: 'filtered', service: null }),
    },
    overQuic,
  ),
  'datagrams-lost': pair(
    {
      'server-quic': saw('datagrams-lost', { datagrams: datagrams(231, 214) }, { service: 'degraded' }),
    },
    overQuic,
  ),
  'inbound-dropped': called(saw('no-response', { ...sameHost, ...arrivedNot }, shut)),
  'inbound-rejected': called(
    saw(
      'host-unreach',
      { ...sameHost, called: { outcome: 'refused', errorCode: 'EHOSTUNREACH', arrivedHere: false } },
      { state: 'unreachable', service: null },
    ),
  ),
  'inbound-reset': called(saw('conn-refused', { ...sameHost, ...refused }, { state: 'closed', service: null })),
  // The counterpart sees the router's address, and that is where its calls end.
  'inbound-not-forwarded': called(
    saw('no-response', { seenAs: { address: '203.0.113.9', port: 61_000 }, ...arrivedNot }, shut),
  ),
  'inbound-own-firewall': called(saw('no-response', { ...sameHost, ...arrivedNot }, shut), {
    machine: {
      ...cards({ ...cable, addresses: ['192.0.2.44'] }),
      firewall: { value: { product: 'windows', state: 'on' } },
    },
  }),
  'inbound-held': called(
    saw(
      'conn-refused',
      { ...sameHost, called: { outcome: 'refused', errorCode: 'ECONNREFUSED', holder: '4D Server' } },
      { state: 'closed', service: null },
    ),
  ),
  'call-elsewhere': called(
    saw('call-elsewhere', { ...sameHost, called: { outcome: 'other', arrivedHere: false } }, { service: 'unexpected' }),
  ),
  'call-denied': called(
    saw(
      'local-rule',
      { ...sameHost, called: { outcome: 'refused', errorCode: 'EACCES', arrivedHere: false } },
      { state: 'denied', service: null },
    ),
  ),
};

const untested = { state: 'untested', service: null } as const;

/** What stays open where two ends were to meet. */
export const pairUntold: Pick<SituationsOf<'untold'>, 'counterpart-unmet' | 'counterpart-lost' | 'call-untold'> = {
  'counterpart-unmet': pair(each(server, saw('pairing-failed', { breach: 'silent' }, untested)), {
    counterparts: [{ address: addressOf.server }],
  }),
  'counterpart-lost': pair(
    each(['server-application', 'server-database'], saw('pairing-failed', { lost: 'closed' }, untested)),
  ),
  'call-untold': called(saw('call-untold', { called: { outcome: 'refused', holder: '4D Server' } }, untested)),
};
