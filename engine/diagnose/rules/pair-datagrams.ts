import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Reason } from '../../../shared/words.ts';
import { idsOf } from '../faults.ts';
import { mayBlockItself } from '../machine-facts.ts';
import { failingPairs, isHeardThere, isMetOnAll, pairFactsOf } from '../pair.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, ownFirewall, portsOf, sign } from '../signs.ts';
import { gatewaySigns, gatewayState, waySigns } from '../way.ts';

/**
 * UDP between a pair: both ends count, so it is known in which direction datagrams vanish. A socket that listens refuses
 * nothing, so what refuses stands before it.
 */
export const pairDatagrams: Rule = (scene) => [...blocked(scene), ...unanswered(scene), ...lossy(scene)];

const refusals: readonly Reason[] = [
  'port-unreach',
  'host-unreach',
  'net-unreach',
  'proto-unreach',
  'admin-prohibited',
  'conn-refused',
];

/** None came at the counterpart. */
function blocked(scene: Scene): Cause[] {
  const rows = failingPairs(scene, 'no-response', ...refusals).filter(isOutbound);
  const isHeard = rows.every((row) => isHeardThere(scene.report, row) && isMetOnAll(scene.report, row));
  const isCertain = isHeard && !mayBlockItself(scene.report);
  return of(rows, (place) => ({
    id: 'datagrams-blocked',
    confidence: isCertain ? 'certain' : 'likely',
    evidence: [
      ...rows.flatMap((row) => countSign(row, 'datagrams-none-arrived')),
      ...(rows.some(({ reason }) => refusals.includes(reason)) ? [sign('datagrams-refused', place)] : []),
      ...(isHeard ? [sign('counterpart-listens', place), sign('between-programs', { host: place.host })] : []),
    ],
    against: [...(isHeard ? [] : [sign('their-firewall-alike')]), ...ownFirewall(scene.report)],
  }));
}

/** They came at the other end, here or there, and its answers did not come back. */
function unanswered(scene: Scene): Cause[] {
  const rows = failingPairs(scene, 'answers-lost');
  return of(rows, (place) => ({
    id: 'datagram-answers-lost',
    confidence: mayBlockItself(scene.report) ? 'likely' : 'certain',
    evidence: [
      ...rows.filter(isOutbound).flatMap((row) => countSign(row, 'datagrams-counted')),
      sign('datagrams-unanswered', place),
      sign('between-programs', { host: place.host }),
    ],
    against: ownFirewall(scene.report),
  }));
}

function lossy(scene: Scene): Cause[] {
  const rows = failingPairs(scene, 'datagrams-lost');
  return of(rows, () => ({
    id: 'datagrams-lost',
    confidence: 'likely',
    owner: gatewayState(scene.report) === 'poor' ? 'firmIt' : 'firewall',
    evidence: [
      ...rows.flatMap((row) => countSign(row, 'datagrams-counted')),
      ...gatewaySigns(scene.report),
      ...waySigns(scene.report, rows),
    ],
  }));
}

type Place = { host: string; ports: string };

function of(rows: readonly ReportCheck[], judge: (place: Place) => Omit<Cause, 'params' | 'checkIds'>): Cause[] {
  if (rows.length === 0) return [];
  const place = { host: hostList(rows), ports: portsOf(rows) };
  return [{ ...judge(place), params: place, checkIds: idsOf(rows) }];
}

function isOutbound({ direction, transport }: ReportCheck): boolean {
  return direction === 'out' && transport === 'udp';
}

function countSign(row: ReportCheck, key: 'datagrams-none-arrived' | 'datagrams-counted'): Message[] {
  const { datagrams } = pairFactsOf(row);
  if (!datagrams?.there) return [];
  const { sent, there, back } = datagrams;
  const counts = { sent, there: there.received, back: back.received };
  return [sign(key, { host: hostList([row]), ports: portsOf([row]), ...counts })];
}
