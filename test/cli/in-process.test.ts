import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { inProcess } from './in-process.ts';
import type { Done } from './portampel.ts';

const elsewhere = realpathSync(tmpdir());
const { stdout, stderr, env } = process;
const folder = process.cwd();
const ofNobody = new Set(process.listeners('SIGINT'));

/** One that ends with Ctrl-C alone, once it listens for that. */
async function underWay(): Promise<{ done: Promise<Done>; interrupt: () => void }> {
  const listening = new Promise<() => void>((resolve) => {
    process.on('newListener', function onNew(name: string, listener: (name: string) => void) {
      if (name !== 'SIGINT') return;
      process.off('newListener', onNew);
      resolve(() => listener('SIGINT'));
    });
  });
  const done = inProcess(['simulate', '--scenario', 'classic-client'], { cwd: elsewhere, env: { LANG: 'en' } });
  return { done, interrupt: await listening };
}

/** Whether folder, environment and streams are the process's own. */
function isAsBefore(): boolean[] {
  return [process.cwd() === folder, process.env === env, process.stdout === stdout, process.stderr === stderr];
}

describe('a command that its test left behind, as where that took too long', () => {
  let left: Awaited<ReturnType<typeof underWay>>;
  let notBegun: Promise<unknown>;

  test('has folder, environment and streams of its own while that test lasts', async () => {
    left = await underWay();
    notBegun = inProcess(['scenarios']).catch((error: unknown) => error);
    expect(isAsBefore()).toEqual([false, false, false, false]);
  });

  test('leaves the process as it was, and keeps nobody waiting', async () => {
    expect(isAsBefore()).toEqual([true, true, true, true]);
    await expect(inProcess(['explain', 'filtered'])).resolves.toMatchObject({ code: 0, stderr: '' });
  });

  test('takes nothing from the next one when it ends, and what waited for it is not begun', async () => {
    const next = await underWay();
    left.interrupt();
    await expect(left.done).resolves.toMatchObject({ code: 0, stderr: '' });
    expect(isAsBefore()).toEqual([false, false, false, false]);
    await expect(notBegun).resolves.toEqual(new Error('scenarios: its test has ended'));
    next.interrupt();
    await expect(next.done).resolves.toMatchObject({ code: 0, stderr: '' });
    expect(isAsBefore()).toEqual([true, true, true, true]);
    expect(process.listeners('SIGINT').filter((each) => !ofNobody.has(each))).toEqual([]);
  });
});
