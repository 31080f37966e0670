import type { ReportCheck } from '../../../shared/report.ts';
import { rolesOf } from '../faults.ts';
import { isHostAlive, isSilent, passesElsewhere } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { anySignOfLife, hostList, portList, sign } from '../signs.ts';

/**
 * Nothing of a host answers, on none of its ports, while others do. That the same port passes to another host, or that a
 * router says «host unreachable», makes it likely; a firewall that drops all for this host would look the same.
 */
export const hostDown: Rule = (scene) => {
  const hosts = [...new Set(shutRows(scene).flatMap(({ host }) => host ?? []))];
  return hosts.flatMap((host) => {
    const rows = scene.rows.filter((row) => row.host === host && row.details.addresses.length > 0);
    const shut = shutRows(scene).filter((row) => row.host === host && isUnanswered(row));
    if (shut.length === 0 || rows.some((row) => row.state === 'open' || isHostAlive(scene, row))) return [];
    const others = anySignOfLife(scene);
    const isTold = shut.every(({ reason }) => reason === 'host-unreach');
    const isLikely = others.length > 0 && (isTold || shut.some((row) => passesElsewhere(scene, row)));
    return [
      {
        id: 'host-down',
        subject: rolesOf(shut),
        params: { host: hostList(shut), ports: portList(shut) },
        confidence: isLikely ? 'likely' : 'possible',
        checkIds: shut.map(({ id }) => id),
        evidence: [
          sign(isTold ? 'host-unreachable' : 'host-silent', { host: hostList(shut), ports: portList(shut) }),
          ...passing(scene, shut),
          ...others.slice(0, 2),
        ],
        against: [sign('all-dropped-alike', { host: hostList(shut) })],
      },
    ];
  });
};

function isUnanswered(row: ReportCheck): boolean {
  return isSilent(row) || (row.state === 'unreachable' && row.reason === 'host-unreach');
}

function passing(scene: Scene, shut: readonly ReportCheck[]) {
  const passed = shut.filter((row) => passesElsewhere(scene, row));
  return passed.length === 0 ? [] : [sign('passes-elsewhere', { ports: portList(passed) })];
}
