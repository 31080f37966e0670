import { renderMessage, type Translate } from './locales/texts.ts';
import type { Message } from './message.ts';
import type { Finding, Report } from './report.ts';
import { rowName } from './row-texts.ts';

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

export function findingTexts(finding: Finding, report: Pick<Report, 'checks'>, t: Translate): FindingTexts {
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
    confirm: say(finding.confirm),
    rows: rows.map((row) => `${row.port} ${rowName(row, t)}`),
  };
}
