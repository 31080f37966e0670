export interface JsonSize {
  /** Levels of lists and objects. */
  depth: number;
  /** Names in all objects together: each has its colon. */
  names: number;
  /** Names and places of lists together, or a few more. */
  values: number;
}

/** How much a JSON text holds, before it is parsed: a small text can become a large object. */
export function jsonSize(text: string): JsonSize {
  let [level, depth, names, values] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case openBrace:
      case openBracket:
        level += 1;
        values += 1;
        depth = Math.max(depth, level);
        break;
      case closeBrace:
      case closeBracket:
        level -= 1;
        break;
      case colon:
        names += 1;
        break;
      case comma:
        values += 1;
        break;
    }
  }
  return { depth, names, values };
}

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Where the string ends that begins there; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** An odd number of backslashes before it; a string's own begin ends them. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

/** How many names all objects of a parsed document have. Does not call itself: a document may nest deep. */
export function namesIn(document: unknown): number {
  let names = 0;
  const open: unknown[] = [document];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const held: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) names += held.length;
    for (const each of held) if (typeof each === 'object') open.push(each);
  }
  return names;
}
