import type { Scenario } from '../../../shared/scenario.ts';
import type { Role } from '../../../shared/words.ts';
import { isBusy } from '../../state/app-state.ts';
import { useAppState } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { asksCounterpart, obstacleOf } from './draft-check.ts';

/** Why the check cannot start now, in one sentence; `null` where it can. */
export function useObstacle(scenario: Scenario): string | null {
  const t = useTexts();
  const draft = useAppState((state) => state.draft);
  const isRunning = useAppState(isBusy);
  const login = useAppState((state) => state.login);
  const pairingCode = useAppState((state) => state.pairingCode);
  const obstacle = obstacleOf(scenario, draft, { login, pairingCode });
  if (isRunning) return t('error.run-active');
  switch (obstacle?.kind) {
    case undefined:
      return null;
    case 'fault':
      return t('addresses.obstacle.fault', { field: fieldName(obstacle.role) });
    case 'ports':
      return t('addresses.obstacle.ports');
    case 'checksum':
      return t('extras.obstacle.checksum');
    case 'path':
      return t('extras.obstacle.path');
    case 'login':
      return t('extras.obstacle.login');
    case 'counterpart':
      return t('asking.obstacle.host');
    case 'code':
      return t(obstacle.fault === 'empty' ? 'asking.obstacle.code' : 'asking.obstacle.code-fault');
    case 'empty':
      return t('addresses.obstacle.empty');
  }
  function fieldName(role: Role): string {
    return role === 'server' && asksCounterpart(scenario, draft) ? t('asking.host') : t(`role.${role}`);
  }
}
