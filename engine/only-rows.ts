import { type Check, isMeasurable } from '../shared/check.ts';
import type { Message } from '../shared/message.ts';
import { onlyRowsNote } from '../shared/total-text.ts';
import { isLong } from './long-rows.ts';

export interface OnlyRows {
  checks: Check[];
  /** Without them a reader would take the report for one of all rows. */
  notes: Message[];
}

/**
 * The checks that were asked for, and with them what is enough in their place: the call back that stands in for passive FTP,
 * the same group's other transport; and beside what must be shut a row that shows a network. That one is a control: whatever
 * it comes to, nobody asked for it.
 */
export function onlyRows(checks: readonly Check[], ids: readonly string[]): OnlyRows {
  const asked = checks.filter(({ id }) => ids.includes(id));
  const counted = checks.filter((check) => asked.includes(check) || asked.some((one) => standsInFor(check, one)));
  const shut = asked.some(({ expectation }) => expectation === 'forbidden');
  const witness = shut && !counted.some(canShowNetwork) ? checks.find(canShowNetwork) : undefined;
  const only = checks.flatMap((check): Check[] => {
    if (check === witness) return [{ ...check, expectation: 'informational' }];
    return counted.includes(check) ? [check] : [];
  });
  const idsOf = (of: readonly Check[]): string => of.map(({ id }) => id).join(', ');
  const beside = counted.filter((check) => !asked.includes(check));
  return {
    checks: only,
    notes: [
      { key: onlyRowsNote, params: { count: counted.length, total: checks.length, rows: idsOf(counted) } },
      ...(beside.length > 0 ? [{ key: 'note.rows-beside', params: { rows: idsOf(beside) } }] : []),
      ...(witness ? [{ key: 'note.rows-witness', params: { row: witness.id } }] : []),
    ],
  };
}

/** One that takes minutes is measured for nobody's sake but its own, and a call from outside stands in for none to there. */
function standsInFor(check: Check, { probe, host, alternative, group }: Check): boolean {
  if (probe === 'ftp' && check.probe === 'ftp-active') return check.host === host;
  if (alternative === undefined || check.alternative === undefined || check.group !== group) return false;
  return check.alternative !== alternative && isMeasurable(check) && !isLong(check);
}

function canShowNetwork(check: Check): boolean {
  if (!isMeasurable(check) || isLong(check)) return false;
  return check.expectation === 'required' && check.transport === 'tcp' && check.direction === 'out';
}
