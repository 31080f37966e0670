import type { ReportCheck } from '../../../shared/report.ts';
import { causePerHost, perHost } from '../faults.ts';
import { isStoodIn } from '../pair.ts';
import { isHostAlive, isSilent, passesElsewhere } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { anySignOfLife, hostAndPorts, hostList, portList, sign } from '../signs.ts';

/**
 * Nothing of a host answers, on none of its ports, while others do. That the same port passes to another host, or that a
 * router says «host unreachable», makes it likely; a firewall that drops all for this host would look the same.
 */
export const hostDown: Rule = (scene) => {
  const unanswered = perHost(
    shutRows(scene).filter((row) => isUnanswered(row) && !isStoodIn(scene.report, row)),
  ).filter((rows) => !isHeard(scene, rows[0]?.host));
  const others = anySignOfLife(scene);
  return causePerHost(unanswered.flat(), (shut) => {
    const isTold = shut.every(({ reason }) => reason === 'host-unreach');
    const isLikely = others.length > 0 && (isTold || shut.some((row) => passesElsewhere(scene, row)));
    return {
      id: 'host-down',
      confidence: isLikely ? 'likely' : 'possible',
      evidence: [
        sign(isTold ? 'host-unreachable' : 'host-silent', hostAndPorts(shut)),
        ...passing(scene, shut),
        ...others.slice(0, 2),
      ],
      against: [sign('all-dropped-alike', { host: hostList(shut) })],
    };
  });
};

/** Something shows that the host is alive: one of its ports opens, or an address of it answers. */
function isHeard(scene: Scene, host: string | null | undefined): boolean {
  return scene.rows.some(
    (row) => row.host === host && row.details.addresses.length > 0 && (row.state === 'open' || isHostAlive(scene, row)),
  );
}

function isUnanswered(row: ReportCheck): boolean {
  return isSilent(row) || (row.state === 'unreachable' && row.reason === 'host-unreach');
}

function passing(scene: Scene, shut: readonly ReportCheck[]) {
  const passed = shut.filter((row) => passesElsewhere(scene, row));
  return passed.length === 0 ? [] : [sign('passes-elsewhere', { ports: portList(passed) })];
}
