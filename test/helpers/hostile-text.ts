import fc from 'fast-check';

/** Lines as such programs print them, and lines as nobody should. */
const anyLine = fc.oneof(
  fc.constantFrom(
    'Reply from 192.0.2.7: bytes=32 time=14ms TTL=115',
    ' 1  10.0.0.1  0.034 ms !X',
    'From 10.99.0.2 icmp_seq=1 Frag needed and DF set (mtu = 99999)',
    '  0.0.0.0  0.0.0.0  1.2.3.4  5.6.7.8  25',
    'Ethernet adapter :',
    '    SSID : \u001b[2J',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(' ', '.', ':', '0', '=', 'm', 's', '<', '\t'), maxLength: 3000 }),
);

/** Whatever a program, or what calls itself by its name, may print: cut anywhere. */
export function anyOutput(examples: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.tuple(fc.constantFrom(...examples), fc.nat(4000)).map(([text, length]) => text.slice(0, length));
  const spliced = fc
    .tuple(cut, fc.nat(4000), anyLine)
    .map(([text, at, line]) => text.slice(0, at) + line + text.slice(at));
  return fc.oneof(
    cut,
    spliced,
    fc.array(anyLine, { maxLength: 30 }).map((lines) => lines.join('\n')),
  );
}

/** All texts of what was seen, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What no text that people see may hold. */
// eslint-disable-next-line no-control-regex -- what must not be there
export const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
