import { isLoopback } from '../../shared/host.ts';
import { isPrivateAddress } from '../../shared/name-notes.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { answeringAddresses, answeringNameServers, isPublic } from './answers.ts';
import { usableAddresses, vpnsUp } from './machine-facts.ts';
import type { Scene } from './scene.ts';
import { signsOfLife } from './signs.ts';

/**
 * Whether a row fails as one does whose server stands behind a VPN that is not connected: it is to be reached from outside,
 * nothing of it answers or its name is unknown, and no tunnel is up.
 */
export function isMissingVpn(scene: Scene, row: ReportCheck): boolean {
  return vpnsUp(scene.report)?.length === 0 && isBehindTunnel(scene, row) && isUnreached(scene, row);
}

/** The firm's server, seen from elsewhere: not in one of this machine's own networks. */
export function isBehindTunnel(scene: Scene, row: ReportCheck): boolean {
  if (row.role !== 'server') return false;
  const isRemote = scene.report.scenario.id === 'classic-remote';
  const { addresses } = row.details;
  if (addresses.length === 0) return isRemote;
  return addresses.every(({ address }) => !isInOwnNetwork(scene, address) && (isRemote || isPrivateAddress(address)));
}

export function isUnreached(scene: Scene, { state, details }: ReportCheck): boolean {
  const isOut = state === 'filtered' || state === 'unreachable' || state === 'unresolved';
  return isOut && details.addresses.every(({ address }) => signsOfLife(scene, address).length === 0);
}

/** Whether the Internet answers, so that the network and the line are there. */
export function internetAnswers(scene: Scene): string | undefined {
  return answeringAddresses(scene).find(isPublic);
}

/** A private name server of no own network that answers stands behind a tunnel, which therefore carries. */
export function answersThroughTunnel(scene: Scene): string | undefined {
  return answeringNameServers(scene.report).find(
    (server) => isPrivateAddress(server) && !isInOwnNetwork(scene, server),
  );
}

/** What this machine's interfaces have exactly is not known: so as networks of homes and firms mostly are. */
export function isInOwnNetwork({ report }: Scene, address: string): boolean {
  if (isLoopback(address)) return true;
  const network = networkOf(address);
  return usableAddresses(report).some((own) => networkOf(own) === network);
}

/** 256 addresses in 192.168, as homes have them; larger ones elsewhere, as firms do; in IPv6 64 bits (RFC 4291). */
function networkOf(address: string): string {
  if (address.includes(':')) return address.split(':').slice(0, 4).join(':');
  return address
    .split('.')
    .slice(0, address.startsWith('192.168.') ? 3 : 2)
    .join('.');
}
