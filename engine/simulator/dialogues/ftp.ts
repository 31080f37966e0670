import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatHostPort, parseExtendedPort, parseHostPort } from '../../net/ftp/endpoints.ts';
import type { Conversation } from './dialogue.ts';
import { callBack, type DataChannel, listenForData, refuseData } from './ftp-data.ts';
import { filesOf, findFile, listings } from './ftp-files.ts';
import { readLines, say, sayLast, verbOf } from './lines.ts';

/** What a server behind NAT names that does not know its own public address. */
const privateAddress = '10.0.0.1';
const unprivilegedPort = 1024;

/**
 * FTP with one small directory (RFC 959): anyone may log in and list or fetch its files, over passive (PASV, EPSV) and
 * active (PORT, EPRT) data connections on loopback.
 */
export function ftp(conversation: Conversation): void {
  const session = new Session(conversation);
  say(conversation.socket, '220 PortAmpel simulator ready');
  readLines(conversation.socket, (line) => session.obey(verbOf(line), line.trim().split(' ').slice(1).join(' ')));
}

class Session {
  readonly #conversation: Conversation;
  readonly #files: ReturnType<typeof filesOf>;
  #loggedIn = false;
  #data: DataChannel | undefined;
  /** Asked for by the client and under way: one at a time. */
  #preparing = false;
  #transferring = false;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
    this.#files = filesOf(conversation);
  }

  obey(verb: string, argument: string): void {
    const command = Object.hasOwn(this.#commands, verb) ? this.#commands[verb] : undefined;
    if (command === undefined) this.#say('502 Command not implemented');
    else if (!this.#loggedIn && !beforeLogin.has(verb)) this.#say('530 Please login with USER and PASS');
    else command(argument);
  }

  readonly #commands: Record<string, (argument: string) => void> = {
    USER: () => this.#say('331 Any password will do'),
    PASS: () => this.#logIn(),
    FEAT: () => this.#say('211-Features:', ' EPRT', ' EPSV', ' MLST type*;size*;modify*;', ' SIZE', ' UTF8', '211 End'),
    NOOP: () => this.#say('200 OK'),
    SYST: () => this.#say('215 UNIX Type: L8'),
    TYPE: () => this.#say('200 Type set'),
    PWD: () => this.#say('257 "/" is the current directory'),
    SIZE: (path) => {
      const file = findFile(this.#files, path);
      this.#say(file ? `213 ${file.bytes}` : '550 No such file');
    },
    PASV: () => this.#listen((port) => `227 Entering Passive Mode (${formatHostPort(this.#namedAddress(), port)})`),
    EPSV: () => this.#listen((port) => `229 Entering Extended Passive Mode (|||${port}|)`),
    PORT: (argument) => this.#prepareCall(parseHostPort(argument)),
    EPRT: (argument) => this.#prepareCall(parseExtendedPort(argument)),
    LIST: () => this.#send(() => Readable.from([listings.LIST(this.#files)])),
    NLST: () => this.#send(() => Readable.from([listings.NLST(this.#files)])),
    MLSD: () => this.#send(() => Readable.from([listings.MLSD(this.#files)])),
    RETR: (path) => {
      const file = findFile(this.#files, path);
      if (file) this.#send(file.open);
      else this.#say('550 No such file');
    },
    ABOR: () => this.#say('226 Nothing is under way'),
    QUIT: () => sayLast(this.#conversation.socket, '221 Goodbye'),
  };

  #say(...lines: string[]): void {
    say(this.#conversation.socket, ...lines);
  }

  #logIn(): void {
    this.#loggedIn = this.#conversation.fault !== 'login-refused';
    this.#say(this.#loggedIn ? '230 Access granted' : '530 Login incorrect');
  }

  #namedAddress(): string {
    const own = this.#conversation.socket.localAddress ?? '';
    return this.#conversation.fault === 'passive-address' ? privateAddress : own.replace(/^::ffff:/, '');
  }

  #listen(reply: (port: number) => string): void {
    if (this.#preparing) {
      this.#say('421 One at a time');
      return;
    }
    this.#preparing = true;
    this.#data?.close();
    this.#data = undefined;
    const open = this.#conversation.fault === 'data-blocked' ? refuseData : listenForData;
    open(this.#conversation).then(
      (channel) => {
        this.#preparing = false;
        this.#data = channel;
        // A client that has left meanwhile is told nothing, and its port is given back.
        if (this.#conversation.socket.destroyed) channel.close();
        else this.#say(reply(channel.port));
      },
      () => {
        this.#preparing = false;
        this.#say('425 No port left');
      },
    );
  }

  #prepareCall(wanted: { address?: string; port: number } | undefined): void {
    const client = this.#conversation.socket.remoteAddress?.replace(/^::ffff:/, '');
    if (wanted?.address !== client || wanted === undefined || wanted.port < unprivilegedPort) {
      this.#say('500 Illegal PORT command');
      return;
    }
    this.#data?.close();
    this.#data =
      this.#conversation.activeFault === 'data-blocked'
        ? { socket: () => Promise.resolve(undefined), close: () => undefined }
        : callBack(this.#conversation, wanted.port);
    this.#say('200 PORT command successful');
  }

  #send(open: () => Readable): void {
    const data = this.#data;
    this.#data = undefined;
    if (data === undefined || this.#transferring) {
      this.#say('425 Use PASV or PORT first');
      return;
    }
    this.#transferring = true;
    void this.#transfer(data, open).finally(() => {
      this.#transferring = false;
      data.close();
    });
  }

  async #transfer(data: DataChannel, open: () => Readable): Promise<void> {
    const socket = await data.socket();
    if (!socket) {
      this.#say('425 Cannot open the data connection');
      return;
    }
    this.#say('150 Here it comes');
    try {
      await pipeline(open(), socket);
      if (this.#conversation.fault !== 'transfer-unconfirmed') this.#say('226 Transfer complete');
    } catch {
      this.#say('426 Connection closed; transfer aborted');
    }
  }
}

const beforeLogin = new Set(['USER', 'PASS', 'FEAT', 'NOOP', 'SYST', 'QUIT']);
