import { getEventListeners } from 'node:events';
import { tryPolicy } from '../../engine/settings.ts';
import { hasAnswered, type TryHooks, tryRepeatedly } from '../../engine/tries.ts';
import type { Attempt } from '../../shared/observation.ts';
import { attemptOf, type Outcome } from '../helpers/observations.ts';

const { jest } = import.meta;
beforeEach(() => jest.useFakeTimers());

const { silentHandshakeMs, silentServiceMs, afterFailureMs } = tryPolicy;

/** One attempt in the test's hands. Like a real one it ends as cancelled when its signal says so. */
class HeldAttempt {
  readonly settled: Promise<Attempt>;
  readonly hooks: TryHooks;
  #resolve!: (attempt: Attempt) => void;
  #reject!: (bug: Error) => void;
  /** `undefined` as long as the attempt has not begun. */
  signal: AbortSignal | undefined;

  constructor(hooks: TryHooks) {
    this.hooks = hooks;
    this.settled = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Its slot is free: the first packet goes out. */
  begin(): void {
    this.signal = this.hooks.onStarted();
    if (this.signal.aborted) this.answer('cancelled');
    this.signal.addEventListener('abort', () => this.answer('cancelled'));
  }

  answer(outcome: Outcome): void {
    this.#resolve(attemptOf(outcome));
  }

  crash(bug: Error): void {
    this.#reject(bug);
  }
}

class Race {
  readonly tries: HeldAttempt[] = [];
  readonly abort = new AbortController();
  /** The reasons of the attempts, or what was thrown; `undefined` while it is open. */
  result: unknown;

  constructor({ slotsAreFree = true, aborted = false, settles = hasAnswered } = {}) {
    if (aborted) this.abort.abort();
    const start = (hooks: TryHooks): Promise<Attempt> => {
      const held = new HeldAttempt(hooks);
      this.tries.push(held);
      if (slotsAreFree) held.begin();
      return held.settled;
    };
    tryRepeatedly(start, settles, this.abort.signal).then(
      (attempts) => (this.result = attempts.map(({ reason }) => reason)),
      (bug: unknown) => (this.result = bug),
    );
  }

  try(number: number): HeldAttempt {
    return this.tries[number - 1]!;
  }

  /** Lets that much time pass; without a number only promises settle. */
  async after(ms = 0): Promise<this> {
    await jest.advanceTimersByTimeAsync(ms);
    return this;
  }
}

/** Settled like this at once, and nothing is left behind: no timer, no listener. */
async function expectSettled(race: Race, result: unknown): Promise<void> {
  await race.after();
  expect(race.result).toEqual(result);
  expect(jest.getTimerCount()).toBe(0);
  expect(getEventListeners(race.abort.signal, 'abort')).toHaveLength(0);
}

const reasonOf = (outcome: Outcome): string => attemptOf(outcome).reason;

it.each<Outcome>(['open', 'unchecked', 'degraded'])('a first try that comes to "%s" is enough', async (outcome) => {
  const race = new Race();
  race.try(1).hooks.onConnected();
  race.try(1).answer(outcome);
  await expectSettled(race, [reasonOf(outcome)]);
  expect(race.tries).toHaveLength(1);
});

describe('a failure', () => {
  it('of this machine itself counts for none of the two, and is given up after three', async () => {
    const race = new Race();
    for (const number of [1, 2, 3]) {
      race.try(number).answer('exhausted');
      if (number < 3) await race.after(afterFailureMs);
    }
    await expectSettled(race, ['local-resources', 'local-resources', 'local-resources']);
  });

  it('that is told once and lost once is asked again', async () => {
    const race = new Race();
    race.try(1).answer('exhausted');
    await race.after(afterFailureMs);
    race.try(2).answer('closed');
    await race.after(afterFailureMs);
    race.try(3).answer('closed');
    await expectSettled(race, ['local-resources', 'conn-refused', 'conn-refused']);
  });

  it('is told by two tries where being open is the bad news', async () => {
    const race = new Race({ settles: () => false });
    race.try(1).hooks.onConnected();
    race.try(1).answer('open');
    await race.after(afterFailureMs);
    race.try(2).answer('open');
    await expectSettled(race, [reasonOf('open'), reasonOf('open')]);
  });

  it.each<Outcome>(['closed', 'filtered', 'hostUnreachable', 'denied', 'wrong', 'silent'])(
    'that comes to "%s" is told by two tries',
    async (outcome) => {
      const race = new Race();
      race.try(1).answer(outcome);
      await race.after(afterFailureMs - 1);
      expect([race.tries.length, race.result]).toEqual([1, undefined]);
      await race.after(1);
      race.try(2).answer(outcome);
      await expectSettled(race, [reasonOf(outcome), reasonOf(outcome)]);
      expect(race.tries).toHaveLength(2);
    },
  );

  it('followed by a success is a success, with both tries', async () => {
    const race = new Race();
    race.try(1).answer('closed');
    await race.after(afterFailureMs);
    race.try(2).answer('open');
    await expectSettled(race, [reasonOf('closed'), reasonOf('open')]);
  });
});

describe('a handshake without an answer', () => {
  it('gets a second and a third beside it, and no more', async () => {
    const race = await new Race().after(silentHandshakeMs - 1);
    expect(race.tries).toHaveLength(1);
    await race.after(1);
    expect(race.tries).toHaveLength(2);
    await race.after(silentHandshakeMs);
    expect(race.tries).toHaveLength(3);
    await race.after(100 * silentHandshakeMs);
    expect([race.tries.length, race.result]).toEqual([3, undefined]);
  });

  it.each([1, 2, 3])('loses to whichever answers first: number %i', async (winner) => {
    const race = await new Race().after(2 * silentHandshakeMs);
    race.try(winner).answer('open');
    await expectSettled(race, [reasonOf('open')]);
    const others = race.tries.filter((each) => each !== race.try(winner));
    expect(others.map(({ signal }) => signal?.aborted)).toEqual([true, true]);
  });

  it('is not decided by one failure while another is still out', async () => {
    const race = await new Race().after(silentHandshakeMs);
    race.try(1).answer('filtered');
    await race.after(afterFailureMs);
    expect([race.tries.length, race.result]).toEqual([2, undefined]);
    race.try(2).answer('open');
    await expectSettled(race, [reasonOf('filtered'), reasonOf('open')]);
  });

  it('is decided once all three have failed', async () => {
    const race = await new Race().after(2 * silentHandshakeMs);
    race.try(1).answer('filtered');
    race.try(2).answer('filtered');
    await race.after();
    expect(race.result).toBeUndefined();
    race.try(3).answer('filtered');
    await expectSettled(
      race,
      Array.from({ length: 3 }, () => reasonOf('filtered')),
    );
  });

  it('is not counted as silent while it waits for its slot', async () => {
    const race = await new Race({ slotsAreFree: false }).after(10 * silentHandshakeMs);
    expect(race.tries).toHaveLength(1);
    race.try(1).begin();
    await race.after(silentHandshakeMs);
    expect(race.tries).toHaveLength(2);
  });

  it('that gets its slot after the race is cancelled at once', async () => {
    const race = new Race({ slotsAreFree: false });
    race.try(1).begin();
    await race.after(silentHandshakeMs);
    race.try(1).answer('open');
    await expectSettled(race, [reasonOf('open')]);
    race.try(2).begin();
    expect(race.try(2).signal?.aborted).toBe(true);
    await expectSettled(race, [reasonOf('open')]);
  });
});

describe('a service without a word', () => {
  it('gets one more try beside it, later than a handshake would, and the first to speak wins', async () => {
    const race = new Race();
    race.try(1).hooks.onConnected();
    await race.after(silentServiceMs - 1);
    expect(race.tries).toHaveLength(1);
    await race.after(1);
    expect(race.tries).toHaveLength(2);
    race.try(2).hooks.onConnected();
    await race.after(10 * silentServiceMs);
    expect(race.tries).toHaveLength(2);
    race.try(2).answer('open');
    await expectSettled(race, [reasonOf('open')]);
    expect(race.try(1).signal?.aborted).toBe(true);
  });
});

describe('a cancelled run', () => {
  it.each([
    ['before the first try', true],
    ['while the first try waits for its slot', false],
  ])('%s: it ends as soon as it begins, and no other does', async (_, aborted) => {
    const race = new Race({ slotsAreFree: false, aborted });
    race.abort.abort();
    race.try(1).begin();
    await expectSettled(race, ['cancelled']);
    expect(race.tries).toHaveLength(1);
  });

  it.each([1, 2, 3])('during %i handshakes: all are cancelled', async (count) => {
    const race = await new Race().after((count - 1) * silentHandshakeMs);
    race.abort.abort();
    await expectSettled(race, ['cancelled']);
    expect(race.tries.map(({ signal }) => signal?.aborted)).toEqual(Array.from({ length: count }, () => true));
  });

  it('during the second try: the first one’s result is kept', async () => {
    const race = new Race();
    race.try(1).answer('closed');
    await race.after(afterFailureMs);
    race.abort.abort();
    await expectSettled(race, [reasonOf('closed'), 'cancelled']);
  });

  it('between two tries: the first one’s result is all', async () => {
    const race = new Race();
    race.try(1).answer('closed');
    await race.after(afterFailureMs - 1);
    race.abort.abort();
    await expectSettled(race, [reasonOf('closed')]);
    expect(race.tries).toHaveLength(1);
  });
});

describe('a bug in an attempt', () => {
  const bug = new Error('bug');
  it('rejects, and cancels the other tries', async () => {
    const race = await new Race().after(2 * silentHandshakeMs);
    race.try(2).crash(bug);
    await expectSettled(race, bug);
    expect([race.try(1).signal?.aborted, race.try(3).signal?.aborted]).toEqual([true, true]);
  });

  it('after the race changes nothing any more', async () => {
    const race = await new Race().after(silentHandshakeMs);
    race.try(1).answer('open');
    race.try(2).crash(bug);
    await expectSettled(race, [reasonOf('open')]);
  });
});

it('starts no second try beside one that has been answered, but after its failure', async () => {
  const race = new Race();
  race.try(1).hooks.onConnected();
  race.try(1).hooks.onAnswered();
  expect((await race.after(10 * silentServiceMs)).tries).toHaveLength(1);
  race.try(1).answer('wrong');
  expect((await race.after(afterFailureMs)).tries).toHaveLength(2);
  race.try(2).answer('wrong');
  await expectSettled(race, [reasonOf('wrong'), reasonOf('wrong')]);
});
