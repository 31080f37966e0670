import type { Details } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import { isSystemInterface } from './patterns.ts';
import { policies } from './policies.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Scrubber } from './scrub.ts';
import { mapStrings } from './strings.ts';

/** What the machine that redacts is called, and who works at it. */
export interface OwnNames {
  userName?: string;
  computerName?: string;
}

/** Takes the names out of the fields that hold nothing else, so that they are found in running text as well. */
export function learnNames(report: Report, own: OwnNames, pseudonyms: Pseudonyms, scrubber: Scrubber): void {
  if (own.userName !== undefined) scrubber.learn(own.userName, pseudonyms.of('user', own.userName));
  if (own.computerName !== undefined) scrubber.learnHost(own.computerName);
  mapStrings(
    report,
    () => false,
    (text, path) => {
      learnField(text, path, pseudonyms, scrubber);
      return text;
    },
  );
  for (const { group, details } of report.checks) {
    for (const { details: said } of details.addresses.flatMap(({ attempts }) => attempts)) {
      for (const name of serverNamesIn(said, group === 'mail')) scrubber.learnHost(name);
    }
  }
}

function learnField(text: string, path: string, pseudonyms: Pseudonyms, scrubber: Scrubber): void {
  const kind = policies.get(path);
  if (kind === 'host') scrubber.learnHost(text);
  if (kind === 'domain') scrubber.learnDomain(text);
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
    else if (type !== 'OU') scrubber.learn(value, pseudonyms.of(type === 'L' ? 'place' : 'org', value));
  }
}

/**
 * The names by which a server calls itself: SMTP says it first in its greeting and in its answer to EHLO (RFC 5321
 * sections 4.3.1 and 4.1.1.1), Microsoft's FTP service before its own name.
 */
function serverNamesIn({ heard = '', transcript = [] }: Details, isMail: boolean): string[] {
  if (!isMail) return firstWord(heard, /^220[ -]([\w.-]+) (?:Microsoft )?FTP [Ss]er/);
  const answers = transcript.filter(({ from }, index) => {
    const before = transcript[index - 1];
    return from === 'peer' && before?.from === 'here' && /^EHLO\b/i.test(before.text);
  });
  return [heard, ...answers.map(({ text }) => text)].flatMap((line) =>
    firstWord(line, /^2[25]0[ -]([A-Za-z\d](?:[\w.-]*[A-Za-z\d])?)(?=\s|$)/),
  );
}

function firstWord(line: string, pattern: RegExp): string[] {
  const word = pattern.exec(line)?.[1];
  return word === undefined ? [] : [word];
}
