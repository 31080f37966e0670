import { distinctServers } from '../../../shared/discovery-verdict.ts';
import type { Discovered, DiscoveryFacts, SearchedFrom } from '../../../shared/facts/discovery.ts';

/** Somebody whose address can be taken over. */
export interface ServerChoice {
  address: string;
  /** Its own words for itself; `null` where there are none that can be read. */
  name: string | null;
  database: string | null;
  /** The interfaces on which it was heard. */
  interfaces: string[];
  /** It answered in the documented form, so that it is a server beyond doubt. */
  isCertain: boolean;
  /** It says that it is a PortAmpel counterpart and no server. */
  standIn: NonNullable<Discovered['standIn']> | null;
}

/** Each address that was heard, once; servers that say who they are come first. */
export function choicesOf(facts: DiscoveryFacts): ServerChoice[] {
  const certain = new Set(distinctServers(facts).flat());
  const heard = [...facts.servers].sort((a, b) => Number(certain.has(b)) - Number(certain.has(a)));
  const choices = new Map<string, ServerChoice>();
  for (const server of heard) {
    const known = choices.get(server.address);
    if (known === undefined) choices.set(server.address, choiceOf(server, certain.has(server)));
    else if (server.interface !== undefined && !known.interfaces.includes(server.interface)) {
      known.interfaces.push(server.interface);
    }
  }
  return [...choices.values()];
}

function choiceOf(server: Discovered, isCertain: boolean): ServerChoice {
  const { address, machine, heard, database, standIn = null } = server;
  return {
    address,
    name: machine ?? heard ?? null,
    database: database || null,
    interfaces: server.interface === undefined ? [] : [server.interface],
    isCertain,
    standIn,
  };
}

/** Whether nothing could be sent from there, or not everything. */
export function hasTrouble({ trouble, queries }: SearchedFrom): boolean {
  return trouble !== undefined || queries.some((query) => query.trouble !== undefined && query.packets === 0);
}
