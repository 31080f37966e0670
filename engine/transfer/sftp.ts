import type { Socket } from 'node:net';
import { posix } from 'node:path';
import type { Client, FileEntryWithStats, SFTPWrapper } from 'ssh2';
import type { Login } from '../../shared/login.ts';
import type { Details } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { type Failure, type Fetch, type Fetched, failed, type Leg, untold, wrong } from './leg.ts';
import { type Flow, watchFlow } from './pour.ts';

/** OpenSSH's limit for one answer; for servers with a lower one the library splits the request. */
const readBytes = 255 * 1024;
/** Requests on their way at once: what the window of the library's channel (2 MB) can carry, and the next of them. */
const readsAtOnce = 16;
/** Batches of a folder's listing, of some hundred names each. */
const maxBatches = 20;
/** What SFTP version 3 calls its failures (draft-ietf-secsh-filexfer-02 section 7). */
const noSuchFile = 2;
const permissionDenied = 3;

/** AES-GCM costs the least on any processor of today; the others for servers without it. */
const ciphers = [
  'aes128-gcm@openssh.com',
  'aes256-gcm@openssh.com',
  'aes128-ctr',
  'aes256-ctr',
  'chacha20-poly1305@openssh.com',
] as const;

/** Downloads over SFTP. Needs a login: SSH knows no guests. */
export const fetchSftp: Fetch = async (leg) => {
  const { login } = leg.run.settings;
  if (!login) return failed(untold('login-missing'));
  const connected = await leg.connectFirst();
  if (!connected.ok) return failed(leg.connectFailure(connected.errorCode));
  const { default: ssh2 } = await import('ssh2');
  const session = new SshSession(new ssh2.Client(), connected.socket, leg);
  try {
    const refused = await leg.timed('login', () => session.open(login));
    if (refused) return { ...failed(refused), details: session.details };
    return { ...(await download(session, leg)), details: session.details };
  } finally {
    await session.close();
  }
};

/** One SSH connection: its errors and its end are answers, whatever is under way. */
class SshSession {
  readonly #client: Client;
  readonly #socket: Socket;
  readonly #leg: Leg;
  #greeting = '';
  #sftp: SFTPWrapper | undefined;
  #ended: Failure | undefined;
  #onEnd: (failure: Failure) => void = () => undefined;

  constructor(client: Client, socket: Socket, leg: Leg) {
    this.#client = client;
    this.#socket = socket;
    this.#leg = leg;
    client.on('error', (error: Error & { level?: string }) => this.#end(meaningOf(error)));
    client.on('close', () => this.#end(wrong('closed-after-connect')));
  }

  get details(): Details {
    return this.#greeting === '' ? {} : { heard: this.#greeting };
  }

  get ended(): Failure | undefined {
    return this.#ended;
  }

  async open({ user, password }: Login): Promise<Failure | undefined> {
    const ready = this.whileOpen<Failure | undefined>((done) => {
      this.#client.on('ready', () => done(undefined));
      // Servers that ask for the password in a dialogue of their own (RFC 4256).
      this.#client.on('keyboard-interactive', (_name, _words, _language, prompts, answer) =>
        answer(prompts.map(() => password)),
      );
      this.#client.connect({
        sock: this.#socket,
        username: user,
        password,
        tryKeyboard: true,
        readyTimeout: this.#leg.replyMs,
        // The row of port 22 shows the host key; who it belongs to cannot be known here.
        hostVerifier: () => true,
        algorithms: { cipher: [...ciphers] },
        ident: 'PortAmpel',
      });
      // Requests are small and must not wait for each other's acknowledgement.
      this.#socket.setNoDelay(true);
    });
    return (await ready) ?? (await this.#startSftp());
  }

  /** Goes on when that is done, or with the reason why it never will be. */
  whileOpen<T>(work: (done: (value: T | Failure) => void) => void): Promise<T | Failure> {
    return new Promise((resolve) => {
      const { signal } = this.#leg;
      const settle = (value: T | Failure): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        resolve(value);
      };
      const onAbort = (): void => settle(untold('cancelled'));
      const timer = setTimeout(() => settle({ ...wrong('no-greeting'), service: 'silent' }), this.#leg.replyMs);
      this.#onEnd = settle;
      signal.addEventListener('abort', onAbort, { once: true });
      if (this.#ended) settle(this.#ended);
      else if (signal.aborted) onAbort();
      else work(settle);
    });
  }

  get sftp(): SFTPWrapper {
    if (!this.#sftp) throw new Error('SFTP has not been started');
    return this.#sftp;
  }

  onEnd(listener: (failure: Failure) => void): void {
    this.#onEnd = listener;
  }

  close(): Promise<void> {
    this.#onEnd = () => undefined;
    this.#client.end();
    closePolitely(this.#socket, hurriedLingerMs);
    return Promise.resolve();
  }

  #startSftp(): Promise<Failure | undefined> {
    return this.whileOpen<Failure | undefined>((done) => {
      this.#client.sftp((error, sftp) => {
        if (!error) {
          this.#sftp = sftp;
          sftp.on('error', () => this.#end(wrong('wrong-protocol')));
          sftp.on('close', () => this.#end(wrong('closed-after-connect')));
        }
        done(error ? wrong('service-refused') : undefined);
      });
    });
  }

  #end(failure: Failure): void {
    this.#ended ??= failure;
    this.#onEnd(this.#ended);
  }
}

/** ssh2 says at which level a connection has failed. */
function meaningOf(error: Error & { level?: string }): Failure {
  const { level } = error;
  if (level === 'client-authentication') return untold('login-refused');
  if (level === 'client-timeout') return { ...wrong('no-greeting'), service: 'silent' };
  if (level === 'client-socket') return wrong('reset-after-connect', errorCodeOf(error));
  return wrong(level === 'handshake' || level === 'protocol' ? 'wrong-protocol' : 'closed-after-connect');
}

async function download(session: SshSession, leg: Leg): Promise<Fetched> {
  const path = leg.path ?? (await largestFile(session));
  if (typeof path !== 'string') return failed(path);
  const { sftp } = session;
  const handle = await session.whileOpen<Buffer>((done) =>
    sftp.open(path, 'r', (error, opened) => done(error ? refusedFile(error) : opened)),
  );
  if (!Buffer.isBuffer(handle)) return { path, ...failed(handle) };
  const announcedBytes = await session.whileOpen<number | undefined>((done) =>
    sftp.fstat(handle, (error, stats) => done(error ? undefined : stats.size)),
  );
  if (typeof announcedBytes === 'object') return { path, ...failed(announcedBytes) };
  const fetched = await leg.timed('transfer', () => receive(session, handle, leg, announcedBytes));
  return { path, ...(announcedBytes !== undefined && { announcedBytes }), ...fetched };
}

async function receive(
  session: SshSession,
  handle: Buffer,
  leg: Leg,
  announcedBytes: number | undefined,
): Promise<Fetched> {
  leg.hashIfUseful(announcedBytes);
  leg.meter.start();
  const { flow, failure } = await readAll(session, handle, leg, announcedBytes);
  const end = flow === 'ended' || flow === 'enough' ? endOf(leg, announcedBytes) : flow;
  return { end, details: {}, ...(failure?.errorCode !== undefined && { errorCode: failure.errorCode }) };
}

/** SFTP tells the end of a file by itself, so a file that ends early has changed on the server; the reader is told so. */
function endOf({ meter, options }: Leg, announcedBytes: number | undefined): Fetched['end'] {
  const isPart = meter.bytes >= options.bytes && announcedBytes !== undefined && announcedBytes > options.bytes;
  return isPart ? 'part' : 'complete';
}

interface Read {
  offset: number;
  length: number;
  filled: number;
  buffer: Buffer;
  done: boolean;
}

/**
 * Reads on, with many requests on their way at once, since each costs a round trip. Their buffers are used over and over;
 * answers that overtake each other wait for their turn.
 */
function readAll(
  session: SshSession,
  handle: Buffer,
  leg: Leg,
  announcedBytes: number | undefined,
): Promise<{ flow: Flow; failure?: Failure }> {
  const { sftp } = session;
  const { meter } = leg;
  const limits = leg.limits(announcedBytes);
  return new Promise((resolve) => {
    const free: Buffer[] = Array.from({ length: readsAtOnce }, () => Buffer.allocUnsafe(readBytes));
    const queue: Read[] = [];
    let offset = 0;
    let isAtEnd = false;
    let settled = false;
    const settle = (flow: Flow, failure?: Failure): void => {
      if (settled) return;
      settled = true;
      stop();
      meter.stop();
      resolve({ flow, ...(failure && { failure }) });
    };
    const takeInOrder = (): void => {
      for (let next = queue[0]; next?.done && !settled; next = queue[0]) {
        queue.shift();
        meter.add(next.buffer.subarray(0, next.filled));
        free.push(next.buffer);
        // Nothing behind a short answer belongs to the file.
        if (next.filled < next.length) isAtEnd = true;
        if (meter.bytes >= limits.bytes) settle('enough');
        else if (isAtEnd) settle('ended');
      }
    };
    const ask = (read: Read): void => {
      const { buffer, filled, length } = read;
      sftp.read(handle, buffer, filled, length - filled, read.offset + filled, (error, bytesRead) => {
        if (settled) return;
        if (error && !isEndOfFile(error)) {
          settle('closed', wrong('service-refused'));
          return;
        }
        read.filled += error ? 0 : bytesRead;
        // A server may answer with less than was asked for, in the middle of a file too.
        if (!error && bytesRead > 0 && read.filled < length) {
          ask(read);
          return;
        }
        read.done = true;
        takeInOrder();
        pump();
      });
    };
    const pump = (): void => {
      while (!settled && !isAtEnd && offset < limits.bytes) {
        const buffer = free.pop();
        if (!buffer) return;
        const length = Math.min(readBytes, limits.bytes - offset);
        const read = { offset, length, filled: 0, buffer, done: false };
        offset += length;
        queue.push(read);
        ask(read);
      }
    };
    const stop = watchFlow(meter, limits, settle);
    session.onEnd((failure) => settle(failure.reason === 'reset-after-connect' ? 'reset' : 'closed', failure));
    if (session.ended) settle('closed', session.ended);
    else pump();
  });
}

const endOfFile = 1;

function isEndOfFile(error: Error): boolean {
  return 'code' in error && error.code === endOfFile;
}

function refusedFile(error: Error): Failure {
  const code = 'code' in error ? error.code : undefined;
  return code === noSuchFile || code === permissionDenied ? untold('file-not-found') : wrong('service-refused');
}

/** The largest file in the folder of the login: no folder is searched. */
async function largestFile(session: SshSession): Promise<string | Failure> {
  const { sftp } = session;
  const folder = await session.whileOpen<string>((done) =>
    sftp.realpath('.', (error, path) => done(error ? untold('file-not-found') : path)),
  );
  if (typeof folder !== 'string') return folder;
  const handle = await session.whileOpen<Buffer>((done) =>
    sftp.opendir(folder, (error, opened) => done(error ? untold('file-not-found') : opened)),
  );
  if (!Buffer.isBuffer(handle)) return handle;
  let largest: FileEntryWithStats | undefined;
  for (let batch = 0; batch < maxBatches; batch += 1) {
    const entries = await session.whileOpen<FileEntryWithStats[] | undefined>((done) =>
      sftp.readdir(handle, (error, list) => done(error ? undefined : list)),
    );
    if (entries === undefined) break;
    if (!Array.isArray(entries)) return entries;
    for (const entry of entries) {
      const isCandidate = entry.attrs.isFile() && entry.attrs.size > (largest?.attrs.size ?? 0);
      if (isCandidate && entry.filename === printable(entry.filename, 1024)) largest = entry;
    }
  }
  return largest ? posix.join(folder, largest.filename) : untold('file-not-found');
}
