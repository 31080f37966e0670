import type {
  ComparisonOutline,
  OutlineCauseChange,
  OutlineChange,
  OutlineDifference,
  OutlineFound,
  OutlineSide,
} from '../../shared/comparison/comparison-outline.ts';
import { labelled } from '../../shared/labelled.ts';
import { lightShapes } from '../../shared/light-shapes.ts';
import type { Section } from '../../shared/section.ts';
import type { Context } from '../context.ts';
import { colours, paint, wrap } from '../terminal.ts';
import { entryLines } from './entries.ts';

const margin = '  ';

/** A comparison for people: the verdict, what changed, why, and what differs that could explain it. */
export function renderComparison(outline: ComparisonOutline, context: Context): string {
  const { t, terminal } = context;
  const { bold } = colours(terminal.colour);
  const { rows, sameCount, causes, likely, others, untold } = outline;
  const block = (title: string, lines: readonly string[]): string => [bold(title), ...lines].join('\n');
  const blocks = [
    header(outline, context),
    block(t('compare.rows'), [
      ...rows.flatMap((row) => rowLines(row, context)),
      ...(sameCount === undefined ? [] : [margin + sameCount]),
    ]),
    ...(causes.length === 0
      ? []
      : [
          block(
            t('compare.causes'),
            causes.flatMap((cause) => causeLines(cause, context)),
          ),
        ]),
    ...(likely === undefined ? [] : [block(t('compare.likely'), likelyLines(likely, context))]),
    ...(others.length === 0
      ? []
      : [
          block(
            t('compare.others'),
            others.flatMap((each) => differenceLines(each, context)),
          ),
        ]),
    ...(untold === undefined
      ? []
      : [
          block(
            t('compare.untold'),
            wrap(untold, terminal.columns - margin.length).map((line) => margin + line),
          ),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function header({ title, sentence, a, b, notes }: ComparisonOutline, { terminal }: Context): string {
  const paints = colours(terminal.colour);
  return [
    paints.bold(title),
    ...[a, b].flatMap((side) => sideLines(side, terminal)),
    '',
    ...wrap(sentence, terminal.columns).map(paints.bold),
    ...notes.flatMap((note) => hanging('· ', note, terminal.columns)),
  ].join('\n');
}

function sideLines({ letter, file, about, light, lightWord }: OutlineSide, { colour, columns }: Context['terminal']) {
  const start = `${margin}${letter}  `;
  const word = `${lightShapes[light]} ${lightWord}`;
  const lines = wrap(`${word} · ${about}`, columns - start.length);
  const painted = lines.map((line, index) =>
    index === 0 ? line.replace(word, () => paint(light, word, colours(colour))) : line,
  );
  return [...painted, ...(file === '' ? [] : [file])].map(
    (line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line,
  );
}

/** What the row is, then what each report has of it, one below the other. */
function rowLines({ changeWord, port, name, a, b }: OutlineChange, { terminal, t }: Context): string[] {
  const { bold } = colours(terminal.colour);
  return [
    ...hanging(margin, labelled(`${port} ${name}`, bold(changeWord), t), terminal.columns + bold('').length),
    foundLine('A', a, terminal, t),
    foundLine('B', b, terminal, t),
  ];
}

function foundLine(
  letter: string,
  side: OutlineFound | undefined,
  terminal: Context['terminal'],
  t: Context['t'],
): string {
  const start = `${margin.repeat(2)}${letter}  `;
  if (side === undefined) return `${start}${t('compare.none')}`;
  const word = `${lightShapes[side.light]} ${side.lightWord}`;
  return `${start}${paint(side.light, word, colours(terminal.colour))} · ${side.found}`;
}

function causeLines({ light, changeWord, cause, action, owner, rows }: OutlineCauseChange, { t, terminal }: Context) {
  const { columns, colour } = terminal;
  const mark = paint(light, lightShapes[light], colours(colour));
  const [first = '', ...rest] = wrap(labelled(changeWord, cause, t), columns - 2 * margin.length);
  const entries: Section['entries'] = [
    ...(action === '' ? [] : [[t('finding.advice'), action] as const]),
    [t('finding.owner'), owner],
    [t('finding.rows'), rows],
  ];
  return [
    `${margin}${mark} ${first}`,
    ...rest.map((line) => margin.repeat(2) + line),
    ...entryLines(entries, 2 * margin.length, columns),
  ];
}

function differenceLines({ label, a, b, rows }: OutlineDifference, { t, terminal }: Context): string[] {
  const entries: Section['entries'] = [
    ['A', a],
    ['B', b],
    ...(rows === '' ? [] : [[t('compare.explains'), rows] as const]),
  ];
  return [margin + label, ...entryLines(entries, 2 * margin.length, terminal.columns)];
}

function likelyLines(likely: readonly OutlineDifference[], context: Context): string[] {
  const { t, terminal } = context;
  if (likely.length > 0) return likely.flatMap((each) => differenceLines(each, context));
  return hanging(margin, t('compare.likely.none'), terminal.columns);
}

function hanging(start: string, text: string, columns: number): string[] {
  const lines = wrap(text, columns - start.length);
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line);
}
