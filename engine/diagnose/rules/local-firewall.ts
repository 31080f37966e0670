import { causeOfAll, signPerHost } from '../faults.ts';
import { known } from '../machine-facts.ts';
import { shutReasons } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { sign } from '../signs.ts';

/** The system itself forbade the call: its own firewall, security software, or a VPN that lets nothing past it. */
export const localFirewall: Rule = (scene) => {
  const rows = shutRows(scene).filter(({ state }) => state === 'denied');
  const firewall = known(scene.report.machine.facts?.firewall);
  return causeOfAll(rows, (own) => {
    const isTold = own.every((row) => shutReasons(row).every((reason) => reason === 'local-rule'));
    return {
      id: 'local-firewall',
      confidence: isTold ? 'certain' : 'likely',
      evidence: [
        ...signPerHost(own, isTold ? 'denied-here' : 'aborted-here'),
        ...(firewall && firewall.state !== 'off' ? [sign('local-firewall-on')] : []),
      ],
      against: [
        ...(firewall?.state === 'off' ? [sign('local-firewall-off')] : []),
        ...(isTold ? [] : [sign('abort-tells-not-who')]),
      ],
    };
  });
};
