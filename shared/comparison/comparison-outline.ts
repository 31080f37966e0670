import { situationTitle } from '../demo-mark.ts';
import { localeOf } from '../locale-of.ts';
import { renderMessage, type Translate } from '../locales/texts.ts';
import { type Mark, markOf } from '../marks.ts';
import { printable } from '../printable.ts';
import { foundShort, portText, rowName } from '../row-texts.ts';
import type { RowVerdict } from '../row-verdict.ts';
import { type Language, type Light, roles, scenarioIds } from '../words.ts';
import type {
  CauseComparison,
  CauseSide,
  Comparison,
  Difference,
  RowChange,
  RowComparison,
  Side,
  Topic,
  Values,
  Verdict,
} from './comparison.ts';
import { hasFewInCommon, isChanged } from './row-changes.ts';

/** A comparison in the reader's language, in the order in which it is read: alike in the terminal, in a file and in the app. */
export interface ComparisonOutline {
  language: Language;
  title: string;
  verdict: Verdict;
  sentence: string;
  a: OutlineSide;
  b: OutlineSide;
  /** What has to be known before anything else is believed. */
  notes: string[];
  /** Those that changed, and those that only one report has. */
  rows: OutlineChange[];
  /** How many came to the same. */
  sameCount: string | undefined;
  causes: OutlineCauseChange[];
  /** Nothing to say where nothing has changed. */
  likely: OutlineDifference[] | undefined;
  others: OutlineDifference[];
  untold: string | undefined;
}

export interface OutlineSide {
  letter: 'A' | 'B';
  file: string;
  about: string;
  light: Light;
  lightWord: string;
}

export interface OutlineChange {
  id: string;
  change: RowChange;
  changeWord: string;
  port: string;
  name: string;
  a: OutlineFound | undefined;
  b: OutlineFound | undefined;
}

export interface OutlineFound {
  light: Mark;
  lightWord: string;
  found: string;
}

export interface OutlineCauseChange {
  light: Light;
  changeWord: string;
  cause: string;
  action: string;
  owner: string;
  rows: string;
}

export interface OutlineDifference {
  label: string;
  a: string;
  b: string;
  /** The changed rows that it could explain. */
  rows: string;
}

export function comparisonOutline(comparison: Comparison, language: Language, t: Translate): ComparisonOutline {
  const { verdict, rows, causes, likely, otherDifferences, untold } = comparison;
  const told = rows.filter(({ change }) => change !== 'same');
  const same = rows.length - told.length;
  const names = new Map(rows.map((row) => [row.id, nameOf(row, t)]));
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? printable(id)).join(', ');
  return {
    language,
    title: t('compare.title'),
    verdict,
    sentence: verdictText(comparison, t),
    a: namedSide('A', comparison.a, language, t),
    b: namedSide('B', comparison.b, language, t),
    notes: notesOf(comparison, t),
    rows: told.map((row) => changeOf(row, t)),
    sameCount: same === 0 ? undefined : t('compare.rows-same', { count: same }),
    causes: causes.map((cause) => causeOf(cause, { isUnlike: comparison.unlike !== undefined, named, t })),
    likely: rows.some(isChanged) ? likely.map((each) => differenceOf(each, named, t)) : undefined,
    others: otherDifferences.map((each) => differenceOf(each, named, t)),
    untold: untold.length === 0 ? undefined : untold.map((topic) => t(`compare.topic.${topic}`)).join(', '),
  };
}

export function verdictText(
  { verdict, rows, unlike }: Pick<Comparison, 'verdict' | 'rows' | 'unlike'>,
  t: Translate,
): string {
  if (unlike) return t(`compare.verdict.unlike.${unlike.what}`, { side: unlike.side });
  return t(hasFewInCommon(rows) ? 'compare.verdict.few-rows' : `compare.verdict.${verdict}`);
}

/** Where the file's name was taken out, its place stands for it. */
function namedSide(letter: 'A' | 'B', side: Side, language: Language, t: Translate): OutlineSide {
  const outline = outlineSide(letter, side, language, t);
  return outline.file === '' ? { ...outline, file: t(letter === 'A' ? 'compare.side.a' : 'compare.side.b') } : outline;
}

export function outlineSide(letter: 'A' | 'B', side: Side, language: Language, t: Translate): OutlineSide {
  const scenario = scenarioIds.find((id) => id === side.scenario);
  const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  const at = Number.isNaN(Date.parse(side.createdAt)) ? side.createdAt : when.format(new Date(side.createdAt));
  const about = [at, scenario ? t(`scenario.${scenario}.name`) : side.scenario, side.profileName ?? ''];
  return {
    letter,
    file: printable(side.file),
    about: printable(about.filter((text) => text !== '').join(' · ')),
    light: side.light,
    lightWord: t(`light.${side.light}`),
  };
}

/** The rows that came to the same, which the outline only counts. */
export function sameRows({ rows }: Comparison, t: Translate): OutlineChange[] {
  return rows.filter(({ change }) => change === 'same').map((row) => changeOf(row, t));
}

function notesOf({ a, b, names, rows, verdict }: Comparison, t: Translate): string[] {
  const count = (...changes: RowChange[]): number => rows.filter(({ change }) => changes.includes(change)).length;
  const counted = [
    ['compare.note.no-longer-told', count('no-longer-told')],
    ['compare.note.newly-told', count('newly-told')],
    ['compare.note.only-one', count('only-a', 'only-b')],
    ...(verdict === 'same' ? [['compare.note.other', count('other')] as const] : []),
  ] as const;
  const ofSides = (
    [
      ['A', a],
      ['B', b],
    ] as const
  ).flatMap(([side, { intact, demo, training, standIn, ended }]) => [
    ...(intact ? [] : [t('compare.note.altered', { side })]),
    ...(training ? [t('training.note.side', { side, title: situationTitle(training, t) })] : []),
    ...(demo && !training ? [t('compare.note.demo', { side })] : []),
    ...(standIn ? [t(`compare.note.${standIn}`, { side })] : []),
    ...(ended === 'finished' ? [] : [t('compare.note.partial', { side })]),
  ]);
  return [
    ...ofSides,
    ...(a.id === b.id ? [t('compare.note.same-report')] : []),
    ...(a.scenario === b.scenario ? [] : [t('compare.note.scenarios')]),
    ...counted.flatMap(([key, n]) => (n === 0 ? [] : [t(key, { count: n })])),
    ...(names === 'comparable' ? [] : [t(`compare.note.names.${names}`)]),
  ];
}

function nameOf({ id, a, b }: RowComparison, t: Translate): string {
  return `${portsOf(a, b).split(' ').at(-1)} ${printable(rowName({ id }, t))}`;
}

function portsOf(a: RowVerdict | undefined, b: RowVerdict | undefined): string {
  return [...new Set([a, b].flatMap((side) => (side ? [portText(side)] : [])))].join(' → ');
}

function changeOf(row: RowComparison, t: Translate): OutlineChange {
  const { id, change, a, b } = row;
  return {
    id,
    change,
    changeWord: t(`compare.change.${change}`),
    port: portsOf(a, b),
    name: printable(rowName(row, t)),
    a: a && foundOf(a, t),
    b: b && foundOf(b, t),
  };
}

function foundOf(side: RowVerdict, t: Translate): OutlineFound {
  return { light: markOf(side), lightWord: t(`light.${markOf(side)}`), found: foundShort(side, t) };
}

/** A cause that is still there is told as the second report has it. */
interface AroundCause {
  /** Nothing is known of a cause's coming or going: the other report could not have it. */
  isUnlike: boolean;
  named: (ids: readonly string[]) => string;
  t: Translate;
}

function causeOf({ change, a, b }: CauseComparison, { isUnlike, named, t }: AroundCause): OutlineCauseChange {
  const side: CauseSide | undefined = b ?? a;
  if (side === undefined) throw new Error('a cause of neither report');
  const { light, cause, action, owner, rows } = side;
  return {
    light,
    changeWord: t(isUnlike && change !== 'same' ? `compare.cause.only.${change}` : `compare.cause.${change}`),
    cause: printable(renderMessage(t, cause)),
    action: action && change !== 'gone' ? printable(renderMessage(t, action)) : '',
    owner: t(`owner.${owner}`),
    rows: named(rows),
  };
}

function differenceOf(
  { topic, subject, a, b, rows }: Difference,
  named: (ids: readonly string[]) => string,
  t: Translate,
): OutlineDifference {
  const about = subject === undefined ? '' : ` (${subjectText(topic, subject, named, t)})`;
  return {
    label: `${t(`compare.topic.${topic}`)}${about}`,
    a: valuesText(a, t),
    b: valuesText(b, t),
    rows: named(rows),
  };
}

function subjectText(topic: Topic, subject: string, named: (ids: readonly string[]) => string, t: Translate): string {
  const role = roles.find((known) => known === subject);
  if (role) return t(`role.${role}`);
  return topic === 'option' ? subject : named([subject]);
}

function valuesText(values: Values, t: Translate): string {
  if (values.length === 0) return t('compare.none');
  return printable(values.map((value) => (typeof value === 'string' ? value : renderMessage(t, value))).join(', '));
}
