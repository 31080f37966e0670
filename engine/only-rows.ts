import { type Check, isMeasurable } from '../shared/check.ts';
import type { Message } from '../shared/message.ts';
import { onlyRowsNote } from '../shared/total-text.ts';
import { isLong } from './long-rows.ts';

/**
 * The checks that were asked for, and with them those without which they could not be judged as in a whole run: the call
 * back that stands in for passive FTP, the other transport, and beside what must be shut a row that shows a network.
 */
export function onlyChecks(checks: readonly Check[], ids: readonly string[]): Check[] {
  const asked = checks.filter(({ id }) => ids.includes(id));
  const shut = asked.some(({ expectation }) => expectation === 'forbidden');
  const needsWitness = shut && !asked.some(canShowNetwork);
  const witness = needsWitness ? checks.find(canShowNetwork) : undefined;
  return checks.filter(
    (check) => asked.includes(check) || check === witness || asked.some((one) => standsInFor(check, one)),
  );
}

function standsInFor(check: Check, { probe, host, alternative }: Check): boolean {
  if (probe === 'ftp' && check.probe === 'ftp-active') return check.host === host;
  return alternative !== undefined && check.alternative !== undefined && isMeasurable(check);
}

function canShowNetwork(check: Check): boolean {
  if (!isMeasurable(check) || isLong(check)) return false;
  return check.expectation === 'required' && check.transport === 'tcp' && check.direction === 'out';
}

/** Without it a reader would take the report for one of all rows. */
export function onlyNote(only: readonly Check[], all: readonly Check[]): Message {
  const rows = only.map(({ id }) => id).join(', ');
  return { key: onlyRowsNote, params: { count: only.length, total: all.length, rows } };
}
