import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../lab/available.ts';

let server: ChildProcess | undefined;

/**
 * Jest's global set-up of these suites: where the session has no display of its own, a virtual one, whose free number
 * Xvfb chooses itself. Workers inherit it in DISPLAY.
 */
export default async function openDisplay(): Promise<void> {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return;
  const program = findProgram('Xvfb');
  if (program === undefined) return;
  const args = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const started = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(started.stdout, 'data')) as [Buffer];
  process.env['DISPLAY'] = `:${line.toString().trim()}`;
  server = started;
}

/** The global tear-down. */
export async function closeDisplay(): Promise<void> {
  if (server === undefined || server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
