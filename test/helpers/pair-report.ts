import type { CounterpartFacts, PairFacts } from '../../shared/facts/counterpart.ts';
import type { Attempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import type { Reason, RowId } from '../../shared/words.ts';
import { addressOf, reportOf } from './networks.ts';

const seenAs = { address: '203.0.113.9', port: 61_000 };
const here = { address: '192.168.1.45', port: 52_044 };

function reached(port: number): PairFacts {
  return { here, seenAs, arrivedAt: { address: addressOf.server, port }, echo: {}, tls: { passage: 'end-to-end' } };
}

const tallied = { reordered: 0, duplicates: 0 };
export const datagrams = {
  sent: 250,
  bytes: 1200,
  there: { ...tallied, received: 240, reordered: 3, jitterMs: 0.84 },
  back: { ...tallied, received: 228, duplicates: 1, jitterMs: 1.3 },
  rttMs: { min: 9.8, median: 12.44, max: 80.1 },
};

export const counterpart: CounterpartFacts = {
  address: addressOf.server,
  paired: {
    version: '0.1.0',
    port: 19_813,
    listening: [
      { port: 19_812, transport: 'tcp', family: 4, state: 'listening' },
      { port: 19_812, transport: 'tcp', family: 6, state: 'listening' },
      { port: 19_813, transport: 'tcp', family: 4, state: 'listening' },
      { port: 19_813, transport: 'udp', family: 4, state: 'taken', holder: '4D Server' },
      { port: 19_814, transport: 'tcp', family: 4, state: 'taken' },
    ],
  },
  down: { bytes: 117_500_000, durationMs: 10_000 },
  up: { bytes: 1_200_000, durationMs: 4_000, breach: 'reset' },
};

const saw = (reason: Reason, pair: PairFacts, rest: Partial<Attempt> = {}): Partial<Attempt> => ({
  reason,
  details: { pair },
  ...rest,
});

/** What each row of a server came to whose other end a counterpart was. */
const rows: Partial<Record<RowId, Partial<Attempt>>> = {
  'server-sql': saw(
    'counterpart-elsewhere',
    { here, breach: 'altered', said: 'HTTP/1.1 400', arrived: false },
    {
      service: 'unexpected',
    },
  ),
  'server-application': saw('counterpart-reached', reached(19_813)),
  'server-database': saw(
    'full-size-lost',
    { ...reached(19_814), echo: { failed: { at: 'full-up', breach: 'silent' } } },
    { service: 'degraded' },
  ),
  'server-quic': saw('datagrams-lost', { datagrams, seenAs }, { service: 'degraded' }),
  'inbound-application': saw('called-back', {
    called: { outcome: 'reached', arrivedHere: true, callerAs: { address: addressOf.server, port: 40_000 } },
  }),
  'inbound-database': saw(
    'no-response',
    { called: { outcome: 'refused', errorCode: 'ETIMEDOUT', arrivedHere: false } },
    { state: 'filtered', service: null },
  ),
};

/** A run at a 365 server whose other end PortAmpel was. */
export function pairReport(counterparts: CounterpartFacts[] = [counterpart]): Report {
  return reportOf({
    scenario: '365-server',
    options: { counterpart: true, transport: 'either' },
    saw: rows,
    counterparts,
  });
}
