import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../engine/document.ts';
import { readReport } from '../../engine/report.ts';
import { causeFamilies, causeIds } from '../../shared/causes.ts';
import { demoMarks } from '../../shared/demo-mark.ts';
import { translator } from '../../shared/locales/index.ts';
import { totalText } from '../../shared/total-text.ts';
import { languages } from '../../shared/words.ts';
import { inProcess } from './in-process.ts';
import { emptyFolder, filesIn, portampel, start } from './portampel.ts';

const t = translator('en');
const english = ['--lang', 'en'];

describe('the list of situations', () => {
  test.each(languages)('has every cause by family, with its title (%s)', async (language) => {
    const { stdout, code } = await inProcess(['simulate', '--list', '--lang', language], { env: { COLUMNS: '110' } });
    const titles = translator(language);
    expect(code).toBe(0);
    for (const id of causeIds) expect(stdout).toContain(` ${id} `);
    for (const family of Object.keys(causeFamilies) as (keyof typeof causeFamilies)[]) {
      expect(stdout).toContain(titles(`training.family.${family}`));
    }
    expect(stdout).toContain(titles('cause.no-gateway.name'));
  });

  test('is there for programs too', async () => {
    const { stdout } = await inProcess(['simulate', '--list', '--format', 'json', ...english]);
    const entries = JSON.parse(stdout) as { id: string; title: string; playedBack: boolean }[];
    expect(entries.map(({ id }) => id)).toEqual(causeIds);
    expect(entries.find(({ id }) => id === 'web-filter')).toMatchObject({
      title: t('cause.web-filter.name'),
      family: 'proxies',
      scenario: 'classic-office',
      playedBack: false,
    });
  });
});

test.each([
  ['ftp-private-address', false, 'classic-office'],
  ['vpn-missing', true, 'classic-remote'],
] as const)('check --demo practises %s, which is no measurement', async (situation, playedBack, scenario) => {
  const args = ['check', '--demo', '--situation', situation, '--no-canary', '--quiet'];
  const { stdout, code } = await portampel([...args, '--format', 'json', ...english]);
  const { report, intact } = readReport(stdout, 'stdout');
  expect(report).toMatchObject({ demo: true, training: { situation, playedBack }, scenario: { id: scenario } });
  expect([report.findings[0]?.id, intact, code]).toEqual([situation, true, 3]);
});

test.each([
  [
    'an exercise',
    ['--situation', 'vpn-missing'],
    t('training.mark.played-back', { title: t('cause.vpn-missing.name') }),
  ],
  ['a trial run', ['--no-canary'], t('check.demo')],
])('where the report goes to a file, the terminal calls it %s before it says how it ended', async (_, args, mark) => {
  const cwd = emptyFolder();
  const { stdout } = await portampel(['check', '--demo', ...args, '--output', 'report.html', ...english], { cwd });
  const document = readDocument(join(cwd, 'report.html'));
  if (document.kind !== 'report') throw new Error('no report');
  const lines = stdout.split('\n').filter((line) => line !== '');
  expect(lines.slice(-3, -1)).toEqual([mark, totalText(document.report, t)]);
});

test.each([
  ['text', 0],
  ['html', 0],
  ['csv', 0],
  ['markdown', 0],
  ['ticket', 0],
  ['junit', 0],
  ['nagios', 3],
])('as %s the report says that it is an exercise', async (format, exitCode) => {
  const folder = emptyFolder();
  await portampel(['simulate', '--situation', 'wifi-weak', '--output', folder, ...english]);
  const file = join(folder, 'training-wifi-weak.portampel');
  const { stdout, code } = await portampel(['convert', file, '--format', format, ...english]);
  expect(stdout).toContain(t('training.word'));
  expect(code).toBe(exitCode);
});

test.each([
  ['staged', 'web-filter', 'classic-office', 'training.real'],
  ['played back', 'vpn-missing', 'classic-remote', 'training.real'],
  ['of two ends', 'inbound-dropped', '365-server --counterpart HOST', 'training.real-pair'],
] as const)(
  'an exercise that is %s names no command that would come to the same again, but that of the real check',
  async (_, situation, scenario, words) => {
    const { stdout } = await portampel(['check', '--demo', '--situation', situation, ...english], {
      env: { COLUMNS: '300' },
    });
    expect(stdout.replace(/\s+/g, ' ')).toContain(t('training.confirm', { confirm: t('confirm.repeat') }));
    const commands = stdout.match(/^ +portampel .*$/gm)?.map((line) => line.trim());
    expect(commands).toEqual([`portampel check --scenario ${scenario}`]);
    expect(stdout).toContain(`  ${t(words)}\n`);
  },
);

describe('simulate', () => {
  test('stages a situation, and its profile says so', async () => {
    const folder = emptyFolder();
    const running = start(['simulate', '--situation', 'web-filter', '--output', folder, ...english]);
    await running.untilPrinted('simulator-ca.pem');
    expect(JSON.parse(readFileSync(join(folder, 'simulator-profile.json'), 'utf8'))).toMatchObject({
      name: 'training web-filter',
      training: { situation: 'web-filter' },
      scenario: 'classic-office',
    });
    running.interrupt();
    await running.done;
  });

  test.each([
    ['an exercise', ['--situation', 'web-filter'], { situation: 'web-filter', playedBack: false }, 3],
    ['a trial run', [], undefined, 0],
  ])('keeps a report on its profile from being a measurement: %s', async (_, args, training, exitCode) => {
    const folder = emptyFolder();
    const running = start(['simulate', ...args, '--output', folder, ...english]);
    await running.untilPrinted('simulator-ca.pem');
    const files = ['--profile', join(folder, 'simulator-profile.json'), '--ca', join(folder, 'simulator-ca.pem')];
    const check = ['check', ...files, '--no-canary', '--quiet', ...english];
    const { stdout, code } = await portampel([...check, '--format', 'json']);
    const { report } = readReport(stdout, 'stdout');
    expect([report.demo, report.training, code]).toEqual([true, training, exitCode]);
    const [mark = ''] = demoMarks(report, t);
    const { stdout: text } = await portampel(check);
    expect(text.replace(/\s+/g, ' ')).toContain(mark);
    const rules = await inProcess(['rules', ...files.slice(0, 2), '--format', 'pf', ...english]);
    expect([rules.stdout.split('\n')[0], rules.stderr.includes(mark)]).toEqual([`# ${mark}`, true]);
    running.interrupt();
    await running.done;
  });

  test('says how to practise what it cannot be', async () => {
    const { stdout, code } = await inProcess(['simulate', '--situation', 'clock-wrong', ...english]);
    expect(code).toBe(0);
    expect(stdout).toContain('portampel check --demo --situation clock-wrong');
  });

  test('replaces no exercise that was written before', async () => {
    const folder = emptyFolder();
    const args = ['simulate', '--situation', 'clock-wrong', '--output', folder, ...english];
    expect((await portampel(args)).code).toBe(0);
    expect((await portampel(args)).code).toBe(3);
    expect(filesIn(folder)).toEqual(['training-clock-wrong.portampel']);
  });
});

describe('what cannot be practised is refused', () => {
  const alone = (option: string) => t('error.contradiction', { first: '--situation', second: option });
  test.each([
    [
      ['check', '--demo', '--situation', 'port-droped'],
      t('error.situation-similar', { found: 'port-droped', words: 'port-dropped' }),
    ],
    [['check', '--demo', '--situation', 'xyzzy'], t('error.situation-unknown', { found: 'xyzzy' })],
    [['check', '--situation', 'port-dropped'], t('error.situation-needs-demo')],
    [['check', '--demo', '--situation', 'port-dropped', '--scenario', '365-client'], alone('--scenario')],
    [['check', '--demo', '--situation', 'web-filter', '--rows', 'licence-80'], alone('--rows')],
    [['simulate', '--situation', 'web-filter', '--fault', 'licence-80=reset'], alone('--fault')],
    [['simulate', '--format', 'json'], t('error.list-format')],
  ])('%j', async (args, message) => {
    const { stdout, stderr, code } = await inProcess([...args, ...english]);
    expect([stdout, code]).toEqual(['', 3]);
    expect(stderr).toContain(message);
  });
});
