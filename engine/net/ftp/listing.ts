import type { Socket } from 'node:net';
import type { ChannelOutcome, FtpChannel } from '../../../shared/facts/ftp.ts';
import { closePolitely } from '../close.ts';
import { errorCodeOf } from '../error-code.ts';
import type { Reply } from '../reply.ts';
import type { Secured } from '../tls.ts';
import type { FtpContext } from './context.ts';
import { type Control, codeOf } from './control.ts';

/** Enough for any real directory; what is beyond is not read. */
const maxBytes = 64 * 1024;
/** For the rest of a listing that has begun, for what the server says is sent, and for its word when all has come. */
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

/**
 * Lists the directory over a data connection: what counts is that its bytes arrive. A server may take its time to read a
 * large folder, so once the data connection is there, the first byte and the word that announces it are waited for until
 * the deadline; the last word, once the data have ended, only for a moment.
 */
export async function list(control: Control, context: FtpContext, source: Source): Promise<Listed> {
  control.conversation.send(source.command);
  const over = new AbortController();
  const first = control.reply(undefined, over.signal);
  // A server that refuses the transfer makes no data connection, so nobody waits for it then.
  const socket = await Promise.race([
    source.socket(),
    first.then((reply) => (isUnderWay(reply) || reply.kind !== 'reply' ? source.socket() : undefined)),
  ]);
  if (!socket) {
    over.abort();
    return withoutSocket(await first, source.without);
  }
  try {
    return await receive(socket, new Words(first, control, over), control, context, source.reuse);
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

/** What the server says about a transfer: "150 opening" or "125 already open" and a last word, or a refusal in their place. */
class Words {
  readonly first: Promise<Reply>;
  /** The same as the first where that is a refusal. */
  readonly last: Promise<Reply>;
  readonly #over: AbortController;
  #said: Reply | undefined;

  constructor(first: Promise<Reply>, control: Control, over: AbortController) {
    this.first = first;
    this.last = first.then((reply) =>
      reply.kind === 'reply' && reply.code < 200 ? control.reply(undefined, over.signal) : reply,
    );
    this.#over = over;
    void this.last.then((reply) => {
      this.#said = reply;
    });
  }

  /** Whether the server has said by now how the transfer ended. */
  get haveEnded(): boolean {
    return this.#said !== undefined && !isTimeout(this.#said);
  }

  /** The last word, so much longer at most. */
  async lastWithin(ms: number): Promise<Reply> {
    const timer = setTimeout(() => this.#over.abort(), ms);
    return this.last.finally(() => clearTimeout(timer));
  }
}

async function receive(
  socket: Socket,
  words: Words,
  control: Control,
  context: FtpContext,
  reuse: boolean,
): Promise<Listed> {
  const peer = { address: plain(socket.remoteAddress ?? context.address), port: socket.remotePort ?? 0 };
  const where = peer.port > 0 ? { peer } : {};
  if (!control.isEncrypted) return { ...where, ...(await read(socket, words, context)) };
  // Nobody shakes hands about a transfer that is refused.
  void words.first.then((reply) => isUnderWay(reply) || closePolitely(socket));
  const secured = await context.secure(socket, reuse ? control.tlsSession : undefined);
  if (secured.ok) {
    const resumed = secured.socket.isSessionReused();
    return { ...where, resumed, ...(await read(secured.socket, words, context)) };
  }
  const last = await words.lastWithin(stallMs);
  const outcome = withoutTls(secured, await words.first, last);
  return { ...where, outcome, errorCode: secured.errorCode, ...withCode(last) };
}

/** What became of a data connection without its TLS. */
function withoutTls({ reason }: Extract<Secured, { ok: false }>, first: Reply, last: Reply): ChannelOutcome {
  if (wantsReuse(last)) return 'reuse-required';
  // Some servers start their side of the handshake only once they have taken the command.
  if (reason === 'tls-timeout' && isTimeout(first)) return 'silent';
  const code = codeOf(last);
  // Refused in place of "150 opening", nobody was there to shake hands; after it, the handshake is what failed.
  return code !== undefined && refusesCommand(code) && !isUnderWay(first) ? 'command-refused' : 'tls-failed';
}

async function read(stream: Socket, words: Words, context: FtpContext): Promise<Listed> {
  const { bytes, end, errorCode } = await readSome(stream, words, context);
  // Neither data nor a word about them: a slow server looks like a device that holds the data back. What the server says
  // once this side has hung up is about that.
  const isSilent = end === 'time' && !words.haveEnded;
  closePolitely(stream);
  const last = await words.lastWithin(stallMs);
  const code = codeOf(last);
  // An empty directory sends its end; where nothing came at all, the server's word that all was sent is none for us.
  const isEmpty = end === 'fin' && (code === 226 || code === 250);
  const isRefused = code !== undefined && refusesCommand(code);
  const withoutBytes = isEmpty ? 'works' : isSilent ? 'silent' : isRefused ? 'command-refused' : 'no-data';
  return {
    outcome: wantsReuse(last) ? 'reuse-required' : bytes > 0 ? 'works' : withoutBytes,
    bytes,
    ...withCode(isSilent && bytes === 0 ? await words.first : last),
    ...(errorCode !== undefined && { errorCode }),
  };
}

function withCode(reply: Reply): Pick<Listed, 'replyCode'> {
  const replyCode = codeOf(reply);
  return replyCode === undefined ? {} : { replyCode };
}

function isTimeout(reply: Reply): boolean {
  return reply.kind === 'ended' && reply.ending === 'timeout';
}

/** 522 is what vsftpd says; others leave it to words. */
function wantsReuse(reply: Reply): boolean {
  if (reply.kind !== 'reply' || reply.code < 400) return false;
  return reply.code === 522 || /reus|resum/i.test(reply.lines.join(' '));
}

interface ReadSome {
  bytes: number;
  /** The stream's own end, its loss, or nothing of the kind as long as anybody waited. */
  end: 'fin' | 'gone' | 'time';
  errorCode?: string;
}

/** Reads until the end, the bound, the time or a cancel. */
function readSome(stream: Socket, words: Words, { signal, deadlineMs, monotonicMs }: FtpContext): Promise<ReadSome> {
  return new Promise((resolve) => {
    let bytes = 0;
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    const finish = (end: ReadSome['end'], error?: unknown): void => {
      clearTimeout(timer);
      isOver = true;
      stream.off('data', onData);
      stream.off('end', onEnd);
      stream.off('close', onClose);
      stream.off('error', onError);
      signal.removeEventListener('abort', onTime);
      stream.pause();
      resolve({
        bytes: Math.min(bytes, maxBytes),
        end,
        ...(error !== undefined && { errorCode: errorCodeOf(error) }),
      });
    };
    const onTime = (): void => finish('time');
    const onClose = (): void => finish('gone');
    const onError = (error: unknown): void => finish('gone', error);
    const onEnd = (): void => finish('fin');
    const onData = (chunk: Buffer): void => {
      // For the whole rest: a server that sends a byte a second would never stall.
      if (bytes === 0) waitAtMost(stallMs);
      bytes += chunk.length;
      if (bytes >= maxBytes) finish('time');
    };
    const waitAtMost = (ms: number): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(onTime, Math.max(0, Math.min(ms, deadlineMs - monotonicMs())));
    };
    waitAtMost(Number.POSITIVE_INFINITY);
    void words.last.then(() => bytes === 0 && waitAtMost(stallMs));
    stream.on('data', onData);
    // A call that came in was held until somebody reads it.
    stream.resume();
    stream.on('end', onEnd);
    stream.on('close', onClose);
    stream.on('error', onError);
    signal.addEventListener('abort', onTime, { once: true });
    if (stream.readableEnded) onEnd();
    else if (stream.destroyed) onClose();
    else if (signal.aborted) onTime();
  });
}

/** An IPv4 address as a socket of both families writes it. */
export function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}
