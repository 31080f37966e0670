import { Command } from 'commander';
import fc from 'fast-check';
import { addRehearseOptions, mergeRehearsal, type RehearseFlags, sizeValue } from '../../cli/rehearse-options.ts';
import { translator } from '../../shared/locales/index.ts';
import { maxRehearsalBytes, type Rehearsal } from '../../shared/profile.ts';
import { UserError } from '../../shared/user-error.ts';

const size = sizeValue('--rehearse');
const digest = 'AB'.repeat(32);

function parse(...args: string[]): RehearseFlags {
  const command = new Command();
  addRehearseOptions(command, translator('en'));
  return command.exitOverride().parse(args, { from: 'user' }).opts<RehearseFlags>();
}

/** What the refusal is about. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.detail.key;
    throw error;
  }
  throw new Error('was not refused');
}

test.each<[string, number]>([
  ['1', 1],
  ['5000000', 5_000_000],
  ['512 B', 512],
  ['200MB', 200_000_000],
  ['200mb', 200_000_000],
  [' 1GB ', 1_000_000_000],
  ['1.5 MB', 1_500_000],
  ['1,5 MB', 1_500_000],
  ['1KiB', 1024],
  ['20M', 20_000_000],
  ['20 m', 20_000_000],
  ['1G', 1_000_000_000],
  ['500k', 500_000],
  ['500 ko', 500_000],
  ['20 Mo', 20_000_000],
  ['1Gi', 1024 ** 3],
  ['1GiB', maxRehearsalBytes],
])('%j is a size', (text, bytes) => {
  expect(size(text)).toBe(bytes);
});

test.each([
  '',
  '0',
  '0.0001KB',
  '-1',
  '1e6',
  '0x10',
  '1.1GiB',
  '2GB',
  '9'.repeat(13),
  '1 TB',
  '1 iB',
  '1 MM',
  '1 MBo',
  'MB',
  '1..5MB',
  '１MB',
])('%j is none', (text) => {
  expect(refusal(() => size(text))).toBe('error.size');
});

test('whatever is typed is a size within its bounds or an error in words', () => {
  const sizeOrKey = (text: string): number | string => {
    try {
      return size(text);
    } catch {
      return refusal(() => size(text));
    }
  };
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,13}[.,]?\d{0,7} ?[kmgKMG]?i?[bB]?$/)), (text) => {
      const result = sizeOrKey(text);
      const isInBounds = Number.isInteger(result) && Number(result) >= 1 && Number(result) <= maxRehearsalBytes;
      expect(isInBounds || result === 'error.size').toBe(true);
    }),
  );
});

test('all four options together', () => {
  const flags = parse(
    ...['--rehearse', '1GB', '--rehearse-protocol', 'https'],
    ...['--rehearse-path', ' /a b.zip ', '--rehearse-sha256', digest],
  );
  expect(mergeRehearsal(undefined, flags)).toEqual({
    protocol: 'https',
    bytes: 1e9,
    path: '/a b.zip',
    sha256: digest.toLowerCase(),
  });
});

test('what is typed goes before the profile, the rest stays', () => {
  const profile: Rehearsal = { protocol: 'sftp', bytes: 5, path: '/x', sha256: digest };
  expect(mergeRehearsal(profile, parse('--rehearse', '7'))).toEqual({ ...profile, bytes: 7 });
  expect(mergeRehearsal(profile, parse('--rehearse-path', '/y'))).toEqual({ ...profile, path: '/y' });
  expect(mergeRehearsal(profile, {})).toEqual(profile);
  expect(mergeRehearsal(undefined, {})).toBeUndefined();
  expect(mergeRehearsal(undefined, parse('--rehearse', '7'))).toEqual({ protocol: 'ftp', bytes: 7 });
});

test.each<[string, string[]]>([
  ['error.rehearse-size-missing', ['--rehearse-protocol', 'ftp']],
  ['error.rehearse-size-missing', ['--rehearse-path', '/x']],
  ['error.rehearse-size-missing', ['--rehearse-sha256', digest]],
  ['error.option-without-value', ['--rehearse-path', '--no-mail']],
  ['error.option-without-value', ['--rehearse-sha256', '--no-mail']],
  ['error.rehearse-path', ['--rehearse-path', '  ']],
  ['error.rehearse-path', ['--rehearse-path', '/x\r\nDELE /x']],
  ['error.rehearse-path', ['--rehearse-path', `/${'x'.repeat(1024)}`]],
  ['error.sha256', ['--rehearse-sha256', 'abc']],
  ['error.sha256', ['--rehearse-sha256', `${digest.slice(1)}g`]],
])('%s: %j', (key, args) => {
  expect(refusal(() => mergeRehearsal(undefined, parse(...args)))).toBe(key);
});
