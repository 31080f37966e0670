/**
 * What names look like in running text, in the order in which they are tried at each place. One pass over all of them:
 * a pseudonym is never looked at again.
 */
export const patterns = {
  userInfo: String.raw`(?<=\/\/)[^\s/@]{1,200}(?=@)`,
  mail: String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}`,
  share: String.raw`\\\\[^\\/\s:*?"<>|]{1,63}(?:\\[^\\/:*?"<>|\r\n]{1,80})?`,
  windowsUser: String.raw`(?<=\b[A-Za-z]:[\\/]Users[\\/])[^\\/:*?"<>|\r\n]{1,64}`,
  unixUser: String.raw`(?<=\/(?:home|Users)\/)[^\s/:]{1,64}`,
  mac: String.raw`(?<![\w:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])|(?<![\w.])(?:[\da-f]{4}\.){2}[\da-f]{4}(?![\w.])`,
  // An address and a port as FTP writes them (RFC 959, section 4.1.2).
  hostPort: String.raw`(?<![\d,])\d{1,3}(?:,\d{1,3}){5}(?![\d,])`,
  ipv6: String.raw`(?<![\w:.])(?=[\da-f.]*:[\da-f.]*:)[\da-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?(?:%[\w.-]{1,32})?(?![\w:])`,
  ipv4: String.raw`(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)`,
  name: String.raw`(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?\.){1,8}(?:xn--[a-z\d-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}_-])`,
} as const;
export type PatternName = keyof typeof patterns;

/** What looks like the last label of a name, and ends a file's. */
const fileEndings =
  /\.(?:zip|exe|dmg|pkg|msi|html?|php|aspx?|jsp?|json|xml|txt|pdf|log|bin|iso|img|tar|t?gz|pac|dat|css|png|4d[a-z]{1,2}|portampel)$/i;

/** Domains within words of protocols: SSH's algorithms of a maker's own (RFC 4251 section 6), and names of specifications. */
const protocolDomains = /(?:^|[.@])(?:openssh\.com|libssh\.org|ssh\.com|lysator\.liu\.se|w3\.org|ietf\.org)$/i;

export function isNoName(text: string): boolean {
  return fileEndings.test(text) || protocolDomains.test(text);
}

/** Host names and words of products that say nothing of anybody: replacing them in running text would only spoil it. */
const commonWords = new Set(
  (
    'server client host mail smtp imap pop pop3 ftp sftp www web http https gateway router firewall proxy localhost dns ' +
    'update updates licence license lizenz database datenbank default test demo local lan home office admin root user ' +
    'guest anonymous unknown none null true false open closed filtered wifi wlan ethernet loopback internet intranet ' +
    'esmtp ready service welcome microsoft windows linux macos debian ubuntu postfix dovecot exim apache nginx openssh ' +
    'green yellow red grey check report portampel timesensor legal autodiscover'
  ).split(' '),
);

export function isCommonWord(text: string): boolean {
  return text.length < 3 || commonWords.has(text.toLowerCase()) || /^\d+$/.test(text);
}

/** Names that systems give to interfaces by themselves; all others were given by somebody. */
const systemInterfaces =
  /^(?:lo|eth|en|eno|ens|enp|enx|wl|wlan|wlp|ww|tun|tap|utun|ppp|wg|br|docker|veth|virbr|bond|awdl|llw|anpi|bridge|gif|stf|ap|vEthernet|Ethernet|WLAN|Wi-Fi|LAN-Verbindung|Local Area Connection|Loopback Pseudo-Interface)(?:[\s-]?[\da-f]{0,4}(?:[sfp.]\d{1,4}){0,3}\*?)$/i;

export function isSystemInterface(name: string): boolean {
  return systemInterfaces.test(name);
}
