/**
 * The one text of a JSON value (RFC 8785): keys in the order of their UTF-16 units, no blanks, numbers and strings as
 * ECMAScript writes them. Of a value as `JSON.parse` returns it.
 * @throws {RangeError} for a number that no double holds, or nesting deeper than the stack goes
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return plain(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`;
  }
  return `{${members}}`;
}

function plain(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is no JSON`);
  return JSON.stringify(value);
}

/** A report has some hundred different keys, thousands of times. */
const keys = new Map<string, string>();
const mostKeys = 1000;

function quoted(key: string): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const text = JSON.stringify(key);
  if (keys.size < mostKeys && key.length < 50) keys.set(key, text);
  return text;
}
