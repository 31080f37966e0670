import { type ChildProcess, spawn } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import type { Missing } from '../../shared/facts/machine.ts';

export interface CommandLimits {
  timeoutMs: number;
  signal: AbortSignal;
  /** Each whole line as it comes, for what takes seconds. */
  onLine?: (line: string) => void;
}

/** What a program printed, both streams one after the other. `missing` says why there may be more: a time-out, a cancel. */
export interface CommandOutput {
  text: string;
  missing?: Missing;
}

/** Runs one of the system's own programs. Never rejects. Exit codes are not told: those of ping mean little. */
export type RunCommand = (file: string, args: readonly string[], limits: CommandLimits) => Promise<CommandOutput>;

/** More than any of these programs prints; one that goes on for ever is ended. */
const maxBytes = 256 * 1024;
/** Where an ordinary user's PATH does not lead, and traceroute and others live. */
const administrativeFolders = ':/usr/sbin:/sbin:/usr/local/sbin';

/**
 * Without a shell, without a window, ended by force at its time or on a cancel; when the promise resolves, the program is
 * gone. Where the system lets us choose, it speaks English; on Windows it speaks the user's language.
 */
export const runCommand: RunCommand = (file, args, { timeoutMs, signal, onLine }) => {
  if (signal.aborted) return Promise.resolve({ text: '', missing: 'cancelled' });
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      env: { ...process.env, LC_ALL: 'C', LANG: 'C', PATH: pathVariable() },
    });
    const chunks: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
    const lines = new Lines(onLine);
    let bytes = 0;
    let missing: Missing | undefined;
    const end = (why?: Missing): void => {
      missing ??= why;
      child.kill('SIGKILL');
    };
    const take = (list: Buffer[]) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        end('not-understood');
        return;
      }
      list.push(chunk);
      lines.add(chunk);
    };
    const onAbort = (): void => end('cancelled');
    const timer = setTimeout(() => end('timed-out'), timeoutMs);
    const settle = (why?: Missing): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      const text = decode(Buffer.concat([...chunks.out, ...chunks.err]));
      missing ??= why;
      resolve({ text, ...(missing && { missing }) });
    };
    // There are none where the system has no descriptor left.
    child.stdout?.on('data', take(chunks.out));
    child.stderr?.on('data', take(chunks.err));
    child.on('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'EACCES' || error.code === 'EPERM' ? 'not-permitted' : 'no-program'),
    );
    child.on('close', () => settle());
    setMaxListeners(0, signal);
    signal.addEventListener('abort', onAbort, { once: true });
  });
};

/** A program of Windows by its full path: nobody's folder in PATH may come before it. */
export function windowsProgram(name: string): string {
  return join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', `${name}.exe`);
}

function pathVariable(): string {
  const path = process.env['PATH'] ?? process.env['Path'] ?? '';
  return process.platform === 'win32' ? path : path + administrativeFolders;
}

/** Hands on each whole line. */
class Lines {
  readonly #onLine: ((line: string) => void) | undefined;
  #rest = '';

  constructor(onLine: ((line: string) => void) | undefined) {
    this.#onLine = onLine;
  }

  add(chunk: Buffer): void {
    if (!this.#onLine) return;
    const parts = (this.#rest + chunk.toString('latin1')).split(/\r?\n/);
    this.#rest = parts.pop() ?? '';
    for (const line of parts) this.#onLine(line);
  }
}

/** The upper half of code page 850, in which the programs of Western European Windows write. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** UTF-8 where it is that, else code page 850: no other program of ours writes anything but ASCII. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (codePage850[byte - 128] ?? ''))).join(
      '',
    );
  }
}
