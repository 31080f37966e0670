import { useMemo } from 'react';
import { markCounts, marks } from '../../../shared/marks.ts';
import { printable } from '../../../shared/printable.ts';
import type { Report } from '../../../shared/report.ts';
import { totalText } from '../../../shared/total-text.ts';
import { scenarioIds } from '../../../shared/words.ts';
import { LightShape } from '../../components/light-mark.tsx';
import { Signal } from '../../components/signal.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { PhoneCode } from '../code/phone-code.tsx';
import './verdict.css';

/** The one light, in a sentence that needs no expert, and what it was measured with. */
export function Verdict({ report, isAllWell, isIntact }: { report: Report; isAllWell: boolean; isIntact: boolean }) {
  const t = useTexts();
  const { dateTime, number } = useFormats();
  const { scenario, durationMs, createdAt, ended } = report;
  // What was changed after it was written proves nothing, whatever colour it claims.
  const light = isIntact ? report.light : 'grey';
  const counts = useMemo(() => markCounts(report), [report]);
  const shown = marks.filter((each) => each !== 'off' || counts.off > 0);
  const known = scenarioIds.find((id) => id === scenario.id);
  return (
    <section className={`verdict verdict-${light}`}>
      <Signal light={light} height={112} />
      <div className="verdict-words">
        <h1 className={`verdict-title light-${light}`}>
          <LightShape light={light} size={28} />
          <span>
            <span className="visually-hidden">{t('view.result')}: </span>
            {t(`light.${light}`)}
          </span>
        </h1>
        <p className="verdict-sentence">
          {isIntact ? totalText(report, t) : t('result.not-intact')}
          {isIntact && isAllWell && ` ${t('result.nothing-to-do')}`}
        </p>
        {ended !== 'finished' && <p className="verdict-partial">{t('total.partial')}</p>}
        <p className="verdict-meta">
          <bdi className="foreign">{known ? t(`scenario.${known}.name`) : printable(scenario.id, 80)}</bdi>
          {scenario.profileName !== undefined && <bdi className="foreign">{printable(scenario.profileName, 120)}</bdi>}
          <span>{dateTime(createdAt)}</span>
          <span>{t('result.duration', { seconds: number(durationMs / 1000, 1) })}</span>
        </p>
        {isIntact && <PhoneCode report={report} />}
      </div>
      <dl className="verdict-counts" aria-label={t('result.counts')}>
        {shown.map((each) => (
          <div key={each} className={`verdict-count ${counts[each] === 0 ? 'verdict-count-none' : ''}`}>
            <LightShape light={each} />
            <dt>{t(`light.${each}`)}</dt>
            <dd>{number(counts[each])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
