import type { Path } from '../../../shared/facts/paths.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Reason } from '../../../shared/words.ts';
import { idsOf, listOf } from '../faults.ts';
import { failingPairs, faultOf, isFullSizeLost } from '../pair.ts';
import { isLossy } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portsOf, sign } from '../signs.ts';

const stalling = new Set<Reason>(['tls-timeout', 'transfer-stalled', 'silent-after-greeting']);

/** Large packets vanish without a word: connections open, and hang as soon as there is much to say. */
export const mtuBlackHole: Rule = (scene) => [...betweenPair(scene), ...byPings(scene)];

/**
 * Both ends saw the small packets of a connection arrive, and the full ones not. That pings to the same address fare alike
 * leaves nothing but their size.
 */
function betweenPair(scene: Scene): Cause[] {
  const rows = failingPairs(scene, 'full-size-lost').filter((row) => isFullSizeLost(scene.report, row));
  if (rows.length === 0) return [];
  const addresses = rows.flatMap((row) => faultOf(row)?.address ?? []);
  const holes = holesIn(scene).filter(({ address }) => addresses.includes(address));
  const isShown = addresses.every((address) => holes.some((hole) => hole.address === address)) && !isLossy(scene);
  const place = { host: hostList(rows), ports: portsOf(rows) };
  return [
    {
      id: 'mtu-black-hole',
      subject: 'pair',
      confidence: isShown ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: [
        sign('full-packets-lost', place),
        sign('counterpart-still-there', place),
        ...(holes.length > 0 ? holeSigns(holes) : []),
      ],
      against: [...(isShown ? [] : [sign('stall-alike')]), ...(isLossy(scene) ? [sign('packets-lost')] : [])],
    },
  ];
}

function holesIn({ report }: Scene): Path[] {
  return (report.paths ?? []).filter(({ mtu, isGateway }) => mtu?.state === 'black-hole' && !isGateway);
}

function holeSigns(holes: readonly Path[]): Message[] {
  const bytes = holes.flatMap(({ mtu }) => (mtu?.state === 'black-hole' ? (mtu.bytes ?? []) : []));
  return [
    sign('large-packets-vanish', { address: listOf(holes.map(({ address }) => address)) }),
    ...(bytes.length > 0 ? [sign('largest-that-passes', { bytes: Math.min(...bytes) })] : []),
  ];
}

function byPings(scene: Scene): Cause[] {
  const { failing } = scene;
  const holes = holesIn(scene);
  const rows = failing.filter((row) => isStalling(row) && holes.some(({ address }) => address === row.address));
  const asked = holes.filter(({ mtu }) => mtu?.state === 'black-hole' && mtu.method === 'http');
  const shown = rows.length > 0 ? holes.filter(({ address }) => rows.some((row) => row.address === address)) : asked;
  // Lost pings alone, where nothing hangs, may be a firewall that dislikes large pings.
  if (shown.length === 0) return [];
  return [
    {
      id: 'mtu-black-hole',
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [...holeSigns(shown), ...(rows.length > 0 ? [sign('opens-then-hangs', { host: hostList(rows) })] : [])],
      against: asked.length > 0 ? [] : [sign('large-pings-may-be-blocked')],
    },
  ];
}

function isStalling({ state, service, reason }: ReportCheck): boolean {
  return state === 'open' && (service === 'silent' || stalling.has(reason));
}
