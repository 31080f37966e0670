import os, { type NetworkInterfaceInfo } from 'node:os';
import { mockModule } from '../helpers/mock.ts';

/** This machine's addresses, each on an interface of its own. */
let addresses: string[] = [];
let internal = false;
const networkInterfaces = (): Record<string, Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[]> =>
  Object.fromEntries(
    addresses.map((address, index) => [
      `eth${index}`,
      [{ address, family: address.includes(':') ? 'IPv6' : 'IPv4', internal }],
    ]),
  );
mockModule(import.meta.jest, 'node:os', () => ({ ...os, default: os, networkInterfaces }));
const { currentPlatform } = await import('../../engine/platform/index.ts');

function families(): number[] {
  const { hasFamily } = currentPlatform();
  return ([4, 6] as const).filter(hasFamily);
}

describe('the families of which a machine has a global address', () => {
  test.each<[string, string[], number[]]>([
    ['nothing', [], []],
    ['a private IPv4 address, which translation leads outside', ['192.168.1.7'], [4]],
    ['a public IPv4 address', ['198.51.100.7'], [4]],
    ['an IPv4 address that it gave itself', ['169.254.3.4'], []],
    ['a global IPv6 address', ['2001:db8::7'], [6]],
    ['a link-local IPv6 address', ['fe80::1'], []],
    ['a unique local IPv6 address of a VPN', ['fd00::7'], []],
    ['a unique local IPv6 address in capitals', ['FD12:3456::7'], []],
    ['one of the other half of that range', ['fc00::7'], []],
    ['a unique local IPv6 address beside IPv4', ['192.168.1.7', 'fd00::7', 'fe80::1'], [4]],
    ['a unique local IPv6 address beside a global one', ['fd00::7', '2a00::7'], [6]],
    ['both', ['192.168.1.7', '2a00:fd::7'], [4, 6]],
  ])('with %s', (_name, own, expected) => {
    [addresses, internal] = [own, false];
    expect(families()).toEqual(expected);
  });

  test('are none with loopback alone', () => {
    [addresses, internal] = [['127.0.0.1', '::1'], true];
    expect(families()).toEqual([]);
  });
});
