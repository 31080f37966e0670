import type { MenuCommand } from '../../shared/menu-commands.ts';
import { askToLeave, cancelRun, openFile, repeatRun } from './actions.ts';
import { showsOwnRun, type ViewName } from './app-state.ts';
import type { Store } from './store.ts';

const show =
  (view: ViewName) =>
  (store: Store): void =>
    store.dispatch({ type: 'show', view });

/** The native menu's commands; what makes no sense at the moment does nothing. */
const commands: Record<MenuCommand, (store: Store) => unknown> = {
  newCheck: show('situation'),
  check: (store) => store.dispatch({ type: 'show', view: checkView(store) }),
  open: openFile,
  save: (store) => askToLeave(store, 'save'),
  saveAs: (store) => askToLeave(store, 'saveAs'),
  email: (store) => askToLeave(store, 'email'),
  copySummary: (store) => askToLeave(store, 'copy'),
  runAgain: (store) => (showsOwnRun(store.get()) ? repeatRun(store, 'all') : undefined),
  cancel: cancelRun,
  find: (store) => store.dispatch({ type: 'find' }),
  reports: show('reports'),
  compare: show('compare'),
  summary: show('summary'),
  counterpart: show('counterpart'),
  settings: show('settings'),
  help: show('help'),
  about: show('about'),
};

export function runMenuCommand(store: Store, command: MenuCommand): void {
  void commands[command](store);
}

/** Where «Check» leads: to what is under way, else to the last result, else to the start. */
export function checkView(store: Store): 'running' | 'result' | 'situation' {
  const { run, document } = store.get();
  if (run !== null && run.result === null) return 'running';
  return document === null ? 'situation' : 'result';
}
