import { visit } from 'jsonc-parser';

/** A place of a text, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Ends a visit where what was sought is found. */
class Found extends Error {}

/**
 * Where JSON stops being JSON; `undefined` where nobody can tell. The runtime's own message names a place for some errors
 * only.
 */
export function placeOfError(text: string): Place | undefined {
  let place: Place | undefined;
  visitUntilFound(text, {
    onError: (_error, _offset, _length, line, character) => {
      place = { line: line + 1, column: character + 1 };
      throw new Found();
    },
  });
  return place;
}

/** A place of a text that stands in a file behind another, as a place of the file. */
export function placeAfter(before: string, { line, column }: Place): Place {
  const lines = before.split(/\r\n?|\n/);
  const last = lines.at(-1) ?? '';
  return { line: line + lines.length - 1, column: line === 1 ? column + last.length : column };
}

/** The first name that an object has twice, with the path to it; `undefined` where each stands there once. */
export function repeatedName(text: string): string | undefined {
  const names: Set<string>[] = [];
  let repeated: string | undefined;
  visitUntilFound(text, {
    onObjectBegin: () => {
      names.push(new Set());
    },
    onObjectProperty: (name, _offset, _length, _line, _character, pathTo) => {
      if (names.at(-1)?.has(name)) {
        repeated = [...pathTo(), name].join('.');
        throw new Found();
      }
      names.at(-1)?.add(name);
    },
    onObjectEnd: () => {
      names.pop();
    },
  });
  return repeated;
}

function visitUntilFound(text: string, visitor: Parameters<typeof visit>[1]): void {
  try {
    visit(text, visitor, { disallowComments: true });
  } catch (error) {
    // The visit calls itself for each level, and a file may nest deeper than the stack goes.
    if (!(error instanceof Found) && !(error instanceof RangeError)) throw error;
  }
}
