import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../lab/available.ts';

export interface Display {
  /** For the environment of what draws on it. */
  name: string;
  stop: () => Promise<void>;
}

/** The session's own display, or a virtual one; `null` where there is neither. Xvfb chooses a free number itself. */
export async function openDisplay(): Promise<Display | null> {
  const own = process.env['DISPLAY'];
  if (process.platform !== 'linux') return { name: '', stop: () => Promise.resolve() };
  if (own) return { name: own, stop: () => Promise.resolve() };
  const program = findProgram('Xvfb');
  if (program === undefined) return null;
  const args = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { name: `:${line.toString().trim()}`, stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
