import type { DnsOutcome } from '../../shared/facts/names.ts';
import type { ThroughProxy } from '../../shared/facts/proxy.ts';
import { isLoopback } from '../../shared/host.ts';
import { isPrivateAddress } from '../../shared/name-notes.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { addressesSeen, type Observed, type Scene, shutRows } from './scene.ts';
import { signsOfLife } from './signs.ts';

/** Addresses of other machines that sent anything: an open port that nothing fakes, a refusal, an echo. */
export function answeringAddresses(scene: Scene): string[] {
  return remoteAddresses(scene.rows).filter(
    (address) => signsOfLife(scene, address).length > 0 || hasRefused(scene, address),
  );
}

function hasRefused({ rows }: Scene, address: string): boolean {
  return rows.some(({ details }) =>
    details.addresses.some((seen) => seen.address === address && decisiveAttempt(seen).state === 'closed'),
  );
}

/** The addresses that rows talked to, but for this machine's own loopback. */
export function remoteAddresses(rows: readonly ReportCheck[]): string[] {
  return addressesSeen(rows).filter((address) => !isLoopback(address));
}

export function isPublic(address: string): boolean {
  return !isPrivateAddress(address) && !isLoopback(address);
}

/** This system's proxy had its say to the row's own question: it is the way out, or would be. */
export function isProxied({ details }: ReportCheck): boolean {
  return details.proxy !== undefined && !withoutProxy.has(details.proxy.through.result);
}

const withoutProxy = new Set<ThroughProxy['result']>([
  'unresolved',
  'unreachable',
  'silent',
  'not-measured',
  'cancelled',
]);

/**
 * Rows that reached nobody, not even through a proxy: shut without any answer from the other end, or its name unknown. With
 * them those that should be shut, and of which nobody can say so where nothing answers at all.
 */
export function unreachedRows(scene: Scene): ReportCheck[] {
  const untold = scene.rows.filter(({ reason }) => reason === 'no-network-shown');
  return [...shutRows(scene), ...untold].filter((row) => {
    const isSilent = row.state === 'filtered' || row.state === 'unreachable';
    return !isProxied(row) && (row.state === 'unresolved' || (isSilent && remoteAddresses([row]).length > 0));
  });
}

/** Name servers that said anything, by their addresses. */
export function answeringNameServers({ names }: Observed): string[] {
  const answers = names?.names.flatMap((name) => name.answers) ?? [];
  const said = answers.filter(({ a, aaaa }) => [a, aaaa].some(({ outcome }) => wordsOfServers.has(outcome)));
  // As `dns.getServers` writes them: with a port where it is not 53.
  return [...new Set(said.map(({ server }) => server.replace(/^\[(.*)\]:\d+$/, '$1').replace(/^([\d.]+):\d+$/, '$1')))];
}

const wordsOfServers = new Set<DnsOutcome>(['addresses', 'no-data', 'no-such-name', 'refused', 'server-failure']);
