import type { Socket } from 'node:net';

/** No command of these protocols comes near; a longer line is noise or an attack. */
const maxLineBytes = 4096;
/** A client that sends commands and reads no answers is let go before they fill the memory. */
const maxUnreadBytes = 64 * 1024;

/**
 * Calls back for each line, without its ending (LF alone is accepted, as most servers do). A line over 4 KB ends the
 * connection, and whatever follows the server's own goodbye is not heard.
 * @returns stops listening and drops what has come since the last line
 */
export function readLines(socket: Socket, onLine: (line: string) => void): () => void {
  let pending = '';
  let stopped = false;
  const onData = (chunk: Buffer): void => {
    const lines = (pending + chunk.toString('latin1')).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) {
      if (line.length > maxLineBytes) socket.destroy();
      if (stopped || socket.destroyed || socket.writableEnded) return;
      onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    }
    if (pending.length > maxLineBytes) socket.destroy();
  };
  socket.on('data', onData);
  return () => {
    stopped = true;
    socket.off('data', onData);
  };
}

export function say(socket: Socket, ...lines: string[]): void {
  if (!socket.writable) return;
  socket.write(asText(lines));
  if (socket.writableLength > maxUnreadBytes) socket.destroy();
}

/** Says goodbye and closes from this side. */
export function sayLast(socket: Socket, ...lines: string[]): void {
  socket.end(asText(lines));
}

/** The first word of a command line, which all of these protocols read without regard to case. */
export function verbOf(line: string): string {
  return (line.trim().split(' ', 1)[0] ?? '').toUpperCase();
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}
