import { answeringAddresses, unreachedRows } from '../answers.ts';
import { idsOf } from '../faults.ts';
import { usableAddresses } from '../machine-facts.ts';
import type { Rule } from '../rule.ts';
import { sign } from '../signs.ts';

/** No interface has an address that others could answer to; the one that a machine gives itself counts as none. */
export const noAddress: Rule = (scene) => {
  const { ipv4, ipv6 } = scene.report.machine;
  const rows = unreachedRows(scene);
  const hasAddress = ipv4 || ipv6 || usableAddresses(scene.report).length > 0;
  if (hasAddress || rows.length === 0 || answeringAddresses(scene).length > 0) return [];
  return [
    {
      id: 'no-address',
      confidence: 'certain',
      checkIds: idsOf(rows),
      evidence: [sign('no-own-address'), sign('nothing-answers')],
    },
  ];
};
