import type { ViewName } from './app-state.ts';

/** What is wanted with so many files at once: one is opened, two are compared. The view that is open has its own mind. */
export function purposeOf(count: number, view: ViewName): 'open' | 'compare' {
  return count > 1 || view === 'compare' ? 'compare' : 'open';
}
