import type { z } from 'zod';
import type { SchemaNode } from '../../engine/redact/strings.ts';

/** What else the library tells of the schemas of single values. */
interface ValueDef {
  entries?: Record<string, unknown>;
  values?: unknown[];
  checks?: { _zod: { def: { check: string; minimum?: number; value?: number; inclusive?: boolean } } }[];
}

/**
 * A value with every field that a schema knows, lists with two elements each.
 * @param text what to write into a string; its path is as in the schema, with `[]` for any place of a list
 */
export function fullest<T>(schema: z.ZodType<T>, text: (path: string) => string): T {
  return fill(schema, '', text) as T;
}

function fill({ def, maxLength }: SchemaNode, path: string, text: (path: string) => string): unknown {
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const { entries = {}, values, checks = [] } = def as ValueDef;
  switch (def.type) {
    case 'string':
      return text(path).slice(0, maxLength ?? undefined);
    case 'number':
      return leastNumber(checks);
    case 'boolean':
      return true;
    case 'enum':
      return Object.values(entries)[0];
    case 'literal':
      return values?.[0];
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

function leastNumber(checks: NonNullable<ValueDef['checks']>): number {
  const least = checks.map(({ _zod: { def } }) => (def.check === 'greater_than' ? (def.value ?? 0) : 1));
  return Math.max(1, ...least);
}
