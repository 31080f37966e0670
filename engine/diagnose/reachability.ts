import { decisiveAttempt } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import type { Reason } from '../../shared/words.ts';
import type { Scene } from './scene.ts';
import { signsOfLife } from './signs.ts';

/** A handshake that took this long was answered only after a SYN was sent again: packets are lost on the way. */
const retransmittedMs = 900;

/** Whether rows that work show lost packets: then a port's silence may be loss as well. */
export function isLossy({ rows }: Scene): boolean {
  return rows.some(({ details }) =>
    details.addresses.some((seen) => {
      const { rttMs, reason, details: facts } = decisiveAttempt(seen);
      const isRetransmitted = (rttMs ?? 0) >= retransmittedMs;
      return isRetransmitted || (facts.roundTrips?.failed ?? 0) > 0 || reason === 'datagrams-lost';
    }),
  );
}

/** The reasons of all addresses on which the row's port did not open. */
export function shutReasons({ details }: ReportCheck): Reason[] {
  return details.addresses.map(decisiveAttempt).flatMap(({ state, reason }) => (state === 'open' ? [] : [reason]));
}

/** Whether anything shows that the host of the row is alive, on an address where the row's port did not open. */
export function isHostAlive(scene: Scene, { details }: ReportCheck): boolean {
  return details.addresses.some(({ address }) => signsOfLife(scene, address).length > 0);
}

/** Nothing came back on any address, neither an answer nor a refusal. */
export function isSilent(row: ReportCheck): boolean {
  const reasons = shutReasons(row);
  return row.state === 'filtered' && reasons.length > 0 && reasons.every((reason) => reason === 'no-response');
}

const icmpReasons: ReadonlySet<Reason> = new Set(['admin-prohibited', 'host-unreach', 'net-unreach', 'proto-unreach']);

/**
 * A device sent an ICMP refusal in the host's place. Some systems report a prohibition as a host that is not reachable: what
 * else shows that it lives tells the two apart.
 */
export function isRejected(scene: Scene, row: ReportCheck): boolean {
  if (!icmpReasons.has(row.reason)) return false;
  return row.state === 'filtered' || (row.state === 'unreachable' && isHostAlive(scene, row));
}

/** Whether the row's port passes to another host of the run: `undefined` where that was not asked. */
export function passesElsewhere({ controls }: Scene, { port }: ReportCheck): boolean | undefined {
  const asked = controls.filter((control) => control.kind === 'other-host' && control.port === port);
  if (asked.length === 0) return undefined;
  return asked.some(({ state }) => state === 'open' || state === 'closed');
}
