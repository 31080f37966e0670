import type { z } from 'zod';

interface Node {
  def: {
    type: string;
    shape?: Record<string, Node>;
    element?: Node;
    items?: Node[];
    innerType?: Node;
    options?: Node[];
    valueType?: Node;
    entries?: Record<string, unknown>;
    values?: unknown[];
    checks?: { _zod: { def: { check: string; minimum?: number; value?: number; inclusive?: boolean } } }[];
  };
  maxLength?: number | null;
}

/**
 * A value with every field that a schema knows, lists with two elements each.
 * @param text what to write into a string; its path is as in the schema, with `[]` for any place of a list
 */
export function fullest<T>(schema: z.ZodType<T>, text: (path: string) => string): T {
  return fill(schema, '', text) as T;
}

function fill({ def, maxLength }: Node, path: string, text: (path: string) => string): unknown {
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  switch (def.type) {
    case 'string':
      return text(path).slice(0, maxLength ?? undefined);
    case 'number':
      return leastNumber(def.checks ?? []);
    case 'boolean':
      return true;
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, node]) => [key, fill(node, below(key), text)]),
      );
    case 'array':
      return [0, 1].map(() => fill(def.element!, `${path}[]`, text));
    case 'tuple':
      return (def.items ?? []).map((node) => fill(node, `${path}[]`, text));
    case 'record':
      return { host: fill(def.valueType!, below('*'), text), words: fill(def.valueType!, below('*'), text) };
    case 'union':
      return fill(def.options![0]!, path, text);
    case 'optional':
    case 'nullable':
      return fill(def.innerType!, path, text);
    default:
      throw new Error(`no example of ${def.type} at ${path}`);
  }
}

function leastNumber(checks: NonNullable<Node['def']['checks']>): number {
  const least = checks.map(({ _zod: { def } }) => (def.check === 'greater_than' ? (def.value ?? 0) : 1));
  return Math.max(1, ...least);
}
