import type { ScenarioOf } from '../../../shared/phone-code.ts';
import type { Scenario } from '../../../shared/scenario.ts';

/** The scenarios that the window was given at its start. */
export function scenarioAmong(scenarios: readonly Scenario[]): ScenarioOf {
  return (id) => {
    const found = scenarios.find((scenario) => scenario.id === id);
    if (found === undefined) throw new Error(`no scenario ${id}`);
    return found;
  };
}
