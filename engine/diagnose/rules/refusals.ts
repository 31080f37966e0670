import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Cause, Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { hostList, portList, sign, signsOfLife } from '../signs.ts';

/** A refusal this much nearer than the host's own answers came from a device before it. */
const nearerShare = 0.5;
const nearerByMs = 2;

/**
 * A reset says that somebody refuses, not who. On the firm's own server it is mostly a service that does not run; from
 * hosts on the Internet it is mostly a firewall. What came back sooner than the host ever answers came from before it.
 */
export const refusals: Rule = (scene) => {
  const rows = shutRows(scene).filter(({ state }) => state === 'closed');
  const nearer = rows.filter((row) => isNearer(scene, row));
  const byFirewall = rows.filter((row) => nearer.includes(row) || !isOwnServer(row) || isRefusedElsewhere(scene, row));
  const byServer = rows.filter((row) => !byFirewall.includes(row));
  return [...firewallResets(scene, byFirewall, nearer), ...notStarted(scene, byServer)];
};

function firewallResets(scene: Scene, rows: readonly ReportCheck[], nearer: readonly ReportCheck[]): Cause[] {
  if (rows.length === 0) return [];
  const hosts = new Set(rows.map(({ host }) => host));
  const isLikely = nearer.length > 0 || hosts.size > 1;
  return [
    {
      id: 'port-reset',
      params: { host: hostList(rows), ports: portList(rows) },
      confidence: isLikely ? 'likely' : 'possible',
      checkIds: rows.map(({ id }) => id),
      evidence: [
        sign('refused', { host: hostList(rows), ports: portList(rows) }),
        ...(nearer.length > 0 ? [sign('refused-nearer', { ports: portList(nearer) })] : []),
        ...(hosts.size > 1 ? [sign('refused-by-several', { count: hosts.size })] : []),
        ...lifeOf(scene, rows),
      ],
      against: [sign('reset-tells-not-who')],
    },
  ];
}

function notStarted(scene: Scene, rows: readonly ReportCheck[]): Cause[] {
  if (rows.length === 0) return [];
  const life = lifeOf(scene, rows);
  return [
    {
      id: 'service-not-started',
      params: { host: hostList(rows), ports: portList(rows) },
      confidence: life.length > 0 ? 'likely' : 'possible',
      checkIds: rows.map(({ id }) => id),
      evidence: [sign('refused', { host: hostList(rows), ports: portList(rows) }), ...life],
      against: [sign('reset-tells-not-who')],
    },
  ];
}

function isOwnServer({ role }: ReportCheck): boolean {
  return role === 'server' || role === 'publicServer';
}

function lifeOf(scene: Scene, rows: readonly ReportCheck[]): Message[] {
  const addresses = [...new Set(rows.flatMap(({ address }) => address ?? []))];
  return addresses.flatMap((address) => signsOfLife(scene, address).slice(0, 2));
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
