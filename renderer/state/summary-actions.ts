import { type SummaryRead, unpackMatrix } from '../../shared/matrix/packed-matrix.ts';
import { api, valueOf } from '../api.ts';
import { tell } from './actions.ts';
import type { Store } from './store.ts';

/** Reads files and folders; what was there before stays on the page until they are read, or where none was chosen. */
async function read(store: Store, ask: () => Promise<SummaryRead | null>): Promise<void> {
  store.dispatch({ type: 'show', view: 'summary' });
  const off = api.summary.onProgress((reading) => store.dispatch({ type: 'summary', changes: { reading } }));
  try {
    const found = await ask();
    if (found === null) return;
    const { matrix, done, total } = found;
    store.dispatch({ type: 'summary', changes: { found: { matrix: unpackMatrix(matrix), done, total } } });
  } catch (error) {
    tell(store, error);
  } finally {
    off();
    store.dispatch({ type: 'summary', changes: { reading: null } });
  }
}

export async function chooseReports(store: Store, what: 'files' | 'folder'): Promise<void> {
  await read(store, () => valueOf(api.summary.choose({ what, add: hasSome(store) })));
}

/** Whatever is dropped onto a summary is added to it. */
export async function sumUpDropped(store: Store, files: readonly File[]): Promise<void> {
  await read(store, () => valueOf(api.summary.readDropped([...files], hasSome(store))));
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
  return store.get().summary.found !== null;
}
