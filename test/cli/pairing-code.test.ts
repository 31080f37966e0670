import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import { profileFormat } from '../../shared/words.ts';
import { ownPorts } from '../helpers/own-ports.ts';
import { inProcess } from './in-process.ts';
import { hasTerminal, onTerminal } from './on-terminal.ts';
import { emptyFolder, portampel } from './portampel.ts';

const t = translator('en');
const code = '4KQ7-M02A-9NQG';
const phoneCode = '01Z9-G7WQ-NRM9-1MC2';
const asked = ['check', '--scenario', '365-client', '--counterpart', '127.0.0.1', '--no-canary', '--lang', 'en'];

test.each([
  ['a phone code', phoneCode, 'error.counterpart-code-phone', {}],
  ['a mistyped code', '4KQ7-M02B-9NQG', 'error.counterpart-code-mistyped-group', { group: 2 }],
] as const)('%s as --code is refused at once, and not asked for', async (_what, typed, key, params) => {
  const { code: exitCode, stdout, stderr } = await portampel([...asked, '--code', typed]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  expect(stderr).toBe(`Error: ${t(key, params)}\n`);
});

test('where a phone code is asked for, a counterpart’s is told apart', async () => {
  const { code: exitCode, stdout, stderr } = await inProcess(['code', code, '--lang', 'en']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  expect(stderr).toBe(`Error: ${t('code.fault.pairing')}\n`);
});

test.each([
  ['error.explain-pairing-code', code],
  ['error.explain-phone-code', phoneCode],
] as const)('explain says where a code belongs: %s', async (key, found) => {
  const { code: exitCode, stderr } = await inProcess(['explain', found.toLowerCase(), '--lang', 'en']);
  expect(exitCode).toBe(3);
  expect(stderr).toBe(`Error: ${t(key, { found })}\n`);
});

(hasTerminal ? describe : describe.skip)('the prompt on a terminal', () => {
  const prompt = t('check.counterpart-code');
  const mistyped = t('error.counterpart-code-mistyped-group', { group: 2 });
  const missing = t('error.counterpart-code-missing', { variable: 'PORTAMPEL_CODE' });
  const wrong = '4KQ7-M02B-9NQG\r';

  test('asks again after each slip, says which it was, and checks with the code that is none', async () => {
    const profile = join(emptyFolder(), 'firm.json');
    const [sql, application] = await ownPorts(3);
    const options = { updates: false, mail: false, ports: { sql, application } };
    writeFileSync(profile, JSON.stringify({ format: profileFormat, options }));
    const { shown, code: exitCode } = await onTerminal(
      [...asked, '--profile', profile, '--format', 'json', '--quiet'],
      [
        [prompt, wrong],
        [mistyped, `${phoneCode}\r`],
        [t('error.counterpart-code-phone'), '\r'],
        [t('asking.obstacle.code'), `${code}\r`],
      ],
    );
    expect(shown).toContain('"format": "portampel-report/1"');
    // Nobody listens there.
    expect(exitCode).toBe(2);
  });

  test('gives up after five', async () => {
    const { shown, code: exitCode } = await onTerminal(asked, [
      [prompt, wrong],
      ...Array.from({ length: 4 }, () => [mistyped, wrong] as const),
    ]);
    expect(shown.split(mistyped)).toHaveLength(6);
    expect(shown).toContain(`Error: ${mistyped}`);
    expect(exitCode).toBe(3);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C after a slip', wrong],
  ])('%s ends it without a check and without a stack', async (_keys, keys) => {
    const { shown, code: exitCode } = await onTerminal(asked, [
      [prompt, keys],
      [mistyped, '\u0003'],
    ]);
    expect(shown).toContain(`Error: ${missing}`);
    expect(shown).not.toMatch(/\n\s+at |Warning/);
    expect(exitCode).toBe(3);
  });
});
