import { loadScenario, planChecks } from '../../engine/index.ts';
import { assignFaults } from '../../engine/simulator/faults.ts';
import { demoFaults, demoVariants } from '../../shared/demo.ts';
import type { Options } from '../../shared/profile.ts';
import { profileFormat, roles, scenarioIds, transportOptions } from '../../shared/words.ts';

const onOff = [undefined, true, false];
const allOptions: Options[] = onOff.flatMap((mail) =>
  onOff.flatMap((updates) => [undefined, ...transportOptions].map((transport) => ({ mail, updates, transport }))),
);

/** As the simulator does: an address for every role. */
function checksOf(id: (typeof scenarioIds)[number], options: Options) {
  const hosts = Object.fromEntries(roles.map((role) => [role, '127.0.0.1']));
  return planChecks(loadScenario(id), { format: profileFormat, roles: hosts, options }).checks;
}

describe.each(scenarioIds)('a first look at %s', (id) => {
  it.each(demoVariants)('%s: its faults fit the rows that are measured, whatever the options', (variant) => {
    for (const options of allOptions) {
      const faults = demoFaults(variant, loadScenario(id), options) ?? [];
      expect(() => assignFaults(id, checksOf(id, options), faults)).not.toThrow();
    }
  });

  it('shows something in each variant where nothing is switched off', () => {
    const counts = demoVariants.map((variant) => demoFaults(variant, loadScenario(id), {})?.length);
    expect(counts).toEqual([0, 1, 2]);
  });

  it('does not offer faults in mail where mail is switched off', () => {
    expect(demoFaults('mail', loadScenario(id), { mail: false })).toBeNull();
  });
});
