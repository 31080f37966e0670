import { setImmediate } from 'node:timers/promises';
import { LoginTurns } from '../../../engine/net/login-turns.ts';

type Outcome = 'accepted' | 'refused' | 'lost';

const server = { host: 'updates.example.com', port: 21 };
const { signal } = new AbortController();
const longMs = 60_000;
const noMs = 0;

/** Sessions that want to log in at one server, and what they have sent there. */
class Sessions {
  readonly sent: string[] = [];
  readonly #turns = new LoginTurns();
  readonly #answers = new Map<string, (outcome: Outcome) => void>();

  take(name: string, withinMs = longMs, at = server, until = signal) {
    const logIn = (): Promise<Outcome> => {
      this.sent.push(name);
      return new Promise((resolve) => this.#answers.set(name, resolve));
    };
    return this.#turns.take(at, { withinMs, signal: until }, logIn, (outcome) => outcome === 'refused');
  }

  fail(name: string): Promise<unknown> {
    const logIn = () => Promise.reject<Outcome>(new Error(name));
    return this.#turns.take(server, { withinMs: longMs, signal }, logIn, () => false);
  }

  async answer(name: string, outcome: Outcome): Promise<void> {
    await setImmediate();
    this.#answers.get(name)!(outcome);
  }
}

test('a login that was refused is not sent again', async () => {
  const sessions = new Sessions();
  const [first, second] = [sessions.take('first'), sessions.take('second')];
  await sessions.answer('first', 'refused');
  expect(await Promise.all([first, second])).toEqual([{ kind: 'taken', outcome: 'refused' }, { kind: 'refused' }]);
  expect(await sessions.take('third')).toEqual({ kind: 'refused' });
  expect(sessions.sent).toEqual(['first']);
});

test('who waits in vain sends nothing, and the refusal that comes later is not forgotten', async () => {
  const sessions = new Sessions();
  const first = sessions.take('first');
  const [hasty, patient] = [sessions.take('hasty', noMs), sessions.take('patient')];
  expect(await hasty).toEqual({ kind: 'not-tried' });
  // The patient one came after who has given up, and still waits for the first.
  await setImmediate();
  expect(sessions.sent).toEqual(['first']);
  await sessions.answer('first', 'refused');
  expect(await Promise.all([first, patient])).toEqual([{ kind: 'taken', outcome: 'refused' }, { kind: 'refused' }]);
  expect(await sessions.take('late')).toEqual({ kind: 'refused' });
  expect(sessions.sent).toEqual(['first']);
});

test.each<Outcome>(['accepted', 'lost'])('a login that was %s keeps nobody from the next one', async (outcome) => {
  const sessions = new Sessions();
  const [first, second] = [sessions.take('first'), sessions.take('second')];
  await sessions.answer('first', outcome);
  await first;
  await sessions.answer('second', 'accepted');
  expect(await second).toEqual({ kind: 'taken', outcome: 'accepted' });
  expect(sessions.sent).toEqual(['first', 'second']);
});

test('another port is another server', async () => {
  const sessions = new Sessions();
  void sessions.take('ftp');
  void sessions.take('ssh', longMs, { ...server, port: 22 });
  await setImmediate();
  expect(sessions.sent).toEqual(['ftp', 'ssh']);
});

test('a cancelled session neither waits nor sends', async () => {
  const sessions = new Sessions();
  const cancel = new AbortController();
  void sessions.take('first');
  const second = sessions.take('second', longMs, server, cancel.signal);
  cancel.abort();
  expect(await second).toEqual({ kind: 'not-tried' });
  expect(await new Sessions().take('third', longMs, server, cancel.signal)).toEqual({ kind: 'not-tried' });
  expect(sessions.sent).toEqual(['first']);
});

test('a bug reaches whoever logs in, nobody else, and keeps nobody waiting', async () => {
  const sessions = new Sessions();
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  try {
    const bug = sessions.fail('bug');
    const next = sessions.take('next');
    await expect(bug).rejects.toThrow('bug');
    await sessions.answer('next', 'accepted');
    expect(await next).toEqual({ kind: 'taken', outcome: 'accepted' });
    await setImmediate();
    expect(unhandled).toEqual([]);
  } finally {
    process.off('unhandledRejection', note);
  }
});
