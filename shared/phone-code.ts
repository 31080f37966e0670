import { checkLetters, checkSymbols, faultOf, maxLetters } from './check-symbols.ts';
import { readPairingCode } from './pairing-code.ts';
import type { Report, ReportCheck } from './report.ts';
import type { Scenario } from './scenario.ts';
import { type Rehearsed, type StandIn, standInOf } from './stand-in.ts';
import { groupAt, grouped, lettersOf, strangeLetterAt, symbolsOf } from './typed-code.ts';
import { type Light, lights, type ScenarioId, type State, scenarioIds, states } from './words.ts';

/** What kind of report a code is of, each with its own number: a reader that does not know a kind reads nothing. */
interface CodedKind {
  /** An exercise, not only a demo. */
  isTraining: boolean;
  standIn: StandIn | undefined;
}

/** Described in docs/phone-code.md, well enough to be written again: whoever changes it takes the next number. */
const codeFormats: ReadonlyMap<number, CodedKind> = new Map([
  [1, { isTraining: false, standIn: undefined }],
  [2, { isTraining: false, standIn: 'answered' }],
  [3, { isTraining: false, standIn: 'unreached' }],
  [4, { isTraining: true, standIn: undefined }],
  [5, { isTraining: true, standIn: 'answered' }],
  [6, { isTraining: true, standIn: 'unreached' }],
]);

function formatOf(report: Codable): number {
  const [isTraining, standIn] = [report.training !== undefined, standInOf(report)];
  const found = [...codeFormats].find(([, kind]) => kind.isTraining === isTraining && kind.standIn === standIn);
  if (found === undefined) throw new Error('a kind of report without a number');
  return found[0];
}

/** What a code begins with: each field's values fit below its radix. */
const headRadices = { format: 8, scenario: 16, version: 16, light: 4, isPartial: 2, isDemo: 2 } as const;
type Head = Record<keyof typeof headRadices, number>;
const headNames = Object.keys(headRadices) as (keyof Head)[];
const headSize = headNames.reduce((size, name) => size * headRadices[name], 1);

/** Absent, or one of each light and state. */
const rowRadix = 1 + lights.length * states.length;

/** What a code tells: which rows there were, and each row's light and state. */
export interface CodedReport extends CodedKind {
  scenario: ScenarioId;
  version: number;
  light: Light;
  /** The run was stopped before its end. */
  isPartial: boolean;
  isDemo: boolean;
  rows: { id: string; light: Light; state: State }[];
}

/** The part of a report that its code is made of. */
export interface Codable extends Rehearsed, Pick<Report, 'light' | 'ended' | 'demo' | 'training'> {
  scenario: Rehearsed['scenario'] & Pick<Report['scenario'], 'id' | 'version'>;
  checks: readonly Pick<ReportCheck, 'id' | 'light' | 'state'>[];
}

export type ScenarioOf = (id: ScenarioId) => Scenario;

/**
 * The report as a few letters that can be read out over the telephone.
 * @returns groups of four, as `01A6-R1YE-…`; nothing where a code cannot carry it: of a scenario or a version that is not
 * known here, or with other rows than that has
 */
export function phoneCodeOf(report: Codable, scenarioOf: ScenarioOf): string | undefined {
  const id = scenarioIds.find((known) => known === report.scenario.id);
  if (id === undefined) return undefined;
  const scenario = scenarioOf(id);
  return fits(report, scenario) ? written(report, scenario) : undefined;
}

function fits({ scenario: { version }, checks }: Codable, scenario: Scenario): boolean {
  const known = new Set<string>(scenario.rows.map((row) => row.id));
  const found = new Set(checks.map((check) => check.id));
  const isSame = version === scenario.version && version < headRadices.version;
  return isSame && found.size === checks.length && checks.every((check) => known.has(check.id));
}

function written(report: Codable, scenario: Scenario): string {
  const found = new Map(report.checks.map((check) => [check.id, check]));
  const rows = scenario.rows.map(({ id }) => {
    const check = found.get(id);
    return check === undefined ? 0 : 1 + lights.indexOf(check.light) * states.length + states.indexOf(check.state);
  });
  const head: Head = {
    format: formatOf(report),
    scenario: scenarioIds.indexOf(scenario.id),
    version: scenario.version,
    light: lights.indexOf(report.light),
    isPartial: Number(report.ended !== 'finished'),
    isDemo: Number(report.demo ?? false),
  };
  const symbols = toSymbols(pack(head, rows), lettersFor(rows.length));
  return grouped([...symbols, ...checkSymbols(symbols)]);
}

/** Why a code cannot be read. `group`: counted from 1, where the mistake probably is. */
export type CodeFault =
  | { kind: 'empty' }
  /** The code that a counterpart shows, without a mistake. */
  | { kind: 'pairing' }
  | { kind: 'letter'; letter: string; group: number }
  | { kind: 'length'; found: number; expected: number[] }
  | { kind: 'too-many'; found: number; expected: number }
  | { kind: 'mistyped'; group?: number }
  | { kind: 'format'; format: number }
  | { kind: 'scenario' }
  | { kind: 'version'; scenario: ScenarioId; version: number };

export type ReadCode = { ok: true; report: CodedReport } | { ok: false; fault: CodeFault };

/** Reads what somebody typed. */
export function readPhoneCode(typed: string, scenarioOf: ScenarioOf): ReadCode {
  if (readPairingCode(typed).ok) return { ok: false, fault: { kind: 'pairing' } };
  const letters = lettersOf(typed);
  const expected = [...new Set(scenarioIds.map((id) => lettersOfScenario(scenarioOf(id))))].toSorted((a, b) => a - b);
  const fault = faultInLetters(letters, expected);
  if (fault) return { ok: false, fault };
  const symbols = symbolsOf(letters);
  const wrong = faultOf(symbols);
  if (wrong) {
    const rest = withoutOne(symbols, expected, scenarioOf);
    if (rest !== undefined) return { ok: false, fault: { kind: 'too-many', found: letters.length, expected: rest } };
    // A letter that was left out or doubled moves all others: to name one of them would mislead.
    if (!expected.includes(letters.length)) return { ok: false, fault: wrongLength(letters, expected) };
    const group = wrong.kind === 'one' ? { group: groupAt(wrong.at) } : {};
    return { ok: false, fault: { kind: 'mistyped', ...group } };
  }
  return unpack(symbols.slice(0, -checkLetters), scenarioOf);
}

/**
 * Whether it is a code once any one letter is left out.
 * @returns how many letters that code has
 */
function withoutOne(
  symbols: readonly number[],
  expected: readonly number[],
  scenarioOf: ScenarioOf,
): number | undefined {
  const length = symbols.length - 1;
  if (!expected.includes(length)) return undefined;
  const isCode = symbols.some((_, at) => {
    const rest = symbols.toSpliced(at, 1);
    return faultOf(rest) === undefined && unpack(rest.slice(0, -checkLetters), scenarioOf).ok;
  });
  return isCode ? length : undefined;
}

function faultInLetters(letters: string, expected: number[]): CodeFault | undefined {
  if (letters === '') return { kind: 'empty' };
  const at = strangeLetterAt(letters);
  if (at !== -1) return { kind: 'letter', letter: Array.from(letters)[at] ?? '', group: groupAt(at) };
  const isTooShort = letters.length <= lettersFor(0) + checkLetters;
  return isTooShort || letters.length > maxLetters ? wrongLength(letters, expected) : undefined;
}

function wrongLength({ length }: string, expected: number[]): CodeFault {
  return { kind: 'length', found: length, expected };
}

function unpack(symbols: readonly number[], scenarioOf: ScenarioOf): ReadCode {
  let rest = symbols.reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n);
  const take = (radix: number): number => {
    const value = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return value;
  };
  const head = Object.fromEntries(headNames.map((name) => [name, take(headRadices[name])])) as Head;
  const kind = codeFormats.get(head.format);
  if (kind === undefined) return { ok: false, fault: { kind: 'format', format: head.format } };
  const id = scenarioIds[head.scenario];
  if (id === undefined) return { ok: false, fault: { kind: 'scenario' } };
  const scenario = scenarioOf(id);
  // The rows have no names in the code: it takes their own list to tell which is which.
  if (scenario.version !== head.version) {
    return { ok: false, fault: { kind: 'version', scenario: id, version: head.version } };
  }
  const rows = scenario.rows.flatMap((row) => rowFrom(row.id, take(rowRadix)));
  // A zero too few or too many in front leaves the check letters right.
  const letters = lettersOfScenario(scenario);
  if (symbols.length + checkLetters !== letters) {
    return { ok: false, fault: { kind: 'length', found: symbols.length + checkLetters, expected: [letters] } };
  }
  // No report makes such a number: it only happens to satisfy the check letters.
  if (rest !== 0n) return { ok: false, fault: { kind: 'mistyped' } };
  const light = lights[head.light] ?? 'grey';
  const report = {
    scenario: id,
    version: head.version,
    light,
    isPartial: head.isPartial === 1,
    isDemo: head.isDemo === 1,
    ...kind,
    rows,
  };
  return { ok: true, report };
}

function rowFrom(id: string, value: number): CodedReport['rows'] {
  const light = lights[Math.floor((value - 1) / states.length)];
  const state = states[(value - 1) % states.length];
  return light === undefined || state === undefined ? [] : [{ id, light, state }];
}

function pack(head: Head, rows: readonly number[]): bigint {
  const packedRows = rows.reduceRight((sum, value) => sum * BigInt(rowRadix) + BigInt(value), 0n);
  const packedHead = headNames.reduceRight((sum, name) => sum * headRadices[name] + head[name], 0);
  return packedRows * BigInt(headSize) + BigInt(packedHead);
}

/** Enough for the largest value of so many rows. */
function lettersFor(rows: number): number {
  const largest = BigInt(headSize) * BigInt(rowRadix) ** BigInt(rows) - 1n;
  return largest.toString(32).length;
}

/** With the check letters. */
function lettersOfScenario(scenario: Scenario): number {
  return lettersFor(scenario.rows.length) + checkLetters;
}

function toSymbols(value: bigint, letters: number): number[] {
  return Array.from(value.toString(32).padStart(letters, '0'), (digit) => Number.parseInt(digit, 32));
}
