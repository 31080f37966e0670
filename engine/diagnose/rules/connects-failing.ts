import { failingFor, idsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { hostList, sign } from '../signs.ts';
import { gatewaySigns, gatewayState, roundTripsOf, waySigns } from '../way.ts';

/** Of several handshakes with the same open port some do not come about: packets get lost, or the server turns some away. */
export const connectsFailing: Rule = (scene) => {
  const rows = failingFor(scene, 'connects-failing');
  if (rows.length === 0) return [];
  const series = rows.flatMap((row) => roundTripsOf(row) ?? []);
  const failed = series.reduce((sum, each) => sum + each.failed, 0);
  const total = series.reduce((sum, each) => sum + each.samplesMs.length, 0);
  const jitters = series.flatMap(({ jitterMs }) => jitterMs ?? []);
  return [
    {
      id: 'connects-failing',
      params: { host: hostList(rows) },
      confidence: 'likely',
      owner: gatewayState(scene.report) === 'poor' ? 'firmIt' : 'firewall',
      checkIds: idsOf(rows),
      evidence: [
        sign('handshakes-failed', { host: hostList(rows), failed, total }),
        ...(jitters.length > 0 ? [sign('jitter', { ms: Math.round(Math.max(...jitters)) })] : []),
        ...gatewaySigns(scene.report),
        ...waySigns(scene.report, rows),
      ],
      against: [sign('server-busy-alike', { host: hostList(rows) })],
    },
  ];
};
