import { openDropped } from './actions.ts';
import { compareDropped } from './compare-actions.ts';
import { purposeOf } from './drop-purpose.ts';
import type { Store } from './store.ts';
import { sumUpDropped } from './summary-actions.ts';

export async function takeDropped(store: Store, dropped: DataTransfer): Promise<void> {
  const files = [...dropped.files];
  const [first] = files;
  if (first === undefined) return;
  const hasFolder = [...dropped.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
  switch (purposeOf({ count: files.length, hasFolder }, store.get().view)) {
    case 'open':
      return openDropped(store, first);
    case 'compare':
      return compareDropped(store, files);
    case 'summary':
      return sumUpDropped(store, files);
  }
}
