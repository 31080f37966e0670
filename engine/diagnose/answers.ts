import { isLoopback } from '../../shared/host.ts';
import { isPrivateAddress } from '../../shared/name-notes.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { type Scene, shutRows } from './scene.ts';
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
  const addresses = rows.flatMap(({ details }) => details.addresses.map(({ address }) => address));
  return [...new Set(addresses)].filter((address) => !isLoopback(address));
}

export function isPublic(address: string): boolean {
  return !isPrivateAddress(address) && !isLoopback(address);
}

/**
 * Rows that reached nobody: shut without any answer from the other end, or its name unknown. With them those that should
 * be shut, and of which nobody can say so where nothing answers at all.
 */
export function unreachedRows(scene: Scene): ReportCheck[] {
  const untold = scene.rows.filter(({ reason }) => reason === 'no-network-shown');
  return [...shutRows(scene), ...untold].filter(
    (row) =>
      row.state === 'unresolved' ||
      ((row.state === 'filtered' || row.state === 'unreachable') && remoteAddresses([row]).length > 0),
  );
}
