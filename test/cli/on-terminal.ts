import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { bundle } from './portampel.ts';

/** util-linux's `script` gives a command a terminal; those of BSD and macOS take other arguments. */
export const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/**
 * Runs a command on a terminal of its own.
 * @param dialogue - what is typed once each prompt is there, one after the other
 */
export async function onTerminal(
  args: readonly string[],
  dialogue: readonly (readonly [prompt: string, keys: string])[],
): Promise<{ shown: string; code: number }> {
  const words = [process.execPath, bundle, ...args].map((word) => `'${word}'`).join(' ');
  // In place of the shell: a Ctrl-C would end that as well, and its code hide the command's.
  const child = spawn('script', ['-qec', `exec ${words}`, '/dev/null'], { env: { PATH: process.env['PATH'] ?? '' } });
  const open = [...dialogue];
  let shown = '';
  let answeredUpTo = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const [prompt, keys] = open[0] ?? [];
    const at = prompt === undefined ? -1 : shown.indexOf(prompt, answeredUpTo);
    if (prompt === undefined || keys === undefined || at === -1) return;
    open.shift();
    answeredUpTo = at + prompt.length;
    child.stdin.write(keys);
  });
  const [code] = (await once(child, 'close')) as [number];
  return { shown, code };
}
