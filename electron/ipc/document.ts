import { join } from 'node:path';
import { app, shell } from 'electron';
import type { ReadReport } from '../../engine/index.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import { UserError } from '../../shared/user-error.ts';
import { emailReport, fileNameOf, saveReportAs, writeTo } from '../hand-over.ts';
import type { Services } from '../services.ts';
import { askForFile, askWhereToSave } from '../windows/file-dialogs.ts';

export function documentHandlers(services: Services): IpcHandlers['document'] {
  const { documents, t, window } = services;
  const filters = (...more: string[]) => [
    { name: t()('shell.dialog.files'), extensions: ['portampel', 'json', ...more] },
  ];
  const saved = new Set<string>();
  const keptOf = (documentId: string): ReadReport => {
    const kept = documents.get(documentId);
    if (kept === undefined) throw new UserError({ key: 'error.document-gone' });
    return kept;
  };
  const noted = (path: string | null): { path: string } | null => {
    if (path === null) return null;
    saved.add(path);
    return { path };
  };
  return {
    choose: async () => {
      const path = await askForFile(window(), { title: t()('shell.dialog.open'), filters: filters('html', 'htm') });
      return path === null ? null : documents.open(path);
    },
    openPath: ({ path }) => documents.open(path),
    save: async ({ documentId }) => {
      const kept = keptOf(documentId);
      const defaultPath = join(app.getPath('documents'), fileNameOf(kept.report, 'portampel'));
      const path = await askWhereToSave(window(), { title: t()('shell.dialog.save'), filters: filters(), defaultPath });
      if (path === null) return null;
      await writeTo(path, `${JSON.stringify(kept.source, null, 2)}\n`);
      return noted(path);
    },
    saveAs: async ({ documentId, format }) => noted(await saveReportAs(services, keptOf(documentId), format)),
    email: async ({ documentId }) => noted(await emailReport(services, keptOf(documentId))),
    saveText: async ({ text, name }) => {
      const defaultPath = join(app.getPath('documents'), name);
      const path = await askWhereToSave(window(), { title: t()('shell.dialog.save-text'), filters: [], defaultPath });
      if (path === null) return null;
      await writeTo(path, text);
      return noted(path);
    },
    showSaved: ({ path }) => {
      if (saved.has(path)) shell.showItemInFolder(path);
    },
  };
}
