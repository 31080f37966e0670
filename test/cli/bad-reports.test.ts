import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** One of each kind: `test/engine/bad-reports.test.ts` tries them all, on all that reads. */
const kinds = [...new Map(badReports.map((each) => [each.key, each])).values()];

/** In which names are known already. */
const home = mkdtempSync(join(tmpdir(), 'portampel-bad-home-'));
afterAll(() => rmSync(home, { recursive: true }));

beforeAll(async () => {
  const args = ['convert', good, '--format', 'json', '--redact', 'standard'];
  expect(await portampel(args, folderWithGood())).toMatchObject({ code: 0 });
  expect(contents(home)).not.toEqual({});
});

function folderWithGood() {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, good), JSON.stringify(wholeReport));
  return { cwd, env: { HOME: home, APPDATA: home, XDG_CONFIG_HOME: home } };
}

/** All files below, with what stands in them. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map((each) => [join(each.parentPath, each.name), readFileSync(join(each.parentPath, each.name), 'latin1')]),
  );
}

async function refused(args: readonly string[], folder: ReturnType<typeof folderWithGood>): Promise<Done> {
  const before = contents(home);
  const files = filesIn(folder.cwd);
  const done = await portampel([...args, '--lang', 'en'], folder);
  expect({ args, code: done.code }).toEqual({ args, code: 3 });
  expect(done.stderr).not.toMatch(/\n +at /);
  expect(done.stderr).not.toContain('\u001b');
  expect(contents(home)).toEqual(before);
  expect(filesIn(folder.cwd)).toEqual(files);
  return done;
}

/** As `refused`, with one message on that file, and nothing else. */
async function refusedAlone(args: readonly string[], folder: ReturnType<typeof folderWithGood>): Promise<string> {
  const { stdout, stderr } = await refused(args, folder);
  // A table of no seats has its head all the same.
  if (args[0] !== 'summary') expect(stdout).toBe('');
  expect(stderr).toContain(bad);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  return stderr;
}

// Each start takes its time, and all commands read with the same: every command meets one kind, every kind one command.
const named = Object.entries(commands);
const meetings = Array.from({ length: Math.max(named.length, kinds.length) }, (_, index) => {
  const [name, args] = named[index % named.length]!;
  return [name, kinds[index % kinds.length]!, args] as const;
});

test.each(meetings)('%s refuses $what, and leaves nothing behind', async (_name, { content, names = '' }, args) => {
  const folder = folderWithGood();
  writeFileSync(join(folder.cwd, bad), content);
  expect(await refusedAlone(args, folder)).toContain(names);
});

test.each(['verify', 'summary --format csv'])(
  '%s names every bad report among many, and obeys no terminal’s command',
  async (name) => {
    const folder = folderWithGood();
    const all = [...badReports, { content: '{"\\u001b[2J":1,"\\u001b[2J":2}', names: '\\x1b[2J' }];
    const files = all.map(({ content }, index) => {
      writeFileSync(join(folder.cwd, `${index}.json`), content);
      return `${index}.json`;
    });
    const { stderr } = await refused([...name.split(' '), ...files], folder);
    const said = stderr.trimEnd().split('\n');
    expect(said).toHaveLength(all.length);
    for (const [index, { names = '' }] of all.entries()) {
      expect(said[index]).toContain(`${index}.json`);
      expect(said[index]).toContain(names);
    }
  },
);

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a pipe that nobody writes into is refused as a report, and as whatever else is read', async () => {
  const folder = folderWithGood();
  execFileSync('mkfifo', [join(folder.cwd, bad)]);
  const check = ['check', '--scenario', '365-client', '--server', '127.0.0.1', '--no-canary'];
  const all = [
    ['verify', bad],
    [...check, '--profile', bad],
    [...check, '--ca', bad],
    ['convert', good, '--redact', 'standard', '--redact-key', bad],
  ];
  for (const args of all) await refusedAlone(args, folder);
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
