import type { DownloadFacts, TransferFacts } from '../../shared/facts/transfer.ts';
import type { TlsFacts } from '../../shared/observation.ts';
import { certificateFault } from '../net/tls.ts';
import { type Failure, untold, wrong } from './leg.ts';

/** What one try saw, as far as the judgement asks. */
export interface Tried {
  facts: DownloadFacts;
  failure?: Failure;
  announcedBytes?: number;
  /** A page came where a file was asked for. */
  instead?: TransferFacts['instead'];
  tls?: TlsFacts;
  /** Of the TCP handshake. */
  rttMs?: number | null;
}

export interface Wanted {
  bytes: number;
  /** The file was named, so however small it is, it is the one that is meant. */
  isNamed: boolean;
  sha256?: string;
  now: Date;
}

const good: Failure = { state: 'open', service: 'asExpected', reason: 'syn-ack' };

function degraded(reason: Failure['reason']): Failure {
  return { state: 'open', service: 'degraded', reason };
}

/**
 * Two ends as near as this are in the same place: windows and segments blur where a limit strikes, and so does what is on
 * its way meanwhile. That is as much as comes in one round trip, or in the few milliseconds that devices hold it.
 */
const samePlaceBytes = 256 * 1024;
const samePlaceShare = 0.02;
const onItsWayMs = 5;
const mostOnItsWayShare = 0.2;

/** What a single try comes to. */
export function judgeOne(tried: Tried, wanted: Wanted): Failure {
  const { facts, failure, instead } = tried;
  if (instead) return wrong('transfer-replaced');
  switch (facts.end) {
    case 'failed':
      return failure ?? untold('unknown-error');
    case 'cancelled':
      return untold('cancelled');
    case 'closed':
    case 'reset':
      return wrong('transfer-broken');
    case 'stalled':
      return wrong('transfer-stalled');
    case 'late':
      return degraded('transfer-slow');
    case 'unconfirmed':
      return degraded('transfer-unconfirmed');
    case 'part':
      return wanted.sha256 === undefined ? judgeTls(tried, wanted) : untold('checksum-of-part');
    case 'complete':
      return judgeWhole(tried, wanted);
  }
}

function judgeWhole(tried: Tried, wanted: Wanted): Failure {
  const { facts, announcedBytes } = tried;
  if (announcedBytes !== undefined && announcedBytes !== facts.receivedBytes) return wrong('transfer-differs');
  if (wanted.sha256 !== undefined && facts.sha256 !== undefined && facts.sha256 !== wanted.sha256.toLowerCase()) {
    return wrong('transfer-differs');
  }
  const isTooShort = facts.receivedBytes < wanted.bytes && !(wanted.isNamed && facts.receivedBytes > 0);
  return isTooShort ? untold('file-too-short') : judgeTls(tried, wanted);
}

function judgeTls({ tls }: Tried, { now }: Wanted): Failure {
  const fault = tls && certificateFault(tls, now);
  return fault === undefined ? good : degraded(fault);
}

/** Whether this would be bad news, and bad news takes two tries. */
export function needsSecondTry(verdict: Failure): boolean {
  const { state, service } = verdict;
  if (state === 'untested') return false;
  return state !== 'open' || service === 'unexpected' || service === 'silent';
}

/** What two tries come to, of which the first needed confirmation. */
export function judgeTwo(first: Tried, second: Tried, wanted: Wanted): Failure {
  const [one, two] = [judgeOne(first, wanted), judgeOne(second, wanted)];
  if (two.reason === 'cancelled') return two;
  // A handshake that fails once is a lost packet; a download that breaks off once is worth a word.
  const isWordWorthy = one.state === 'open' && one.reason.startsWith('transfer-');
  if (!needsSecondTry(two)) return isWordWorthy ? degraded(one.reason) : two;
  if (!brokeOff(first) || !brokeOff(second)) return brokeOff(first) || isWordWorthy ? one : two;
  // Wherever it was, nobody ended it: a limit that drops silently and a server that stops look alike. The place is told.
  if (first.facts.end === 'stalled' && second.facts.end === 'stalled') return wrong('transfer-stalled');
  return wrong(isSamePlace(first, second) ? 'transfer-cut' : 'transfer-broken');
}

/** How many bytes came before both tries broke off at the same place; `undefined` where it was none, or nothing came. */
export function samePlaceOf([first, second]: readonly Tried[]): number | undefined {
  if (!first || !second || !brokeOff(first) || !brokeOff(second) || !isSamePlace(first, second)) return undefined;
  return Math.min(first.facts.receivedBytes, second.facts.receivedBytes) || undefined;
}

function brokeOff({ facts: { end }, instead }: Tried): boolean {
  return !instead && (end === 'closed' || end === 'reset' || end === 'stalled');
}

function isSamePlace(first: Tried, second: Tried): boolean {
  const [less, more] = [first, second].map(({ facts }) => facts.receivedBytes).sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (more === 0) return true;
  const onItsWay = Math.min(Math.max(...[first, second].map(bytesOnTheirWay)), more * mostOnItsWayShare);
  return less > 0 && more - less <= Math.max(samePlaceBytes, more * samePlaceShare, onItsWay);
}

function bytesOnTheirWay({ facts: { bytesPerSecond = 0 }, rttMs }: Tried): number {
  return (bytesPerSecond * Math.max(onItsWayMs, rttMs ?? 0)) / 1000;
}

/** Less than this is what clients are fed while a scanner works, so that they do not give up. */
const trickleShare = 0.02;
const leastHeldMs = 2000;
const leastBytes = 1024 * 1024;

/** By when more than a trickle had come. `undefined` where that never was. */
export function substanceMs({ timeline, receivedBytes }: DownloadFacts): number | undefined {
  const enough = Math.max(64 * 1024, receivedBytes * trickleShare);
  const index = timeline.findIndex(([, bytes]) => bytes > enough);
  // The point before is the last that had only a trickle.
  return index < 0 ? undefined : (timeline[index - 1]?.[0] ?? 0);
}

/**
 * How long the file was held back: next to nothing for a long time, and then all of it in less than half of that. A server
 * that is slow to start looks alike, so it takes a second try to say so.
 */
export function heldBackMs(facts: DownloadFacts): number | undefined {
  const { receivedBytes, timeline, end } = facts;
  if (receivedBytes < leastBytes || (end !== 'complete' && end !== 'part' && end !== 'unconfirmed')) return undefined;
  const heldMs = substanceMs(facts);
  if (heldMs === undefined || heldMs < leastHeldMs) return undefined;
  const arrivedMs = timeline.find(([, bytes]) => bytes >= receivedBytes)?.[0] ?? facts.durationMs;
  return arrivedMs - heldMs <= heldMs / 2 ? heldMs : undefined;
}
