import fc from 'fast-check';
import { repeatedName } from '../../engine/json-place.ts';
import { jsonSize, namesIn } from '../../engine/json-size.ts';

const anyText = fc.string({ unit: fc.constantFrom('"', '\\', ':', ',', '{', '}', '[', ']', 'a', '\n'), maxLength: 20 });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(anyText, fc.constant('__proto__')), tie('value'), { maxKeys: 4 }),
  ),
}));

function depthOf(of: unknown): number {
  return typeof of === 'object' && of !== null ? 1 + Math.max(0, ...Object.values(of).map(depthOf)) : 0;
}

test('the size of a text is that of what it becomes, whatever its strings hold', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), (document, indent) => {
      const text = JSON.stringify(document, null, indent);
      const parsed: unknown = JSON.parse(text);
      expect(jsonSize(text)).toMatchObject({ depth: depthOf(parsed), names: namesIn(parsed) });
      expect(repeatedName(text)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('a name that stands twice somewhere is found, and its place told', () => {
  fc.assert(
    fc.property(value, anyText, fc.nat(3), (other, name, levels) => {
      const twice = `{${JSON.stringify(name)}:1,"${'x'.repeat(30)}":${JSON.stringify(other)},${JSON.stringify(name)}:2}`;
      const text = `${'{"a":['.repeat(levels)}${twice}${']}'.repeat(levels)}`;
      expect(jsonSize(text).names).toBe(namesIn(JSON.parse(text)) + 1);
      expect(repeatedName(text)).toBe(`${'a.0.'.repeat(levels)}${name}`);
    }),
  );
});

test('any text is measured to its end', () => {
  fc.assert(fc.property(anyText, (text) => jsonSize(text).values <= text.length));
});
