import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { concealer, type Login } from '../../shared/login.ts';
import type { Details } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { type Connected } from '../net/connect.ts';
import { Conversation, type ConversationContext } from '../net/conversation.ts';
import { Control, isDone } from '../net/ftp/control.ts';
import { parseExtendedPassive, parseHostPort } from '../net/ftp/endpoints.ts';
import { unprivilegedPort } from '../net/ftp/passive.ts';
import { guest } from '../net/ftp/sign-in.ts';
import type { Reply } from '../net/reply.ts';
import { certificateFault, handshake, type Secured, startTls, type TlsContext, tlsOptions } from '../net/tls.ts';
import { endingVerdict, wrongWords } from '../probes/probe.ts';
import type { Feed } from './feed.ts';
import { type Failure, isRefusedLogin, type Leg, turnedDown, untold, wrong } from './leg.ts';

/** What the server says of an aborted transfer, in one reply or in two. */
const abortReplies = 2;

export interface DataConnection {
  ok: true;
  socket: Socket;
  /** With TLS: what comes of its handshake. */
  secured?: Promise<Secured>;
}

/**
 * FTP's control connection (RFC 959) from the greeting to QUIT. Own words and not the library's session, because that
 * ends the data connection with the control connection: a download whose control connection has died on the way would
 * look like one that was cut.
 */
export class FtpControl {
  readonly #leg: Leg;
  readonly #context: ConversationContext;
  readonly #control: Control;
  #session: Buffer | undefined;
  /** Whether data connections are to have TLS as well. */
  isDataSecured = false;

  constructor(leg: Leg, socket: Socket) {
    const { monotonicMs } = leg.run.clock;
    this.#leg = leg;
    // Before lines are cut to length: half of a password would not be found again.
    const conceal = concealer(leg.run.settings.login);
    this.#context = { monotonicMs, startMs: monotonicMs(), deadlineMs: 0, signal: leg.signal, conceal };
    this.#control = new Control(socket, this.#context);
  }

  /** Everything said, the login concealed. */
  get details(): Details {
    const { transcript, tlsFacts: tls } = this.#control;
    const heard = transcript.find(({ from }) => from === 'peer')?.text;
    return {
      ...(heard !== undefined && { heard }),
      ...(transcript.length > 0 && { transcript }),
      ...(tls && { tls }),
    };
  }

  /** A reply's words, the login concealed. */
  wordsOf({ code, lines }: Extract<Reply, { kind: 'reply' }>): string {
    return printable(this.#control.conceal(`${code} ${lines.join(' ')}`.trim()));
  }

  async greet(): Promise<Failure | undefined> {
    // "Service ready in nnn minutes" (RFC 959 section 5.4).
    let reply = await this.reply();
    while (reply.kind === 'reply' && reply.code === 120) reply = await this.reply();
    if (reply.kind === 'reply' && reply.code === 220) return undefined;
    return this.refusal(reply, wrong('service-refused'));
  }

  /** Explicit TLS (RFC 4217 section 4). */
  async secure(): Promise<Failure | undefined> {
    const reply = await this.ask('AUTH TLS');
    return isTaken(reply) ? this.#upgrade() : this.refusal(reply, wrong('ftps-refused'));
  }

  /** For a login: TLS wherever the server has it. What it offers and then refuses may be a device's doing on the way. */
  async secureIfOffered(): Promise<Failure | undefined> {
    const features = await this.ask('FEAT');
    if (features.kind !== 'reply') return this.refusal(features, wrong('service-refused'));
    const reply = await this.ask('AUTH TLS');
    if (isTaken(reply)) return this.#upgrade();
    const isOffered = features.lines.some((line) => /^\s*AUTH\b.*\b(TLS|SSL)/i.test(line));
    return reply.kind === 'reply' && !isOffered ? undefined : this.refusal(reply, untold('ftp-login-withheld'));
  }

  async #upgrade(): Promise<Failure | undefined> {
    const secured = await this.#leg.timed('tls', () =>
      this.#control.startTls((socket) => startTls(socket, this.#tlsContext())),
    );
    if (!secured.ok) return { state: 'open', ...secured };
    this.#noteSession(secured.socket);
    return undefined;
  }

  async login(): Promise<Failure | undefined> {
    const { run, check, replyMs, signal } = this.#leg;
    const { login } = run.settings;
    const tls = this.#control.tlsFacts;
    // Whoever shows a certificate that is not the server's would read the password.
    if (login && tls && certificateFault(tls, run.clock.now())) return untold('ftp-login-withheld');
    if (!login) return this.#logInAs(guest);
    const wait = { withinMs: replyMs, signal };
    const turn = await run.logins.take(check, wait, () => this.#logInAs(login), isRefusedLogin);
    return turn.kind === 'taken' ? turn.outcome : turnedDown(turn);
  }

  async #logInAs({ user, password }: Login): Promise<Failure | undefined> {
    let reply = await this.ask(`USER ${user}`, 'USER ***');
    if (reply.kind === 'reply' && reply.code === 331) reply = await this.ask(`PASS ${password}`, 'PASS ***');
    if (!isDone(reply)) {
      const isBusy = reply.kind === 'reply' && reply.code === 421;
      return this.refusal(reply, isBusy ? wrong('service-refused') : this.#leg.notLetIn());
    }
    return undefined;
  }

  /** Binary, and where the control connection is secured the data connections too (RFC 4217 section 9). */
  async settle(): Promise<Failure | undefined> {
    if (this.#control.isEncrypted) {
      await this.ask('PBSZ 0');
      const reply = await this.ask('PROT P');
      this.isDataSecured = reply.kind === 'reply' && reply.code === 200;
    }
    const reply = await this.ask('TYPE I');
    return reply.kind === 'reply' ? undefined : this.refusal(reply, wrong('service-refused'));
  }

  /**
   * A passive data connection, to the address of the control connection whatever the server names: its word could lead
   * anywhere (RFC 2577 section 3). Extended first, since it alone knows IPv6; the older command where that is refused.
   */
  async openData(feed?: Feed): Promise<DataConnection | { ok: false; failure: Failure }> {
    let failure = wrong('ftp-data-blocked');
    for (const [command, parse] of passiveCommands) {
      const reply = await this.ask(command);
      const port = reply.kind === 'reply' ? parse(reply.lines.join(' '))?.port : undefined;
      if (reply.kind !== 'reply') return { ok: false, failure: this.refusal(reply, failure) };
      if (port === undefined || port < unprivilegedPort) continue;
      const connected: Connected = await this.#leg.connect(port, 'data', {
        ...(feed && { onread: feed.onread }),
        ...(this.isDataSecured && { tls: tlsOptions(this.#tlsContext()) }),
      });
      if (connected.ok) return this.#dataOn(connected.socket);
      if (connected.errorCode === 'ABORTED') return { ok: false, failure: untold('cancelled') };
      failure = wrong('ftp-data-blocked', connected.errorCode);
    }
    return { ok: false, failure };
  }

  /** The first words of TLS go out at once. Some servers answer no sooner than they have taken the command. */
  #dataOn(socket: Socket): DataConnection {
    if (!(socket instanceof TLSSocket)) return { ok: true, socket };
    const context = this.#tlsContext();
    const secured = handshake(socket, { ...context, timeoutMs: 2 * context.timeoutMs });
    // Where the server refuses the command, nobody asks what came of it; whoever does still learns of a bug.
    secured.catch(() => undefined);
    return { ok: true, socket, secured };
  }

  /** Once the server has taken the command. */
  async secureData({ secured }: DataConnection): Promise<Failure | undefined> {
    if (!secured) return undefined;
    const result = await this.#leg.timed('tls', () => secured);
    if (!result.ok) return { state: 'open', ...result };
    this.#noteSession(result.socket);
    return undefined;
  }

  /** @param shown what is noted of the command */
  ask(command: string, shown = command): Promise<Reply> {
    this.#waitAnew();
    return this.#control.ask(command, shown);
  }

  reply(): Promise<Reply> {
    this.#waitAnew();
    return this.#control.reply();
  }

  #waitAnew(): void {
    this.#context.deadlineMs = this.#context.monotonicMs() + this.#leg.replyMs;
  }

  /** What a data connection brings besides files, up to that many bytes. */
  listen(data: Socket, bytes: number): Promise<{ heard: Buffer }> {
    this.#waitAnew();
    return new Conversation(data, this.#context).listen(bytes, this.#leg.replyMs);
  }

  /** Ends a transfer before its end (RFC 959 section 4.1.3). Servers that do not listen meanwhile hear it afterwards. */
  async abort(data: Socket): Promise<void> {
    this.#control.conversation.send('ABOR');
    closePolitely(data, hurriedLingerMs);
    for (let index = 0; index < abortReplies; index += 1) {
      const reply = await this.reply();
      // 426 says that the transfer ended, what follows answers the command itself.
      if (reply.kind !== 'reply' || reply.code !== 426) return;
    }
  }

  async quit(): Promise<void> {
    this.#waitAnew();
    await this.#control.leave();
  }

  close(): void {
    this.#control.detach();
    closePolitely(this.#control.socket, this.#leg.signal.aborted ? hurriedLingerMs : undefined);
  }

  /** What an answer other than the wanted one comes to. */
  refusal(reply: Reply, refused: Failure): Failure {
    switch (reply.kind) {
      case 'reply':
        return refused;
      case 'wrong':
        return { state: 'open', ...wrongWords(reply.line, this.#control.conversation) };
      case 'ended':
        if (reply.ending === 'cancelled') return untold('cancelled');
        return { state: 'open', ...endingVerdict(reply.ending, this.#control.conversation, reply.errorCode) };
    }
  }

  #tlsContext(): TlsContext {
    const { check, run, replyMs, signal } = this.#leg;
    const session = this.#session && { session: this.#session };
    return { host: check.host, trust: run.trust(), timeoutMs: replyMs, signal, ...session };
  }

  /** With TLS 1.3 the server sends tickets after the handshake, each for one connection. */
  #noteSession(socket: TLSSocket): void {
    this.#session = socket.getSession() ?? this.#session;
    socket.on('session', (session) => {
      this.#session = session;
    });
  }
}

function isTaken(reply: Reply): boolean {
  return reply.kind === 'reply' && reply.code === 234;
}

/** RFC 2428 section 3 and RFC 959 section 4.1.2. */
const passiveCommands = [
  ['EPSV', parseExtendedPassive],
  ['PASV', parseHostPort],
] as const;
