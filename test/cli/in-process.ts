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
/** Gives the process back what the command under way has in its place. */
let giveBack: () => void = () => undefined;
/** How many tests have ended. */
let ended = 0;

/**
 * The command line's program without a process of its own, whose start takes longer than what most commands do. For
 * commands that are only read and answered: what measures, writes, waits or is cancelled gets `portampel`, the real one.
 */
export function inProcess(
  args: readonly string[],
  { env = {}, cwd }: Pick<Options, 'env' | 'cwd'> = {},
): Promise<Done> {
  const before = ended;
  const done = last.then(() => {
    if (before !== ended) throw new Error(`${args.join(' ')}: its test has ended`);
    return run(args, env, cwd);
  });
  last = done.catch(() => undefined);
  return done;
}

async function run(args: readonly string[], env: Record<string, string>, cwd?: string): Promise<Done> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const mine = replaceIn({ stdout, stderr, env: { PATH: process.env['PATH'] ?? '', ...homeless(), ...env } }, cwd);
  giveBack = mine;
  try {
    const code = await runProgram(args);
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    // Otherwise its test has ended, and the process is another one's.
    if (giveBack === mine) mine();
  }
}

/** Returns what puts everything back. */
function replaceIn(by: { stdout: Kept; stderr: Kept; env: Record<string, string> }, cwd?: string): () => void {
  const before = Object.getOwnPropertyDescriptors(process);
  const folder = process.cwd();
  if (cwd !== undefined) process.chdir(cwd);
  Object.defineProperties(process, {
    stdout: { ...before.stdout, get: () => by.stdout },
    stderr: { ...before.stderr, get: () => by.stderr },
    env: { ...before.env, value: by.env },
  });
  return () => {
    giveBack = () => undefined;
    Object.defineProperties(process, { stdout: before.stdout, stderr: before.stderr, env: before.env });
    process.chdir(folder);
  };
}

// A command that its test did not wait for, since it took too long, keeps none of the following tests from theirs.
afterEach(() => {
  giveBack();
  last = Promise.resolve();
  ended++;
});
