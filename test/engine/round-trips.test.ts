import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import fc from 'fast-check';
import { summarise } from '../../engine/round-trips.ts';
import type { RunEvent } from '../../engine/run.ts';
import type { Measurable } from '../../shared/check.ts';
import { gradeOf, roundTripsSchema } from '../../shared/facts/round-trips.ts';
import { decisiveAttempt, type Observation } from '../../shared/observation.ts';
import { checkWith, outcomeOf, type RunChecksOptions, runChecks } from '../helpers/run.ts';
import { type Speak, serve, serveTls } from '../helpers/servers.ts';
import { anyIdentity, blockPage } from './probes/common.ts';

const quiet: Speak = () => undefined;
const clear = { probe: 'four-d', group: 'server' } as const;

async function measure(check: Partial<Measurable> & { port: number }, options?: RunChecksOptions) {
  const { result, events } = await runChecks([checkWith({ ...clear, ...check })], options);
  const observation = result.observations[0]!;
  return { observation, attempt: decisiveAttempt(observation.addresses[0]!), events };
}

function roundTripsOf({ addresses }: Observation) {
  return addresses.flatMap(({ attempts }) => attempts.flatMap(({ details }) => details.roundTrips ?? []));
}

describe('the round trip to a 4D port that works', () => {
  test.each(['none', 'tls'] as const)(
    'is measured ten times, with nothing sent (encryption: %s)',
    async (encryption) => {
      const server = encryption === 'tls' ? await serveTls(await anyIdentity(), quiet) : await serve(quiet);
      const { observation, attempt, events } = await measure({ port: server.port, encryption });
      expect(outcomeOf(observation)).toBe(encryption === 'tls' ? 'open/asExpected/syn-ack' : 'open/unchecked/syn-ack');
      expect(attempt.details.roundTrips).toMatchObject({ failed: 0, samplesMs: { length: 10 } });
      expect(attempt.phases.at(-1)?.name).toBe('measure');
      expect(events).toContainEqual({ type: 'phase', checkId: observation.checkId, phase: 'measure' });
      // Nine distances of 50 ms; how much more depends on the machine.
      expect(attempt.phases.at(-1)?.durationMs).toBeGreaterThan(440);
      const stories = await Promise.all(server.peers.slice(1).map((peer) => peer.story()));
      expect(stories.map(({ heard, errors }) => [heard, errors])).toEqual(Array(10).fill(['', []]));
    },
  );

  test('is told to degrade the row where some of the handshakes fail, with their number', async () => {
    const server = await serve(() => {
      if (server.peers.length === 4) void server.close();
    });
    const { observation, attempt } = await measure({ port: server.port });
    expect(outcomeOf(observation)).toBe('open/degraded/connects-failing');
    const { roundTrips } = attempt.details;
    expect(roundTrips?.failed).toBeGreaterThan(0);
    expect(roundTrips?.samplesMs.filter((each) => each === null)).toHaveLength(roundTrips?.failed ?? 0);
  });

  test('of a near server is not held to be long because this PC is busy', async () => {
    const server = await serve(quiet);
    const spin = (): void => {
      const untilMs = performance.now() + 60;
      while (performance.now() < untilMs);
    };
    // Node sends the first packet in the tick after it made the socket: between that and the reading of the answer.
    const onSocket = (): void => process.nextTick(() => process.nextTick(spin));
    const onEvent = (event: RunEvent): void => {
      if (event.type === 'phase' && event.phase === 'measure') subscribe('net.client.socket', onSocket);
    };
    const { observation, attempt } = await measure({ port: server.port }, { onEvent }).finally(() =>
      unsubscribe('net.client.socket', onSocket),
    );
    expect(outcomeOf(observation)).toBe('open/unchecked/syn-ack');
    // Far more than the way takes.
    expect(attempt.details.roundTrips?.medianMs).toBeGreaterThan(50);
    expect(attempt.details.roundTrips?.localDelayMs).toBeGreaterThan(50);
  });

  test('is left alone after a cancel, and what was measured stays', async () => {
    const server = await serve(quiet);
    const stop = new AbortController();
    const { observation, attempt } = await measure(
      { port: server.port },
      { signal: stop.signal, onEvent: (event) => event.type === 'phase' && event.phase === 'measure' && stop.abort() },
    );
    expect(outcomeOf(observation)).toBe('open/unchecked/syn-ack');
    expect(attempt.details.roundTrips?.samplesMs.length ?? 0).toBeLessThan(10);
  });
});

describe('no round trip is measured', () => {
  test.each<[string, Partial<Measurable>, Speak]>([
    ['to a port that must be shut', { expectation: 'forbidden' }, quiet],
    ['to a port of another group', { group: 'public' }, quiet],
    ['with another probe', { probe: 'tcp' }, quiet],
    ['to a port where somebody else answers', {}, (socket) => socket.end(blockPage)],
  ])('%s', async (_name, check, speak) => {
    const server = await serve(speak);
    const { observation } = await measure({ port: server.port, ...check });
    expect(roundTripsOf(observation)).toEqual([]);
    expect(server.peers.length).toBeLessThanOrEqual(2);
  });
});

describe('the statistics', () => {
  test.each<[string, (number | null)[], object]>([
    [
      'of an even number',
      [4, 1, 3, 2],
      { failed: 0, minMs: 1, medianMs: 2.5, p95Ms: 4, jitterMs: 2, grade: 'optimal' },
    ],
    ['of one', [12], { failed: 0, minMs: 12, medianMs: 12, p95Ms: 12, grade: 'good' }],
    [
      'with failures between: a gap has no difference',
      [10, null, 40, 20],
      { failed: 1, minMs: 10, medianMs: 20, p95Ms: 40, jitterMs: 20, grade: 'mediocre' },
    ],
    ['of nothing but failures', [null, null], { failed: 2 }],
    ['with one lost SYN: the median does not mind', [5, 5, 1005, 5, 5], { medianMs: 5, p95Ms: 1005, jitterMs: 500 }],
  ])('%s', (_name, samplesMs, expected) => {
    expect(summarise(samplesMs)).toMatchObject(expected);
  });

  test.each([
    [0, 'optimal'],
    [9.99, 'optimal'],
    [10, 'good'],
    [19.99, 'good'],
    [20, 'mediocre'],
    [30, 'mediocre'],
    [30.01, 'bad'],
  ])('%d ms on the vendor’s scale: %s', (ms, grade) => {
    expect(gradeOf(ms)).toBe(grade);
  });

  test('a busy PC is not held against the network', () => {
    expect(summarise([35, 36, 37]).grade).toBe('bad');
    expect(summarise([35, 36, 37], [20, 20, 0])).toMatchObject({ medianMs: 36, localDelayMs: 20, grade: 'good' });
  });

  test('hold together for any samples', () => {
    const anySample = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(anySample, { maxLength: 20 }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        (all, delay) => {
          const facts = summarise(
            all,
            all.map(() => delay),
          );
          const timed = all.filter((each) => each !== null);
          expect(roundTripsSchema.parse(facts)).toEqual(facts);
          expect(facts.failed).toBe(all.length - timed.length);
          if (timed.length === 0) return;
          expect(facts.minMs).toBe(Math.min(...timed));
          expect(facts.p95Ms).toBeLessThanOrEqual(Math.max(...timed));
          expect(facts.medianMs).toBeGreaterThanOrEqual((facts.minMs ?? 0) - 0.01);
          expect(facts.medianMs).toBeLessThanOrEqual((facts.p95Ms ?? 0) + 0.01);
          expect(facts.jitterMs ?? 0).toBeLessThanOrEqual(Math.max(...timed) - Math.min(...timed) + 0.01);
        },
      ),
    );
  });
});
