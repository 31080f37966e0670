import type { MachineFacts } from '../../../shared/facts/machine.ts';
import type { Path } from '../../../shared/facts/paths.ts';
import { translator } from '../../../shared/locales/index.ts';
import { type Report, reportSchema } from '../../../shared/report.ts';
import { surroundingsOf } from '../../../shared/sections.ts';
import { languages } from '../../../shared/words.ts';
import { exampleReport } from '../../helpers/reports.ts';

const facts: MachineFacts = {
  os: { value: { name: 'Windows 11 Pro', version: '10.0.26100' } },
  timeZone: { value: 'Europe/Zurich' },
  uptimeSeconds: { value: 7300 },
  interfaces: {
    value: [
      { name: 'Ethernet', kind: 'wired', addresses: ['192.168.1.45'], mtuBytes: 1500, up: true },
      { name: 'wg0', kind: 'vpn', addresses: ['10.8.0.2'], mtuBytes: 1420, up: true },
    ],
  },
  wifi: { value: { interface: 'WLAN', ssid: { missing: 'withheld' }, signal: { value: { percent: 78 } } } },
  gateway4: { value: { address: '192.168.1.1' } },
  gateway6: { missing: 'none-here' },
  dnsServers: { value: ['192.168.1.1', '192.168.1.2'] },
  searchDomains: { value: ['kanzlei.example'] },
  firewall: {
    value: {
      product: 'windows',
      state: 'partly',
      profiles: [
        { name: 'domain', on: true },
        { name: 'public', on: false },
      ],
    },
  },
  clock: { value: [{ host: 'licence.example', offsetMs: 300_000, uncertaintyMs: 510 }] },
  localNetwork: { missing: 'not-measured' },
};

const paths: Path[] = [
  {
    address: '192.0.2.1',
    hosts: ['server.example'],
    isGateway: false,
    method: 'system-ping',
    sent: 3,
    received: 2,
    rttsMs: [0.4, 12.3],
    mtu: { state: 'black-hole', method: 'ping', bytes: 1300 },
    trace: {
      method: 'raw-icmp',
      hops: [
        { ttl: 1, address: '192.168.1.1', rttMs: 0.4 },
        { ttl: 2, address: null, rttMs: null },
      ],
      ended: 'timed-out',
    },
  },
];

function withSurroundings(): Report {
  const report = exampleReport();
  return reportSchema.parse({ ...report, machine: { ...report.machine, facts }, paths });
}

describe('what was seen around the rows', () => {
  test('is said in German as people read it', () => {
    expect(surroundingsOf(withSurroundings(), translator('de'))).toEqual([
      {
        title: 'Dieser PC',
        entries: [
          ['Betriebssystem', 'Windows 11 Pro · 10.0.26100'],
          ['Programm', expect.stringMatching(/^PortAmpel ./)],
          ['Netzwerk Ethernet', 'Kabel, aktiv, MTU 1500, 192.168.1.45'],
          ['Netzwerk wg0', 'VPN, aktiv, MTU 1420, 10.8.0.2'],
          ['VPN', 'wg0'],
          ['WLAN', 'Name nicht bekannt (das System gibt es nicht heraus), Signal 78 %'],
          ['Gateway IPv4', '192.168.1.1'],
          ['Gateway IPv6', 'nicht vorhanden'],
          ['DNS-Server', '192.168.1.1, 192.168.1.2'],
          ['DNS-Suchdomänen', 'kanzlei.example'],
          ['Firewall dieses PCs', 'Windows-Firewall: eingeschaltet nur für Domäne'],
          ['Lokales Netzwerk (macOS)', 'nicht bekannt (nicht gemessen)'],
          ['Uhr', '5 min vor der Uhr von licence.example'],
          ['Zeitzone', 'Europe/Zurich'],
          ['Läuft seit', '2 h'],
        ],
      },
      {
        title: 'Weg zu den Servern',
        entries: [
          [
            'server.example (192.0.2.1)',
            '2 von 3 Echos beantwortet (ping); < 1 bis 12 ms; Pakete über 1300 Bytes verschwinden ohne Meldung',
          ],
          [
            'Stationen zu 192.0.2.1',
            '1: 192.168.1.1 (< 1 ms); 2: keine Antwort; Zeit abgelaufen; letzte Antwort von 192.168.1.1',
          ],
        ],
      },
    ]);
  });

  test.each(languages)('has a text for every word in %s', (language) => {
    const texts = surroundingsOf(withSurroundings(), translator(language)).flatMap(({ title, entries }) => [
      title,
      ...entries.flat(),
    ]);
    expect(texts.filter((text) => /\b(machine|paths)\.|\{\{/.test(text))).toEqual([]);
  });

  test('is nothing in a report of an older version', () => {
    expect(surroundingsOf(exampleReport(), translator('de'))).toEqual([]);
  });
});
