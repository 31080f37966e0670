import type { CounterpartFacts, Listening, PairFacts } from '../../shared/facts/counterpart.ts';
import type { Attempt } from '../../shared/observation.ts';
import { toolVersion } from '../../shared/version.ts';
import type { Reason, RowId, ScenarioId } from '../../shared/words.ts';
import { loadScenario } from '../scenarios.ts';
import { cable, cards } from './facts.ts';
import { addressOf, each, type Network, type Saws } from './network.ts';
import { server } from './situation.ts';

/** A run whose other end was PortAmpel as well. */

/** This end of a connection to the counterpart, as this system knows it and as it is seen from there. */
export type Ends = Required<Pick<PairFacts, 'here' | 'seenAs'>>;

/** The same at both ends: a router that translates nothing, or none at all. */
export function untranslated(address: string): Ends {
  const here = { address, port: 52_044 };
  return { here, seenAs: here };
}

const ownAddress = cable.addresses[0] ?? '';
export const routed = untranslated(ownAddress);
/** This PC is seen from outside by its router's address. */
export const translated: Ends = { ...routed, seenAs: { address: '203.0.113.9', port: 61_000 } };

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
  return { reason, details: { pair }, ...rest };
}

const portOf: Partial<Record<RowId, number>> = {
  'server-sql': 19_812,
  'server-application': 19_813,
  'server-database': 19_814,
};

/** What goes from here to there, all of it well. */
function reached(ends: Ends, scenario: ScenarioId): Saws {
  const { rows } = loadScenario(scenario);
  const isSecured = (id: RowId): boolean => rows.find((row) => row.id === id)?.encryption === 'tls';
  return Object.fromEntries(
    server.map((id) => [
      id,
      saw('counterpart-reached', {
        ...ends,
        arrivedAt: { address: addressOf.server, port: portOf[id] ?? 19_813 },
        echo: {},
        ...(isSecured(id) && { tls: { passage: 'end-to-end' } }),
      }),
    ]),
  );
}

export const inbound = ['inbound-sql', 'inbound-application', 'inbound-database'] as const;

/** A PC before the server, or with `inbound` the server itself; all between the two is well but for what is named. */
export function pairOf(
  saws: Saws,
  { scenario = '365-client', options, ...others }: Network = {},
  ends: Ends = translated,
): Network {
  const calledBack = saw('called-back', { ...ends, called: { outcome: 'reached', arrivedHere: true } });
  return {
    scenario,
    saw: { ...reached(ends, scenario), ...each(inbound, calledBack), ...saws },
    counterparts: [counterpart()],
    machine: cards(cable),
    ...others,
    options: { mail: false, counterpart: true, ...options },
  };
}
