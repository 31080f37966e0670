import { addressesOf, causeOfAll, signPerHost } from '../faults.ts';
import { mayBlockItself } from '../machine-facts.ts';
import { isRejected } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { ownFirewall, sign, signsOfLife } from '../signs.ts';

/**
 * A device answers in the host's place (ICMP). Only where it says «prohibited» of every port is it a firewall for certain:
 * a host that is off behind a router, which answers for others at the same address, comes back as «unreachable» as well.
 */
export const portRejected: Rule = (scene) =>
  causeOfAll(
    shutRows(scene).filter((row) => isRejected(scene, row)),
    (rows) => {
      const isTold = rows.every(({ reason }) => reason === 'admin-prohibited');
      return {
        id: 'port-rejected',
        confidence: isTold && !mayBlockItself(scene.report) ? 'certain' : 'likely',
        evidence: [
          ...signPerHost(rows, 'icmp-refusal'),
          ...addressesOf(rows).flatMap((address) => signsOfLife(scene, address).slice(0, 1)),
        ],
        against: [...(isTold ? [] : [sign('service-off-alike')]), ...ownFirewall(scene.report)],
      };
    },
  );
