import type { Breach } from '../../shared/facts/counterpart.ts';
import type { Hold } from '../../shared/facts/hold.ts';
import type { Attempt } from '../../shared/observation.ts';
import type { Reason } from '../../shared/words.ts';
import { measureIdle } from '../counterpart/measures/idle.ts';
import type { Visit } from '../counterpart/visit.ts';
import { closePolitely } from '../net/close.ts';
import type { OwnAttempt } from './own-attempt.ts';
import { PairAttempt } from './pair-attempt.ts';

const endings: Record<Exclude<Breach, 'cancelled'>, { ending: Hold['ending']; reason: Reason }> = {
  closed: { ending: 'closed', reason: 'idle-closed' },
  reset: { ending: 'reset', reason: 'idle-reset' },
  silent: { ending: 'silent', reason: 'idle-dropped' },
  // Somebody spoke where nobody had anything to say.
  altered: { ending: 'closed', reason: 'counterpart-altered' },
  malformed: { ending: 'closed', reason: 'counterpart-altered' },
};

/** An idle connection to the counterpart: both ends are silent for as long as asked, then both must still know it. */
export const counterpartIdle: OwnAttempt = async (check, address, run, hooks): Promise<Attempt> => {
  const pair = new PairAttempt(address, run, hooks);
  const wantedMs = check.holdMs ?? 0;
  const meeting = await pair.timed('connect', () => pair.meet());
  const { visit } = meeting;
  if (!visit) return pair.nobodyMet(meeting);
  const dialled = await pair.timed('connect', () =>
    visit.dial(check.port, { want: 'idle', idleMs: wantedMs }, pair.context()),
  );
  if (!dialled.ok) return pair.notThrough(dialled, check.port, visit);
  const { line, rttMs, from: here, arrival } = dialled;
  pair.answered(rttMs);
  const startMs = run.elapsedMs();
  const tick = setInterval(() => hooks.onProgress({ elapsedMs: run.elapsedMs() - startMs, totalMs: wantedMs }), 1000);
  const idle = await pair.timed('hold', () => measureIdle(line, wantedMs));
  clearInterval(tick);
  closePolitely(line.socket);
  const facts = { here, seenAs: arrival.from, arrivedAt: arrival.at, idleMs: wantedMs };
  const hold = { wantedMs, idleMs: run.elapsedMs() - startMs };
  if (idle.breach === 'cancelled') return pair.untested('cancelled', facts);
  if (idle.breach && !(await isStillThere(visit, check.port, pair))) return pair.untested('counterpart-gone', facts);
  const { ending, reason } = idle.breach
    ? endings[idle.breach]
    : { ending: 'alive' as const, reason: 'idle-kept' as const };
  const attempt = pair.open(idle.breach ? 'degraded' : 'asExpected', reason, rttMs, facts);
  const reconnects = idle.breach === undefined ? {} : { reconnects: true };
  return { ...attempt, details: { ...attempt.details, hold: { ...hold, ending, ...reconnects } } };
};

/**
 * The visit's own line was idle as long as this one, and may be gone with it: a new one tells whether the counterpart lives.
 * For a new one it may lack the place, and then only the old one tells.
 */
async function isStillThere(visit: Visit, port: number, pair: PairAttempt): Promise<boolean> {
  const again = await visit.again(port, pair.context());
  if (!again.ok) return visit.isThere();
  await again.visit.close();
  return true;
}
