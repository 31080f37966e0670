import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { Message } from '../shared/message.ts';
import { maxProfileBytes, type Profile, profileSchema } from '../shared/profile.ts';
import { UserError } from '../shared/user-error.ts';
import { errorCodeOf } from './net/error-code.ts';

/**
 * Reads a profile file.
 * @throws {UserError} naming the file, the place in it, what was found and what is allowed
 */
export function readProfile(file: string): Profile {
  const document = parseJson(readBounded(file), file);
  const parsed = profileSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    issue ? describe(issue, document, file) : { key: 'error.profile-not-json', params: { file, place: '' } },
  );
}

function readBounded(file: string): string {
  try {
    const { size } = statSync(file);
    if (size > maxProfileBytes) {
      throw new UserError({ key: 'error.file-too-large', params: { file, limitKb: maxProfileBytes / 1024 } });
    }
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError({ key: 'error.file-unreadable', params: { file, code: errorCodeOf(error) } });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError({ key: 'error.profile-not-json', params: { file, place: placeOf(error, text) } });
  }
}

/** Line and column of a JSON error, ` (3:14)`; empty where the parser names no position. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (${before.length}:${(before.at(-1)?.length ?? 0) + 1})`;
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, document: unknown, file: string): Message {
  const path = issue.path.join('.') || '/';
  const found = excerpt(valueAt(document, issue.path));
  if (issue.code === 'unrecognized_keys') {
    return {
      key: 'error.profile-unknown-key',
      params: { file, path, found: issue.keys.join(', '), allowed: allowedKeys(issue.path) },
    };
  }
  if (issue.code === 'custom') {
    const fault = String(issue.params?.['fault']);
    if (fault === 'reason-missing') return { key: 'error.profile-reason-missing', params: { file, path } };
    return { key: 'error.profile-host', params: { file, path, found, fault } };
  }
  return { key: 'error.profile-value', params: { file, path, found, allowed: allowed(issue) } };
}

/** What would be right, in symbols that read alike in every language. */
function allowed(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_key') return issue.issues.map(allowed).join(' | ');
  return issue.code;
}

/** The keys that an object at that place of the profile may have, from the published schema. */
function allowedKeys(path: readonly PropertyKey[]): string {
  let node: unknown = z.toJSONSchema(profileSchema, { io: 'input', unrepresentable: 'any' });
  for (const step of path) node = childSchema(node, step);
  const { properties = {}, propertyNames } = (node ?? {}) as {
    properties?: object;
    propertyNames?: { enum?: string[] };
  };
  return (propertyNames?.enum ?? Object.keys(properties)).join(', ');
}

function childSchema(node: unknown, step: PropertyKey): unknown {
  const { properties, additionalProperties } = (node ?? {}) as {
    properties?: Record<PropertyKey, unknown>;
    additionalProperties?: unknown;
  };
  return properties?.[step] ?? additionalProperties;
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
