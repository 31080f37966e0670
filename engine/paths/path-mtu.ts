import type { Path, PathMtu } from '../../shared/facts/paths.ts';

/** What became of one packet that nobody may cut up. */
export type SizedEcho = { answer: 'reply' } | { answer: 'lost' } | { answer: 'too-big'; mtuBytes?: number };

export interface PathMtuProbe {
  /** Of this machine's interface towards the target: the largest packet that leaves it at all. */
  interfaceBytes: number;
  family: 4 | 6;
  /** Sends an echo whose packet has this size, headers included. */
  send: (packetBytes: number) => Promise<SizedEcho>;
  /** Whether the web server on this address answers a request of several full packets; `null` where none can tell. */
  largeRequestPasses: () => Promise<boolean | null>;
}

/** Every link carries these (RFC 791, RFC 8200). */
const smallestBytes = { 4: 576, 6: 1280 } as const;
/** Sizes that are tried at once in each round of the search. */
const sizesPerRound = 6;

/**
 * Whether packets of the interface's full size pass, told by echoes that no one may cut up. Silence proves a hole only
 * where a second full-size echo is lost as well, a small one passes in between, and no web server contradicts: some
 * firewalls drop large echoes alone.
 */
export async function measurePathMtu(probe: PathMtuProbe): Promise<PathMtu> {
  const { interfaceBytes, send } = probe;
  const low = smallestBytes[probe.family];
  const first = await send(interfaceBytes);
  const answer = first.answer === 'lost' ? await send(interfaceBytes) : first;
  if (answer.answer === 'reply') return { state: 'full', bytes: interfaceBytes };
  if ((await send(Math.min(low, interfaceBytes))).answer !== 'reply') return { state: 'unknown', reason: 'unclear' };
  if (answer.answer === 'too-big') return announced(answer.mtuBytes, probe);
  return blackHole(await largestPassing(low, interfaceBytes, send), probe);
}

/** A device, or this machine's own memory of one, told the size. It is believed once a packet of that size has passed. */
async function announced(told: number | undefined, probe: PathMtuProbe): Promise<PathMtu> {
  const low = smallestBytes[probe.family];
  if (told !== undefined && told > low && told < probe.interfaceBytes) {
    if ((await probe.send(told)).answer === 'reply') return { state: 'smaller', bytes: told };
  }
  const bytes = await largestPassing(low, probe.interfaceBytes, probe.send);
  // Whether what is one byte larger is refused aloud or vanishes makes the difference.
  const above = await probe.send(bytes + 1);
  return above.answer === 'too-big' ? { state: 'smaller', bytes } : blackHole(bytes, probe);
}

async function blackHole(bytes: number, { largeRequestPasses }: PathMtuProbe): Promise<PathMtu> {
  const passes = await largeRequestPasses();
  if (passes === true) return { state: 'passes', method: 'http' };
  return { state: 'black-hole', method: passes === false ? 'http' : 'ping', bytes };
}

/**
 * A network that drops large echoes alone gives itself away where one of its ways has a web server: then lost echoes prove
 * nothing on its other ways either.
 */
export function withoutRefuted(paths: readonly Path[]): Path[] {
  const dropsLargeEchoes = paths.some(({ received, mtu }) => received > 0 && mtu?.state === 'passes');
  return paths.map((path) =>
    dropsLargeEchoes && path.mtu?.state === 'black-hole' && path.mtu.method === 'ping'
      ? { ...path, mtu: { state: 'unknown', reason: 'unclear' } }
      : path,
  );
}

/** The largest size that gets a reply. `low` does, `high` does not; several sizes at once, since each loss takes a second. */
export async function largestPassing(low: number, high: number, send: PathMtuProbe['send']): Promise<number> {
  if (high - low <= 1) return low;
  const step = Math.max(1, Math.ceil((high - low) / (sizesPerRound + 1)));
  const sizes: number[] = [];
  for (let size = low + step; size < high; size += step) sizes.push(size);
  const passed = await Promise.all(sizes.map(async (size) => (await send(size)).answer === 'reply'));
  const best = sizes.findLast((_, index) => passed[index]) ?? low;
  const next = sizes.find((size) => size > best) ?? high;
  return largestPassing(best, next, send);
}
