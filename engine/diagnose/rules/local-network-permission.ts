import { isPrivateAddress } from '../../../shared/name-notes.ts';
import { decisiveAttempt } from '../../../shared/observation.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { idsOf } from '../faults.ts';
import { known } from '../machine-facts.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { hostList, sign } from '../signs.ts';

/** macOS keeps programs off their own subnet that lack its permission; nobody can ask it whether they have it. */
export const localNetworkPermission: Rule = (scene) => {
  if (known(scene.report.machine.facts?.localNetwork) !== 'blocked') return [];
  const rows = shutRows(scene).filter(isRefusedNearby);
  if (rows.length === 0) return [];
  return [
    {
      id: 'local-network-permission',
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [sign('own-subnet-refused', { host: hostList(rows) })],
      against: [sign('hosts-off-alike', { host: hostList(rows) })],
    },
  ];
};

function isRefusedNearby({ details }: ReportCheck): boolean {
  return details.addresses.some(
    (seen) => isPrivateAddress(seen.address) && decisiveAttempt(seen).errorCode === 'EHOSTUNREACH',
  );
}
