import type { Check } from '../../../shared/check.ts';
import type { Conversation } from './dialogue.ts';
import { staySilent } from './stay-silent.ts';

/**
 * What nmap knows a 4D server by (nmap-service-probes, `match 4d-server`): a length of 72, the number 2, one byte, a name
 * that ends with NUL, and zeros up to that length.
 */
const greeting = Buffer.alloc(4 + 72);
greeting.writeUInt32BE(72, 0);
greeting.writeUInt32BE(2, 4);
greeting.writeUInt8(1, 8);
greeting.write('PortAmpel', 9, 'latin1');

/** Whether the 4D server of this row speaks first in clear text; the database and SQL servers wait for the client. */
export function greetsInClear(check: Check): boolean {
  return check.id === 'server-application';
}

/** A 4D server as far as it can be known without 4D's own protocol; over TLS it ends with the handshake. */
export function fourD({ check, socket, encrypted }: Conversation): void {
  if (!encrypted && greetsInClear(check)) socket.write(greeting);
  staySilent(socket);
}
