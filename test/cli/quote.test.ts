import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { quote } from '../../cli/quote.ts';

const nasty = [
  '$HOME',
  '$(id)',
  '`id`',
  '%PATH%',
  '"',
  "'",
  '\\',
  ' ',
  '&',
  '|',
  ';',
  '!',
  '*',
  '~',
  '@',
  ',',
  '“',
  '\n',
  'a',
];
const words = fc.oneof(
  fc.array(fc.constantFrom(...nasty), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

test.each<[NodeJS.Platform, string, string | undefined]>([
  ['linux', 'plain/path-1.json', 'plain/path-1.json'],
  ['linux', "it's $HOME", `'it'\\''s $HOME'`],
  ['linux', '', `''`],
  ['linux', 'a\u001b[2Jb', undefined],
  ['win32', 'C:\\firm\\profile.json', 'C:\\firm\\profile.json'],
  ['win32', 'C:\\the firm\\profile.json', '"C:\\the firm\\profile.json"'],
  ['win32', 'C:\\the firm\\', '"C:\\the firm\\\\"'],
  ['win32', 'mail-993,mail-995', '"mail-993,mail-995"'],
  ['win32', 'Müller & Söhne.json', '"Müller & Söhne.json"'],
  ['win32', '%PATH%.json', undefined],
  ['win32', 'a$(calc).json', undefined],
  ['win32', 'a`b.json', undefined],
  ['win32', 'a"b.json', undefined],
  ['win32', 'a”b.json', undefined],
])('a word for the shell of %s: %s', (platform, word, quoted) => {
  expect(quote(word, platform)).toBe(quoted);
});

(process.platform === 'win32' ? test.skip : test)('a POSIX shell takes every word as it is', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (given) => {
      const quoted = given.flatMap((word) => {
        const text = quote(word, 'linux');
        return text === undefined ? [] : [{ word, text }];
      });
      const script = `printf '%s\\0' ${quoted.map(({ text }) => text).join(' ')}`;
      const said = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
      expect(said).toBe(quoted.length === 0 ? '\0' : quoted.map(({ word }) => `${word}\0`).join(''));
    }),
    { numRuns: 50 },
  );
});

/** What both cmd and PowerShell hand to the program; nothing where one of them would act upon a part of it. */
function readOnWindows(quoted: string): string | undefined {
  if (/^[\w+=:./\\-]+$/.test(quoted)) return quoted;
  const inner = /^"([^"“”„$`%!\r\n]*)"$/.exec(quoted)?.[1];
  return inner?.replace(/\\+$/, (run) => run.slice(run.length / 2));
}

test('neither cmd nor PowerShell finds anything to act upon in a word for Windows', () => {
  fc.assert(
    fc.property(words, (word) => {
      const quoted = quote(word, 'win32');
      expect(quoted === undefined ? word : readOnWindows(quoted)).toBe(word);
    }),
  );
  expect(quote('the firm & sons', 'win32')).toBeDefined();
});
