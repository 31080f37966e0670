import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Fault } from '../../shared/words.ts';
import { discoveryAnswer, readDiscoveryMessage } from '../discovery/messages.ts';
import { loopback, type Place } from './place.ts';

/** What a healthy server says of itself. */
const server = { machine: 'PORTAMPEL-DEMO', database: 'Simulator' };
const second = { machine: 'PORTAMPEL-DEMO-2', database: 'Simulator' };

export interface ResponderSettings {
  fault: Fault | undefined;
  /** 0 lets the system choose. */
  port: number;
  /** Where the firm wants no server to be found, a healthy one keeps silent. */
  isSuppressed: boolean;
}

/** Answers the search for servers on loopback, as 4D's documentation has it. */
export async function openResponder({ fault, port, isSuppressed }: ResponderSettings): Promise<Place> {
  const socket = createSocket({ type: 'udp4' });
  socket.bind({ port, address: loopback, exclusive: true });
  await once(socket, 'listening');
  // An ICMP refusal of a searcher that has left is no news.
  socket.on('error', () => undefined);
  const answers = answersFor(fault, isSuppressed).map(({ machine, database }) => discoveryAnswer(machine, database));
  socket.on('message', (datagram, from) => {
    if (readDiscoveryMessage(datagram).kind !== 'query') return;
    for (const answer of answers) socket.send(answer, from.port, from.address);
  });
  const close = async (): Promise<void> => {
    const closed = once(socket, 'close');
    socket.close();
    await closed;
  };
  return { port: socket.address().port, listening: answers.length > 0, close };
}

function answersFor(fault: Fault | undefined, isSuppressed: boolean): (typeof server)[] {
  if (fault === 'silent' || (isSuppressed && fault !== 'open')) return [];
  return fault === 'discovery-several' ? [server, second] : [server];
}
