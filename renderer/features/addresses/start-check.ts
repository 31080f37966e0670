import type { Scenario } from '../../../shared/scenario.ts';
import { changeSettings, startRun } from '../../state/actions.ts';
import type { Store } from '../../state/store.ts';
import { asksCounterpart, fieldsOf, loginFor, profileOf, rememberedFrom } from './draft-check.ts';

/** Starts the check of the draft, and remembers what it was made of. */
export async function startCheck(store: Store, scenario: Scenario): Promise<void> {
  const { draft, settings, login: typed, pairingCode } = store.get();
  const used = fieldsOf(scenario, draft).map(({ role }) => role);
  void changeSettings(store, rememberedFrom(draft, used, settings));
  const login = loginFor(scenario, draft, typed);
  const profile = profileOf(scenario, draft);
  await startRun(store, {
    kind: 'network',
    scenario: scenario.id,
    profile,
    ...(login && { login }),
    ...(asksCounterpart(scenario, draft) && { pairingCode }),
  });
}
