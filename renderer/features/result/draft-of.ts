import { parseHost } from '../../../shared/host.ts';
import { hasTrueNames } from '../../../shared/redaction.ts';
import type { Report } from '../../../shared/report.ts';
import { type Role, scenarioIds } from '../../../shared/words.ts';
import type { Draft } from '../../state/app-state.ts';

/** What to check in order to repeat a report on this PC; `null` where it cannot be: a demo, a scenario unknown here, or a report without its names. */
export function draftOf(report: Report): Draft | null {
  const { demo, scenario, checks } = report;
  const known = scenarioIds.find((id) => id === scenario.id);
  if (demo || known === undefined || !hasTrueNames(report)) return null;
  const addresses: Partial<Record<Role, string>> = {};
  for (const { role, host } of checks) {
    if (host !== null && addresses[role] === undefined && parseHost(host).ok) addresses[role] = host;
  }
  return Object.keys(addresses).length === 0
    ? null
    : { scenario: known, options: scenario.options, addresses, profile: null };
}
