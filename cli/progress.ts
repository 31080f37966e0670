import type { RunEvent } from '../engine/index.ts';
import { labelled } from '../shared/labelled.ts';
import type { Translate } from '../shared/locales/texts.ts';
import type { Progress as Measured } from '../shared/progress.ts';
import { rowName } from '../shared/row-texts.ts';
import { bitRateText, rateText, sizeText, timeText } from '../shared/sizes.ts';
import type { Context } from './context.ts';
import type { Terminal } from './terminal.ts';

const flowWords = { up: 'phase.throughput-there', down: 'phase.throughput-back' } as const;
const refreshMs = 100;
/** Back to the start of the line and clear it (ECMA-48 EL). */
const clearLine = '\r\u001b[K';

export interface Progress {
  onEvent: (event: RunEvent) => void;
  stop: () => void;
}

/**
 * One line on standard error that tells how far a run is; nothing at all where nobody watches. Whoever ends the run is
 * told what a second Ctrl-C would do: that one kills, and leaves no time for a word.
 */
export function showProgress({ terminal, t, signal }: Context, enabled: boolean): Progress {
  let total = 0;
  let done = 0;
  let latest = '';
  let isLong = false;
  const line = showLine(terminal, enabled, (elapsedMs) => {
    const text = t('check.progress', { done, total, seconds: (elapsedMs / 1000).toFixed(1) });
    // What is cut off at a narrow terminal's edge is the least needed.
    const parts = isLong ? [latest, text] : [text, latest];
    return parts.filter((part) => part !== '').join(' · ');
  });
  const onAbort = (): void => {
    if (enabled && terminal.live) terminal.err(`${clearLine}${t('check.ending')}\n`);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    onEvent: (event) => {
      if (event.type === 'started') total = event.total;
      if (event.type === 'observed') done += 1;
      if (event.type === 'hop') latest = t('paths.progress', { address: event.address, ttl: event.hop.ttl });
      if (event.type === 'progress')
        latest = labelled(rowName({ id: event.checkId }, t), progressText(event.progress, t), t);
      if (event.type === 'flow') latest = labelled(t(flowWords[event.direction]), flowText(event.progress, t), t);
      if (event.type === 'phase') latest = labelled(rowName({ id: event.checkId }, t), t(`phase.${event.phase}`), t);
      if (event.type === 'progress' || event.type === 'phase') isLong = event.type === 'progress';
      if (event.type === 'flow') isLong = true;
    },
    stop: () => {
      signal.removeEventListener('abort', onAbort);
      line.stop();
    },
  };
}

/** The rate, and how long the direction is measured. */
function flowText({ bytesPerSecond, elapsedMs, totalMs = elapsedMs }: Measured, t: Translate): string {
  const time = t('progress.bytes', { done: timeText(elapsedMs, t), total: timeText(totalMs, t) });
  return [...(bytesPerSecond === undefined ? [] : [bitRateText(bytesPerSecond, t)]), time].join(' · ');
}

/** How far a long row is: the bytes, the rate, and what remains where that can be told. */
function progressText(
  { doneBytes, totalBytes, bytesPerSecond, totalMs, elapsedMs, remainingMs }: Measured,
  t: Translate,
): string {
  const size = (bytes: number): string => sizeText(bytes, t);
  const parts = [
    ...(doneBytes === undefined ? [] : [bytesText(doneBytes, totalBytes)]),
    ...(bytesPerSecond === undefined ? [] : [rateText(bytesPerSecond, t)]),
    ...(totalMs === undefined
      ? []
      : [t('progress.bytes', { done: timeText(elapsedMs, t), total: timeText(totalMs, t) })]),
    ...(remainingMs === undefined ? [] : [t('progress.remaining', { time: timeText(remainingMs, t) })]),
  ];
  return parts.join(' · ');

  function bytesText(done: number, total: number | undefined): string {
    return total === undefined ? size(done) : t('progress.bytes', { done: size(done), total: size(total) });
  }
}

export interface LiveLine {
  /** Makes room for something else; the line comes back below it. */
  clear: () => void;
  stop: () => void;
}

/** Keeps one line of standard error up to date, until it is stopped and gone again. */
export function showLine(terminal: Terminal, enabled: boolean, text: (elapsedMs: number) => string): LiveLine {
  if (!enabled || !terminal.live) return { clear: () => undefined, stop: () => undefined };
  const startMs = performance.now();
  const draw = (): void => {
    terminal.err(clearLine + text(performance.now() - startMs).slice(0, terminal.columns - 1));
  };
  const timer = setInterval(draw, refreshMs);
  const clear = (): void => terminal.err(clearLine);
  return {
    clear,
    stop: () => {
      clearInterval(timer);
      clear();
    },
  };
}
