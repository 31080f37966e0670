import { summaryFile } from '../../engine/index.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import { summaryFormats } from '../../shared/matrix/formats.ts';
import { pack } from '../../shared/packed.ts';
import { saveMadeFile } from '../hand-over.ts';
import { languageOf } from '../language.ts';
import { remember } from '../leaving.ts';
import type { Services } from '../services.ts';
import { Summary } from '../summary.ts';
import { askForPaths } from '../windows/file-dialogs.ts';

export function summaryHandlers(services: Services): IpcHandlers['summary'] {
  const { documents, notify, pseudonyms, settings, t, window } = services;
  const summary = new Summary({
    key: () => pseudonyms.key(),
    remember: (given) => remember(given, pseudonyms),
    progress: (progress) => notify('summary', 'progress', progress),
  });
  const filesOnly = () => [{ name: t()('shell.dialog.files'), extensions: ['portampel', 'json', 'html', 'htm'] }];
  return {
    choose: async ({ what, add }) => {
      const paths = await askForPaths(window(), {
        title: t()(`summary-view.choose.${what}`),
        properties: [what === 'files' ? 'openFile' : 'openDirectory', 'multiSelections'],
        ...(what === 'files' && { filters: filesOnly() }),
      });
      return paths.length === 0 ? null : summary.read(paths, add);
    },
    readPaths: ({ paths, add }) => summary.read(paths, add),
    stop: () => summary.stop(),
    open: ({ file }) => documents.open(summary.pathOf(file)),
    preview: async ({ level }) => pack(await summary.preview(level)),
    saveAs: async ({ format, ...leaving }) => {
      const matrix = await summary.leaving(leaving);
      if (matrix === null) return null;
      return saveMadeFile(services, {
        formats: summaryFormats,
        wanted: format,
        title: t()('summary-view.save'),
        name: `PortAmpel-summary-${new Date().toISOString().slice(0, 10)}`,
        contentOf: (named) => summaryFile(matrix, named, languageOf(settings.value)),
      });
    },
  };
}
