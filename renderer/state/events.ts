import { api, valueOf } from '../api.ts';
import { applySettings } from './actions.ts';
import type { Store } from './store.ts';

/** What main tells of its own accord goes into the store; menu commands are `app.tsx`'s, which knows the views. */
export function connectEvents(store: Store): void {
  api.run.onEvent((update) => store.dispatch({ type: 'runUpdate', update }));
  api.settings.onChanged((settings) => void applySettings(store, settings));
  api.document.onOpened((document) => store.dispatch({ type: 'opened', document }));
  api.document.onRefused((message) => store.dispatch({ type: 'notice', notice: { tone: 'error', message } }));
  api.counterpart.onChanged((snapshot) => store.dispatch({ type: 'station', snapshot }));
  // What a run did between the start's snapshot and these subscriptions.
  void valueOf(api.run.snapshot()).then((run) => run && store.dispatch({ type: 'runSnapshot', run }));
}
