import type { CounterpartFacts, Listening, PairFacts } from '../../shared/facts/counterpart.ts';
import type { Attempt } from '../../shared/observation.ts';
import { toolVersion } from '../../shared/version.ts';
import type { Reason, RowId } from '../../shared/words.ts';
import { cable, cards } from './facts.ts';
import { addressOf, each, type Network, type Saws } from './network.ts';
import { server } from './situation.ts';

/** A run whose other end was PortAmpel as well. */

const here = { address: cable.addresses[0] ?? '', port: 52_044 };
/** By which this PC is seen from outside: its router's. */
const seenAs = { address: '203.0.113.9', port: 61_000 };

const ports = [
  { port: 19_812, transport: 'tcp' },
  { port: 19_813, transport: 'tcp' },
  { port: 19_814, transport: 'tcp' },
  { port: 19_813, transport: 'udp' },
] as const;

/** @param taken ports that another program holds there */
export function counterpart(taken: readonly number[] = []): CounterpartFacts {
  const listening = ports.map(({ port, transport }): Listening => {
    const state = transport === 'tcp' && taken.includes(port) ? 'taken' : 'listening';
    return { port, transport, family: 4, state };
  });
  return { address: addressOf.server, paired: { version: toolVersion, port: 19_813, listening } };
}

export function saw(reason: Reason, pair: PairFacts, rest: Partial<Attempt> = {}): Partial<Attempt> {
  return { reason, details: { pair: { here, ...pair } }, ...rest };
}

const portOf: Partial<Record<RowId, number>> = {
  'server-sql': 19_812,
  'server-application': 19_813,
  'server-database': 19_814,
};

/** What goes from here to there, all of it well. */
function reached(): Saws {
  return Object.fromEntries(
    server.map((id) => [
      id,
      saw('counterpart-reached', {
        seenAs,
        arrivedAt: { address: addressOf.server, port: portOf[id] ?? 19_813 },
        echo: {},
        tls: { passage: 'end-to-end' },
      }),
    ]),
  );
}

export const inbound = ['inbound-sql', 'inbound-application', 'inbound-database'] as const;

const calledBack = saw('called-back', { called: { outcome: 'reached', arrivedHere: true } });

/** A PC before the server, or with `inbound` the server itself; all between the two is well but for what is named. */
export function pairOf(saws: Saws, rest: Network = {}): Network {
  const { options, ...others } = rest;
  return {
    scenario: '365-client',
    saw: { ...reached(), ...each(inbound, calledBack), ...saws },
    counterparts: [counterpart()],
    machine: cards(cable),
    ...others,
    options: { mail: false, counterpart: true, ...options },
  };
}
