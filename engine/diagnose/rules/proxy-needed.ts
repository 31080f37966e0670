import { causeOfAll, perHost } from '../faults.ts';
import { isLossy } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { hostAndPorts, hostList, sign } from '../signs.ts';
import { proxiesOf } from './proxy-login.ts';

/**
 * The direct way is shut and the same question goes through the proxy of this system: the host is alive, and the network
 * lets out what goes through the proxy. Where the name did not resolve, the name service may be to blame by itself.
 */
export const proxyNeeded: Rule = (scene) => {
  const rows = shutRows(scene).filter(({ details }) => details.proxy?.through.result === 'answered');
  return causeOfAll(rows, (own) => {
    const isShutForSure = own.every(({ state }) => state === 'filtered') && !isLossy(scene);
    const unresolved = own.filter(({ state }) => state === 'unresolved');
    return {
      id: 'proxy-needed',
      params: { proxy: proxiesOf(own) },
      confidence: isShutForSure ? 'certain' : 'likely',
      evidence: [
        ...perHost(own).flatMap((each) => [
          sign('direct-way-shut', hostAndPorts(each)),
          sign('passes-through-proxy', { host: hostList(each), proxy: proxiesOf(each) }),
        ]),
        ...(unresolved.length > 0 ? [sign('name-known-to-proxy', { host: hostList(unresolved) })] : []),
      ],
      against: [
        ...(isLossy(scene) ? [sign('packets-lost')] : []),
        ...(own.some(({ details }) => details.proxy?.productUses === 'proxy') ? [sign('product-uses-proxy')] : []),
      ],
    };
  });
};
