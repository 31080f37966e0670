import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { addressesOf, causeOfAll, causePerHost, hostCount, signPerHost } from '../faults.ts';
import { isStoodIn } from '../pair.ts';
import type { Cause, Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { hostAndPorts, sign, signsOfLife } from '../signs.ts';

/** A refusal this much nearer than the host's own answers came from a device before it. */
const nearerShare = 0.5;
const nearerByMs = 2;

/**
 * A reset says that somebody refuses, not who. On the firm's own server it is mostly a service that does not run; from
 * hosts on the Internet it is mostly a firewall. What came back sooner than the host ever answers came from before it.
 */
export const refusals: Rule = (scene) => {
  const rows = shutRows(scene).filter((row) => row.state === 'closed' && !isStoodIn(scene.report, row));
  const nearer = rows.filter((row) => isNearer(scene, row));
  const byFirewall = rows.filter((row) => nearer.includes(row) || !isOwnServer(row) || isRefusedElsewhere(scene, row));
  const byServer = rows.filter((row) => !byFirewall.includes(row));
  return [...firewallResets(scene, byFirewall, nearer), ...notStarted(scene, byServer)];
};

function firewallResets(scene: Scene, rows: readonly ReportCheck[], nearer: readonly ReportCheck[]): Cause[] {
  const count = hostCount(rows);
  return causeOfAll(rows, (own) => {
    const sooner = own.filter((row) => nearer.includes(row));
    return {
      id: 'port-reset',
      confidence: sooner.length > 0 || count > 1 ? 'likely' : 'possible',
      evidence: [
        ...signPerHost(own, 'refused'),
        ...signPerHost(sooner, 'refused-nearer'),
        ...(count > 1 ? [sign('refused-by-several', { count })] : []),
        ...lifeOf(scene, own),
      ],
      against: [sign('reset-tells-not-who')],
    };
  });
}

function notStarted(scene: Scene, rows: readonly ReportCheck[]): Cause[] {
  return causePerHost(rows, (own) => {
    const life = lifeOf(scene, own);
    return {
      id: 'service-not-started',
      confidence: life.length > 0 ? 'likely' : 'possible',
      evidence: [sign('refused', hostAndPorts(own)), ...life],
      against: [sign('reset-tells-not-who')],
    };
  });
}

function isOwnServer({ role }: ReportCheck): boolean {
  return role === 'server' || role === 'publicServer';
}

function lifeOf(scene: Scene, rows: readonly ReportCheck[]): Message[] {
  return addressesOf(rows).flatMap((address) => signsOfLife(scene, address).slice(0, 2));
}

/** The same port is refused by a host that has nothing to do with it: who refuses it stands before both. */
function isRefusedElsewhere({ rows }: Scene, { port, address }: ReportCheck): boolean {
  return rows.some((other) => other.port === port && other.address !== address && other.state === 'closed');
}

function isNearer({ rows }: Scene, { address, rttMs }: ReportCheck): boolean {
  const answers = rows.flatMap((row) => (row.address === address && row.state === 'open' ? (row.rttMs ?? []) : []));
  if (rttMs === null || answers.length === 0) return false;
  const hostMs = Math.min(...answers);
  return rttMs < hostMs * nearerShare && hostMs - rttMs > nearerByMs;
}
