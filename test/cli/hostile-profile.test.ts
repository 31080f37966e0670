import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../engine/report.ts';
import { profileFormat } from '../../shared/words.ts';
import { type Done, emptyFolder, portampel } from './portampel.ts';

/** Clears the screen, sets the window's title, turns the direction of writing, and ends the line in two ways. */
const hostile = 'a\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eb\u2028c\u007fd';
const harmless = 'a\\x1b[2J\\x1b]0;owned\\x07\\x9b31m\\u202eb\\u2028c\\x7fd';
// eslint-disable-next-line no-control-regex -- what must not come through
const forbidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/;

async function check(profile: object, ...args: string[]): Promise<Done> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'profile.json'), JSON.stringify({ format: profileFormat, ...profile }));
  const command = ['check', '--scenario', '365-client', '--profile', 'profile.json', '--lang', 'en', ...args];
  const done = await portampel(command, { cwd });
  expect(done.stdout).not.toMatch(forbidden);
  expect(done.stderr).not.toMatch(forbidden);
  return done;
}

describe('commands for the terminal in a profile do not come through', () => {
  const profile = { name: hostile, rows: { 'server-sql': { expectation: 'optional', reason: hostile } } };

  test('in words', async () => {
    const { code, stdout, stderr } = await check(profile);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(stdout.replace(/\s+/g, '')).toContain(harmless);
  });

  test('for monitoring', async () => {
    const { code, stderr } = await check(profile, '--format', 'nagios');
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
  });

  test('in the report', async () => {
    const { stdout } = await check(profile, '--format', 'json');
    const { report, intact } = readReport(stdout, 'stdout');
    expect([report.scenario.profileName, intact]).toEqual([harmless, true]);
    expect(report.checks.find(({ id }) => id === 'server-sql')?.expectationReason).toBe(harmless);
  });

  test.each<[string, object]>([
    ['an unknown key', { [hostile]: 1 }],
    ['an unknown role', { roles: { [hostile]: 'x' } }],
    ['an unknown option', { options: { [hostile]: true } }],
    ['an unknown row', { rows: { [hostile]: {} } }],
    ['an unknown key of a row', { rows: { 'server-sql': { [hostile]: 1 } } }],
    ['a host', { roles: { server: hostile } }],
    ['a word that is not allowed', { scenario: hostile }],
    ['another format', { format: hostile }],
  ])('where it is refused: %s', async (_name, refused) => {
    const { code, stdout, stderr } = await check(refused);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Error: [^\n]*owned[^\n]*\n$/);
  });
});
