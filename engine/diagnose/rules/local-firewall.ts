import { known } from '../machine-facts.ts';
import { shutReasons } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { shutRows } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

/** The system itself forbade the call: its own firewall, security software, or a VPN that lets nothing past it. */
export const localFirewall: Rule = (scene) => {
  const rows = shutRows(scene).filter(({ state }) => state === 'denied');
  if (rows.length === 0) return [];
  const isTold = rows.every((row) => shutReasons(row).every((reason) => reason === 'local-rule'));
  const firewall = known(scene.report.machine.facts?.firewall);
  const params = { host: hostList(rows), ports: portList(rows) };
  return [
    {
      id: 'local-firewall',
      params,
      confidence: isTold ? 'certain' : 'likely',
      checkIds: rows.map(({ id }) => id),
      evidence: [
        sign(isTold ? 'denied-here' : 'aborted-here', params),
        ...(firewall && firewall.state !== 'off' ? [sign('local-firewall-on')] : []),
      ],
      against: [
        ...(firewall?.state === 'off' ? [sign('local-firewall-off')] : []),
        ...(isTold ? [] : [sign('abort-tells-not-who')]),
      ],
    },
  ];
};
