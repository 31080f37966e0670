import type { RunEvent } from '../engine/index.ts';
import type { Translate } from '../shared/locales/texts.ts';
import type { Terminal } from './terminal.ts';

const refreshMs = 100;
/** Back to the start of the line and clear it (ECMA-48 EL). */
const clearLine = '\r\u001b[K';

export interface Progress {
  onEvent: (event: RunEvent) => void;
  stop: () => void;
}

/** One line on standard error that tells how far the run is; nothing at all where nobody watches. */
export function showProgress(terminal: Terminal, t: Translate, enabled: boolean): Progress {
  if (!enabled || !terminal.live) return { onEvent: () => undefined, stop: () => undefined };
  const startMs = performance.now();
  let total = 0;
  let done = 0;
  let latest = '';
  const draw = (): void => {
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    const text = [t('check.progress', { done, total, seconds }), latest].filter((part) => part !== '').join(' · ');
    terminal.err(clearLine + text.slice(0, terminal.columns - 1));
  };
  const timer = setInterval(draw, refreshMs);
  return {
    onEvent: (event) => {
      if (event.type === 'started') total = event.total;
      if (event.type === 'observed') done += 1;
      if (event.type === 'phase') latest = `${event.checkId}: ${t(`phase.${event.phase}`)}`;
    },
    stop: () => {
      clearInterval(timer);
      terminal.err(clearLine);
    },
  };
}
