import ipaddr from 'ipaddr.js';
import type { OwnAddress } from '../../shared/station.ts';
import type { Platform } from '../platform/index.ts';

/**
 * Addresses of this machine under which others may reach it, those of IPv4 first: they are shorter to type. Link-local ones
 * need an interface's name at the other end too, which nobody here knows.
 */
export function ownAddresses({ interfaces }: Pick<Platform, 'interfaces'>): OwnAddress[] {
  const all = Object.entries(interfaces()).flatMap(([name, entries]) =>
    (entries ?? [])
      .filter(({ internal, address }) => !internal && ipaddr.isValid(address))
      .filter(({ address }) => ipaddr.parse(address).range() !== 'linkLocal')
      .map(({ address, family }) => ({ address, family, interface: name })),
  );
  return [...all.filter(({ family }) => family === 'IPv4'), ...all.filter(({ family }) => family !== 'IPv4')].map(
    ({ address, interface: name }) => ({ address, interface: name }),
  );
}
