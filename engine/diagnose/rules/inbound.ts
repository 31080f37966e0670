import type { CauseId } from '../../../shared/causes.ts';
import type { PairFacts } from '../../../shared/facts/counterpart.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence, Reason } from '../../../shared/words.ts';
import { idsOf } from '../faults.ts';
import { known } from '../machine-facts.ts';
import { failingPairs, faultOf, isStoodIn, pairFactsOf, seenFrom } from '../pair.ts';
import { isLossy } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import { isFailing, type Scene } from '../scene.ts';
import { hostList, portList, portsOf, sign } from '../signs.ts';
import { isInOwnNetwork } from '../tunnels.ts';

/**
 * Calls of the counterpart to this PC. PortAmpel listened here meanwhile, so what did not arrive was stopped before it: on
 * the way, by this PC's own firewall, or, where addresses are translated, for want of forwarding.
 */
export const inbound: Rule = (scene) => [
  ...unanswered(scene),
  ...refused(scene),
  ...rejected(scene),
  ...elsewhere(scene),
  ...denied(scene),
  ...unwanted(scene),
];

const icmpReasons: readonly Reason[] = ['host-unreach', 'net-unreach', 'proto-unreach', 'admin-prohibited'];

/** Silence. Behind a translated address it is mostly that nobody forwards, and in the own network this PC's own firewall. */
function unanswered(scene: Scene): Cause[] {
  const rows = callsFailing(scene, 'no-response');
  if (isTranslated(scene, rows)) return notForwarded(scene, rows, 'call-unanswered');
  if (isOwnFirewall(scene, rows)) {
    return of(scene, 'inbound-own-firewall', rows, (place) => ({
      confidence: 'likely',
      evidence: [
        sign('call-unanswered', place),
        sign('counterpart-next-door', place),
        sign('outbound-free', place),
        sign('local-firewall-on'),
      ],
      against: [sign('devices-between-alike')],
    }));
  }
  return of(scene, 'inbound-dropped', rows, (place) => ({
    // The other PC's own firewall, or a way back that is missing, leaves a call unanswered alike.
    confidence: 'likely',
    evidence: [sign('call-unanswered', place)],
    against: [sign('their-firewall-alike'), ...lossSign(scene)],
  }));
}

/** A refusal. Where PortAmpel listened it came from somebody else; where a program holds the port it may be that one's. */
function refused(scene: Scene): Cause[] {
  const rows = callsFailing(scene, 'conn-refused', 'port-unreach');
  const held = rows.filter((row) => !isOurs(row));
  const ours = rows.filter(isOurs);
  return [
    ...of(scene, 'inbound-held', held, (place) => ({
      confidence: 'possible',
      evidence: [sign('call-refused', place)],
    })),
    ...(isTranslated(scene, ours)
      ? notForwarded(scene, ours, 'call-refused')
      : of(scene, 'inbound-reset', ours, (place) => ({
          confidence: isCertain(scene, ours) ? 'certain' : 'likely',
          evidence: [sign('call-refused', place)],
        }))),
  ];
}

function notForwarded(scene: Scene, rows: readonly ReportCheck[], key: 'call-unanswered' | 'call-refused'): Cause[] {
  return of(scene, 'inbound-not-forwarded', rows, (place) => ({
    subject: key,
    confidence: 'likely',
    params: { ...place, ...seenFrom(scene.report, rows) },
    evidence: [sign(key, place)],
    against: [sign('filter-behind-alike')],
  }));
}

function rejected(scene: Scene): Cause[] {
  const rows = callsFailing(scene, ...icmpReasons);
  const isTold = rows.every((row) => faultOf(row)?.attempt.reason === 'admin-prohibited');
  return of(scene, 'inbound-rejected', rows, (place) => ({
    confidence: isTold && isCertain(scene, rows) ? 'certain' : 'likely',
    evidence: [sign('call-icmp', place)],
  }));
}

/** Somebody accepted and spoke, or nobody came here. What did come here beside it may be the call, changed on the way. */
function elsewhere(scene: Scene): Cause[] {
  const rows = callsFailing(scene, 'call-elsewhere');
  const isStrange = rows.some((row) => pairFactsOf(row).called?.unheardHere !== undefined);
  return of(scene, 'call-elsewhere', rows, (place) => ({
    confidence: isStrange ? 'likely' : 'certain',
    evidence: [sign('call-taken', place)],
    against: isStrange ? [sign('stranger-came', place)] : [],
  }));
}

/** The other machine's own system did not let the counterpart call. */
function denied(scene: Scene): Cause[] {
  const rows = callsFailing(scene, 'local-rule', 'aborted-locally');
  const isTold = rows.every((row) => faultOf(row)?.attempt.reason === 'local-rule');
  return of(scene, 'call-denied', rows, (place) => ({
    confidence: isTold ? 'certain' : 'likely',
    evidence: [sign('call-forbidden', place)],
  }));
}

/** A port that shall not be reached from outside, and is. */
function unwanted(scene: Scene): Cause[] {
  const rows = scene.inbound.filter((row) => isFailing(row) && row.expectation === 'forbidden');
  const open = rows.filter((row) => row.state === 'open' && isStoodIn(scene.report, row));
  const seen = seenFrom(scene.report, open);
  return of(scene, 'open-more-than-needed', open, ({ host, ports }) => ({
    subject: 'inbound',
    params: { host: seen?.seen ?? host, ports: portList(open) },
    confidence: 'certain',
    evidence: [sign('call-arrived', { host, ports })],
  }));
}

function callsFailing(scene: Scene, ...reasons: readonly Reason[]): ReportCheck[] {
  return failingPairs(scene, ...reasons).filter(({ direction }) => direction === 'in');
}

interface Judged {
  subject?: string;
  params?: Message['params'];
  confidence: Confidence;
  evidence: readonly Message[];
  against?: readonly Message[];
}

/** With what is known of this end's address and ports, which all of them have in common. */
function of(
  scene: Scene,
  id: CauseId,
  rows: readonly ReportCheck[],
  judge: (place: { host: string; ports: string }) => Judged,
): Cause[] {
  if (rows.length === 0) return [];
  const place = { host: hostList(rows), ports: portsOf(rows) };
  const { evidence, ...judged } = judge(place);
  const ends = seenFrom(scene.report, rows);
  const unheard = rows.filter((row) => isUnheardOf(pairFactsOf(row).called));
  const isPartly = rows.every(({ reason }) => reason === 'some-addresses-dead');
  return [
    {
      id,
      params: place,
      ...judged,
      checkIds: idsOf(rows),
      evidence: [
        ...evidence,
        ...(unheard.length > 0 ? [sign('call-never-came', { ports: portsOf(unheard) })] : []),
        ...rows.flatMap(holderSign),
        ...(ends ? [sign(ends.own === ends.seen ? 'address-untranslated' : 'address-translated', { ...ends })] : []),
        ...(isPartly ? [sign('other-family-arrives')] : []),
      ],
    },
  ];
}

/** PortAmpel listened, and nothing at all came in there. */
function isUnheardOf(called: PairFacts['called']): boolean {
  return called?.arrivedHere === false && called.unheardHere === undefined;
}

function holderSign(row: ReportCheck): Message[] {
  const { called } = pairFactsOf(row);
  if (!called || called.arrivedHere !== undefined) return [];
  const ports = portsOf([row]);
  const { holder } = called;
  return [
    holder === undefined ? sign('port-held-here', { ports }) : sign('port-held-here-by', { ports, program: holder }),
  ];
}

/** PortAmpel listened on the port; otherwise another program holds it, and nobody saw what arrived. */
function isOurs(row: ReportCheck): boolean {
  return pairFactsOf(row).called?.arrivedHere !== undefined;
}

function isTranslated({ report }: Scene, rows: readonly ReportCheck[]): boolean {
  const ends = seenFrom(report, rows);
  return ends !== undefined && ends.own !== ends.seen;
}

/** Only where nothing on this PC can have stopped the calls is it somebody else for certain. */
function isCertain(scene: Scene, rows: readonly ReportCheck[]): boolean {
  const ends = seenFrom(scene.report, rows);
  const isStraight = ends !== undefined && ends.own === ends.seen;
  // Elsewhere other software than the system's may stop calls where the system's own firewall is off.
  const isFree = scene.report.machine.platform === 'linux' && stateOfFirewall(scene) === 'off';
  return isStraight && isFree && rows.every(isOurs) && !isLossy(scene);
}

function stateOfFirewall({ report }: Scene): 'on' | 'off' | undefined {
  const firewall = known(report.machine.facts?.firewall);
  if (firewall === undefined) return undefined;
  return firewall.state === 'off' ? 'off' : 'on';
}

/** Evidence and no proof: no call arrives on any port, what goes out passes, no router is between, and it is on. */
function isOwnFirewall(scene: Scene, rows: readonly ReportCheck[]): boolean {
  const measured = scene.inbound.filter(({ state }) => state !== 'untested');
  const isAll = rows.length > 1 && measured.length === rows.length && rows.every(isOurs);
  const isFree = scene.working.some((row) => isStoodIn(scene.report, row));
  const addresses = rows.flatMap((row) => faultOf(row)?.address ?? []);
  return (
    isAll && isFree && stateOfFirewall(scene) === 'on' && addresses.every((address) => isInOwnNetwork(scene, address))
  );
}

function lossSign(scene: Scene): Message[] {
  const isOn = stateOfFirewall(scene) !== 'off';
  return [...(isOn ? [sign('local-firewall-alike')] : []), ...(isLossy(scene) ? [sign('packets-lost')] : [])];
}
