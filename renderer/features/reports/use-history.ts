import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistoryEntry } from '../../../shared/ipc-contract.ts';
import { api, valueOf } from '../../api.ts';
import { tell } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';

export type History = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; entries: HistoryEntry[] };

/** This PC's own runs, newest first, as main keeps them. */
export function useHistory(): { history: History; reload: () => void } {
  const store = useStore();
  const [history, setHistory] = useState<History>({ state: 'loading' });
  const asked = useRef(0);
  const reload = useCallback(() => {
    asked.current += 1;
    const question = asked.current;
    const answer = (next: History) => question === asked.current && setHistory(next);
    valueOf(api.history.list()).then(
      (entries) => answer({ state: 'ready', entries }),
      (error: unknown) => {
        answer({ state: 'failed' });
        tell(store, error);
      },
    );
  }, [store]);
  useEffect(() => {
    reload();
    return api.history.onChanged(reload);
  }, [reload]);
  return { history, reload };
}
