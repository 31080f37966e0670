import { firstOf } from '../first-of.ts';
import { labelled } from '../labelled.ts';
import { localeOf } from '../locale-of.ts';
import { renderMessage, type Translate } from '../locales/texts.ts';
import { type Mark, markOf } from '../marks.ts';
import type { Message } from '../message.ts';
import { printable } from '../printable.ts';
import { foundShort, portText, rowName } from '../row-texts.ts';
import { standIns } from '../stand-in.ts';
import { type Language, type Light, scenarioIds } from '../words.ts';
import { type CommonCause, commonCausesOf, sharedCauses } from './common-causes.ts';
import { groupsOf, type Matrix, type MatrixRow, nameOfReport, nameOfSeat } from './matrix.ts';
import type { Seat } from './seat.ts';
import { namesOf } from './seat-names.ts';
import { uncountedLine, uncountedTexts } from './uncounted.ts';

/** Many reports in the reader's language, in the order in which they are read: alike in the terminal, in a file and in the app. */
export interface MatrixOutline {
  language: Language;
  title: string;
  light: Light;
  lightWord: string;
  /** What each seat is: the latest report of a PC, or any report. */
  of: Matrix['of'];
  /** How many seats there are, and of which light. */
  sentence: string;
  /** What has to be known before anything else is believed. */
  notes: string[];
  /** Causes that several seats share; the first is the one to begin with. */
  causes: OutlineCause[];
  columns: OutlineColumn[];
  /** Seats that came to the same in every row, the worst first. */
  groups: OutlineGroup[];
  /** The exercises and trial runs, which count for nothing above. */
  uncounted: string[];
  /** What could not be read, and why. */
  unread: string[];
}

export interface OutlineCause {
  light: Light;
  lightWord: string;
  /** At how many seats. */
  at: string;
  owner: string;
  /** What the seats say, which may name different hosts: the most frequent first. */
  variants: { cause: string; action: string; at: string }[];
  /** The ids of the seats. */
  seats: readonly string[];
}

export interface OutlineColumn {
  id: string;
  /** As `19812/tcp`; the most frequent, where the seats have several. */
  port: string;
  /** The two most frequent. */
  ports: string;
  name: string;
  /** Whether any seat is not green here. */
  isTroubled: boolean;
}

export interface OutlineGroup {
  light: Light;
  lightWord: string;
  scenarioId: string;
  scenario: string;
  seats: OutlineSeat[];
  /** One for each column. */
  cells: OutlineCell[];
  /** One for each column: the ports that these seats have there. */
  ports: string[];
  /** What explains it. */
  causes: OutlineCause[];
}

export interface OutlineSeat {
  id: string;
  /** With what tells it apart, where a PC stands several times. */
  name: string;
  when: string;
  /** Altered, incomplete, a rehearsal. */
  marks: string[];
}

/** `absent`: the seat's scenario has no such row. */
export interface OutlineCell {
  mark: Mark | 'absent';
  /** The mark's name. */
  word: string;
  found: string;
}

export function matrixOutline(matrix: Matrix, language: Language, t: Translate): MatrixOutline {
  const { seats, rows, counts, causes, uncounted, unread, of } = matrix;
  const { green, yellow, red, grey } = counts;
  const when = dateTimeIn(language);
  const names = namesOf(seats, when);
  const at = (count: number): string => t(`summary.at.${of}`, { count });
  return {
    language,
    title: t('summary.title'),
    of,
    light: matrix.light,
    lightWord: t(`light.${matrix.light}`),
    sentence: labelled(
      t(`summary.${of}`, { count: seats.length }),
      t('summary.counts', { green, yellow, red, grey }),
      t,
    ),
    notes: notesOf(matrix, t),
    causes: sharedCauses(causes).map((cause) => causeOf(cause, at, t)),
    columns: rows.map((row) => columnOf(row, t)),
    groups: groupsOf(matrix).map((group) => groupOf(group, { rows, names, when, at, t })),
    uncounted: uncounted.map((each) => uncountedLine(each, when(each.createdAt), t)),
    unread: unread.map(({ why }) => unreadText(why, t)),
  };
}

/** What makes a seat's report less than it looks. */
export function marksOfSeat(
  { intact, ended, standIn }: Pick<Seat, 'intact' | 'ended' | 'standIn'>,
  t: Translate,
): string[] {
  return [
    ...(intact ? [] : [t('summary.mark.altered')]),
    ...(ended === 'finished' ? [] : [t('summary.mark.partial')]),
    ...(standIn ? [t(`summary.mark.${standIn}`)] : []),
  ];
}

export function scenarioName(id: string, t: Translate): string {
  const known = scenarioIds.find((each) => each === id);
  return known ? t(`scenario.${known}.name`) : printable(id);
}

/** How a seat has a row; of the id alone, since a row may be called as every object's own properties are. */
export function cellOf({ rows }: Pick<Seat, 'rows'>, id: string, t: Translate): OutlineCell {
  const cell = Object.hasOwn(rows, id) ? rows[id] : undefined;
  if (cell === undefined) return { mark: 'absent', word: t('summary.absent'), found: '' };
  const mark = markOf(cell);
  return { mark, word: t(`light.${mark}`), found: mark === 'off' ? '' : foundShort(cell, t) };
}

function notesOf({ seats, of, redactions, uncounted, setAside, unnamed, unread }: Matrix, t: Translate): string[] {
  if (seats.length === 0 && uncounted.length === 0 && unread.length === 0) return [t('summary.note.none')];
  const altered = seats.filter(({ intact }) => !intact).map(nameOfReport);
  const count = (holds: (seat: Seat) => boolean): number => seats.filter(holds).length;
  const counted = [
    ['summary.note.partial', count(({ ended }) => ended !== 'finished')],
    ...standIns.map((each) => [`summary.note.${each}`, count(({ standIn }) => standIn === each)] as const),
    ['summary.note.unnamed', unnamed],
  ] as const;
  const levels = (['standard', 'strict'] as const).filter(
    (level) => seats.length > 0 && seats.every(({ redaction }) => redaction === level),
  );
  return [
    ...(seats.length === 0 && uncounted.length > 0 ? [t('summary.note.practice-only')] : []),
    ...uncountedTexts(uncounted, t),
    ...(altered.length === 0 ? [] : [t('summary.note.altered', { count: altered.length, names: someOf(altered, t) })]),
    ...counted.flatMap(([key, n]) => (n === 0 ? [] : [t(key, { count: n })])),
    ...(of === 'seats' && redactions.length > 1 ? [t('summary.note.other-levels')] : []),
    ...setAsideTexts(setAside, t),
    ...levels.map((level) => t(`summary.note.${level}`)),
  ];
}

/** Which reports do not count, and how many. */
export function setAsideTexts({ older, copies, altered }: Matrix['setAside'], t: Translate): string[] {
  return [
    ...(altered.length === 0
      ? []
      : [t('summary.note.altered-aside', { count: altered.length, names: someOf(altered, t) })]),
    ...(older === 0 ? [] : [t('summary.note.older', { count: older })]),
    ...(copies === 0 ? [] : [t('summary.note.copies', { count: copies })]),
  ];
}

/** Why a file could not be read. Where names were taken out, its place among the files stands for its own. */
export function unreadText(why: Message, t: Translate): string {
  const number = why.params?.['file'];
  if (typeof number !== 'number') return printable(renderMessage(t, why), longestReason);
  const file = t('summary.file-number', { number });
  const text = renderMessage(t, { key: why.key, params: { ...why.params, file } });
  return printable(text.charAt(0).toUpperCase() + text.slice(1), longestReason);
}

const longestReason = 2000;

const mostNames = 10;

function someOf(names: readonly string[], t: Translate): string {
  const more = names.length - mostNames;
  const shown = names.slice(0, mostNames).map((name) => printable(name));
  return [shown.join(', '), ...(more > 0 ? [t('summary.further', { count: more })] : [])].join(' ');
}

/** What to do, for each of the variants where it differs. */
export function actionsOf({ owner, variants }: OutlineCause, t: Translate): string[] {
  const texts = variants.map(({ cause, action, at }) => ({ text: action || cause, at }));
  const isOne = texts.every(({ text }) => text === texts[0]?.text);
  if (isOne) return texts.slice(0, 1).map(({ text }) => labelled(owner, text, t));
  return texts.map(({ text, at }) => `${labelled(owner, text, t)} (${at})`);
}

type At = (count: number) => string;

function causeOf({ light, owner, variants, seats }: CommonCause, at: At, t: Translate): OutlineCause {
  return {
    light,
    lightWord: t(`light.${light}`),
    at: at(seats.length),
    owner: t(`owner.${owner}`),
    variants: variants.map((each) => ({
      cause: say(each.cause, t),
      action: each.action ? say(each.action, t) : '',
      at: at(each.seats),
    })),
    seats,
  };
}

function say(message: Message, t: Translate): string {
  return printable(renderMessage(t, message));
}

function columnOf({ id, ports, counts }: MatrixRow, t: Translate): OutlineColumn {
  const { yellow, red, grey } = counts;
  return {
    id,
    port: ports[0] ?? '',
    ports: firstOf(ports, 2),
    name: printable(rowName({ id }, t)),
    isTroubled: yellow + red + grey > 0,
  };
}

interface Around {
  rows: readonly MatrixRow[];
  names: ReadonlyMap<Seat, string>;
  when: (iso: string) => string;
  at: At;
  t: Translate;
}

function groupOf(group: readonly [Seat, ...Seat[]], { rows, names, when, at, t }: Around): OutlineGroup {
  const [first] = group;
  return {
    light: first.light,
    lightWord: t(`light.${first.light}`),
    scenarioId: first.scenario,
    scenario: scenarioName(first.scenario, t),
    seats: group.map((seat) => ({
      id: seat.id,
      name: names.get(seat) ?? printable(nameOfSeat(seat)),
      when: when(seat.createdAt),
      marks: marksOfSeat(seat, t),
    })),
    cells: rows.map(({ id }) => cellOf(first, id, t)),
    ports: rows.map(({ id }) => portsOf(group, id)),
    causes: commonCausesOf(group).map((cause) => causeOf(cause, at, t)),
  };
}

function portsOf(group: readonly Seat[], id: string): string {
  const ports = group.flatMap(({ rows }) => {
    const cell = Object.hasOwn(rows, id) ? rows[id] : undefined;
    return cell ? [portText(cell)] : [];
  });
  return firstOf([...new Set(ports)], mostPorts);
}

const mostPorts = 5;

function dateTimeIn(language: Language): (iso: string) => string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (iso) => (Number.isNaN(Date.parse(iso)) ? printable(iso, 64) : format.format(new Date(iso)));
}
