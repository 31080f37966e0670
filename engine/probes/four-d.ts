import { Conversation } from '../net/conversation.ts';
import { recognise } from '../net/recognise.ts';
import { asExpected, detailsOf, endingVerdict, type Probe, wrongWords } from './probe.ts';

/** How long a clear-text 4D port may take to speak first or to hang up; the SQL server never speaks first. */
const listenMs = 300;
/** A reset after the connect arrives one round trip after the handshake; listening for two leaves it the time. */
const listenRoundTrips = 2;

/** What a 4D server says first in clear text, as nmap's NULL probe knows it (nmap-service-probes, "4d-server"). */
const greeting = Buffer.from([0x00, 0x00, 0x00, 0x48, 0x00, 0x00, 0x00, 0x02]);

/**
 * The ports of a 4D server (19812-19814). Its protocols are not public, so nothing is sent: inside TLS the handshake is
 * the proof that the right kind of server answered; in clear text it listens whether somebody else speaks or hangs up.
 * Silence is normal there and stays `unchecked`.
 */
export const fourD: Probe = async (line) => {
  const insideTls = line.check.encryption === 'tls';
  if (insideTls) return asExpected({ spoke: 'tls' });
  const conversation = new Conversation(line.socket, line);
  try {
    const patienceMs = Math.max(listenMs, listenRoundTrips * line.rttMs);
    const { heard, ending, errorCode } = await conversation.listen(greeting.length, patienceMs);
    if (heard.subarray(0, greeting.length).equals(greeting)) {
      return asExpected({ ...detailsOf(conversation), spoke: '4d' });
    }
    // 4D speaks binary: whoever opens with words or a known protocol is somebody else.
    if (recognise(heard) !== undefined || startsWithText(heard)) {
      return wrongWords(heard.toString('latin1'), conversation);
    }
    if (ending !== undefined && ending !== 'timeout') return endingVerdict(ending, conversation, errorCode);
    return { ...asExpected(detailsOf(conversation)), service: 'unchecked' };
  } finally {
    conversation.detach();
  }
};

function startsWithText(heard: Buffer): boolean {
  return /^[\x20-\x7e]{3}/.test(heard.toString('latin1'));
}
