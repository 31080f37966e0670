import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { bundle } from './portampel.ts';

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}

/** Runs a command whose standard output goes there: to that descriptor, or to a reader that has left already. */
async function runInto(stdout: number | 'nobody', ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [bundle, ...args, '--lang', 'en'], {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', stdout === 'nobody' ? 'pipe' : stdout, 'pipe'],
  });
  child.stdout?.destroy();
  let stderr = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, stderr };
}

describe('a reader that leaves early, as `head` does,', () => {
  test.each<[number, string[]]>([
    [0, ['scenarios']],
    [0, ['explain']],
    [0, ['check', '--demo']],
    [2, ['check', '--demo', '--fault', 'mail-993=refuse', '--format', 'json']],
    [3, []],
  ])('is no failure: code %i of %j', async (code, args) => {
    expect(await runInto('nobody', ...args)).toEqual({ code, signal: null, stderr: '' });
  });
});

describe('a disk that is full', () => {
  const onLinux = process.platform === 'linux' ? test : test.skip;

  // Node's own code for what nobody catches is 1, which monitoring would read as yellow.
  onLinux.each<[string[]]>([[['check', '--demo']], [['scenarios']]])('ends with code 3: %j', async (args) => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await runInto(full, ...args);
    closeSync(full);
    expect(code).toBe(3);
    expect(stderr).toContain('ENOSPC');
  });
});
