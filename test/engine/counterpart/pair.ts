import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { Visit } from '../../../engine/counterpart/visit.ts';

export const loopback = [{ address: '127.0.0.1', family: 4 }] as const;

/** Waits for long: what a test waits for comes, or the test has failed. */
export const context = {
  monotonicMs: systemClock.monotonicMs,
  patience: { limitMs: () => 20_000, onChange: () => () => undefined },
  signal: new AbortController().signal,
};

export interface Pair {
  key: PairingKey;
  counterpart: Counterpart;
  tcpPort: number;
  udpPort: number;
}

export async function openPair(hosts: readonly { address: string; family: 4 | 6 }[] = loopback): Promise<Pair> {
  const key = await pairingKeyOf(newPairingCode());
  const common = { key, hosts, durationMs: 600_000, clock: systemClock };
  const counterpart = await openCounterpart({ ...common, tcpPorts: [0], udpPorts: [0] });
  const portOf = (wanted: 'tcp' | 'udp'): number =>
    counterpart.house.listening.find(({ transport }) => transport === wanted)?.port ?? 0;
  return { key, counterpart, tcpPort: portOf('tcp'), udpPort: portOf('udp') };
}

export async function visitOf({ key, tcpPort }: Pick<Pair, 'key' | 'tcpPort'>, address = '127.0.0.1'): Promise<Visit> {
  const opened = await Visit.open(key, { address, port: tcpPort }, context);
  if (!opened.ok) throw new Error(JSON.stringify(opened.why));
  return opened.visit;
}
