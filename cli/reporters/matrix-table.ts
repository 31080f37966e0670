import { labelled } from '../../shared/labelled.ts';
import { lightShapes } from '../../shared/light-shapes.ts';
import type { MatrixOutline, OutlineColumn, OutlineGroup } from '../../shared/matrix/matrix-outline.ts';
import type { Context } from '../context.ts';
import { colours, paint, wrap } from '../terminal.ts';

const absentMark = '·';
/** Of a column: its mark and a blank. */
const cellWidth = 2;
const widestName = 34;
const start = '  ';

/** Seats by rows: a mark for each, below the row's port from top to bottom. Wider than the terminal, it goes on below. */
export function matrixTable(summary: MatrixOutline, context: Context): string[] {
  const outline = { ...summary, groups: linesOf(summary) };
  const { groups, columns } = outline;
  const room = context.terminal.columns - start.length - cellWidth;
  const notes = notesOf(outline);
  const names = groups.map((group) => nameOf(group, notes, widestName));
  const width = Math.min(Math.max(...names.map(({ length }) => length)), Math.floor(room / 2)) + 2;
  const perTable = Math.max(1, Math.floor((room - width) / cellWidth));
  const parts = Array.from({ length: Math.ceil(columns.length / perTable) }, (_part, index) => index * perTable);
  return [
    ...parts.flatMap((from, index) => [
      ...(index === 0 ? [] : ['']),
      ...tablePart(outline, { from, to: from + perTable, width, notes }, context),
    ]),
    '',
    ...legend(outline, notes, context),
  ];
}

/** Where every report was asked for, each has its line. */
function linesOf({ of, groups }: MatrixOutline): OutlineGroup[] {
  if (of === 'seats') return groups;
  return groups.flatMap((group) => group.seats.map((seat) => ({ ...group, seats: [seat] })));
}

interface Part {
  from: number;
  to: number;
  width: number;
  notes: readonly string[];
}

function tablePart(
  { groups, columns }: MatrixOutline,
  { from, to, width, notes }: Part,
  { terminal }: Context,
): string[] {
  const paints = colours(terminal.colour);
  const margin = ' '.repeat(start.length + cellWidth + width);
  return [
    ...portLines(columns.slice(from, to)).map((line) => margin + line),
    ...groups.map((group) => {
      const marks = group.cells.slice(from, to).map(({ mark }) => markOf(mark, paints));
      const light = paint(group.light, lightShapes[group.light], paints);
      return `${start}${light} ${nameOf(group, notes, width - 2).padEnd(width)}${marks.join(' ')}`;
    }),
  ];
}

function markOf(mark: OutlineGroup['cells'][number]['mark'], paints: ReturnType<typeof colours>): string {
  return mark === 'absent' ? absentMark : paint(mark, lightShapes[mark], paints);
}

/** The ports' digits from top to bottom, all ending on the last line. */
function portLines(columns: readonly OutlineColumn[]): string[] {
  const ports = columns.map(({ port }) => port.replace(/\/.*$/, ''));
  const height = Math.max(0, ...ports.map(({ length }) => length));
  return Array.from({ length: height }, (_line, index) =>
    ports
      .map((port) => port.padStart(height).charAt(index))
      .join(' ')
      .trimEnd(),
  );
}

/** What any seat's report is marked as: each has its number, as a footnote. */
function notesOf({ groups }: MatrixOutline): string[] {
  return [...new Set(groups.flatMap(({ seats }) => seats.flatMap(({ marks }) => marks)))];
}

/** Of one seat its name; of several the first, and how many more are alike; with the notes that any of them has. */
function nameOf({ seats }: OutlineGroup, notes: readonly string[], longest: number): string {
  const numbers = notes.flatMap((note, index) => (seats.some(({ marks }) => marks.includes(note)) ? [index + 1] : []));
  const more = `${seats.length > 1 ? ` +${seats.length - 1}` : ''}${numbers.length === 0 ? '' : ` (${numbers.join(',')})`}`;
  const name = seats[0]?.name ?? '';
  const room = longest - more.length;
  return (name.length <= room ? name : `${name.slice(0, room - 1)}…`) + more;
}

/** What the marks and the columns stand for. */
function legend({ groups, columns }: MatrixOutline, notes: readonly string[], { t, terminal }: Context): string[] {
  const words = new Map(groups.flatMap(({ cells }) => cells.map(({ mark, word }) => [mark, word] as const)));
  const marks = [...words].map(([mark, word]) => `${markOf(mark, colours(false))} ${word}`);
  const isShared = groups.some(({ seats }) => seats.length > 1);
  const others = [
    ...(isShared ? [t('summary.legend.more')] : []),
    ...notes.map((note, index) => `(${index + 1}) ${note}`),
  ];
  const widest = Math.max(0, ...columns.map(({ ports }) => ports.length));
  return [
    start + marks.join('  '),
    ...others.flatMap((text) => wrap(text, terminal.columns - start.length).map((line) => start + line)),
    start + labelled(t('summary.columns'), '', t).trimEnd(),
    ...columns.map(({ ports, name }) => `${start}${start}${ports.padStart(widest)}  ${name}`),
  ];
}
