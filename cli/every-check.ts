import { loadScenario, planChecks } from '../engine/index.ts';
import type { Check } from '../shared/check.ts';
import type { Options, Profile } from '../shared/profile.ts';
import { profileFormat, roles, type ScenarioId } from '../shared/words.ts';

/** All on, so that no row is left out. */
const everything: Profile = {
  format: profileFormat,
  roles: Object.fromEntries(roles.map((role) => [role, '127.0.0.1'])),
  options: { mail: true, transport: 'either', hold: 1, rehearsal: { protocol: 'ftp', bytes: 1_000_000 } },
};

/** All checks that a scenario can have, in the order of its rows, those on request among them; ports by default. */
export function everyCheck(scenario: ScenarioId, options: Options = {}): Check[] {
  const profile = { ...everything, options: { ...everything.options, ...options } };
  return planChecks(loadScenario(scenario), profile).checks;
}
