import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence } from '../../../shared/words.ts';
import { causeOfAll, listOf, signPerHost } from '../faults.ts';
import { mayBlockItself } from '../machine-facts.ts';
import { failingPairs, faultsOf, isHeardThere, isMetOnAll } from '../pair.ts';
import { isLossy } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, ownFirewall, portsOf, sign, signsOfLife } from '../signs.ts';
import { isOneOfItsGroup } from './port-dropped.ts';

/**
 * TCP ports that do not open though the counterpart was met there and says that it listens on them. One end alone can never
 * tell a firewall from a service that does not run; here it is something between the two programs, be it a firewall on the way or on either machine.
 */
export const portKnownToListen: Rule = (scene) => {
  const rows = failingPairs(scene, 'no-response', 'conn-refused', ...icmpReasons).filter(
    (row) => row.direction === 'out' && row.transport === 'tcp' && isHeardThere(scene.report, row),
  );
  const ways: [rows: ReportCheck[], judge: (scene: Scene, rows: readonly ReportCheck[]) => Judged][] = [
    [rows.filter((row) => hasOnly(row, 'no-response')), dropped],
    [rows.filter((row) => hasOnly(row, 'conn-refused')), reset],
    [rows.filter((row) => !hasOnly(row, 'no-response') && !hasOnly(row, 'conn-refused')), rejected],
  ];
  return ways.flatMap(([own, judge]) => causeOfAll(own, (each) => proven(scene, each, judge(scene, each))));
};

const icmpReasons = ['host-unreach', 'net-unreach', 'proto-unreach', 'admin-prohibited'] as const;

function hasOnly(row: ReportCheck, reason: 'no-response' | 'conn-refused'): boolean {
  return faultsOf(row).every(({ attempt }) => attempt.reason === reason);
}

type Judged = Pick<Cause, 'id' | 'evidence'> & { mayBeLoss?: boolean };

function dropped(scene: Scene, rows: readonly ReportCheck[]): Judged {
  const isForgotten = rows.every(({ state }) => state !== 'open') && isOneOfItsGroup(scene, rows);
  const id = isForgotten ? 'port-missing' : 'port-dropped';
  return { id, evidence: signPerHost(rows, 'silent'), mayBeLoss: isLossy(scene) };
}

function reset(_: Scene, rows: readonly ReportCheck[]): Judged {
  return { id: 'port-reset', evidence: signPerHost(rows, 'refused') };
}

function rejected(_: Scene, rows: readonly ReportCheck[]): Judged {
  return { id: 'port-rejected', evidence: signPerHost(rows, 'icmp-refusal') };
}

function proven(
  scene: Scene,
  rows: readonly ReportCheck[],
  { mayBeLoss = false, evidence, ...judged }: Judged,
): Omit<Cause, 'checkIds'> {
  const isCertain = !mayBeLoss && !mayBlockItself(scene.report) && rows.every((row) => isMetOnAll(scene.report, row));
  const confidence: Confidence = isCertain ? 'certain' : 'likely';
  const addresses = [...new Set(rows.flatMap((row) => faultsOf(row).map(({ address }) => address)))];
  const partly = rows.filter(({ state }) => state === 'open');
  return {
    ...judged,
    subject: 'pair',
    confidence,
    // That the service runs need not be asked, and either firewall may be the one.
    advice: ['between.do.allow', 'between.do.logs'],
    evidence: [
      ...evidence,
      ...(partly.length > 0
        ? [sign('addresses-faulty', { ...hostAndPorts(partly), addresses: listOf(addresses) })]
        : []),
      sign('counterpart-listens', { host: hostList(rows), ports: portsOf(rows) }),
      sign('between-programs', { host: hostList(rows) }),
      ...addresses.flatMap((address) => signsOfLife(scene, address).slice(0, 1)),
    ],
    against: [...(mayBeLoss ? [sign('packets-lost')] : []), ...ownFirewall(scene.report)],
  };
}
