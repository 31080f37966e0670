import type { Socket } from 'node:net';
import type { ChannelOutcome, FtpChannel } from '../../../shared/facts/ftp.ts';
import { closePolitely } from '../close.ts';
import { errorCodeOf } from '../error-code.ts';
import type { Reply } from '../reply.ts';
import type { FtpContext } from './context.ts';
import { type Control, codeOf } from './control.ts';

/** Enough for any real directory; what is beyond is not read. */
const maxBytes = 64 * 1024;
/** A listing takes a few round trips; one that stalls for so long is none. */
const stallMs = 2000;

/** What a listing showed of its data connection. */
export type Listed = Pick<FtpChannel, 'outcome' | 'bytes' | 'replyCode' | 'errorCode' | 'resumed' | 'peer'>;

interface Source {
  /** The command that makes the server send: LIST or MLSD. */
  command: string;
  /** The data connection, at once (passive) or when the server has called (active); nothing where it does not. */
  socket: () => Promise<Socket | undefined>;
  /** Where there is no socket. */
  without: ChannelOutcome;
  /** For a TLS data connection: whether to offer the control connection's session. */
  reuse: boolean;
}

/** Lists the directory over a data connection: what counts is that its bytes arrive. */
export async function list(control: Control, context: FtpContext, source: Source): Promise<Listed> {
  control.conversation.send(source.command);
  const first = control.reply(stallMs);
  // A server that refuses the transfer makes no data connection, so nobody waits for it then.
  const socket = await Promise.race([
    source.socket(),
    first.then((reply) => (isUnderWay(reply) || reply.kind !== 'reply' ? source.socket() : undefined)),
  ]);
  if (!socket) return withoutSocket(await first, source.without);
  try {
    return await receive(socket, first, control, context, source.reuse);
  } finally {
    closePolitely(socket);
  }
}

function isUnderWay(reply: Reply): boolean {
  const code = codeOf(reply);
  return code !== undefined && code < 300;
}

function withoutSocket(reply: Reply, without: ChannelOutcome): Listed {
  const replyCode = codeOf(reply);
  if (replyCode === undefined)
    return { outcome: reply.kind === 'ended' && reply.ending !== 'timeout' ? 'control-lost' : without };
  return { outcome: refusesCommand(replyCode) ? 'command-refused' : without, replyCode };
}

/** 425 and 426 are about the data connection (RFC 959 section 4.2.2), all other refusals about the command. */
function refusesCommand(replyCode: number): boolean {
  return replyCode >= 400 && replyCode !== 425 && replyCode !== 426;
}

async function receive(
  socket: Socket,
  first: Promise<Reply>,
  control: Control,
  context: FtpContext,
  reuse: boolean,
): Promise<Listed> {
  const peer = { address: plain(socket.remoteAddress ?? context.address), port: socket.remotePort ?? 0 };
  const where = peer.port > 0 ? { peer } : {};
  let stream: Socket = socket;
  let resumed: { resumed?: boolean } = {};
  if (control.isEncrypted) {
    const secured = await context.secure(socket, reuse ? control.tlsSession : undefined);
    if (!secured.ok) {
      const { replyCode, isReuse } = await lastWord(first, control);
      // Refused in place of "150 opening", nobody was there to shake hands; after it, the handshake is what failed.
      const isRefused = replyCode !== undefined && refusesCommand(replyCode) && !isUnderWay(await first);
      const outcome = isReuse ? 'reuse-required' : isRefused ? 'command-refused' : 'tls-failed';
      return { ...where, outcome, errorCode: secured.errorCode, ...(replyCode !== undefined && { replyCode }) };
    }
    stream = secured.socket;
    resumed = { resumed: secured.socket.isSessionReused() };
  }
  const { bytes, isWhole, errorCode } = await readSome(stream, context.signal);
  closePolitely(stream);
  const { replyCode, isReuse } = await lastWord(first, control);
  // An empty directory sends its end; where nothing came at all, the server's word that all was sent is none for us.
  const isEmpty = isWhole && (replyCode === 226 || replyCode === 250);
  const isRefused = replyCode !== undefined && refusesCommand(replyCode);
  const withoutBytes = isEmpty ? 'works' : isRefused ? 'command-refused' : 'no-data';
  return {
    ...where,
    ...resumed,
    outcome: isReuse ? 'reuse-required' : bytes > 0 ? 'works' : withoutBytes,
    bytes,
    ...(replyCode !== undefined && { replyCode }),
    ...(errorCode !== undefined && { errorCode }),
  };
}

/** The last reply about a transfer: that after "150 opening" or "125 already open", or a refusal in its place. */
async function lastWord(first: Promise<Reply>, control: Control): Promise<{ replyCode?: number; isReuse: boolean }> {
  let reply = await first;
  if (reply.kind === 'reply' && reply.code < 200) reply = await control.reply(stallMs);
  if (reply.kind !== 'reply') return { isReuse: false };
  // 522 is what vsftpd says; others leave it to words.
  const isReuse = reply.code >= 400 && (reply.code === 522 || /reus|resum/i.test(reply.lines.join(' ')));
  return { replyCode: reply.code, isReuse };
}

/** Reads until the end, the bound, a stall or a cancel. */
function readSome(
  stream: Socket,
  signal: AbortSignal,
): Promise<{ bytes: number; isWhole: boolean; errorCode?: string }> {
  return new Promise((resolve) => {
    let bytes = 0;
    let isWhole = false;
    const finish = (error?: unknown): void => {
      clearTimeout(timer);
      stream.off('data', onData);
      stream.off('end', onEnd);
      stream.off('close', stop);
      stream.off('error', finish);
      signal.removeEventListener('abort', stop);
      stream.pause();
      resolve({
        bytes: Math.min(bytes, maxBytes),
        isWhole,
        ...(error !== undefined && { errorCode: errorCodeOf(error) }),
      });
    };
    const stop = (): void => finish();
    const onEnd = (): void => {
      isWhole = true;
      finish();
    };
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes >= maxBytes) finish();
    };
    // For the whole of it: a server that sends a byte a second would never stall.
    const timer = setTimeout(stop, stallMs);
    stream.on('data', onData);
    // A call that came in was held until somebody reads it.
    stream.resume();
    stream.on('end', onEnd);
    stream.on('close', stop);
    stream.on('error', finish);
    signal.addEventListener('abort', stop, { once: true });
    if (stream.readableEnded) onEnd();
    else if (signal.aborted || stream.destroyed) stop();
  });
}

/** An IPv4 address as a socket of both families writes it. */
export function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}
