import type { Translate } from '../../../shared/locales/texts.ts';
import { printable } from '../../../shared/printable.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { foundText, isForbiddenOpen, isTroubled } from '../../../shared/row-texts.ts';
import { rowLine } from '../../../shared/summary.ts';
import { decisiveDetails, decisiveOf } from './decisive.ts';

/** One row in plain words, for an e-mail or a ticket. */
export function rowText(check: ReportCheck, t: Translate): string {
  const isForbidden = isForbiddenOpen(check);
  const heard = decisiveDetails(check)?.heard;
  const lines = [
    rowLine(check, t),
    `${t('check.expected')}: ${t(`expectation.${check.expectation}`)}`,
    `${t('check.found')}: ${foundText(check, t)}`,
    ...(heard ? [`${t('check.heard')}: ${heard}`] : []),
    ...check.details.addresses.map((seen) => {
      const attempt = decisiveOf(seen);
      const reason = attempt ? t(`reason.${attempt.reason}.short`) : t('evidence.not-measured');
      return `${t('evidence.address')}: ${seen.address} · ${[reason, attempt?.errorCode].filter(Boolean).join(' · ')}`;
    }),
    ...(isTroubled(check)
      ? [
          `${t('check.meaning')}: ${t(isForbidden ? 'forbidden.meaning' : `reason.${check.reason}.meaning`)}`,
          `${t('check.next')}: ${t(isForbidden ? 'forbidden.next' : `reason.${check.reason}.next`)}`,
        ]
      : []),
  ];
  return lines.map((line) => printable(line, 2000)).join('\n');
}
