/** First words by which a protocol is known. */
const signatures: readonly { name: string; pattern: RegExp }[] = [
  { name: 'http', pattern: /^HTTP\/\d/ },
  { name: 'ssh', pattern: /^SSH-\d/ },
  { name: 'imap', pattern: /^\* (OK|PREAUTH|BYE)\b/i },
  { name: 'pop3', pattern: /^(\+OK|-ERR)\b/ },
  { name: 'smtp', pattern: /^[245]\d\d[ -].*\b(ESMTP|SMTP)\b/i },
  { name: 'ftp', pattern: /^[245]\d\d[ -].*\bFTP/i },
  // eslint-disable-next-line no-control-regex -- a TLS record's type and version
  { name: 'tls', pattern: /^[\x14-\x16]\x03[\x00-\x04]/ },
  { name: 'html', pattern: /^\s*<(!doctype|html)/i },
];

/** Which protocol the first bytes of a peer belong to, `undefined` where none of ours. */
export function recognise(bytes: Buffer): string | undefined {
  const text = bytes.subarray(0, 512).toString('latin1');
  return signatures.find(({ pattern }) => pattern.test(text))?.name;
}
