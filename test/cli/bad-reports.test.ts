import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import { badReports, wholeReport } from '../helpers/bad-reports.ts';
import { type Done, emptyFolder, filesIn, portampel } from './portampel.ts';

import.meta.jest.setTimeout(120_000);

const bad = 'bad.portampel';
const good = 'good.json';

/** Every command that takes a report's file, with all that it writes when it works. */
const commands: Record<string, string[]> = {
  'convert into a file': ['convert', bad, '--output', 'out.html'],
  'convert for the terminal': ['convert', bad, '--format', 'csv'],
  'compare, the first': ['compare', bad, good, '--format', 'html', '--output', 'out.html'],
  'compare, the second': ['compare', good, bad, '--format', 'json', '--redact', 'standard'],
  summary: ['summary', bad, '--format', 'csv'],
  'code of a report': ['code', '--report', bad],
  'rules for a report': ['rules', '--report', bad, '--format', 'csv'],
  verify: ['verify', bad],
  'verify with a name': ['verify', bad, '--name', 'IT'],
};

/** One of each kind: `test/engine/bad-reports.test.ts` tries them all. */
const kinds = [...new Map(badReports.map((each) => [each.key, each])).values()];

/** A folder with a whole report, and a data folder in which names are known already. */
async function prepared(): Promise<{ cwd: string; home: string }> {
  const [cwd, home] = [emptyFolder(), emptyFolder()];
  writeFileSync(join(cwd, good), JSON.stringify(wholeReport));
  const { code } = await portampel(['convert', good, '--format', 'json', '--redact', 'standard'], {
    cwd,
    env: at(home),
  });
  expect(code).toBe(0);
  return { cwd, home };
}

const at = (home: string): Record<string, string> => ({ HOME: home, APPDATA: home, XDG_CONFIG_HOME: home });

/** All files below, with what stands in them. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map((each) => [join(each.parentPath, each.name), readFileSync(join(each.parentPath, each.name), 'latin1')]),
  );
}

async function refused(args: readonly string[], { cwd, home }: { cwd: string; home: string }): Promise<Done> {
  const before = contents(home);
  const done = await portampel([...args, '--lang', 'en'], { cwd, env: at(home) });
  expect({ args, code: done.code }).toEqual({ args, code: 3 });
  // A table of no seats has its head all the same.
  if (args[0] !== 'summary') expect(done.stdout).toBe('');
  expect(done.stderr).toContain(bad);
  expect(done.stderr).not.toMatch(/\n +at /);
  expect(done.stderr).not.toContain('\u001b');
  expect(done.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(contents(home)).toEqual(before);
  return done;
}

describe.each(Object.keys(commands))('%s', (name) => {
  test('refuses each kind of bad report, and leaves nothing behind', async () => {
    const folders = await prepared();
    for (const { key, content, names = '' } of kinds) {
      writeFileSync(join(folders.cwd, bad), content);
      const { stderr } = await refused(commands[name]!, folders);
      expect(`${key}: ${stderr}`).toContain(names);
      expect(filesIn(folders.cwd)).toEqual([bad, good]);
    }
  });
});

test('a format with a terminal’s commands in it is not obeyed', async () => {
  const folders = await prepared();
  for (const name of ['verify', 'summary', 'convert into a file']) {
    writeFileSync(join(folders.cwd, bad), '{"\\u001b[2J":1,"\\u001b[2J":2}');
    const { stderr } = await refused(commands[name]!, folders);
    expect(stderr).toContain('\\x1b[2J');
  }
});

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a pipe that nobody writes into is refused by all, and by whatever else reads a file', async () => {
  const folders = await prepared();
  execFileSync('mkfifo', [join(folders.cwd, bad)]);
  for (const args of Object.values(commands)) await refused(args, folders);
  const check = ['check', '--scenario', '365-client', '--server', '127.0.0.1', '--no-canary'];
  for (const option of ['--profile', '--ca']) await refused([...check, option, bad], folders);
  await refused(['convert', good, '--redact', 'standard', '--redact-key', bad], folders);
});

/** Peak memory in MB, as the process itself saw it at its end. */
async function peakOf(args: string[], cwd: string): Promise<{ peakMb: number; done: Done }> {
  const script = 'process.on("exit",()=>process._rawDebug(`peak ${process.resourceUsage().maxRSS}`))';
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
  const done = await portampel([...args, '--lang', 'en'], { cwd, env });
  return { peakMb: Number(/peak (\d+)/.exec(done.stderr)?.[1]) / 1024, done };
}

test('a gigabyte is refused without being read; what grows in memory is refused before it does', async () => {
  const cwd = emptyFolder();
  const file = join(cwd, bad);
  writeFileSync(file, '');
  const { peakMb: usual } = await peakOf(['verify', bad], cwd);
  writeFileSync(file, JSON.stringify(wholeReport));
  truncateSync(file, 2 ** 30);
  const gigabyte = await peakOf(['verify', bad], cwd);
  expect(gigabyte.done).toMatchObject({ code: 3, stdout: '' });
  expect(gigabyte.done.stderr).toContain(translator('en')('error.file-too-large', { file: bad, limitKb: 32_768 }));
  // The bytes alone would be 1024.
  expect(gigabyte.peakMb).toBeLessThan(usual + 30);
  writeFileSync(file, `{"format":"portampel-report/1","x":[${'{},'.repeat(10_000_000)}0]}`);
  const many = await peakOf(['verify', bad], cwd);
  expect(many.done).toMatchObject({ code: 3, stdout: '' });
  // The text and its bytes; as objects they would be some 600.
  expect(many.peakMb).toBeLessThan(usual + 120);
});
