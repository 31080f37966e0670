import { join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import { errorCodeOf } from '../../engine/index.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import { pack } from '../../shared/packed.ts';
import type { Report } from '../../shared/report.ts';
import { summaryOf } from '../../shared/summary.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Kept } from '../documents.ts';
import { documentToLeave, previewOf, redacted } from '../leaving.ts';
import type { Services } from '../services.ts';
import { askForFile, askWhereToSave } from '../windows/file-dialogs.ts';

export function documentHandlers(services: Services): IpcHandlers['document'] {
  const { documents, t, window } = services;
  const filters = () => [{ name: t()('shell.dialog.files'), extensions: ['portampel', 'json'] }];
  const saved = new Set<string>();
  const keptOf = (documentId: string): Kept => {
    const kept = documents.get(documentId);
    if (kept === undefined) throw new UserError({ key: 'error.document-gone' });
    return kept;
  };
  return {
    choose: async () => {
      const path = await askForFile(window(), { title: t()('shell.dialog.open'), filters: filters() });
      return path === null ? null : documents.open(path);
    },
    openPath: ({ path }) => documents.open(path),
    preview: ({ documentId, level }) => pack(previewOf(keptOf(documentId), level, services)),
    save: async ({ documentId, ...leaving }) => {
      const kept = keptOf(documentId);
      // Before anybody is asked for a name: what cannot leave needs none.
      const document = await documentToLeave(kept, leaving, services);
      const defaultPath = join(app.getPath('documents'), fileNameOf(kept.report));
      const path = await askWhereToSave(window(), { title: t()('shell.dialog.save'), filters: filters(), defaultPath });
      if (path === null) return null;
      await write(path, `${JSON.stringify(document, null, 2)}\n`);
      saved.add(path);
      return { path };
    },
    copySummary: async ({ documentId, ...leaving }) => {
      const kept = keptOf(documentId);
      const { report } = await redacted(kept, leaving, services);
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
      await write(path, text);
      saved.add(path);
      return { path };
    },
    showSaved: ({ path }) => {
      if (saved.has(path)) shell.showItemInFolder(path);
    },
  };
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    throw new UserError({ key: 'error.output-failed', params: { file, code: errorCodeOf(error) } });
  }
}

/** For example `PortAmpel-365-client-2026-11-23-1405.portampel`, in UTC as the report itself. */
function fileNameOf({ scenario, createdAt }: Report): string {
  const when = createdAt.slice(0, 16).replace('T', '-').replace(':', '');
  return `PortAmpel-${scenario.id.replaceAll(/[^\w-]/g, '')}-${when}.portampel`;
}
