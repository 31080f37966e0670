import { useEffect, useRef, useState } from 'react';
import { localeOf } from '../../../shared/locale-of.ts';
import type { Language } from '../../../shared/words.ts';
import { useLanguage, useTexts } from '../../state/use-texts.ts';

const tickMs = 100;

/** The time since the run began: main's own number, carried on in between. */
export function Elapsed({ elapsedMs }: { elapsedMs: number }) {
  const t = useTexts();
  const language = useLanguage();
  const [shown, setShown] = useState(elapsedMs);
  const heard = useRef({ elapsedMs, atMs: 0 });
  useEffect(() => {
    heard.current = { elapsedMs, atMs: performance.now() };
  }, [elapsedMs]);
  // One clock for the whole run: main's numbers come too often for one clock each.
  useEffect(() => {
    const tick = () => {
      const { elapsedMs: known, atMs } = heard.current;
      setShown((before) => Math.max(before, known + performance.now() - atMs));
    };
    const ticking = setInterval(tick, tickMs);
    return () => clearInterval(ticking);
  }, []);
  return (
    <span className="running-elapsed">
      <span className="visually-hidden">{t('running.elapsed')}: </span>
      {t('running.seconds', { seconds: tenths(shown, language) })}
    </span>
  );
}

/** Always with its decimal, so that the number keeps its width. */
function tenths(timeMs: number, language: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return (Math.floor(timeMs / 100) / 10).toLocaleString(localeOf(language), digits);
}
