import { type Redaction, type RedactionLevel, struckText } from '../../shared/redaction.ts';
import { type Report, type ReportContent, reportSchema } from '../../shared/report.ts';
import { UserError } from '../../shared/user-error.ts';
import { seal } from '../report.ts';
import { learnNames, type OwnNames } from './learn.ts';
import { type Kind, policies } from './policies.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { Scrubber } from './scrub.ts';
import { freeStrings, mapStrings } from './strings.ts';
import { treatments } from './treatments.ts';

export interface RedactionOptions {
  level: RedactionLevel;
  /** Of this machine; whoever has it can tell which name a pseudonym stands for by trying. */
  key: Buffer;
  /** Whose they are is known here, and may stand in any text. */
  own?: OwnNames;
  /** Texts, as they stand in the report, that are struck wherever they are a whole field. */
  strike?: ReadonlySet<string>;
  /** Where only parts of a report leave: the whole one, whose fields tell what is a name. */
  whole?: Report;
}

/** One text of the report, and what stands in its place when it leaves. */
export interface Replacement {
  kind: Kind;
  before: string;
  after: string;
  /** Where it stands first, as `checks.3.host`; `count` places in all. */
  place: string;
  count: number;
}

export interface Redacted {
  report: Report;
  /** Every text that is not a word of this program's own, changed or not. */
  replacements: Replacement[];
  /** Names by their pseudonyms, to look them up again on this machine. */
  pseudonyms: ReadonlyMap<string, string>;
}

const free = freeStrings(reportSchema);
const maps = new Set([...free.keys()].filter((path) => path.endsWith('.*')).map((path) => path.slice(0, -2)));

/**
 * The report as it may leave: sealed anew, since it is a document of its own. Ports, states, times, reasons and TLS
 * versions stay.
 * @throws {UserError} where a name would have been left, or the result were no report: then nothing must be written
 */
export function redact(
  report: Report,
  { level, key, own = {}, strike = new Set(), whole = report }: RedactionOptions,
): Redacted {
  const { digest, signature, redaction: earlier, ...content } = report;
  const pseudonyms = new Pseudonyms(key, level, earlier?.level === 'standard');
  const scrubber = new Scrubber(pseudonyms);
  if (level !== 'none') learnNames(whole, own, pseudonyms, scrubber);
  const treat = treatments({ level, pseudonyms, scrubber });
  const seen = new Map<string, Replacement>();
  let struck = 0;
  const replace = (before: string, path: string, place: string): string => {
    const maxLength = free.get(path);
    if (maxLength === undefined) return before;
    const kind = policies.get(path);
    if (kind === undefined) throw new UserError({ key: 'error.redaction-failed', params: { place: path } });
    const isStruck = kind !== 'id' && strike.has(before);
    // A pseudonym may be longer than what it stands for.
    const treated = level === 'none' ? before : cut(treat(kind, before, place), maxLength);
    const after = isStruck ? struckText : treated;
    if (isStruck) struck += 1;
    if (kind !== 'id') note(seen, { kind, before, after, place, count: 1 });
    return after;
  };
  const rewritten = mapStrings(content, (path) => maps.has(path), replace) as ReportContent;
  const redaction: Redaction = { level: strictest(level, earlier?.level), struck: struck + (earlier?.struck ?? 0) };
  const isAsMeasured = redaction.level === 'none' && redaction.struck === 0;
  const result = seal(isAsMeasured ? rewritten : { ...rewritten, redaction });
  if (level !== 'none') assertClean(result, scrubber);
  // Unchanged, it is still what was signed.
  const isSigned = signature !== undefined && result.digest === digest;
  return {
    report: isSigned ? { ...result, signature } : result,
    replacements: [...seen.values()],
    pseudonyms: pseudonyms.given,
  };
}

/** Never in the middle of a character: half of a surrogate pair is no text. */
function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
}

/** A report that was redacted before does not get its names back. */
function strictest(level: RedactionLevel, earlier: RedactionLevel = 'none'): RedactionLevel {
  const order: readonly RedactionLevel[] = ['none', 'standard', 'strict'];
  return order[Math.max(order.indexOf(level), order.indexOf(earlier))] ?? level;
}

function note(seen: Map<string, Replacement>, one: Replacement): void {
  const id = `${one.kind}\0${one.before}\0${one.after}`;
  const known = seen.get(id);
  if (known) known.count += 1;
  else seen.set(id, one);
}

/** What this is for must not depend on no mistake having been made above. */
function assertClean(report: Report, scrubber: Scrubber): void {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) {
    throw new UserError({
      key: 'error.redaction-failed',
      params: { place: parsed.error.issues[0]?.path.join('.') ?? '' },
    });
  }
  mapStrings(
    report,
    (path) => maps.has(path),
    (text, path, place) => {
      const kind = policies.get(path);
      if (free.has(path) && kind !== 'id' && scrubber.holdsName(text)) {
        throw new UserError({ key: 'error.redaction-failed', params: { place } });
      }
      return text;
    },
  );
}
