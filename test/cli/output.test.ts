import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { writeNamed, writeOutput } from '../../cli/output-file.ts';
import { readReport } from '../../engine/report.ts';
import { translator } from '../../shared/locales/index.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

const demo = ['check', '--demo', '--lang', 'en', '--format', 'json'];
const t = translator('en');

describe('--output', () => {
  test('writes the report, says so, and leaves no other file', async () => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await portampel([...demo, '--output', 'report.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(t('check.written', { file: 'report.json' }));
    expect(filesIn(cwd)).toEqual(['report.json']);
    expect(readReport(readFileSync(join(cwd, 'report.json'), 'utf8'), 'report.json').intact).toBe(true);
  });

  test('says nothing with --quiet', async () => {
    const cwd = emptyFolder();
    const done = await portampel([...demo, '--quiet', '--output', 'report.json'], { cwd });
    expect(done).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(filesIn(cwd)).toEqual(['report.json']);
  });

  test('replaces an older file as a whole with --force', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'report.json');
    writeFileSync(file, 'x'.repeat(1_000_000));
    const { ino } = statSync(file);
    await portampel([...demo, '--output', file, '--force'], { cwd });
    // Another inode: the new file was complete before it took the old one's name.
    expect(statSync(file).ino).not.toBe(ino);
    expect(readReport(readFileSync(file, 'utf8'), file).intact).toBe(true);
    expect(filesIn(cwd)).toEqual(['report.json']);
  });

  test('keeps the exit code of the check', async () => {
    const cwd = emptyFolder();
    const { code } = await portampel([...demo, '--fault', 'mail-993=refuse', '--output', 'red.json'], { cwd });
    expect(code).toBe(2);
    expect(filesIn(cwd)).toEqual(['red.json']);
  });
});

/** Refused before or after the check, but always with code 3, one message and nothing written. */
async function refuse(file: string, cwd: string): Promise<string> {
  const before = filesIn(cwd);
  const { code, stdout, stderr } = await portampel([...demo, '--output', file], { cwd });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatch(/^Error: [^\n]+\n$/);
  expect(filesIn(cwd)).toEqual(before);
  return stderr;
}

describe('--output is refused', () => {
  test('over a file that stands there, which stays as it is', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'report.json'), 'mine');
    expect(await refuse('report.json', cwd)).toBe(`Error: ${t('error.output-exists', { file: 'report.json' })}\n`);
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('mine');
  });

  const withLinks = process.platform === 'win32' ? test.skip : test;

  withLinks('over a link whose file is missing, before anything is measured', async () => {
    const cwd = emptyFolder();
    symlinkSync(join(cwd, 'missing'), join(cwd, 'report.json'));
    expect(await refuse('report.json', cwd)).toBe(`Error: ${t('error.output-exists', { file: 'report.json' })}\n`);
  });

  test('in a folder that does not exist', async () => {
    expect(await refuse(join('missing', 'report.json'), emptyFolder())).toContain('missing');
  });

  test('in a file instead of a folder', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'file'), '');
    expect(await refuse(join('file', 'report.json'), cwd)).toContain('file');
  });

  test('where a folder has that name', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'report.json'));
    expect(await refuse('report.json', cwd)).toContain('report.json');
  });

  const mkfifo = '/usr/bin/mkfifo';
  const whereThereAreSome = existsSync(mkfifo) ? test : test.skip;
  // A pipe stands for all that is no regular file: a device would be lost with this machine's own if the test failed.

  whereThereAreSome('over a named pipe, which stays', async () => {
    const cwd = emptyFolder();
    spawnSync(mkfifo, [join(cwd, 'pipe')]);
    expect(await refuse('pipe', cwd)).toBe(`Error: ${t('error.output-not-a-file', { file: 'pipe' })}\n`);
    expect(statSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux('in a place where nobody can write', async () => {
    // Not even root, which has every right; a user without rights is refused by the same try.
    expect(await refuse('/proc/portampel.json', emptyFolder())).toContain('/proc');
  });
});

describe('the other commands that write files', () => {
  const rules = ['rules', '--scenario', '365-client', '--server', '192.0.2.1', '--lang', 'en'];

  test('rules spares an older file, but by force', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'letter.txt'), 'mine');
    const refused = await portampel([...rules, '--output', 'letter.txt'], { cwd });
    expect([refused.code, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toContain(t('error.output-exists', { file: 'letter.txt' }));
    expect(readFileSync(join(cwd, 'letter.txt'), 'utf8')).toBe('mine');
    const forced = await portampel([...rules, '--output', 'letter.txt', '--force'], { cwd });
    expect(forced.code).toBe(0);
    expect(readFileSync(join(cwd, 'letter.txt'), 'utf8')).toContain('192.0.2.1');
    expect(filesIn(cwd)).toEqual(['letter.txt']);
  });

  test.each(['simulator-profile.json', 'simulator-ca.pem'])('simulate spares an older %s', async (name) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, name), 'mine');
    const refused = await portampel(['simulate', '--output', '.', '--lang', 'en'], { cwd });
    expect([refused.code, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toContain(name);
    expect(filesIn(cwd)).toEqual([name]);
  });

  test.each(['--profile', '--report'])('rules writes not even by force over what %s reads', async (option) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mine.json'), '{}');
    const args = ['rules', option, 'mine.json', '--output', join('.', 'mine.json'), '--force', '--lang', 'en'];
    const refused = await portampel(args, { cwd });
    expect([refused.code, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toContain(option);
    expect(readFileSync(join(cwd, 'mine.json'), 'utf8')).toBe('{}');
  });
});

describe('writing a file', () => {
  test('replaces nothing that came to stand there in the meantime, and is kept beside it', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'report.json');
    expect(await writeOutput(file, 'first', {})).toBe(file);
    expect(await writeOutput(file, 'second', {})).toBe(join(cwd, 'report-2.json'));
    expect(await writeOutput(file, 'third', {})).toBe(join(cwd, 'report-3.json'));
    expect(readFileSync(file, 'utf8')).toBe('first');
    expect(readFileSync(join(cwd, 'report-2.json'), 'utf8')).toBe('second');
    expect(await writeOutput(file, 'fourth', { force: true })).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe('fourth');
    expect(filesIn(cwd)).toEqual(['report-2.json', 'report-3.json', 'report.json']);
  });

  test('says on standard error where it is, if not where it was asked for', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'report.json');
    writeFileSync(file, 'mine');
    const said: string[] = [];
    const terminal = { err: (text: string) => said.push(text) } as unknown as Context['terminal'];
    const written = await writeNamed(file, 'theirs', {}, { t, terminal });
    expect(said).toEqual([`${t('output.beside', { file, written })}\n`]);
  });
});
