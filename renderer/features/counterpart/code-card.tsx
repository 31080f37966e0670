import { Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { StationSnapshot } from '../../../shared/station.ts';
import { spelled } from '../../../shared/typed-code.ts';
import { Button } from '../../components/button.tsx';
import { copyText } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { Countdown } from './countdown.tsx';
import './code-card.css';

/** The code as large as it can be, and how long it is good for. */
export function CodeCard({ code, endsAtMs }: Pick<StationSnapshot, 'endsAtMs'> & { code: string }) {
  const store = useStore();
  const t = useTexts();
  const card = useFocusIfLost();
  return (
    <section ref={card} className="card station-code" tabIndex={-1} aria-labelledby="station-code">
      <div className="station-code-main">
        <h2 className="station-label" id="station-code">
          {t('station-view.code')}
        </h2>
        <p className="station-code-letters mono">
          <span aria-hidden="true">{code}</span>
          <span className="visually-hidden">{spelled(code)}</span>
        </p>
        <div className="station-code-foot">
          <Button
            icon={<Copy aria-hidden="true" />}
            onPress={() => void copyText(store, code, { key: 'station-view.copied', params: { text: code } })}
          >
            {t('station-view.code.copy')}
          </Button>
          <p className="station-small">{t('station-view.code.detail')}</p>
        </div>
      </div>
      <Countdown endsAtMs={endsAtMs} />
    </section>
  );
}

/** The button that was pressed went with the form: whoever works by keyboard goes on at the code. */
function useFocusIfLost() {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    card.current?.focus({ preventScroll: true });
    // Where the form was scrolled to says nothing about this page, which begins with the code.
    card.current?.closest('main')?.scrollTo(0, 0);
  }, []);
  return card;
}
