import { fixture } from '../../helpers/fixtures.ts';
import { factsOf, ipv4, type Recording } from './tools.ts';

const net = '/sys/class/net';

const linux: Recording = {
  interfaces: { eth0: [ipv4('10.99.0.1')], wlan0: [ipv4('192.168.1.45')], wg0: [ipv4('10.8.0.2')] },
  folders: {
    [net]: ['lo', 'eth0', 'wlan0', 'wg0', 'ifb0'],
    [`${net}/eth0`]: ['device', 'mtu'],
    [`${net}/wlan0`]: ['device', 'phy80211'],
    [`${net}/wg0`]: ['mtu'],
    [`${net}/ifb0`]: ['mtu'],
  },
  files: {
    '/etc/os-release': 'NAME="Debian"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
    [`${net}/eth0/mtu`]: '1500\n',
    [`${net}/eth0/operstate`]: 'up\n',
    [`${net}/wlan0/mtu`]: '1500\n',
    [`${net}/wlan0/operstate`]: 'up\n',
    [`${net}/wlan0/uevent`]: 'DEVTYPE=wlan\nINTERFACE=wlan0\n',
    [`${net}/wg0/mtu`]: '1420\n',
    [`${net}/wg0/operstate`]: 'unknown\n',
    [`${net}/wg0/uevent`]: 'DEVTYPE=wireguard\nINTERFACE=wg0\n',
    [`${net}/ifb0/operstate`]: 'down\n',
    '/proc/net/route': fixture('machine/linux-recorded-proc-route.txt'),
    '/proc/net/ipv6_route': fixture('machine/linux-recorded-proc-ipv6-route.txt'),
    '/etc/resolv.conf': '# stub\nnameserver 127.0.0.53\nsearch .\n',
    '/run/systemd/resolve/resolv.conf':
      'nameserver 192.168.1.1\nnameserver nonsense\nsearch kanzlei.example lan.example\n',
  },
  commands: { 'iw dev wlan0 link': 'linux-composed-iw-link.txt', 'nft list ruleset': 'linux-composed-nft-denied.txt' },
};

describe('a Linux PC', () => {
  test('is read from the kernel’s files', async () => {
    expect(await factsOf('linux', linux)).toMatchObject({
      os: { value: { name: 'Debian GNU/Linux 12 (bookworm)', version: '1.2.3' } },
      interfaces: {
        value: [
          { name: 'eth0', kind: 'wired', addresses: ['10.99.0.1'], mtuBytes: 1500, up: true },
          { name: 'wlan0', kind: 'wifi', addresses: ['192.168.1.45'], mtuBytes: 1500, up: true },
          { name: 'wg0', kind: 'vpn', addresses: ['10.8.0.2'], mtuBytes: 1420, up: true },
        ],
      },
      wifi: { value: { interface: 'wlan0', ssid: { value: 'Kanzlei' }, signal: { value: { dbm: -47 } } } },
      gateway4: { value: { address: '10.99.0.2', interface: 'eth0' } },
      gateway6: { value: { address: 'fd99::2', interface: 'eth0' } },
      dnsServers: { value: ['192.168.1.1'] },
      searchDomains: { value: ['kanzlei.example', 'lan.example'] },
      firewall: { missing: 'not-permitted' },
    });
  });

  test.each([
    [{ files: { '/etc/ufw/ufw.conf': '# x\nENABLED=yes\n' } }, { value: { product: 'ufw', state: 'on' } }],
    [{ commands: { 'firewall-cmd --state': { text: 'running\n' } } }, { value: { product: 'firewalld', state: 'on' } }],
    [{ commands: { 'nft list ruleset': { text: '' } } }, { value: { product: 'nftables', state: 'off' } }],
    [
      { commands: { 'nft list ruleset': { text: 'chain input {\n type filter hook input priority filter;' } } },
      { value: { product: 'nftables', state: 'on' } },
    ],
    [{}, { missing: 'no-program' }],
  ])('tells its firewall as far as an ordinary user may know: %j', async (recording: Recording, firewall) => {
    expect((await factsOf('linux', recording)).firewall).toEqual(firewall);
  });

  test('without anything has every fact missing, with a reason', async () => {
    expect(await factsOf('linux', {})).toMatchObject({
      interfaces: { missing: 'none-here' },
      wifi: { missing: 'none-here' },
      gateway4: { missing: 'none-here' },
      dnsServers: { missing: 'none-here' },
    });
  });

  test('with a time zone that has no name says so', async () => {
    expect((await factsOf('linux', { ...linux, timeZone: () => undefined })).timeZone).toEqual({
      missing: 'not-understood',
    });
  });

  test('of a system that nobody here knows tells what every runtime tells', async () => {
    expect(await factsOf('freebsd', linux)).toMatchObject({
      interfaces: { missing: 'not-measured' },
      timeZone: { value: 'Europe/Zurich' },
    });
  });
});
