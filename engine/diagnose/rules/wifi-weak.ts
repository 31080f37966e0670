import { failingFor, idsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { sign } from '../signs.ts';
import { gatewaySigns, gatewayState, hasCable, isWifiWeak, wifiDbm } from '../way.ts';

/** The way is slow or unsteady, and the Wi-Fi weak. That already the gateway is badly reached makes the one cause the other. */
export const wifiWeak: Rule = (scene) => {
  const rows = failingFor(scene, 'latency-high', 'connects-failing');
  if (rows.length === 0 || !isWifiWeak(scene.report)) return [];
  const gateway = gatewayState(scene.report);
  if (gateway === 'good') return [];
  return [
    {
      id: 'wifi-weak',
      confidence: gateway === 'poor' && !hasCable(scene.report) ? 'likely' : 'possible',
      checkIds: idsOf(rows),
      evidence: [sign('over-wifi', { dbm: Math.round(wifiDbm(scene.report) ?? 0) }), ...gatewaySigns(scene.report)],
      against: hasCable(scene.report) ? [sign('cable-too')] : [],
    },
  ];
};
