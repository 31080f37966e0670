import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../engine/document.ts';
import { translator } from '../../shared/locales/index.ts';
import { reportOf } from '../helpers/networks.ts';
import { canReadPdf, pdfText } from '../helpers/pdf-text.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

const t = translator('en');
const report = reportOf({ saw: { 'licence-443': 'filtered' } });
const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-/;

function folderWithReport(change: (text: string) => string = (text) => text): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'in.portampel'), change(JSON.stringify(report)));
  return cwd;
}

const convert = (cwd: string, ...args: string[]) => portampel(['convert', 'in.portampel', ...args], { cwd });
const asIs = ['--redact', 'none', '--quiet'];

test.each(['html', 'json'])('a report comes out of %s as it went in', async (ending) => {
  const cwd = folderWithReport();
  const { code: exit, stdout } = await convert(cwd, '--output', `out.${ending}`, ...asIs);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
  expect(readDocument(join(cwd, `out.${ending}`))).toMatchObject({ kind: 'report', intact: true, report });
});

test.each(['html', 'markdown', 'csv', 'ticket'])('%s goes to standard output, phone code and all', async (format) => {
  const { stdout, stderr } = await convert(folderWithReport(), '--format', format, '--lang', 'it');
  expect(stderr).toBe('');
  expect(stdout).toMatch(code);
  expect(stdout).toContain(translator('it')('reason.no-response.short'));
});

(canReadPdf ? test : test.skip)('PDF goes into a file, in the language that was asked for', async () => {
  const cwd = folderWithReport();
  await convert(cwd, '--output', 'out.pdf', '--lang', 'fr', ...asIs);
  expect(pdfText(join(cwd, 'out.pdf'))).toContain(translator('fr')('handover.rows'));
});

test('PDF is refused for the terminal, before anything is read', async () => {
  const { code: exit, stdout, stderr } = await convert(emptyFolder(), '--format', 'pdf', '--lang', 'en');
  expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
  expect(stderr).toBe(`Error: ${translator('en')('error.binary-output', { format: 'pdf' })}\n`);
});

test('an altered report stays one, with and without names', async () => {
  const cwd = folderWithReport((text) => text.replace('"licence-443"', '"licence-444"'));
  for (const level of ['none', 'standard', 'strict']) {
    await convert(cwd, '--output', `${level}.html`, '--redact', level, '--lang', 'en');
    expect(readFileSync(join(cwd, `${level}.html`), 'utf8')).toContain(t('result.not-intact'));
    expect(readDocument(join(cwd, `${level}.html`))).toMatchObject({ intact: false });
  }
});

test('what was redacted is not redacted anew: it stays the same report', async () => {
  const cwd = folderWithReport();
  await convert(cwd, '--output', 'a.json', '--quiet');
  await portampel(['convert', 'a.json', '--output', 'b.html', '--quiet'], { cwd });
  const [a, b] = ['a.json', 'b.html'].map((file) => readDocument(join(cwd, file)));
  expect({ ...b, page: undefined }).toEqual({ ...a });
});

test('a profile is no report, and the report itself is not written over', async () => {
  const cwd = folderWithReport();
  writeFileSync(join(cwd, 'profile.json'), JSON.stringify({ format: 'portampel-profile/1', roles: {} }));
  const profile = await portampel(['convert', 'profile.json', '--lang', 'en'], { cwd });
  expect(profile.stderr).toContain(translator('en')('error.convert-profile', { file: 'profile.json' }));
  const self = await convert(cwd, '--output', 'in.portampel', '--force');
  expect(self.code).toBe(3);
  expect(filesIn(cwd)).toEqual(['in.portampel', 'profile.json']);
});

test('text is what the check itself would have printed', async () => {
  const { stdout } = await convert(folderWithReport(), '--lang', 'de');
  expect(stdout).toContain(translator('de')('finding.title'));
});

const reportEndings = '.html, .htm, .pdf, .portampel, .json, .csv, .md, .markdown, .txt';

test.each([
  ['convert', ['in.portampel'], 'out.docx', reportEndings],
  ['check', ['--demo'], 'out.xlsx', reportEndings],
  ['compare', ['in.portampel', 'in.portampel'], 'out.pdf', '.html, .htm, .json, .txt'],
  ['summary', ['in.portampel'], 'out.portampel', '.html, .htm, .csv, .json, .txt'],
])('%s refuses an ending that it does not write, with those that it does', async (command, args, output, allowed) => {
  const cwd = folderWithReport();
  const done = await portampel([command, ...args, '--output', output, '--lang', 'en'], { cwd });
  const ending = output.slice(output.indexOf('.'));
  expect(done).toEqual({
    code: 3,
    stdout: '',
    stderr: `Error: ${t('error.output-ending', { file: output, ending, allowed })}\n`,
  });
  expect(filesIn(cwd)).toEqual(['in.portampel']);
});

test.each([
  ['compare', ['in.portampel', 'in.portampel'], 'out.html', '<!doctype html'],
  ['compare', ['in.portampel', 'in.portampel'], 'out.JSON', '{'],
  ['summary', ['in.portampel'], 'out.html', '<!doctype html'],
  ['summary', ['in.portampel'], 'out.csv', '\ufeff'],
  ['summary', ['in.portampel'], 'out.json', '{'],
  ['convert', ['in.portampel', '--format', 'markdown'], 'out.docx', '## PortAmpel'],
  ['convert', ['in.portampel'], 'out.txt', 'PortAmpel'],
  ['convert', ['in.portampel'], 'out', 'PortAmpel'],
])('%s %j writes %s by its ending, or as --format says', async (command, args, output, start) => {
  const cwd = folderWithReport();
  await portampel([command, ...args, '--output', output], { cwd });
  expect(readFileSync(join(cwd, output), 'utf8').toLowerCase().startsWith(start.toLowerCase())).toBe(true);
});

test.each([
  [
    ['--format', 'pdf', '--output', 'out.html'],
    t('error.contradiction', { first: '--format pdf', second: '--output out.html' }),
  ],
  [
    ['--format', 'pdf', '--output', 'out.txt'],
    t('error.contradiction', { first: '--format pdf', second: '--output out.txt' }),
  ],
  [['--output', '-'], t('error.output-dash')],
  [['--output', '--force'], t('error.option-without-value', { found: '--output' })],
])('%j is refused, and nothing is written', async (args, words) => {
  const cwd = folderWithReport();
  const done = await convert(cwd, ...args, '--lang', 'en');
  expect(done).toEqual({ code: 3, stdout: '', stderr: `Error: ${words}\n` });
  expect(filesIn(cwd)).toEqual(['in.portampel']);
});

test('what was altered is unknown to monitoring, and no light stands without that word', async () => {
  const cwd = folderWithReport((text) => text.replace('"licence-443"', '"licence-444"'));
  const told = t('result.not-intact');
  const nagios = await convert(cwd, '--format', 'nagios', '--lang', 'en');
  expect(nagios.code).toBe(3);
  expect(nagios.stdout).toMatch(/^PORTAMPEL UNKNOWN - /);
  expect(nagios.stdout.split('|')[0]).toContain(told);
  const mark = `(${t('summary.mark.altered')})`;
  for (const format of ['text', 'ticket', 'markdown', 'html']) {
    const { stdout } = await convert(cwd, '--format', format, '--lang', 'en');
    expect({ format, isMarked: stdout.includes(mark), isTold: stdout.includes(told) }).toEqual({
      format,
      isMarked: true,
      isTold: true,
    });
  }
});

test('for monitoring the code is that of the check itself', async () => {
  const { code: exit, stdout } = await convert(folderWithReport(), '--format', 'nagios');
  expect(stdout).toMatch(/^PORTAMPEL CRITICAL - /);
  expect(exit).toBe(2);
});

test.each([
  ['none', 'redaction.names-inside'],
  ['standard', 'redaction.pseudonyms-stay'],
  ['strict', 'redaction.names-stay-out'],
] as const)('with all names asked for, of a report of level %s it says what is in the file', async (level, key) => {
  const cwd = folderWithReport();
  await convert(cwd, '--output', 'a.json', '--redact', level, '--quiet');
  const args = ['convert', 'a.json', '--output', 'b.html', '--redact', 'none', '--quiet', '--lang', 'en'];
  const { stderr } = await portampel(args, { cwd });
  expect(stderr).toBe(`${t(key, { file: 'b.html' })}\n`);
});

test('the time of a row stands in every format, however long its words', async () => {
  const some = { ...report, checks: report.checks.map((check) => ({ ...check, rttMs: 7.5 })) };
  const cwd = folderWithReport(() => JSON.stringify(some));
  const { stdout } = await convert(cwd, '--lang', 'de');
  expect(stdout.match(/7,5 ms|7\.5 ms/g)?.length).toBe(some.checks.length);
  const nagios = await convert(cwd, '--format', 'nagios');
  expect(nagios.stdout).toContain("'licence-443'=0.007500s;");
});
