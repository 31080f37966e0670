import type { ReportCheck } from '../../../shared/report.ts';
import { answeringAddresses, isPublic, remoteAddresses, unreachedRows } from '../answers.ts';
import { hostCount, idsOf, listOf } from '../faults.ts';
import { known, vpnsUp } from '../machine-facts.ts';
import { isMet, isStoodIn } from '../pair.ts';
import type { Cause, Rule } from '../rule.ts';
import { addressesSeen, type Scene, shutRows } from '../scene.ts';
import { hostAndPorts, hostList, sign } from '../signs.ts';
import { answersThroughTunnel, internetAnswers, isBehindTunnel, isUnreached } from '../tunnels.ts';

const fewestHosts = 2;

/**
 * The server stands behind a tunnel. That is not up, or does not lead there, or leads everything else astray. A VPN hidden
 * behind an ordinary card's name is not seen, so nothing of it is certain.
 */
export const vpn: Rule = (scene) => {
  const vpns = vpnsUp(scene.report);
  const isServerReached = scene.rows.some((row) => row.role === 'server' && row.state === 'open');
  const rows = shutRows(scene).filter(
    (row) => isBehindTunnel(scene, row) && isUnreached(scene, row) && !isForAbsent(scene, row),
  );
  if (rows.length === 0 || isServerReached)
    return vpns?.length
      ? takingAll(
          scene,
          vpns.map(({ name }) => name),
        )
      : [];
  if (vpns === undefined || vpns.length === 0) return missing(scene, rows, vpns !== undefined);
  return withoutRoute(
    scene,
    rows,
    vpns.map(({ name }) => name),
  );
};

/** Of a counterpart that nobody met, it is first asked whether it runs; from elsewhere the tunnel comes first for it too. */
function isForAbsent(scene: Scene, row: ReportCheck): boolean {
  return isStoodIn(scene.report, row) && !isMet(scene.report) && !isRemote(scene);
}

function missing(scene: Scene, rows: readonly ReportCheck[], isSeen: boolean): Cause[] {
  const internet = internetAnswers(scene);
  const isLikely = isSeen && internet !== undefined && isRemote(scene);
  return [
    {
      id: 'vpn-missing',
      params: { host: hostList(rows) },
      confidence: isLikely ? 'likely' : 'possible',
      checkIds: idsOf(rows),
      evidence: [
        unreachedSign(rows),
        ...(isSeen ? [sign('no-vpn-up')] : []),
        ...(internet === undefined ? [] : [sign('internet-answers', { address: internet })]),
      ],
      against: [sign('vpn-may-hide'), sign('server-off-alike', { host: hostList(rows) })],
    },
  ];
}

function withoutRoute(scene: Scene, rows: readonly ReportCheck[], names: readonly string[]): Cause[] {
  const internet = internetAnswers(scene);
  const carried = answersThroughTunnel(scene);
  const isLikely = internet !== undefined && carried === undefined && isRemote(scene);
  return [
    {
      id: 'vpn-route',
      params: hostAndPorts(rows),
      confidence: isLikely ? 'likely' : 'possible',
      checkIds: idsOf(rows),
      evidence: [
        unreachedSign(rows),
        sign('vpn-up', { name: listOf(names) }),
        ...(internet === undefined ? [] : [sign('internet-answers', { address: internet })]),
      ],
      against: [
        ...(carried === undefined ? [] : [sign('tunnel-carries', { address: carried })]),
        sign('server-off-alike', { host: hostList(rows) }),
      ],
    },
  ];
}

/** What stands behind the tunnel answers, and nothing on the Internet does. */
function takingAll(scene: Scene, names: readonly string[]): Cause[] {
  const inside = scene.rows.filter((row) => row.state === 'open' && isBehindTunnel(scene, row));
  const rows = unreachedRows(scene).filter((row) => row.role !== 'server' && remoteAddresses([row]).some(isPublic));
  const reached = new Set(addressesSeen(inside));
  const isAlone = answeringAddresses(scene).every((address) => reached.has(address) || !isPublic(address));
  if (inside.length === 0 || !isAlone || hostCount(rows) < fewestHosts) return [];
  const gateway = known(scene.report.machine.facts?.gateway4)?.interface;
  const isDefault = gateway !== undefined && names.includes(gateway);
  return [
    {
      id: 'vpn-takes-all',
      params: { host: hostList(rows) },
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [
        sign('inside-answers', { host: hostList(inside) }),
        sign('nothing-outside-answers', { host: hostList(rows) }),
        ...(isDefault ? [sign('vpn-is-default', { name: gateway })] : [sign('vpn-up', { name: listOf(names) })]),
      ],
      against: [sign('line-filtered-alike')],
    },
  ];
}

function unreachedSign(rows: readonly ReportCheck[]) {
  const isUnknown = rows.every(({ state }) => state === 'unresolved');
  return sign(isUnknown ? 'server-name-unknown' : 'server-unreached', { host: hostList(rows) });
}

function isRemote({ report }: Scene): boolean {
  return report.scenario.id === 'classic-remote';
}
