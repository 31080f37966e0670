/** What one run of a system's ping came to. */
export interface PingReading {
  /** One per reply, in the order of the lines. */
  rttsMs: number[];
  /** Somebody, this machine's own stack included, said that a packet is too large; with the size where they told it. */
  tooBig: boolean;
  mtuBytes?: number;
  /** The program itself may not send: no socket, no right. */
  refused: boolean;
}

/** `time=0.4 ms`, `Zeit<1ms`, `temps=12 ms`, `durata=3ms`: whatever the word, a sign, a number and its unit. */
const time = /([=<])\s?(\d{1,7}(?:[.,]\d{1,3})?)\s?ms\b/;
/** `TTL=64` in Windows' and iputils' words, `hlim=64` in those of the BSDs for IPv6. Never translated. */
const hopLimit = /\b(?:ttl|hlim)=\d{1,3}\b/i;
/** A reply that came twice proves nothing new. */
const duplicate = /\(DUP!\)/;
/**
 * Linux: `Frag needed and DF set (mtu = 1300)`, `message too long, mtu=1300`, `Packet too big: mtu=1280`; the BSDs: `frag
 * needed and DF set (MTU 1300)`, `sendto: Message too long`; Windows names DF in every language.
 */
const tooBig = /\bDF\b|frag needed|message too long|packet too big/i;
const mtu = /\bmtu\s?=?\s?(\d{3,5})\b/i;
const notAllowed = /operation not permitted|permission denied|lacking privilege|must run as root|address family/i;

/**
 * Reads the output of ping, of Windows, macOS or Linux, in any of our languages. The exit code is of no use: Windows' ping
 * returns 0 for "unreachable" as well. A line with a hop limit and a time is a reply; Windows leaves the hop limit out over
 * IPv6, so there the address has to be in the line.
 */
export function parsePing(text: string, address: string): PingReading {
  const reading: PingReading = { rttsMs: [], tooBig: false, refused: false };
  for (const line of text.split(/\r?\n/)) {
    const rttMs = replyTime(line, address);
    if (rttMs !== undefined) reading.rttsMs.push(rttMs);
    else if (tooBig.test(line)) {
      reading.tooBig = true;
      const told = mtu.exec(line)?.[1];
      if (told !== undefined) reading.mtuBytes = Number(told);
    } else if (notAllowed.test(line)) reading.refused = true;
  }
  return reading;
}

function replyTime(line: string, address: string): number | undefined {
  if (duplicate.test(line)) return undefined;
  const isReply = hopLimit.test(line) || (address.includes(':') && line.includes(address));
  const [, sign, number] = time.exec(line) ?? [];
  if (!isReply || number === undefined) return undefined;
  const value = Number(number.replace(',', '.'));
  // `<1ms` is all that Windows tells; the middle is the best guess, and is shown as "< 1".
  return sign === '<' ? value / 2 : value;
}
