import type { TransferFacts } from '../../../shared/facts/transfer.ts';
import { rateText, sizeText, timeText } from '../../../shared/sizes.ts';
import { useTexts } from '../../state/use-texts.ts';
import { transferChartOf } from './charts.ts';
import './charts.css';

/** How the bytes came over time: a cut, a stall and a file that was held back have each a shape of their own. */
export function TransferChart({ transfer: { downloads } }: { transfer: TransferFacts }) {
  const t = useTexts();
  const chart = transferChartOf(downloads.map(({ timeline }) => timeline));
  if (chart === null) return null;
  const words = downloads.map(({ receivedBytes, durationMs, bytesPerSecond }) =>
    [
      t('transfer.received', { size: sizeText(receivedBytes, t), time: timeText(durationMs, t) }),
      ...(bytesPerSecond === undefined ? [] : [rateText(bytesPerSecond, t)]),
    ].join(', '),
  );
  return (
    <section className="evidence-part">
      <h4>{t('chart.transfer')}</h4>
      <p className="transfer-axis">
        <span>{sizeText(chart.wholeBytes, t)}</span>
      </p>
      <svg
        className="transfer-chart"
        width="100%"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={words.join('; ')}
      >
        {chart.lines.map((points) => (
          <polyline key={points} className="transfer-line" points={points} />
        ))}
      </svg>
      <p className="transfer-axis">
        <span>0</span>
        <span>{timeText(chart.wholeMs, t)}</span>
      </p>
    </section>
  );
}
