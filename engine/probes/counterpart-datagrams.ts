import { randomInt } from 'node:crypto';
import type { DatagramFacts } from '../../shared/facts/counterpart.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt } from '../../shared/observation.ts';
import { classifyDatagramFailure } from '../classify-datagram.ts';
import { rowTrain } from '../counterpart/longest-rows.ts';
import { sendTrain, type Train } from '../counterpart/measures/datagrams.ts';
import { type Endpoint, talliedSchema } from '../counterpart/messages.ts';
import type { Visit } from '../counterpart/visit.ts';
import type { OwnAttempt } from './own-attempt.ts';
import { PairAttempt } from './pair-attempt.ts';

/** Above this a conversation suffers; a Wi-Fi loses one now and then. */
const noticeableLoss = 0.02;

/** UDP on the server's port, answered by PortAmpel: whether it passes, how much is lost, there and back. */
export const counterpartDatagrams: OwnAttempt = async (check, address, run, hooks): Promise<Attempt> => {
  const pair = new PairAttempt(address, run, hooks);
  const meeting = await pair.timed('connect', () => pair.meet());
  const { visit } = meeting;
  if (!visit) return pair.nobodyMet(meeting);
  hooks.onConnected();
  const id = randomInt(2 ** 32);
  const { clock } = run;
  const { signal, onAnswered = () => undefined } = hooks;
  const target = { address, port: check.port, keys: visit.datagramKeys, train: id, clock, signal, onAnswered };
  const sent = await pair.timed('protocol', () => sendTrain({ ...target, ...rowTrain }));
  if (sent.isCancelled) return pair.untested('cancelled');
  const { there, seenAs, isElsewhere } = await arrivedThere(visit, id);
  // What came back is proof enough that some went the right way.
  if (isElsewhere && sent.back.received === 0) return pair.untested('udp-readdressed', { ...(seenAs && { seenAs }) });
  const datagrams: DatagramFacts = {
    sent: sent.sent,
    bytes: sent.bytes,
    back: sent.back,
    ...(sent.rttMs && { rttMs: sent.rttMs }),
    ...(there && { there }),
  };
  const facts = { datagrams, ...(seenAs && { seenAs }) };
  const rttMs = sent.rttMs?.median ?? null;
  // Where it has ended meanwhile, what is missing was not lost on the way.
  if (!there) return pair.untested('counterpart-gone', facts);
  if (sent.back.received > 0) {
    const lost = 1 - sent.back.received / sent.sent;
    return lost > noticeableLoss
      ? pair.open('degraded', 'datagrams-lost', rttMs, facts)
      : pair.open('asExpected', 'counterpart-reached', rttMs, facts);
  }
  if (there.received === 0 && !pair.listensAt(check.port, 'udp', visit))
    return pair.untested('counterpart-not-listening', facts);
  return {
    ...pair.untested('answers-lost', facts),
    ...silenceOf(sent, there.received, ipFamily(address), run.platform),
  };
};

/** Nothing came back: whether anything got there says which direction is shut. */
function silenceOf(
  { errorCode }: Train,
  received: number,
  family: 4 | 6,
  platform: Parameters<typeof classifyDatagramFailure>[2],
): Pick<Attempt, 'state' | 'reason' | 'errorCode'> {
  if (errorCode !== undefined) return { ...classifyDatagramFailure(errorCode, family, platform), errorCode };
  return { state: 'filtered', reason: received > 0 ? 'answers-lost' : 'no-response' };
}

/** Nothing where the counterpart cannot be asked any more; all zeros where none arrived. */
async function arrivedThere(
  visit: Visit,
  id: number,
): Promise<{ there?: DatagramFacts['back']; seenAs?: Endpoint; isElsewhere?: boolean }> {
  const answer = await visit.tryAsk({ ask: 'datagrams', train: id }, talliedSchema);
  if (!answer) return {};
  if (!answer.train) return { there: { received: 0, reordered: 0, duplicates: 0, jitterMs: 0 } };
  const { from: seenAs, elsewhere, ...there } = answer.train;
  return { there, seenAs, isElsewhere: elsewhere > 0 };
}
