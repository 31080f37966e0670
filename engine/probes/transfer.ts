import type { OwnCheck } from '../../shared/check.ts';
import type { DownloadFacts, TransferFacts } from '../../shared/facts/transfer.ts';
import { concealer, type Login } from '../../shared/login.ts';
import type { Attempt, Details } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import type { Rehearsal } from '../../shared/profile.ts';
import type { TransferProtocol } from '../../shared/words.ts';
import { longestMs } from '../long-rows.ts';
import type { RunContext } from '../run-context.ts';
import { fetchFtp } from '../transfer/ftp.ts';
import { fetchHttp } from '../transfer/http.ts';
import { type Failure, type Fetch, type Fetched, Leg, type LegOptions } from '../transfer/leg.ts';
import { insteadOf } from '../transfer/page.ts';
import { fetchSftp } from '../transfer/sftp.ts';
import {
  heldBackMs,
  judgeOne,
  judgeTwo,
  needsSecondTry,
  samePlaceOf,
  substanceMs,
  type Tried,
  type Wanted,
} from '../transfer/verdict.ts';
import type { OwnAttempt, OwnAttemptHooks } from './own-attempt.ts';

const fetchers: Record<TransferProtocol, Fetch> = {
  ftp: fetchFtp,
  ftps: fetchFtp,
  sftp: fetchSftp,
  http: fetchHttp,
  https: fetchHttp,
};

/** The run's own deadline is the last resort: this one leaves the time to say what was seen. */
const beforeDeadlineMs = 5000;
/** Enough to see whether a file is held back a second time. */
const confirmingBytes = 512 * 1024;
/** A second wait of at least this share of the first confirms it; servers that had to wake up are awake by then. */
const confirmingShare = 0.5;

/**
 * The update rehearsal: downloads a file, or a part of it, and keeps none of it. What would be bad news is tried a second
 * time, since a limit strikes twice in the same place and a bad line does not.
 */
export const transfer: OwnAttempt = async (check, address, run, hooks) => {
  const { rehearsal } = check;
  if (!rehearsal) throw new Error(`${check.id} has no rehearsal`);
  const deadlineMs = run.clock.monotonicMs() + longestMs(check) - beforeDeadlineMs;
  const tryOnce = (options: Pick<LegOptions, 'path' | 'bytes'>): Promise<Try> =>
    fetchOnce(check, address, run, hooks, { rehearsal, deadlineMs, ...options });
  const wanted = wantedOf(rehearsal, run);

  const first = await tryOnce({ path: undefined, bytes: rehearsal.bytes });
  const verdict = judgeOne(first, wanted);
  const { path } = first.fetched;
  if (needsSecondTry(verdict)) {
    const second = await tryOnce({ path, bytes: rehearsal.bytes });
    return attemptOf(rehearsal, [first, second], judgeTwo(first, second, wanted), run);
  }
  const heldMs = heldBackMs(first.facts);
  if (heldMs === undefined) return attemptOf(rehearsal, [first], verdict, run);
  const second = await tryOnce({ path, bytes: Math.min(rehearsal.bytes, confirmingBytes) });
  const isConfirmed = (substanceMs(second.facts) ?? 0) >= heldMs * confirmingShare;
  const attempt = attemptOf(rehearsal, [first, second], isConfirmed ? heldBack : verdict, run);
  const facts = attempt.details.transfer;
  return facts && isConfirmed
    ? { ...attempt, details: { ...attempt.details, transfer: { ...facts, heldBackMs: heldMs } } }
    : attempt;
};

const heldBack: Failure = { state: 'open', service: 'degraded', reason: 'transfer-held-back' };

function wantedOf({ bytes, path, sha256 }: Rehearsal, run: RunContext): Wanted {
  return { bytes, isNamed: path !== undefined, ...(sha256 !== undefined && { sha256 }), now: run.clock.now() };
}

/** One try with all that it left. */
interface Try extends Tried {
  leg: Leg;
  fetched: Fetched;
}

async function fetchOnce(
  check: OwnCheck,
  address: string,
  run: RunContext,
  hooks: OwnAttemptHooks,
  options: LegOptions,
): Promise<Try> {
  const leg = new Leg(check, address, run, hooks, options);
  const fetched = await fetchers[options.rehearsal.protocol](leg);
  const { end, failure, announcedBytes, reply, details } = fetched;
  const { meter } = leg;
  const receivedBytes = end === 'part' ? Math.min(meter.bytes, options.bytes) : meter.bytes;
  const sha256 = end === 'complete' || end === 'unconfirmed' ? meter.sha256() : undefined;
  const facts: DownloadFacts = {
    end,
    receivedBytes,
    ...meter.facts(),
    ...(sha256 !== undefined && { sha256 }),
    ...(reply !== undefined && { reply }),
  };
  const instead = insteadOf(fetched, meter.head, receivedBytes);
  return {
    leg,
    fetched,
    facts,
    ...(failure && { failure }),
    ...(announcedBytes !== undefined && { announcedBytes }),
    ...(instead && { instead }),
    ...(details.tls && { tls: details.tls }),
    rttMs: leg.rttMs,
  };
}

function attemptOf(rehearsal: Rehearsal, tries: readonly Try[], verdict: Failure, run: RunContext): Attempt {
  // What was said is shown of the try that speaks for both: the last one that got to the file.
  const speaker = tries.findLast(({ facts }) => facts.receivedBytes > 0) ?? tries.at(-1);
  if (!speaker) throw new Error('nothing was tried');
  const { state, service, reason, errorCode } = verdict;
  const details: Details = { ...speaker.fetched.details, transfer: factsOf(rehearsal, tries) };
  return {
    state,
    service,
    reason,
    ...(errorCode !== undefined && { errorCode }),
    rttMs: tries[0]?.leg.rttMs ?? null,
    phases: tries.flatMap(({ leg }) => leg.phases),
    details: withoutLogin(details, run.settings.login),
  };
}

function factsOf({ protocol, bytes, path: asked, sha256 }: Rehearsal, tries: readonly Try[]): TransferFacts {
  const path = tries.map(({ fetched }) => fetched.path).find((found) => found !== undefined) ?? asked;
  const announcedBytes = tries.map((each) => each.announcedBytes).find((size) => size !== undefined);
  const instead = tries.map((each) => each.instead).find((found) => found !== undefined);
  const samePlaceBytes = samePlaceOf(tries);
  return {
    protocol,
    ...(path !== undefined && { path: printable(path, 1024) }),
    ...(asked === undefined && path !== undefined && { chosen: true }),
    wantedBytes: bytes,
    ...(announcedBytes !== undefined && { announcedBytes }),
    ...(sha256 !== undefined && { expectedSha256: sha256.toLowerCase() }),
    downloads: tries.map(({ facts }) => facts),
    ...(samePlaceBytes !== undefined && { samePlaceBytes }),
    ...(instead && { instead }),
  };
}

/** Servers repeat the user's name, and a hostile one anything it was told. */
function withoutLogin(details: Details, login: Login | undefined): Details {
  if (!login) return details;
  const clean = concealer(login);
  const { heard, transcript, transfer: facts } = details;
  return {
    ...details,
    ...(heard !== undefined && { heard: clean(heard) }),
    ...(transcript && { transcript: transcript.map((line) => ({ ...line, text: clean(line.text) })) }),
    ...(facts && {
      transfer: {
        ...facts,
        ...(facts.path !== undefined && { path: clean(facts.path) }),
        downloads: facts.downloads.map((download) => ({
          ...download,
          ...(download.reply !== undefined && { reply: clean(download.reply) }),
        })),
      },
    }),
  };
}
