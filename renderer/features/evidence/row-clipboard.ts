import { decisiveDetails, decisiveOf } from '../../../shared/decisive.ts';
import { meaningText, nextText } from '../../../shared/finding-texts.ts';
import { labelled } from '../../../shared/labelled.ts';
import type { Translate } from '../../../shared/locales/texts.ts';
import { printable } from '../../../shared/printable.ts';
import { foundText, needsWords } from '../../../shared/row-texts.ts';
import { rowLine } from '../../../shared/summary.ts';
import type { ResultRow } from '../result/rows.ts';

/** One row in plain words, for an e-mail or a ticket. */
export function rowText({ check, cause }: Pick<ResultRow, 'check' | 'cause'>, t: Translate): string {
  const heard = decisiveDetails(check)?.heard;
  const lines = [
    rowLine(check, t),
    labelled(t('check.expected'), t(`expectation.${check.expectation}`), t),
    labelled(t('check.found'), foundText(check, t), t),
    ...(heard ? [labelled(t('check.heard'), heard, t)] : []),
    ...check.details.addresses.map((seen) => {
      const attempt = decisiveOf(seen);
      const reason = attempt ? t(`reason.${attempt.reason}.short`) : t('evidence.not-measured');
      return labelled(t('evidence.address'), [seen.address, reason, attempt?.errorCode].filter(Boolean).join(' · '), t);
    }),
    ...(needsWords(check)
      ? [
          labelled(t('check.meaning'), meaningText(check, cause, t), t),
          labelled(t('check.next'), nextText(check, cause, t), t),
        ]
      : []),
  ];
  return lines.map((line) => printable(line, 2000)).join('\n');
}
