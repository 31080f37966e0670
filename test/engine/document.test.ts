import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maxReportBytes, readDocument } from '../../engine/document.ts';
import { UserError } from '../../shared/user-error.ts';
import { exampleReport } from '../helpers/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const file = join(folder, 'some.portampel');
  writeFileSync(file, text);
  return file;
}

function refusal(text: string): string {
  try {
    readDocument(write(text));
  } catch (error) {
    if (error instanceof UserError) return error.detail.key;
    throw error;
  }
  return 'accepted';
}

describe('readDocument', () => {
  it('reads a report, and sees that it is as it was written', () => {
    const report = exampleReport();
    expect(readDocument(write(JSON.stringify(report, null, 2)))).toEqual({
      kind: 'report',
      report,
      intact: true,
      source: report,
    });
  });

  it('sees a change', () => {
    const report = { ...exampleReport(), durationMs: 1 };
    expect(readDocument(write(JSON.stringify(report)))).toMatchObject({ kind: 'report', intact: false });
  });

  it('reads a profile', () => {
    const profile = { format: 'portampel-profile/1', roles: { server: 'srv.example' } };
    expect(readDocument(write(JSON.stringify(profile)))).toEqual({ kind: 'profile', profile });
  });

  it.each([
    ['', 'error.file-empty'],
    ['null', 'error.report-foreign'],
    ['[]', 'error.report-foreign'],
    ['{"format":"something-else/1"}', 'error.report-foreign'],
    ['{"format":"portampel-report/2"}', 'error.report-version'],
    ['{"format":"portampel-report/1"}', 'error.report-damaged'],
    ['{"format":"portampel-profile/1","role":{}}', 'error.profile-unknown-key'],
    ['{"format":"portampel-report/1",', 'error.report-damaged'],
    ['{"format":"portampel-profile/1",}', 'error.profile-not-json'],
  ])('refuses %s', (text, key) => {
    expect(refusal(text)).toBe(key);
  });

  it('refuses a file that is larger than any report', () => {
    expect(refusal(' '.repeat(maxReportBytes + 1))).toBe('error.file-too-large');
  });

  it('refuses what is no file, without waiting for it to end', () => {
    expect(() => readDocument(folder)).toThrow(new UserError({ key: 'error.not-a-file', params: { file: folder } }));
  });

  it('refuses a profile of a report’s size', () => {
    expect(refusal(`${JSON.stringify({ format: 'portampel-profile/1' })}${' '.repeat(300_000)}`)).toBe(
      'error.file-too-large',
    );
  });
});
