/** Where a name stands in a text, and what to write there. */
export interface Found {
  start: number;
  end: number;
  replacement: string;
}

const word = /[\p{L}\p{N}]+/gu;
const inWord = /[\p{L}\p{N}]/u;

/**
 * Names to be found wherever they stand as words of their own, in whatever case. Looked up by their first word, so that
 * a text takes as long with ten names as with ten thousand.
 */
export class KnownNames {
  readonly #replacements = new Map<string, string>();
  /** By the first word of names, their lengths: the longest first. */
  readonly #lengths = new Map<string, number[]>();

  add(name: string, replacement: string): void {
    const known = lowered(name).replace(/^[^\p{L}\p{N}]+/u, '');
    const first = known.match(word)?.[0];
    if (first === undefined) return;
    const lengths = this.#lengths.get(first) ?? [];
    if (!lengths.includes(known.length)) lengths.push(known.length);
    this.#lengths.set(
      first,
      lengths.sort((a, b) => b - a),
    );
    this.#replacements.set(known, replacement);
  }

  /** From left to right, the longest at each place; none overlaps another. */
  findIn(text: string): Found[] {
    const found: Found[] = [];
    const low = lowered(text);
    let free = 0;
    for (const { 0: first, index: start } of low.matchAll(word)) {
      if (start < free) continue;
      const one = this.#at(low, start, this.#lengths.get(first) ?? []);
      if (one === undefined) continue;
      found.push(one);
      free = one.end;
    }
    return found;
  }

  #at(low: string, start: number, lengths: readonly number[]): Found | undefined {
    for (const length of lengths) {
      const end = start + length;
      if (end > low.length || inWord.test(low.charAt(end))) continue;
      const replacement = this.#replacements.get(low.slice(start, end));
      if (replacement !== undefined) return { start, end, replacement };
    }
    return undefined;
  }
}

/** As long as the text itself: the only letter that lower case makes two of is taken for the one that it looks like. */
function lowered(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}
