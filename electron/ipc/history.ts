import { readDocument } from '../../engine/index.ts';
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
      await history.remove(ids);
      notify('history', 'changed', null);
    },
    restore: async ({ ids }) => {
      await history.restore(ids);
      notify('history', 'changed', null);
    },
  };
}
