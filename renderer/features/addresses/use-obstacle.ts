import type { Scenario } from '../../../shared/scenario.ts';
import { isBusy } from '../../state/app-state.ts';
import { useAppState } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { obstacleOf } from './draft-check.ts';

/** Why the check cannot start now, in one sentence; `null` where it can. */
export function useObstacle(scenario: Scenario): string | null {
  const t = useTexts();
  const draft = useAppState((state) => state.draft);
  const isRunning = useAppState(isBusy);
  const login = useAppState((state) => state.login);
  const obstacle = obstacleOf(scenario, draft, login);
  if (isRunning) return t('error.run-active');
  switch (obstacle?.kind) {
    case undefined:
      return null;
    case 'fault':
      return t('addresses.obstacle.fault', { field: t(`role.${obstacle.role}`) });
    case 'ports':
      return t('addresses.obstacle.ports');
    case 'checksum':
      return t('extras.obstacle.checksum');
    case 'path':
      return t('extras.obstacle.path');
    case 'login':
      return t('extras.obstacle.login');
    case 'empty':
      return t('addresses.obstacle.empty');
  }
}
