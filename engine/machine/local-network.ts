import type { NetworkInterfaceInfo } from 'node:os';
import ipaddr from 'ipaddr.js';
import type { Fact, localNetworkStates } from '../../shared/facts/machine.ts';
import type { AddressObservation, Observation } from '../../shared/observation.ts';

/** Fewer could be one machine that is off. */
const minRefusals = 2;

/**
 * Whether macOS lets this program reach its own subnet. From macOS 15 on that takes a permission that no program can ask
 * for: without it calls to the own subnet fail at once with EHOSTUNREACH, while the gateway and all behind it work.
 */
export function localNetworkState(
  platform: string,
  observations: readonly Observation[],
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>,
  gateways: readonly string[],
): Fact<(typeof localNetworkStates)[number]> {
  if (platform !== 'darwin') return { missing: 'none-here' };
  const subnets = Object.values(interfaces)
    .flatMap((addresses = []) => addresses)
    .flatMap(({ internal, cidr }) => (internal || cidr === null ? [] : [cidr]));
  const seen = observations.flatMap(({ addresses }) => addresses);
  const near = seen.filter(({ address }) => isWithin(address, subnets) && !gateways.includes(address));
  const others = seen.filter((each) => !near.includes(each));
  if (near.some(answered)) return { value: 'allowed' };
  const refusals = near.flatMap(({ attempts }) => attempts).filter(({ errorCode }) => errorCode === 'EHOSTUNREACH');
  const allRefused = near.length > 0 && near.every(({ attempts }) => attempts.every(isRefusal));
  return allRefused && refusals.length >= minRefusals && others.some(answered)
    ? { value: 'blocked' }
    : { missing: 'not-measured' };
}

function isRefusal({ errorCode, state }: AddressObservation['attempts'][number]): boolean {
  return errorCode === 'EHOSTUNREACH' || state === 'untested';
}

/** SYN-ACK or reset: something came back from there. */
function answered({ attempts }: AddressObservation): boolean {
  return attempts.some(({ state }) => state === 'open' || state === 'closed');
}

function isWithin(address: string, subnets: readonly string[]): boolean {
  const plain = address.split('%')[0] ?? '';
  if (!ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain);
  return subnets.some((cidr) => {
    if (!ipaddr.isValidCIDR(cidr)) return false;
    const [network, bits] = ipaddr.parseCIDR(cidr);
    return network.kind() === parsed.kind() && parsed.match(network, bits);
  });
}
