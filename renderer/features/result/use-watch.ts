import { useEffect } from 'react';
import { watchOnce } from '../../state/actions.ts';
import type { Store } from '../../state/store.ts';
import { useAppState } from '../../state/store.ts';
import { redAndYellow, watchedRows } from './rows.ts';

export const watchEverySeconds = 5;

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
      // Rows that are not watched may still fail.
      if (redAndYellow(document.report).length === 0)
        store.dispatch({ type: 'notice', notice: { tone: 'info', message: { key: 'watch.all-well' } } });
      return undefined;
    }
    const timer = setTimeout(() => void watchOnce(store, failing), watchEverySeconds * 1000);
    return () => clearTimeout(timer);
  }, [store, isWatching, hasEnded, document]);
}
