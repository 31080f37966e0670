import { useEffect, useState } from 'react';
import { parseHost } from '../../../shared/host.ts';
import type { Resolution } from '../../../shared/observation.ts';
import type { Reason } from '../../../shared/words.ts';
import { api, valueOf } from '../../api.ts';

/** Nobody wants every half-typed name to be asked for. */
const pauseMs = 400;

export type Lookup =
  | { state: 'idle' | 'waiting' | 'address' }
  | { state: 'found'; addresses: string[] }
  | { state: 'failed'; reason: Reason };

/** What the typed name resolves to at the moment. Answers about what stood there before are dropped. */
export function useLookup(text: string): Lookup {
  const parsed = parseHost(text);
  const host = parsed.ok ? parsed.host : null;
  const [known, setKnown] = useState<{ host: string; lookup: Lookup } | null>(null);
  useEffect(() => {
    if (host === null) return;
    let isCurrent = true;
    const tell = (lookup: Lookup): void => {
      if (isCurrent) setKnown({ host, lookup });
    };
    const timer = setTimeout(() => {
      tell({ state: 'waiting' });
      valueOf(api.host.resolve({ host })).then(
        (resolution) => tell(toLookup(resolution)),
        () => tell({ state: 'failed', reason: 'unknown-error' }),
      );
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [host]);
  return known !== null && known.host === host ? known.lookup : { state: 'idle' };
}

function toLookup({ addresses, phase, reason }: Resolution): Lookup {
  if (addresses.length === 0) return { state: 'failed', reason: reason ?? 'unknown-error' };
  return phase === null ? { state: 'address' } : { state: 'found', addresses };
}
