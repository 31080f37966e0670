import { useEffect, useState } from 'react';
import { useLanguage, useTexts } from '../../state/use-texts.ts';

const tickMs = 100;

/** The time since the run began: main's own number, carried on in between. */
export function Elapsed({ elapsedMs }: { elapsedMs: number }) {
  const t = useTexts();
  const language = useLanguage();
  const [shown, setShown] = useState(elapsedMs);
  useEffect(() => {
    const heardAt = performance.now();
    const tick = () => setShown((before) => Math.max(before, elapsedMs + performance.now() - heardAt));
    const ticking = setInterval(tick, tickMs);
    return () => clearInterval(ticking);
  }, [elapsedMs]);
  return (
    <span className="running-elapsed">
      <span className="visually-hidden">{t('running.elapsed')}: </span>
      {t('running.seconds', { seconds: tenths(shown, language) })}
    </span>
  );
}

/** Always with its decimal, so that the number keeps its width. */
function tenths(timeMs: number, language: string): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return (Math.floor(timeMs / 100) / 10).toLocaleString(language === 'en' ? 'en-GB' : `${language}-CH`, digits);
}
