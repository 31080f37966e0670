import type { ReportCheck } from '../../../shared/report.ts';
import { causeOfAll, signPerHost } from '../faults.ts';
import { isStoodIn } from '../pair.ts';
import { isHostAlive, isLossy, isSilent, passesElsewhere } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import { addressesSeen, type Scene, shutRows } from '../scene.ts';
import { hostList, ownFirewall, portList, sign, signsOfLife } from '../signs.ts';

/**
 * Connection attempts vanish without a word, though something answers for the host, or the same port is as silent to
 * another, living host: likely a filter drops them. A service that does not run is as silent where the system hides ports
 * without a listener (Windows in stealth mode), and so is a router with nobody behind the port that it forwards.
 */
export const portDropped: Rule = (scene) => {
  const silent = shutRows(scene).filter((row) => isSilent(row) && !isStoodIn(scene.report, row));
  const rows = silent.filter((row) => isHostAlive(scene, row) || passesElsewhere(scene, row) === false);
  const id = isOneOfItsGroup(scene, rows) ? 'port-missing' : 'port-dropped';
  return causeOfAll(rows, (own) => ({ id, confidence: 'likely', ...evidenceOf(scene, own) }));
};

function evidenceOf(scene: Scene, rows: readonly ReportCheck[]): Pick<Cause, 'evidence' | 'against'> {
  const proven = rows.filter((row) => isHostAlive(scene, row));
  const alike = rows.filter((row) => !proven.includes(row));
  return {
    evidence: [
      ...signPerHost(rows, 'silent'),
      ...addressesSeen(proven).flatMap((address) => signsOfLife(scene, address).slice(0, 2)),
      ...(alike.length > 0 ? [sign('silent-elsewhere', { ports: portList(alike) })] : []),
    ],
    against: [
      ...(proven.length > 0 ? [sign('service-off-alike')] : []),
      ...(isLossy(scene) ? [sign('packets-lost')] : []),
      ...ownFirewall(scene.report),
      ...(alike.length > 0 ? [sign('host-may-be-off', { host: hostList(alike) })] : []),
    ],
  };
}

/** Nothing else is dropped, and others of the same group pass to the same host: the rule forgot these ports. */
export function isOneOfItsGroup(scene: Scene, rows: readonly ReportCheck[]): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const isSame = (row: ReportCheck): boolean => row.group === first.group && row.host === first.host;
  return rows.every(isSame) && scene.rows.some((row) => isSame(row) && row.state === 'open');
}
