import fc from 'fast-check';
import { printable } from '../../shared/printable.ts';

describe('printable', () => {
  it.each([
    ['plain text', '220 mail.example ESMTP', '220 mail.example ESMTP'],
    ['letters of other scripts', 'Zürich, 東京, 😀', 'Zürich, 東京, 😀'],
    ['a backslash, which is no escape of ours', '\\x1b', '\\x1b'],
    ['a terminal escape', '\u001B[31mred\u001B[0m', '\\x1b[31mred\\x1b[0m'],
    ['a window title', '\u001B]0;title\u0007', '\\x1b]0;title\\x07'],
    ['an eight-bit control sequence', '\u009B31m', '\\x9b31m'],
    ['line breaks and tabs', 'a\r\n\tb', 'a\\x0d\\x0a\\x09b'],
    ['null and delete', '\0\u007F', '\\x00\\x7f'],
    [
      'the bidirectional overrides and embeddings',
      '\u202A\u202B\u202C\u202D\u202E',
      '\\u202a\\u202b\\u202c\\u202d\\u202e',
    ],
    ['the bidirectional isolates', '\u2066\u2067\u2068\u2069', '\\u2066\\u2067\\u2068\\u2069'],
    ['the direction marks', '\u061C\u200E\u200F', '\\u061c\\u200e\\u200f'],
    ['invisible characters', '\u200B\u200D\u2060\uFEFF', '\\u200b\\u200d\\u2060\\ufeff'],
    ['line and paragraph separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['nothing', '', ''],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    ['at the bound, whole', 'abcde', 5, 'abcde'],
    ['over the bound, cut', 'abcdef', 5, 'abcde…'],
    ['the bound counts what came, not its escapes', '\n\n\n', 2, '\\x0a\\x0a…'],
  ])('%s', (_, text, maxLength, shown) => {
    expect(printable(text, maxLength)).toBe(shown);
  });

  it('cuts after 512 characters where no bound is given', () => {
    expect(printable('x'.repeat(513))).toBe(`${'x'.repeat(512)}…`);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code))).map((parts) => parts.join('')),
    fc
      .array(fc.integer({ min: 0x2000, max: 0x2070 }).map((code) => String.fromCharCode(code)))
      .map((parts) => parts.join('')),
  );

  it('lets no control, format override or separator through', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(printable(text)).not.toMatch(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('is bounded, and changes nothing that is printable already', () => {
    fc.assert(
      fc.property(anything, fc.nat({ max: 40 }), (text, maxLength) => {
        const shown = printable(text, maxLength);
        expect(shown.length).toBeLessThanOrEqual(6 * maxLength + 1);
        expect(printable(shown, Infinity)).toBe(shown);
      }),
    );
  });
});
