import { join } from 'node:path';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import { address4, address6, firewallInside4, firewallOutside4, nameOf } from './addresses.ts';
import { mustRun } from './command.ts';
import {
  allOf,
  calledBack,
  calmFlows,
  intoTheLane,
  LabCounterpart,
  type PortSet,
  pairCauses,
  pairCheck,
  pairFactsOf,
  portSet,
  reached,
  serverReached,
} from './counterpart.ts';
import { describeLab, type Lab, labTestMs } from './lab.ts';
import { type Middlebox, middleboxesPlan, through } from './middleboxes.ts';
import { peersPlan } from './server-files.ts';
import { startServer } from './servers.ts';
import { checkOf } from './world.ts';

const host4 = address4('public');
/** Its way is narrower than the others'. */
const narrow = 'cutting';
/** Ports of the firewall's own. */
const [pagePort, firstInspectorPort] = [8081, 8443];
const [answered, relayed, inspected, stopped, lost, cut] = [0, 1, 2, 3, 4, 5].map(portSet) as [
  PortSet,
  PortSet,
  PortSet,
  PortSet,
  PortSet,
  PortSet,
];
const openedPorts = Object.values(inspected) as number[];
/** Where the inspector waits for TLS to the port that stands at this place in the set. */
const inspectorPort = (index: number): number => firstInspectorPort + index;
const boxes: readonly Middlebox[] = [
  { kind: 'alter', host: 'public', port: relayed.sql },
  { kind: 'pass', host: 'public', port: relayed.application },
  // It tells by the first byte who calls. sslsplit can do that too (`autossl`), but loses a caller now and then.
  ...openedPorts.map((port, index) => ({ kind: 'pass', host: 'public', port, tlsPort: inspectorPort(index) }) as const),
];

/** Asks for the true server in the name of the caller, and shows a certificate of its own to it. */
async function inspector({ network }: Lab): Promise<void> {
  const [ca, key] = [join(network.folder, 'inspection.pem'), join(network.folder, 'inspection.key')];
  const subject = ['-subj', '/O=Fortinet/CN=FortiGate CA', '-days', '5', '-nodes', '-newkey', 'rsa:2048'];
  await mustRun('openssl', ['req', '-x509', ...subject, '-keyout', key, '-out', ca]);
  const ways = openedPorts.map((port, index) =>
    ['ssl', firewallInside4, inspectorPort(index), host4, port].map(String),
  );
  const args = ['-D', '-k', key, '-c', ca, ...ways.flat()];
  const sockets = openedPorts.map((_, index) => `${firewallInside4}:${inspectorPort(index)}`);
  await startServer(network, 'firewall', { name: 'sslsplit', command: 'sslsplit', args, sockets });
}

describeLab('what stands between two PortAmpels', (lab) => {
  let counterpart: LabCounterpart;

  beforeAll(async () => {
    await calmFlows(lab);
    const answers = peersPlan('page', [{ kind: 'blockpage', address: firewallInside4, port: pagePort }]);
    await startServer(lab.network, 'firewall', answers);
    await startServer(lab.network, 'firewall', middleboxesPlan(boxes));
    await inspector(lab);
    for (const to of [`${address4(narrow)}/32`, `${address6(narrow)}/128`]) {
      const route = ['route', 'add', to, 'dev', 'outside', 'mtu', 'lock', '1400'];
      await mustRun('ip', ['-n', lab.network.namespace('firewall'), ...route]);
    }
    counterpart = await LabCounterpart.start(lab.network, [answered, relayed, inspected, stopped, lost, cut]);
  }, labTestMs);

  test(
    'answers in its place, changes bytes, opens TLS or stops it, swallows full packets: each is told as what it is',
    async () => {
      const redirected = (port: number | string, to: number): string =>
        `iifname "inside" ip daddr ${host4} tcp dport ${port} redirect to :${to}`;
      await lab.network.setFirewall(
        [
          intoTheLane,
          // A record of TLS that carries a handshake, in whatever version it begins (RFC 8446 section 5.1).
          `iifname "inside" tcp dport ${allOf(stopped)} @ih,0,16 0x1603 drop`,
        ],
        [redirected(answered.sql, pagePort), ...through(boxes, 'alter'), ...through(boxes, 'pass')],
        { own: ['icmp type destination-unreachable drop', 'icmpv6 type packet-too-big drop'] },
      );
      // The inspector makes a certificate for each name that it meets, and has nobody's patience but ours: it comes alone.
      const ofInspected = await pairCheck(lab, counterpart, { host: host4, ports: inspected });
      const [ofAnswered, ofRelayed, ofStopped, ofLost] = await Promise.all([
        ...[answered, relayed, stopped].map((ports) => pairCheck(lab, counterpart, { host: host4, ports })),
        pairCheck(lab, counterpart, { host: nameOf(narrow), ports: lost }),
      ]);
      const results = [ofAnswered, ofRelayed, ofInspected, ofStopped, ofLost] as Awaited<
        ReturnType<typeof pairCheck>
      >[];
      const all = (row: string) => ({ 'server-sql': row, 'server-application': row, 'server-database': row });
      expect(results.map(({ rows }) => rows)).toEqual([
        { ...serverReached, 'server-sql': 'red open counterpart-elsewhere' },
        {
          'server-sql': 'red open counterpart-altered',
          'server-application': 'yellow open half-close-lost',
          'server-database': reached,
        },
        all('yellow open tls-inspected'),
        all('red open tls-stopped'),
        all('yellow open full-size-lost'),
      ]);
      const three = 'server-sql server-application server-database';
      expect(results.map(({ report }) => pairCauses(report))).toEqual([
        ['counterpart-elsewhere certain firewall: server-sql'],
        ['counterpart-altered certain firewall: server-sql', 'half-close-lost certain firewall: server-application'],
        [`tls-inspection likely firewall: ${three}`],
        [`tls-stopped certain firewall: ${three}`],
        [`mtu-black-hole certain firewall: ${three}`],
      ]);
      const [inItsPlace, changed, opened, , swallowed] = results.map(({ report }) => report) as [
        Report,
        Report,
        Report,
        Report,
        Report,
      ];
      const elsewhere = pairFactsOf(inItsPlace, 'server-sql');
      expect(elsewhere).toMatchObject([{ arrived: false, said: expect.stringContaining('HTTP/1.1 403') as unknown }]);
      expect(pairFactsOf(changed, 'server-sql')).toMatchObject([{ arrived: true, breach: 'altered' }]);
      // A relay calls in its own name.
      const passedOn = { seenAs: { address: firewallOutside4 }, echo: { failed: { at: 'half-close' } } };
      expect(pairFactsOf(changed, 'server-application')).toMatchObject([passedOn]);
      expect(pairFactsOf(opened, 'server-sql')).toMatchObject([{ tls: { passage: 'opened' } }]);
      const [seen] = checkOf(opened, 'server-sql').details.addresses;
      expect(seen && decisiveAttempt(seen).details.tls?.chain[0]?.issuer).toContain('FortiGate CA');
      const bothFamilies = [
        { echo: { failed: { at: 'full-up', breach: 'silent' } } },
        { echo: { failed: { at: 'full-up', breach: 'silent' } } },
      ];
      expect(pairFactsOf(swallowed, 'server-sql')).toMatchObject(bothFamilies);
    },
    labTestMs,
  );

  test(
    'lets connections pass and keeps back what they say: nobody else is blamed for it, in either direction',
    async () => {
      const { sql, application, database } = cut;
      const saying = (iif: string, port: number): string =>
        `iifname "${iif}" tcp dport ${port} @ih,0,64 0x${Buffer.from('PAMPEL/1').toString('hex')}`;
      await lab.network.setFirewall([
        intoTheLane,
        `${saying('inside', sql)} drop`,
        `${saying('inside', application)} reject with tcp reset`,
        `${saying('outside', sql)} reject with tcp reset`,
        `${saying('outside', database)} drop`,
      ]);
      const { rows, report } = await pairCheck(lab, counterpart, { scenario: '365-server', host: host4, ports: cut });
      expect(rows).toEqual({
        // The other end waits for a hello, and ends the connection.
        'server-sql': 'red open closed-after-connect',
        'server-application': 'red open reset-after-connect',
        'server-database': reached,
        'inbound-sql': 'red open reset-after-connect',
        'inbound-application': calledBack,
        'inbound-database': 'red open closed-after-connect',
      });
      expect(pairCauses(report)).toEqual([
        'counterpart-cut likely firewall: server-sql server-application inbound-sql inbound-database',
      ]);
      expect(pairFactsOf(report, 'server-sql')).toMatchObject([{ arrived: false, unheard: 'silent' }]);
      const calledFacts = { called: { outcome: 'other', arrivedHere: false, unheardHere: 'silent' } };
      expect(pairFactsOf(report, 'inbound-sql')).toMatchObject([calledFacts]);
    },
    labTestMs,
  );
});
