import { basename } from 'node:path';
import { comparisonFile, readReportFile } from '../../engine/index.ts';
import { compareReports, type Opened } from '../../shared/comparison/compare.ts';
import type { ComparedPair, ComparedReport } from '../../shared/comparison/compared.ts';
import { comparisonFormats } from '../../shared/comparison/formats.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import { pack } from '../../shared/packed.ts';
import type { Leaving } from '../../shared/redaction.ts';
import { UserError } from '../../shared/user-error.ts';
import { Compared } from '../compared.ts';
import { saveMadeFile } from '../hand-over.ts';
import { languageOf } from '../language.ts';
import { previewOf, redacted } from '../leaving.ts';
import type { Services } from '../services.ts';
import { askForFile } from '../windows/file-dialogs.ts';

export function comparisonHandlers(services: Services): IpcHandlers['comparison'] {
  const { documents, history, settings, t, window } = services;
  const compared = new Compared();
  // Whatever folder it lies in: the window has no room for it, and a file for others no use.
  const takeFile = (path: string): ComparedReport => compared.add({ ...readReportFile(path), file: basename(path) });
  const pairOf = ({ a, b }: ComparedPair): [Opened, Opened] => [compared.get(a), compared.get(b)];
  const asTheyLeave = async (pair: ComparedPair, leaving: Leaving): Promise<[Opened, Opened]> => {
    // People name files after PCs and persons, and the preview shows no names of files: none leaves.
    const leave = async ({ report, intact }: Opened): Promise<Opened> => ({
      report: (await redacted(report, leaving, services)).report,
      file: '',
      intact,
    });
    const [a, b] = pairOf(pair);
    return [await leave(a), await leave(b)];
  };
  return {
    take: ({ from, id }) => {
      // A run of this PC has no file that anybody knows: its time tells it apart.
      if (from === 'history') return compared.add({ ...readReportFile(history.reportFile(id)), file: '' });
      const kept = documents.get(id);
      if (kept === undefined) throw new UserError({ key: 'error.document-gone' });
      return compared.add({ report: kept.report, intact: kept.intact, file: '' });
    },
    choose: async () => {
      const filters = [{ name: t()('shell.dialog.files'), extensions: ['portampel', 'json', 'html', 'htm'] }];
      const path = await askForFile(window(), { title: t()('shell.dialog.open'), filters });
      return path === null ? null : takeFile(path);
    },
    takePath: ({ path }) => takeFile(path),
    compare: (pair) => pack(compareReports(...pairOf(pair))),
    preview: ({ level, ...pair }) =>
      pack(
        previewOf(
          pairOf(pair).map(({ report }) => report),
          level,
          services,
        ),
      ),
    saveAs: async ({ a, b, format, ...leaving }) => {
      const comparison = compareReports(...(await asTheyLeave({ a, b }, leaving)));
      const when = comparison.b.createdAt.slice(0, 10).replaceAll(/[^\d-]/g, '');
      return saveMadeFile(services, {
        formats: comparisonFormats,
        wanted: format,
        title: t()('compare-view.save'),
        name: `PortAmpel-comparison-${when}`,
        contentOf: (named) => comparisonFile(comparison, named, languageOf(settings.value)),
      });
    },
  };
}
