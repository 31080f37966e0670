import { factsOf, ipv4, type Recording } from './tools.ts';

const interfaces = {
  Ethernet: [ipv4('192.168.1.45')],
  WLAN: [ipv4('192.168.1.46')],
  'OpenVPN TAP': [ipv4('10.8.0.2')],
  Büro: [ipv4('10.9.0.2')],
  'vEthernet (WSL)': [ipv4('172.28.0.1')],
  Neu: [ipv4('172.29.0.1')],
  'Loopback Pseudo-Interface 1': [{ ...ipv4('127.0.0.1'), internal: true }],
};

function windowsIn(language: string, firewall = 'partly'): Recording {
  return {
    interfaces,
    commands: {
      'ipconfig /all': `win-${language}-composed-ipconfig-cp850.txt`,
      'route print': 'win-de-composed-route-cp850.txt',
      'netsh interface ipv4 show subinterfaces': 'win-de-composed-subinterfaces-cp850.txt',
      'netsh wlan show interfaces': `win-${language}-composed-wlan-cp850.txt`,
      'netsh advfirewall show allprofiles state': `win-${language}-composed-firewall-${firewall}-cp850.txt`,
    },
  };
}

describe('a Windows PC', () => {
  test.each(['de', 'en', 'fr', 'it'])('is read alike in %s', async (language) => {
    expect(await factsOf('win32', windowsIn(language))).toEqual({
      computerName: { value: 'PC-EMPFANG' },
      os: { value: { name: 'Windows 11 Pro', version: '1.2.3' } },
      timeZone: { value: 'Europe/Zurich' },
      uptimeSeconds: { value: 7300 },
      interfaces: {
        value: [
          { name: 'Ethernet', kind: 'wired', addresses: ['192.168.1.45'], mtuBytes: 1500, up: true },
          { name: 'WLAN', kind: 'wifi', addresses: ['192.168.1.46'], up: true },
          { name: 'OpenVPN TAP', kind: 'vpn', addresses: ['10.8.0.2'], up: true },
          { name: 'Büro', kind: 'vpn', addresses: ['10.9.0.2'], mtuBytes: 1400, up: true },
          { name: 'vEthernet (WSL)', kind: 'virtual', addresses: ['172.28.0.1'], up: true },
          { name: 'Neu', kind: 'unknown', addresses: ['172.29.0.1'], up: true },
        ],
      },
      wifi: {
        value: { interface: 'WLAN', ssid: { value: 'Kanzlei Müller' }, signal: { value: { percent: 85 } } },
      },
      gateway4: { value: { address: '192.168.1.1' } },
      gateway6: { value: { address: 'fe80::3653:d2ff:fe0b:8cac' } },
      dnsServers: { value: ['192.168.1.1', '2001:db8::53'] },
      searchDomains: { value: ['kanzlei.example', 'lan.example'] },
      firewall: {
        value: {
          product: 'windows',
          state: 'partly',
          profiles: [
            { name: 'domain', on: true },
            { name: 'private', on: true },
            { name: 'public', on: false },
          ],
        },
      },
    });
  });

  test.each(['de', 'en', 'fr', 'it'])('has its firewall off, in %s', async (language) => {
    const { firewall } = await factsOf('win32', windowsIn(language, 'off'));
    expect(firewall).toMatchObject({ value: { state: 'off' } });
  });

  test('has no Wi-Fi service, or one whose name is withheld', async () => {
    const wlan = async (name: string) =>
      (await factsOf('win32', { commands: { 'netsh wlan show interfaces': name } })).wifi;
    expect(await wlan('win-de-composed-wlan-none-cp850.txt')).toEqual({ missing: 'none-here' });
    expect(await wlan('win-en-composed-wlan-location.txt')).toEqual({ missing: 'withheld' });
  });

  test('says why where nothing answers', async () => {
    const late = { text: '', missing: 'timed-out' } as const;
    const facts = await factsOf('win32', {
      commands: { 'ipconfig /all': late, 'netsh advfirewall show allprofiles state': late, 'route print': late },
    });
    expect(facts).toMatchObject({
      searchDomains: { missing: 'timed-out' },
      firewall: { missing: 'timed-out' },
      gateway4: { missing: 'timed-out' },
      wifi: { missing: 'no-program' },
    });
  });

  test('with a firewall in words that nobody here knows is not understood', async () => {
    const words = { text: 'Domænprofil:\r\n-----\r\nTilstand                        TIL\r\n' };
    const facts = await factsOf('win32', { commands: { 'netsh advfirewall show allprofiles state': words } });
    expect(facts.firewall).toEqual({ missing: 'not-understood' });
  });
});
