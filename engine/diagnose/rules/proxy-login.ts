import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { factsOf, failingFor, idsOf, listOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

/**
 * A proxy wants a login before it lets anybody through. With status 407 it says so itself, where it stands unseen on the
 * way; else it is the proxy of this system that says so, while the direct way is shut, which tells it of that row at most
 * likely, whatever others were told.
 */
export const proxyLogin: Rule = (scene) => {
  const asked = failingFor(scene, 'proxy-login-required');
  const viaSystem = shutRows(scene).filter(({ details }) => details.proxy?.through.result === 'login-required');
  const rows = [...asked, ...viaSystem];
  if (rows.length === 0) return [];
  return [
    {
      id: 'proxy-login',
      params: { host: hostList(rows), ports: portList(rows) },
      confidence: viaSystem.length === 0 ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: [...signsOnTheWay(asked), ...signsOfSystemProxy(viaSystem)],
      ...(viaSystem.length > 0 && { against: againstSystemProxy(scene) }),
    },
  ];
};

function signsOnTheWay(asked: readonly ReportCheck[]): Message[] {
  if (asked.length === 0) return [];
  const schemes = listOf(factsOf(asked, ({ web }) => web?.proxyAuthentication).flat());
  return [
    sign('proxy-asked-login', { host: hostList(asked), ports: portList(asked) }),
    ...(schemes === '' ? [] : [sign('proxy-schemes', { schemes })]),
  ];
}

function signsOfSystemProxy(rows: readonly ReportCheck[]): Message[] {
  if (rows.length === 0) return [];
  const proxies = listOf(rows.map(({ details }) => details.proxy && nameOf(details.proxy.proxy)));
  return [
    sign('direct-way-shut', { host: hostList(rows), ports: portList(rows) }),
    sign('system-proxy-asked-login', { proxy: proxies }),
  ];
}

function againstSystemProxy({ working }: Scene): Message[] {
  return working.some(({ group }) => group === 'licence') ? [sign('web-works-partly')] : [];
}

export function nameOf({ host, port }: { host: string; port: number }): string {
  return `${host}:${port}`;
}
