import type { NetworkInterfaceInfo } from 'node:os';
import { type LocalAddress, localAddresses, networkOf } from '../../../engine/discovery/local-addresses.ts';
import { platform } from '../../helpers/run.ts';

function entry(address: string, netmask: string, internal = false): NetworkInterfaceInfo {
  return { address, netmask, family: 'IPv4', mac: '', internal, cidr: null };
}

function locals(
  interfaces: Record<string, NetworkInterfaceInfo[]>,
  canBroadcast: (name: string) => boolean | undefined = () => undefined,
): LocalAddress[] {
  return localAddresses({ ...platform, interfaces: () => interfaces, canBroadcast });
}

function seen(addresses: LocalAddress[]): string[] {
  return addresses.map(
    ({ name, kind, destinations }) => `${name} ${kind} ${destinations.map(({ to }) => to).join(' ')}`,
  );
}

test('a network is searched by limited and directed broadcast, a machine’s own loopback directly and last', () => {
  const found = locals({
    lo: [entry('127.0.0.1', '255.0.0.0', true)],
    eth0: [entry('10.1.2.3', '255.255.255.0'), entry('172.16.5.6', '255.240.0.0')],
  });
  expect(seen(found)).toEqual([
    'eth0 broadcast 255.255.255.255 10.1.2.255',
    'eth0 broadcast 255.255.255.255 172.31.255.255',
    'lo loopback 127.0.0.1',
  ]);
});

test.each([
  ['of one address', '255.255.255.255', undefined],
  ['of two', '255.255.255.254', undefined],
  ['whose interface knows none', '255.255.255.0', false],
])('a network %s has no broadcast', (_name, netmask, canBroadcast) => {
  expect(seen(locals({ tun0: [entry('10.8.0.2', netmask)] }, () => canBroadcast))).toEqual(['tun0 point-to-point ']);
});

test('of two interfaces in one network only the first is told to have sent the directed broadcast', () => {
  const found = locals({ eth0: [entry('10.1.2.3', '255.255.255.0')], wlan0: [entry('10.1.2.4', '255.255.255.0')] });
  expect(found.map(({ destinations }) => destinations)).toEqual([
    [{ to: '255.255.255.255' }, { to: '10.1.2.255' }],
    [{ to: '255.255.255.255' }, { to: '10.1.2.255', trouble: 'same-network' }],
  ]);
});

test('IPv6 has no broadcast', () => {
  const sixth: NetworkInterfaceInfo = {
    address: 'fd00::1',
    netmask: 'ffff:ffff:ffff:ffff::',
    family: 'IPv6',
    mac: '',
    internal: false,
    cidr: null,
    scopeid: 0,
  };
  expect(locals({ eth0: [sixth] })).toEqual([]);
});

test('an address belongs to the smallest own network that it lies in', () => {
  const found = locals({ a: [entry('10.0.0.1', '255.0.0.0')], b: [entry('10.1.2.3', '255.255.255.0')] });
  expect(networkOf('10.1.2.9', found)?.name).toBe('b');
  expect(networkOf('10.9.9.9', found)?.name).toBe('a');
  expect(networkOf('192.0.2.1', found)).toBeUndefined();
  expect(networkOf('::1', found)).toBeUndefined();
});
