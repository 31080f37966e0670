import type { RoundTrips } from '../../../shared/facts/round-trips.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { latencyScaleOf } from './charts.ts';
import './charts.css';

const barHeight = 20;

/** The round trips on the vendor's own scale: shape and place say it, and the words beside say the same. */
export function LatencyView({ roundTrips }: { roundTrips: RoundTrips }) {
  const t = useTexts();
  const { number } = useFormats();
  const scale = latencyScaleOf(roundTrips);
  if (scale === null) return null;
  const ms = (value: number): string => t('round-trips.ms', { ms: number(value, 1) });
  const words = scale.marks.map(({ kind, ms: value }) => `${t(`round-trips.${kind}`)} ${ms(value)}`);
  return (
    <section className="evidence-part">
      <h4>{t('chart.latency')}</h4>
      <svg className="latency" width="100%" height={barHeight + 8} role="img" aria-label={words.join(', ')}>
        {scale.bands.map(({ grade, start, width }) => (
          <rect
            key={grade}
            className={`latency-${grade}`}
            x={`${start * 100}%`}
            y={4}
            width={`${width * 100}%`}
            height={barHeight}
          />
        ))}
        {scale.marks.map(({ kind, at }) => (
          <line
            key={kind}
            className={`latency-mark latency-mark-${kind}`}
            x1={`${at * 100}%`}
            x2={`${at * 100}%`}
            y1={kind === 'median' ? 0 : 6}
            y2={kind === 'median' ? barHeight + 8 : barHeight + 2}
          />
        ))}
      </svg>
      <div className="latency-words" aria-hidden="true">
        {scale.bands
          .filter(({ width }) => width > 0)
          .map(({ grade, width }) => (
            <span key={grade} style={{ width: `${width * 100}%` }}>
              {t(`latency-grade.${grade}`)}
            </span>
          ))}
      </div>
    </section>
  );
}
