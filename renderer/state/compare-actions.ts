import type { ComparedReport } from '../../shared/comparison/compared.ts';
import { api, valueOf } from '../api.ts';
import { tell } from './actions.ts';
import type { ComparedSides } from './app-state.ts';
import type { Store } from './store.ts';

export type SideName = keyof ComparedSides;

/** Where a report of the two can come from. */
export type Source = { from: 'history' | 'document'; id: string } | { from: 'file' } | { from: 'dropped'; file: File };

async function take(store: Store, source: Source): Promise<ComparedReport | null> {
  try {
    if (source.from === 'file') return await valueOf(api.comparison.choose());
    if (source.from === 'dropped') return await valueOf(api.comparison.takeDropped(source.file));
    return await valueOf(api.comparison.take(source));
  } catch (error) {
    tell(store, error);
    return null;
  }
}

export async function fillSide(store: Store, side: SideName, source: Source): Promise<void> {
  const report = await take(store, source);
  if (report !== null) store.dispatch({ type: 'compared', sides: { [side]: report } });
}

/** Both at once: whichever was measured first is A. What cannot be read leaves its place free. */
export async function compareBoth(store: Store, sources: readonly [Source, Source]): Promise<void> {
  const [first, second] = await Promise.all([take(store, sources[0]), take(store, sources[1])]);
  const [a, b] = inOrderOfTime(first, second);
  store.dispatch({ type: 'compared', sides: { a, b } });
  store.dispatch({ type: 'show', view: 'compare' });
}

function inOrderOfTime(first: ComparedReport | null, second: ComparedReport | null) {
  const isLater = first !== null && second !== null && first.side.createdAt > second.side.createdAt;
  return isLater ? ([second, first] as const) : ([first, second] as const);
}

/** Two files are the two; a single one goes where a report is missing, or becomes the one after. */
export async function compareDropped(store: Store, files: readonly File[]): Promise<void> {
  const [first, second] = files;
  if (first === undefined) return;
  if (second !== undefined) {
    await compareBoth(store, [
      { from: 'dropped', file: first },
      { from: 'dropped', file: second },
    ]);
    return;
  }
  await fillSide(store, store.get().compared.a === null ? 'a' : 'b', { from: 'dropped', file: first });
}

export function swapSides(store: Store): void {
  const { a, b } = store.get().compared;
  store.dispatch({ type: 'compared', sides: { a: b, b: a } });
}
