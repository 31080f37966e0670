import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printReport } from '../../../cli/reporters/index.ts';
import { readDocument } from '../../../engine/document.ts';
import { reportFile, withRedaction } from '../../../engine/handover/index.ts';
import { redact } from '../../../engine/redact/redact.ts';
import { checkReport, type ReadReport, seal } from '../../../engine/report.ts';
import { readSeats } from '../../../engine/summarise.ts';
import { TrustStore } from '../../../engine/trust/trust-store.ts';
import { fileFormats } from '../../../shared/file-formats.ts';
import { translator } from '../../../shared/locales/index.ts';
import type { Report } from '../../../shared/report.ts';
import type { Trust } from '../../../shared/trust.ts';
import { languages } from '../../../shared/words.ts';
import { muteTerminal } from '../../helpers/mute-terminal.ts';
import { canReadPdf, pdfText } from '../../helpers/pdf-text.ts';
import { exampleReport } from '../../helpers/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-signed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const store = new TrustStore(folder);
const signed = store.sign(exampleReport());

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function opened(name: string, content: string | Uint8Array): ReadReport {
  const document = readDocument(written(name, content));
  if (document.kind !== 'report') throw new Error('a profile');
  return document;
}

/** What was done to a signed report, and what is told of it. */
const alterations: [string, Report, Trust['kind']][] = [
  ['a light', { ...signed, light: 'green', durationMs: 1 }, 'altered'],
  // Nobody needs our program for that: the digest has no key.
  [
    'a light, with a digest that holds',
    { ...seal({ ...content(), light: 'green', durationMs: 1 }), ...kept() },
    'forged',
  ],
  ['its signature, for that of another', { ...signed, ...signatureOf({ ...content(), durationMs: 1 }) }, 'forged'],
];

function content() {
  const { digest: _, signature: __, ...rest } = signed;
  return rest;
}

function kept(): Pick<Report, 'signature'> {
  return signed.signature ? { signature: signed.signature } : {};
}

function signatureOf(other: ReturnType<typeof content>): Pick<Report, 'signature'> {
  const { signature } = store.sign(seal(other));
  return signature ? { signature } : {};
}

test('a signed report goes through the files that carry it and back, byte for byte', async () => {
  const json = await reportFile(checkReport(signed, 'x'), 'json', 'de');
  const html = await reportFile(opened('a.json', json), 'html', 'fr');
  const again = await reportFile(opened('a.html', html), 'json', 'it');
  expect(again).toBe(json);
  expect(await reportFile(opened('b.json', again), 'html', 'fr')).toBe(html);
  const read = opened('b.html', html);
  expect(read.source).toEqual(signed);
  expect(store.trustOf(read).kind).toBe('own');
});

/** What people read; JSON is for programs. */
const readable = fileFormats.filter((format) => format !== 'json' && (format !== 'pdf' || canReadPdf));

describe.each(alterations)('whoever changes %s', (_what, altered, kind) => {
  const read = checkReport(altered, 'x');

  test('is found out', () => {
    expect(read.intact).toBe(false);
    expect(store.trustOf(read).kind).toBe(kind);
  });

  test.each(readable)('it is told in %s', async (format) => {
    for (const language of languages) {
      const file = await reportFile(read, format, language);
      const text = format === 'pdf' ? pdfText(written('altered.pdf', file)) : file.toString();
      expect(text.replace(/\s+/g, ' ')).toContain(translator(language)('result.not-intact'));
    }
  });

  test.each(['json', 'html'] as const)('it is told of what is opened again from %s', async (format) => {
    const back = opened(`altered.${format}`, await reportFile(read, format, 'de'));
    expect(back.intact).toBe(false);
    expect(store.trustOf(back).kind).toBe(kind);
  });

  test('it is told in the terminal’s text', () => {
    for (const language of languages) {
      const t = translator(language);
      const terminal = muteTerminal(110);
      const context = { t, language, terminal, signal: new AbortController().signal };
      const text = printReport('text', read.report, context, { isIntact: read.intact });
      expect(text.replace(/\s+/g, ' ')).toContain(t('result.not-intact'));
    }
  });

  test('it is told of its seat in a summary', async () => {
    const file = written('seat.json', JSON.stringify(altered));
    const { seats } = await readSeats({ files: [{ path: file, name: 'seat' }], signal: new AbortController().signal });
    expect(seats).toMatchObject([{ intact: false }]);
  });

  test('without its names it stays altered, and has no signature', async () => {
    const key = Buffer.alloc(32, 7);
    const redacted = await withRedaction(read, (report) => redact(report, { level: 'standard', key }).report);
    const back = opened('redacted.json', await reportFile(redacted, 'json', 'de'));
    expect(back.report.signature).toBeUndefined();
    expect(store.trustOf(back)).toEqual({ kind: 'altered' });
  });
});

test('without its names a report is another, which nobody has signed: no file of it speaks of a signature', async () => {
  const key = Buffer.alloc(32, 7);
  for (const level of ['standard', 'strict'] as const) {
    const redacted = await withRedaction(checkReport(signed, 'x'), (report) => redact(report, { level, key }).report);
    for (const format of ['json', 'html'] as const) {
      const file = await reportFile(redacted, format, 'en');
      expect(file.toString()).not.toMatch(/signature|signed/i);
      expect(store.trustOf(opened(`redacted.${format}`, file))).toEqual({ kind: 'unsigned' });
    }
  }
});

test('what was signed without its names keeps its signature when it is passed on without names', () => {
  const key = Buffer.alloc(32, 7);
  const passedOn = store.sign(redact(exampleReport(), { level: 'standard', key }).report);
  // By the PC that wrote it, and by one with another key.
  for (const other of [key, Buffer.alloc(32, 8)]) {
    expect(redact(passedOn, { level: 'standard', key: other }).report).toEqual(passedOn);
  }
});
