import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileFormat } from '../../shared/words.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

const server = ['--scenario', '365-client', '--server', '192.0.2.1'];

test('without a format it is a letter in the language of the reader', async () => {
  const { code, stdout } = await portampel(['rules', ...server, '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Subject: /);
  expect(stdout).toContain('TCP 19812, 19813, 19814');
  expect(stdout).toContain('192.0.2.1');
});

test('rules to add are nothing but these, and a whole ruleset is more', async () => {
  const { stdout } = await portampel(['rules', ...server, '--format', 'iptables', '--lang', 'en']);
  expect(stdout.split('\n').filter((line) => line !== '' && !/^(?:#|\*|COMMIT|-I FORWARD )/.test(line))).toEqual([]);
  const whole = await portampel(['rules', ...server, '--format', 'iptables', '--standalone', '--lang', 'en']);
  expect(whole.stdout).toContain(':FORWARD DROP');
});

test('a report is asked for what is blocked, or with --all for all of it', async () => {
  const cwd = emptyFolder();
  const check = ['check', '--demo', '--fault', 'server-sql=refuse', '--format', 'json', '--output', 'report.json'];
  await portampel(check, { cwd });
  const blocked = await portampel(['rules', '--report', 'report.json', '--format', 'csv', '--lang', 'en'], { cwd });
  expect(blocked.stdout.split('\r\n')).toHaveLength(3);
  expect(blocked.stdout).toContain('SQL server');
  const all = await portampel(['rules', '--report', 'report.json', '--all', '--format', 'csv', '--lang', 'en'], {
    cwd,
  });
  expect(all.stdout).toContain('Application server');
});

test('a report that was altered is said to be that', async () => {
  const cwd = emptyFolder();
  const check = ['check', '--demo', '--fault', 'server-sql=refuse', '--format', 'json', '--output', 'report.json'];
  await portampel(check, { cwd });
  const file = join(cwd, 'report.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"light": "red"', '"light": "green"'));
  const done = await portampel(['rules', '--report', 'report.json', '--lang', 'en'], { cwd });
  expect([done.code, done.stdout.startsWith('Subject')]).toEqual([0, true]);
  expect(done.stderr).toContain('changed');
});

test('a report without anything blocked needs nothing, and says so', async () => {
  const cwd = emptyFolder();
  await portampel(['check', '--demo', '--format', 'json', '--output', 'report.json'], { cwd });
  const done = await portampel(['rules', '--report', 'report.json', '--lang', 'en'], { cwd });
  expect([done.code, done.stdout]).toEqual([0, '']);
  expect(done.stderr).toContain('nothing to allow');
});

test('what has no address is named beside what has one', async () => {
  const profile = { format: profileFormat, scenario: 'classic-office', roles: { licence: '192.0.2.2' } };
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'profile.json'), JSON.stringify(profile));
  const done = await portampel(['rules', '--profile', 'profile.json', '--output', 'letter.txt', '--lang', 'en'], {
    cwd,
  });
  expect(done.code).toBe(0);
  expect(done.stderr).toContain('Update server');
  expect(filesIn(cwd)).toEqual(['letter.txt', 'profile.json']);
});

test.each([
  [['--scenario', '365-client'], 'No row has a known address'],
  [[...server, '--format', 'fortios', '--standalone'], '--standalone exists only with'],
  [[...server, '--all'], '--all exists only with --report'],
  [[...server, '--source', 'office'], '--source'],
  [[...server, '--report', 'x.json'], '--report'],
  [[...server, '--format', 'ip6tables'], 'None of the addresses fits ip6tables'],
  [['--scenario', '365-client', '--server', 'nowhere.invalid', '--format', 'nftables'], 'nowhere.invalid'],
])('%j is refused with the reason, and nothing is written', async (args, reason) => {
  const done = await portampel(['rules', ...args, '--lang', 'en']);
  expect([done.code, done.stdout]).toEqual([3, '']);
  expect(done.stderr).toContain(reason);
});
