import type { Report } from './report.ts';

/** Whether PortAmpel answered in the server's place: then nobody may read that timeSensor LEGAL did. */
export function hasStandIn({ counterparts = [] }: Pick<Report, 'counterparts'>): boolean {
  return counterparts.some(({ paired }) => paired !== undefined);
}
