import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { quote } from '../../cli/quote.ts';
import { readReport } from '../../engine/report.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { startSimulator } from '../../engine/simulator/index.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { languages } from '../../shared/words.ts';
import { hasTerminal, onTerminal } from './on-terminal.ts';
import { emptyFolder, portampel } from './portampel.ts';

const t = translator('en');
const office = ['check', '--demo', '--scenario', 'classic-office', '--lang', 'en'];

async function reportFrom(...args: string[]): Promise<Report> {
  const { stdout, stderr } = await portampel([...office, ...args, '--format', 'json']);
  expect(stderr).toBe('');
  return readReport(stdout, 'stdout').report;
}

function idsOf({ checks }: Report): string[] {
  return checks.map(({ id }) => id);
}

/** The commands to check again that a report shows, word by word. */
function commandsIn(text: string): string[][] {
  return [...text.matchAll(/^ +portampel (check .*)$/gm)].map(([, words = '']) => words.split(' '));
}

describe('--rows', () => {
  test('measures and counts these rows alone, by id or by port', async () => {
    const report = await reportFrom('--rows', '993,LICENCE-80', '--fault', 'mail-465=refuse');
    expect(idsOf(report)).toEqual(['licence-80', 'mail-993']);
    expect(report).toMatchObject({ light: 'green', counts: { green: 2, yellow: 0, red: 0, grey: 0 } });
    expect(report.notes).toEqual([
      { key: 'note.rows-only', params: { count: 2, total: 10, rows: 'licence-80, mail-993' } },
    ]);
  });

  test('may be given several times', async () => {
    expect(idsOf(await reportFrom('--rows', 'mail-993', '--rows', 'mail-995'))).toEqual(['mail-993', 'mail-995']);
  });

  test('comes to the same as in the whole run: what the other rows tell is measured too', async () => {
    const fault = ['--fault', 'updates-21=data-blocked'];
    const [whole, part] = await Promise.all([reportFrom(...fault), reportFrom(...fault, '--rows', 'updates-21')]);
    const row = ({ checks }: Report) => checks.find(({ id }) => id === 'updates-21');
    expect(row(part)).toMatchObject({ light: 'yellow', reason: 'ftp-active-only' });
    expect(row(part)?.reason).toBe(row(whole)?.reason);
  });

  test.each(languages)('the text speaks of these rows alone: %s', async (language) => {
    const translate = translator(language);
    const { stdout, code } = await portampel(['check', '--demo', '--rows', 'mail-993', '--lang', language]);
    const text = stdout.replace(/[ \n]+/g, ' ');
    expect(code).toBe(0);
    expect(text).toContain(translate('total-rows.green'));
    expect(text).toContain(translate('note.rows-only', { count: 1, total: 8, rows: 'mail-993' }));
    expect(text).not.toContain(translate('total.green'));
    expect(text).not.toContain(translate('row.mail-995.name'));
  });

  test.each(['mail-99', 'server-quic', '1'])(
    'an unknown row is refused, and the rows that there are are named: %s',
    async (row) => {
      const { code, stdout, stderr } = await portampel([
        'check',
        '--demo',
        '--rows',
        `mail-993,${row}`,
        '--lang',
        'en',
      ]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(`There is no row ‘${row}’`);
      for (const id of ['server-sql (19812)', 'mail-995 (995)']) expect(stderr).toContain(id);
      expect(stderr).not.toContain('server-quic (');
    },
  );

  test.each([[''], [','], ['--quiet']])('nothing is no row: %j', async (value) => {
    const { code, stderr } = await portampel(['check', '--demo', '--rows', value, '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toContain(t('error.option-without-value', { found: '--rows' }));
  });
});

describe('a cause', () => {
  test('names the command that checks its rows again just so, and it runs', async () => {
    const fault = ['--fault', 'mail-993=refuse', '--fault', 'mail-465=certificate-expired'];
    const { stdout } = await portampel([...office, ...fault, '--timeout', '900', '--verbose', '--mail']);
    const commands = commandsIn(stdout);
    expect(commands.map((words) => words.join(' ')).toSorted()).toEqual(
      ['mail-465', 'mail-993'].map(
        (row) => `check --scenario classic-office --mail --timeout 900 --demo ${fault.join(' ')} --rows ${row}`,
      ),
    );
    const again = await portampel([...commands[0]!, '--lang', 'en']);
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 2, stderr: '' });
    expect(again.stdout.replace(/\s+/g, ' ')).toContain('Only 1 of 10 rows');
  });

  test('takes profile, server and login along, and never who logs in', async () => {
    const folder = emptyFolder();
    const profile = join(folder, 'the firm.json');
    const simulator = await startSimulator({
      scenario: loadScenario('classic-office'),
      options: {},
      faults: [{ rowId: 'updates-21', fault: 'login-refused' }],
    });
    writeFileSync(profile, JSON.stringify(simulator.profile));
    const args = [
      'check',
      '--profile',
      profile,
      '--updates',
      '127.0.0.1',
      '--login',
      'somebody',
      '--no-canary',
      '--lang',
      'en',
    ];
    const env = { PORTAMPEL_PASSWORD: 'secret-word' };
    const { stdout } = await portampel(args, { env });
    const file = join(folder, 'report.txt');
    await portampel([...args, '--format', 'text', '--redact', 'none', '--output', file], { env });
    await simulator.close();
    // Others have other folders, and need not know of these: what goes into a pipe or a file may be sent to them.
    for (const text of [stdout, readFileSync(file, 'utf8')]) {
      expect(text).toContain(
        `portampel check --profile ${quote(basename(profile)) ?? ''} --updates 127.0.0.1 --login NAME --no-canary --rows `,
      );
      expect(text).not.toContain(folder);
      for (const secret of ['secret-word', 'somebody']) expect(text).not.toContain(secret);
    }
  });

  (hasTerminal ? test : test.skip)('names a file on the terminal as it was named there', async () => {
    const profile = join(emptyFolder(), 'the firm.json');
    const simulator = await startSimulator({
      scenario: loadScenario('classic-office'),
      options: {},
      faults: [{ rowId: 'updates-21', fault: 'refuse' }],
    });
    writeFileSync(profile, JSON.stringify(simulator.profile));
    const args = ['--profile', profile, '--rows', 'updates-21', '--no-canary', '--lang', 'en'];
    const { shown } = await onTerminal(['check', ...args], []);
    await simulator.close();
    expect(shown).toContain(`portampel check --profile ${quote(profile) ?? ''} --no-canary --rows updates-21`);
  });
});

test('a login that is missing stands in the command that checks the download again', async () => {
  const simulator = await startSimulator({
    scenario: loadScenario('classic-office'),
    options: { rehearsal: { protocol: 'ftp', bytes: 1_000_000 } },
    faults: [{ rowId: 'updates-transfer', fault: 'login-refused' }],
  });
  const profile = join(emptyFolder(), 'profile.json');
  writeFileSync(profile, JSON.stringify(simulator.profile));
  const { stdout } = await portampel([
    ...['check', '--profile', profile, '--no-canary', '--rows', 'updates-transfer', '--lang', 'en'],
  ]);
  await simulator.close();
  expect(stdout).toContain(t('cause.ftp-login-needed.do.1'));
  expect(stdout).toMatch(/portampel check --profile .* --login NAME --no-canary --rows updates-transfer$/m);
});
