import { decode, runCommand } from '../../../engine/platform/command.ts';

const limits = { timeoutMs: 10_000, signal: new AbortController().signal };
/** Node itself, as a program that every machine with these tests has. */
const node = (script: string, overrides = {}) =>
  runCommand(process.execPath, ['-e', script], { ...limits, ...overrides });

describe('a program of the system', () => {
  test('is heard on both of its streams, whatever its exit code', async () => {
    const output = await node('console.log("said"); console.error("complained"); process.exitCode = 3');
    expect(output).toEqual({ text: 'said\ncomplained\n' });
  });

  test('speaks English where it lets us choose', async () => {
    expect(await node('console.log(process.env.LC_ALL)')).toEqual({ text: 'C\n' });
  });

  test('that is not there is told', async () => {
    expect(await runCommand('portampel-no-such-program', [], limits)).toEqual({ text: '', missing: 'no-program' });
  });

  test('that hangs is ended at its time, and what it had said is kept', async () => {
    // Its time is up when it has spoken, however long a busy machine takes to start it.
    const { jest } = import.meta;
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    try {
      const output = await node('console.log("so far"); setInterval(() => {}, 1000)', {
        timeoutMs: 700,
        onLine: () => jest.advanceTimersByTime(700),
      });
      expect(output).toEqual({ text: 'so far\n', missing: 'timed-out' });
    } finally {
      jest.useRealTimers();
    }
  });

  test('is ended by a cancel, also one that came before', async () => {
    const abort = new AbortController();
    const running = node('console.log("ready"); setInterval(() => {}, 1000)', {
      signal: abort.signal,
      onLine: () => abort.abort(),
    });
    expect(await running).toEqual({ text: 'ready\n', missing: 'cancelled' });
    expect(await node('', { signal: abort.signal })).toEqual({ text: '', missing: 'cancelled' });
  });

  test('that never stops talking is ended', async () => {
    const output = await node('const say = () => process.stdout.write("x".repeat(65536), say); say()');
    expect(output.missing).toBe('not-understood');
    expect(output.text.length).toBeLessThanOrEqual(256 * 1024);
  });

  test('is heard line by line', async () => {
    const lines: string[] = [];
    await node('process.stdout.write("a\\r\\nb\\nc")', { onLine: (line: string) => lines.push(line) });
    expect(lines).toEqual(['a', 'b']);
  });
});

describe('what Windows’ programs write', () => {
  test('is read as UTF-8, or else in code page 850', () => {
    expect(decode(Buffer.from('Büro'))).toBe('Büro');
    expect(decode(Buffer.from([0x42, 0x81, 0x72, 0x6f, 0x20, 0x90, 0x74, 0x61, 0x74, 0xff]))).toBe('Büro État\u00a0');
  });
});
