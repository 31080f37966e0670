import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import { passwordVariable } from '../../shared/login.ts';
import { profileFormat } from '../../shared/words.ts';
import { hasTerminal, onTerminal } from './on-terminal.ts';
import { emptyFolder, portampel } from './portampel.ts';

const t = translator('en');
const secret = 'dragon-4711';
// Rows without an address: nothing is measured but the self-test.
const check = ['check', '--scenario', 'classic-office', '--no-canary', '--format', 'json', '--lang', 'en'];

test('without a terminal and without the variable, the message says where the password may come from', async () => {
  const { code, stdout, stderr } = await portampel([...check, '--login', 'alice']);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toBe(`Error: ${t('error.password-missing', { variable: passwordVariable })}\n`);
});

test.each([
  ['an empty password', ''],
  ['a password that would start a command of its own', `${secret}\r\nDELE x`],
  ['a password without end', secret.repeat(40)],
])('%s is refused without being repeated', async (_name, password) => {
  const { code, stdout, stderr } = await portampel([...check, '--login', 'alice'], {
    env: { [passwordVariable]: password },
  });
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toBe(`Error: ${t('error.password')}\n`);
});

test.each([
  ['an empty user name', ''],
  ['a user name with a line end', `${secret}\r\nDELE x`],
])('%s is refused without being repeated', async (_name, user) => {
  const { code, stderr } = await portampel([...check, '--login', user], { env: { [passwordVariable]: secret } });
  expect([code, stderr.includes(secret)]).toEqual([3, false]);
  expect(stderr).toBe(`Error: ${t('error.user-name', { option: '--login' })}\n`);
});

test('the demonstration needs no login and takes none', async () => {
  const { code, stderr } = await portampel(['check', '--demo', '--login', 'alice', '--lang', 'en']);
  expect([code, stderr]).toEqual([3, `Error: ${t('error.demo-login')}\n`]);
});

test.each([['login'], ['password'], ['user']])('a profile cannot carry a %s', async (key) => {
  const file = join(emptyFolder(), 'profile.json');
  for (const place of [{ [key]: secret }, { options: { [key]: secret } }]) {
    writeFileSync(file, JSON.stringify({ format: profileFormat, scenario: 'classic-office', ...place }));
    const { code, stdout, stderr } = await portampel(['check', '--profile', file, '--lang', 'en']);
    expect([code, stdout, stderr.includes(secret)]).toEqual([3, '', false]);
    expect(stderr).toContain(key);
  }
});

(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  test('the password is asked for and not shown', async () => {
    // Typed as people do, with a mistake that is taken back.
    const { shown, code } = await onTerminal(
      [...check, '--quiet', '--login', 'alice'],
      [[t('check.password'), `${secret}x\u007f\r`]],
    );
    expect(shown).toContain('"format": "portampel-report/1"');
    expect([code, shown.includes('dragon')]).toEqual([3, false]);
  });

  test('Ctrl-C at the prompt measures nothing', async () => {
    const { shown, code } = await onTerminal([...check, '--login', 'alice'], [[t('check.password'), 'dragon\u0003']]);
    expect(shown).toContain(t('error.password'));
    expect([code, shown.includes('dragon'), shown.includes('portampel-report')]).toEqual([3, false, false]);
  });
});
