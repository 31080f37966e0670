import type { DnsAnswer, NameFacts } from '../../../shared/facts/names.ts';
import type { Resolution } from '../../../shared/observation.ts';
import type { Reason } from '../../../shared/words.ts';
import { addressOf, type Network } from '../network.ts';
import { named, playedBack, type SituationsOf } from '../situation.ts';

const servers = ['192.168.1.1', '192.168.1.2'] as const;
const resolved = (...addresses: string[]): Partial<Resolution> => ({ addresses, phase });
const phase = { name: 'resolve' as const, startMs: 0, durationMs: 12 };
const failed = (reason: Reason): Partial<Resolution> => ({ addresses: [], phase, reason });

/** How an IPv4 address answers a question for the name, server by server: an address, or another outcome. */
type Said = readonly [string, string];

function name(host: string, said: Said, rest: Partial<NameFacts> = {}): NameFacts {
  return {
    name: host,
    system: { addresses: [], ms: 12 },
    answers: servers.map((server, index) => ({ server, ...answersFrom(said[index] ?? '') })),
    ...rest,
  };
}

function answersFrom(word: string): Record<'a' | 'aaaa', DnsAnswer> {
  if (/^[\d.]+$/.test(word)) {
    return {
      a: { outcome: 'addresses', addresses: [word], ms: 12 },
      aaaa: { outcome: 'no-data', addresses: [], ms: 12 },
    };
  }
  const answer = { outcome: word as DnsAnswer['outcome'], addresses: [], ms: 12 };
  return { a: answer, aaaa: answer };
}

/** The firm's servers have names, and those that are told otherwise do not resolve as they should. */
function withNames(told: Partial<Record<keyof typeof named, NameFacts>>, rest: Network): Network {
  const roles = Object.keys(named) as (keyof typeof named)[];
  const well = Object.fromEntries(roles.map((role) => [named[role], resolved(addressOf[role])]));
  const names = roles.map(
    (role) =>
      told[role] ??
      name(named[role], [addressOf[role], addressOf[role]], { system: { addresses: [addressOf[role]], ms: 12 } }),
  );
  return {
    hosts: named,
    names: { servers: [...servers], names },
    ...rest,
    resolutions: { ...well, ...rest.resolutions },
  };
}

const old = '203.0.113.99';

export const nameSituations: SituationsOf<'names'> = {
  'name-service-down': playedBack(
    withNames(
      {
        licence: name(named.licence, ['silent', 'unreachable']),
        updates: name(named.updates, ['silent', 'unreachable']),
        mailOut: name(named.mailOut, ['silent', 'unreachable']),
      },
      {
        // One address was entered, and shows that the network is there.
        hosts: { ...named, mailIn: addressOf.mailIn },
        resolutions: Object.fromEntries(
          [named.licence, named.updates, named.mailOut].map((host) => [host, failed('name-service-failed')]),
        ),
      },
    ),
  ),
  'name-servers-disagree': playedBack(
    withNames(
      { mailOut: name(named.mailOut, ['no-such-name', addressOf.mailOut]) },
      { resolutions: { [named.mailOut]: failed('name-not-found') } },
    ),
  ),
  'hosts-file-wrong': playedBack(
    withNames(
      {
        mailOut: name(named.mailOut, [addressOf.mailOut, addressOf.mailOut], {
          hostsFile: [old],
          system: { addresses: [old], ms: 1 },
        }),
      },
      {
        resolutions: { [named.mailOut]: resolved(old) },
        saw: { 'mail-465': { [old]: 'filtered' }, 'mail-587': { [old]: 'filtered' } },
      },
    ),
  ),
  'name-wrong': playedBack(
    withNames(
      {
        mailOut: name(named.mailOut, ['10.1.1.9', addressOf.mailOut], { system: { addresses: ['10.1.1.9'], ms: 12 } }),
      },
      {
        resolutions: { [named.mailOut]: resolved('10.1.1.9') },
        saw: { 'mail-465': { '10.1.1.9': 'filtered' }, 'mail-587': { '10.1.1.9': 'filtered' } },
      },
    ),
  ),
  'name-unknown': playedBack(
    withNames(
      { mailOut: name(named.mailOut, ['no-such-name', 'no-such-name']) },
      { resolutions: { [named.mailOut]: failed('name-not-found') } },
    ),
  ),
};
