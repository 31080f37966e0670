import type { DatagramFacts, PairFacts } from '../../../shared/facts/counterpart.ts';
import type { Attempt } from '../../../shared/observation.ts';
import type { Reason } from '../../../shared/words.ts';
import { cable, cards } from '../facts.ts';
import { addressOf, each, type Network, type Saws } from '../network.ts';
import { counterpart, type Ends, inbound, pairOf, routed, saw, translated, untranslated } from '../pair.ts';
import { type PlayedBackSituation, playedBack, type SituationsOf, server } from '../situation.ts';

function pair(saws: Saws, rest?: Network): PlayedBackSituation {
  return playedBack(pairOf(saws, rest));
}

/** The server itself is checked: the counterpart outside calls it, and sees it as in all other rows. */
function called(
  [reason, pair, rest]: readonly [Reason, PairFacts, Partial<Attempt>],
  ends: Ends = routed,
  network: Network = {},
): PlayedBackSituation {
  const calls = each(inbound, saw(reason, { ...ends, ...pair }, rest));
  return playedBack(pairOf(calls, { scenario: '365-server', ...network }, ends));
}

const { here, seenAs } = translated;
/** In the counterpart's own network. */
const nextDoor = '192.0.2.44';
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
        'counterpart-not-listening',
        { here, said: 'HTTP/1.1 400 Bad Request', breach: 'closed', arrived: false },
        { state: 'untested', service: null },
      ),
    },
    { counterparts: [counterpart([19_812])] },
  ),
  'counterpart-elsewhere': pair({
    'server-sql': saw(
      'counterpart-elsewhere',
      { here, said: 'HTTP/1.1 400 Bad Request', breach: 'closed', arrived: false },
      { service: 'unexpected' },
    ),
  }),
  'counterpart-altered': pair({
    'server-application': saw(
      'counterpart-altered',
      { here, breach: 'altered', arrived: true },
      { service: 'unexpected' },
    ),
  }),
  'counterpart-cut': pair({
    'server-database': saw(
      'reset-after-connect',
      { ...translated, echo: { failed: { at: 'small', breach: 'reset' } } },
      { service: 'unexpected' },
    ),
  }),
  'tls-stopped': pair(
    each(
      server,
      saw(
        'tls-stopped',
        { ...translated, echo: {}, tls: { passage: 'stopped', errorCode: 'ECONNRESET' } },
        { service: 'unexpected' },
      ),
    ),
  ),
  'half-close-lost': pair({
    'server-application': saw(
      'half-close-lost',
      { ...translated, echo: { failed: { at: 'half-close', breach: 'closed' } }, tls: { passage: 'end-to-end' } },
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
      'server-quic': saw(
        'answers-lost',
        { seenAs, datagrams: datagrams(250, 0) },
        { state: 'filtered', service: null },
      ),
    },
    overQuic,
  ),
  'datagrams-lost': pair(
    {
      'server-quic': saw('datagrams-lost', { seenAs, datagrams: datagrams(231, 214) }, { service: 'degraded' }),
    },
    overQuic,
  ),
  'inbound-dropped': called(['no-response', arrivedNot, shut]),
  'inbound-rejected': called([
    'host-unreach',
    { called: { outcome: 'refused', errorCode: 'EHOSTUNREACH', arrivedHere: false } },
    { state: 'unreachable', service: null },
  ]),
  'inbound-reset': called(['conn-refused', refused, { state: 'closed', service: null }]),
  // The counterpart sees the router's address, and that is where its calls end.
  'inbound-not-forwarded': called(['no-response', arrivedNot, shut], translated),
  'inbound-own-firewall': called(['no-response', arrivedNot, shut], untranslated(nextDoor), {
    machine: {
      ...cards({ ...cable, addresses: [nextDoor] }),
      firewall: { value: { product: 'windows', state: 'on' } },
    },
  }),
  'inbound-held': called([
    'conn-refused',
    { called: { outcome: 'refused', errorCode: 'ECONNREFUSED', holder: '4D Server' } },
    { state: 'closed', service: null },
  ]),
  'call-elsewhere': called(
    [
      'call-elsewhere',
      { breach: 'closed', called: { outcome: 'other', arrivedHere: false } },
      { service: 'unexpected' },
    ],
    translated,
  ),
  'call-denied': called([
    'local-rule',
    { called: { outcome: 'refused', errorCode: 'EACCES', arrivedHere: false } },
    { state: 'denied', service: null },
  ]),
};

const untested = { state: 'untested', service: null } as const;

/** What stays open where two ends were to meet. */
export const pairUntold: Pick<
  SituationsOf<'untold'>,
  'counterpart-unmet' | 'counterpart-lost' | 'counterpart-crowded' | 'call-untold'
> = {
  'counterpart-unmet': pair(each(server, saw('pairing-failed', { breach: 'closed' }, untested)), {
    counterparts: [{ address: addressOf.server }],
  }),
  'counterpart-lost': pair(
    each(['server-application', 'server-database'], saw('counterpart-gone', { lost: 'closed' }, untested)),
  ),
  'counterpart-crowded': pair({
    'server-database': saw('counterpart-crowded', { breach: 'closed', arrived: false }, untested),
  }),
  'call-untold': called(['call-untold', { called: { outcome: 'refused', holder: '4D Server' } }, untested]),
};
