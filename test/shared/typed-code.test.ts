import fc from 'fast-check';
import { groupedAsTyped, lettersOf } from '../../shared/typed-code.ts';

describe('a code while it is typed', () => {
  /** Each `|` is the caret. */
  const typing = (shown: string): string => {
    const caret = shown.indexOf('|');
    const { text, caret: after } = groupedAsTyped(shown.replace('|', ''), caret);
    return `${text.slice(0, after)}|${text.slice(after)}`;
  };

  it.each([
    ['4kq7|', '4KQ7|'],
    ['4KQ7m|', '4KQ7-M|'],
    ['4KQ7-M02A9|', '4KQ7-M02A-9|'],
    ['4KQx|7-M02A', '4KQX|-7M02-A'],
    ['4KQ7|M02A', '4KQ7|-M02A'],
    ['o l1|', '011|'],
    [' 4kq7 m02a 9xyz |', '4KQ7-M02A-9XYZ|'],
    ['|', '|'],
  ])('%s becomes %s', (typed, shown) => {
    expect(typing(typed)).toBe(shown);
  });

  it('keeps every letter, whatever is typed, and the caret within', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (typed, at) => {
        const { text, caret } = groupedAsTyped(typed, Math.min(at, typed.length));
        expect(lettersOf(text)).toBe(lettersOf(typed));
        expect(groupedAsTyped(text, caret)).toEqual({ text, caret });
        expect(caret).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
