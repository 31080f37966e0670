import type { Socket } from 'node:net';
import timers from 'node:timers/promises';
import type { Measurable } from '../../shared/check.ts';
import { mockModule } from '../helpers/mock.ts';

/** What happens between the handshake and the first word, in place of the one turn of the event loop there. */
let meanwhile: () => Promise<void>;
mockModule(import.meta.jest, 'node:timers/promises', () => ({ ...timers, setImmediate: () => meanwhile() }));
const { attemptOnce, outcomeOfAttempt } = await import('../helpers/run.ts');
const { serve } = await import('../helpers/servers.ts');

const ways: [string, (socket: Socket) => void, string, string | undefined][] = [
  ['FIN', (socket) => void socket.end(), 'closed-after-connect', undefined],
  ['RST', (socket) => void socket.resetAndDestroy(), 'reset-after-connect', 'ECONNRESET'],
];
const rows: Partial<Measurable>[] = [
  { probe: 'imap', encryption: 'tls' },
  { probe: 'ftp', encryption: 'none' },
  { probe: 'http', encryption: 'none' },
  { probe: 'four-d', encryption: 'none' },
];

describe.each(ways)('a %s that is here before we listen', (_name, act, reason, errorCode) => {
  test.each(rows)('is no silence: $probe, encryption $encryption', async (row) => {
    const server = await serve(() => undefined);
    meanwhile = async () => {
      const peer = await server.firstPeer;
      act(peer.socket);
      await peer.story();
      // Two turns, so that one whole look at the sockets lies between.
      await timers.setImmediate();
      await timers.setImmediate();
    };
    const attempt = await attemptOnce({ ...row, port: server.port });
    expect([outcomeOfAttempt(attempt), attempt.errorCode]).toEqual([`open/unexpected/${reason}`, errorCode]);
  });
});
