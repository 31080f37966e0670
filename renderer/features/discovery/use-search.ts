import { useCallback, useEffect, useRef, useState } from 'react';
import type { DiscoveryFacts } from '../../../shared/facts/discovery.ts';
import type { Message } from '../../../shared/message.ts';
import { api, messageOf, valueOf } from '../../api.ts';

/** Long enough for the third query's answer, short enough to be waited for. */
export const searchSeconds = 3;

export type Search =
  | { state: 'searching' }
  | { state: 'ended'; facts: DiscoveryFacts; isCut: boolean }
  | { state: 'failed'; message: Message };

/** A search for servers that begins by itself, and ends with whoever shows it. */
export function useSearch(port: number): { search: Search; again: () => void; stop: () => void } {
  const [round, setRound] = useState(0);
  const isStopped = useRef(false);
  const [search, setSearch] = useState<Search>({ state: 'searching' });
  useEffect(() => {
    let isCurrent = true;
    const tell = (now: Search): void => {
      if (isCurrent) setSearch(now);
    };
    isStopped.current = false;
    tell({ state: 'searching' });
    valueOf(api.host.discover({ port, seconds: searchSeconds })).then(
      (facts) => tell({ state: 'ended', facts, isCut: isStopped.current }),
      (error: unknown) => tell({ state: 'failed', message: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
      void api.host.stopDiscovering();
    };
  }, [port, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const stop = useCallback(() => {
    isStopped.current = true;
    void api.host.stopDiscovering();
  }, []);
  return { search, again, stop };
}
