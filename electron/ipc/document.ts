import { join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import type { ReadReport } from '../../engine/index.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import { pack } from '../../shared/packed.ts';
import { summaryOf } from '../../shared/summary.ts';
import { UserError } from '../../shared/user-error.ts';
import { emailReport, fileNameOf, saveReportAs, writeTo } from '../hand-over.ts';
import { previewOf, redacted, toLeave } from '../leaving.ts';
import type { Services } from '../services.ts';
import { askForFile, askWhereToSave } from '../windows/file-dialogs.ts';

export function documentHandlers(services: Services): IpcHandlers['document'] {
  const { documents, saved, t, window } = services;
  const filters = (...more: string[]) => [
    { name: t()('shell.dialog.files'), extensions: ['portampel', 'json', ...more] },
  ];
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
    preview: ({ documentId, level }) => pack(previewOf([keptOf(documentId).report], level, services)),
    save: async ({ documentId, ...leaving }) => {
      // Before anybody is asked for a name: what cannot leave needs none.
      const { source, report } = await toLeave(keptOf(documentId), leaving, services);
      const defaultPath = join(app.getPath('documents'), fileNameOf(report, 'portampel'));
      const path = await askWhereToSave(window(), { title: t()('shell.dialog.save'), filters: filters(), defaultPath });
      if (path === null) return null;
      await writeTo(path, `${JSON.stringify(source, null, 2)}\n`);
      return noted(path);
    },
    saveAs: async ({ documentId, format, ...leaving }) =>
      noted(await saveReportAs(services, await toLeave(keptOf(documentId), leaving, services), format)),
    email: async ({ documentId, ...leaving }) =>
      noted(await emailReport(services, await toLeave(keptOf(documentId), leaving, services))),
    copySummary: async ({ documentId, ...leaving }) => {
      const kept = keptOf(documentId);
      const { report } = await redacted(kept.report, leaving, services);
      await clipboard.writeText(summaryOf(report, t(), { isIntact: kept.intact }));
    },
    lookUp: ({ pseudonym }) => {
      const name = services.pseudonyms.lookUp(pseudonym.trim());
      return name === undefined ? null : { name };
    },
    nameSigner: async ({ documentId, name }) => {
      const { report, intact } = keptOf(documentId);
      if (report.signature !== undefined) await services.trust.name(report.signature.publicKey, name);
      return services.trust.trustOf({ report, intact });
    },
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
