import type { MenuCommand } from '../../shared/ipc-contract.ts';
import { cancelRun, copySummary, openFile, repeatRun, saveReport } from './actions.ts';
import type { Store } from './store.ts';

/** The native menu's commands; what makes no sense at the moment does nothing. */
export function runMenuCommand(store: Store, command: MenuCommand): void {
  const { run } = store.get();
  switch (command) {
    case 'newCheck':
      return store.dispatch({ type: 'show', view: 'situation' });
    case 'check':
      return store.dispatch({ type: 'show', view: checkView(store) });
    case 'open':
      return void openFile(store);
    case 'save':
      return void saveReport(store);
    case 'copySummary':
      return void copySummary(store);
    case 'runAgain':
      return void (run?.result && repeatRun(store, 'all'));
    case 'cancel':
      return void cancelRun(store);
    case 'find':
      return store.dispatch({ type: 'find' });
    case 'reports':
    case 'settings':
    case 'help':
    case 'about':
      return store.dispatch({ type: 'show', view: command });
  }
}

/** Where «Check» leads: to what is under way, else to the last result, else to the start. */
export function checkView(store: Store): 'running' | 'result' | 'situation' {
  const { run, document } = store.get();
  if (run !== null && run.result === null) return 'running';
  return document === null ? 'situation' : 'result';
}
