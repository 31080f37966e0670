import type { CauseId } from '../../../shared/causes.ts';
import type { Breach, Unheard } from '../../../shared/facts/counterpart.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence, Reason } from '../../../shared/words.ts';
import { idsOf, listOf } from '../faults.ts';
import { breachOf, failingPairs, faultOf, hasFlowed, isFullSizeLost, pairFactsOf } from '../pair.ts';
import { isLossy } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portsOf, sign } from '../signs.ts';

/**
 * What becomes of a connection on its way between two ends that know each other. Each can prove what it sent, and was
 * there all the time: what is missing or added is nobody's of the two.
 */
export const pairWay: Rule = (scene) => [
  ...elsewhere(scene),
  ...altered(scene),
  ...stopped(scene),
  ...cut(scene),
  ...halfClosed(scene),
];

function elsewhere(scene: Scene): Cause[] {
  const inTls = failingPairs(scene, 'counterpart-elsewhere').filter(isOtherTls);
  const plain = failingPairs(scene, 'counterpart-elsewhere').filter((row) => !isOtherTls(row));
  return [...otherTls(inTls), ...otherAnswer(scene, plain)];
}

/** Other bytes passed on the port, and TLS was answered by somebody who may be anybody. */
function otherTls(rows: readonly ReportCheck[]): Cause[] {
  return judged('counterpart-elsewhere', rows, (_, place) => {
    const issuers = listOf(rows.map((row) => faultOf(row)?.attempt.details.tls?.chain[0]?.issuer));
    return {
      subject: 'tls',
      confidence: 'likely',
      evidence: [
        sign('certificate-other', place),
        ...(issuers === '' ? [] : [sign('certificate-issuer', { issuer: issuers })]),
      ],
      against: [sign('altered-start-alike')],
    };
  });
}

function isOtherTls(row: ReportCheck): boolean {
  return pairFactsOf(row).tls?.passage === 'other';
}

function otherAnswer(scene: Scene, own: readonly ReportCheck[]): Cause[] {
  return judged('counterpart-elsewhere', own, (rows, place) => {
    const said = rows.flatMap((row) => pairFactsOf(row).said ?? []);
    // The counterpart itself says no word to somebody whose first bytes are not those of its code.
    const isOther = rows.every((row) => pairFactsOf(row).said !== undefined);
    const hasOther = rows.some((row) => pairFactsOf(row).unheard !== undefined);
    return {
      confidence: isOther ? 'certain' : 'likely',
      evidence: [
        // Something did come in, and may be what is left of it.
        ...(hasOther ? [] : [sign('counterpart-never-saw', place)]),
        ...said.slice(0, 1).map((words) => sign('heard', { words: words.slice(0, mostHeard) })),
      ],
      against: isOther ? [] : [...(hasOther ? [sign('altered-start-alike')] : []), ...lossSign(scene)],
    };
  });
}

/** As much as a reader takes in. */
const mostHeard = 80;

function altered(scene: Scene): Cause[] {
  return between(scene, 'counterpart-altered', ['counterpart-altered'], (rows, place) => {
    const breaches = rows.map((row) => breachOf(row));
    const isProven = breaches.every((breach) => breach === 'altered');
    const isHeardOtherwise = rows.every((row) => unheardOf(row) === 'other');
    const isAnswerMissing = !isHeardOtherwise && breaches.some((breach) => breach && endings.has(breach));
    return {
      confidence: isProven ? 'certain' : 'likely',
      evidence: [sign(isAnswerMissing ? 'answer-never-came' : 'other-bytes-arrived', place)],
      against: breaches.includes('malformed') ? [sign('other-version-alike')] : [],
    };
  });
}

const endings: ReadonlySet<Breach> = new Set(['closed', 'reset', 'silent']);

/** At whichever end was dialled. */
function unheardOf(row: ReportCheck): Unheard | undefined {
  const { unheard, called } = pairFactsOf(row);
  return unheard ?? called?.unheardHere;
}

function stopped(scene: Scene): Cause[] {
  return between(scene, 'tls-stopped', ['tls-stopped'], (_, place) => ({
    confidence: isLossy(scene) ? 'likely' : 'certain',
    evidence: [sign('tls-alone-fails', place), sign('counterpart-still-there', place)],
    against: lossSign(scene),
  }));
}

function cut(scene: Scene): Cause[] {
  const reasons: Reason[] = [
    ...(['reset-after-connect', 'closed-after-connect', 'no-greeting'] as const),
    ...(['silent-after-greeting', 'full-size-lost'] as const),
  ];
  return between(scene, 'counterpart-cut', reasons, (rows, place) => {
    const isAtStart = rows.some((row) => unheardOf(row) !== undefined);
    const isInbound = rows.some(({ direction }) => direction === 'in');
    return {
      confidence: 'likely',
      evidence: [
        sign(isAtStart ? 'cut-at-start' : 'cut-between-pair', place),
        sign('counterpart-still-there', place),
        ...(rows.some((row) => hasFlowed(scene.report, row)) ? [sign('full-packets-flowed', place)] : []),
      ],
      against: [...(isInbound ? [sign('local-software-alike')] : []), ...lossSign(scene)],
    };
  });
}

function halfClosed(scene: Scene): Cause[] {
  return between(scene, 'half-close-lost', ['half-close-lost'], (rows, place) => {
    const isSilence = rows.some((row) => breachOf(row) === 'silent');
    return {
      confidence: isSilence && isLossy(scene) ? 'likely' : 'certain',
      evidence: [sign('half-close-ends', place), sign('counterpart-still-there', place)],
      against: isSilence ? lossSign(scene) : [],
    };
  });
}

function lossSign(scene: Scene): Message[] {
  return isLossy(scene) ? [sign('packets-lost')] : [];
}

interface Judged {
  subject?: string;
  confidence: Confidence;
  evidence: readonly Message[];
  against: readonly Message[];
}

type Judge = (rows: readonly ReportCheck[], place: { host: string; ports: string }) => Judged;

function between(scene: Scene, id: CauseId, reasons: readonly Reason[], judge: Judge): Cause[] {
  const rows = failingPairs(scene, ...reasons).filter(
    (row) => id !== 'counterpart-cut' || !isFullSizeLost(scene.report, row),
  );
  return judged(id, rows, judge);
}

function judged(id: CauseId, rows: readonly ReportCheck[], judge: Judge): Cause[] {
  if (rows.length === 0) return [];
  const place = { host: hostList(rows), ports: portsOf(rows) };
  return [{ id, params: place, checkIds: idsOf(rows), ...judge(rows, place) }];
}
