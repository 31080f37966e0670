import type { DnsAnswer, DnsOutcome, NameFacts } from '../../shared/facts/names.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { type Scene, shutRows } from './scene.ts';

/** Rows whose host's name did not resolve. */
export function unresolvedRows(scene: Scene): ReportCheck[] {
  return shutRows(scene).filter(({ state }) => state === 'unresolved');
}

/** How a host's name resolves: `undefined` for addresses, and where nobody asked. */
export function nameFactsOf({ report }: Scene, host: string | null): NameFacts | undefined {
  return report.names?.names.find(({ name }) => name === host);
}

export function answersOf({ answers }: NameFacts): DnsAnswer[] {
  return answers.flatMap(({ a, aaaa }) => [a, aaaa]);
}

/** All addresses that name servers give. */
export function servedAddresses(facts: NameFacts): string[] {
  return [...new Set(answersOf(facts).flatMap(({ addresses }) => addresses))];
}

const denials = new Set<DnsOutcome>(['no-such-name', 'no-data']);

/** The servers that say of both families that there is nothing. */
export function denyingServers({ answers }: NameFacts): string[] {
  return answers
    .filter(({ a, aaaa }) => denials.has(a.outcome) && denials.has(aaaa.outcome))
    .map(({ server }) => server);
}

export function knowingServers({ answers }: NameFacts): string[] {
  return answers
    .filter(({ a, aaaa }) => a.outcome === 'addresses' || aaaa.outcome === 'addresses')
    .map(({ server }) => server);
}

/** A proxy reached a host whose name does not resolve here: what these name servers deny may exist all the same. */
export function denyWhatExists(scene: Scene): boolean {
  return unresolvedRows(scene).some(({ details }) => details.proxy?.through.result === 'answered');
}
