import { useEffect } from 'react';
import type { Report } from '../../../shared/report.ts';
import { watchOnce } from '../../state/actions.ts';
import type { Store } from '../../state/store.ts';
import { useAppState } from '../../state/store.ts';
import { redAndYellow } from './rows.ts';

export const watchEverySeconds = 5;
/** A download of a gigabyte, or minutes of silence, is nothing to repeat every few seconds. */
const longRows: ReadonlySet<string> = new Set(['updates-transfer', 'server-hold']);

export function watchedRows(report: Report): string[] {
  return redAndYellow(report).filter((id) => !longRows.has(id));
}

/** Measures the failing rows again a few seconds after each round, as long as the watch is on and any fails. */
export function useWatch(store: Store): void {
  const isWatching = useAppState((state) => state.isWatching);
  const run = useAppState((state) => state.run);
  const document = useAppState((state) => state.document);
  const hasEnded = run?.result?.ok === true;
  useEffect(() => {
    if (!isWatching || !hasEnded || document?.origin.kind !== 'run') return undefined;
    const failing = watchedRows(document.report);
    if (failing.length === 0) {
      store.dispatch({ type: 'watch', on: false });
      store.dispatch({ type: 'notice', notice: { tone: 'info', message: { key: 'watch.all-well' } } });
      return undefined;
    }
    const timer = setTimeout(() => void watchOnce(store, failing), watchEverySeconds * 1000);
    return () => clearTimeout(timer);
  }, [store, isWatching, hasEnded, document]);
}
