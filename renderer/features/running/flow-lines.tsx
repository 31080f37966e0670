import { useId } from 'react';
import { type FlowDirection, flowDirections } from '../../../shared/facts/counterpart.ts';
import type { LiveFlows } from '../../../shared/ipc-contract.ts';
import type { TextKey } from '../../../shared/locales/texts.ts';
import { bitRateText } from '../../../shared/sizes.ts';
import { useTexts, useUnits } from '../../state/use-texts.ts';
import './flow-lines.css';
import { remainingWords } from './progress-words.ts';
import { RowProgress } from './row-progress.tsx';

/** The name of each direction, seen from here. */
export const flowNames = {
  down: 'counterpart.throughput.back',
  up: 'counterpart.throughput.there',
} as const satisfies Record<FlowDirection, TextKey>;

/** How much passes from the counterpart and to it, while that is measured: after the rows, one direction after the other. */
export function FlowLines({ flows }: { flows: LiveFlows }) {
  const t = useTexts();
  const units = useUnits();
  const title = useId();
  if (Object.keys(flows).length === 0) return null;
  return (
    <section className="flow-lines card" aria-labelledby={title}>
      <h2 id={title}>{t('running.flows')}</h2>
      {flowDirections.map((direction) => {
        const progress = flows[direction];
        const name = t(flowNames[direction]);
        const rate = progress?.bytesPerSecond;
        return (
          <div key={direction} className="flow-line">
            <span>{name}</span>
            {progress === undefined ? (
              <span className="muted">{t('running.flows.next')}</span>
            ) : (
              <RowProgress
                name={name}
                progress={progress}
                words={[...(rate === undefined ? [] : [bitRateText(rate, t)]), ...remainingWords(progress, t, units)]}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
