import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileFormat } from '../../shared/words.ts';
import { inProcess } from './in-process.ts';
import { emptyFolder, filesIn, portampel } from './portampel.ts';

const server = ['--scenario', '365-client', '--server', '192.0.2.1'];

test('without a format it is a letter in the language of the reader', async () => {
  const { code, stdout } = await inProcess(['rules', ...server, '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Subject: /);
  expect(stdout).toContain('TCP 19812, 19813, 19814');
  expect(stdout).toContain('192.0.2.1');
});

test('rules to add are nothing but these, and a whole ruleset is more', async () => {
  const { stdout } = await inProcess(['rules', ...server, '--format', 'iptables', '--lang', 'en']);
  expect(stdout.split('\n').filter((line) => line !== '' && !/^(?:#|\*|COMMIT|-I FORWARD )/.test(line))).toEqual([]);
  const whole = await inProcess(['rules', ...server, '--format', 'iptables', '--standalone', '--lang', 'en']);
  expect(whole.stdout).toContain(':FORWARD DROP');
});

/** A report with a port that is refused, under its own names. */
async function writeBlocked(cwd: string): Promise<void> {
  const asked = ['--fault', 'mail-993=refuse', '--format', 'json', '--output', 'report.json', '--redact', 'none'];
  await portampel(['check', '--demo', ...asked], { cwd });
}

test('a report is asked for what is blocked, or with --all for all of it', async () => {
  const cwd = emptyFolder();
  await writeBlocked(cwd);
  const blocked = await inProcess(['rules', '--report', 'report.json', '--format', 'csv', '--lang', 'en'], { cwd });
  expect(blocked.stdout.split('\r\n')).toHaveLength(3);
  expect(blocked.stdout).toContain('Receiving e-mail (IMAP, TLS)');
  expect(blocked.stdout).not.toContain('SQL server');
  const all = await inProcess(['rules', '--report', 'report.json', '--all', '--format', 'csv', '--lang', 'en'], {
    cwd,
  });
  expect(all.stdout).toContain('Application server');
});

test('a report that was altered is said to be that', async () => {
  const cwd = emptyFolder();
  await writeBlocked(cwd);
  const file = join(cwd, 'report.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"light": "red"', '"light": "green"'));
  const done = await inProcess(['rules', '--report', 'report.json', '--lang', 'en'], { cwd });
  expect([done.code, /^Subject/m.test(done.stdout)]).toEqual([0, true]);
  expect(done.stderr).toContain('changed');
});

test('a report without anything blocked needs nothing, and says so', async () => {
  const cwd = emptyFolder();
  await portampel(['check', '--demo', '--format', 'json', '--output', 'report.json', '--redact', 'none'], { cwd });
  const done = await inProcess(['rules', '--report', 'report.json', '--lang', 'en'], { cwd });
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

test('where a server’s operator is merely likely to be the one, the firewall is asked with a reserve', async () => {
  const cwd = await demoReport('server-sql=refuse');
  const letter = await inProcess(rulesOf, { cwd });
  expect([
    letter.code,
    letter.stdout.match(/^ {3}Proviso: Needed only if .*start the server service/m)?.length,
  ]).toEqual([0, 1]);
  expect(letter.stdout).toMatch(/^- Whoever manages the server: The server 127\.0\.0\.1 is there/m);
  const rules = await inProcess([...rulesOf, '--format', 'nftables'], { cwd });
  expect([rules.code, rules.stdout.includes('as far as this report can tell')]).toEqual([0, true]);
  expect(rules.stderr).toMatch(/may be needless.*\n {2}Whoever manages the server: The server 127\.0\.0\.1 is there/m);
  for (const { stderr } of [letter, rules]) expect(stderr).not.toContain('needs no change');
});

test('what no permit mends stands in the letter, and other forms say what they leave out', async () => {
  const cwd = await demoReport('mail-587=starttls-removed', 'mail-993=refuse');
  const letter = await inProcess(rulesOf, { cwd });
  expect(letter.code).toBe(0);
  // Nobody sends it on unread: what it is a trial of stands first.
  expect(letter.stdout).toMatch(/^Trial run against the built-in simulator[^\n]*\n+Subject: Changes/);
  expect(letter.stdout).toMatch(/^2\. .*e-mail inspection \(SMTP\) for TCP/m);
  const table = await inProcess([...rulesOf, '--format', 'csv'], { cwd });
  expect([table.code, table.stdout.startsWith('Direction,Protocol')]).toEqual([0, true]);
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
  const reported = await inProcess(rulesOf, { cwd });
  expect(reported.stderr).toMatch(/^127\.0\.0\.1 is this computer itself.*Check with the real addresses/m);
  const planned = await inProcess(['rules', '--scenario', '365-client', '--server', 'localhost', '--lang', 'en']);
  expect([planned.code, planned.stderr.includes('localhost is this computer itself')]).toEqual([0, true]);
  expect(planned.stderr).toContain('--profile, --server');
});

test('where the source is any, the letter leaves a blank for it and a hint says how to narrow it', async () => {
  const any = await inProcess(['rules', ...server, '--lang', 'en']);
  expect(any.stdout).toMatch(/Source: \[your network.*\]/);
  expect(any.stderr).toContain('--source');
  const narrow = await inProcess(['rules', ...server, '--source', '192.168.1.0/24', '--lang', 'en']);
  expect([narrow.stderr, narrow.stdout.includes('Source: 192.168.1.0/24')]).toEqual(['', true]);
});

test('a name that does not resolve is left out of rules that take addresses alone, and named', async () => {
  const cwd = emptyFolder();
  const roles = { licence: '192.0.2.2', updates: 'nowhere.invalid' };
  writeFileSync(
    join(cwd, 'profile.json'),
    JSON.stringify({ format: profileFormat, scenario: 'classic-office', roles }),
  );
  for (const format of ['nftables', 'powershell']) {
    const done = await inProcess(['rules', '--profile', 'profile.json', '--format', format, '--lang', 'en'], { cwd });
    expect([done.code, done.stdout.includes('192.0.2.2'), done.stdout.includes('nowhere')]).toEqual([0, true, false]);
    expect(done.stderr).toContain('not in the rules: nowhere.invalid');
  }
});

test('a byte order mark is for files', async () => {
  const cwd = emptyFolder();
  const powershell = ['rules', ...server, '--format', 'powershell', '--lang', 'en'];
  expect((await inProcess(powershell)).stdout.startsWith('# ')).toBe(true);
  await portampel([...powershell, '--output', 'rules.ps1'], { cwd });
  expect(readFileSync(join(cwd, 'rules.ps1'), 'utf8').startsWith('\uFEFF# ')).toBe(true);
});

test('what may come through the VPN alone has its network as the source', async () => {
  const remote = ['rules', '--scenario', 'classic-remote', '--server', '10.0.0.5', '--public-server', '203.0.113.5'];
  const { stdout } = await inProcess([...remote, '--vpn', '10.8.0.0/24', '--lang', 'en']);
  expect(stdout).toContain('Source: 10.8.0.0/24');
  expect(stdout).toMatch(/must stay shut from the internet:\n- TCP 19812, 19813, 19814 on 203\.0\.113\.5/);
});

test('a wrong option is answered with the help of this command', async () => {
  const done = await inProcess(['rules', '--sources', 'x', '--lang', 'en']);
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
  const done = await inProcess(['rules', ...args, '--lang', 'en']);
  expect([done.code, done.stdout]).toEqual([3, '']);
  expect(done.stderr).toContain(reason);
});
