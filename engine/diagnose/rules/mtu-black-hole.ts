import type { ReportCheck } from '../../../shared/report.ts';
import type { Reason } from '../../../shared/words.ts';
import { idsOf, listOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { hostList, sign } from '../signs.ts';

const stalling = new Set<Reason>(['tls-timeout', 'transfer-stalled', 'silent-after-greeting']);

/** Large packets vanish without a word: connections open, and hang as soon as there is much to say. */
export const mtuBlackHole: Rule = ({ report, failing }) => {
  const holes = (report.paths ?? []).filter(({ mtu, isGateway }) => mtu?.state === 'black-hole' && !isGateway);
  const rows = failing.filter((row) => isStalling(row) && holes.some(({ address }) => address === row.address));
  const asked = holes.filter(({ mtu }) => mtu?.state === 'black-hole' && mtu.method === 'http');
  const shown = rows.length > 0 ? holes.filter(({ address }) => rows.some((row) => row.address === address)) : asked;
  // Lost pings alone, where nothing hangs, may be a firewall that dislikes large pings.
  if (shown.length === 0) return [];
  const bytes = shown.flatMap(({ mtu }) => (mtu?.state === 'black-hole' ? (mtu.bytes ?? []) : []));
  const addresses = listOf(shown.map(({ address }) => address));
  return [
    {
      id: 'mtu-black-hole',
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [
        sign('large-packets-vanish', { address: addresses }),
        ...(bytes.length > 0 ? [sign('largest-that-passes', { bytes: Math.min(...bytes) })] : []),
        ...(rows.length > 0 ? [sign('opens-then-hangs', { host: hostList(rows) })] : []),
      ],
      against: asked.length > 0 ? [] : [sign('large-pings-may-be-blocked')],
    },
  ];
};

function isStalling({ state, service, reason }: ReportCheck): boolean {
  return state === 'open' && (service === 'silent' || stalling.has(reason));
}
