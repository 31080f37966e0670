import { X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { useStore } from '../../state/store.ts';
import { stopReading } from '../../state/summary-actions.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import '../../components/progress-track.css';
import './reading.css';

/** How many of the files are read, and the way out. */
export function Reading({ done, total }: { done: number; total: number }) {
  const store = useStore();
  const t = useTexts();
  const { number } = useFormats();
  const words = t('summary-view.reading', { done: number(done), total: number(total) });
  const percent = total === 0 ? 0 : (done / total) * 100;
  return (
    <section className="card reading">
      <ProgressBar aria-label={t('summary-view.reading.label')} value={percent} valueLabel={words}>
        <p className="reading-words">{words}</p>
        <div className="progress-track">
          <div className="progress-bar" style={{ width: `${percent}%` }} />
        </div>
      </ProgressBar>
      <Button icon={<X aria-hidden="true" />} onPress={() => void stopReading(store)}>
        {t('leaving.cancel')}
      </Button>
    </section>
  );
}
