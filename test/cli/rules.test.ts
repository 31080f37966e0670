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
  const check = [
    'check',
    '--demo',
    '--fault',
    'mail-993=refuse',
    '--format',
    'json',
    '--output',
    'report.json',
    '--redact',
    'none',
  ];
  await portampel(check, { cwd });
  const blocked = await portampel(['rules', '--report', 'report.json', '--format', 'csv', '--lang', 'en'], { cwd });
  expect(blocked.stdout.split('\r\n')).toHaveLength(3);
  expect(blocked.stdout).toContain('Receiving e-mail (IMAP, TLS)');
  expect(blocked.stdout).not.toContain('SQL server');
  const all = await portampel(['rules', '--report', 'report.json', '--all', '--format', 'csv', '--lang', 'en'], {
    cwd,
  });
  expect(all.stdout).toContain('Application server');
});

test('a report that was altered is said to be that', async () => {
  const cwd = emptyFolder();
  const check = [
    'check',
    '--demo',
    '--fault',
    'mail-993=refuse',
    '--format',
    'json',
    '--output',
    'report.json',
    '--redact',
    'none',
  ];
  await portampel(check, { cwd });
  const file = join(cwd, 'report.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"light": "red"', '"light": "green"'));
  const done = await portampel(['rules', '--report', 'report.json', '--lang', 'en'], { cwd });
  expect([done.code, done.stdout.startsWith('Subject')]).toEqual([0, true]);
  expect(done.stderr).toContain('changed');
});

test('a report without anything blocked needs nothing, and says so', async () => {
  const cwd = emptyFolder();
  await portampel(['check', '--demo', '--format', 'json', '--output', 'report.json', '--redact', 'none'], { cwd });
  const done = await portampel(['rules', '--report', 'report.json', '--lang', 'en'], { cwd });
  expect([done.code, done.stdout]).toEqual([0, '']);
  expect(done.stderr).toContain('nothing to allow');
});

/** A report of the demo with these faults. */
async function demoReport(...faults: string[]): Promise<string> {
  const cwd = emptyFolder();
  const args = ['check', '--demo', ...faults.flatMap((fault) => ['--fault', fault]), '--format', 'json'];
  await portampel([...args, '--output', 'report.json', '--redact', 'none'], { cwd });
  return cwd;
}

const rulesOf = ['rules', '--report', 'report.json', '--lang', 'en'];

test('what the server’s operator must mend is asked of no firewall, and who must act is named', async () => {
  const cwd = await demoReport('server-sql=refuse');
  for (const format of ['letter', 'nftables']) {
    const done = await portampel([...rulesOf, '--format', format, '--output', 'letter.txt'], { cwd });
    expect([done.code, done.stdout]).toEqual([0, '']);
    expect(done.stderr).toContain('The firewall needs no change');
    expect(done.stderr).toMatch(/^ {2}Whoever manages the server: The server 127\.0\.0\.1 is there/m);
    expect(filesIn(cwd)).toEqual(['report.json']);
  }
});

test('what no permit mends stands in the letter, and other forms say what they leave out', async () => {
  const cwd = await demoReport('mail-587=starttls-removed', 'mail-993=refuse');
  const letter = await portampel(rulesOf, { cwd });
  expect([letter.code, letter.stdout.startsWith('Subject: Changes')]).toEqual([0, true]);
  expect(letter.stdout).toMatch(/^2\. .*e-mail inspection \(SMTP\) for TCP/m);
  const table = await portampel([...rulesOf, '--format', 'csv'], { cwd });
  expect([table.code, table.stdout.startsWith('\uFEFFDirection,Protocol')]).toEqual([0, true]);
  expect(table.stdout).not.toContain('587');
  expect(table.stderr).toMatch(/Not included.*\n {2}Whoever manages the firewall or the network: .*STARTTLS/);
});

test('where only a letter helps, rules are refused with code 3, and nothing is written', async () => {
  const cwd = await demoReport('mail-587=starttls-removed');
  const done = await portampel([...rulesOf, '--format', 'nftables', '--output', 'rules.nft'], { cwd });
  expect([done.code, done.stdout, filesIn(cwd)]).toEqual([3, '', ['report.json']]);
  expect(done.stderr).toContain('--format letter');
});

test('of this very computer is warned, with what to do', async () => {
  const cwd = await demoReport('mail-993=refuse');
  const reported = await portampel(rulesOf, { cwd });
  expect(reported.stderr).toMatch(/^127\.0\.0\.1 is this computer itself.*Check with the real addresses/m);
  const planned = await portampel(['rules', '--scenario', '365-client', '--server', 'localhost', '--lang', 'en']);
  expect([planned.code, planned.stderr.includes('localhost is this computer itself')]).toEqual([0, true]);
  expect(planned.stderr).toContain('--profile, --server');
});

test('where the source is any, the letter leaves a blank for it and a hint says how to narrow it', async () => {
  const any = await portampel(['rules', ...server, '--lang', 'en']);
  expect(any.stdout).toMatch(/Source: any \[.*\]/);
  expect(any.stderr).toContain('--source');
  const narrow = await portampel(['rules', ...server, '--source', '192.168.1.0/24', '--lang', 'en']);
  expect([narrow.stderr, narrow.stdout.includes('Source: 192.168.1.0/24')]).toEqual(['', true]);
});

test('a wrong option is answered with the help of this command', async () => {
  const done = await portampel(['rules', '--sources', 'x', '--lang', 'en']);
  expect(done.stderr).toContain('portampel rules --help');
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
  [['--scenario', '365-client'], 'with --profile, --server.'],
  [[...server, '--format', 'fortios', '--standalone'], '--standalone exists only with'],
  [[...server, '--all'], '--all exists only with --report'],
  [[...server, '--source', 'office'], '--source'],
  [[...server, '--report', 'x.json'], '--report'],
  [['--report', 'x.json', '--server', '192.0.2.1'], '--server'],
  [['--report', 'x.json', '--no-updates'], '--no-updates'],
  [['--report', 'x.json', '--mail'], '--mail'],
  [['--report', 'x.json', '--transport', 'quic'], '--transport'],
  [['--report', 'x.json', '--standalone', '--format', 'nftables'], '--all'],
  [[...server, '--format', 'csv', '--firm', 'Muster'], '--firm exists only with --format letter'],
  [[...server, '--format', 'nftables', '--source', '2001:db8::/32'], 'None of the addresses can be reached'],
  [[...server, '--format', 'ip6tables'], 'what --format iptables is for'],
  [['--scenario', '365-client', '--server', 'nowhere.invalid', '--format', 'nftables'], 'nowhere.invalid'],
])('%j is refused with the reason, and nothing is written', async (args, reason) => {
  const done = await portampel(['rules', ...args, '--lang', 'en']);
  expect([done.code, done.stdout]).toEqual([3, '']);
  expect(done.stderr).toContain(reason);
});
