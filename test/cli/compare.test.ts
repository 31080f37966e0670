import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../engine/report.ts';
import { comparisonSchema } from '../../shared/comparison/comparison.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { type Network, reportOf } from '../helpers/networks.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

const t = translator('en');

function folderWith(files: Record<string, Report | string>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

function compare(cwd: string, ...more: string[]) {
  return portampel(['compare', 'a.json', 'b.json', '--lang', 'en', ...more], { cwd });
}

const good: Network = { scenario: '365-client', hosts: { server: 'srv.kanzlei-huber.example' } };
const bad: Network = { ...good, saw: { 'server-application': 'filtered' } };

test.each<[string, Network, Network, number, string]>([
  ['same', good, good, 0, t('compare.verdict.same')],
  ['better', bad, good, 1, t('compare.verdict.better')],
  ['worse', good, bad, 2, t('compare.verdict.worse')],
  ['mixed', bad, { ...good, saw: { 'server-sql': 'filtered' } }, 2, t('compare.verdict.mixed')],
])('the exit code says %s', async (_, a, b, code, sentence) => {
  const folder = folderWith({ 'a.json': reportOf(a), 'b.json': reportOf(b) });
  const done = await compare(folder);
  expect([done.code, done.stderr]).toEqual([code, '']);
  expect(done.stdout.replace(/\s+/g, ' ')).toContain(sentence);
  expect(done.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
});

test('the JSON is what the schema says, and files have no names in them', async () => {
  const folder = folderWith({ 'a.json': reportOf(good), 'b.json': reportOf(bad) });
  const { stdout, code } = await compare(folder, '--format', 'json');
  expect(code).toBe(2);
  expect(comparisonSchema.parse(JSON.parse(stdout)).b.file).toBe('b.json');
  for (const format of ['json', 'html', 'text']) {
    const written = await compare(folder, '--format', format, '--output', `out.${format}`, '--redact', 'standard');
    expect([written.code, written.stderr]).toEqual([2, '']);
  }
  for (const name of filesIn(folder).filter((file) => file.startsWith('out.'))) {
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/huber/i);
  }
  const again = await compare(folder, '--output', 'a.json', '--force');
  expect([again.code, again.stdout]).toEqual([3, '']);
});

const whole = JSON.stringify(reportOf(good));
const repeated = (() => {
  const { digest: _, ...content } = reportOf(good);
  return seal({ ...content, checks: [content.checks[0]!, content.checks[0]!] });
})();

test.each<[string, string | Report, RegExp]>([
  ['truncated', whole.slice(0, -100), /b\.json.*damaged/],
  ['no report', '{"a":1}', /b\.json/],
  ['a row twice', repeated, /row .* more than once/],
  ['nested deeply', '['.repeat(200_000), /b\.json/],
  ['prototype keys', '{"__proto__":{"format":"portampel-report/1"}}', /b\.json/],
  ['from the future', whole.replace('portampel-report/1', 'portampel-report/2'), /portampel-report\/2/],
  ['a profile', '{"format":"portampel-profile/1"}', /b\.json/],
])('refuses what it cannot compare: %s', async (_, content, message) => {
  const folder = folderWith({ 'a.json': whole, 'b.json': content });
  const { code, stdout, stderr } = await compare(folder, '--format', 'html', '--output', 'out.html');
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr.replace(/\s+/g, ' ')).toMatch(message);
  expect(filesIn(folder)).toEqual(['a.json', 'b.json']);
});

test('says that a report was altered', async () => {
  const folder = folderWith({ 'a.json': whole, 'b.json': whole.replace('"durationMs":12.34', '"durationMs":99') });
  const { code, stdout } = await compare(folder);
  expect(code).toBe(0);
  expect(stdout).toContain(t('compare.note.altered', { side: 'B' }));
});
