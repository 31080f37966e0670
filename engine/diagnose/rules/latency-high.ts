import type { ReportCheck } from '../../../shared/report.ts';
import { isPublic } from '../answers.ts';
import { failingFor, idsOf } from '../faults.ts';
import { vpnsUp } from '../machine-facts.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, sign } from '../signs.ts';
import { isInOwnNetwork } from '../tunnels.ts';
import { gatewaySigns, gatewayState, isPcBusy, roundTripsOf, waySigns } from '../way.ts';

/**
 * Above the vendor's scale. Where the gateway answers fast, it is likely beyond the own network: for certain where nothing
 * of this side can have lengthened the way.
 */
export const latencyHigh: Rule = (scene) => {
  const rows = failingFor(scene, 'latency-high');
  const medians = rows.flatMap((row) => roundTripsOf(row)?.medianMs ?? row.rttMs ?? []);
  const slowest = rows.flatMap((row) => roundTripsOf(row)?.p95Ms ?? []);
  if (rows.length === 0) return [];
  const gateway = gatewayState(scene.report);
  const params = { host: hostList(rows), ms: Math.round(Math.max(0, ...medians)) };
  return [
    {
      id: 'latency-high',
      params,
      confidence: gateway === 'good' && isBeyondGateway(scene, rows) ? 'certain' : 'likely',
      owner: gateway === 'poor' ? 'firmIt' : 'firewall',
      checkIds: idsOf(rows),
      evidence: [
        sign('round-trip', params),
        ...(slowest.length > 0 ? [sign('round-trip-slowest', { ms: Math.round(Math.max(...slowest)) })] : []),
        ...gatewaySigns(scene.report),
        ...waySigns(scene.report, rows),
      ],
    },
  ];
};

/** Nothing on this side lengthens the way, no tunnel and no busy PC, and the server is reached through the gateway. */
function isBeyondGateway(scene: Scene, rows: readonly ReportCheck[]): boolean {
  return (
    vpnsUp(scene.report)?.length === 0 &&
    !isPcBusy(rows) &&
    rows.every(({ address }) => address !== null && isPublic(address) && !isInOwnNetwork(scene, address))
  );
}
