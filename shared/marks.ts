import type { Translate } from './locales/texts.ts';
import type { Report, ReportCheck } from './report.ts';
import { lights } from './words.ts';

/** What stands before a row: its light, or that the options switched it off. There was nothing to tell, so that is no light. */
export const marks = [...lights, 'off'] as const;

export type Mark = (typeof marks)[number];

export function markOf({ light, reason }: Pick<ReportCheck, 'light' | 'reason'>): Mark {
  return light === 'grey' && reason === 'option-off' ? 'off' : light;
}

/** How many rows have which mark. Reports of earlier versions count rows that were switched off among the grey ones. */
export function markCounts({ counts, checks }: Pick<Report, 'counts' | 'checks'>): Record<Mark, number> {
  if (counts.off !== undefined) return { ...counts, off: counts.off };
  const off = checks.filter((check) => markOf(check) === 'off').length;
  return { ...counts, grey: Math.max(0, counts.grey - off), off };
}

/** @param seconds how long the run took, as the reader's language writes it */
export function countsText(report: Pick<Report, 'counts' | 'checks'>, seconds: string, t: Translate): string {
  const { off, ...counts } = markCounts(report);
  return off === 0
    ? t('check.counts', { ...counts, seconds })
    : t('check.counts.off', { ...counts, count: off, seconds });
}
