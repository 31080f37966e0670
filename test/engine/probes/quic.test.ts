import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import fc from 'fast-check';
import { negotiateVersion } from '../../../engine/quic/packets.ts';
import type { RunContext } from '../../../engine/run-context.ts';
import type { Attempt } from '../../../shared/observation.ts';
import { checkWith, outcomeOf, outcomeOfAttempt, ownAttemptOnce, runChecks, settingsWith } from '../../helpers/run.ts';
import { serve } from '../../helpers/servers.ts';

const loopbacks = { 4: '127.0.0.1', 6: '::1' } as const;
/** Short, for peers whose silence lasts for ever; never below one retransmission (`patienceFor`). */
const hurried = settingsWith({ connectTimeoutMs: 100 });

const running = new Set<Socket>();
afterEach(() => {
  for (const socket of running) socket.close();
  running.clear();
});

type Answer = (datagram: Buffer, from: RemoteInfo, socket: Socket) => void;

/** A peer that does this with every datagram. */
async function peer(answer: Answer, family: 4 | 6 = 4) {
  const socket = createSocket(family === 4 ? 'udp4' : 'udp6');
  running.add(socket);
  const heard: Buffer[] = [];
  socket.on('message', (datagram, from) => {
    heard.push(datagram);
    answer(datagram, from, socket);
  });
  socket.bind(0, loopbacks[family]);
  await once(socket, 'listening');
  /** What waits in the socket when our own question is over is read a moment later. */
  const hasHeard = async (count: number): Promise<void> => {
    while (heard.length < count) await once(socket, 'message');
  };
  return { port: socket.address().port, heard, hasHeard };
}

/** A port that nobody listens on, and nobody can: of the socket that has it, only its own peer's datagrams are (connect(2)). */
async function shutPort(): Promise<number> {
  const socket = createSocket('udp4');
  running.add(socket);
  socket.bind(0, loopbacks[4]);
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.connect(port, loopbacks[4]);
  await once(socket, 'connect');
  return port;
}

const saying =
  (...answers: (Buffer | string)[]): Answer =>
  (_, from, socket) => {
    for (const answer of answers) socket.send(answer, from.port, from.address);
  };

const negotiating: Answer = (datagram, from, socket) => {
  const answer = negotiateVersion(datagram, [0x00000001, 0x6b3343cf]);
  if (answer) socket.send(answer, from.port, from.address);
};

function ask(port: number, overrides: Partial<RunContext> & { host?: string } = {}): Promise<Attempt> {
  const { host = loopbacks[4], ...context } = overrides;
  return ownAttemptOnce(
    { probe: 'quic', transport: 'udp', encryption: 'tls', port, host },
    { settings: hurried, ...context },
  );
}

describe('a QUIC server', () => {
  test.each([4, 6] as const)('is told by its versions, over IPv%d', async (family) => {
    const { port, heard } = await peer(negotiating, family);
    const attempt = await ask(port, { host: loopbacks[family] });
    expect(outcomeOfAttempt(attempt)).toBe('open/asExpected/version-negotiation');
    expect(attempt.details).toMatchObject({
      spoke: 'quic',
      quic: { versions: ['v1', 'v2'], sent: 1, sentBytes: 1200, answerBytes: 31, ignored: 0 },
    });
    expect(attempt.rttMs).toBeGreaterThan(0);
    expect(heard.map(({ length }) => length)).toEqual([1200]);
  });

  test('that answers the third request only is told all the same, with the round trip of that request', async () => {
    let count = 0;
    const { port } = await peer((...call) => {
      count += 1;
      if (count === 3) negotiating(...call);
    });
    const attempt = await ask(port);
    expect(outcomeOfAttempt(attempt)).toBe('open/asExpected/version-negotiation');
    expect(attempt.details.quic).toMatchObject({ sent: 3 });
    // The first request went out a second before.
    expect(attempt.rttMs).toBeLessThan(900);
  });

  test('is found among noise', async () => {
    const { port } = await peer((...call) => {
      saying('', 'noise', Buffer.alloc(65_000))(...call);
      negotiating(...call);
    });
    const attempt = await ask(port);
    expect(outcomeOfAttempt(attempt)).toBe('open/asExpected/version-negotiation');
  });

  test('with more versions than anyone needs is kept short', async () => {
    const { port } = await peer((datagram, from, socket) => {
      const answer = negotiateVersion(datagram, Array<number>(5000).fill(1));
      if (answer) socket.send(answer, from.port, from.address);
    });
    const attempt = await ask(port);
    expect(attempt.details.quic?.versions).toHaveLength(20);
  });
});

describe('a peer that is no QUIC server', () => {
  test.each<[string, (Buffer | string)[], object]>([
    ['says something else', ['HTTP/1.1 403 Forbidden'], { heard: 'HTTP/1.1 403 Forbidden', spoke: 'http' }],
    ['says nothing in a datagram', [''], { heard: '' }],
    ['hides terminal escapes in it', ['\u001b[31mred'], { heard: '\\x1b[31mred' }],
    [
      'negotiates with somebody else',
      [
        Buffer.concat([
          Buffer.from('8000000000080102030405060708080102030405060708', 'hex'),
          Buffer.from('00000001', 'hex'),
        ]),
      ],
      {},
    ],
    ['echoes', [], {}],
  ])('but %s holds the port open, and that is unexpected', async (name, answers, details) => {
    const echo: Answer = (datagram, from, socket) => socket.send(datagram, from.port, from.address);
    const { port } = await peer(name === 'echoes' ? echo : saying(...answers));
    const attempt = await ask(port);
    expect(outcomeOfAttempt(attempt)).toBe('open/unexpected/wrong-protocol');
    expect(attempt.details).toMatchObject(details);
    expect(attempt.details.quic?.ignored).toBeGreaterThan(0);
  });

  test('a flood is cut off', async () => {
    const { port } = await peer((_, from, socket) => {
      for (let count = 0; count < 1000; count += 1) socket.send('x', from.port, from.address);
    });
    // Cut off by its size, however long there would be time.
    const attempt = await ask(port, { settings: settingsWith() });
    expect(outcomeOfAttempt(attempt)).toBe('open/unexpected/wrong-protocol');
    expect(attempt.details.quic?.ignored).toBe(100);
  });

  test('whatever it says, it takes no harm and is no server', async () => {
    const anyAnswers = fc.array(fc.array(fc.uint8Array({ maxLength: 1500 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (peers) => {
        const seen = await Promise.all(
          peers.map(async (answers) => {
            const { port } = await peer(saying(...answers.map((bytes) => Buffer.from(bytes))));
            return ask(port);
          }),
        );
        expect(new Set(seen.map(outcomeOfAttempt))).toEqual(new Set(['open/unexpected/wrong-protocol']));
      }),
      { numRuns: 5 },
    );
  });

  test('answers from another port than the one asked do not count', async () => {
    const liar = createSocket('udp4');
    running.add(liar);
    const { port } = await peer((datagram, from) => {
      const answer = negotiateVersion(datagram, [1]);
      if (answer) liar.send(answer, from.port, from.address);
    });
    const attempt = await ask(port);
    expect(outcomeOfAttempt(attempt)).toBe('open|filtered/null/no-quic-response');
    expect(attempt.details.quic).toMatchObject({ ignored: 0 });
  });
});

describe('silence', () => {
  test('is told as that after three requests, and TCP on the same port as a control: closed', async () => {
    const { port, heard, hasHeard } = await peer(() => undefined);
    const attempt = await ask(port);
    expect(outcomeOfAttempt(attempt)).toBe('open|filtered/null/no-quic-response');
    expect(attempt.details.quic).toMatchObject({ versions: [], sent: 3, ignored: 0, tcp: 'closed' });
    await hasHeard(3);
    expect(new Set(heard.map((datagram) => datagram.toString('hex'))).size).toBe(3);
  });

  test('beside a TCP port that opens', async () => {
    const server = await serve(() => undefined);
    const socket = createSocket('udp4');
    running.add(socket);
    socket.bind(server.port, loopbacks[4]);
    await once(socket, 'listening');
    const attempt = await ask(server.port);
    expect(attempt.details.quic).toMatchObject({ tcp: 'open' });
    expect(await server.peers[0]!.story()).toMatchObject({ heard: '', errors: [] });
  });
});

test('a port where nobody listens is closed: the system answers with ICMP', async () => {
  const attempt = await ask(await shutPort());
  expect(outcomeOfAttempt(attempt)).toBe('closed/null/port-unreach');
  expect(attempt).toMatchObject({ errorCode: 'ECONNREFUSED', rttMs: null });
});

test('a cancel ends it at once', async () => {
  const { port } = await peer(() => undefined);
  const stop = new AbortController();
  const pending = ask(port, { signal: stop.signal });
  setImmediate(() => stop.abort());
  expect(outcomeOfAttempt(await pending)).toBe('untested/null/cancelled');
  expect(outcomeOfAttempt(await ask(port, { signal: stop.signal }))).toBe('untested/null/cancelled');
});

test('a run gives a closed port two tries, an answering one a single one', async () => {
  const { port, heard } = await peer(negotiating);
  const udp = { probe: 'quic', transport: 'udp' } as const;
  const { result } = await runChecks([checkWith({ port, ...udp }), checkWith({ port: await shutPort(), ...udp })]);
  expect(result.observations.map(outcomeOf)).toEqual([
    'open/asExpected/version-negotiation',
    'closed/null/port-unreach',
  ]);
  expect(heard).toHaveLength(1);
  expect(result.observations[1]?.addresses[0]?.attempts).toHaveLength(2);
});
