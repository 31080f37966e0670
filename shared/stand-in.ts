import type { Translate } from './locales/texts.ts';
import type { Report } from './report.ts';

/** What became of a rehearsal: PortAmpel answered in the server's place, or was to and was not reached. */
export const standIns = ['answered', 'unreached'] as const;
export type StandIn = (typeof standIns)[number];

/** Whether PortAmpel answered in the server's place: then nobody may read that timeSensor LEGAL did. */
export function hasStandIn({ counterparts = [] }: Pick<Report, 'counterparts'>): boolean {
  return counterparts.some(({ paired }) => paired !== undefined);
}

/** The part of a report that tells a rehearsal from a check. */
export interface Rehearsed extends Pick<Report, 'counterparts'> {
  scenario: { options: Pick<Report['scenario']['options'], 'counterpart'> };
}

/** What every view and format asks; `undefined` for a report that is no rehearsal, or in which no row asked the counterpart. */
export function standInOf(report: Rehearsed): StandIn | undefined {
  if (hasStandIn(report)) return 'answered';
  const isTried = report.scenario.options.counterpart === true && report.counterparts !== undefined;
  return isTried ? 'unreached' : undefined;
}

const sentences = { answered: 'counterpart.stand-in', unreached: 'counterpart.unreached' } as const;

/** What keeps a rehearsal from being taken for a check of timeSensor LEGAL. */
export function standInSentence(standIn: StandIn, t: Translate): string {
  return t(sentences[standIn]);
}

/** The same of a report; nothing where it is no rehearsal. */
export function standInMarks(report: Rehearsed, t: Translate): string[] {
  const standIn = standInOf(report);
  return standIn ? [standInSentence(standIn, t)] : [];
}
