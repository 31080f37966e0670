import { announcementLosses } from '../../../shared/announcement-loss.ts';
import type { DiscoveryFacts, RehearsalFacts, SearchedFrom } from '../../../shared/facts/discovery.ts';
import type { InterfaceKind } from '../../../shared/facts/machine.ts';
import { addressOf, conclusionsOf, reportOf } from '../../helpers/networks.ts';

const here = '192.0.2.77';
const server = { address: addressOf.server, prefixLength: 24, sent: 4 };
const none: RehearsalFacts = {
  there: server.address,
  here,
  seenAs: here,
  port: 19_813,
  networks: [server],
  heard: 0,
  query: { sent: 3, arrived: 0, answered: 0 },
  call: { sent: 4, received: 0 },
};
const answered = { query: { sent: 3, arrived: 3, answered: 3 } };
const called = { ...answered, call: { sent: 4, received: 4 } };
const elsewhere = { ...server, address: '198.51.100.10' };

function diagnosed(rehearsal: Partial<RehearsalFacts>, kind: InterfaceKind) {
  const eth: SearchedFrom = { name: 'eth0', address: here, prefixLength: 24, kind: 'broadcast', queries: [] };
  const vpn: SearchedFrom = { ...eth, name: 'tun0', address: '203.0.113.7', prefixLength: 32, kind: 'point-to-point' };
  const discovery: DiscoveryFacts = {
    port: 19_813,
    listenedMs: 3000,
    from: [eth, vpn],
    listening: 'everything',
    servers: [],
    rehearsal: { ...none, ...rehearsal },
  };
  const interfaces = { value: [{ name: 'eth0', kind, addresses: [here], up: true }] };
  return reportOf({
    scenario: 'classic-client',
    saw: { discovery: { state: 'filtered', reason: 'discovery-lost', service: null, details: { discovery } } },
    machine: { interfaces },
  });
}

const cases = [
  ['announcement-not-sent certain serverOperator', { networks: [{ ...server, sent: 0, trouble: 'denied' }] }, 'wired'],
  ['announcement-other-subnet certain firmIt', { networks: [elsewhere] }, 'wired'],
  ['announcement-mask-differs certain firmIt', { networks: [{ ...server, prefixLength: 16 }] }, 'wired'],
  ['announcement-other-way likely firmIt', { here: '203.0.113.7', seenAs: '203.0.113.7' }, 'wired'],
  ['announcement-firewall likely firmIt', answered, 'wired'],
  ['announcement-udp-blocked likely firmIt', {}, 'wired'],
  ['announcement-isolation likely firewall', called, 'wifi'],
  ['announcement-broadcast-filtered likely firewall', called, 'wired'],
] as const satisfies [string, Partial<RehearsalFacts>, InterfaceKind][];

test.each(cases)('%s', (conclusion, rehearsal, kind) => {
  const report = diagnosed(rehearsal, kind);
  expect(conclusionsOf(report)).toEqual([`${conclusion}: discovery`]);
  const [finding] = report.findings;
  expect(finding?.light).toBe('yellow');
  expect(finding?.evidence.length).toBeGreaterThan(0);
  // That PortAmpel announced itself is not that the server does.
  expect(finding?.against).toContainEqual({ key: 'sign.announced-by-stand-in' });
});

test('each loss that can be told has its cause', () => {
  const told = cases.map(([conclusion]) => conclusion.split(' ')[0]);
  expect(new Set(told)).toEqual(new Set(announcementLosses.map((loss) => `announcement-${loss}`)));
});
