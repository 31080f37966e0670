import { createHash, randomUUID } from 'node:crypto';
import type { Check } from '../shared/check.ts';
import type { Message } from '../shared/message.ts';
import { type AddressObservation, type Attempt, decisiveAttempt, type Observation } from '../shared/observation.ts';
import { printable } from '../shared/printable.ts';
import {
  type Finding,
  type Machine,
  maxFindingLines,
  maxFindings,
  maxRows,
  type Report,
  type ReportCheck,
  type ReportContent,
  reportSchema,
} from '../shared/report.ts';
import type { Scenario } from '../shared/scenario.ts';
import type { Training } from '../shared/training.ts';
import { UserError } from '../shared/user-error.ts';
import { toolName, toolVersion } from '../shared/version.ts';
import { reportFormat } from '../shared/words.ts';
import type { Assessment, Judgement } from './assess.ts';
import { canonicalJson } from './canonical-json.ts';
import { changesSince } from './changes.ts';
import { diagnose } from './diagnose/diagnose.ts';
import type { Observed } from './diagnose/scene.ts';
import type { Place } from './json-place.ts';
import { lightOfRun } from './lights.ts';
import { parseJson } from './parse-json.ts';
import type { Plan } from './plan.ts';
import type { RunResult } from './run.ts';
import { holdsSignature } from './trust/signature.ts';

export interface ReportInput {
  scenario: Scenario;
  profileName?: string;
  plan: Plan;
  result: RunResult;
  assessment: Assessment;
  machine: Machine;
  demo?: boolean;
  /** Only beside `demo`: what does not know the mark still sees that one. */
  training?: Training;
  /** The report of the same PC that this one goes on with. */
  earlier?: Report;
  /** Rows of that report were kept, or its counter-tests. */
  hasKeptRows?: boolean;
}

/** Puts all that a run came to into the one document, and seals it. */
export function buildReport(input: ReportInput): Report {
  const {
    scenario,
    profileName,
    plan,
    result,
    assessment,
    machine,
    demo,
    training,
    earlier,
    hasKeptRows = false,
  } = input;
  const { ports, ...options } = plan.options;
  const checks = plan.checks.map((check, index) =>
    reportCheck(check, result.observations[index], assessment.judgements[index]),
  );
  const endedAt = new Date(result.startedAt.getTime() + result.durationMs);
  const changes = earlier === undefined ? [] : changesSince(earlier, checks, endedAt);
  const observed: Observed = {
    format: reportFormat,
    id: randomUUID(),
    createdAt: result.startedAt.toISOString(),
    durationMs: result.durationMs,
    ended: result.ended,
    ...(demo && { demo }),
    ...(training && { training }),
    tool: { name: toolName, version: toolVersion },
    scenario: {
      id: scenario.id,
      version: scenario.version,
      ...(profileName !== undefined && { profileName }),
      options: { ...options, ports: { application: ports.application, sql: ports.sql } },
    },
    machine,
    ...(result.surroundings && { paths: result.surroundings.paths }),
    light: lightOfRun(assessment.light, result.ended),
    counts: assessment.counts,
    checks,
    ...(changes.length > 0 && { changes }),
    notes: plan.notes,
    canary: result.canary,
    ...(result.controls.length > 0 && { controls: result.controls }),
    ...(result.proxy && { proxy: result.proxy }),
    ...(result.counterparts && { counterparts: result.counterparts }),
    selfTest: result.selfTest,
    ...(result.names && { names: result.names }),
    log: result.log,
  };
  const diagnosed = diagnose(observed, { hasKeptRows });
  return seal({ ...diagnosed, findings: diagnosed.findings.slice(0, maxFindings).map(withinBounds) });
}

/** What was written must be readable again. */
function withinBounds(finding: Finding): Finding {
  const first = <T>(lines: readonly T[]): T[] => lines.slice(0, maxFindingLines);
  const { evidence, against, advice, effects } = finding;
  return {
    ...finding,
    evidence: first(evidence),
    against: first(against),
    advice: first(advice),
    effects: first(effects),
  };
}

function reportCheck(
  check: Check,
  observation: Observation | undefined,
  judgement: Judgement | undefined,
): ReportCheck {
  if (!observation || !judgement) throw new Error(`no observation or judgement for ${check.id}`);
  const { id, role, group, host, port, specifiedPort, transport, direction, expectationReason } = check;
  const { expectation, state, reason, service, light, decisive } = judgement;
  const attempt = decisive && decisiveAttempt(decisive);
  const { resolution, addresses, proxy, untested } = observation;
  return {
    id,
    role,
    group,
    host,
    address: decisive?.address ?? null,
    port,
    ...(specifiedPort !== undefined && { specifiedPort }),
    transport,
    direction,
    expectation,
    ...(expectationReason !== undefined && { expectationReason }),
    state,
    reason,
    service,
    light,
    rttMs: attempt?.rttMs ?? null,
    phases: [...(resolution?.phase ? [resolution.phase] : []), ...(attempt?.phases ?? [])],
    attempts: decisive ? triesOn(decisive) : (resolution?.attempts ?? 0),
    details: {
      ...(resolution && { resolution }),
      addresses,
      ...(proxy && { proxy }),
      ...(untested && { untested }),
    },
    findingIds: [],
  };
}

function triesOn({ attempts, goesBy }: AddressObservation): number {
  return goesBy === undefined ? attempts.reduce((sum, each) => sum + triesIn(each), 0) : 0;
}

/** The rehearsal repeats its download by itself. */
function triesIn({ details }: Attempt): number {
  return details.transfer?.downloads.length ?? 1;
}

/** Adds the digest over everything else, so that a later change of the file shows. */
export function seal(content: ReportContent): Report {
  // What JSON cannot carry (undefined, -0) must not make the digest differ from the re-read file's.
  const plain = JSON.parse(JSON.stringify(content)) as ReportContent;
  return { ...plain, digest: digestOf(plain) };
}

function digestOf(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** Of the path into a file, in a message: a file may name its fields as it likes. */
const maxPlace = 100;

export interface ReadReport {
  report: Report;
  /** Whether the digest holds, and the signature where there is one: the file is as PortAmpel wrote it. */
  intact: boolean;
  /** The document as it was, with what a newer version wrote beside: whoever saves it again loses nothing. */
  source: object;
}

/**
 * Reads a report as anyone may have sent it. Unknown fields of a newer minor version are ignored, but belong to the digest.
 * @param placeInFile where a place of the text stands in the file, if the text is only a part of it
 * @throws {UserError} where it is none, or of a major version that is not known here
 */
export function readReport(text: string, file: string, placeInFile?: (place: Place) => Place): ReadReport {
  return checkReport(parseReportJson(text.replace(/^\uFEFF/, ''), file, placeInFile), file);
}

/** As `readReport`, for what has been parsed already. */
export function checkReport(document: unknown, file: string): ReadReport {
  const format = isRecord(document) ? document['format'] : undefined;
  if (!isRecord(document) || typeof format !== 'string' || !/^portampel-report\/[\w.-]{0,20}$/.test(format)) {
    throw new UserError({ key: 'error.report-foreign', params: { file } });
  }
  if (format !== reportFormat) throw new UserError({ key: 'error.report-version', params: { file, format } });
  // Before anything looks at each of them.
  const rows = document['checks'];
  if (Array.isArray(rows) && rows.length > maxRows) {
    throw new UserError({ key: 'error.report-too-many-rows', params: { file, limit: maxRows } });
  }
  const parsed = reportSchema.safeParse(document);
  if (!parsed.success) {
    throw new UserError(damaged(file, printable(parsed.error.issues[0]?.path.join('.') ?? '', maxPlace)));
  }
  assertRowsOnce(parsed.data, file);
  const { digest, signature: _, ...content } = document;
  const { data: report } = parsed;
  // Whoever alters a report can compute its digest anew, but not its signature.
  const isAsSigned = report.signature === undefined || holdsSignature(report, report.signature);
  return { report, intact: digest === digestOfForeign(content, file) && isAsSigned, source: document };
}

/** @throws {UserError} where a row stands there twice: nobody can tell which of them counts */
function assertRowsOnce({ checks }: Report, file: string): void {
  const seen = new Set<string>();
  for (const { id } of checks) {
    if (seen.has(id)) {
      throw new UserError({ key: 'error.report-repeated-row', params: { file, row: printable(id, maxPlace) } });
    }
    seen.add(id);
  }
}

/** Of fields that the schema does not know: numbers that no double holds. */
function digestOfForeign(content: object, file: string): string {
  try {
    return digestOf(content);
  } catch {
    throw new UserError(damaged(file));
  }
}

/** @throws {UserError} where the text is no JSON */
export function parseReportJson(text: string, file: string, placeInFile = (place: Place): Place => place): unknown {
  // Whatever begins otherwise is nothing of ours; where it is no JSON helps nobody.
  if (/^\s*[^{\s]/.test(text)) throw new UserError({ key: 'error.report-foreign', params: { file } });
  return parseJson(text, file, (found) => {
    const place = found && placeInFile(found);
    return damaged(file, place && `${place.line}:${place.column}`);
  });
}

/** @param place a path, or line and column */
function damaged(file: string, place?: string): Message {
  return { key: 'error.report-damaged', params: { file, place: place ? ` (${place})` : '' } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
