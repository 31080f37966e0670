import { byteOrderMark, csvTable } from '../../shared/csv.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import type { OutlineRow } from '../../shared/outline.ts';
import { printable } from '../../shared/printable.ts';
import type { Report } from '../../shared/report.ts';
import { nameOfPort, portHere } from '../../shared/row-texts.ts';
import type { Page } from './page.ts';

/** What Excel takes into a cell. */
const longestCell = 32_767;

/**
 * The rows as a table, each with what says where it comes from, so that the tables of several PCs can be put below each
 * other. Words of the report's own (`id`, `reason`) stand beside those for people, for those who filter.
 */
export function reportCsv(report: Report, { outline, t }: Page): string {
  const { groups, marks, phoneCode = '' } = outline;
  const origin = [report.createdAt, report.scenario.id, report.id, phoneCode, marks.join(' ')];
  const rows = groups.flatMap(({ title, rows: each }) => each.map((row) => [...cellsOf(row, title, t), ...origin]));
  const safe = [headOf(t), ...rows].map((cells) => cells.map((cell) => printable(cell, longestCell)));
  return byteOrderMark + csvTable(safe);
}

function headOf(t: Translate): string[] {
  return [
    'id',
    t('handover.light'),
    t('handover.group'),
    t('handover.row'),
    t('handover.port'),
    t('handover.transport'),
    t('permits.column.direction'),
    t('handover.host'),
    t('handover.address'),
    t('check.expected'),
    t('handover.state'),
    'reason',
    t('check.found'),
    t('handover.tries'),
    t('handover.time-ms'),
    t('check.next'),
    t('handover.created'),
    t('handover.scenario'),
    t('about-check.id'),
    t('code.title'),
    t('check.notes'),
  ];
}

function cellsOf({ check, markWord, name, found, facts }: OutlineRow, group: string, t: Translate): string[] {
  const next = facts.find(([label]) => label === t('check.next'))?.[1] ?? '';
  return [
    check.id,
    markWord,
    group,
    name,
    [nameOfPort(check), portHere(check, t)].filter(Boolean).join(' '),
    check.transport,
    t(`direction.${check.direction}`),
    check.host ?? '',
    check.address ?? '',
    t(`expectation.${check.expectation}`),
    t(`state.${check.state}`),
    check.reason,
    found,
    String(check.attempts),
    check.rttMs === null ? '' : String(Math.round(check.rttMs * 10) / 10),
    next,
  ];
}
