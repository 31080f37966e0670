import { isIP } from 'node:net';
import type { Hop } from '../../shared/facts/paths.ts';

/** One line of traceroute (Linux, macOS) or tracert, always called without names: number, then times and an address. */
const hopLine = /^\s{0,8}(\d{1,2})\s{1,8}(\S.*)$/;
const time = /<?\s?(\d{1,7}(?:[.,]\d{1,3})?)\s?ms\b/;
const lessThan = /<\s?\d/;
/** `!H`, `!N`, `!X` and their kin: an ICMP refusal. */
const refusal = /(?:^|\s)!(?:[A-Z]|<\d+>|\d*)(?=\s|$)/;

export interface TraceLine extends Hop {
  /** The hop answered that it will go no further. */
  refused: boolean;
}

/** Reads one line; nothing where it is no hop. Languages do not matter: only numbers, addresses and stars are read. */
export function parseHop(line: string): TraceLine | undefined {
  const [, number, rest = ''] = hopLine.exec(line.slice(0, 512)) ?? [];
  const ttl = Number(number);
  if (number === undefined || ttl < 1 || ttl > 30) return undefined;
  const address = rest.split(/[\s[\]()]+/).find((word) => isIP(word) !== 0) ?? null;
  const told = time.exec(rest)?.[1];
  // Neither a time nor a star: some other line that starts with a number.
  if (told === undefined && address === null && !rest.includes('*')) return undefined;
  const value = told === undefined ? null : Number(told.replace(',', '.'));
  const rttMs = value !== null && lessThan.test(rest) && value <= 1 ? value / 2 : value;
  // tracert writes a refusal as address and words, without times or stars.
  const refused = address !== null && (refusal.test(rest) || (told === undefined && !rest.includes('*')));
  return { ttl, address, rttMs: address === null ? null : rttMs, refused };
}

/** The hops in order, one per number. */
export function parseTrace(text: string): TraceLine[] {
  const hops = new Map<number, TraceLine>();
  for (const line of text.split(/\r?\n/)) {
    const hop = parseHop(line);
    if (hop && !hops.has(hop.ttl)) hops.set(hop.ttl, hop);
  }
  return [...hops.values()].sort((a, b) => a.ttl - b.ttl);
}
