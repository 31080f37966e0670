import ipaddr from 'ipaddr.js';
import type { DiscoveryTrouble, SearchedFrom } from '../../shared/facts/discovery.ts';
import type { Platform } from '../platform/index.ts';

export const limitedBroadcast = '255.255.255.255';

/** One own address with where a search can be sent from it. */
export interface LocalAddress extends Pick<SearchedFrom, 'name' | 'address' | 'prefixLength' | 'kind'> {
  destinations: {
    to: string;
    /** Why it is not sent there. */
    trouble?: DiscoveryTrouble;
  }[];
}

/** All IPv4 addresses of this machine; IPv6 knows no broadcast. Loopback comes last: most servers are elsewhere. */
export function localAddresses(platform: Platform): LocalAddress[] {
  const directed = new Set<string>();
  const all = Object.entries(platform.interfaces()).flatMap(([name, entries]) =>
    (entries ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address, netmask, internal }): LocalAddress => {
        const prefixLength = ipaddr.IPv4.parse(netmask).prefixLengthFromSubnetMask() ?? 32;
        const kind = kindOf(name, internal, prefixLength, platform);
        return {
          name,
          address,
          prefixLength,
          kind,
          destinations: destinationsFrom(address, prefixLength, kind, directed),
        };
      }),
  );
  return [...all.filter(({ kind }) => kind !== 'loopback'), ...all.filter(({ kind }) => kind === 'loopback')];
}

function kindOf(name: string, isInternal: boolean, prefixLength: number, platform: Platform): LocalAddress['kind'] {
  if (isInternal) return 'loopback';
  // RFC 3021: a network of two addresses has none for broadcasts; one of a single address leads into a tunnel.
  return prefixLength < 31 && platform.canBroadcast(name) !== false ? 'broadcast' : 'point-to-point';
}

/**
 * A limited broadcast leaves through the interface that has the sending socket's address (on Linux:
 * net/ipv4/route.c, ip_route_output_key_hash_rcu); a directed one goes where the routing table says, which is this interface
 * unless another one has the same network.
 */
function destinationsFrom(
  address: string,
  prefixLength: number,
  kind: LocalAddress['kind'],
  directed: Set<string>,
): LocalAddress['destinations'] {
  // Nothing leaves loopback, and it knows no broadcast on most systems: a server of this machine is asked directly.
  if (kind === 'loopback') return [{ to: address }];
  if (kind === 'point-to-point') return [];
  const to = ipaddr.IPv4.broadcastAddressFromCIDR(`${address}/${prefixLength}`).toString();
  const isTaken = directed.has(to);
  directed.add(to);
  return [{ to: limitedBroadcast }, { to, ...(isTaken && { trouble: 'same-network' }) }];
}

/** Where everybody in this address's own network is reached; nothing where the network has no such address. */
export function directedBroadcast({ kind, destinations }: LocalAddress): string | undefined {
  return kind === 'broadcast' ? destinations.map(({ to }) => to).find((to) => to !== limitedBroadcast) : undefined;
}

/** The own network that an address lies in, the smallest first. */
export function networkOf(address: string, locals: readonly LocalAddress[]): LocalAddress | undefined {
  if (!ipaddr.IPv4.isValid(address)) return undefined;
  const parsed = ipaddr.IPv4.parse(address);
  return [...locals]
    .sort((a, b) => b.prefixLength - a.prefixLength)
    .find((local) => parsed.match(ipaddr.IPv4.parse(local.address), local.prefixLength));
}
