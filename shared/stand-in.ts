import type { Translate } from './locales/texts.ts';
import type { Report } from './report.ts';

/** Whether PortAmpel answered in the server's place: then nobody may read that timeSensor LEGAL did. */
export function hasStandIn({ counterparts = [] }: Pick<Report, 'counterparts'>): boolean {
  return counterparts.some(({ paired }) => paired !== undefined);
}

type Rehearsed = Pick<Report, 'counterparts' | 'scenario'>;

/** Whether a counterpart was to answer in the server's place, and perhaps did not. */
export function isRehearsal(report: Rehearsed): boolean {
  return hasStandIn(report) || report.scenario.options.counterpart === true;
}

/** What keeps a rehearsal from being taken for a check of timeSensor LEGAL; nothing where it is none. */
export function standInMarks(report: Rehearsed, t: Translate): string[] {
  if (hasStandIn(report)) return [t('counterpart.stand-in')];
  return isRehearsal(report) ? [t('counterpart.unreached')] : [];
}
