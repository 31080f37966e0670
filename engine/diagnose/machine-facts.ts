import type { Fact, InterfaceFact } from '../../shared/facts/machine.ts';
import type { Observed } from './scene.ts';

/** What a fact says, where it is known. */
export function known<T>(fact: Fact<T> | undefined): T | undefined {
  return fact && 'value' in fact ? fact.value : undefined;
}

/** Tunnels that are up: `undefined` where this machine's interfaces could not be read. */
export function vpnsUp({ machine }: Observed): InterfaceFact[] | undefined {
  return known(machine.facts?.interfaces)?.filter(
    ({ kind, up, addresses }) => kind === 'vpn' && up !== false && addresses.some((address) => !isLinkLocal(address)),
  );
}

/** What a machine gives itself where nobody hands out an address (RFC 3927, RFC 4291 section 2.5.6). */
export function isLinkLocal(address: string): boolean {
  return /^(?:fe[89ab]|169\.254\.)/i.test(address);
}

/** This machine's own addresses that others can answer to. */
export function usableAddresses({ machine }: Observed): string[] {
  const interfaces = known(machine.facts?.interfaces) ?? [];
  return interfaces
    .filter(({ up }) => up !== false)
    .flatMap(({ addresses }) => addresses)
    .filter((address) => !isLinkLocal(address) && !/^(?:127\.|::1$)/.test(address));
}

/**
 * Whether this PC's own firewall may have blocked a call as one on the way does. Those of Windows and macOS tell the
 * program (`denied`); those of Linux drop or refuse like any other, and their rules are often for root's eyes only.
 */
export function mayBlockItself({ machine }: Observed): boolean {
  const { firewall } = machine.facts ?? {};
  return machine.platform === 'linux' && firewall !== undefined && known(firewall)?.state !== 'off';
}
