import { type SummaryRead, unpackMatrix } from '../../shared/matrix/packed-matrix.ts';
import { api, valueOf } from '../api.ts';
import { tell } from './actions.ts';
import { filterFor, orderFor } from './seats.ts';
import type { Store } from './store.ts';

/** Reads files and folders; what was there before stays on the page until they are read, or where none was chosen. */
async function read(store: Store, ask: () => Promise<SummaryRead | null>): Promise<void> {
  const readingId = store.get().summary.readingId + 1;
  const isLatest = () => store.get().summary.readingId === readingId;
  store.dispatch({ type: 'summary', changes: { readingId } });
  store.dispatch({ type: 'show', view: 'summary' });
  const off = api.summary.onProgress((reading) => store.dispatch({ type: 'summary', changes: { reading } }));
  try {
    const found = await ask();
    if (found === null || !isLatest()) return;
    const { done, total } = found;
    const matrix = unpackMatrix(found.matrix);
    const { filter, order } = store.get().summary;
    const kept = { filter: filterFor(matrix, filter), order: orderFor(matrix, order) };
    store.dispatch({ type: 'summary', changes: { found: { matrix, done, total }, ...kept } });
  } catch (error) {
    if (isLatest()) tell(store, error);
  } finally {
    off();
    if (isLatest()) store.dispatch({ type: 'summary', changes: { reading: null } });
  }
}

export async function chooseReports(store: Store, what: 'files' | 'folder'): Promise<void> {
  await read(store, () => valueOf(api.summary.choose({ what, add: hasSome(store) })));
}

/** Whatever is dropped onto a summary is added to it. */
export async function sumUpDropped(store: Store, files: readonly File[]): Promise<void> {
  const add = hasSome(store);
  // At once, and not with the first progress: what is dropped the next moment is added too.
  store.dispatch({ type: 'summary', changes: { reading: { done: 0, total: files.length } } });
  await read(store, () => valueOf(api.summary.readDropped([...files], add)));
}

export async function stopReading(store: Store): Promise<void> {
  await valueOf(api.summary.stop()).catch((error: unknown) => tell(store, error));
}

export async function openSeat(store: Store, file: string): Promise<void> {
  try {
    store.dispatch({ type: 'opened', document: await valueOf(api.summary.open({ file })), from: 'summary' });
  } catch (error) {
    tell(store, error);
  }
}

function hasSome(store: Store): boolean {
  const { found, reading } = store.get().summary;
  return found !== null || reading !== null;
}
