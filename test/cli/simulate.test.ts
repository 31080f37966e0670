import { readReport } from '../../engine/report.ts';
import { translator } from '../../shared/locales/index.ts';
import { emptyFolder, filesIn, portampel, type Running, start } from './portampel.ts';

const t = translator('en');
const env = { PORTAMPEL_PASSWORD: 'any' };

/** A simulator whose files are written, and the commands that it says. */
async function simulating(...args: string[]): Promise<{ running: Running; folder: string; commands: string[][] }> {
  const folder = emptyFolder();
  const running = start(['simulate', ...args, '--output', folder, '--lang', 'en']);
  const text = await running.untilPrinted('simulator-ca.pem');
  const commands = [...text.matchAll(/^ {2}portampel (check .*)$/gm)].map(([, words = '']) => words.split(' '));
  return { running, folder, commands };
}

describe('every command that the simulator says works while it runs', () => {
  test.each([
    ['with a login and with a rehearsal over FTP and SFTP', ['--scenario', 'classic-office'], 4],
    [
      'with a rehearsal over HTTPS',
      ['--scenario', 'classic-office', '--rehearse', '1MB', '--rehearse-protocol', 'https'],
      1,
    ],
    [
      'with a rehearsal over SFTP',
      ['--scenario', 'classic-office', '--rehearse', '1MB', '--rehearse-protocol', 'sftp'],
      1,
    ],
    ['without an update server', ['--scenario', '365-client'], 1],
  ])('%s', async (_, args, count) => {
    const { running, commands } = await simulating(...args);
    expect(commands).toHaveLength(count);
    for (const command of commands) {
      const { stdout, stderr } = await portampel([...command, '--no-canary', '--format', 'json', '--lang', 'en'], {
        env,
      });
      expect(stderr).toBe('');
      const { light, checks } = readReport(stdout, 'stdout').report;
      expect(light).toBe('green');
      const wanted = command.includes('--rehearse') || args.includes('--rehearse');
      expect(checks.some(({ id }) => id === 'updates-transfer')).toBe(wanted);
    }
    running.interrupt();
    expect((await running.done).code).toBe(0);
  });
});

test('a check of a simulator that was stopped says so', async () => {
  const { running, folder, commands } = await simulating('--scenario', 'classic-office');
  running.interrupt();
  await running.done;
  expect(filesIn(folder)).toContain('simulator-profile.json');
  const { stdout, code } = await portampel([...commands[0]!, '--no-canary', '--lang', 'en']);
  expect(code).toBe(2);
  expect(stdout.replace(/\s+/g, ' ')).toContain(t('simulate.stopped'));
});

test.each([
  [['--rehearse', '1MB', '--rehearse-protocol', 'ftps', '--scenario', 'classic-office'], 'ftps'],
  [['--rehearse', '1MB', '--scenario', '365-client'], '--rehearse'],
])('what the simulator cannot play is refused: %j', async (args, word) => {
  const { code, stdout, stderr } = await portampel(['simulate', ...args, '--output', emptyFolder(), '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain(word);
});
