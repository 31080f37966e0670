import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { formatHostPort, parseHostPort } from '../../engine/net/ftp/endpoints.ts';
import type { Identity } from '../../engine/simulator/certificates.ts';
import { loopback, type Peer, serve, type TestServer } from './servers.ts';

export type Act = (socket: Socket, peer: Peer) => void;

/** An FTP server that lets guests in and lists, but for what is said here. */
export interface FtpServer {
  greeting?: string | Act;
  /** By command; after it nothing else happens. */
  replies?: Record<string, string | Act>;
  /** The same inside TLS alone. */
  insideTls?: Record<string, string | Act>;
  /** Takes AUTH TLS, and data connections inside TLS too from then on. */
  identity?: Identity;
  /** Around every reply. */
  dress?: (text: string) => string;
  /** On the data connection, in place of a listing. */
  data?: (socket: Socket) => void;
  /** On each passive data connection as soon as it is there. */
  onCall?: (socket: Socket, isSecured: boolean) => void;
  /** Before it says that it opens a data connection; in active mode it then makes it only after that, and else at once. */
  beforeOpening?: () => Promise<unknown>;
  /** Before its side of a data connection's TLS handshake. */
  beforeHandshake?: () => Promise<unknown>;
  /** When the data connection has closed. */
  lastWord?: string;
  /** What PASV names in place of its own address. */
  pasvAddress?: string;
  /** Where an active data connection comes from. */
  callsFrom?: string;
}

export const listing = '-rw-r--r-- 1 ftp ftp 1 Jan 01 2026 update.zip\r\n';

function sendListing(socket: Socket): void {
  socket.end(listing);
}

export function serveFtp(ftp: FtpServer): Promise<TestServer> {
  return serve((_, peer) => new Session(ftp, peer).start());
}

class Session {
  readonly #ftp: FtpServer;
  readonly #peer: Peer;
  #isSecured = false;
  /** Makes the data connection, or waits for the one that is made. */
  #caller: (() => Promise<Socket>) | undefined;

  constructor(ftp: FtpServer, peer: Peer) {
    this.#ftp = ftp;
    this.#peer = peer;
  }

  start(): void {
    this.#perform(this.#ftp.greeting ?? '220 ready\r\n');
    this.#peer.onLine((line) => {
      const verb = line.split(' ')[0] ?? '';
      const { replies = {}, insideTls = {} } = this.#ftp;
      const usual = this.#usual()[verb] ?? '502 what?\r\n';
      this.#perform(
        (this.#isSecured && insideTls[verb]) || replies[verb] || (verb === 'PORT' ? this.#call(line) : usual),
      );
    });
  }

  #usual(): Record<string, string | Act> {
    const { identity } = this.#ftp;
    return {
      FEAT: `211-Features\r\n SIZE\r\n${identity ? ' AUTH TLS\r\n' : ''}211 End\r\n`,
      AUTH: identity ? () => this.#secure(identity) : '502 no\r\n',
      PBSZ: '200 fine\r\n',
      PROT: '200 fine\r\n',
      USER: '331 password please\r\n',
      PASS: '230 in\r\n',
      STAT: '211 fine\r\n',
      QUIT: (socket) => socket.end(this.#dressed('221 bye\r\n')),
      PASV: this.#listen((port) => `227 here (${formatHostPort(this.#ftp.pasvAddress ?? loopback, port)})\r\n`),
      EPSV: this.#listen((port) => `229 here (|||${port}|)\r\n`),
      LIST: () => void this.#list(),
    };
  }

  #perform(what: string | Act): void {
    const { socket } = this.#peer;
    if (typeof what !== 'string') what(socket, this.#peer);
    else if (socket.writable) socket.write(this.#dressed(what));
  }

  #dressed(text: string): string {
    return this.#ftp.dress?.(text) ?? text;
  }

  #secure(identity: Identity): void {
    this.#perform('234 go on\r\n');
    this.#peer.startTls(identity);
    this.#isSecured = true;
  }

  #listen(reply: (port: number) => string): Act {
    return (socket) => {
      const listener = createServer();
      socket.once('close', () => listener.close());
      listener.listen(0, loopback, () => this.#perform(reply((listener.address() as AddressInfo).port)));
      const called = once(listener, 'connection').then(([caller]: Socket[]) => this.#take(caller!));
      void called.then((caller) => this.#ftp.onCall?.(caller, this.#isSecured));
      this.#caller = () => called;
    };
  }

  #call(line: string): string | Act {
    const port = parseHostPort(line)?.port;
    if (port === undefined) return '501 where?\r\n';
    const { callsFrom = loopback } = this.#ftp;
    return () => {
      const call = (): Socket => this.#take(connect({ host: loopback, port, localAddress: callsFrom }));
      const called = this.#ftp.beforeOpening ? undefined : call();
      this.#caller = () => Promise.resolve(called ?? call());
      this.#perform('200 fine\r\n');
    };
  }

  #take(socket: Socket): Socket {
    this.#peer.socket.once('close', () => socket.destroy());
    return socket.on('error', () => socket.destroy());
  }

  async #list(): Promise<void> {
    const { data = sendListing, lastWord = '226 done\r\n', beforeOpening, beforeHandshake } = this.#ftp;
    await beforeOpening?.();
    this.#perform('150 listing\r\n');
    const caller = await this.#caller?.();
    if (!caller) return;
    caller.once('close', () => this.#perform(lastWord));
    if (this.#isSecured) await beforeHandshake?.();
    data(this.#isSecured ? this.#inTls(caller) : caller.resume());
  }

  #inTls(caller: Socket): Socket {
    const secureContext = createSecureContext({ ...this.#ftp.identity });
    const secured = new TLSSocket(caller, { isServer: true, secureContext });
    return secured.on('error', () => caller.destroy()).resume();
  }
}
