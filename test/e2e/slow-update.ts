import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Profile } from '../../shared/profile.ts';

export const updateBytes = 20e6;
/** What comes before the server falls silent: two fifths. */
export const sentBytes = 8e6;

/** An update server that sends two fifths of its file and then nothing more, and a profile that rehearses with it. */
export async function startSlowUpdate(): Promise<{ profile: Profile; close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': updateBytes });
    response.write(Buffer.alloc(sentBytes, 1));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const profile: Profile = {
    format: 'portampel-profile/1',
    name: 'Kanzlei Muster, Zürich',
    scenario: 'classic-office',
    roles: { updates: '127.0.0.1' },
    options: { mail: false, rehearsal: { protocol: 'http', bytes: updateBytes, path: '/timeSensor-LEGAL.zip' } },
    rows: { 'updates-transfer': { port }, 'updates-21': { port: 1 }, 'updates-22': { port: 1 } },
  };
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { profile, close };
}
