import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBounded } from '../../engine/read-bounded.ts';
import { UserError } from '../../shared/user-error.ts';

const limit = 2048;
const folder = mkdtempSync(join(tmpdir(), 'portampel-bounded-'));
const file = join(folder, 'file');
afterAll(() => rmSync(folder, { recursive: true }));

describe('a bounded file', () => {
  test.each<[string, string | Buffer, string]>([
    ['that is empty', '', ''],
    ['with text', 'a\nb\r\n', 'a\nb\r\n'],
    ['of the limit exactly', 'x'.repeat(limit), 'x'.repeat(limit)],
    ['with a byte order mark', '\uFEFFtext', 'text'],
    ['with two byte order marks', '\uFEFF\uFEFFtext', '\uFEFFtext'],
    ['with a byte order mark inside', 'te\uFEFFxt', 'te\uFEFFxt'],
    ['with letters of several bytes', 'ä€', 'ä€'],
    ['in UTF-16 of little end', Buffer.from('\uFEFFä€', 'utf16le'), 'ä€'],
    ['in UTF-16 of big end', Buffer.from('\uFEFFä€', 'utf16le').swap16(), 'ä€'],
    ['in UTF-16 with half a letter', Buffer.from([0xfe, 0xff, 0x00, 0x61, 0x00]), 'a'],
    ['with bytes that are no UTF-8', Buffer.from([0x61, 0xff]), 'a\ufffd'],
  ])('%s is read', (_name, content, expected) => {
    writeFileSync(file, content);
    expect(readBounded(file, limit)).toBe(expected);
  });

  test.each<[string, string]>([
    ['one byte', 'x'.repeat(limit + 1)],
    ['a byte order mark', `\uFEFF${'x'.repeat(limit - 2)}`],
    ['much', 'x'.repeat(10 * limit)],
  ])('that is too large by %s is refused', (_name, content) => {
    writeFileSync(file, content);
    const detail = { key: 'error.file-too-large', params: { file, limitKb: 2 } };
    expect(() => readBounded(file, limit)).toThrow(new UserError(detail));
  });

  test('that is missing is refused', () => {
    const missing = join(folder, 'missing');
    const detail = { key: 'error.file-missing', params: { file: missing } };
    expect(() => readBounded(missing, limit)).toThrow(new UserError(detail));
  });

  test('that is a folder is refused', () => {
    const detail = { key: 'error.file-is-folder', params: { file: folder } };
    expect(() => readBounded(folder, limit)).toThrow(new UserError(detail));
  });

  test('below a file in the place of a folder is missing', () => {
    writeFileSync(file, '');
    const below = join(file, 'profile.json');
    const detail = { key: 'error.file-missing', params: { file: below } };
    expect(() => readBounded(below, limit)).toThrow(new UserError(detail));
  });

  const onUnix = process.platform === 'win32' ? test.skip : test;

  onUnix('that never ends is read no further than the limit', () => {
    const detail = { key: 'error.file-too-large', params: { file: '/dev/zero', limitKb: 2 } };
    expect(() => readBounded('/dev/zero', limit)).toThrow(new UserError(detail));
  });

  onUnix('that a pipe is in the place of is refused at once, though nobody ever writes into it', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const detail = { key: 'error.not-a-file', params: { file: pipe } };
    expect(() => readBounded(pipe, limit)).toThrow(new UserError(detail));
  });

  test.each([
    ['a name too long', join(folder, 'x'.repeat(300)), 'ENAMETOOLONG'],
    ['a name that no system takes', `${file}\0x`, 'ERR_INVALID_ARG_VALUE'],
  ])('with %s cannot be read', (_name, odd, code) => {
    const detail = { key: 'error.file-unreadable', params: { file: odd, code } };
    expect(() => readBounded(odd, limit)).toThrow(new UserError(detail));
  });
});
