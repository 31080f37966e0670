import { announcementLoss } from './announcement-loss.ts';
import type { Discovered, DiscoveryFacts } from './facts/discovery.ts';

/**
 * What a search came to. `other`: a server, but not the profile's. `announced`: somebody speaks on the port, in a form
 * that does not tell what it is. `silent`: nothing heard, which never means that there is no server, since a firewall on
 * this machine may swallow what comes back. `unusable`: nothing could be sent and nothing be listened to. `stand-in`: the
 * counterpart whose code is known, and no server; `stand-in-unverified`: somebody who says to be one. `lost`: that counterpart
 * announces itself and is not heard, and it can be told why. `unmet`: nothing heard, and the counterpart that should be asked
 * was not met. `unannounced`: nothing heard, and the counterpart says that it does not announce itself on this port.
 */
export type DiscoveryVerdict =
  | 'found'
  | 'several'
  | 'other'
  | 'announced'
  | 'silent'
  | 'unusable'
  | 'stand-in'
  | 'stand-in-unverified'
  | 'lost'
  | 'unmet'
  | 'unannounced';

export function discoveryVerdict(facts: DiscoveryFacts): DiscoveryVerdict {
  if (announcementLoss(facts)) return 'lost';
  if (facts.servers.length === 0) return verdictOnSilence(facts);
  const servers = distinctServers(facts);
  if (servers.length === 0) {
    return facts.servers.some(({ standIn }) => standIn) ? 'stand-in-unverified' : 'announced';
  }
  if (servers.length > 1) return 'several';
  if (servers[0]?.some(({ standIn }) => standIn)) return 'stand-in';
  return facts.sought === undefined || servers[0]?.some(({ sought }) => sought) ? 'found' : 'other';
}

/**
 * The servers that were heard, each with all that was heard of it: what says the same three strings is one server, on
 * however many networks; the profile's server needs no documented form. Others that only made themselves heard are left out,
 * and so are those that say to be counterparts; the one whose code is known acts the server.
 */
export function distinctServers({ servers }: DiscoveryFacts): Discovered[][] {
  const groups = new Map<string, Discovered[]>();
  for (const server of servers) {
    if (server.machine === undefined || server.standIn === 'unverified') continue;
    const { machine, service, database, standIn } = server;
    const key = JSON.stringify(standIn ? [standIn] : [machine, service, database]);
    groups.set(key, [...(groups.get(key) ?? []), server]);
  }
  const known = new Set([...groups.values()].flat().map(({ address }) => address));
  const namesItself = [...groups.values()].some((group) => group.some(({ sought }) => sought));
  const wordless = servers.filter(
    ({ sought, address, machine }) => sought && machine === undefined && !known.has(address),
  );
  return [...groups.values(), ...(wordless.length > 0 && !namesItself ? [wordless] : [])];
}

/** Nobody is to blame that a counterpart is not heard which nobody has met, or which says nothing. */
function verdictOnSilence(facts: DiscoveryFacts): DiscoveryVerdict {
  const { port, rehearsal, unmet } = facts;
  if (!isUsable(facts)) return 'unusable';
  if (unmet !== undefined) return 'unmet';
  return rehearsal && rehearsal.port !== port ? 'unannounced' : 'silent';
}

function isUsable({ from, listening }: DiscoveryFacts): boolean {
  const hasSent = from.some(({ queries }) => queries.some(({ packets }) => packets > 0));
  return hasSent || listening === 'everything' || listening === 'broadcasts';
}
