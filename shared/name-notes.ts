import ipaddr from 'ipaddr.js';
import type { DnsAnswer, NameFacts, NamesFacts } from './facts/names.ts';

/** What is worth knowing about how names resolve, each with what it rests on. */
export type NameNote =
  | { kind: 'server-silent' | 'server-unreachable' | 'server-refused' | 'server-failed'; server: string }
  /** The hosts file has the name: what DNS says does not count on this PC. */
  | { kind: 'hosts-file'; name: string; addresses: string[] }
  /** Some give private addresses, others public ones. */
  | { kind: 'split'; name: string; privately: string[]; publicly: string[] }
  /** Some servers know the name, others say that there is none. */
  | { kind: 'disagreement'; name: string; knowing: string[]; denying: string[] }
  /** The system knows the name and no name server does: a search domain, or another service than DNS. */
  | { kind: 'system-alone'; name: string }
  /** A name server knows the name and the system does not. */
  | { kind: 'dns-alone'; name: string; servers: string[] };

export function nameNotes(facts: NamesFacts): NameNote[] {
  return [...serverNotes(facts), ...facts.names.flatMap(notesOf)];
}

const serverKinds = [
  ['silent', 'server-silent'],
  ['unreachable', 'server-unreachable'],
  ['refused', 'server-refused'],
  ['server-failure', 'server-failed'],
] as const;

/** A server that fails for every name is the server's matter, and said once. */
function serverNotes({ servers, names }: NamesFacts): NameNote[] {
  return servers.flatMap((server) => {
    const answers = names.flatMap((name) => answersOf(name, server));
    const found = serverKinds.find(
      ([outcome]) => answers.length > 0 && answers.every((answer) => answer.outcome === outcome),
    );
    return found ? [{ kind: found[1], server }] : [];
  });
}

function notesOf(facts: NameFacts): NameNote[] {
  const { name, system, answers, hostsFile } = facts;
  const knowing = answers.filter(({ a, aaaa }) => isKnown(a) || isKnown(aaaa)).map(({ server }) => server);
  const denying = answers.filter(({ a, aaaa }) => isDenied(a) && isDenied(aaaa)).map(({ server }) => server);
  const hasHostsFile = hostsFile !== undefined && hostsFile.length > 0;
  const systemKnows = system.addresses.length > 0;
  return [
    ...(hasHostsFile ? [{ kind: 'hosts-file' as const, name, addresses: hostsFile }] : []),
    ...splitNotes(facts),
    ...(knowing.length > 0 && denying.length > 0 ? [{ kind: 'disagreement' as const, name, knowing, denying }] : []),
    ...(systemKnows && !hasHostsFile && answers.length > 0 && answers.every(isOfNoHelp)
      ? [{ kind: 'system-alone' as const, name }]
      : []),
    ...(!systemKnows && system.reason !== 'cancelled' && knowing.length > 0
      ? [{ kind: 'dns-alone' as const, name, servers: knowing }]
      : []),
  ];
}

/** Who gives private addresses only, against who gives public ones only; whoever gives both takes no side. */
function splitNotes({ name, system, answers }: NameFacts): NameNote[] {
  const sides = [
    { who: 'system', addresses: system.addresses },
    ...answers.map(({ server, a, aaaa }) => ({ who: server, addresses: [...a.addresses, ...aaaa.addresses] })),
  ].filter(({ addresses }) => addresses.length > 0);
  const privately = sides.filter(({ addresses }) => addresses.every(isPrivateAddress)).map(({ who }) => who);
  const publicly = sides.filter(({ addresses }) => !addresses.some(isPrivateAddress)).map(({ who }) => who);
  return privately.length > 0 && publicly.length > 0 ? [{ kind: 'split', name, privately, publicly }] : [];
}

function answersOf({ answers }: NameFacts, server: string): DnsAnswer[] {
  return answers.filter((answer) => answer.server === server).flatMap(({ a, aaaa }) => [a, aaaa]);
}

function isKnown({ outcome }: DnsAnswer): boolean {
  return outcome === 'addresses';
}

function isDenied({ outcome }: DnsAnswer): boolean {
  return outcome === 'no-such-name' || outcome === 'no-data';
}

/** It answered, and had no address; one that may just not have been heard proves nothing. */
function isOfNoHelp({ a, aaaa }: NameFacts['answers'][number]): boolean {
  return [a, aaaa].every((answer) => isDenied(answer) || answer.outcome === 'refused');
}

/** RFC 1918, RFC 4193 and RFC 6598, and what never leaves a link or a machine. */
const privateRanges = new Set(['private', 'uniqueLocal', 'carrierGradeNat', 'linkLocal', 'loopback']);

/** Whether it never leaves a firm's own networks. */
export function isPrivateAddress(address: string): boolean {
  const withoutZone = address.split('%')[0] ?? '';
  return ipaddr.isValid(withoutZone) && privateRanges.has(ipaddr.process(withoutZone).range());
}
