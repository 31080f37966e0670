import { openDropped } from './actions.ts';
import { compareDropped } from './compare-actions.ts';
import { purposeOf } from './drop-purpose.ts';
import type { Store } from './store.ts';

export function filesOf({ files }: DataTransfer): File[] {
  return [...files];
}

export async function takeDropped(store: Store, files: readonly File[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  if (purposeOf(files.length, store.get().view) === 'compare') await compareDropped(store, files);
  else await openDropped(store, first);
}
