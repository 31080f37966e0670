import type { Message } from '../shared/message.ts';
import { printable } from '../shared/printable.ts';
import { UserError } from '../shared/user-error.ts';
import { type Place, placeOfError, repeatedName } from './json-place.ts';
import { jsonSize, namesIn } from './json-size.ts';

/** A report nests about fifteen levels, and what a newer version adds hardly more. */
const maxDepth = 64;
/** A report of 10,000 rows comes to a third of it. In memory a value takes some ten times its place in the text. */
const maxValues = 4_000_000;
/** Of a name, with the path to it, that a message tells: it may be as long as the file. */
const longestName = 100;

/**
 * Parses what somebody sent. Refused before it is built: what takes far more memory than its text. Refused after: a name
 * that stands twice in an object, of which one reader takes the first and another the last.
 * @param notJson what to say of a text that is no JSON, and where it stops being it
 * @throws {UserError}
 */
export function parseJson(text: string, file: string, notJson: (place: Place | undefined) => Message): unknown {
  if (!/\S/.test(text)) throw new UserError({ key: 'error.file-empty', params: { file } });
  const { depth, names, values } = jsonSize(text);
  if (depth > maxDepth || values > maxValues) throw new UserError({ key: 'error.file-overloaded', params: { file } });
  const document = parse(text, notJson);
  if (names === namesIn(document)) return document;
  const name = printable(repeatedName(text) ?? '', longestName);
  throw new UserError({ key: 'error.file-repeated-name', params: { file, name } });
}

function parse(text: string, notJson: (place: Place | undefined) => Message): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(notJson(placeOfError(text)));
  }
}
