import { networkInterfaces } from 'node:os';
import type { Measurable } from '../shared/check.ts';
import type { Fact, MachineFacts } from '../shared/facts/machine.ts';
import type { Hop, Path } from '../shared/facts/paths.ts';
import { firstOf } from '../shared/first-of.ts';
import type { Message } from '../shared/message.ts';
import type { Observation, Resolution } from '../shared/observation.ts';
import { localNetworkState } from './machine/local-network.ts';
import { collectFacts } from './machine/machine.ts';
import { clockNotes, serverClocks } from './machine/server-clocks.ts';
import { explorePaths } from './paths/paths.ts';
import { runCommand } from './platform/command.ts';
import type { RunContext } from './run-context.ts';

/** What a run saw beside its rows. */
export interface Surroundings {
  facts: MachineFacts;
  paths: Path[];
}

export interface LookAroundContext {
  checks: readonly Measurable[];
  resolutions: Promise<Resolution[]>;
  /** What the rows came to, but for those that take minutes. */
  observed: Promise<Observation[]>;
  run: RunContext;
  trace: boolean;
  onHop: (address: string, hop: Hop) => void;
}

/** Looks at this machine and at the way to the servers, beside the rows. Never rejects for what system or network do. */
export type LookAround = (context: LookAroundContext) => Promise<Surroundings>;

export const lookAround: LookAround = async (context) => {
  const { platform, signal } = context.run;
  const facts = collectFacts(platform, signal);
  const paths = await explorePaths({ ...context, facts, command: runCommand });
  return { facts: await facts, paths };
};

/**
 * What only the rows can tell about this machine: its clock, and whether macOS keeps this program off its own subnet.
 * @param earlier what the run before knew of it, for where the rows that were measured now do not tell
 */
export function judgeSurroundings(
  { facts, paths }: Surroundings,
  observations: readonly Observation[],
  startedAt: Date,
  platform: string,
  earlier: MachineFacts = {},
): { facts: MachineFacts; notes: Message[] } {
  const clock = elseEarlier(serverClocks(observations, startedAt), earlier.clock);
  const gateways = [facts.gateway4, facts.gateway6].flatMap((fact) =>
    fact && 'value' in fact ? [fact.value.address] : [],
  );
  const localNetwork = elseEarlier(
    localNetworkState(platform, observations, networkInterfaces(), gateways),
    earlier.localNetwork,
  );
  return {
    facts: { ...facts, clock, ...(platform === 'darwin' && { localNetwork }) },
    notes: [...clockNotes(clock), ...localNetworkNotes(localNetwork), ...pathNotes(paths)],
  };
}

/** What was seen now goes before what was seen then: the clock may have been set right in between. */
function elseEarlier<T>(now: Fact<T>, then: Fact<T> | undefined): Fact<T> {
  return 'value' in now ? now : (then ?? now);
}

function localNetworkNotes(fact: Fact<string>): Message[] {
  return 'value' in fact && fact.value === 'blocked' ? [{ key: 'note.local-network-blocked' }] : [];
}

/** As many as a reader takes in; the list of the ways has them all. */
const namedAddresses = 4;

function pathNotes(paths: readonly Path[]): Message[] {
  const holes = paths.filter(({ mtu }) => mtu?.state === 'black-hole').map(({ address }) => address);
  if (holes.length === 0) return [];
  return [{ key: 'note.mtu-black-hole', params: { address: firstOf(holes, namedAddresses) } }];
}
