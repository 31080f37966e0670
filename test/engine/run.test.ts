import { ownAttempts, probes } from '../../engine/probes/registry.ts';
import type { RunEvent, RunResult } from '../../engine/run.ts';
import type { Measurable } from '../../shared/check.ts';
import type { ProbeName } from '../../shared/words.ts';
import {
  checkWith,
  dependencies,
  outcomeOf,
  resolverOf,
  runChecks,
  settingsWith,
  watchTimers,
} from '../helpers/run.ts';
import { closedPort, ftpWithoutGuests, type Speak, serve, shortDialogue } from '../helpers/servers.ts';

const { jest } = import.meta;
const green = 'open/asExpected/syn-ack';
const silent: Speak = () => undefined;

/** A server that greets nobody until that many clients are in conversation with it at once, and counts them. */
function gathering(size: number): { speak: Speak; most: () => number } {
  let waiting: (() => void)[] = [];
  let now = 0;
  let most = 0;
  const speak: Speak = (socket, peer) => {
    now += 1;
    most = Math.max(most, now);
    peer.onLine((line) => {
      if (line === 'CAPA') {
        socket.write('-ERR no\r\n');
        return;
      }
      // From here on the client needs no slot any more.
      now -= 1;
      socket.end('+OK bye\r\n');
    });
    waiting.push(() => socket.write('+OK ready\r\n'));
    if (waiting.length < size) return;
    for (const greet of waiting) greet();
    waiting = [];
  };
  return { speak, most: () => most };
}

/** One event of a run, in a word or two. */
function wordOf(event: RunEvent): string {
  if (event.type === 'phase') return `${event.checkId} ${event.phase}`;
  return event.type === 'observed' ? `${event.observation.checkId} observed` : event.type;
}

describe('a run that ends early', () => {
  afterEach(() => jest.restoreAllMocks());

  const allSockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  // Other suites of the same process may have some of their own.
  let foreign = 0;
  beforeEach(() => {
    foreign = allSockets();
  });
  const sockets = (): number => Math.max(0, allSockets() - foreign);

  /** Turns of the event loop until nothing is left, or clearly something stays. */
  async function whatIsLeft(timers: ReadonlySet<unknown>): Promise<object> {
    const giveUpMs = performance.now() + 3000;
    while (sockets() + timers.size > 0 && performance.now() < giveUpMs) await new Promise(setImmediate);
    return { sockets: sockets(), timers: timers.size };
  }

  test.each([
    ['cancelled', { deadlineMs: 60_000 }],
    ['deadline', { deadlineMs: 2000 }],
  ] as const)('(%s) keeps what was measured and leaves nothing behind', async (ended, settings) => {
    const [good, dumb] = [await serve(shortDialogue), await serve(silent, { address: '::1' })];
    const refused = await closedPort();
    // What holds that port shut.
    foreign = allSockets();
    const timers = watchTimers();
    const cancel = new AbortController();
    const measured = new Set<string>();
    const rows = [
      checkWith({ id: 'green', port: good.port }),
      checkWith({ id: 'red', port: refused }),
      ...Array.from({ length: 20 }, (_, index) => checkWith({ id: `silent-${index}`, host: '::1', port: dumb.port })),
      checkWith({ id: 'nameless', host: 'never.example', port: good.port }),
    ];
    const { result } = await runChecks(rows, {
      settings: { ...settings, attemptTimeoutMs: 60_000 },
      signal: cancel.signal,
      resolver: () => new Promise(() => undefined),
      onEvent: (event) => {
        if (event.type === 'observed') measured.add(event.observation.checkId);
        if (ended === 'cancelled' && measured.has('green') && measured.has('red')) cancel.abort();
      },
    });
    expect(result.ended).toBe(ended);
    expect(result.observations.map(({ checkId }) => checkId)).toEqual(rows.map(({ id }) => id));
    const [first, second, ...others] = result.observations;
    expect([outcomeOf(first!), outcomeOf(second!)]).toEqual([green, 'closed/null/conn-refused']);
    expect(first).not.toHaveProperty('untested');
    expect(new Set(others.map(({ untested }) => untested))).toEqual(new Set([ended]));
    await Promise.all([...good.peers, ...dumb.peers].map((peer) => peer.story()));
    expect(await whatIsLeft(timers)).toEqual({ sockets: 0, timers: 0 });
    expect(dumb.peers.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('before it has begun measures nothing', async () => {
    const { port, peers } = await serve(shortDialogue);
    const resolver = jest.fn(() => Promise.resolve(['127.0.0.1']));
    const rows = [checkWith({ port }), checkWith({ id: 'named', host: 'localhost', port })];
    const { result, events } = await runChecks(rows, { signal: AbortSignal.abort(), resolver });
    expect(result.observations.map(({ untested }) => untested)).toEqual(['cancelled', 'cancelled']);
    expect(events.at(-1)).toEqual({ type: 'finished', ended: 'cancelled' });
    expect(peers).toHaveLength(0);
  });
});

describe('the bounds of a run', () => {
  test.each([
    ['eight conversations with one host', {}, 8],
    ['as many in total as the settings say', { perHost: 8, total: 3 }, 3],
  ])('are %s', async (_name, settings, bound) => {
    const { speak, most } = gathering(bound);
    const { port } = await serve(speak);
    const rows = Array.from({ length: 6 * bound }, (_, index) => checkWith({ id: `row-${index}`, port }));
    const { result } = await runChecks(rows, { settings });
    expect(new Set(result.observations.map(outcomeOf))).toEqual(new Set([green]));
    expect(most()).toBe(bound);
  });

  test('hold for all rows together: 2,000 of them are green, each in its place', async () => {
    const { port } = await serve(shortDialogue);
    const rows = Array.from({ length: 2000 }, (_, index) => checkWith({ id: `row-${index}`, port }));
    const { result } = await runChecks(rows);
    expect(result.observations.map(({ checkId }) => checkId)).toEqual(rows.map(({ id }) => id));
    expect(new Set(result.observations.map(outcomeOf))).toEqual(new Set([green]));
    expect(result.observations.every(({ addresses }) => addresses[0]?.attempts.length === 1)).toBe(true);
  });
});

describe('the events of a run', () => {
  test('tell each row from its name to its observation, between a start and an end', async () => {
    const { port } = await serve(shortDialogue);
    const skipped = { ...checkWith({ id: 'skipped', port }), skip: 'option-off' } as const;
    const { events, result } = await runChecks([checkWith({ id: 'one', port }), skipped]);
    expect(events.map(wordOf).filter((word) => !word.startsWith('skipped'))).toEqual([
      'started',
      'one resolve',
      'one connect',
      'one protocol',
      'one observed',
      'finished',
    ]);
    expect(events.map(wordOf).filter((word) => word.startsWith('skipped'))).toEqual(['skipped observed']);
    expect(result.observations[1]).toEqual({ checkId: 'skipped', addresses: [], untested: 'option-off' });
    const observed = events.flatMap((event) => (event.type === 'observed' ? event.observation : []));
    expect(new Set(observed)).toEqual(new Set(result.observations));
  });

  test('are in the log, but for the phases, in order of time', async () => {
    const { port } = await serve(shortDialogue);
    const { events, result } = await runChecks([checkWith({ id: 'one', port }), checkWith({ id: 'two', port })]);
    const logged = events.map(({ type }) => type).filter((type) => type !== 'phase');
    expect(result.log.map(({ event }) => event)).toEqual(logged);
    expect(result.log.at(-1)?.subject).toBe('finished');
    const times = result.log.map(({ atMs }) => atMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('come for no row at all as well', async () => {
    const { events, result } = await runChecks([]);
    expect(events.map(wordOf)).toEqual(['started', 'finished']);
    expect(result).toMatchObject({ ended: 'finished', observations: [], canary: { state: 'off' } });
  });
});

describe('names', () => {
  test('are asked for once, however many rows have them, and once more where they are not found', async () => {
    const { port } = await serve(shortDialogue);
    const resolver = jest.fn(resolverOf({ 'a.example': ['127.0.0.1'], 'b.example': ['127.0.0.1'] }));
    const hosts = ['a.example', 'b.example', 'a.example', 'a.example', 'c.example', 'c.example'];
    const rows = hosts.map((host, index) => checkWith({ id: `row-${index}`, host, port }));
    const { result } = await runChecks(rows, { resolver });
    expect(resolver.mock.calls.flat().sort()).toEqual(['a.example', 'b.example', 'c.example', 'c.example']);
    expect(result.observations.map(outcomeOf)).toEqual([
      green,
      green,
      green,
      green,
      'name-not-found',
      'name-not-found',
    ]);
  });

  test('with an address of each family give evidence of both', async () => {
    const six = await serve(shortDialogue, { address: '::1' });
    await serve(silent, { port: six.port });
    const resolver = resolverOf({ localhost: ['127.0.0.1', '::1'] });
    const row = checkWith({ host: 'localhost', port: six.port });
    const { result } = await runChecks([row], { resolver, settings: { attemptTimeoutMs: 400 } });
    const [observation] = result.observations;
    expect(outcomeOf(observation!)).toBe(`open/silent/no-greeting ${green}`);
    expect(observation?.addresses.map(({ address, family }) => [address, family])).toEqual([
      ['127.0.0.1', 4],
      ['::1', 6],
    ]);
    expect(observation?.resolution).toMatchObject({ host: 'localhost', addresses: ['127.0.0.1', '::1'] });
  });
});

describe('a bug', () => {
  test('in the resolver costs the rows of that name and no other', async () => {
    const { port } = await serve(shortDialogue);
    const resolver = (): never => {
      throw new Error('a bug in the resolver');
    };
    const rows = [checkWith({ id: 'named', host: 'a.example', port }), checkWith({ id: 'good', port })];
    const { result } = await runChecks(rows, { resolver });
    expect(result.observations.map(outcomeOf)).toEqual(['name-service-failed', green]);
  });

  /** A run whose probe of that name throws. */
  async function runWithBugIn(name: ProbeName, rows: Measurable[]): Promise<RunResult> {
    const broken = (): never => {
      throw new Error('a bug in the probe\u001b[2J');
    };
    const { unstable_mockModule: mockModule } = jest as unknown as {
      unstable_mockModule: (path: string, factory: () => object) => void;
    };
    jest.resetModules();
    mockModule('../../engine/probes/registry.ts', () => ({ ownAttempts, probes: { ...probes, [name]: broken } }));
    const { run } = await import('../../engine/run.ts');
    jest.resetModules();
    return run(rows, dependencies, { settings: settingsWith() });
  }

  test('in a probe costs its rows and no other, and stands in the log', async () => {
    const { port, peers } = await serve(shortDialogue);
    const rows = [checkWith({ id: 'bad', probe: 'ssh', port }), checkWith({ id: 'good', port })];
    const result = await runWithBugIn('ssh', rows);
    expect(result.observations.map(outcomeOf)).toEqual(['unknown-error', green]);
    const [bug] = result.log.filter(({ event }) => event === 'bug');
    expect(bug?.subject).toMatch(/^bad: Error: a bug in the probe\\x1b\[2J/);
    await Promise.all(peers.map((peer) => peer.story()));
    expect(result.selfTest).toMatchObject({ passed: 7, total: 7 });
  });

  test('in a probe of the self-test fails that and leaves the other rows intact', async () => {
    const { port } = await serve(ftpWithoutGuests);
    const rows = [checkWith({ id: 'bad', port }), checkWith({ id: 'good', probe: 'ftp', port })];
    const { observations, selfTest } = await runWithBugIn('pop3', rows);
    expect(observations.map(outcomeOf)).toEqual(['unknown-error', 'open/asExpected/ftp-data-untold']);
    const failure = { expected: green, name: 'greeting', found: 'bug: Error: a bug in the probe\\x1b[2J' };
    expect(selfTest.failures[0]).toEqual(failure);
  });
});
