import type { CauseId } from '../../../shared/causes.ts';
import type { Reason } from '../../../shared/words.ts';
import { idsOf } from '../faults.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { sign } from '../signs.ts';

const causesOf: Partial<Record<Reason, CauseId>> = {
  'no-address': 'address-missing',
  'needs-counterpart': 'counterpart-needed',
  cancelled: 'ended-early',
  deadline: 'ended-early',
  'local-resources': 'out-of-resources',
};

/** Rows that had to be told and could not be: nothing is wrong there as far as anyone knows, but something is missing. */
export const untold: Rule = (scene) => [...new Set(Object.values(causesOf))].flatMap((id) => untoldBy(id, scene));

function untoldBy(id: CauseId, scene: Scene): Cause[] {
  // What the machine lacked that was to call is no want of this PC.
  const rows = [...scene.rows, ...scene.inbound.filter(({ reason }) => reason !== 'local-resources')];
  const own = rows.filter(
    ({ light, expectation, reason }) => light === 'grey' && expectation === 'required' && causesOf[reason] === id,
  );
  if (own.length === 0) return [];
  return [
    {
      id,
      confidence: 'certain',
      checkIds: idsOf(own),
      evidence: [sign('untold', { count: own.length })],
    },
  ];
}
