import ipaddr from 'ipaddr.js';
import { announcementLoss, type LossVerdict } from '../../../shared/announcement-loss.ts';
import { distinctServers } from '../../../shared/discovery-verdict.ts';
import type { Discovered, DiscoveryFacts, RehearsalFacts } from '../../../shared/facts/discovery.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Reason } from '../../../shared/words.ts';
import { factsOf, idsOf, listOf } from '../faults.ts';
import { known } from '../machine-facts.ts';
import { isStoodIn } from '../pair.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

/** The search for servers in the own networks. Nothing that is heard there is authenticated, and silence proves nothing. */
export const discovery: Rule = (scene) => [
  ...unwanted(scene),
  ...several(scene),
  ...other(scene),
  ...missing(scene),
  ...unheard(scene),
];

function unwanted(scene: Scene): Cause[] {
  return heard(scene, 'discovery-unwanted', (servers) => ({
    id: 'discovery-unwanted',
    confidence: servers.flat().some(({ sought, via }) => sought && via === 'answer') ? 'certain' : 'likely',
  }));
}

/** Two names on one address may be one server with two databases. */
function several(scene: Scene): Cause[] {
  return heard(scene, 'discovery-several', (servers) => {
    const addresses = servers.map((each) => each.map(({ address }) => address));
    const areApart = new Set(addresses.flat()).size === addresses.map((each) => new Set(each).size).reduce(sum, 0);
    return { id: 'discovery-several', confidence: servers.length > 1 && areApart ? 'certain' : 'likely' };
  });
}

function sum(a: number, b: number): number {
  return a + b;
}

function other(scene: Scene): Cause[] {
  return heard(scene, 'discovery-other', () => ({ id: 'discovery-other', confidence: 'likely' }));
}

function heard(
  scene: Scene,
  reason: Reason,
  judge: (servers: Discovered[][]) => Pick<Cause, 'id' | 'confidence'>,
): Cause[] {
  const rows = scene.failing.filter((row) => row.reason === reason);
  if (rows.length === 0) return [];
  const servers = factsOf(rows, (details) => details.discovery).flatMap(distinctServers);
  const names = listOf(servers.map(nameOf));
  const params = { ports: portList(rows) };
  return [
    {
      ...judge(servers),
      params,
      checkIds: idsOf(rows),
      evidence: [sign('somebody-announces', params), ...(names === '' ? [] : [sign('servers-heard', { names })])],
      against: [sign('announcements-unproven')],
    },
  ];
}

function nameOf([first]: Discovered[]): string | undefined {
  if (!first) return undefined;
  const { machine, address } = first;
  return machine === undefined || machine === '' ? address : `${machine} (${address})`;
}

/** Only where the server stands next to this PC: a broadcast ends at the next router, and nobody is to blame for that. */
function missing(scene: Scene): Cause[] {
  const rows = scene.rows.filter(
    ({ reason, light, expectation }) =>
      reason === 'discovery-silent' && light === 'grey' && (expectation === 'optional' || expectation === 'required'),
  );
  const [facts] = factsOf(rows, (details) => details.discovery);
  // A stand-in answers no search unless it was told to announce itself: its silence is nobody's fault.
  const reached = scene.working.filter(
    (row) => facts !== undefined && !isStoodIn(scene.report, row) && isNextTo(row, facts),
  );
  if (facts === undefined || reached.length === 0) return [];
  return [
    {
      id: 'discovery-missing',
      params: { host: hostList(reached), ports: portList(rows) },
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: silenceOf(facts, reached),
      against: [sign('broadcast-may-be-off')],
    },
  ];
}

function silenceOf({ listenedMs }: DiscoveryFacts, reached: readonly ReportCheck[]): Message[] {
  return [
    sign('search-unanswered', { seconds: Math.round(listenedMs / 1000) }),
    sign('server-next-door', { host: hostList(reached) }),
  ];
}

/** The counterpart announces itself in the server's place, and both ends together tell what becomes of that. */
function unheard(scene: Scene): Cause[] {
  const rows = scene.failing.filter(({ reason }) => reason === 'discovery-lost');
  const [facts] = factsOf(rows, (details) => details.discovery);
  const interfaces = known(scene.report.machine.facts?.interfaces) ?? [];
  const verdict = facts && announcementLoss(facts, (name) => interfaces.find((each) => each.name === name)?.kind);
  if (!facts?.rehearsal || !verdict) return [];
  const { loss, certainty } = verdict;
  return [
    {
      id: `announcement-${loss}`,
      params: { host: facts.rehearsal.there, ports: portList(rows) },
      confidence: certainty,
      checkIds: idsOf(rows),
      evidence: lossEvidence(facts, facts.rehearsal, verdict),
      against: [
        ...(loss === 'isolation' || loss === 'broadcast-filtered' ? [sign('broadcasts-dropped-here')] : []),
        sign('announced-by-stand-in'),
      ],
    },
  ];
}

function lossEvidence(
  { from }: DiscoveryFacts,
  { networks, here, call, query }: RehearsalFacts,
  { loss, interface: name }: LossVerdict,
): Message[] {
  const sent = networks.map((network) => network.sent).reduce(sum, 0);
  const heard = sent > 0 ? sign('announcements-unheard', { sent }) : sign('announcements-refused');
  switch (loss) {
    case 'not-sent':
      return [sign('announcements-refused')];
    case 'other-subnet':
    case 'mask-differs': {
      const ours = from.filter(({ kind }) => kind !== 'loopback');
      return [heard, sign('networks-apart', { here: networkList(ours), there: networkList(networks) })];
    }
    case 'other-way':
      return [heard, sign('way-through', { interface: name ?? here, address: here })];
    case 'firewall':
    case 'udp-blocked':
    case 'isolation':
    case 'broadcast-filtered':
      return [heard, ...(call ? [sign('called-alone', call)] : []), ...(query ? [sign('asked-alone', query)] : [])];
  }
}

function networkList(networks: readonly { address: string; prefixLength: number }[]): string {
  return listOf(networks.map(({ address, prefixLength }) => `${address}/${prefixLength}`));
}

function isNextTo({ role, address }: ReportCheck, { from }: DiscoveryFacts): boolean {
  if (role !== 'server' || address === null || !ipaddr.IPv4.isValid(address)) return false;
  const server = ipaddr.IPv4.parse(address);
  return from.some(
    ({ address: own, prefixLength, queries }) =>
      queries.some(({ packets }) => packets > 0) && server.match(ipaddr.IPv4.parse(own), prefixLength),
  );
}
