import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { Fault } from '../../shared/words.ts';
import { negotiateVersion, quicVersions } from '../quic/packets.ts';
import { loopback, type Place } from './place.ts';

const offered = [quicVersions.v1, quicVersions.v2];

export interface QuicResponderSettings {
  fault: Fault | undefined;
  /** 0 lets the system choose. */
  port: number;
}

/** Answers whoever asks for a version that it does not have, as a QUIC server must, and goes no further. */
export async function openQuicResponder({ fault, port }: QuicResponderSettings): Promise<Place> {
  const socket = createSocket({ type: 'udp4' });
  socket.bind({ port, address: loopback, exclusive: true });
  await once(socket, 'listening');
  // An ICMP refusal of a client that has left is no news.
  socket.on('error', () => undefined);
  if (fault === 'refuse') await refuseAll(socket);
  socket.on('message', (datagram, from) => {
    const answer = fault === undefined ? negotiateVersion(datagram, offered) : faultyAnswers[fault];
    if (answer) socket.send(answer, from.port, from.address);
  });
  const close = async (): Promise<void> => {
    const closed = once(socket, 'close');
    socket.close();
    await closed;
  };
  return { port: socket.address().port, listening: fault !== 'refuse', close };
}

const faultyAnswers: Partial<Record<Fault, Buffer>> = {
  'wrong-protocol': Buffer.from('HTTP/1.1 403 Forbidden\r\n\r\n'),
};

/**
 * Keeps the port closed: a connected UDP socket takes datagrams from its peer alone, so the system answers everybody else with
 * ICMP port-unreachable, and still nobody else can have the port.
 */
async function refuseAll(socket: Socket): Promise<void> {
  const connected = once(socket, 'connect');
  socket.connect(socket.address().port, loopback);
  await connected;
}
