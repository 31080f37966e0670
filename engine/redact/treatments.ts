import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { RedactionLevel } from '../../shared/redaction.ts';
import { isSystemInterface } from './patterns.ts';
import type { Kind } from './policies.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Scrubber } from './scrub.ts';

/** Nothing that anybody wrote or said leaves at the strictest level. */
const unsaid = '[…]';

/** Parameters of messages that name hosts and addresses, one or several. */
const hostParams = /\.params\.(?:hosts?|names?|named|servers?|address(?:es)?|proxy|endpoints?|own|seen)$/;

const certificateParams = /\.params\.(?:issuer|subject)$/;
const databaseParam = /\.params\.database$/;

/** Dates, hashes, numbers, and the ids and keys that this program makes. */
const ownWord = /^[\w.:+ -]{0,128}$/;

interface Tools {
  level: RedactionLevel;
  pseudonyms: Pseudonyms;
  scrubber: Scrubber;
}

/** What becomes of a text, by its kind. `place` is where it stands, as `findings.2.cause.params.host`. */
export function treatments({ level, pseudonyms, scrubber }: Tools) {
  const scrub = (text: string): string => scrubber.scrub(text);
  const said = (text: string): string => (level === 'strict' && text !== '' ? unsaid : scrub(text));
  const certificate = (text: string): string => (isPublicAuthority(text) ? scrub(text) : pseudonyms.of('cert', text));
  const whole =
    (word: string) =>
    (text: string): string =>
      pseudonyms.of(word, text);
  const byKind: Record<Kind, (text: string, place: string) => string> = {
    id: (text) => (ownWord.test(text) ? text : scrub(text)),
    word: scrub,
    text: said,
    greeting: said,
    params: (text, place) => {
      if (hostParams.test(place)) return eachHost(text, pseudonyms, scrub);
      if (certificateParams.test(place)) return certificate(text);
      return databaseParam.test(place) ? pseudonyms.of('database', text) : scrub(text);
    },
    host: (text) => pseudonyms.host(text),
    address: (text) => pseudonyms.address(text),
    domain: (text) => pseudonyms.domain(text),
    bypass: (text) => {
      const [, lead = '', rest = ''] = /^([*.]*)(.*)$/s.exec(text) ?? [];
      return isHostWord(rest) && /\p{L}/u.test(rest) ? `${lead}${pseudonyms.host(rest)}` : scrub(text);
    },
    url: (text) => redactUrl(text, pseudonyms, level === 'strict' ? () => '' : scrub),
    wifi: whole('wifi'),
    interface: (text) => (isSystemInterface(text) ? text : pseudonyms.of('interface', text)),
    database: whole('database'),
    profile: whole('profile'),
    fingerprint: whole('print'),
    'distinguished-name': whole('cert'),
    issuer: certificate,
    'alt-name': (text) => redactAltName(text, pseudonyms),
  };
  return (kind: Kind, text: string, place: string): string => byKind[kind](text, place);
}

/** `a, b, c +2`: each by itself, so that a name is the same as everywhere else. */
function eachHost(text: string, pseudonyms: Pseudonyms, scrub: (text: string) => string): string {
  const parts = text.split(', ').map((part) => (isHostWord(part) ? pseudonyms.host(part) : scrub(part)));
  return [...new Set(parts)].join(', ');
}

function isHostWord(text: string): boolean {
  return /^[\p{L}\p{N}_.:%*[\]-]+$/u.test(text);
}

/** Host and path; a query may hold anything. */
function redactUrl(text: string, pseudonyms: Pseudonyms, scrub: (text: string) => string): string {
  if (!URL.canParse(text)) return scrub(text);
  const { protocol, hostname, port, pathname, search } = new URL(text);
  if (hostname === '') return `${protocol}${scrub(pathname)}`;
  const host = pseudonyms.host(hostname);
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}${scrub(pathname)}${search === '' ? '' : '?…'}`;
}

/** As Node writes them: `DNS:mail.example`, `IP Address:192.0.2.1`, `email:a@b.example`. */
function redactAltName(text: string, pseudonyms: Pseudonyms): string {
  const [, type = '', value = ''] = /^([\w ]+):(.*)$/s.exec(text) ?? [];
  if (type === 'DNS' || type === 'IP Address') return `${type}:${pseudonyms.host(value)}`;
  return type === '' ? pseudonyms.of('cert', text) : `${type}:${pseudonyms.of('cert', value)}`;
}

let organisations: Set<string> | undefined;

/** Whether a certificate's issuer is one of the authorities that every system knows, and so nobody's secret. */
function isPublicAuthority(issuer: string): boolean {
  // Signs with names of its own under a root of the organisation behind it.
  organisations ??= new Set([
    "Let's Encrypt",
    ...rootCertificates.flatMap((pem) => organisationIn(new X509Certificate(pem).subject)),
  ]);
  return organisationIn(issuer.replaceAll(', ', '\n')).some((organisation) => organisations?.has(organisation));
}

function organisationIn(name: string): string[] {
  return [...name.matchAll(/^O=(.+)$/gm)].map(([, organisation = '']) => organisation);
}
