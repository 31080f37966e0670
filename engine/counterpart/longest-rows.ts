import { longestTrainMs } from './measures/datagrams.ts';
import { answerMs } from './messages.ts';

/** The datagrams of a UDP row. */
export const rowTrain = {
  // Five seconds of a conversation's pace, in datagrams as large as QUIC's first ones must be (RFC 9000 section 14.1).
  count: 250,
  intervalMs: 20,
  bytes: 1200,
  // 160 kbit/s: a line that carries no more than 256 loses none of them to this pace.
  eased: { intervalMs: 60, lateByMs: 50 },
} as const;

/**
 * How long the rows of a pair may take: somebody is met, the TCP rows fall silent in each of their tries, in or out, and
 * only then begin the datagrams of the UDP rows, at their slower pace. After either the counterpart is asked what arrived.
 * @param tries - how often a TCP row is tried that falls silent
 */
export function longestPairRowsMs(connectTimeoutMs: number, tries: number): number {
  const silentMs = connectTimeoutMs + answerMs;
  const meetingMs = silentMs + answerMs;
  const tcpMs = tries * silentMs + answerMs;
  const udpMs = longestTrainMs(rowTrain) + answerMs;
  return meetingMs + tcpMs + udpMs;
}
