import type { Options, Rehearsal } from '../../../shared/profile.ts';
import type { Report } from '../../../shared/report.ts';
import { defaultRehearsal } from '../addresses/rehearsal.ts';

/** What a rehearsal on this report's update server would fetch: as it was last asked for; `null` where there is no such server. */
export function rehearsalFor({ checks, scenario }: Report, { rehearsal }: Options): Rehearsal | null {
  const hasServer = checks.some(
    ({ role, host, reason }) => role === 'updates' && host !== null && reason !== 'option-off',
  );
  return hasServer ? (scenario.options.rehearsal ?? rehearsal ?? defaultRehearsal) : null;
}
