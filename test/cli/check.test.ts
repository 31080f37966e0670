import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readReport } from '../../engine/report.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { isExtraRow } from '../../shared/rows-in-use.ts';
import { languages, type ScenarioId } from '../../shared/words.ts';
import { bundle, emptyFolder, filesIn, portampel } from './portampel.ts';

const demo = ['check', '--demo', '--lang', 'en'];
const t = translator('en');

/** The totals and what leads to them. */
const totals: [light: Report['light'], code: number, status: string, args: string[]][] = [
  ['green', 0, 'OK', []],
  ['yellow', 1, 'WARNING', ['--fault', 'mail-587=starttls-removed']],
  ['red', 2, 'CRITICAL', ['--fault', 'mail-993=refuse', '--fault', 'mail-587=starttls-removed']],
  ['grey', 3, 'UNKNOWN', ['--scenario', '365-server']],
];

async function json(args: string[]): Promise<{ code: number | null; report: Report }> {
  const { code, stdout, stderr } = await portampel([...args, '--format', 'json']);
  expect(stderr).toBe('');
  const { report, intact } = readReport(stdout, 'stdout');
  expect(intact).toBe(true);
  return { code, report };
}

describe('check --demo', () => {
  test.each(totals)('ends %s with code %s in every format', async (light, code, status, args) => {
    const [text, nagios, { report, code: jsonCode }] = await Promise.all([
      portampel([...demo, ...args]),
      portampel([...demo, ...args, '--format', 'nagios']),
      json([...demo, ...args]),
    ]);
    expect([text.code, nagios.code, jsonCode]).toEqual([code, code, code]);
    expect([text.stderr, nagios.stderr]).toEqual(['', '']);
    expect(report).toMatchObject({ light, ended: 'finished' });
    expect(text.stdout).toContain(t(`light.${light}`).toUpperCase());
    expect(nagios.stdout).toMatch(new RegExp(`^PORTAMPEL ${status} - `));
  });

  test('checks the workstation of 365 unless told otherwise, and nothing but loopback', async () => {
    const { report } = await json(demo);
    expect(report.scenario.id).toBe('365-client');
    expect(new Set(report.checks.map(({ host }) => host))).toEqual(new Set(['127.0.0.1']));
    expect(report.canary.addresses.every((address) => address.startsWith('127.'))).toBe(true);
  });

  test('prints every row of the scenario in words, and says that it is a trial', async () => {
    const { stdout } = await portampel([...demo, '--scenario', 'classic-remote']);
    const rows = loadScenario('classic-remote').rows.filter((row) => !isExtraRow(row));
    for (const { id } of rows) expect(stdout).toContain(t(`row.${id}.name`));
    expect(stdout.replace(/\s+/g, ' ')).toContain(t('check.demo'));
  });

  test.each(languages)('prints its evidence line by line, to fit 80 columns: %s', async (language) => {
    const faults = ['updates-21=data-blocked', 'licence-80=block-page', 'mail-587=starttls-masked', 'mail-465=refuse'];
    const args = faults.flatMap((fault) => ['--fault', fault]);
    const office = ['check', '--demo', '--scenario', 'classic-office', '--verbose', '--lang', language];
    const { stdout } = await portampel([...office, ...args]);
    const lines = stdout.split('\n');
    // A command is whole, however long: what is broken into lines cannot be copied.
    expect(lines.filter((line) => line.length > 80 && !/^ *portampel check /.test(line))).toEqual([]);
    const translate = translator(language);
    expect(lines).toContain(`    ${translate('ftp.title')}`);
    expect(lines.some((line) => line.startsWith(`      ${translate('ftp.login')}  `))).toBe(true);
  });

  test('says of a red row what it means and what to do', async () => {
    const { stdout } = await portampel([...demo, '--fault', 'mail-993=refuse']);
    const text = stdout.replace(/\s+/g, ' ');
    for (const part of ['short', 'meaning'] as const) expect(text).toContain(t(`reason.conn-refused.${part}`));
    // What to do is its cause's first step, so that nobody reads two pieces of advice.
    const action = t('cause.port-reset.do.1', { host: '127.0.0.1', ports: '' }).split('TCP')[0]?.trim() ?? '';
    expect(text).toContain(`${t('check.next')} ${t('check.next-by-cause', { number: 1, action })}`);
  });

  test('takes the options of the scenario', async () => {
    const { report } = await json([
      ...demo,
      '--scenario',
      'classic-office',
      '--no-mail',
      '--no-updates',
      '--no-canary',
    ]);
    const off = report.checks.filter(({ reason }) => reason === 'option-off').map(({ group }) => group);
    expect(new Set(off)).toEqual(new Set(['mail', 'updates']));
    expect(report.scenario.options).toMatchObject({ mail: false, updates: false });
    expect(report.canary.state).toBe('off');
  });
});

describe('the output for monitoring', () => {
  const perfdata = /^'[^'=|]+'=(?:U|-?\d+(?:\.\d+)?(?:s|us|ms|%|B|KB|MB|TB|c)?)(?:;[\d.:~@-]*){0,2}(?:;-?[\d.]*){0,2}$/;

  test.each(totals)(
    'of a %s check is one line with performance data, then what is wrong',
    async (_light, _code, status, args) => {
      const { stdout } = await portampel([...demo, ...args, '--format', 'nagios']);
      const [first = '', ...others] = stdout.trimEnd().split('\n');
      const [, performance = ''] = /^PORTAMPEL \w+ - [^|]+ \| (.+)$/.exec(first) ?? [];
      expect(performance.split(' ').filter((entry) => !perfdata.test(entry))).toEqual([]);
      expect(performance).toMatch(
        /'green'=\d+;;;0;\d+ 'yellow'=\d+;;;0;\d+ 'red'=\d+;;;0;\d+ 'grey'=\d+;;;0;\d+ 'off'=\d+;;;0;\d+$/,
      );
      expect(others.filter((line) => !/^\[(WARNING|CRITICAL|UNKNOWN)\] [^|]+$/.test(line))).toEqual([]);
      expect(others.some((line) => line.startsWith(`[${status}]`))).toBe(status !== 'OK');
    },
  );

  test('has a time for every row that answered and U for those that did not', async () => {
    const { stdout } = await portampel([...demo, '--scenario', 'classic-office', '--format', 'nagios']);
    expect(stdout).toMatch(/'licence-443'=0\.\d{6}s;;;0; /);
    const silent = [...demo, '--transport', 'quic', '--no-mail', '--timeout', '300', '--fault', 'server-quic=silent'];
    const { stdout: unanswered } = await portampel([...silent, '--format', 'nagios']);
    expect(unanswered).toMatch(/'server-quic'=U;;;0; /);
  });
});

describe('check against addresses', () => {
  const nobody = ['check', '--scenario', '365-client', '--server', '127.0.0.1', '--timeout', '500', '--lang', 'en'];

  test('tells a note about a role that the scenario does not use', async () => {
    const [{ report }, { stdout }] = await Promise.all([
      json([...nobody, '--licence', '127.0.0.1']),
      portampel([...nobody, '--licence', '127.0.0.1']),
    ]);
    const unused = { key: 'note.role-unused', params: { role: 'licence', scenario: '365-client' } };
    expect(report.notes).toEqual([unused, { key: 'note.mail-off' }]);
    expect(stdout).toContain(t('check.notes'));
    expect(stdout).toContain(t('role.licence'));
  });

  test('needs no mail where no mail host is given', async () => {
    const { report } = await json(nobody);
    const mail = report.checks.filter(({ group }) => group === 'mail');
    expect(new Set(mail.map(({ reason }) => reason))).toEqual(new Set(['option-off']));
  });

  test.each<[ScenarioId]>([['classic-office'], ['365-client']])('without an address for %s is grey', async (id) => {
    const { code, report } = await json(['check', '--scenario', id]);
    expect({ code, light: report.light, state: report.canary.state }).toEqual({
      code: 3,
      light: 'grey',
      state: 'not-run',
    });
    expect(report.checks.some(({ reason }) => reason === 'no-address')).toBe(true);
  });
});

describe('escapes of the terminal', () => {
  // eslint-disable-next-line no-control-regex -- what must not be there
  const escape = /\u001b/;

  test.each<[string, Record<string, string>]>([
    ['nothing else is said', {}],
    ['NO_COLOR is set', { NO_COLOR: '1' }],
    ['the terminal would know colours', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }],
  ])('are not sent into a pipe where %s', async (_name, env) => {
    const { stdout, stderr } = await portampel([...demo, '--fault', 'mail-993=refuse'], { env });
    expect(stdout).not.toMatch(escape);
    expect(stderr).toBe('');
  });

  const script = '/usr/bin/script';
  const onTerminal = existsSync(script) ? test : test.skip;

  onTerminal.each<[string, Record<string, string>, boolean]>([
    ['colours', { TERM: 'xterm' }, true],
    ['colours where NO_COLOR is empty', { TERM: 'xterm', NO_COLOR: '' }, true],
    ['none where NO_COLOR is set', { TERM: 'xterm', NO_COLOR: '1' }, false],
    ['none where the terminal is dumb', { TERM: 'dumb' }, false],
  ])('are sent to a person’s terminal: %s', (_name, env, expected) => {
    const command = `${process.execPath} ${bundle} explain green`;
    const { stdout } = spawnSync(script, ['-qec', command, '/dev/null'], { env, encoding: 'utf8', cwd: emptyFolder() });
    expect(stdout).toContain('green');
    expect(escape.test(stdout)).toBe(expected);
  });
});

test('a check without --output writes no file', async () => {
  const cwd = emptyFolder();
  await portampel(demo, { cwd });
  expect(filesIn(cwd)).toEqual([]);
});
