import type { Conversation } from './dialogue.ts';
import { readLines, say } from './lines.ts';
import { staySilent } from './stay-silent.ts';

/**
 * SSH's identification strings (RFC 4253 section 4.2), which SFTP starts with. The key exchange that would follow is
 * not answered: what comes after the client's own identification is binary and ignored.
 */
export function ssh({ socket }: Conversation): void {
  say(socket, 'SSH-2.0-PortAmpelSimulator');
  const stop = readLines(socket, () => {
    stop();
    staySilent(socket);
  });
}
