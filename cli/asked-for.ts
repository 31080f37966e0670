import { loadScenario } from '../engine/index.ts';
import type { Message } from '../shared/message.ts';
import type { Options } from '../shared/profile.ts';
import type { ScenarioRow } from '../shared/scenario.ts';
import { UserError } from '../shared/user-error.ts';
import { type ScenarioId, scenarioIds } from '../shared/words.ts';

/** What was asked for on the command line itself, each with rows of its own. */
export interface AskedFor {
  rehearse?: number;
  hold?: number;
  login?: string;
  updates?: string | false;
}

/**
 * A profile serves all scenarios, so what it asks for is not done where there is nothing to do it with; who says it on the
 * command line waits for it.
 * @param options those of the run: the command line's and the profile's
 * @throws {UserError}
 */
export function assertDoable(scenario: ScenarioId, asked: AskedFor, options: Options): void {
  if (asked.rehearse !== undefined) {
    assertRow(scenario, ({ option }) => option === 'rehearsal', 'error.rehearse-scenario');
    assertUpdates('--rehearse', asked, options);
  }
  if (asked.login !== undefined) {
    assertRow(scenario, ({ role }) => role === 'updates', 'error.login-scenario');
    assertUpdates('--login', asked, options);
  }
  if (asked.hold !== undefined) {
    assertRow(scenario, ({ option }) => option === 'hold', 'error.hold-scenario');
    if (options.transport === 'quic') throw new UserError({ key: 'error.hold-transport' });
  }
}

function assertRow(scenario: ScenarioId, isMeant: (row: ScenarioRow) => boolean, key: Message['key']): void {
  const able = scenarioIds.filter((id) => loadScenario(id).rows.some(isMeant));
  if (able.includes(scenario)) return;
  throw new UserError({ key, params: { scenario, allowed: able.join(', ') } });
}

function assertUpdates(asker: string, { updates }: AskedFor, options: Options): void {
  if (options.updates !== false) return;
  throw contradiction(asker, updates === false ? '--no-updates' : 'options.updates: false');
}

export function contradiction(first: string, second: string): UserError {
  return new UserError({ key: 'error.contradiction', params: { first, second } });
}
