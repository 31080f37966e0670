import type { Options, Rehearsal } from '../../../shared/profile.ts';
import { pathFaultOf } from '../../../shared/rehearsal-path.ts';
import type { Report } from '../../../shared/report.ts';
import { defaultRehearsal } from '../addresses/rehearsal.ts';

/**
 * What a rehearsal on this report's update server would fetch: as it was last asked for, if that can be done; `null` where
 * there is no such server.
 */
export function rehearsalFor({ checks, scenario }: Report, { rehearsal }: Options): Rehearsal | null {
  const hasServer = checks.some(
    ({ role, host, reason }) => role === 'updates' && host !== null && reason !== 'option-off',
  );
  if (!hasServer) return null;
  const asked = [scenario.options.rehearsal, rehearsal].flatMap((each) => each ?? []);
  return asked.find((each) => pathFaultOf(each) === undefined) ?? defaultRehearsal;
}
