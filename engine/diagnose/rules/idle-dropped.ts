import type { ReportCheck } from '../../../shared/report.ts';
import { factsOf, failingFor, idsOf } from '../faults.ts';
import { isLossy } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, sign } from '../signs.ts';

const secondMs = 1000;

/**
 * An idle connection ended. Silence on it, while a new one opens, is a device that has forgotten it; a reset may come from
 * that device or the server; an orderly end mostly comes from the server.
 */
export const idleDropped: Rule = (scene) => [
  ...cut(scene, failingFor(scene, 'idle-dropped'), 'forgotten'),
  ...cut(scene, failingFor(scene, 'idle-reset'), 'reset'),
  ...closed(failingFor(scene, 'idle-closed')),
];

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
