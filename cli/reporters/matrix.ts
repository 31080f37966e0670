import { lightShapes } from '../../shared/light-shapes.ts';
import { renderMessage } from '../../shared/locales/texts.ts';
import { groupsOf, type Matrix, type Seat } from '../../shared/matrix/matrix.ts';
import { printable } from '../../shared/printable.ts';
import { rowName } from '../../shared/row-texts.ts';
import { scenarioIds } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, paint, wrap } from '../terminal.ts';

const margin = '  ';
/** More names than these nobody reads in a terminal; the table has them all. */
const mostNames = 20;

/** Seats that came to the same stand together, with their rows once. */
export function renderMatrix(matrix: Matrix, context: Context): string {
  const { t, terminal } = context;
  const { bold } = colours(terminal.colour);
  const { green, yellow, red, grey } = matrix.counts;
  const [common] = matrix.commonCauses;
  const blocks = [
    [
      bold(t('summary.title', { count: matrix.seats.length })),
      ...wrap(t('summary.counts', { green, yellow, red, grey }), terminal.columns),
      ...(common ? commonLines(common, context) : []),
    ].join('\n'),
    ...groupsOf(matrix).map((group) => groupBlock(group, matrix, context)),
    ...(matrix.unread.length === 0 ? [] : [unreadBlock(matrix, context)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function commonLines({ key, owner, seats }: Matrix['commonCauses'][number], { t, terminal }: Context): string[] {
  const id = printable(key.replace(/^cause\.(.*)\.title$/, '$1'));
  const text = t('summary.common', { count: seats.length, cause: id, owner: t(`owner.${owner}`) });
  return wrap(text, terminal.columns).map(colours(terminal.colour).bold);
}

function groupBlock(group: readonly Seat[], { rowIds }: Matrix, { t, terminal }: Context): string {
  const [first] = group;
  if (first === undefined) return '';
  const paints = colours(terminal.colour);
  const scenario = scenarioIds.find((id) => id === first.scenario);
  const light = `${lightShapes[first.light]} ${t(`light.${first.light}`)}`;
  const title = `${t('summary.seats', { count: group.length })} · ${scenario ? t(`scenario.${scenario}.name`) : printable(first.scenario)}`;
  const names = group.slice(0, mostNames).map(({ file, intact }) => `${printable(file)}${intact ? '' : ' (!)'}`);
  const more = group.length > mostNames ? [`… +${group.length - mostNames}`] : [];
  const rows = rowIds.flatMap((id) => {
    const cell = first.rows[id];
    if (cell === undefined || cell.light === 'green') return [];
    const mark = paint(cell.light, lightShapes[cell.light], paints);
    const lines = wrap(`${printable(rowName({ id }, t))}: ${t(`reason.${cell.reason}.short`)}`, terminal.columns - 6);
    return lines.map((line, index) => (index === 0 ? `${margin.repeat(2)}${mark} ${line}` : ' '.repeat(6) + line));
  });
  return [
    `${paint(first.light, light, paints)} · ${title}`,
    ...wrap([...names, ...more].join(', '), terminal.columns - margin.length).map((line) => margin + line),
    ...rows,
  ].join('\n');
}

function unreadBlock({ unread }: Matrix, { t, terminal }: Context): string {
  const lines = unread.flatMap(({ why }) => wrap(printable(renderMessage(t, why), 2000), terminal.columns - 2));
  return [
    colours(terminal.colour).bold(t('summary.unread', { count: unread.length })),
    ...lines.map((l) => margin + l),
  ].join('\n');
}
