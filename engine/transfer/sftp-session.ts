import type { Socket } from 'node:net';
import type { AnyAuthMethod, Client, SFTPWrapper } from 'ssh2';
import type { Login } from '../../shared/login.ts';
import type { Details } from '../../shared/observation.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { type OfferedMethods, passwordRequest, sshAlgorithms } from '../net/ssh.ts';
import { type Failure, isRefusedLogin, type Leg, turnedDown, untold, wrong } from './leg.ts';

/** Key exchange and login need a few thousand bytes, a listing in its batches some megabytes at most. */
const maxEarlyBytes = 8 * 1024 * 1024;

/** AES-GCM costs the least on any processor of today; the others for servers without it. */
const ciphers = [
  'aes128-gcm@openssh.com',
  'aes256-gcm@openssh.com',
  'aes128-ctr',
  'aes256-ctr',
  'chacha20-poly1305@openssh.com',
] as const;

/** One SSH connection: its errors and its end are answers, whatever is under way. */
export class SshSession {
  readonly #client: Client;
  readonly #socket: Socket;
  readonly #leg: Leg;
  #greeting = '';
  #sftp: SFTPWrapper | undefined;
  #ended: Failure | undefined;
  #onEnd: (failure: Failure) => void = () => undefined;
  #hasTried = false;

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

  async open(login: Login): Promise<Failure | undefined> {
    const ready: Promise<Failure | undefined> = this.whileOpen<Failure | undefined>((done) => {
      this.#client.on('ready', () => done(undefined));
      // An expired password: the account's owner has to choose a new one first.
      this.#client.on('change password', () => this.#end(untold('login-refused')));
      this.#client.connect({
        sock: this.#socket,
        username: login.user,
        authHandler: (methods, _partial, next) => {
          const send = (request: object): void => next(request as AnyAuthMethod);
          void this.#nextAuth(login, methods, send, ready);
        },
        readyTimeout: this.#leg.replyMs,
        // The row of port 22 shows the host key; who it belongs to cannot be known here.
        hostVerifier: () => true,
        algorithms: { ...sshAlgorithms, cipher: [...ciphers] },
        ident: 'PortAmpel',
      });
      this.#socket.on('data', this.#onEarlyData);
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

  /** From here on the meter bounds what comes. */
  expectFile(): void {
    this.#socket.off('data', this.#onEarlyData);
  }

  onEnd(listener: (failure: Failure) => void): void {
    this.#onEnd = listener;
  }

  close(): Promise<void> {
    this.#onEnd = () => undefined;
    // A login that still waits for its turn goes nowhere any more.
    this.#ended ??= untold('cancelled');
    this.#client.end();
    closePolitely(this.#socket, hurriedLingerMs);
    return Promise.resolve();
  }

  /** One try with the password, and never a second one: accounts may be locked after few. */
  async #nextAuth(
    login: Login,
    methods: OfferedMethods,
    send: (request: object) => void,
    ready: Promise<Failure | undefined>,
  ): Promise<void> {
    if (methods === null) {
      send({ type: 'none', username: login.user });
      return;
    }
    if (methods === undefined) {
      this.#end(wrong('wrong-protocol'));
      return;
    }
    const refuse = (): void => this.#end(untold('login-refused'));
    const request = this.#hasTried ? undefined : passwordRequest(login, methods, refuse);
    this.#hasTried = true;
    if (request === undefined) {
      refuse();
      return;
    }
    const { run, check, replyMs, signal } = this.#leg;
    const logIn = (): Promise<Failure | undefined> => {
      if (!this.#ended) send(request);
      return ready;
    };
    const turn = await run.logins.take(check, { withinMs: replyMs / 2, signal }, logIn, isRefusedLogin);
    if (turn.kind !== 'taken') this.#end(turnedDown(turn));
  }

  readonly #onEarlyData = (): void => {
    if (this.#socket.bytesRead > maxEarlyBytes) this.#end(wrong('wrong-protocol'));
  };

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
