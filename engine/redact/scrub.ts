import { isIP } from 'node:net';
import { domainToUnicode } from 'node:url';
import { KnownNames } from './known-names.ts';
import { isCommonWord, isNoName, type PatternName, patterns } from './patterns.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { Replacements } from './replacements.ts';

const patternNames = Object.keys(patterns) as PatternName[];
const finder = new RegExp(patternNames.map((name) => `(?<${name}>${patterns[name]})`).join('|'), 'giu');
/** These hold a name together with what a known one would leave of it. */
const wholes = new Set<PatternName>(['userInfo', 'mail', 'token', 'quoted', 'windowsPath', 'share', 'logon', 'named']);

interface Match {
  start: number;
  end: number;
  kind: PatternName;
}

/** The names of one report, learned from the fields that hold them, and how to find them and others in running text. */
export class Scrubber {
  readonly #pseudonyms: Pseudonyms;
  readonly #replacements: Replacements;
  readonly #known = new KnownNames();
  readonly #scrubbed = new Map<string, string>();

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
    this.#replacements = new Replacements(pseudonyms);
  }

  learn(name: string, pseudonym: string): void {
    const known = name.trim().toLowerCase();
    // What stays as it is needs no search, and would be found again afterwards.
    if (isCommonWord(known) || pseudonym.toLowerCase() === known) return;
    this.#known.add(known, pseudonym);
    this.#scrubbed.clear();
  }

  /** A host with its domain: `srv1.firm.example` is known by `srv1` too, and `firm` is what the firm is called by. */
  learnHost(host: string): void {
    const bare = host.toLowerCase().replace(/^(?:\*?\.)+|\.$/g, '');
    if (isIP(bare) !== 0 || this.#pseudonyms.isOne(host)) return;
    this.learn(bare, this.#pseudonyms.host(bare));
    // `müller.example` is `xn--mller-kva.example` on the wire.
    const written = domainToUnicode(bare);
    if (written !== '' && written !== bare) this.learn(written, this.#pseudonyms.host(bare));
    const labels = bare.split('.');
    if (labels.length > 2) this.learn(labels[0] ?? '', this.#pseudonyms.host(labels[0] ?? ''));
    this.learnDomain(labels.slice(labels.length > 2 ? 1 : 0).join('.'));
  }

  learnDomain(domain: string): void {
    if (this.#pseudonyms.isOne(domain)) return;
    const labels = domain
      .toLowerCase()
      .replace(/^\.+|\.+$/g, '')
      .split('.');
    if (labels.length < 2) return;
    this.learn(labels.join('.'), this.#pseudonyms.domain(labels.join('.')));
    const own = labels.at(-2) ?? '';
    // Shorter ones are parts of too many words.
    if (own.length >= 4) this.learn(own, this.#pseudonyms.of('org', own));
  }

  /** Whether a name that was learned stands in the text, other than by the chance of a pseudonym's letters. */
  holdsName(text: string): boolean {
    return [text, decoded(text)].some((each) => this.#known.findIn(this.#pseudonyms.withoutCodes(each)).length > 0);
  }

  /** The text with every name replaced that was learned or looks like one. */
  scrub(text: string): string {
    const known = this.#scrubbed.get(text);
    if (known !== undefined) return known;
    const plain = decoded(text);
    // Only what holds a name is written anew.
    const isEncoded = plain !== text && this.#replaceIn(plain) !== plain;
    const scrubbed = this.#replaceIn(isEncoded ? plain : text);
    this.#scrubbed.set(text, scrubbed);
    return scrubbed;
  }

  #replaceIn(text: string): string {
    const known = this.#known.findIn(text);
    const parts: string[] = [];
    let done = 0;
    let next = 0;
    for (let match = matchFrom(text, 0); done < text.length; ) {
      while ((known[next]?.start ?? Infinity) < done) next += 1;
      if (match !== undefined && match.start < done) match = matchFrom(text, done);
      const name = known[next];
      const isName = name !== undefined && (match === undefined || isBefore(name, match));
      if (!isName && match === undefined) break;
      const { start, end } = isName ? name : (match as Match);
      parts.push(text.slice(done, start), isName ? name.replacement : this.#replace(match as Match, text));
      done = end;
    }
    return `${parts.join('')}${text.slice(done)}`;
  }

  #replace({ kind, start, end }: Match, text: string): string {
    const found = text.slice(start, end);
    const isFile = (kind === 'name' || kind === 'mail') && isNoName(found);
    const replaced = isFile ? found : this.#replacements.of(kind, found);
    // What is no name as a whole may hold one: `firm.pdf`.
    return replaced === found ? this.#replaceKnown(found) : replaced;
  }

  #replaceKnown(text: string): string {
    let done = 0;
    const parts = this.#known.findIn(text).map(({ start, end, replacement }) => {
      const part = `${text.slice(done, start)}${replacement}`;
      done = end;
      return part;
    });
    return `${parts.join('')}${text.slice(done)}`;
  }
}

function matchFrom(text: string, from: number): Match | undefined {
  finder.lastIndex = from;
  const match = finder.exec(text);
  if (match === null) return undefined;
  const kind = patternNames.find((name) => match.groups?.[name] !== undefined) ?? 'name';
  return { start: match.index, end: match.index + match[0].length, kind };
}

/** The earlier, and of two at one place the longer: a short name must not leave the domain behind it. */
function isBefore(name: { start: number; end: number }, match: Match): boolean {
  if (name.start !== match.start) return name.start < match.start;
  return !wholes.has(match.kind) && name.end >= match.end;
}

/** With the characters that were encoded for a URL, but for those that are no text. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      const plain = decodeURIComponent(encoded);
      return /^\P{Cc}+$/u.test(plain) ? plain : encoded;
    } catch {
      return encoded;
    }
  });
}
