import { useEffect, useState } from 'react';
import { useFormats, useTexts } from '../../state/use-texts.ts';

const tickMs = 100;

/** The time since the run began: main's own number, carried on in between. */
export function Elapsed({ elapsedMs }: { elapsedMs: number }) {
  const t = useTexts();
  const { number } = useFormats();
  const [shown, setShown] = useState(elapsedMs);
  useEffect(() => {
    const heardAt = performance.now();
    const tick = () => setShown((before) => Math.max(before, elapsedMs + performance.now() - heardAt));
    tick();
    const ticking = setInterval(tick, tickMs);
    return () => clearInterval(ticking);
  }, [elapsedMs]);
  return (
    <span className="running-elapsed">
      <span className="visually-hidden">{t('running.elapsed')}: </span>
      {t('running.seconds', { seconds: number(Math.floor(shown / 1000)) })}
    </span>
  );
}
