import { labelled } from '../../shared/labelled.ts';
import { lightShapes } from '../../shared/light-shapes.ts';
import {
  actionsOf,
  type MatrixOutline,
  type OutlineCause,
  type OutlineCell,
  type OutlineGroup,
} from '../../shared/matrix/matrix-outline.ts';
import type { Context } from '../context.ts';
import { colours, paint, wrap } from '../terminal.ts';
import { entryLines } from './entries.ts';
import { matrixTable } from './matrix-table.ts';

const margin = '  ';
/** More names than these nobody reads in a terminal; the table has them all. */
const mostNames = 20;

/** The seats' lights, what to begin with, the seats by rows, then what is not green in words: equal seats stand together. */
export function renderMatrix(outline: MatrixOutline, context: Context): string {
  const { t, terminal } = context;
  const { bold } = colours(terminal.colour);
  const [common, ...others] = outline.causes;
  const troubled = outline.groups.filter(({ light }) => light !== 'green');
  const blocks = [
    header(outline, context),
    ...(common === undefined ? [] : [block(t('summary.common'), causeLines(common, context))]),
    ...(others.length === 0
      ? []
      : [
          block(
            t('summary.others'),
            others.flatMap((each) => causeLines(each, context)),
          ),
        ]),
    ...(outline.groups.length === 0 ? [] : [block(t('summary.matrix'), matrixTable(outline, context))]),
    ...(troubled.length === 0 ? [] : [bold(t('summary.details'))]),
    ...troubled.map((group) => groupBlock(group, outline, context)),
    ...(outline.uncounted.length === 0
      ? []
      : [
          block(
            t('summary.uncounted.title'),
            outline.uncounted.flatMap((text) => inMargin(margin, text, terminal.columns)),
          ),
        ]),
    ...(outline.unread.length === 0
      ? []
      : [
          block(
            t('summary.unread', { count: outline.unread.length }),
            outline.unread.flatMap((text) => inMargin(margin, text, terminal.columns)),
          ),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;

  function block(title: string, lines: readonly string[]): string {
    return [bold(title), ...lines].join('\n');
  }
}

function header({ title, light, lightWord, sentence, notes }: MatrixOutline, { terminal }: Context): string {
  const paints = colours(terminal.colour);
  const word = `${lightShapes[light]} ${lightWord.toUpperCase()}`;
  const [first = '', ...rest] = wrap(sentence, terminal.columns - word.length - margin.length);
  return [
    paints.bold(title),
    '',
    `${paint(light, word, paints)}${margin}${first}`,
    ...rest.map((line) => ' '.repeat(word.length) + margin + line),
    ...notes.flatMap((note) => inMargin('· ', note, terminal.columns)),
  ].join('\n');
}

function causeLines({ light, at, owner, variants }: OutlineCause, { t, terminal }: Context): string[] {
  const mark = paint(light, lightShapes[light], colours(terminal.colour));
  const [first = '', ...rest] = variants.flatMap(({ cause, at: some }, index) =>
    wrap(
      `${index === 0 ? labelled(at, cause, t) : cause}${variants.length > 1 ? ` (${some})` : ''}`,
      terminal.columns - 4,
    ),
  );
  const actions = [...new Set(variants.map(({ action }) => action).filter((action) => action !== ''))];
  return [
    `${margin}${mark} ${first}`,
    ...rest.map((line) => margin.repeat(2) + line),
    ...entryLines(
      [
        [t('finding.owner'), owner],
        ...actions.map((action, index) => [index === 0 ? t('finding.advice') : '', action] as const),
      ],
      2 * margin.length,
      terminal.columns,
    ),
  ];
}

function groupBlock(group: OutlineGroup, { columns: rows, of }: MatrixOutline, context: Context): string {
  const { t, terminal } = context;
  const { light, lightWord, scenario, seats, cells, ports, causes } = group;
  const paints = colours(terminal.colour);
  const names = seats
    .slice(0, mostNames)
    .map(({ name, marks }) => `${name}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`);
  const left = seats.length - names.length;
  const more = left === 0 ? [] : [t('summary.further', { count: left })];
  const title = `${t(`summary.${of}`, { count: seats.length })} · ${scenario}`;
  return [
    `${paint(light, `${lightShapes[light]} ${lightWord}`, paints)} · ${title}`,
    ...inMargin(margin, [...names, ...more].join(', '), terminal.columns),
    ...rows.flatMap(({ name }, index) => {
      const cell = cells[index];
      if (cell === undefined || !isTroubled(cell)) return [];
      const mark = paint(cell.mark, lightShapes[cell.mark], paints);
      const lines = wrap(labelled(`${ports[index]} ${name}`, cell.found, t), terminal.columns - 6);
      return lines.map((line, at) => (at === 0 ? `${margin.repeat(2)}${mark} ${line}` : ' '.repeat(6) + line));
    }),
    ...causes
      .flatMap((cause) => actionsOf(cause, t))
      .flatMap((text) => inMargin(`${margin.repeat(2)}→ `, text, terminal.columns)),
  ].join('\n');
}

function isTroubled(cell: OutlineCell): cell is OutlineCell & { mark: 'yellow' | 'red' | 'grey' } {
  return cell.mark === 'yellow' || cell.mark === 'red' || cell.mark === 'grey';
}

function inMargin(start: string, text: string, columns: number): string[] {
  const lines = wrap(text, columns - start.length);
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line);
}
