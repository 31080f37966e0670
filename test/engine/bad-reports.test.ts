import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Documents } from '../../electron/documents.ts';
import { readDocument } from '../../engine/document.ts';
import { readReportFile } from '../../engine/read-report-file.ts';
import { TrustStore } from '../../engine/trust/trust-store.ts';
import { translator } from '../../shared/locales/index.ts';
import { renderMessage } from '../../shared/locales/texts.ts';
import type { Message } from '../../shared/message.ts';
import { UserError } from '../../shared/user-error.ts';
import { languages } from '../../shared/words.ts';
import { badReports, otherEncodings, wholeReport as report } from '../helpers/bad-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'some.portampel');

/** All that opens a report: for the commands of one file, for those of many, and for the app. */
const readers: [string, (path: string) => unknown][] = [
  ['readDocument', readDocument],
  ['readReportFile', readReportFile],
  ['the app', (path) => new Documents(new TrustStore(folder)).open(path)],
];

function refusal(read: (path: string) => unknown, path: string): Message {
  try {
    read(path);
  } catch (error) {
    if (error instanceof UserError) return error.detail;
    throw error;
  }
  throw new Error('accepted');
}

describe.each(readers)('%s', (_reader, read) => {
  test.each(badReports)('refuses $what', ({ content, key, names = '' }) => {
    writeFileSync(file, content);
    const detail = refusal(read, file);
    expect(detail.key).toBe(key);
    for (const language of languages) {
      const text = renderMessage(translator(language), detail);
      expect(text).toContain(file);
      expect(text).toContain(names);
      // What is wrong, and what to do.
      expect(text.slice(text.indexOf(file) + file.length)).toMatch(/[.;:] .*[.?]$/);
      expect(text).not.toMatch(/\{\{|undefined/);
      expect(text.length).toBeLessThan(1000);
    }
  });

  test.each(otherEncodings)('opens %s, unaltered', (_what, content) => {
    writeFileSync(file, content);
    expect(() => read(file)).not.toThrow();
    expect(readDocument(file)).toMatchObject({ report, intact: true });
  });

  test.each<[string, (path: string) => void, string]>([
    ['a gigabyte', sparse, 'error.file-too-large'],
    ['a folder', (path) => mkdirSync(path), 'error.not-a-file'],
    ['a pipe that nobody writes into', (path) => execFileSync('mkfifo', [path]), 'error.not-a-file'],
    ['a link to a device that never ends', (path) => symlinkSync('/dev/zero', path), 'error.not-a-file'],
    ['a link to itself', (path) => symlinkSync(path, path), 'error.file-unreadable'],
    ['nothing', () => undefined, 'error.file-missing'],
  ])('refuses %s', (_what, make, key) => {
    const path = join(mkdtempSync(join(folder, 'x-')), 'some.portampel');
    make(path);
    expect(refusal(read, path)).toMatchObject({ key, params: { file: path } });
  });
});

function sparse(path: string): void {
  writeFileSync(path, JSON.stringify(report));
  truncateSync(path, 2 ** 30);
}

test.each(['json', 'html'])('a report in %s that breaks off anywhere is never taken for a whole one', (kind) => {
  const json = JSON.stringify(report);
  const whole = kind === 'json' ? json : `<!doctype html><script type="application/json" id="portampel-report">${json}`;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      writeFileSync(file, whole.slice(0, length));
      expect(refusal(readDocument, file).key).toMatch(
        /^error\.(report-damaged|report-foreign|file-empty|html-(without|cut))/,
      );
    }),
  );
});

test('bytes that were changed anywhere are seen, or refused', () => {
  const bytes = Buffer.from(JSON.stringify(report));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Buffer.from(bytes);
      changed[at] = bytes[at]! ^ change;
      writeFileSync(file, changed);
      let opened: unknown;
      try {
        opened = readDocument(file);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return;
      }
      // A blank for a blank is no change.
      const isSame = JSON.stringify(JSON.parse(changed.toString())) === JSON.stringify(report);
      expect(opened).toMatchObject({ intact: isSame });
    }),
    { numRuns: 500 },
  );
});
