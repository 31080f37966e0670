import { useEffect, useState } from 'react';
import type { Comparison } from '../../../shared/comparison/comparison.ts';
import { unpack } from '../../../shared/packed.ts';
import { api, valueOf } from '../../api.ts';
import { tell } from '../../state/actions.ts';
import type { ComparedSides } from '../../state/app-state.ts';
import { useStore } from '../../state/store.ts';

/** What main finds between the two; `null` until it has, while one is missing, or where it cannot. */
export function useComparison({ a, b }: ComparedSides): Comparison | null {
  const store = useStore();
  const [found, setFound] = useState<{ id: string; comparison: Comparison } | null>(null);
  const id = a === null || b === null ? null : `${a.sideId} ${b.sideId}`;
  useEffect(() => {
    if (a === null || b === null) return undefined;
    let isWanted = true;
    valueOf(api.comparison.compare({ a: a.sideId, b: b.sideId })).then(
      (packed) => {
        if (isWanted) setFound({ id: `${a.sideId} ${b.sideId}`, comparison: unpack(packed) });
      },
      (error: unknown) => {
        if (isWanted) tell(store, error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [store, a, b]);
  return found !== null && found.id === id ? found.comparison : null;
}
