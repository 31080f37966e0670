import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { reportFile } from '../../../engine/handover/index.ts';
import { redact } from '../../../engine/redact/redact.ts';
import { checkReport } from '../../../engine/report.ts';
import { type FileFormat, fileFormats } from '../../../shared/file-formats.ts';
import { plantedReport, Secrets } from '../../helpers/planted.ts';

const key = Buffer.alloc(32, 7);
const own = { userName: 'a.muster', computerName: 'PC-EMPFANG' };
const pdfToText = '/usr/bin/pdftotext';

/** What a reader of the file can find in it. */
function readable(format: FileFormat, content: string | Uint8Array): string {
  if (format !== 'pdf') return content.toString();
  return execFileSync(pdfToText, ['-raw', '-', '-'], { input: content, encoding: 'utf8', maxBuffer: 1e8 });
}

// What a PDF says is packed: without the program that reads it there is nothing to search.
const formats = fileFormats.filter((format) => format !== 'pdf' || existsSync(pdfToText));

describe.each(['standard', 'strict'] as const)('%s', (level) => {
  test.each(formats)('as %s no planted name is left', async (format) => {
    const secrets = new Secrets();
    const { report } = redact(plantedReport(secrets), { level, key, own });
    const file = await reportFile(checkReport(report, 'x'), format, 'de');
    const text = readable(format, file).toLowerCase();
    expect(text.length).toBeGreaterThan(200);
    expect(secrets.planted.filter((secret) => text.includes(secret.toLowerCase()))).toEqual([]);
  });
});
