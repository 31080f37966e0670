import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from '../../engine/canonical-json.ts';
import { readReport } from '../../engine/report.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { exampleReport } from '../helpers/reports.ts';

/** Every place of a document that holds a text, number, truth value, null or an empty list or object. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return ['0'];
  return value === null ? '0' : { '0': 0 };
}

/** A copy of the document with another value at that place. */
function withAt(document: unknown, [step, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(document);
  const copy = structuredClone(document) as Record<string, unknown>;
  copy[step] = withAt(copy[step], rest, change);
  return copy;
}

describe('a report that someone changed', () => {
  const report = exampleReport();
  const leaves = leavesOf(report);

  /** `damaged` where the change no longer makes sense, else whether the seal holds. */
  function verdict(document: unknown): string {
    const text = JSON.stringify(document);
    if (!reportSchema.safeParse(JSON.parse(text)).success) return 'damaged';
    return readReport(text, 'report.json').intact ? 'intact' : 'broken';
  }

  it('is found out wherever the change is', () => {
    expect(leaves.length).toBeGreaterThan(200);
    expect(verdict(report)).toBe('intact');
    const missed = leaves.filter((path) => verdict(withAt(report, path, changed)) === 'intact');
    expect(missed).toEqual([]);
  });

  it('is found out wherever something was taken away', () => {
    const missed = leaves.filter((path) => verdict(withAt(report, path, () => undefined)) === 'intact');
    expect(missed).toEqual([]);
  });

  it.each<[string, (report: Report) => object]>([
    ['a kinder light', (each) => ({ ...each, light: 'green' })],
    ['a field more', (each) => ({ ...each, extra: 1 })],
    ['a row less', (each) => ({ ...each, checks: each.checks.slice(1) })],
    ['rows in another order', (each) => ({ ...each, checks: each.checks.toReversed() })],
    ['another digest', (each) => ({ ...each, digest: '0'.repeat(64) })],
    ['a field more in a row', (each) => ({ ...each, checks: each.checks.map((check) => ({ ...check, extra: 1 })) })],
  ])('%s: read, but not intact', (_, change) => {
    expect(verdict(change(report))).toBe('broken');
  });
});

// The examples of RFC 8785: sections 3.2.2 and 3.2.3, and appendix B.
describe('canonical JSON', () => {
  it('writes literals, numbers and texts as the standard does', () => {
    const input: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts keys by their UTF-16 code units', () => {
    const input: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(canonicalJson(input)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\uFB33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('keeps the order of lists, and has no blanks', () => {
    expect(canonicalJson({ b: [3, 1, { d: [], c: {} }], a: '' })).toBe('{"a":"","b":[3,1,{"c":{},"d":[]}]}');
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (bits, written) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(written);
  });

  it('is what an independent implementation writes, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
        const value: unknown = JSON.parse(text);
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
    const proto: unknown = JSON.parse('{"b":{"__proto__":1,"10":2,"9":3},"a":"\\ud800"}');
    expect(canonicalJson(proto)).toBe('{"a":"\\ud800","b":{"10":2,"9":3,"__proto__":1}}');
  });

  it.each(['7fffffffffffffff', '7ff0000000000000'])('refuses %s, which is no number', (bits) => {
    expect(() => canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toThrow();
  });
});

it('the digest is the SHA-256 of the canonical JSON of all other fields', () => {
  const { digest, ...content } = exampleReport();
  const canonical = canonicalJson(content);
  expect(canonical.startsWith('{"canary":{"addresses":')).toBe(true);
  expect(digest).toBe(createHash('sha256').update(canonical).digest('hex'));
});
