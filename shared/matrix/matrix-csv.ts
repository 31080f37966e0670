import { byteOrderMark, csvTable } from '../csv.ts';
import { renderMessage, type Translate } from '../locales/texts.ts';
import { printable } from '../printable.ts';
import { rowName } from '../row-texts.ts';
import { type Matrix, nameOfSeat } from './matrix.ts';
import { cellOf, marksOfSeat, scenarioName, setAsideTexts, unreadText } from './matrix-outline.ts';
import type { Seat } from './seat.ts';
import { practiceText, uncountedTexts } from './uncounted.ts';

/** What Excel takes into a cell. */
const longestCell = 32_767;

/**
 * The seats as a table, each row of the scenario a column. A row that a seat's scenario does not have leaves its cell empty.
 * Below them stands what is no seat: each exercise and trial run, each file that could not be read, and how many reports do not count.
 */
export function matrixCsv(matrix: Matrix, t: Translate): string {
  const head = [
    t('summary.seat'),
    t('summary.pc'),
    t('summary.file'),
    t('summary.time'),
    t('handover.scenario'),
    t('summary.profile'),
    t('handover.light'),
    t('check.notes'),
    t('finding.cause'),
    t('finding.owner'),
    t('summary.set-aside'),
    ...matrix.rows.map(({ id, ports: [port = ''] }) => `${port} ${rowName({ id }, t)}`),
  ];
  const lines = [
    ...matrix.seats.map((seat) => cellsOf(seat, matrix, t)),
    ...uncountedTexts(matrix.uncounted, t).map((note) => noteLine(note, '', head.length)),
    ...matrix.uncounted.map((each) => noteLine(practiceText(each, t), each.file ?? nameOfSeat(each), head.length)),
    ...matrix.unread.map(({ file, why }) => noteLine(unreadText(why, t), file, head.length)),
    ...setAsideTexts(matrix.setAside, t).map((note) => noteLine(note, '', head.length)),
  ];
  return byteOrderMark + csvTable([head, ...lines].map((cells) => cells.map((cell) => printable(cell, longestCell))));
}

const [fileColumn, noteColumn] = [2, 7];

function noteLine(note: string, file: string, columns: number): string[] {
  return Array.from({ length: columns }, (_cell, at) => (at === fileColumn ? file : at === noteColumn ? note : ''));
}

function cellsOf(seat: Seat, { rows }: Matrix, t: Translate): string[] {
  const [cause] = seat.causes;
  return [
    nameOfSeat(seat),
    seat.machine ?? '',
    seat.file ?? '',
    seat.createdAt,
    scenarioName(seat.scenario, t),
    seat.profileName ?? '',
    t(`light.${seat.light}`),
    marksOfSeat(seat, t).join(', '),
    cause === undefined ? '' : renderMessage(t, cause.cause),
    cause === undefined ? '' : t(`owner.${cause.owner}`),
    seat.setAside === 0 ? '' : String(seat.setAside),
    ...rows.map(({ id }) => {
      const { mark, word, found } = cellOf(seat, id, t);
      return mark === 'absent' ? '' : [word, found].filter((text) => text !== '').join(': ');
    }),
  ];
}
