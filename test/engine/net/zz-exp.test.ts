import { once } from 'node:events';
import { connect } from 'node:net';
import { startTls } from '../../../engine/net/tls.ts';
import { createTrust } from '../../../engine/net/trust.ts';
import { loopback, serve } from '../../helpers/servers.ts';

async function go(act: (s: any) => unknown) {
  const server = await serve(() => undefined);
  const raw = connect(server.port, loopback);
  raw.on('error', () => undefined);
  await Promise.all([once(raw, 'connect'), server.firstPeer]);
  await act(server.peers[0]!.socket);
  return startTls(raw, { host: 'localhost', trust: createTrust(() => [], undefined)(), timeoutMs: 3000, signal: new AbortController().signal });
}
const turns = async (n: number) => { for (let i = 0; i < n; i++) await new Promise(setImmediate); };
test.each<[string, (s: any) => unknown]>([
  ['reset now', (s) => { s.resetAndDestroy(); }],
  ['reset 1', async (s) => { s.resetAndDestroy(); await turns(1); }],
  ['reset 5', async (s) => { s.resetAndDestroy(); await turns(5); }],
  ['end now', (s) => { s.end(); }],
  ['end 1', async (s) => { s.end(); await turns(1); }],
  ['end 2', async (s) => { s.end(); await turns(2); }],
  ['end 10', async (s) => { s.end(); await turns(10); }],
  ['destroy', (s) => { s.destroy(); }],
  ['destroy 5', async (s) => { s.destroy(); await turns(5); }],
])('%s', async (name, act) => {
  const r = await go(act);
  process.stdout.write(`${name}: ${JSON.stringify({ ...r, socket: undefined })}\n`);
  expect(1).toBe(1);
});
