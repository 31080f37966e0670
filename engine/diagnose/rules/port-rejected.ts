import { mayBlockItself } from '../machine-facts.ts';
import { isHostAlive, isRejected } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { hostList, ownFirewall, portList, sign, signsOfLife } from '../signs.ts';

/** A device answers in the host's place that these ports are not allowed (ICMP), though the host is alive. */
export const portRejected: Rule = (scene) => {
  const rows = shutRows(scene).filter((row) => isRejected(scene, row));
  if (rows.length === 0) return [];
  const addresses = [...new Set(rows.flatMap(({ address }) => address ?? []))];
  const isTold = rows.every(({ reason }) => reason === 'admin-prohibited');
  const isSure = (isTold || rows.every((row) => isHostAlive(scene, row))) && !mayBlockItself(scene.report);
  return [
    {
      id: 'port-rejected',
      params: { host: hostList(rows), ports: portList(rows) },
      confidence: isSure ? 'certain' : 'likely',
      checkIds: rows.map(({ id }) => id),
      evidence: [
        sign('icmp-refusal', { host: hostList(rows), ports: portList(rows) }),
        ...addresses.flatMap((address) => signsOfLife(scene, address).slice(0, 1)),
      ],
      against: ownFirewall(scene.report),
    },
  ];
};
