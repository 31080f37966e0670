import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFile } from '../../engine/handover/index.ts';
import { seal } from '../../engine/report.ts';
import { translator } from '../../shared/locales/index.ts';
import { matrixSchema } from '../../shared/matrix/matrix.ts';
import type { Report } from '../../shared/report.ts';
import { type Network, reportOf } from '../helpers/networks.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

import.meta.jest.setTimeout(120_000);

const t = translator('en');

let nextId = 0;

function reportFrom(pc: string | undefined, network: Network = {}, overrides: Partial<Report> = {}): Report {
  const machine = pc === undefined ? {} : { computerName: { value: pc } };
  const hosts = { server: 'srv.kanzlei-huber.example' };
  const { digest: _, ...content } = reportOf({
    scenario: '365-client',
    hosts,
    options: { mail: false },
    machine,
    ...network,
  });
  nextId += 1;
  return seal({ ...content, id: `id-${nextId}`, ...overrides });
}

const blocked: Network = { saw: { 'server-application': 'filtered' } };

/** A folder with the folder `reports` in it, as a firm would send it. */
function folderWith(files: Record<string, Report | string>): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'reports'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'reports', name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

function summary(cwd: string, ...more: string[]) {
  return portampel(['summary', 'reports', '--lang', 'en', ...more], { cwd });
}

const files = {
  'huber-1.json': reportFrom('PC-HUBER', blocked),
  'huber-2.json': reportFrom('PC-TWO', blocked),
  'huber-3.json': reportFrom('PC-THREE'),
  'huber-old.json': reportFrom('PC-THREE', blocked, { createdAt: '2025-01-01T12:00:00.000Z' }),
  'huber-broken.json': '{"format":"portampel-report/1"',
};

test('says what to begin with, shows the seats by rows, and names what could not be read', async () => {
  const { code, stdout, stderr } = await summary(folderWith(files));
  expect([code, stderr]).toEqual([2, '']);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain(
    `${t('summary.seats', { count: 3 })}: ${t('summary.counts', { red: 2, yellow: 0, grey: 0, green: 1 })}`,
  );
  expect(text).toContain(t('summary.note.older', { count: 1 }));
  expect(text).toMatch(/at 2 seats: TCP 19813 to srv\.kanzlei-huber\.example does not get through/);
  expect(stdout).toMatch(/^ {2}■ PC-HUBER \+1 +● ■ ● .*$/m);
  expect(stdout).toContain(t('summary.legend.more'));
  expect(stdout).toMatch(/^ {2}● PC-THREE +● ● ● .*$/m);
  expect(text).toContain('huber-broken.json is damaged');
  expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
});

test('every report is shown where that is asked for', async () => {
  const { stdout } = await summary(folderWith(files), '--all', '--format', 'json');
  expect(matrixSchema.parse(JSON.parse(stdout))).toMatchObject({ counts: { red: 3 }, setAside: { older: 0 } });
});

test('files have no names in them unless that is asked for, nor have the names of files', async () => {
  const folder = folderWith(files);
  for (const format of ['json', 'html', 'csv', 'text']) {
    const { code, stderr } = await summary(folder, '--format', format, '--output', `out.${format}`);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^reports.huber-broken\.json is damaged.*\n$/)]);
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).not.toMatch(/huber|PC-T/i);
  }
  const named = await summary(folder, '--format', 'csv', '--output', 'named.csv', '--redact', 'none');
  expect(named.stderr).toContain(t('redaction.names-inside', { file: 'named.csv' }));
  expect(readFileSync(join(folder, 'named.csv'), 'utf8')).toMatch(/^\uFEFFSeat,.*\r\nPC-HUBER,PC-HUBER,huber-1\.json,/);
  const strict = await summary(folder, '--format', 'json', '--redact', 'strict');
  expect(strict.stdout).not.toMatch(/huber|PC-T|host-/i);
  expect(matrixSchema.parse(JSON.parse(strict.stdout)).seats).toHaveLength(3);
});

test('the light, the seats and the exit code are the same at every level of redaction', async () => {
  const folder = folderWith({
    'old.json': reportFrom('PC-THREE', blocked, { createdAt: '2025-01-01T12:00:00.000Z' }),
    'new.json': reportFrom('PC-THREE'),
    'unnamed.json': reportFrom(undefined),
  });
  for (const level of ['none', 'standard', 'strict']) {
    const { code, stdout } = await summary(folder, '--format', 'json', '--redact', level);
    const { light, seats, unnamed, setAside } = matrixSchema.parse(JSON.parse(stdout));
    expect([level, code, light, seats.length, unnamed, setAside.older]).toEqual([level, 0, 'green', 2, 1, 1]);
  }
});

test('a folder without reports is told as such', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports', 'sheet.csv'), 'a,b');
  const { code, stdout } = await summary(folder);
  expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining(t('summary.note.none'))]);
});

test('the text says what its marks stand for, and counts reports where every report is shown', async () => {
  const folder = folderWith({
    '1.json': reportFrom('PC-1', {}, { createdAt: '2025-01-01T12:00:00.000Z' }),
    '2.json': reportFrom('PC-1'),
    'stopped.json': reportFrom('PC-2', {}, { ended: 'cancelled' }),
    'trial.json': reportFrom('PC-3', blocked, { demo: true }),
  });
  const { stdout } = await summary(folder, '--all');
  expect(stdout).toContain(t('summary.reports', { count: 3 }));
  expect(stdout).toMatch(/^ {2}● PC-1 · 1 Jan 2025/m);
  expect(stdout).toMatch(/^ {2}● PC-2 \(1\) /m);
  expect(stdout).toContain(`(1) ${t('summary.mark.partial')}`);
  expect(stdout).toMatch(/^ {2}PC-3 · trial\.json · .* · trial run$/m);
});

test.each(['text', 'csv', 'json', 'html'])('trial runs alone are no light and no success: %s', async (format) => {
  const folder = folderWith({ 'trial.json': reportFrom('PC-3', {}, { demo: true }) });
  const { code, stdout } = await summary(folder, '--format', format);
  const told = format === 'json' ? '"uncounted": [' : '1 report does not count: 1 trial run.';
  expect([code, stdout]).toEqual([3, expect.stringContaining('trial.json')]);
  expect(stdout).toContain(told);
});

test('a table tells what was altered, what is incomplete and what does not count', async () => {
  const altered = JSON.stringify(reportFrom('PC-1')).replace('"durationMs":12.34', '"durationMs":99');
  const folder = folderWith({
    'altered.json': altered,
    'stopped.json': reportFrom('PC-2', {}, { ended: 'cancelled' }),
    'demo.json': reportFrom('PC-3', {}, { demo: true }),
  });
  const { stdout } = await summary(folder, '--format', 'csv');
  const notes = stdout.split('\r\n').map((line) => line.split(','));
  expect(new Map(notes.slice(1, 3).map((cells) => [cells[0], cells[7]]))).toEqual(
    new Map([
      ['PC-1', 'altered'],
      ['PC-2', 'incomplete'],
    ]),
  );
  expect(notes.find((cells) => cells[2] === 'demo.json')?.[7]).toBe('trial run');
});

const whole = reportFrom('PC-1');
const { digest: _, ...content } = whole;
const [row] = content.checks;

test('damaged files of every kind are listed, each with what is the matter, and stop nothing', async () => {
  const html = String(await reportFile({ report: whole, source: whole, intact: true }, 'html', 'en'));
  const damaged: Record<string, [content: string | Report, message: RegExp]> = {
    'cut.json': [JSON.stringify(whole).slice(0, -100), /damaged/],
    'empty.json': ['', /is empty/],
    'foreign.json': ['{"a":1}', /not a PortAmpel report/],
    'future.json': [JSON.stringify(whole).replace('portampel-report/1', 'portampel-report/2'), /portampel-report\/2/],
    'nested.json': ['['.repeat(200_000), /nested|deep|damaged/],
    'page.html': ['<!doctype html><p>portampel-report/1', /no report/],
    'profile.json': ['{"format":"portampel-profile/1","roles":{}}', /not a PortAmpel report/],
    'proto.json': ['{"__proto__":{"format":"portampel-report/1"}}', /not a PortAmpel report/],
    'twice.json': [seal({ ...content, checks: [row!, row!] }), /more than once|twice/],
  };
  const found = Object.fromEntries(Object.entries(damaged).map(([name, [text]]) => [name, text]));
  const { code, stdout, stderr } = await summary(folderWith({ ...found, 'good.html': html }), '--format', 'json');
  const { seats, unread } = matrixSchema.parse(JSON.parse(stdout));
  // What could be read is green, but not all could.
  expect([code, seats.map(({ file, intact }) => [file, intact])]).toEqual([3, [['good.html', true]]]);
  expect(unread.map(({ file }) => file).sort()).toEqual(Object.keys(damaged).sort());
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' '));
  for (const [name, [, message]] of Object.entries(damaged)) {
    expect(lines.find((line) => line.includes(name))).toMatch(message);
  }
});

test('nothing but damaged files is nothing that could be told', async () => {
  const { code, stdout } = await summary(folderWith({ 'a.json': '{' }));
  expect([code, stdout.includes('a.json is damaged')]).toEqual([3, true]);
});

test('a file that is not there is named on the terminal as it was asked for', async () => {
  const cwd = folderWith({ 'a.json': whole });
  const missing = join(cwd, 'elsewhere', 'b.json');
  for (const paths of [[missing], [join('reports', 'a.json'), join('reports', 'c.json'), missing]]) {
    const { stdout } = await portampel(['summary', ...paths, '--lang', 'en'], { cwd });
    expect(stdout.replace(/\s+/g, '')).toContain(`${missing}doesnotexist`.replace(/\s+/g, ''));
  }
  const { stdout } = await portampel(['summary', missing, '--lang', 'en', '--redact', 'standard'], { cwd });
  expect(stdout).not.toContain('elsewhere');
});

test('a path that the system will not follow is listed as a file that could not be read, and stops nothing', async () => {
  const folder = folderWith({ 'a.json': whole });
  for (const path of [join('reports', 'a.json', 'below'), 'x'.repeat(5000)]) {
    const { code, stdout, stderr } = await portampel(['summary', 'reports', path, '--lang', 'en'], { cwd: folder });
    expect([code, stderr]).toEqual([3, '']);
    expect(stdout).toContain(t('summary.unread', { count: 1 }));
    expect(stdout).toContain(t('summary.seats', { count: 1 }));
  }
});

test('a table tells what could not be read and what does not count, with and without names', async () => {
  const folder = folderWith(files);
  for (const [level, file] of [
    ['none', 'huber-broken.json'],
    ['standard', 'File no. 4'],
  ] as const) {
    const { stdout } = await summary(folder, '--format', 'csv', '--redact', level);
    expect(stdout).toMatch(new RegExp(`^,,.*,.*${file} is damaged`, 'm'));
    expect(stdout).toContain(t('summary.note.older', { count: 1 }));
  }
});

test('none of the reports is written over, not even by force', async () => {
  const folder = folderWith(files);
  const { code, stdout } = await summary(folder, '--format', 'json', '--output', 'reports/huber-1.json', '--force');
  expect([code, stdout]).toEqual([3, '']);
  expect(filesIn(join(folder, 'reports'))).toEqual(Object.keys(files).sort());
});
