import { failingFor, idsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { hostList, sign } from '../signs.ts';
import { gatewaySigns, gatewayState, roundTripsOf, waySigns } from '../way.ts';

/** Above the vendor's scale. Where the gateway answers fast, it is beyond the own network for certain. */
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
      confidence: gateway === 'good' ? 'certain' : 'likely',
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
