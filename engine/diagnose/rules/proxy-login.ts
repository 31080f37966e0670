import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { causeOfAll, factsOf, failingFor, listOf, signPerHost } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { sign } from '../signs.ts';

/**
 * A proxy wants a login before it lets anybody through. With status 407 it says so itself, where it stands unseen on the
 * way; else it is the proxy of this system that says so, while the direct way is shut, which tells it of that row at most
 * likely, whatever others were told.
 */
export const proxyLogin: Rule = (scene) => {
  const asked = failingFor(scene, 'proxy-login-required');
  const viaSystem = shutRows(scene).filter(({ details }) => details.proxy?.through.result === 'login-required');
  return causeOfAll([...asked, ...viaSystem], (rows) => {
    const onTheWay = rows.filter((row) => asked.includes(row));
    const bySystem = rows.filter((row) => !onTheWay.includes(row));
    return {
      id: 'proxy-login',
      confidence: bySystem.length === 0 ? 'certain' : 'likely',
      evidence: [...signsOnTheWay(onTheWay), ...signsOfSystemProxy(bySystem)],
      ...(bySystem.length > 0 && { against: againstSystemProxy(scene) }),
    };
  });
};

function signsOnTheWay(asked: readonly ReportCheck[]): Message[] {
  if (asked.length === 0) return [];
  const schemes = listOf(factsOf(asked, ({ web }) => web?.proxyAuthentication).flat());
  return [...signPerHost(asked, 'proxy-asked-login'), ...(schemes === '' ? [] : [sign('proxy-schemes', { schemes })])];
}

function signsOfSystemProxy(rows: readonly ReportCheck[]): Message[] {
  if (rows.length === 0) return [];
  return [...signPerHost(rows, 'direct-way-shut'), sign('system-proxy-asked-login', { proxy: proxiesOf(rows) })];
}

function againstSystemProxy({ working }: Scene): Message[] {
  return working.some(({ group }) => group === 'licence') ? [sign('web-works-partly')] : [];
}

/** The proxies of this system that the rows were tried through. */
export function proxiesOf(rows: readonly ReportCheck[]): string {
  return listOf(rows.map(({ details: { proxy } }) => proxy && `${proxy.proxy.host}:${proxy.proxy.port}`));
}
