import { createHmac } from 'node:crypto';
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

/**
 * Stable names in the place of others: the same key gives the same pseudonym on every run, and nobody without it can
 * try out names until one fits. In level `strict` all of a kind have one name.
 */
export class Pseudonyms {
  readonly #key: Buffer;
  readonly #isStrict: boolean;
  readonly #given = new Map<string, string>();
  readonly #orders = new Map<string, number[]>();

  constructor(key: Buffer, level: RedactionLevel) {
    this.#key = key;
    this.#isStrict = level === 'strict';
  }

  /** What was replaced, by its pseudonym. */
  get given(): ReadonlyMap<string, string> {
    return this.#given;
  }

  /** For names of a kind that has no parts: `word-CODE`. */
  of(word: string, value: string): string {
    if (value === '') return value;
    return this.#note(this.#isStrict ? word : `${word}-${this.#code(word, value.toLowerCase())}`, value);
  }

  /** A name with its domain (`host-CODE.dom-CODE`), or an address. */
  host(value: string): string {
    const bare = value.replace(/^\[|\]$/g, '');
    if (ipaddr.isValid(bare.split('%')[0] ?? '')) return this.address(bare);
    const name = value.toLowerCase().replace(/\.$/, '');
    if (name === '' || name === 'localhost') return value;
    if (name.startsWith('*.')) return `*.${this.host(name.slice(2))}`;
    const [first = '', ...domain] = name.split('.');
    if (this.#isStrict) return this.#note('host', value);
    if (domain.length === 1 && !localDomains.has(domain[0] ?? '')) return this.domain(value);
    const host = `host-${this.#code('host', first)}`;
    return this.#note(domain.length === 0 ? host : `${host}.${this.domain(domain.join('.'))}`, value);
  }

  domain(value: string): string {
    const name = value.toLowerCase().replace(/\.$/, '');
    if (name === '' || localDomains.has(name)) return value;
    return this.of('dom', name);
  }

  /** `net-CODE.N`: addresses of one network (/24, /64) share its code, and N hides the true number of the host. */
  address(value: string): string {
    const [bare = '', zone] = value.split('%');
    if (!ipaddr.isValid(bare)) return this.of('address', value);
    const address = ipaddr.process(bare);
    if (sameEverywhere.has(address.range()) || publicResolvers.has(address.toString())) return value;
    const word = networkWords[address.range()] ?? 'public';
    if (this.#isStrict) return this.#note(word, value);
    const bytes = address.toByteArray();
    const isV4 = address.kind() === 'ipv4';
    const network = this.#code('network', bytes.slice(0, isV4 ? 3 : 8).join('.'));
    const host = isV4
      ? this.#numberIn(network, bytes[3] ?? 0)
      : this.#code('interface-id', bytes.slice(8).join('.')).slice(0, 3);
    const place = zone === undefined ? '' : `-${this.#code('zone', zone).slice(0, 2)}`;
    return this.#note(`${word}-${network}.${host}${place}`, value);
  }

  /** No two hosts of one network may fall together, so their numbers are dealt anew and not calculated. */
  #numberIn(network: string, host: number): number {
    let order = this.#orders.get(network);
    if (order === undefined) {
      const lots = Array.from({ length: 256 }, (_, number) => ({ number, lot: this.#code(network, String(number)) }));
      order = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ number }) => number);
      this.#orders.set(network, order);
    }
    return order.indexOf(host);
  }

  #code(kind: string, value: string): string {
    let rest = createHmac('sha256', this.#key).update(`${kind}\0${value}`).digest().readUIntBE(0, 6);
    let code = '';
    for (let index = 0; index < codeLetters; index += 1) {
      code += letters.charAt(rest % letters.length);
      rest = Math.floor(rest / letters.length);
    }
    return code;
  }

  #note(pseudonym: string, value: string): string {
    this.#given.set(value, pseudonym);
    return pseudonym;
  }
}
