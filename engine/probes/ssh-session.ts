import { createHash } from 'node:crypto';
import type { AnyAuthMethod, Client, NegotiatedAlgorithms, SFTPWrapper } from 'ssh2';
import { maxAuthMethods, type SshFacts } from '../../shared/facts/ssh.ts';
import { printable } from '../../shared/printable.ts';
import { loadSsh, type OfferedMethods, passwordRequest, sshAlgorithms } from '../net/ssh.ts';
import { Tap, type TapEnd } from '../net/tap.ts';
import type { Line } from './probe.ts';

/** Key exchange, login and the first part of a listing need a few thousand bytes; a banner may add some. */
const maxBytes = 1024 * 1024;

/**
 * Whom to ask the login methods for where no login is given. The name stands in every Unix system's list: a server writes
 * names that it does not know into its log as failed logins, and guards such as fail2ban count them. Nothing is tried.
 */
const nameToAskFor = 'root';

/** How far a session has come. */
export type Stage = 'key-exchange' | 'methods' | 'login' | 'files';

export type SessionEnd =
  /** All that was wanted has been seen. */
  | { kind: 'done' }
  /** The server said no: to the login, or to SFTP after it. */
  | { kind: 'refused' }
  /** The server took leave with a word of its own (RFC 4253 section 11.1). */
  | { kind: 'disconnected'; code: number }
  /** It and we know no algorithm in common. */
  | { kind: 'incompatible' }
  /** What came is no SSH. */
  | { kind: 'broken' }
  | { kind: 'cancelled' }
  | { kind: 'timeout' }
  | ({ kind: 'lost' } & TapEnd);

/**
 * Speaks SSH on an open connection whose first bytes were heard already: key exchange and the question which logins the
 * server takes; with a login also that, SFTP, and the first part of its folder. Ends by the line's deadline or signal.
 * Never rejects for anything that the peer does, and leaves the socket to its owner.
 */
export async function holdSession(
  line: Line,
  heard: Buffer,
  facts: SshFacts,
): Promise<{ stage: Stage; end: SessionEnd }> {
  const { Client } = await loadSsh();
  const session = new Session(line, facts, new Client());
  const end = await session.hold(heard);
  return { stage: session.stage, end };
}

class Session {
  stage: Stage = 'key-exchange';
  readonly #line: Line;
  readonly #facts: SshFacts;
  readonly #client: Client;
  #hostKey: Buffer | undefined;
  #settle: (end: SessionEnd) => void = () => undefined;
  #isOver = false;
  #answer: (wasRefused: boolean) => void = () => undefined;
  /** Whether the server said no to the login; resolves by the end of the session. */
  readonly #wasRefused = new Promise<boolean>((resolve) => {
    this.#answer = resolve;
  });

  constructor(line: Line, facts: SshFacts, client: Client) {
    this.#line = line;
    this.#facts = facts;
    this.#client = client;
  }

  async hold(heard: Buffer): Promise<SessionEnd> {
    const { socket, signal, deadlineMs, monotonicMs } = this.#line;
    const ended = new Promise<SessionEnd>((resolve) => {
      this.#settle = (end) => {
        this.#isOver = true;
        this.#answer(this.stage === 'login' && (end.kind === 'refused' || end.kind === 'disconnected'));
        resolve(end);
      };
    });
    const onAbort = (): void => this.#settle({ kind: 'cancelled' });
    const timer = setTimeout(() => this.#settle({ kind: 'timeout' }), Math.max(0, deadlineMs - monotonicMs()));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    const tap = new Tap(socket, heard, maxBytes, (end) => this.#settle({ kind: 'lost', ...end }));
    try {
      this.#listen();
      this.#connect(tap);
      return await ended;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      // Says goodbye (SSH_MSG_DISCONNECT, by application) where that can still be said.
      this.#client.end();
      tap.destroy();
    }
  }

  #connect(tap: Tap): void {
    const { login } = this.#line;
    this.#client.connect({
      sock: tap,
      ident: 'PortAmpel',
      username: login?.user ?? nameToAskFor,
      // The line's deadline covers all of it.
      readyTimeout: 0,
      keepaliveInterval: 0,
      algorithms: sshAlgorithms,
      hostVerifier: (key: Buffer) => {
        this.#hostKey = key;
        return true;
      },
      authHandler: (methods, _partial, next) => this.#nextAuth(methods, (request) => next(request as AnyAuthMethod)),
    });
  }

  #listen(): void {
    const client = this.#client;
    client.on('handshake', (negotiated) => this.#noteKeyExchange(negotiated));
    client.on('error', (error: Error & { level?: string; code?: unknown }) => this.#settle(endOf(error)));
    client.on('end', () => this.#settle({ kind: 'lost', ending: 'closed' }));
    client.on('ready', () => this.#onReady());
    // An expired password: the account's owner has to choose a new one first.
    client.on('change password', () => this.#settle({ kind: 'refused' }));
  }

  #noteKeyExchange({ kex, serverHostKey, cs }: NegotiatedAlgorithms): void {
    // A later key exchange of the same session tells nothing new.
    if (this.stage !== 'key-exchange') return;
    this.stage = 'methods';
    const words = { method: kex, hostKeyAlgorithm: serverHostKey, cipher: cs.cipher, mac: cs.mac };
    this.#facts.keyExchange = {
      method: printable(words.method, 80),
      hostKeyAlgorithm: printable(words.hostKeyAlgorithm, 80),
      cipher: printable(words.cipher, 80),
      mac: printable(words.mac, 80),
    };
    if (this.#hostKey) this.#facts.hostKey = describeKey(this.#hostKey);
  }

  /** Sends what comes next; nothing where all that was wanted is known. */
  #nextAuth(methods: OfferedMethods, send: (request: object) => void): void {
    const { login } = this.#line;
    if (methods === null) {
      send({ type: 'none', username: login?.user ?? nameToAskFor });
      return;
    }
    if (methods === undefined) {
      this.#settle({ kind: 'broken' });
      return;
    }
    // Never a second one: accounts may be locked after few.
    if (this.stage === 'login') {
      this.#refuseLogin();
      return;
    }
    this.#facts.authMethods = methods.slice(0, maxAuthMethods).map((method) => printable(method, 120));
    if (login === undefined) {
      this.#settle({ kind: 'done' });
      return;
    }
    const request = passwordRequest(login, methods, () => this.#refuseLogin());
    if (request) void this.#logInInTurn(() => send(request));
    else this.#refuseLogin();
  }

  async #logInInTurn(send: () => void): Promise<void> {
    const { run, check, signal, deadlineMs, monotonicMs } = this.#line;
    const wait = { withinMs: Math.max(0, deadlineMs - monotonicMs()) / 2, signal };
    const logIn = (): Promise<boolean> => {
      if (this.#isOver) return Promise.resolve(false);
      this.stage = 'login';
      send();
      return this.#wasRefused;
    };
    const turn = await run.logins.take(check, wait, logIn, (wasRefused) => wasRefused);
    if (turn.kind === 'refused') this.#refuseLogin();
    else if (turn.kind === 'not-tried') this.#settle({ kind: 'cancelled' });
  }

  #refuseLogin(): void {
    this.#facts.login = 'refused';
    this.#settle({ kind: 'refused' });
  }

  #onReady(): void {
    if (this.stage === 'methods') this.#facts.authMethods = ['none'];
    if (this.#line.login === undefined) {
      this.#settle({ kind: 'done' });
      return;
    }
    this.#facts.login = 'accepted';
    this.stage = 'files';
    this.#answer(false);
    this.#client.sftp((error, sftp) => {
      if (error) this.#refuseFiles();
      else this.#readFolder(sftp);
    });
  }

  /** One answer's worth: how many entries a folder has in all does not matter. */
  #readFolder(sftp: SFTPWrapper): void {
    sftp.on('error', () => this.#settle({ kind: 'broken' }));
    sftp.opendir('.', (openError, handle) => {
      if (openError) {
        this.#refuseFiles();
        return;
      }
      sftp.readdir(handle, (readError, entries) => {
        const isEmpty = readError && 'code' in readError && readError.code === endOfFile;
        if (readError && !isEmpty) {
          this.#refuseFiles();
          return;
        }
        // The library hands over an answer of another kind as it is.
        if (!isEmpty && !Array.isArray(entries)) {
          this.#settle({ kind: 'broken' });
          return;
        }
        this.#facts.sftp = 'opened';
        this.#facts.folderEntries = isEmpty ? 0 : entries.length;
        this.#settle({ kind: 'done' });
      });
    });
  }

  #refuseFiles(): void {
    this.#facts.sftp = 'refused';
    this.#settle({ kind: 'refused' });
  }
}

/** SSH_FX_EOF: draft-ietf-secsh-filexfer-02 section 7. */
const endOfFile = 1;

/** The library's errors: a number is the reason of the server's own goodbye, everything else is a word of the library's. */
function endOf({ message, level, code }: Error & { level?: string; code?: unknown }): SessionEnd {
  if (typeof code === 'number') return { kind: 'disconnected', code };
  if (level === 'handshake' && /no matching/.test(message)) return { kind: 'incompatible' };
  return { kind: 'broken' };
}

/** Type and fingerprint as `ssh-keygen -l` shows them. The blob starts with the length and name of its type. */
function describeKey(key: Buffer): SshFacts['hostKey'] {
  const typeBytes = key.length >= 4 ? key.readUInt32BE(0) : 0;
  const type = printable(key.toString('latin1', 4, 4 + Math.min(typeBytes, 64)), 64);
  return { type, sha256: createHash('sha256').update(key).digest('base64').replace(/=+$/, '') };
}
