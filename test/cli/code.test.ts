import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { languages } from '../../shared/words.ts';
import { codeWithMore } from '../helpers/codes.ts';
import { inProcess } from './in-process.ts';
import { emptyFolder, portampel } from './portampel.ts';

/** Of a trial run in which 993 was refused; the help shows it as its example. */
const code = '01Z9-G7WQ-NRM9-1MC2';

test('the code of a report, typed elsewhere, shows the same lights', async () => {
  const cwd = emptyFolder();
  const checked = await portampel(
    ['check', '--demo', '--fault', 'mail-993=refuse', '--format', 'json', '--output', 'report.json'],
    { cwd },
  );
  expect(checked.code).toBe(2);
  const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as Report;
  const printed = await portampel(['code', '--report', 'report.json'], { cwd });
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  const read = await portampel(['code', ...printed.stdout.trim().toLowerCase().split('-'), '--format', 'json']);
  expect(read.code).toBe(2);
  expect(JSON.parse(read.stdout)).toEqual({
    scenario: report.scenario.id,
    version: report.scenario.version,
    light: report.light,
    isPartial: false,
    isDemo: true,
    isTraining: false,
    rows: report.checks.map(({ id, light, state }) => ({ id, light, state })),
  });
  writeFileSync(join(cwd, 'altered.json'), JSON.stringify({ ...report, durationMs: 1 }));
  const altered = await portampel(['code', '--report', 'altered.json', '--lang', 'en'], { cwd });
  expect(altered).toMatchObject({ code: 0, stdout: printed.stdout });
  expect(altered.stderr).toContain('changed after it was written');
  const foreign = { ...report, scenario: { ...report.scenario, id: '365-moon' } };
  writeFileSync(join(cwd, 'foreign.json'), JSON.stringify(foreign));
  const refused = await portampel(['code', '--report', 'foreign.json', '--lang', 'en'], { cwd });
  expect(refused).toMatchObject({ code: 3, stdout: '' });
  expect(refused.stderr).toContain('foreign.json has no phone code');
});

test('the text shows every row with its light, and a check its code', async () => {
  const { stdout, code: exitCode } = await inProcess(['code', code, '--lang', 'en']);
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(/■ Red +Receiving e-mail \(IMAP, TLS\) +closed\n/);
  expect(stdout.match(/^ {2}[●▲■○] /gm)).toHaveLength(8);
  const checked = await portampel(['check', '--demo', '--lang', 'en']);
  expect(checked.stdout).toMatch(/^ +Phone code: (?:[0-9A-Z]{1,4}-)+[0-9A-Z]{1,4}$/m);
});

test.each([
  ['01Z9-G7WQ-NRM8-1MC2', 'probably in group 3'],
  ['01Z9-G7WQ-NRM8-1MC3', 'Several characters'],
  ['01Z9-G7WQ-1MC2', 'has 12 characters; complete codes have 16'],
  ['01Z9-G7WQ-NUM9-1MC2', 'Group 3 has ‘U’'],
  ['', 'The code is missing. Next step:'],
  ['01Z9-G7WQ-NRM9-1MC2-X', 'one character too many: 17 instead of 16'],
  ['01Z9-G7WQ-NRM9-91MC2', 'one character too many: 17 instead of 16'],
  ['\u001b[31m', 'Group 1 has'],
])('of %j it says what is wrong, in every language', async (typed, words) => {
  const said = await Promise.all(languages.map((lang) => inProcess(['code', typed, '--lang', lang])));
  for (const { code: exitCode, stdout, stderr } of said) {
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).not.toContain('{{');
    expect(stderr).not.toContain('\u001b');
  }
  expect(new Set(said.map(({ stderr }) => stderr)).size).toBe(languages.length);
  expect(said[languages.indexOf('en')]?.stderr).toContain(words);
});

test.each([
  ['two neighbours that changed places', '0Z19-G7WQ-NRM9-1MC2', 'code.fault.mistyped', {}],
  ['a later format', codeWithMore(code, 'format', 6), 'code.fault.format', { format: 7 }],
  ['a scenario that is not known', codeWithMore(code, 'scenario', 11), 'code.fault.scenario', {}],
  ['a later table', codeWithMore(code, 'version', 1), 'code.fault.version', { scenario: '365-client', version: 3 }],
] as const)('%s is said to be that', async (_what, typed, key, params) => {
  const { code: exitCode, stdout, stderr } = await inProcess(['code', typed, '--lang', 'fr']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  expect(stderr).toContain(translator('fr')(key, params));
});

test('a code and a report exclude each other', async () => {
  expect(await inProcess(['code', code, '--report', 'report.json'])).toMatchObject({ code: 3, stdout: '' });
});
