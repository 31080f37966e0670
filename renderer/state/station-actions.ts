import type { StationRequest } from '../../shared/station.ts';
import { api, valueOf } from '../api.ts';
import { tell } from './actions.ts';
import type { Store } from './store.ts';

/** Makes this PC the counterpart, with a new code. */
export async function startStation(store: Store, request: StationRequest): Promise<void> {
  store.dispatch({ type: 'notice', notice: null });
  try {
    store.dispatch({ type: 'station', snapshot: await valueOf(api.counterpart.start(request)) });
  } catch (error) {
    tell(store, error);
  }
}

export async function stopStation(store: Store): Promise<void> {
  await valueOf(api.counterpart.stop()).catch((error: unknown) => tell(store, error));
}
