import type { ViewName } from './app-state.ts';

/** What is dropped at once. */
export interface Dropped {
  count: number;
  hasFolder: boolean;
}

/** One file is opened, two are compared, more or a folder are summed up. The view that is open has its own mind. */
export function purposeOf({ count, hasFolder }: Dropped, view: ViewName): 'open' | 'compare' | 'summary' {
  if (view === 'summary' || hasFolder || count > 2) return 'summary';
  return count === 2 || view === 'compare' ? 'compare' : 'open';
}
