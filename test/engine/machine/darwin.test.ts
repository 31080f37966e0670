import { factsOf, ipv4, type Recording } from './tools.ts';

const mac: Recording = {
  interfaces: {
    en0: [ipv4('192.168.1.45')],
    utun3: [ipv4('10.8.0.2')],
    lo0: [{ ...ipv4('127.0.0.1'), internal: true }],
  },
  commands: {
    sw_vers: 'mac-composed-sw-vers.txt',
    'scutil --dns': 'mac-composed-scutil-dns.txt',
    'netstat -rn -f inet': 'mac-composed-netstat.txt',
    'netstat -rn -f inet6': 'mac-composed-netstat6.txt',
    'networksetup -listallhardwareports': 'mac-composed-hardware-ports.txt',
    ifconfig: 'mac-composed-ifconfig.txt',
    'system_profiler SPAirPortDataType -json': 'mac-composed-airport.json',
    'socketfilterfw --getglobalstate': 'mac-composed-firewall-on.txt',
  },
};

describe('a Mac', () => {
  test('is read from Apple’s own programs', async () => {
    expect(await factsOf('darwin', mac)).toMatchObject({
      os: { value: { name: 'macOS', version: '15.5' } },
      interfaces: {
        value: [
          { name: 'en0', kind: 'wifi', addresses: ['192.168.1.45'], mtuBytes: 1500, up: true },
          { name: 'en4', kind: 'wired', addresses: [], mtuBytes: 1500, up: false },
          { name: 'utun3', kind: 'vpn', addresses: ['10.8.0.2'], mtuBytes: 1380, up: true },
        ],
      },
      wifi: { value: { interface: 'en0', ssid: { missing: 'withheld' }, signal: { value: { dbm: -52 } } } },
      gateway4: { value: { address: '192.168.1.1', interface: 'en0' } },
      gateway6: { value: { address: 'fe80::1%en0', interface: 'en0' } },
      dnsServers: { value: ['192.168.1.1', '2001:db8::53'] },
      searchDomains: { value: ['kanzlei.example', 'lan.example'] },
      firewall: { value: { product: 'macos', state: 'on' } },
    });
  });

  test('may have its firewall off, or not say', async () => {
    const firewall = async (output: string | { text: string }) =>
      (await factsOf('darwin', { commands: { 'socketfilterfw --getglobalstate': output } })).firewall;
    expect(await firewall('mac-composed-firewall-off.txt')).toEqual({ value: { product: 'macos', state: 'off' } });
    expect(await firewall({ text: 'what?' })).toEqual({ missing: 'not-understood' });
  });

  test('without an answer about its Wi-Fi in time says so', async () => {
    const late = { text: '', missing: 'timed-out' } as const;
    const commands = { ...mac.commands, 'system_profiler SPAirPortDataType -json': late };
    expect((await factsOf('darwin', { ...mac, commands })).wifi).toEqual({ missing: 'timed-out' });
  });
});
