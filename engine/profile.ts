import { z } from 'zod';
import type { Message } from '../shared/message.ts';
import { maxProfileBytes, type Profile, profileSchema } from '../shared/profile.ts';
import { UserError } from '../shared/user-error.ts';
import { profileFormat, reportFormat } from '../shared/words.ts';
import { parseJson } from './parse-json.ts';
import { readBounded } from './read-bounded.ts';

/**
 * Reads a profile file.
 * @throws {UserError} naming the file, the place in it, what was found and what is allowed
 */
export function readProfile(file: string): Profile {
  return checkProfile(parseProfileJson(readBounded(file, maxProfileBytes), file), file);
}

/** As `readProfile`, for what has been parsed already. */
export function checkProfile(document: unknown, file: string): Profile {
  assertFormat(document, file);
  const parsed = profileSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(issue ? describe(issue, document, file) : foreign(file, profileFormat));
}

/** Told before all else: what else is wrong with a document of another kind helps nobody. */
function assertFormat(document: unknown, file: string): void {
  const format = (document as { format?: unknown } | null)?.format;
  if (format === profileFormat) return;
  if (typeof format !== 'string') throw new UserError(foreign(file, format));
  if (format === reportFormat) throw new UserError({ key: 'error.profile-is-report', params: { file } });
  const isNewer = format.startsWith('portampel-profile/');
  throw new UserError(isNewer ? { key: 'error.report-version', params: { file, format } } : foreign(file, format));
}

function foreign(file: string, found: unknown): Message {
  const allowed = `"format": "${profileFormat}"`;
  return { key: 'error.profile-foreign', params: { file, allowed, found: excerpt(found) } };
}

/** @throws {UserError} with line and column where the text is no JSON */
export function parseProfileJson(text: string, file: string): unknown {
  return parseJson(text, file, (place) =>
    place
      ? { key: 'error.profile-not-json', params: { file, ...place } }
      : { key: 'error.profile-not-json-anywhere', params: { file } },
  );
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, document: unknown, file: string): Message {
  const path = issue.path.join('.') || '/';
  const found = excerpt(valueAt(document, issue.path));
  if (issue.code === 'unrecognized_keys') {
    return {
      key: 'error.profile-unknown-key',
      params: { file, path, found: issue.keys.join(', '), allowed: keysOf(schemaAt(issue.path)) },
    };
  }
  if (issue.code === 'custom') {
    const fault = String(issue.params?.['fault']);
    if (fault === 'reason-missing') {
      return {
        key: 'error.profile-reason-missing',
        params: { file, path, allowed: describeNode(schemaAt(issue.path)) },
      };
    }
    return { key: 'error.profile-host', params: { file, path, found, fault } };
  }
  return { key: 'error.profile-value', params: { file, path, found, allowed: describeNode(schemaAt(issue.path)) } };
}

interface SchemaNode {
  enum?: string[];
  const?: string;
  type?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  properties?: Record<PropertyKey, SchemaNode>;
  propertyNames?: SchemaNode;
  additionalProperties?: SchemaNode;
}

/** What the published schema says about that place of the profile. */
function schemaAt(path: readonly PropertyKey[]): SchemaNode {
  let node: SchemaNode = z.toJSONSchema(profileSchema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  for (const step of path) node = node.properties?.[step] ?? node.additionalProperties ?? {};
  return node;
}

/** What would be right, in symbols that read alike in every language. */
function describeNode(node: SchemaNode): string {
  if (node.enum) return node.enum.join(' | ');
  if (node.const !== undefined) return node.const;
  if (node.type === 'boolean') return 'true | false';
  if (node.type === 'integer') return `${node.minimum}–${node.maximum}`;
  if (node.type === 'string') return node.maxLength ? `"…" (${node.minLength ?? 0}–${node.maxLength})` : '"…"';
  return `{ ${keysOf(node)} }`;
}

function keysOf({ properties = {}, propertyNames }: SchemaNode): string {
  return (propertyNames?.enum ?? Object.keys(properties)).join(', ');
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value;
}

function excerpt(value: unknown): string {
  if (value === undefined) return '–';
  // A file may nest as deep as it likes, and JSON.stringify calls itself for each level.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
