import type { Details } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import { isNoName, isSystemInterface, looksGiven } from './patterns.ts';
import { policies } from './policies.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Scrubber } from './scrub.ts';
import { eachString } from './strings.ts';

/** What the machine that redacts is called, and who works at it. */
export interface OwnNames {
  userName?: string;
  computerName?: string;
}

/** Takes the names out of the fields that hold nothing else, so that they are found in running text as well. */
export function learnNames(report: Report, own: OwnNames, pseudonyms: Pseudonyms, scrubber: Scrubber): void {
  if (own.userName !== undefined) scrubber.learn(own.userName, pseudonyms.of('user', own.userName));
  if (own.computerName !== undefined) scrubber.learnHost(own.computerName);
  eachString(report, (text, path) => learnField(text, path, pseudonyms, scrubber));
  for (const { group, details } of report.checks) {
    for (const { details: said } of details.addresses.flatMap(({ attempts }) => attempts)) {
      for (const name of serverNamesIn(said, group === 'mail')) scrubber.learnHost(name);
      for (const name of viaNamesIn(said)) scrubber.learnHost(name);
    }
  }
}

function learnField(text: string, path: string, pseudonyms: Pseudonyms, scrubber: Scrubber): void {
  const kind = policies.get(path);
  if (kind === 'host') scrubber.learnHost(text);
  if (kind === 'domain') scrubber.learnDomain(text);
  if (kind === 'bypass') scrubber.learnDomain(text.replace(/^[*.]+/, ''));
  if (kind === 'text' || kind === 'greeting' || kind === 'params') learnDomainsIn(text, scrubber);
  if (kind === 'url' && URL.canParse(text)) scrubber.learnHost(new URL(text).hostname);
  if (kind === 'wifi' || kind === 'database' || kind === 'profile') scrubber.learn(text, pseudonyms.of(kind, text));
  if (kind === 'interface' && !isSystemInterface(text)) scrubber.learn(text, pseudonyms.of(kind, text));
  if (kind === 'alt-name') learnAltName(text, scrubber);
  if (kind === 'distinguished-name') learnSubject(text, pseudonyms, scrubber);
}

function learnAltName(text: string, scrubber: Scrubber): void {
  const [, name] = /^(?:DNS|email):(\S+)$/.exec(text) ?? [];
  if (name !== undefined) scrubber.learnHost(name.split('@').at(-1) ?? name);
}

/** `CN=…, O=…, L=…`: a host or a person, the firm, the place (RFC 4514). */
function learnSubject(text: string, pseudonyms: Pseudonyms, scrubber: Scrubber): void {
  for (const [, type = '', value = ''] of text.matchAll(/\b(CN|O|OU|L)=([^,=]+)(?=,|$)/g)) {
    if (/^[\w*-]+(?:\.[\w-]+)+$/.test(value)) scrubber.learnHost(value);
    else scrubber.learn(value, pseudonyms.of(type === 'L' ? 'place' : 'org', value));
  }
}

/** Whose domain a text names is called by it elsewhere. Last labels of three letters and more are mostly no domain's. */
function learnDomainsIn(text: string, scrubber: Scrubber): void {
  for (const [domain] of text.matchAll(domainsInText)) if (!isNoName(domain)) scrubber.learnDomain(domain);
}

const domainsInText =
  /(?<![\p{L}\p{N}_-])[\p{L}\p{N}][\p{L}\p{N}-]{0,61}\.(?:[a-z]{2}|com|net|org|info|biz|swiss|legal|law|local|lan|intern|internal|corp)(?![\p{L}\p{N}_.-]*[\p{L}\p{N}])/giu;

/**
 * The names by which a server calls itself. SMTP says its host first in its greeting and in its answer to EHLO (RFC 5321
 * sections 4.3.1 and 4.1.1.1); in others' greetings it stands among words of the trade.
 */
function serverNamesIn({ heard = '', transcript = [] }: Details, isMail: boolean): string[] {
  const greeting = /^(?:220[ -]|\* (?:OK|PREAUTH) |\+OK )/.exec(heard)?.[0];
  const given = greeting === undefined ? [] : givenNamesIn(heard.slice(greeting.length));
  if (!isMail) return given;
  const answers = transcript.filter(({ from }, index) => {
    const before = transcript[index - 1];
    return from === 'peer' && before?.from === 'here' && /^EHLO\b/i.test(before.text);
  });
  const hosts = [heard, ...answers.map(({ text }) => text)].flatMap((line) =>
    firstWord(line, /^2[25]0[ -]([A-Za-z\d](?:[\w.-]*[A-Za-z\d])?)(?=\s|$)/),
  );
  return [...hosts, ...given];
}

function givenNamesIn(greeting: string): string[] {
  const words = greeting.match(/[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}])?/gu) ?? [];
  return words.filter(looksGiven).slice(0, mostGivenNames);
}

/** A greeting may be long, and is the peer's. */
const mostGivenNames = 100;

/** Proxies name themselves in `Via` (RFC 9110, section 7.6.3), Squid in `X-Cache` too. */
function viaNamesIn({ web }: Details): string[] {
  return (web?.proxySigns ?? []).flatMap(({ value = '' }) => [
    ...Array.from(value.matchAll(/(?:^|, ?)(?:[A-Za-z]+\/)?\d\.\d ([\w.-]+)/g), ([, name = '']) => name),
    ...Array.from(value.matchAll(/\b(?:HIT|MISS|NONE) from ([\w.-]+)/g), ([, name = '']) => name),
  ]);
}

function firstWord(line: string, pattern: RegExp): string[] {
  const word = pattern.exec(line)?.[1];
  return word === undefined ? [] : [word];
}
