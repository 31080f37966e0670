import { errorCodeOf, readDocument } from '../../engine/index.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Services } from '../services.ts';

export function historyHandlers({ history, documents, notify }: Services): IpcHandlers['history'] {
  return {
    list: () => history.list(),
    open: ({ id }) => {
      const file = history.reportFile(id);
      const document = readDocument(file);
      if (document.kind !== 'report') throw new UserError({ key: 'error.report-foreign', params: { file } });
      return documents.add(document.report, { kind: 'history', id, intact: document.intact }, document.source);
    },
    remove: async ({ ids }) => {
      await orTellWhy(history.remove(ids));
      notify('history', 'changed', null);
    },
    restore: async ({ ids }) => {
      await orTellWhy(history.restore(ids));
      notify('history', 'changed', null);
    },
  };
}

/** @throws {UserError} */
async function orTellWhy(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw new UserError({ key: 'error.history-locked', params: { code: errorCodeOf(error) } });
  }
}
