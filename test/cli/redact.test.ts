import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

const t = translator('en');
const check = ['check', '--demo', '--lang', 'en', '--format', 'json'];

/** A user with a data folder of their own. */
function user(): { cwd: string; env: Record<string, string>; data: string } {
  const cwd = emptyFolder();
  const home = emptyFolder();
  return { cwd, env: { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home }, data: join(home, 'PortAmpel') };
}

function reportIn(cwd: string, name: string): Report {
  return JSON.parse(readFileSync(join(cwd, name), 'utf8')) as Report;
}

/** A run that names hosts: what does not exist is found out without asking anybody. */
const withNames = ['check', '--lang', 'en', '--scenario', '365-client', '--no-canary', '--rows', 'server-application'];
const server = ['--server', 'srv1.kanzlei-huber.invalid', '--timeout', '300'];

test('a file is written with pseudonyms, which the same PC can tell', async () => {
  const { cwd, env, data } = user();
  const { code, stderr } = await portampel([...withNames, ...server, '--format', 'json', '--output', 'a.json'], {
    cwd,
    env,
  });
  expect(stderr).not.toContain('names and addresses');
  expect(code).toBeGreaterThan(0);
  const text = readFileSync(join(cwd, 'a.json'), 'utf8');
  expect(text).not.toMatch(/huber/i);
  const report = reportIn(cwd, 'a.json');
  expect(report.redaction).toEqual({ level: 'standard', struck: 0 });
  expect(filesIn(data)).toEqual(['pseudonym.key', expect.stringMatching(/^pseudonyms-.*\.json$/)]);
  // Windows knows no such rights; there the folder is the user's own.
  const mode = process.platform === 'win32' ? 0o600 : statSync(join(data, 'pseudonym.key')).mode & 0o777;
  expect(mode).toBe(0o600);
  const host = report.checks.find(({ id }) => id === 'server-application')?.host ?? '';
  const told = await portampel(['lookup', host, 'host-22222', '--lang', 'en'], { env });
  expect(told).toEqual({
    code: 3,
    stdout: `${host}  srv1.kanzlei-huber.invalid\n`,
    stderr: `${t('redaction.lookup.unknown', { pseudonym: 'host-22222' })}\n`,
  });
  const refused = await portampel(['rules', '--report', 'a.json', '--all', '--lang', 'en'], { cwd, env });
  expect(refused).toEqual({
    code: 3,
    stdout: '',
    stderr: `Error: ${t('error.rules-redacted', { file: 'a.json' })}\n`,
  });
});

test('people’s text names nobody either, not even in the command to check again', async () => {
  const { cwd, env } = user();
  await portampel([...withNames, ...server, '--output', 'a.txt'], { cwd, env });
  const text = readFileSync(join(cwd, 'a.txt'), 'utf8');
  expect(text).not.toMatch(/huber/i);
  expect(text).toMatch(/host-\w{5}\.dom-\w{5}/);
});

test('what is printed stays as it is, unless pseudonyms are asked for', async () => {
  const { env, data } = user();
  const plain = await portampel([...withNames, ...server, '--format', 'json'], { env });
  expect(plain.stdout).toContain('srv1.kanzlei-huber.invalid');
  expect((JSON.parse(plain.stdout) as Report).redaction).toBeUndefined();
  expect(() => filesIn(data)).toThrow();
  const strict = await portampel([...withNames, ...server, '--format', 'json', '--redact', 'strict'], { env });
  expect(strict.stdout).not.toMatch(/huber/i);
  expect((JSON.parse(strict.stdout) as Report).redaction?.level).toBe('strict');
});

test('without redaction a file says on standard error what is in it', async () => {
  const { cwd, env, data } = user();
  const { stderr } = await portampel([...check, '--redact', 'none', '--quiet', '--output', 'a.json'], { cwd, env });
  expect(stderr).toBe(`${t('redaction.names-inside', { file: 'a.json' })}\n`);
  expect(reportIn(cwd, 'a.json').redaction).toBeUndefined();
  expect(() => filesIn(data)).toThrow();
});

test('PCs that share a key give the same pseudonyms', async () => {
  const [one, other] = [user(), user()];
  writeFileSync(join(one.cwd, 'firm.key'), `${'ab'.repeat(32)}\n`);
  const args = [
    ...withNames,
    ...server,
    '--format',
    'json',
    '--redact-key',
    join(one.cwd, 'firm.key'),
    '--output',
    'a.json',
  ];
  for (const { cwd, env } of [one, other]) {
    const { stderr } = await portampel(args, { cwd, env });
    expect(stderr).not.toContain(t('redaction.not-remembered'));
  }
  const hosts = [one, other].map(({ cwd }) => reportIn(cwd, 'a.json').checks.map(({ host }) => host));
  expect(hosts[0]).toEqual(hosts[1]);
});

describe('nothing is measured or written', () => {
  const refuse = async (args: string[], mine: ReturnType<typeof user>): Promise<string> => {
    const { cwd, env } = mine;
    const before = filesIn(cwd);
    const done = await portampel([...check, ...args, '--output', 'a.json'], { cwd, env, obeysPermissions: true });
    expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 3, stdout: '' });
    expect(filesIn(cwd)).toEqual(before);
    return done.stderr;
  };

  test('with a file that holds no key', async () => {
    const mine = user();
    writeFileSync(join(mine.cwd, 'firm.key'), 'secret');
    expect(await refuse(['--redact-key', 'firm.key'], mine)).toContain('firm.key');
  });

  test('with a key that is not there', async () => {
    expect(await refuse(['--redact-key', 'missing.key'], user())).toContain('missing.key');
  });

  test('with a level that does not exist', async () => {
    expect(await refuse(['--redact', 'some'], user())).toContain('standard, strict, none');
  });

  const whereRightsCount = process.platform === 'win32' ? test.skip : test;
  whereRightsCount('where the key can be kept nowhere', async () => {
    const mine = user();
    mkdirSync(mine.data);
    chmodSync(mine.data, 0o500);
    expect(await refuse([], mine)).toContain('pseudonym.key');
  });
});
