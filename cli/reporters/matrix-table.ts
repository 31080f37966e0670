import { lightShapes } from '../../shared/light-shapes.ts';
import type { MatrixOutline, OutlineColumn, OutlineGroup } from '../../shared/matrix/matrix-outline.ts';
import type { Context } from '../context.ts';
import { colours, paint } from '../terminal.ts';

const absentMark = '·';
/** Of a column: its mark and a blank. */
const cellWidth = 2;
const widestName = 34;
const start = '  ';

/** Seats by rows: a mark for each, below the row's port from top to bottom. Wider than the terminal, it goes on below. */
export function matrixTable(outline: MatrixOutline, context: Context): string[] {
  const { groups, columns } = outline;
  const room = context.terminal.columns - start.length - cellWidth;
  const names = groups.map((group) => nameOf(group, widestName));
  const width = Math.min(Math.max(...names.map(({ length }) => length)), Math.floor(room / 2)) + 2;
  const perTable = Math.max(1, Math.floor((room - width) / cellWidth));
  const parts = Array.from({ length: Math.ceil(columns.length / perTable) }, (_part, index) => index * perTable);
  return [
    ...parts.flatMap((from, index) => [
      ...(index === 0 ? [] : ['']),
      ...tablePart(outline, { from, to: from + perTable, width }, context),
    ]),
    '',
    ...legend(outline, context),
  ];
}

interface Part {
  from: number;
  to: number;
  width: number;
}

function tablePart({ groups, columns }: MatrixOutline, { from, to, width }: Part, { terminal }: Context): string[] {
  const paints = colours(terminal.colour);
  const margin = ' '.repeat(start.length + cellWidth + width);
  return [
    ...portLines(columns.slice(from, to)).map((line) => margin + line),
    ...groups.map((group) => {
      const marks = group.cells.slice(from, to).map(({ mark }) => markOf(mark, paints));
      const light = paint(group.light, lightShapes[group.light], paints);
      return `${start}${light} ${nameOf(group, width - 2).padEnd(width)}${marks.join(' ')}`;
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

/** Of one seat its name; of several the first, and how many more are alike. */
function nameOf({ seats: [first, ...others] }: OutlineGroup, longest: number): string {
  const more = others.length === 0 ? '' : ` +${others.length}`;
  const name = first === undefined ? '' : `${first.name}${first.marks.length === 0 ? '' : ' (!)'}`;
  const room = longest - more.length;
  return (name.length <= room ? name : `${name.slice(0, room - 1)}…`) + more;
}

/** What the marks and the columns stand for. */
function legend({ groups, columns }: MatrixOutline, { t }: Context): string[] {
  const words = new Map(groups.flatMap(({ cells }) => cells.map(({ mark, word }) => [mark, word] as const)));
  const marks = [...words].map(([mark, word]) => `${markOf(mark, colours(false))} ${word}`);
  const widest = Math.max(0, ...columns.map(({ port }) => port.length));
  return [
    start + marks.join('  '),
    `${start}${t('summary.columns')}:`,
    ...columns.map(({ port, name }) => `${start}${start}${port.padStart(widest)}  ${name}`),
  ];
}
