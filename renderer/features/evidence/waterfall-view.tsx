import type { ReportCheck } from '../../../shared/report.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { tickEvery, waterfallOf } from './waterfall.ts';
import './waterfall-view.css';

const barHeight = 14;

/** How long each step took, and when, on one scale; the numbers stand beside the bars. */
export function WaterfallView({ check }: { check: ReportCheck }) {
  const t = useTexts();
  const { number } = useFormats();
  const { bars, totalMs } = waterfallOf(check);
  if (bars.length === 0) return null;
  const every = tickEvery(totalMs);
  const ticks = Array.from({ length: Math.min(8, Math.floor(totalMs / every) + 1) }, (_, index) => index * every);
  const ms = (value: number): string => t('evidence.ms', { ms: number(value, value < 100 ? 1 : 0) });
  return (
    <section className="evidence-part">
      <h4>{t('evidence.time')}</h4>
      <table className="evidence-table waterfall">
        <thead>
          <tr>
            <th scope="col">{t('evidence.phase')}</th>
            <td className="waterfall-cell" />
            <th scope="col" className="evidence-number">
              {t('evidence.start')}
            </th>
            <th scope="col" className="evidence-number">
              {t('evidence.duration')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, startMs, durationMs, start, width }, index) => (
            <tr key={index}>
              <th scope="row">{t(`phase.${name}`)}</th>
              <td className="waterfall-cell">
                <svg className="waterfall-bar" width="100%" height={barHeight} aria-hidden="true">
                  {ticks.map((tick) => {
                    const x = `${totalMs > 0 ? (tick / totalMs) * 100 : 0}%`;
                    return <line key={tick} className="waterfall-tick" x1={x} x2={x} y1={-6} y2={barHeight + 6} />;
                  })}
                  <rect
                    className="waterfall-span"
                    x={`${start * 100}%`}
                    width={`${width * 100}%`}
                    height={barHeight}
                    rx={2}
                  />
                </svg>
              </td>
              <td className="evidence-number">{ms(startMs)}</td>
              <td className="evidence-number">{ms(durationMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
