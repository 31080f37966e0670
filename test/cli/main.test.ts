import { readFileSync } from 'node:fs';
import { translator } from '../../shared/locales/index.ts';
import { type Language, languages } from '../../shared/words.ts';
import { inProcess } from './in-process.ts';
import { portampel } from './portampel.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** As the program's own help lists them. */
const allCommands = [
  ...['check', 'code', 'compare', 'convert', 'counterpart', 'discover', 'explain', 'export', 'lookup', 'rules'],
  ...['scenarios', 'simulate', 'summary', 'verify'],
];

/** Help breaks its lines to fit the terminal. */
function inOneLine(text: string): string {
  return text.replace(/[ \n]+/g, ' ');
}

async function expectSame(args: string[], env: Record<string, string>): Promise<void> {
  const { stdout, stderr, code } = await portampel(args, { env });
  expect(stdout + stderr).not.toBe('');
  expect(await inProcess(args, { env })).toEqual({ stdout, stderr, code });
}

describe('the version', () => {
  test.each(['--version', '-V'])('is printed on its own: %s', async (flag) => {
    await expect(portampel([flag])).resolves.toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

// The tests of this folder ask the program without a process wherever only its answer counts. What is delivered is one
// file whose parts are loaded when a command first needs them: every command is asked there too.
describe('a process says what the program in it says', () => {
  test.each(allCommands)('help for %s', async (command) => {
    await expectSame([command, '--help'], { COLUMNS: '100' });
  });

  test.each<[string, string[], Record<string, string>?]>([
    ['a word explained', ['explain', 'filtered'], { LC_ALL: 'it_CH' }],
    ['every word', ['explain']],
    ['the scenarios', ['scenarios']],
    ['the scenarios as JSON', ['scenarios', '--format', 'json']],
    ['the situations to practise', ['simulate', '--list']],
    ['a letter with rules', ['rules', '--scenario', '365-client', '--server', '192.0.2.1']],
    ['rules of a firewall', ['rules', '--scenario', '365-client', '--server', '192.0.2.1', '--format', 'iptables']],
    ['a phone code', ['code', '01Z9-G7WQ-NRM9-1MC2']],
    ['a mistyped phone code', ['code', '01Z9-G7WQ-NRM8-1MC2']],
    ['a search that is refused', ['discover', '--seconds', '0']],
    ['an option that is refused', ['check', '--foo'], { LANG: 'fr' }],
  ])('%s', async (_what, args, env = { LANG: 'en' }) => {
    await expectSame(args, env);
  });
});

describe('help', () => {
  test.each(languages)('speaks the reader’s language: %s', async (language) => {
    const { code, stdout, stderr } = await portampel(['--help', '--lang', language]);
    const t = translator(language);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name).toSorted()).toEqual(
      [...allCommands, 'help'].toSorted(),
    );
    for (const key of ['help.usage', 'help.options', 'help.commands', 'help.program', 'help.exit-codes'] as const) {
      expect(inOneLine(stdout)).toContain(t(key));
    }
  });

  test.each(allCommands)('names the options of %s with examples', async (command) => {
    const { code, stdout, stderr } = await inProcess([command, '--help', '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`portampel ${command}`);
    expect(stdout).toContain('--lang <de|en|fr|it>');
    expect(stdout).toContain(translator('en')('help.examples'));
  });

  test.each(languages)('fits the terminal, 80 columns where nobody tells: %s', async (language) => {
    // Examples are the same in all languages.
    const commands = language === 'en' ? [[], ...allCommands.map((name) => [name])] : [[], ['check'], ['simulate']];
    for (const [columns, env] of [
      [80, {}],
      [100, { COLUMNS: '100' }],
      [80, { COLUMNS: 'wide' }],
    ] as const) {
      const asked = columns === 80 && 'COLUMNS' in env ? [['check']] : commands;
      const helps = await Promise.all(
        asked.map((command) => inProcess([...command, '--help', '--lang', language], { env })),
      );
      const lines = helps.flatMap(({ stdout }) => stdout.split('\n'));
      expect(lines.filter(({ length }) => length > columns)).toEqual([]);
      expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(columns - 10);
    }
  });

  test('groups the options of check, and ends with examples', async () => {
    const { stdout } = await inProcess(['check', '--help', '--lang', 'en']);
    const t = translator('en');
    const headings = ['what', 'addresses', 'more', 'how', 'output', 'practise', 'general'] as const;
    const places = [...headings.map((name) => `\n${t(`help.group.${name}`)}\n`), `\n${t('help.examples')}\n`].map(
      (heading) => stdout.indexOf(heading),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stdout).not.toContain(`\n${t('help.options')}\n`);
  });

  test('is what a call without arguments gets, with the code for nothing done', async () => {
    const [bare, asked] = await Promise.all([portampel([]), portampel(['--help'])]);
    expect(bare).toMatchObject({ code: 3, stderr: '' });
    expect(asked.stdout).toContain(bare.stdout.trim());
    expect(bare.stdout).toContain(translator('de')('help.usage'));
  });
});

describe('the language', () => {
  test.each<[string, string[], Record<string, string>, Language]>([
    ['German where nothing is said', [], {}, 'de'],
    ['that of LANG', [], { LANG: 'fr_CH.UTF-8' }, 'fr'],
    ['that of LC_MESSAGES before LANG', [], { LC_MESSAGES: 'en_GB.UTF-8', LANG: 'fr_CH' }, 'en'],
    ['that of LC_ALL before all', [], { LC_ALL: 'it_CH@euro', LC_MESSAGES: 'en', LANG: 'fr' }, 'it'],
    ['that of the next variable where one is empty', [], { LC_ALL: '', LC_MESSAGES: '', LANG: 'fr' }, 'fr'],
    ['German where the first variable has another one', [], { LC_ALL: 'C.UTF-8', LANG: 'fr' }, 'de'],
    ['German for a language that we lack', [], { LANG: 'es_ES.UTF-8' }, 'de'],
    ['German for POSIX', [], { LANG: 'POSIX' }, 'de'],
    ['that of the option', ['--lang', 'it'], { LC_ALL: 'fr' }, 'it'],
    ['that of the option in one word', ['--lang=en'], { LC_ALL: 'fr' }, 'en'],
  ])('is %s', async (_name, args, env, language) => {
    const { stdout, stderr } = await inProcess(['explain', 'unresolved', ...args], { env });
    expect(inOneLine(stdout)).toContain(translator(language)('state.unresolved.meaning'));
    expect(stderr).toBe('');
  });

  test('may be asked for before the command as well', async () => {
    const { stdout } = await inProcess(['--lang', 'fr', 'explain', 'unresolved']);
    expect(inOneLine(stdout)).toContain(translator('fr')('state.unresolved.meaning'));
  });

  test.each(languages)('is that of messages about input too: %s', async (language) => {
    const { code, stderr } = await inProcess(['explain', 'nonsense'], { env: { LANG: language } });
    const t = translator(language);
    expect(code).toBe(3);
    expect(stderr).toBe(`${t('error.prefix')} ${t('error.explain-unknown', { found: 'nonsense' })}\n`);
  });

  test.each<[string, string[]]>([
    ['with a command', ['explain', 'green', '--lang', 'pt']],
    ['before the command', ['--lang', 'pt', 'explain', 'green']],
    ['without a command', ['--lang', 'pt']],
    ['without a command, in one word', ['--lang=pt']],
    ['without a command, in the form of the environment', ['--lang', 'pt_BR.UTF-8']],
    ['that is nothing', ['--lang=']],
  ])('that does not exist is refused: %s', async (_name, args) => {
    const { code, stdout, stderr } = await inProcess(args, { env: { LANG: 'en' } });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('--lang');
    expect(stderr).toContain(languages.join(', '));
  });
});
