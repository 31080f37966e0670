import ipaddr from 'ipaddr.js';
import { isCommonWord, isNoName, type PatternName, patterns } from './patterns.ts';
import type { Pseudonyms } from './pseudonyms.ts';

const patternNames = Object.keys(patterns) as PatternName[];

/** The names of one report, learned from the fields that hold them, and how to find them and others in running text. */
export class Scrubber {
  readonly #pseudonyms: Pseudonyms;
  readonly #learned = new Map<string, string>();
  #finder: RegExp | undefined;
  #learnedFinder: RegExp | undefined;

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
  }

  learn(name: string, pseudonym: string): void {
    const known = name.trim().toLowerCase();
    // What stays as it is needs no search, and would be found again afterwards.
    if (isCommonWord(known) || pseudonym.toLowerCase() === known) return;
    this.#learned.set(known, pseudonym);
    this.#finder = undefined;
    this.#learnedFinder = undefined;
  }

  /** A host with its domain: `srv1.firm.example` is known by `srv1` too, and `firm` is what the firm is called by. */
  learnHost(host: string): void {
    const bare = host.toLowerCase().replace(/^\*\.|\.$/g, '');
    if (ipaddr.isValid(bare.split('%')[0] ?? '')) return;
    this.learn(bare, this.#pseudonyms.host(bare));
    const labels = bare.split('.');
    if (labels.length > 2) this.learn(labels[0] ?? '', this.#pseudonyms.host(labels[0] ?? ''));
    this.learnDomain(labels.slice(labels.length > 2 ? 1 : 0).join('.'));
  }

  learnDomain(domain: string): void {
    const labels = domain.toLowerCase().split('.');
    if (labels.length < 2) return;
    this.learn(domain, this.#pseudonyms.domain(domain));
    const own = labels.at(-2) ?? '';
    // Shorter ones are parts of too many words.
    if (own.length >= 4) this.learn(own, this.#pseudonyms.of('org', own));
  }

  /** Whether a name that was learned stands in the text. */
  holdsName(text: string): boolean {
    this.#learnedFinder ??= new RegExp(this.#learnedPattern() ?? '(?!)', 'iu');
    return this.#learnedFinder.test(text);
  }

  /** The text with every name replaced that was learned or looks like one. */
  scrub(text: string): string {
    this.#finder ??= this.#buildFinder();
    return text.replace(this.#finder, (match: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Partial<Record<PatternName, string>>;
      const kind = patternNames.find((name) => groups[name] !== undefined);
      return kind === undefined ? (this.#learned.get(match.toLowerCase()) ?? match) : this.#replace(kind, match);
    });
  }

  #buildFinder(): RegExp {
    const learned = this.#learnedPattern();
    const [userInfo = '', mail = '', ...others] = patternNames.map((name) => `(?<${name}>${patterns[name]})`);
    // Mail addresses first: a learned domain would leave the part before it.
    return new RegExp([userInfo, mail, ...(learned === undefined ? [] : [learned]), ...others].join('|'), 'giu');
  }

  #learnedPattern(): string | undefined {
    if (this.#learned.size === 0) return undefined;
    const words = [...this.#learned.keys()].sort((a, b) => b.length - a.length).map(escaped);
    return String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`;
  }

  #replace(kind: PatternName, match: string): string {
    const of = (word: string, value: string): string => this.#pseudonyms.of(word, value);
    switch (kind) {
      case 'userInfo':
      case 'windowsUser':
      case 'unixUser':
        return of('user', match);
      case 'mail': {
        if (isNoName(match)) return match;
        const [user = '', domain = ''] = match.split('@');
        return `${of('mail', user)}@${this.#pseudonyms.host(domain)}`;
      }
      case 'share': {
        const [host = '', share] = match.slice(2).split('\\');
        return `\\\\${this.#pseudonyms.host(host)}${share === undefined ? '' : `\\${of('share', share)}`}`;
      }
      case 'mac':
        return of('mac', match);
      case 'hostPort': {
        const numbers = match.split(',');
        const address = numbers.slice(0, 4).join('.');
        return [ipaddr.IPv4.isValid(address) ? this.#pseudonyms.address(address) : '…', ...numbers.slice(4)].join(',');
      }
      case 'ipv4':
        return ipaddr.IPv4.isValidFourPartDecimal(match) ? this.#pseudonyms.address(match) : match;
      case 'ipv6':
        return ipaddr.IPv6.isValid(match.split('%')[0] ?? '') ? this.#pseudonyms.address(match) : match;
      case 'name':
        return isNoName(match) ? match : this.#pseudonyms.host(match);
    }
  }
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
