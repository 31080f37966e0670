import { idsOf, listOf } from '../faults.ts';
import { isLossy } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';
import { nameOf } from './proxy-login.ts';

/**
 * The direct way is shut and the same question goes through the proxy of this system: the host is alive, and the network
 * lets out what goes through the proxy. Where the name did not resolve, the name service may be to blame by itself.
 */
export const proxyNeeded: Rule = (scene) => {
  const rows = shutRows(scene).filter(({ details }) => details.proxy?.through.result === 'answered');
  if (rows.length === 0) return [];
  const isShutForSure = rows.every(({ state }) => state === 'filtered') && !isLossy(scene);
  const unresolved = rows.filter(({ state }) => state === 'unresolved');
  const proxy = listOf(rows.map(({ details }) => details.proxy && nameOf(details.proxy.proxy)));
  const params = { host: hostList(rows), ports: portList(rows), proxy };
  return [
    {
      id: 'proxy-needed',
      params,
      confidence: isShutForSure ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: [
        sign('direct-way-shut', params),
        sign('passes-through-proxy', params),
        ...(unresolved.length > 0 ? [sign('name-known-to-proxy', { host: hostList(unresolved) })] : []),
      ],
      against: [
        ...(isLossy(scene) ? [sign('packets-lost')] : []),
        ...(rows.some(({ details }) => details.proxy?.productUses === 'proxy') ? [sign('product-uses-proxy')] : []),
      ],
    },
  ];
};
