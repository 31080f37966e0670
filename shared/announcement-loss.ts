import ipaddr from 'ipaddr.js';
import type { DiscoveryFacts, RehearsalFacts, SearchedFrom } from './facts/discovery.ts';
import type { InterfaceKind } from './facts/machine.ts';

/**
 * Why a counterpart's announcements are not heard, as far as both ends' facts tell:
 *
 * `not-sent`: they never left there. `other-subnet`: no network of this PC is one into which it announces; a broadcast ends at
 * the router. `mask-differs`: both ends count different addresses as their network, so its broadcast address is none here.
 * `other-way`: the way to it leads through another interface than the network that both are in, as a VPN does. `firewall`: it
 * reached this PC with nothing that this PC had not asked for. `udp-blocked`: no UDP passes between both, either way.
 * `isolation`: on Wi-Fi, what is for this PC alone arrives and what is for everybody does not. `broadcast-filtered`: the same by cable.
 */
export const announcementLosses = [
  'not-sent',
  'other-subnet',
  'mask-differs',
  'other-way',
  'firewall',
  'udp-blocked',
  'isolation',
  'broadcast-filtered',
] as const;
export type AnnouncementLoss = (typeof announcementLosses)[number];

export interface LossVerdict {
  loss: AnnouncementLoss;
  /** `likely`: something else could look the same. */
  certainty: 'certain' | 'likely';
  /** This PC's interface that it is about, where there is one. */
  interface?: string;
}

/** One may be lost by chance, on Wi-Fi above all. */
const least = 2;

export type KindOf = (interfaceName: string) => InterfaceKind | undefined;

/**
 * The verdict on a search that a counterpart was asked to be found by; nothing where it was heard, or where it cannot be told.
 * @param kindOf - what is known of this PC's interfaces
 */
export function announcementLoss(facts: DiscoveryFacts, kindOf: KindOf = () => undefined): LossVerdict | undefined {
  const { rehearsal, listening, port } = facts;
  if (!rehearsal || rehearsal.heard > 0 || rehearsal.port !== port) return undefined;
  if (listening === 'nothing' || listening === 'off') return undefined;
  const way = facts.from.find(({ address }) => address === rehearsal.here);
  if (!way) return undefined;
  const shared = sharedNetworks(facts, rehearsal);
  if (shared.length === 0) return apart(facts, rehearsal, way, kindOf);
  const sent = shared.filter(({ there }) => there.sent > 0);
  if (sent.length === 0) {
    return shared.some(({ there }) => there.trouble !== undefined) && !isUntold(rehearsal)
      ? { loss: 'not-sent', certainty: 'certain' }
      : undefined;
  }
  const direct = sent.find(({ here }) => here === way);
  if (!direct) return elsewhere(rehearsal, way, kindOf);
  if (rehearsal.seenAs !== rehearsal.here) return { loss: 'other-subnet', certainty: 'likely' };
  return direct.there.sent < least ? undefined : within(rehearsal, direct.here, kindOf);
}

/** It announced for others as well, and what became of that it does not tell: the trouble may be an earlier one. */
function isUntold({ limited }: RehearsalFacts): boolean {
  return limited !== undefined;
}

interface Shared {
  here: SearchedFrom;
  there: RehearsalFacts['networks'][number];
}

/** Networks that both ends are in, with one broadcast address. */
function sharedNetworks({ from }: DiscoveryFacts, { networks }: RehearsalFacts): Shared[] {
  return from
    .filter(({ kind }) => kind === 'broadcast')
    .flatMap((here) =>
      networks.flatMap((there) =>
        isWithin(there.address, here) && broadcastOf(here) === broadcastOf(there) ? [{ here, there }] : [],
      ),
    );
}

/** No network is the same at both ends. */
function apart(
  { from }: DiscoveryFacts,
  rehearsal: RehearsalFacts,
  way: SearchedFrom,
  kindOf: KindOf,
): LossVerdict | undefined {
  const { networks, here, seenAs } = rehearsal;
  if (networks.length === 0) return undefined;
  // It announces nowhere at all.
  if (networks.every(({ trouble, sent }) => trouble !== undefined && sent === 0)) {
    return isUntold(rehearsal) ? undefined : { loss: 'not-sent', certainty: 'certain' };
  }
  const overlapping = from
    .filter(({ kind }) => kind === 'broadcast')
    .find((own) => networks.some((there) => isWithin(there.address, own) && isWithin(own.address, there)));
  if (overlapping && overlapping === way && seenAs === here) {
    return { loss: 'mask-differs', certainty: 'certain', interface: overlapping.name };
  }
  if (isTunnel(way, kindOf)) return { loss: 'other-way', certainty: 'certain', interface: way.name };
  return { loss: 'other-subnet', certainty: 'certain' };
}

/** Both have a network of the same numbers, and the way to the counterpart does not lead through it. */
function elsewhere({ seenAs, here }: RehearsalFacts, way: SearchedFrom, kindOf: KindOf): LossVerdict {
  // Two networks that are numbered alike have a translation between them.
  if (seenAs !== here && !isTunnel(way, kindOf)) return { loss: 'other-subnet', certainty: 'likely' };
  return { loss: 'other-way', certainty: 'likely', interface: way.name };
}

/** Both are in one network, and talk within it: what passes for this PC alone tells who keeps the rest. */
function within({ call, query }: RehearsalFacts, here: SearchedFrom, kindOf: KindOf): LossVerdict | undefined {
  if (!call || call.sent < least) return undefined;
  const about = { certainty: 'likely', interface: here.name } as const;
  if (call.received > 0) return { loss: kindOf(here.name) === 'wifi' ? 'isolation' : 'broadcast-filtered', ...about };
  if (!query || query.sent < least) return undefined;
  // What was asked for comes back, or what was sent arrives: the way is there, and this end takes nothing unasked.
  return { loss: query.answered > 0 || query.arrived > 0 ? 'firewall' : 'udp-blocked', ...about };
}

function isTunnel({ kind, name }: SearchedFrom, kindOf: KindOf): boolean {
  return kind === 'point-to-point' || kindOf(name) === 'vpn';
}

function broadcastOf({ address, prefixLength }: { address: string; prefixLength: number }): string {
  if (!ipaddr.IPv4.isValid(address)) return '';
  return ipaddr.IPv4.broadcastAddressFromCIDR(`${address}/${prefixLength}`).toString();
}

function isWithin(address: string, network: { address: string; prefixLength: number }): boolean {
  if (!ipaddr.IPv4.isValid(address) || !ipaddr.IPv4.isValid(network.address)) return false;
  return ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parse(network.address), network.prefixLength);
}
