import { useEffect, useState } from 'react';
import { useFormats, useTexts, useUnits } from '../../state/use-texts.ts';

const msPerSecond = 1000;

/** How long this PC still listens, counted down second by second; main alone ends it. */
export function Countdown({ endsAtMs }: { endsAtMs: number }) {
  const t = useTexts();
  const { clock } = useUnits();
  const { timeOfDay } = useFormats();
  const leftMs = useTimeLeft(endsAtMs);
  const ends = new Date(endsAtMs).toISOString();
  return (
    <div className="station-countdown">
      <span className="station-label" id="station-left">
        {t('station-view.left')}
      </span>
      <span className="station-clock" role="timer" aria-labelledby="station-left station-clock" id="station-clock">
        {clock(Math.ceil(leftMs / msPerSecond) * msPerSecond)}
      </span>
      <time className="muted" dateTime={ends}>
        {t('station-view.until', { time: timeOfDay(ends) })}
      </time>
    </div>
  );
}

function useTimeLeft(endsAtMs: number): number {
  const left = () => Math.max(0, endsAtMs - Date.now());
  const [leftMs, setLeftMs] = useState(left);
  useEffect(() => {
    const tick = () => {
      const now = Math.max(0, endsAtMs - Date.now());
      setLeftMs(now);
      // Right after the next full second, so that none is shown twice or left out.
      timer = setTimeout(tick, (now % msPerSecond) + 1);
    };
    let timer = setTimeout(tick, 0);
    return () => clearTimeout(timer);
  }, [endsAtMs]);
  return leftMs;
}
