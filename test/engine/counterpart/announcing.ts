import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { type Clock, systemClock } from '../../../engine/clock.ts';
import { type AnnounceOptions } from '../../../engine/counterpart/announcer.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import type { LocalAddress } from '../../../engine/discovery/local-addresses.ts';

/** Loopback as a network with a broadcast address: nothing of it leaves the machine. */
export const loopbackBroadcast = '127.255.255.255';

export function onLoopback(address: string, kind: LocalAddress['kind'] = 'broadcast'): LocalAddress {
  const to = kind === 'point-to-point' ? [] : [{ to: kind === 'loopback' ? address : loopbackBroadcast }];
  return { name: 'lo', address, prefixLength: 8, kind, destinations: to };
}

export interface Announcing {
  key: PairingKey;
  counterpart: Counterpart;
  tcpPort: number;
}

/** A counterpart at this address of loopback that announces itself there. */
export async function announce(
  address: string,
  options: AnnounceOptions & { udpPorts?: readonly number[]; clock?: Clock },
): Promise<Announcing> {
  const key = await pairingKeyOf(newPairingCode());
  const { udpPorts = [], clock = systemClock, ...rest } = options;
  const counterpart = await openCounterpart({
    key,
    tcpPorts: [0],
    udpPorts,
    hosts: [{ address, family: 4 }],
    announce: { locals: [onLoopback(address)], ...rest },
    durationMs: 600_000,
    clock,
  });
  const tcpPort = counterpart.house.listening.find(({ transport }) => transport === 'tcp')?.port ?? 0;
  return { key, counterpart, tcpPort };
}

export interface Ear {
  socket: Socket;
  /** What came so far. */
  heard: { bytes: Buffer; from: RemoteInfo }[];
  /** Resolves with the next datagram that this is true of, of those that came so far as well. */
  hears: (isIt: (bytes: Buffer) => boolean) => Promise<{ bytes: Buffer; from: RemoteInfo }>;
}

export async function ear(address: string, port = 0, shared = false): Promise<Ear> {
  const socket = createSocket({ type: 'udp4', reuseAddr: shared });
  const heard: Ear['heard'] = [];
  socket.on('message', (bytes, from) => heard.push({ bytes, from }));
  socket.bind({ address, port, exclusive: true });
  await once(socket, 'listening');
  const hears: Ear['hears'] = async (isIt) => {
    for (;;) {
      const found = heard.find(({ bytes }) => isIt(bytes));
      if (found) return found;
      await once(socket, 'message');
    }
  };
  return { socket, heard, hears };
}
