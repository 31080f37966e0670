import { spawn } from 'node:child_process';

export interface CommandResult {
  /** `null` where a signal ended the command. */
  code: number | null;
  stdout: string;
  stderr: string;
  durationMs: number;
}

export interface CommandOptions {
  /** The command is killed, and the call rejected, after this time. */
  timeoutMs?: number;
  /** What the command reads from standard input. */
  input?: string;
}

const defaultTimeoutMs = 30_000;

/** Runs a command to its end. A failing command is a result; one that cannot start or outlives its time is an error. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { timeoutMs = defaultTimeoutMs, input = '' } = options;
  const startedAt = performance.now();
  // A group of its own, so that the deadline also ends what the command has started.
  const child = spawn(command, args, { detached: true });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  // A command that ends without reading its input is judged by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (late) reject(new Error(`${describe(command, args)} took over ${timeoutMs} ms: ${output.stderr}`));
      else resolve({ code, ...output, durationMs: performance.now() - startedAt });
    });
  });
}

/** Runs a command that must succeed, and returns what it printed. */
export async function mustRun(command: string, args: string[], options: CommandOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`${describe(command, args)} failed with ${code ?? 'a signal'}: ${stderr}`);
  return stdout;
}

function describe(command: string, args: string[]): string {
  return [command, ...args].join(' ');
}
