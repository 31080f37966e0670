import type { Hold } from '../facts/hold.ts';
import type { RoundTrips } from '../facts/round-trips.ts';
import type { Translate } from '../locales/texts.ts';
import type { Details } from '../observation.ts';
import type { Section } from '../section.ts';

/** Below this a PC's own delay is the grain of its timers. */
const noticeableDelayMs = 2;

/** Round-trip times, and what became of an idle connection. */
export function describeQuality({ roundTrips, hold }: Details, t: Translate): Section[] {
  return [...(roundTrips ? [roundTripsSection(roundTrips, t)] : []), ...(hold ? [holdSection(hold, t)] : [])];
}

function roundTripsSection(facts: RoundTrips, t: Translate): Section {
  const { samplesMs, failed, minMs, medianMs, p95Ms, jitterMs, localDelayMs, grade } = facts;
  const entries: Section['entries'] = [
    [t('round-trips.samples'), t('round-trips.samples.value', { total: samplesMs.length, failed })],
  ];
  if (medianMs !== undefined && grade !== undefined) {
    const value = t('round-trips.median.value', { ms: digits(medianMs), grade: t(`latency-grade.${grade}`) });
    entries.push([t('round-trips.median'), value]);
  }
  const times = [
    ['round-trips.min', minMs],
    ['round-trips.p95', p95Ms],
    ['round-trips.jitter', jitterMs],
    ['round-trips.local-delay', localDelayMs > noticeableDelayMs ? localDelayMs : undefined],
  ] as const;
  for (const [label, ms] of times) {
    if (ms !== undefined) entries.push([t(label), t('round-trips.ms', { ms: digits(ms) })]);
  }
  return { title: t('round-trips.title'), entries };
}

function holdSection(facts: Hold, t: Translate): Section {
  const { wantedMs, idleMs, ending, noticed, keepAliveMs, lastHeardMs, reconnects } = facts;
  const seconds = (ms: number): string => t('hold.seconds', { seconds: digits(ms / 1000) });
  const entries: Section['entries'] = [
    [t('hold.wanted'), seconds(wantedMs)],
    [t('hold.idle'), seconds(idleMs)],
    [t('hold.ending'), t(`hold.ending.${ending}`)],
  ];
  if (noticed !== undefined) entries.push([t('hold.noticed'), t(`hold.noticed.${noticed}`)]);
  if (keepAliveMs !== undefined) entries.push([t('hold.keep-alive'), seconds(keepAliveMs)]);
  if (lastHeardMs !== undefined) entries.push([t('hold.last-heard'), seconds(lastHeardMs)]);
  if (reconnects !== undefined) {
    entries.push([t('hold.reconnects'), t(reconnects ? 'hold.reconnects.yes' : 'hold.reconnects.no')]);
  }
  return { title: t('hold.title'), entries };
}

/** One digit after the point below ten, none above. */
function digits(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
