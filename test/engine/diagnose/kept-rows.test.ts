import { diagnose } from '../../../engine/diagnose/diagnose.ts';
import { conclusionsOf, reportOf } from '../../helpers/networks.ts';

test('nothing is certain where rows of an earlier run stand among those of this one', () => {
  const prohibited = { state: 'filtered', reason: 'admin-prohibited', service: null } as const;
  const {
    findings: _,
    digest: __,
    ...observed
  } = reportOf({ saw: { 'updates-22': 'closed', 'mail-993': prohibited } });
  const possible = 'port-reset possible firewall: updates-22';
  expect(conclusionsOf(diagnose(observed))).toEqual(['port-rejected certain firewall: mail-993', possible]);
  expect(conclusionsOf(diagnose(observed, { hasKeptRows: true }))).toEqual([
    'port-rejected likely firewall: mail-993',
    possible,
  ]);
});
