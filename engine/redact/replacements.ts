import ipaddr from 'ipaddr.js';
import type { PatternName } from './patterns.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** Folders that are called alike on every PC; all others may be called after a person, a firm or a client. */
const systemFolders =
  /^(?:windows|system32|syswow64|winnt|program files(?: \(x86\))?|programme|programdata|appdata|local|locallow|roaming|temp|tmp|desktop|documents|downloads|microsoft|portampel|timesensor(?: legal)?)$/i;
const userFolders = /^(?:users|benutzer|utilisateurs|utenti|documents and settings|dokumente und einstellungen)$/i;

/** What stands in the place of a text that a pattern has found. */
export class Replacements {
  readonly #pseudonyms: Pseudonyms;

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
  }

  of(kind: PatternName, match: string): string {
    const names = this.#pseudonyms;
    switch (kind) {
      case 'userInfo':
      case 'unixUser':
        return names.of('user', match);
      case 'login':
        return /^(?:anonymous|ftp|logged)$/i.test(match) ? match : names.of('user', match);
      case 'token':
        return names.of('token', match);
      case 'quoted':
        return names.of('realm', match);
      case 'named':
        return names.of('org', match);
      case 'mail': {
        const [user = '', domain = ''] = match.split('@');
        return `${names.of('mail', user)}@${names.host(domain)}`;
      }
      case 'logon': {
        const [domain = '', user = ''] = match.split('\\');
        return `${names.host(domain)}\\${names.of('user', user)}`;
      }
      case 'share':
        return this.#share(match);
      case 'windowsPath':
        return this.#path(match);
      case 'mac':
        return names.of('mac', match);
      case 'hostPort': {
        const numbers = match.split(',');
        return [this.#address(numbers.slice(0, 4).join('.'), '…'), ...numbers.slice(4)].join(',');
      }
      case 'ipv4':
        return this.#address(match, match);
      case 'dashedIpv4':
        return this.#address(match.replaceAll('-', '.'), match);
      case 'network':
        return names.of('net', match);
      case 'ipv6':
        return ipaddr.IPv6.isValid(match.split('%')[0] ?? '') ? names.address(match) : match;
      case 'urlHost':
      case 'proxyHost':
      case 'windowsName':
      case 'name':
        return names.host(match);
    }
  }

  #address(text: string, otherwise: string): string {
    // Written with leading zeros it is the same address to some programs.
    const plain = text
      .split('.')
      .map((part) => part.replace(/^0+(?=\d)/, ''))
      .join('.');
    return ipaddr.IPv4.isValidFourPartDecimal(plain) ? this.#pseudonyms.address(plain) : otherwise;
  }

  /** `\\server\share\folder`, also with slashes. */
  #share(match: string): string {
    const slash = match.charAt(0);
    const [host = '', share, ...rest] = match.slice(2).split(slash);
    const parts = [share, ...rest].filter((part) => part !== undefined);
    return `${slash}${slash}${[this.#pseudonyms.host(host), ...parts.map((part) => this.#pseudonyms.of('share', part))].join(slash)}`;
  }

  #path(match: string): string {
    let before = '';
    return match.replace(/[^\\/]+/g, (part) => {
      const isUser = userFolders.test(before);
      before = part;
      if (isUser) return this.#pseudonyms.of('user', part);
      const isKnown = systemFolders.test(part) || userFolders.test(part) || /^[A-Za-z]:$/.test(part);
      return isKnown ? part : this.#pseudonyms.of('folder', part);
    });
  }
}
