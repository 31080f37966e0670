import { Writable } from 'node:stream';
import { runProgram } from '../../cli/program.ts';
import { type Done, homeless, type Options } from './portampel.ts';

/** What somebody writes there, kept. */
class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** One after the other: folder, environment and streams are the whole process's. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The command line's program without a process of its own, whose start takes longer than what most commands do. For
 * commands that are only read and answered: what measures, writes, waits or is cancelled gets `portampel`, the real one.
 */
export function inProcess(
  args: readonly string[],
  { env = {}, cwd }: Pick<Options, 'env' | 'cwd'> = {},
): Promise<Done> {
  const done = last.then(() => run(args, env, cwd));
  last = done.catch(() => undefined);
  return done;
}

async function run(args: readonly string[], env: Record<string, string>, cwd?: string): Promise<Done> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const before = Object.getOwnPropertyDescriptors(process);
  const folderList = process.env['PATH'] ?? '';
  const folder = process.cwd();
  try {
    if (cwd !== undefined) process.chdir(cwd);
    Object.defineProperties(process, {
      stdout: { ...before.stdout, get: () => stdout },
      stderr: { ...before.stderr, get: () => stderr },
      env: { ...before.env, value: { PATH: folderList, ...homeless(), ...env } },
    });
    const code = await runProgram(args);
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    Object.defineProperties(process, { stdout: before.stdout, stderr: before.stderr, env: before.env });
    process.chdir(folder);
  }
}
