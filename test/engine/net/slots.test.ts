import { type ReleaseHost, Slots } from '../../../engine/net/slots.ts';

/** Tasks that end only when the test says so, and how many of them are under way. */
class Tasks {
  readonly started: string[] = [];
  readonly #ends = new Map<string, () => void>();
  readonly #releases = new Map<string, ReleaseHost>();

  readonly start =
    (name: string) =>
    (releaseHost: ReleaseHost): Promise<string> => {
      this.started.push(name);
      this.#releases.set(name, releaseHost);
      return new Promise((resolve) => this.#ends.set(name, () => resolve(name)));
    };

  end(name: string): void {
    this.#ends.get(name)?.();
  }

  releaseHost(name: string): void {
    this.#releases.get(name)?.();
  }
}

/** Long enough for everything that is free to start. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function occupy(slots: Slots, tasks: Tasks, ...names: string[]): Promise<string>[] {
  // A task is named after its host: `a1` and `a2` belong to host `a`.
  return names.map((name) => slots.run(name[0]!, tasks.start(name)));
}

describe('slots', () => {
  test('start no more tasks of one host than allowed, in their order', async () => {
    const [slots, tasks] = [new Slots(2, 100), new Tasks()];
    void occupy(slots, tasks, 'a1', 'a2', 'a3', 'a4');
    await settle();
    expect(tasks.started).toEqual(['a1', 'a2']);
    tasks.end('a2');
    await settle();
    expect(tasks.started).toEqual(['a1', 'a2', 'a3']);
  });

  test('do not let a busy host hold up another', async () => {
    const [slots, tasks] = [new Slots(1, 100), new Tasks()];
    void occupy(slots, tasks, 'a1', 'a2', 'b1', 'c1');
    await settle();
    expect(tasks.started).toEqual(['a1', 'b1', 'c1']);
  });

  test('start no more tasks in total than allowed', async () => {
    const [slots, tasks] = [new Slots(8, 3), new Tasks()];
    void occupy(slots, tasks, 'a1', 'b1', 'c1', 'd1', 'e1');
    await settle();
    expect(tasks.started).toEqual(['a1', 'b1', 'c1']);
    tasks.end('b1');
    await settle();
    expect(tasks.started).toEqual(['a1', 'b1', 'c1', 'd1']);
  });

  test('give the slot of a host back early, but not that of the total', async () => {
    const [slots, tasks] = [new Slots(1, 2), new Tasks()];
    void occupy(slots, tasks, 'a1', 'a2', 'a3');
    await settle();
    tasks.releaseHost('a1');
    await settle();
    tasks.releaseHost('a2');
    await settle();
    expect(tasks.started).toEqual(['a1', 'a2']);
    tasks.end('a1');
    await settle();
    expect(tasks.started).toEqual(['a1', 'a2', 'a3']);
  });

  test('count a slot once that was given back early and then again by the end', async () => {
    const [slots, tasks] = [new Slots(1, 100), new Tasks()];
    void occupy(slots, tasks, 'a1', 'a2', 'a3');
    await settle();
    tasks.releaseHost('a1');
    tasks.end('a1');
    await settle();
    expect(tasks.started).toEqual(['a1', 'a2']);
  });

  test('hand on what a task comes to', async () => {
    const [slots, tasks] = [new Slots(1, 1), new Tasks()];
    const [result] = occupy(slots, tasks, 'a1');
    await settle();
    tasks.end('a1');
    await expect(result).resolves.toBe('a1');
  });

  test('are free again after a task that failed', async () => {
    const [slots, tasks] = [new Slots(1, 1), new Tasks()];
    const failed = slots.run('a', () => Promise.reject(new Error('a bug')));
    void occupy(slots, tasks, 'a1');
    await expect(failed).rejects.toThrow('a bug');
    await settle();
    expect(tasks.started).toEqual(['a1']);
  });

  test('are free again after a task that throws', async () => {
    const [slots, tasks] = [new Slots(1, 1), new Tasks()];
    const failed = slots.run('a', () => {
      throw new Error('a bug');
    });
    void occupy(slots, tasks, 'a1');
    await expect(failed).rejects.toThrow('a bug');
    await settle();
    expect(tasks.started).toEqual(['a1']);
  });
});
