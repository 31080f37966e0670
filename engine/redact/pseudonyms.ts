import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';
import type { RedactionLevel } from '../../shared/redaction.ts';

/** No vowels, which would make words, and nothing that is taken for another when read aloud. */
const letters = '23456789BCDFGHJKMNPQRSTVWXZ';
const codeLetters = 5;

/** Name services that anybody may use: they tell a cause, and nothing of the firm. */
const publicResolvers = new Set([
  ...['1.1.1.1', '1.0.0.1', '8.8.8.8', '8.8.4.4', '9.9.9.9', '149.112.112.112'],
  ...['2606:4700:4700::1111', '2606:4700:4700::1001', '2001:4860:4860::8888', '2001:4860:4860::8844', '2620:fe::fe'],
]);

/** Last labels that name no organisation. */
const localDomains = new Set(['local', 'lan', 'home', 'intern', 'internal', 'localdomain', 'corp', 'arpa']);

/** What an address is for, where that is the same in every network. */
const sameEverywhere = new Set(['loopback', 'unspecified', 'broadcast', 'multicast']);

/** The word that a network's pseudonym begins with, by the kind of its addresses; all others are public. */
const networkWords: Record<string, string> = {
  private: 'net',
  uniqueLocal: 'net6',
  linkLocal: 'link',
  carrierGradeNat: 'carrier',
};

const code = `[${letters}]{${codeLetters}}`;
const words =
  '(?:host|dom|net6?|link|carrier|public|org|user|mail|share|folder|mac|wifi|interface|database|profile|print|place|cert|realm|token|address)';

/** What stands in a report that was redacted before: it stays, so that it can be looked up where that was done. */
const pseudonym = new RegExp(
  `^(?:\\*\\.)?${words}-${code}(?:\\.(?:dom-)?[${letters}\\d]{1,5}(?:-[${letters}]{2})?|\\.[a-z]{3,11})?$`,
);

/** The codes within a text: after a pseudonym's word, and as the second part of an IPv6 address's. */
const codesIn = new RegExp(`(?<=(?<![\\p{L}\\p{N}])${words}-(?:${code}\\.)?)${code}(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Stable names in the place of others: the same key gives the same pseudonym on every run, and nobody without it can
 * try out names until one fits. In level `strict` all of a kind have one name.
 */
export class Pseudonyms {
  readonly #key: Buffer;
  readonly #isStrict: boolean;
  readonly #keepsEarlier: boolean;
  readonly #given = new Map<string, string>();
  readonly #addresses = new Map<string, string>();
  readonly #digests = new Map<string, Buffer>();
  readonly #codes = new Set<string>();

  /** @param wasRedacted whether there are pseudonyms in it already, so that what looks like one is one */
  constructor(key: Buffer, level: RedactionLevel, wasRedacted = false) {
    this.#key = key;
    this.#isStrict = level === 'strict';
    this.#keepsEarlier = wasRedacted && !this.#isStrict;
  }

  /** What was replaced, by its pseudonym. */
  get given(): ReadonlyMap<string, string> {
    return this.#given;
  }

  /** For names of a kind that has no parts: `word-CODE`. */
  of(word: string, value: string): string {
    if (value === '' || this.isOne(value)) return value;
    return this.#note(this.#isStrict ? word : `${word}-${this.#code(word, value.toLowerCase())}`, value);
  }

  /** A name with its domain (`host-CODE.dom-CODE`), or an address. */
  host(value: string): string {
    const bare = value.replace(/^\[|\]$/g, '');
    if (isIP(bare) !== 0) return this.address(bare);
    const name = onTheWire(value);
    if (name === '' || name === 'localhost' || this.isOne(value)) return value;
    if (name.startsWith('*.')) return `*.${this.host(name.slice(2))}`;
    const [first = '', ...domain] = name.split('.');
    if (this.#isStrict) return this.#note('host', value);
    if (domain.length === 1 && !localDomains.has(domain[0] ?? '')) return this.domain(value);
    const host = `host-${this.#code('host', first)}`;
    return this.#note(domain.length === 0 ? host : `${host}.${this.domain(domain.join('.'))}`, value);
  }

  domain(value: string): string {
    const name = onTheWire(value);
    if (name === '' || localDomains.has(name) || this.isOne(value)) return value;
    return this.of('dom', name);
  }

  /** `net-CODE.N`: addresses of one network (/24, /64) share its code, and N hides the true number of the host. */
  address(value: string): string {
    const known = this.#addresses.get(value) ?? this.#addressAnew(value);
    this.#addresses.set(value, known);
    return known;
  }

  #addressAnew(value: string): string {
    const [bare = '', zone] = value.split('%');
    if (isIP(bare) === 0) return this.of('address', value);
    const address = ipaddr.process(bare);
    if (sameEverywhere.has(address.range()) || publicResolvers.has(address.toString())) return value;
    const word = networkWords[address.range()] ?? 'public';
    if (this.#isStrict) return this.#note(word, value);
    const bytes = address.toByteArray();
    const isV4 = address.kind() === 'ipv4';
    const network = this.#code('network', bytes.slice(0, isV4 ? 3 : 8).join('.'));
    const host = isV4
      ? this.#numberIn(network, bytes[3] ?? 0)
      : this.#code('interface-id', `${network} ${bytes.slice(8).join('.')}`);
    const place = zone === undefined ? '' : `-${this.#code('zone', zone).slice(0, 2)}`;
    return this.#note(`${word}-${network}.${host}${place}`, value);
  }

  /**
   * No two hosts of one network may fall together, so their numbers change places: a Feistel network on two half bytes,
   * each round by a table of its own.
   */
  #numberIn(network: string, host: number): number {
    const table = this.#digest('number', network);
    let [left, right] = [host >> 4, host & 15];
    for (let round = 0; round < 4; round += 1) {
      const entry = table[round * 8 + (right >> 1)] ?? 0;
      [left, right] = [right, left ^ (right % 2 === 0 ? entry >> 4 : entry & 15)];
    }
    return left * 16 + right;
  }

  #code(kind: string, value: string): string {
    let rest = this.#digest(kind, value).readUIntBE(0, 6);
    let given = '';
    for (let index = 0; index < codeLetters; index += 1) {
      given += letters.charAt(rest % letters.length);
      rest = Math.floor(rest / letters.length);
    }
    this.#codes.add(given);
    return given;
  }

  #digest(kind: string, value: string): Buffer {
    const id = `${kind}\0${value}`;
    let digest = this.#digests.get(id);
    if (digest === undefined) {
      digest = createHmac('sha256', this.#key).update(id).digest();
      this.#digests.set(id, digest);
    }
    return digest;
  }

  /**
   * The text without the codes of pseudonyms. One of some 14 million may spell what a machine is called: a chance that tells
   * nobody anything, and happens once in twenty reports of ten thousand hosts that are called `srv22` and the like.
   */
  withoutCodes(text: string): string {
    return text.replace(codesIn, (found) => (this.#keepsEarlier || this.#codes.has(found) ? '' : found));
  }

  isOne(value: string): boolean {
    return this.#keepsEarlier && pseudonym.test(value);
  }

  #note(pseudonym: string, value: string): string {
    this.#given.set(value, pseudonym);
    return pseudonym;
  }
}

/** One name, however it is written. */
function onTheWire(name: string): string {
  const low = name.toLowerCase().replace(/\.$/, '');
  // Empty where it is none.
  return /[^\0-\x7f]/.test(low) ? domainToASCII(low) || low : low;
}
