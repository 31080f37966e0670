import type { ReportCheck } from '../../../shared/report.ts';
import { factsOf, failingFor, idsOf } from '../faults.ts';
import { failingPairs, isStoodIn } from '../pair.ts';
import { isLossy } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, sign } from '../signs.ts';

const secondMs = 1000;

/**
 * An idle connection ended. Silence on it, while a new one opens, is a device that has forgotten it; a reset may come from
 * that device or the server; an orderly end mostly comes from the server.
 */
export const idleDropped: Rule = (scene) => {
  const isServers = (row: ReportCheck): boolean => !isStoodIn(scene.report, row);
  return [
    ...betweenPair(scene),
    ...cut(scene, failingFor(scene, 'idle-dropped').filter(isServers), 'forgotten'),
    ...cut(scene, failingFor(scene, 'idle-reset').filter(isServers), 'reset'),
    ...closed(failingFor(scene, 'idle-closed').filter(isServers)),
  ];
};

const pairSigns = {
  'idle-dropped': 'idle-forgotten',
  'idle-reset': 'idle-reset',
  'idle-closed': 'idle-ended',
} as const;

/** A counterpart ends nothing while it waits, and was met again at once: whatever ended it did so between the two. */
function betweenPair(scene: Scene): Cause[] {
  return (Object.keys(pairSigns) as (keyof typeof pairSigns)[]).flatMap((reason): Cause[] => {
    const rows = failingPairs(scene, reason);
    if (rows.length === 0) return [];
    const isMaybeLoss = reason === 'idle-dropped' && isLossy(scene);
    const host = hostList(rows);
    return [
      {
        id: 'idle-dropped',
        subject: reason,
        params: { host },
        confidence: isMaybeLoss ? 'likely' : 'certain',
        checkIds: idsOf(rows),
        evidence: [
          sign(pairSigns[reason], idleParams(rows)),
          sign('counterpart-kept-idle', { host }),
          sign('reconnects'),
        ],
        against: isMaybeLoss ? [sign('packets-lost')] : [],
      },
    ];
  });
}

function cut(scene: Scene, rows: readonly ReportCheck[], subject: 'forgotten' | 'reset'): Cause[] {
  if (rows.length === 0) return [];
  const holds = factsOf(rows, ({ hold }) => hold);
  const isShown = holds.length > 0 && holds.every(({ reconnects }) => reconnects === true);
  const isCertain = subject === 'forgotten' && isShown && !isLossy(scene);
  return [
    {
      id: 'idle-dropped',
      subject,
      params: { host: hostList(rows) },
      confidence: isCertain ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: [sign(`idle-${subject}`, idleParams(rows)), ...(isShown ? [sign('reconnects')] : [])],
      against: [
        ...(subject === 'reset' ? [sign('reset-tells-not-who')] : []),
        ...(subject === 'forgotten' && isLossy(scene) ? [sign('packets-lost')] : []),
      ],
    },
  ];
}

function closed(rows: readonly ReportCheck[]): Cause[] {
  if (rows.length === 0) return [];
  return [
    {
      id: 'idle-closed',
      params: { host: hostList(rows) },
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [sign('idle-ended', idleParams(rows))],
      against: [sign('not-logged-in')],
    },
  ];
}

/** The shortest of the times: 0 where it is not known. */
function idleParams(rows: readonly ReportCheck[]): { host: string; seconds: number } {
  const idleMs = factsOf(rows, ({ hold }) => hold).map((hold) => hold.idleMs);
  return { host: hostList(rows), seconds: idleMs.length === 0 ? 0 : Math.round(Math.min(...idleMs) / secondMs) };
}
