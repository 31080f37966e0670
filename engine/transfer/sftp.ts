import { posix } from 'node:path';
import type { FileEntryWithStats } from 'ssh2';
import { printable } from '../../shared/printable.ts';
import { loadSsh } from '../net/ssh.ts';
import { type Failure, type Fetch, type Fetched, failed, type Leg, untold, wrong } from './leg.ts';
import { type Flow, watchFlow } from './pour.ts';
import { SshSession } from './sftp-session.ts';

/** OpenSSH's limit for one answer; for servers with a lower one the library splits the request. */
const readBytes = 255 * 1024;
/** Requests on their way at once: as much as the window of the library's channel (2 MB) lets through. */
const readsAtOnce = 8;
/** Batches of a folder's listing, of some hundred names each. */
const maxBatches = 20;
/** What SFTP version 3 calls its failures (draft-ietf-secsh-filexfer-02 section 7). */
const noSuchFile = 2;
const permissionDenied = 3;

/** Downloads over SFTP. Needs a login: SSH knows no guests. */
export const fetchSftp: Fetch = async (leg) => {
  const { login } = leg.run.settings;
  if (!login) return failed(untold('login-missing'));
  const connected = await leg.connectFirst();
  if (!connected.ok) return failed(leg.connectFailure(connected.errorCode));
  const { Client } = await loadSsh();
  const session = new SshSession(new Client(), connected.socket, leg);
  try {
    const refused = await leg.timed('login', () => session.open(login));
    if (refused) return { ...failed(refused), details: session.details };
    return { ...(await download(session, leg)), details: session.details };
  } finally {
    await session.close();
  }
};

async function download(session: SshSession, leg: Leg): Promise<Fetched> {
  const path = leg.path ?? (await largestFile(session));
  if (typeof path !== 'string') return failed(path);
  const { sftp } = session;
  const handle = await session.whileOpen<Buffer>((done) =>
    sftp.open(path, 'r', (error, opened) => done(error ? refusedFile(error) : asHandle(opened))),
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
  session.expectFile();
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
        if (!error && !Number.isInteger(bytesRead)) {
          settle('closed', wrongKind);
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

/** The library hands over whatever came in answer, of whatever kind: only an honest server's is what its types say. */
const wrongKind = wrong('wrong-protocol');

function asHandle(opened: unknown): Buffer | Failure {
  return Buffer.isBuffer(opened) ? opened : wrongKind;
}

function asPath(path: unknown): string | Failure {
  return typeof path === 'string' ? path : wrongKind;
}

function asList(list: FileEntryWithStats[]): FileEntryWithStats[] | Failure {
  return Array.isArray(list) ? list : wrongKind;
}

function refusedFile(error: Error): Failure {
  const code = 'code' in error ? error.code : undefined;
  return code === noSuchFile || code === permissionDenied ? untold('file-not-found') : wrong('service-refused');
}

/** The largest file in the folder of the login: no folder is searched. */
async function largestFile(session: SshSession): Promise<string | Failure> {
  const { sftp } = session;
  const folder = await session.whileOpen<string>((done) =>
    sftp.realpath('.', (error, path) => done(error ? untold('file-not-found') : asPath(path))),
  );
  if (typeof folder !== 'string') return folder;
  const handle = await session.whileOpen<Buffer>((done) =>
    sftp.opendir(folder, (error, opened) => done(error ? untold('file-not-found') : asHandle(opened))),
  );
  if (!Buffer.isBuffer(handle)) return handle;
  let largest: FileEntryWithStats | undefined;
  for (let batch = 0; batch < maxBatches; batch += 1) {
    const entries = await session.whileOpen<FileEntryWithStats[] | undefined>((done) =>
      sftp.readdir(handle, (error, list) => done(error ? undefined : asList(list))),
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
