import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Documents } from '../../electron/documents.ts';
import { reportFile } from '../../engine/handover/index.ts';
import { checkReport } from '../../engine/report.ts';
import { TrustStore } from '../../engine/trust/trust-store.ts';
import type { ReportOrigin } from '../../shared/ipc-contract.ts';
import { exampleReport } from '../helpers/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function originOf(name: string, content: string): ReportOrigin {
  const path = join(folder, name);
  writeFileSync(path, content);
  const document = new Documents(new TrustStore(folder)).open(path);
  if (document.kind !== 'report') throw new Error('a profile');
  return document.origin;
}

test('the app tells of an HTML file whether its page shows the report that it opens, and of others nothing', async () => {
  const read = checkReport(exampleReport(), 'x');
  const page = (await reportFile(read, 'html', 'it')).toString();
  expect(originOf('page.html', page)).toMatchObject({ intact: true, page: { kind: 'as-written' } });
  const edited = page.replace('<h1>', '<h1>Tutto bene: ');
  expect(originOf('edited.html', edited)).toMatchObject({ intact: true, page: { kind: 'altered' } });
  // Where the report itself was altered, nothing is to be told of its page.
  const forged = (await reportFile(checkReport({ ...exampleReport(), durationMs: 1 }, 'x'), 'html', 'it')).toString();
  for (const each of [forged, forged.replace('<h1>', '<h1>Tutto bene: ')]) {
    const origin = originOf('forged.html', each);
    expect(origin).toMatchObject({ intact: false });
    expect(origin).not.toHaveProperty('page');
  }
  expect(originOf('report.json', JSON.stringify(exampleReport()))).not.toHaveProperty('page');
});
