import type { Socket } from 'node:net';
import type { Clock } from '../../../engine/clock.ts';
import { isOwnCheck, type OwnCheck } from '../../../shared/check.ts';
import type { Progress } from '../../../shared/progress.ts';
import { checkWith, outcomeOf, outcomeOfAttempt, ownAttemptOnce, runChecks } from '../../helpers/run.ts';
import { closedPort, type Peer, type Speak, serve, type TestServer } from '../../helpers/servers.ts';
import { anyIdentity, blockPage } from './common.ts';

/** Longer than any test: what ends before has ended by itself. */
const forEverMs = 600_000;

function holdOf(server: { port: number }, check: Partial<OwnCheck> = {}) {
  return { probe: 'hold', port: server.port, holdMs: forEverMs, ...check } as const;
}

/** What the server does on its side of a connection: `peer.socket` speaks, `tcp` lies under it where TLS is spoken. */
type Behave = (peer: Peer, tcp: Socket) => void;

/** A moment after it was made, and with the first connection only; all later ones are kept. */
function withFirst(behave: Behave): Behave {
  let calls = 0;
  return (peer, tcp) => {
    calls += 1;
    if (calls === 1) setImmediate(() => behave(peer, tcp));
  };
}

async function serveWith(encryption: 'none' | 'tls', behave: Behave = () => undefined): Promise<TestServer> {
  const identity = await anyIdentity();
  return serve((tcp, peer) => {
    if (encryption === 'none') behave(peer, tcp);
    else peer.startTls(identity).once('secure', () => behave(peer, tcp));
  });
}

describe.each(['none', 'tls'] as const)('an idle connection (encryption: %s)', (encryption) => {
  test('that lives is told as alive after a sign of life, with nothing said', async () => {
    const server = await serveWith(encryption);
    const told: Progress[] = [];
    const attempt = await ownAttemptOnce(holdOf(server, { encryption, holdMs: 1500 }), {
      onProgress: (progress) => told.push(progress),
    });
    expect(outcomeOfAttempt(attempt)).toBe('open/asExpected/idle-kept');
    expect(attempt.details.hold).toMatchObject({ wantedMs: 1500, ending: 'alive' });
    expect(attempt.details.hold?.idleMs).toBeGreaterThanOrEqual(1499);
    expect(attempt.phases.map(({ name }) => name)).toEqual(
      encryption === 'tls' ? ['connect', 'tls', 'hold'] : ['connect', 'hold'],
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.every(({ totalMs }) => totalMs === told[0]?.totalMs)).toBe(true);
    expect(await server.peers[0]!.story()).toMatchObject({ errors: [], lines: [] });
    expect(server.peers).toHaveLength(1);
  });

  test.each<[string, Behave, object, string]>([
    ['that the server closes', ({ socket }) => socket.end(), { ending: 'closed' }, 'idle-closed'],
    ['that is reset', (_, tcp) => tcp.resetAndDestroy(), { ending: 'reset' }, 'idle-reset'],
  ])('%s is timed and told', async (_name, end, hold, reason) => {
    let endFirst: () => void = () => undefined;
    const server = await serveWith(
      encryption,
      withFirst((peer, tcp) => {
        endFirst = () => end(peer, tcp);
      }),
    );
    // Not at once: a reset beside a handshake's last words may look like an end.
    const attempt = await ownAttemptOnce(holdOf(server, { encryption }), { onProgress: () => endFirst() });
    expect(outcomeOfAttempt(attempt)).toBe(`open/degraded/${reason}`);
    expect(attempt.details.hold).toMatchObject({ ...hold, noticed: 'while-idle', reconnects: true });
    expect(attempt.details.hold?.idleMs).toBeLessThan(forEverMs);
  });

  test('ends at once after a cancel', async () => {
    const server = await serveWith(encryption);
    const stop = new AbortController();
    const attempt = await ownAttemptOnce(holdOf(server, { encryption }), {
      signal: stop.signal,
      onPhase: (phase) => phase === 'hold' && setImmediate(() => stop.abort()),
    });
    expect(outcomeOfAttempt(attempt)).toBe('untested/null/cancelled');
    expect(attempt.details.hold).toMatchObject({ ending: 'interrupted' });
    expect((await server.peers[0]!.story()).errors).toEqual([]);
  });
});

test('an end after which the port no longer opens is told as what the port is now', async () => {
  const server = await serveWith(
    'none',
    withFirst(() => {
      void server.close();
    }),
  );
  const attempt = await ownAttemptOnce(holdOf(server));
  expect(outcomeOfAttempt(attempt)).toBe('closed/null/conn-refused');
  expect(attempt.details.hold).toMatchObject({ ending: 'closed', reconnects: false });
});

test('what the server says by itself is timed: idle is only what comes after', async () => {
  const server = await serveWith(
    'none',
    withFirst(({ socket }) => {
      socket.write('something');
      setTimeout(() => socket.end(), 50);
    }),
  );
  const { details } = await ownAttemptOnce(holdOf(server));
  expect(details.hold?.lastHeardMs).toBeLessThan(details.hold?.idleMs ?? 0);
});

test.each<[string, Speak]>([
  ['a block page', (socket) => socket.end(blockPage)],
  ['an end', (socket) => socket.end()],
])('%s instead of a TLS handshake is unexpected', async (_name, speak) => {
  const attempt = await ownAttemptOnce(holdOf(await serve(speak), { encryption: 'tls' }));
  expect(attempt).toMatchObject({ state: 'open', service: 'unexpected' });
  expect(attempt.details.hold).toBeUndefined();
});

test('a closed port is closed', async () => {
  const attempt = await ownAttemptOnce(holdOf({ port: await closedPort() }));
  expect(outcomeOfAttempt(attempt)).toBe('closed/null/conn-refused');
});

test('a PC that slept meanwhile says nothing about the network', async () => {
  const server = await serveWith('none');
  let looks = 0;
  const clock: Clock = {
    // An hour passes between the first look and the next.
    now: () => new Date(Date.UTC(2026, 0, 1, looks++ === 0 ? 0 : 1)),
    monotonicMs: () => performance.now(),
  };
  const attempt = await ownAttemptOnce(holdOf(server), { clock });
  expect(outcomeOfAttempt(attempt)).toBe('untested/null/pc-slept');
});

test('a run holds the connection after all other rows, and tells how far it is', async () => {
  const server = await serveWith(
    'none',
    withFirst(({ socket }) => setTimeout(() => socket.end(), 1200)),
  );
  const check = checkWith({ id: 'server-hold', port: server.port });
  const hold = { ...check, probe: 'hold', holdMs: forEverMs, expectation: 'optional' } as OwnCheck;
  expect(isOwnCheck(hold)).toBe(true);
  const { result, events } = await runChecks([hold]);
  expect(result.observations.map(outcomeOf)).toEqual(['open/degraded/idle-closed']);
  const progress = events.filter(({ type }) => type === 'progress');
  expect(progress[0]).toMatchObject({ checkId: 'server-hold', progress: { totalMs: forEverMs + 13_000 } });
});
