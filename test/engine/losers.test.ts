import { connect } from '../../engine/net/connect.ts';
import type { Measurable } from '../../shared/check.ts';
import type { PhaseName } from '../../shared/words.ts';
import { attemptOnce, checkWith, outcomeOf, outcomeOfAttempt, runChecks } from '../helpers/run.ts';
import {
  ftpWithoutGuests,
  loopback,
  type Peer,
  type Speak,
  serve,
  serveTls,
  type TestServer,
} from '../helpers/servers.ts';
import { anyIdentity } from './probes/common.ts';

const patience = { limitMs: () => 60_000, onChange: () => () => undefined };

/** Codes of what went wrong on these connections, once all have ended; a client that left with RST is one. */
async function errorsOf(peers: readonly Peer[]): Promise<string[]> {
  return (await Promise.all(peers.map((peer) => peer.story()))).flatMap(({ errors }) => errors);
}

/** Greets and answers nobody who calls first, and everybody who calls later. */
function fromSecondOn(speak: Speak): Speak {
  let calls = 0;
  return (socket, peer) => {
    calls += 1;
    if (calls > 1) speak(socket, peer);
  };
}

const web: Speak = (socket) =>
  void socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
const rows: [string, Partial<Measurable>, () => Promise<TestServer>][] = [
  ['FTP', { probe: 'ftp' }, () => serve(fromSecondOn(ftpWithoutGuests))],
  ['HTTP', { probe: 'http' }, () => serve(fromSecondOn(web))],
  [
    'HTTP inside TLS',
    { probe: 'http', encryption: 'tls' },
    async () => serveTls(await anyIdentity(), fromSecondOn(web)),
  ],
];

test('who loses to a later try that got an answer leaves with FIN', async () => {
  const servers = await Promise.all(rows.map(([, , start]) => start()));
  const checks = rows.map(([id, row], index) => checkWith({ id, ...row, port: servers[index]!.port }));
  const { result } = await runChecks(checks);
  expect(result.observations.map(outcomeOf)).toEqual([
    'open/asExpected/ftp-data-untold',
    'open/asExpected/syn-ack',
    'open/degraded/certificate-untrusted',
  ]);
  expect(servers.map(({ peers }) => peers.length)).toEqual([2, 2, 2]);
  expect(await errorsOf(servers.flatMap(({ peers }) => peers))).toEqual([]);
});

/** Has more to say after the client's goodbye, as servers do that were cut off; to a socket that is gone that is an error. */
const talkative: Speak = (socket) => {
  socket.once('end', () => socket.write('later words', () => socket.end('the last ones')));
};

describe('who is cancelled', () => {
  test.each<[string, Partial<Measurable>]>([
    ['while the greeting of FTP is awaited', { probe: 'ftp' }],
    ['while the answer of HTTP is awaited', { probe: 'http' }],
    ['while 4D is listened to', { probe: 'four-d' }],
    ['while the answer to a ClientHello is awaited', { probe: 'imap', encryption: 'tls' }],
  ])('%s leaves with FIN', async (_name, row) => {
    const cancel = new AbortController();
    const server = await serve(talkative, { allowHalfOpen: true });
    // The probe, or the TLS handshake, begins right after its phase: in the next turn it is under way.
    const onPhase = (name: PhaseName): void => {
      if (name !== 'connect') setImmediate(() => cancel.abort());
    };
    const attempt = await attemptOnce({ ...row, port: server.port }, {}, { signal: cancel.signal, onPhase });
    expect(outcomeOfAttempt(attempt)).toMatch(/^open\/\w+\/cancelled$/);
    await server.firstPeer;
    expect(await errorsOf(server.peers)).toEqual([]);
  });

  test('while the handshake is done but not yet told leaves with FIN', async () => {
    const cancel = new AbortController();
    const server = await serve(() => undefined);
    const connecting = connect(loopback, server.port, { monotonicMs: () => 0, patience, signal: cancel.signal });
    // On loopback the kernel completes the handshake within the call; Node makes that now, and tells of it a turn later.
    await new Promise<void>((resolve) => process.nextTick(resolve));
    cancel.abort();
    await expect(connecting).resolves.toMatchObject({ ok: false, errorCode: 'ABORTED' });
    await server.firstPeer;
    expect(await errorsOf(server.peers)).toEqual([]);
  });
});
