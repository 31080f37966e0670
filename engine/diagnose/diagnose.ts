import { type CauseId, causeTraits } from '../../shared/causes.ts';
import type { TextKey } from '../../shared/locales/texts.ts';
import type { Message } from '../../shared/message.ts';
import type { Finding, ReportCheck, ReportContent } from '../../shared/report.ts';
import type { Group } from '../../shared/words.ts';
import type { Cause } from './rule.ts';
import { rules } from './rules/index.ts';
import { createScene, everyRow, isFailing, type Observed, severity, worstLight } from './scene.ts';

export interface DiagnoseOptions {
  /** Rows of an earlier run stand among those of this one: no counter-test then is of the same run as all of them. */
  hasKeptRows?: boolean;
}

/**
 * From rows to causes: who must do what. Pure and total: every row that fails and counts belongs to exactly one leading
 * cause, and what no rule explains is called unexplained.
 */
export function diagnose(report: Observed, { hasKeptRows = false }: DiagnoseOptions = {}): ReportContent {
  const scene = createScene(report);
  const found = rules.flatMap((rule) => rule(scene)).toSorted(byCertainty);
  const causes = hasKeptRows ? found.map(atMostLikely) : found;
  const leaders = new Map<string, Cause>();
  for (const cause of causes) {
    for (const id of cause.checkIds) if (!leaders.has(id)) leaders.set(id, cause);
  }
  const rows = everyRow(scene);
  const orphans = rows.filter((row) => isFailing(row) && !leaders.has(row.id));
  const unexplained: Cause[] =
    orphans.length === 0
      ? []
      : [{ id: 'unexplained', confidence: 'possible', checkIds: orphans.map(({ id }) => id), evidence: [] }];
  for (const cause of unexplained) for (const id of cause.checkIds) leaders.set(id, cause);
  const findings = [...causes, ...unexplained].flatMap((cause) => findingOf(cause, rows, leaders));
  findings.sort((a, b) => severity[b.light] - severity[a.light]);
  return {
    ...report,
    findings,
    checks: report.checks.map((check) => ({ ...check, findingIds: idsOf(check, findings) })),
  };
}

/** What is merely possible explains a row only where nothing better does. Otherwise the order of the rules stands. */
function byCertainty(a: Cause, b: Cause): number {
  return Number(a.confidence === 'possible') - Number(b.confidence === 'possible');
}

function atMostLikely(cause: Cause): Cause {
  return cause.confidence === 'certain' ? { ...cause, confidence: 'likely' } : cause;
}

/** A cause that leads no row any more is left out: something else explains them all. */
function findingOf(cause: Cause, rows: readonly ReportCheck[], leaders: ReadonlyMap<string, Cause>): Finding[] {
  const { id, subject, params, confidence, checkIds, evidence, against = [], light } = cause;
  const { owner, place, confirm } = causeTraits[id];
  const steps = cause.steps ?? Array.from({ length: causeTraits[id].steps }, (_, step) => step + 1);
  const led = checkIds.filter((checkId) => leaders.get(checkId) === cause);
  if (checkIds.length > 0 && led.length === 0) return [];
  const ledRows = rows.filter((row) => led.includes(row.id));
  const message = (key: TextKey | `cause.${CauseId}.do.${number}`): Message =>
    params === undefined ? { key } : { key, params };
  return [
    {
      id: subject === undefined ? id : `${id}:${subject}`,
      light: worstLight(ledRows) ?? light ?? 'yellow',
      confidence,
      owner: cause.owner ?? owner,
      place,
      cause: message(`cause.${id}.title`),
      evidence: [...evidence],
      against: [...against],
      advice: (cause.advice ?? steps.map((step) => `cause.${id}.do.${step}` as const)).map(message),
      effects: effectsOf(id, ledRows),
      confirm: message(`confirm.${confirm}`),
      checkIds: led,
      alsoCheckIds: checkIds.filter((checkId) => !led.includes(checkId)),
    },
  ];
}

/** About the counterpart itself: nothing of it says anything of the server. */
const rehearsalOnly = new Set<CauseId>([
  'counterpart-absent',
  'counterpart-unmet',
  'counterpart-not-listening',
  'counterpart-lost',
  'counterpart-crowded',
]);

/** «Without this connection» is no word for one that is made, and wanting in something. */
function effectsOf(id: CauseId, rows: readonly ReportCheck[]): Message[] {
  if (rows.length > 0 && rehearsalOnly.has(id)) return [{ key: 'effect.rehearsal' }];
  const isMade = rows.every(({ state, light }) => state === 'open' && light === 'yellow');
  return [...new Set(rows.flatMap(touchedBy))].map((group) => ({
    key: isMade && group === 'server' ? 'effect.server-degraded' : `effect.${group}`,
  }));
}

/** What is open and should not be touches no work, and neither does what another transport stands in for. */
function touchedBy({ expectation, group }: ReportCheck): Group[] {
  if (expectation === 'informational') return [];
  return [expectation === 'forbidden' ? 'public' : group];
}

/** The leading cause first. */
function idsOf({ id }: ReportCheck, findings: readonly Finding[]): string[] {
  const leading = findings.filter(({ checkIds }) => checkIds.includes(id));
  const further = findings.filter(({ alsoCheckIds }) => alsoCheckIds.includes(id));
  return [...leading, ...further].map((finding) => finding.id);
}
