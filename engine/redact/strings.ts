import type { z } from 'zod';

/** A schema as far as this walk looks into it; the library describes itself so, see https://zod.dev/packages/core. */
interface Node {
  def: {
    type: string;
    shape?: Record<string, Node>;
    element?: Node;
    items?: Node[];
    innerType?: Node;
    options?: Node[];
    valueType?: Node;
  };
  maxLength?: number | null;
}

/**
 * All strings that a schema leaves free: by their paths, with `[]` for any place of a list and `*` for any key, how long
 * they may be.
 */
export function freeStrings(schema: z.ZodType): Map<string, number> {
  const found = new Map<string, number>();
  walkSchema(schema, '', found);
  return found;
}

function walkSchema({ def, maxLength }: Node, path: string, found: Map<string, number>): void {
  const { shape = {}, element, items = [], innerType, options = [], valueType } = def;
  if (def.type === 'string') found.set(path, maxLength ?? Infinity);
  for (const [key, node] of Object.entries(shape)) walkSchema(node, join(path, key), found);
  if (element) walkSchema(element, `${path}[]`, found);
  for (const node of items) walkSchema(node, `${path}[]`, found);
  if (innerType) walkSchema(innerType, path, found);
  for (const node of options) walkSchema(node, path, found);
  if (valueType) walkSchema(valueType, join(path, '*'), found);
}

/**
 * A copy with each string replaced.
 * @param isMap whether the keys below a path are data and not names of fields
 * @param replace gets the text, its path as in `freeStrings`, and the place itself (`checks.3.host`)
 */
export function mapStrings(
  value: unknown,
  isMap: (path: string) => boolean,
  replace: (text: string, path: string, place: string) => string,
  path = '',
  place = '',
): unknown {
  if (typeof value === 'string') return replace(value, path, place);
  if (Array.isArray(value)) {
    return value.map((each, index) => mapStrings(each, isMap, replace, `${path}[]`, join(place, String(index))));
  }
  if (typeof value !== 'object' || value === null) return value;
  const keysAreData = isMap(path);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      mapStrings(each, isMap, replace, join(path, keysAreData ? '*' : key), join(place, key)),
    ]),
  );
}

/** Looks at each string, with its path as in `freeStrings` but for maps, whose keys are named. */
export function eachString(value: unknown, look: (text: string, path: string) => void, path = ''): void {
  if (typeof value === 'string') look(value, path);
  else if (Array.isArray(value)) for (const each of value) eachString(each, look, `${path}[]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      // A number has no path to be looked up by.
      if (typeof each === 'string' || typeof each === 'object') eachString(each, look, join(path, key));
    }
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
