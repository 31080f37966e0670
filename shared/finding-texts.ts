import { renderMessage, type Translate } from './locales/texts.ts';
import type { Message } from './message.ts';
import type { Finding, Report, ReportCheck } from './report.ts';
import { isForbiddenOpen, rowLabel } from './row-texts.ts';

/** A finding in the reader's language, in the order in which it is read: first what to do. */
export interface FindingTexts {
  /** The first step of the advice. */
  action: string;
  cause: string;
  confidence: string;
  owner: string;
  /** The further steps. */
  steps: string[];
  evidence: string[];
  against: string[];
  effects: string[];
  confirm: string;
  /** Ports and names of the rows whose leading cause it is. */
  rows: string[];
}

export interface LeadingCause {
  finding: Finding;
  /** Its place among the causes, from 1. */
  number: number;
}

const leaders = new WeakMap<readonly Finding[], Map<string, LeadingCause>>();

/** A cause by its place among those of its report, which rows refer to. */
export function causeLabel(finding: Finding, { findings }: Pick<Report, 'findings'>, t: Translate): string {
  return t('finding.number', { number: findings.indexOf(finding) + 1 });
}

/** The cause that leads a row; what nothing explains has none. Looked up once per report, which may have many rows. */
export function leadingCause(
  { id }: Pick<ReportCheck, 'id'>,
  { findings }: Pick<Report, 'findings'>,
): LeadingCause | undefined {
  const known = leaders.get(findings) ?? leadersIn(findings);
  leaders.set(findings, known);
  return known.get(id);
}

function leadersIn(findings: readonly Finding[]): Map<string, LeadingCause> {
  const numbered = findings.map((finding, index): LeadingCause => ({ finding, number: index + 1 }));
  const explained = numbered.filter(({ finding: { cause } }) => cause.key !== 'cause.unexplained.title');
  return new Map(explained.toReversed().flatMap((leader) => leader.finding.checkIds.map((id) => [id, leader])));
}

/** What to do about a row: what its cause says, where it has one, so that nobody reads two pieces of advice. */
export function nextText(check: ReportCheck, leader: LeadingCause | undefined, t: Translate): string {
  const [action] = leader?.finding.advice ?? [];
  if (leader && action) return t('check.next-by-cause', { number: leader.number, action: renderMessage(t, action) });
  return t(isForbiddenOpen(check) ? 'forbidden.next' : `reason.${check.reason}.next`);
}

/** What the reason means; where both ends have said that they were there, what is left of it. */
export function meaningText(check: ReportCheck, leader: LeadingCause | undefined, t: Translate): string {
  const isBetween = leader?.finding.evidence.some(({ key }) => key === 'sign.between-programs') === true;
  if (isBetween && check.state !== 'open' && check.reason !== 'answers-lost') return t('between.meaning');
  return t(isForbiddenOpen(check) ? 'forbidden.meaning' : `reason.${check.reason}.meaning`);
}

export function findingTexts(
  finding: Finding,
  report: { checks: readonly ReportCheck[]; training?: Report['training'] },
  t: Translate,
): FindingTexts {
  const say = (message: Message): string => renderMessage(t, message);
  const [action = '', ...steps] = finding.advice.map(say);
  const led = new Set(finding.checkIds);
  const rows = report.checks.filter(({ id }) => led.has(id));
  return {
    action,
    cause: say(finding.cause),
    confidence: t(`confidence.${finding.confidence}`),
    owner: t(`owner.${finding.owner}`),
    steps,
    evidence: finding.evidence.map(say),
    against: finding.against.map(say),
    effects: finding.effects.map(say),
    // Nobody shall wait for an exercise to become green.
    confirm: report.training ? t('training.confirm', { confirm: say(finding.confirm) }) : say(finding.confirm),
    rows: rows.map((row) => rowLabel(row, t)),
  };
}
