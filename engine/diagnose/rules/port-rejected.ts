import { mayBlockItself } from '../machine-facts.ts';
import { isRejected } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { hostList, ownFirewall, portList, sign, signsOfLife } from '../signs.ts';

/**
 * A device answers in the host's place (ICMP). Only where it says «prohibited» of every port is it a firewall for certain:
 * a host that is off behind a router, which answers for others at the same address, comes back as «unreachable» as well.
 */
export const portRejected: Rule = (scene) => {
  const rows = shutRows(scene).filter((row) => isRejected(scene, row));
  if (rows.length === 0) return [];
  const addresses = [...new Set(rows.flatMap(({ address }) => address ?? []))];
  const isTold = rows.every(({ reason }) => reason === 'admin-prohibited');
  return [
    {
      id: 'port-rejected',
      params: { host: hostList(rows), ports: portList(rows) },
      confidence: isTold && !mayBlockItself(scene.report) ? 'certain' : 'likely',
      checkIds: rows.map(({ id }) => id),
      evidence: [
        sign('icmp-refusal', { host: hostList(rows), ports: portList(rows) }),
        ...addresses.flatMap((address) => signsOfLife(scene, address).slice(0, 1)),
      ],
      against: [...(isTold ? [] : [sign('service-off-alike')]), ...ownFirewall(scene.report)],
    },
  ];
};
