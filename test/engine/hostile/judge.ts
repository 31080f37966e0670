import type { RunEvent } from '../../../engine/run.ts';
import { type Observation, observationSchema } from '../../../shared/observation.ts';
import { textsIn, unprintable } from '../../helpers/hostile-text.ts';
import type { Subject } from './subjects.ts';

/** Given to every probe; no peer may bring it into anything that is kept or shown. */
export const login = { user: 'kanzlei-7391', password: 'geheim=7391' };

/** More than this of one row is no evidence any more, and 10,000 rows of it no report. */
const maxRowBytes = 64 * 1024;

/** What no peer may bring about in a row; empty where all is well. */
export function findProblems(
  observation: Observation | undefined,
  events: readonly RunEvent[],
  { longestMs }: Pick<Subject, 'longestMs'>,
): string[] {
  if (!observation) return ['not observed'];
  const attempts = observation.addresses.flatMap((address) => address.attempts);
  const tookMs = attempts.flatMap(({ phases }) => {
    const ends = phases.map(({ startMs, durationMs }) => startMs + durationMs);
    return phases.length > 0 ? Math.max(...ends) - Math.min(...phases.map(({ startMs }) => startMs)) : [];
  });
  const kept = JSON.stringify([observation, events]);
  const rowBytes = JSON.stringify(observation).length;
  // What does not pass here would not open again as a report.
  const parsed = observationSchema.safeParse(JSON.parse(JSON.stringify(observation)));
  const problems = [
    ...(parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []),
    ...(observation.untested === undefined ? [] : [`untested: ${observation.untested}`]),
    ...(attempts.length > 0 ? [] : ['no attempt']),
    ...attempts.filter(({ reason }) => reason === 'unknown-error').map(() => 'an unknown error'),
    ...tookMs.filter((ms) => ms > longestMs).map((ms) => `took ${ms} ms`),
    ...textsIn([observation, events])
      .filter((text) => unprintable.test(text))
      .map((text) => JSON.stringify(text)),
    ...(rowBytes > maxRowBytes ? [`${rowBytes} bytes are kept`] : []),
    ...Object.entries(login).flatMap(([name, word]) => (kept.includes(word) ? [`keeps the ${name}`] : [])),
  ];
  // A peer may have said a megabyte of it.
  return [...new Set(problems.map((problem) => problem.slice(0, 100)))].slice(0, 5);
}
