/**
 * What names look like in running text, in the order in which they are tried at each place. One pass over all of them:
 * a pseudonym is never looked at again.
 */
export const patterns = {
  userInfo: String.raw`(?<=\/\/)[^\s/@]{1,200}(?=@)`,
  mail: String.raw`(?<![\w.+-])[\w.+-]{1,64}\$?@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}`,
  // Who a system lets in: a session's key, an answer to a challenge, which names the domain (MS-NLMP, section 2.2.1.2).
  token: String.raw`(?<=\b(?:NTLM|Negotiate|Basic|Bearer) )(?!realm\b)[\w+/=.~-]{8,4000}|(?<=\bSet-Cookie: ?)[^\r\n]{1,4000}`,
  quoted: String.raw`(?<=\brealm=")[^"\r\n]{1,200}(?=")`,
  login: String.raw`(?<=\b(?:user(?:name)?|login|logon|account|benutzer|uid)=)[^\s&;,"'<>]{1,64}|(?<=^USER )\S{1,64}|(?<=\bpassword required for )[^\s.;,]{1,64}|(?<=\buser )[^\s.;,]{1,64}(?= logged in)`,
  named: String.raw`(?<=(?<![\p{L}\p{N}?&])(?:CN|OU?|DC|emailAddress)=)[^,=/"<>\r\n]{1,64}`,
  // What a path of Windows leads to may be called after a client; where it ends, nothing tells but a mark.
  windowsPath: String.raw`(?<![\p{L}\p{N}])[A-Za-z]:[\\/](?![\\/]?\s)[^:*?"<>|\r\n]{1,400}`,
  share: String.raw`\\\\[^\\/\s:*?"<>|]{1,63}(?:\\[^/:*?"<>|\r\n]{1,400})?|(?<=^|[\s"'=(])\/\/[^\\/\s:*?"<>|@]{1,63}(?:\/[^\s:*?"<>|]{1,400})?`,
  logon: String.raw`(?<![\p{L}\p{N}\\/:.])[\p{L}\p{N}][\p{L}\p{N}_.-]{0,62}\\(?!x[\da-f]{2}|u[\da-f]{4}|\\)[\p{L}\p{N}][\p{L}\p{N}_.$-]{0,62}`,
  unixUser: String.raw`(?<=\/(?:home|Users)\/)[^\s/:"'<>]{1,64}(?: [^\s/:"'<>]{1,64}(?=\/)){0,3}|(?<=(?:^|[\s/])~)[\w.-]{1,64}(?=\/)`,
  urlHost: String.raw`(?<=[a-z]:\/\/(?:[^\s/@]{1,200}@)?)[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,251}[\p{L}\p{N}_])?`,
  proxyHost: String.raw`(?<=\b(?:PROXY|SOCKS[45]?|HTTPS?) )[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,251}[\p{L}\p{N}_])?(?=:\d{1,5}\b)`,
  mac: String.raw`(?<![\w:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])|(?<![\w.])(?:[\da-f]{4}\.){2}[\da-f]{4}(?![\w.])|(?<![\w-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{12}(?![\w-])`,
  // An address and a port as FTP writes them (RFC 959, section 4.1.2).
  hostPort: String.raw`(?<![\d,])\d{1,3}(?:,\d{1,3}){5}(?![\d,])`,
  ipv6: String.raw`(?<![\w:.])(?=[\da-f.]*:[\da-f.]*:)(?:[\da-f:]{1,38}:(?:\d{1,3}\.){3}\d{1,3}|[\da-f:]{2,39})(?:%[\w.-]{1,32})?(?![\w:])`,
  ipv4: String.raw`(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)`,
  // As host names and names of PCs are made of addresses.
  dashedIpv4: String.raw`(?<!\d)(?<!\d-)\d{1,3}(?:-\d{1,3}){3}(?![\d-])`,
  network: String.raw`(?<![\w.])(?:10|192\.168|172\.\d{1,3}|\d{1,3}(?:\.\d{1,3}){2})(?:\.\d{1,3})?(?:\.\*)+`,
  // What Windows calls a PC where nobody gave it a name.
  windowsName: String.raw`(?<![\p{L}\p{N}_-])(?:DESKTOP|LAPTOP|WIN)-[A-Z\d]{6,12}(?![\p{L}\p{N}_-])`,
  // Neither in the middle of another word nor with the code of an answer before it, as in `250-mail.firm.example`.
  name: String.raw`(?:(?<![\p{L}\p{N}_-])(?<![\p{L}\p{N}_-]\.)(?!(?<=^|[\r\n])\d{3}-)|(?<=(?:^|[\r\n])\d{3}-))(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?\.){1,8}(?:xn--[a-z\d-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}_-])`,
} as const;
export type PatternName = keyof typeof patterns;

/** What looks like the last label of a name, and ends a file's. */
const fileEndings =
  /\.(?:zip|7z|cab|sh|js|mjs|cjs|map|svg|ico|jpg|gif|docx?|xlsx?|csv|conf|ini|exe|dmg|pkg|msi|html?|php|aspx?|jsp?|json|xml|txt|pdf|log|bin|iso|img|tar|t?gz|pac|dat|css|png|4d[a-z]{1,2}|portampel)$/i;

/** Domains within words of protocols: SSH's algorithms of a maker's own (RFC 4251 section 6), and names of specifications. */
const protocolDomains = /(?:^|[.@])(?:openssh\.com|libssh\.org|ssh\.com|lysator\.liu\.se|w3\.org|ietf\.org)$/i;

/** Products and their parts that are written like names. */
const productNames = /^(?:asp\.net|vb\.net|node\.js|next\.js|4d\.(?:server|client)|e\.g|i\.e|z\.b|d\.h|p\.es|p\.ex)$/i;

export function isNoName(text: string): boolean {
  return fileEndings.test(text) || protocolDomains.test(text) || productNames.test(text);
}

/** Host names and words of products that say nothing of anybody: replacing them in running text would only spoil it. */
const commonWords = new Set(
  (
    'server client host mail smtp imap pop pop3 ftp sftp www web http https gateway router firewall proxy localhost dns ' +
    'update updates licence license lizenz database datenbank default test demo local lan home office admin root user ' +
    'guest anonymous unknown none null true false open closed filtered wifi wlan ethernet loopback internet intranet ' +
    'green yellow red grey check report portampel timesensor legal autodiscover vpn remote cloud exchange owa mx mx1 mx2 ' +
    'ns ns1 ns2 sql file files backup print terminal citrix app portal login cdn static docs support help status ' +
    'net net6 link carrier public dom org share mac interface profile place print cert address realm token name path ' +
    'zone folder word'
  ).split(' '),
);

/** What servers greet with beside their names: words of the trade, and the programs that greet so. */
const greetingWords = new Set(
  (
    'welcome to ready service services server servers you your are this is the that there here have has will be with ' +
    'and or not no on in of for from by at please pleased meet hello hi bye goodbye all new use only logged login log ' +
    'user users connection connections connected connect private public local time port now anonymous access allowed ' +
    'authorized authorised unauthorized prohibited monitored secure security system banner host guest idle session ' +
    'ftp ftps sftp ftpd tftp smtp esmtp lmtp imap imap4 imap4rev1 pop pop3 mail mailer tls ssl starttls auth sasl ipv4 ' +
    'ipv6 utf8 utf-8 gnu mta mda capability ok gmt utc cet cest id version release build edition final stable willkommen ' +
    'bienvenue benvenuto serveur servizio dienst bereit auf bei der die das ist sie und mon tue wed thu fri sat sun jan ' +
    'feb mar apr may jun jul aug sep oct nov dec ubuntu debian centos fedora freebsd openbsd netbsd linux unix windows ' +
    'macos darwin microsoft exchange iis postfix exim sendmail dovecot courier cyrus zimbra qmail hmailserver mailenable ' +
    'mdaemon kerio lotus domino haraka opensmtpd mercury stunnel vsftpd proftpd pure-ftpd pureftpd filezilla serv-u ' +
    'wu-ftpd wing crushftp glftpd bftpd pyftpdlib twisted apache nginx synology qnap nas diskstation turbo station ' +
    'openssh dropbear libssh titan cerberus xlight coreftp globalscape rebex bitvise freesshd timesensor legal 4d ' +
    'privsep inetd xinetd beta copyright all rights reserved double-check'
  ).split(' '),
);

export function isCommonWord(text: string): boolean {
  return text.length < 3 || commonWords.has(text) || greetingWords.has(text) || /^\d+$/.test(text);
}

/** A name within a greeting: a word written as people write names of machines and firms, which no program is called by. */
export function looksGiven(text: string): boolean {
  const isWritten = /\p{Lu}/u.test(text) || /\p{L}\d|\d\p{L}|[-_]/u.test(text);
  const isVersion = /^[vr]?\d+(?:[._-]\w{1,8})*$/i.test(text) || /^\w{2,12}(?:d|ftpd)?[/_-]v?\d[\w.+-]*$/i.test(text);
  return isWritten && !isVersion && !isCommonWord(text.toLowerCase());
}

/** Names that systems give to interfaces by themselves; all others were given by somebody. */
const systemInterfaces =
  /^(?:lo|eth|en|eno|ens|enp|enx|wl|wlan|wlp|ww|tun|tap|utun|ppp|wg|br|docker|veth|virbr|bond|awdl|llw|anpi|bridge|gif|stf|ap|vEthernet|Ethernet|WLAN|Wi-Fi|LAN-Verbindung|Local Area Connection|Loopback Pseudo-Interface)(?:[\s-]?[\da-f]{0,4}(?:[sfp.]\d{1,4}){0,3}\*?)$/i;

export function isSystemInterface(name: string): boolean {
  return systemInterfaces.test(name);
}
