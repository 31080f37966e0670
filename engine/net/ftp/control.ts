import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { TlsFacts, TranscriptLine } from '../../../shared/observation.ts';
import { Conversation, type ConversationContext, maxBytes } from '../conversation.ts';
import { type Reply, readReply } from '../reply.ts';
import type { Secured } from '../tls.ts';

/** For the rest of a reply whose beginning is there. */
const unaskedMs = 500;
const leaveMs = 500;

/** One FTP control connection: commands and their replies, in clear text and after AUTH TLS inside it. */
export class Control {
  readonly #context: ConversationContext;
  readonly #earlier: TranscriptLine[] = [];
  #conversation: Conversation;
  #socket: Socket;
  #secured: { socket: TLSSocket; facts: TlsFacts } | undefined;
  /** A reply that did not come in time may come later, and would pass for that to another command. */
  #isSpent = false;

  constructor(socket: Socket, context: ConversationContext) {
    this.#socket = socket;
    this.#context = context;
    this.#conversation = new Conversation(socket, context);
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  /** The TLS socket once there is one: whoever closes the connection closes this. */
  get socket(): Socket {
    return this.#socket;
  }

  /** The TLS session of this connection, for data connections to resume. */
  get tlsSession(): Buffer | undefined {
    return this.#secured?.socket.getSession();
  }

  get tlsFacts(): TlsFacts | undefined {
    return this.#secured?.facts;
  }

  get isEncrypted(): boolean {
    return this.#secured !== undefined;
  }

  /** Whether a further command would be answered as far as can be told. */
  get isUsable(): boolean {
    return !this.#isSpent;
  }

  get transcript(): TranscriptLine[] {
    return [...this.#earlier, ...this.#conversation.transcript];
  }

  /** @param shown what the transcript keeps of the command */
  async ask(command: string, shown = command, withinMs?: number): Promise<Reply> {
    const unasked = await this.#hearUnasked();
    if (unasked) return unasked;
    this.#conversation.send(command, shown);
    return this.reply(withinMs);
  }

  /**
   * A reply that nobody asked for, a second greeting say, would pass for that to the next command and shift all others.
   * Returns words that are no whole reply: after them no answer can be told from the rest of them.
   */
  async #hearUnasked(): Promise<Reply | undefined> {
    while (this.#conversation.unread.length > 0) {
      const reply = await this.reply(unaskedMs);
      if (reply.kind !== 'reply') return reply;
    }
    return undefined;
  }

  /** Takes out of a peer's words what no report may keep. */
  conceal(text: string): string {
    return this.#context.conceal?.(text) ?? text;
  }

  /** @param hurry ends the wait early, as the time would */
  async reply(withinMs?: number, hurry?: AbortSignal): Promise<Reply> {
    const reply = await readReply(this.#conversation, withinMs, hurry);
    if (reply.kind !== 'reply') this.#isSpent = true;
    return reply;
  }

  /** TLS after the server has agreed to it. On failure the connection is of no use any more. */
  async startTls(upgrade: (socket: Socket) => Promise<Secured>): Promise<Secured> {
    this.#conversation.detach();
    const secured = await upgrade(this.#socket);
    if (!secured.ok) {
      this.#isSpent = true;
      return secured;
    }
    this.#earlier.push(...this.#conversation.transcript);
    this.#secured = secured;
    this.#socket = secured.socket;
    this.#conversation = new Conversation(secured.socket, this.#context);
    return secured;
  }

  /** Takes leave, and waits for the server's own end: it may have no room for another session until then. */
  async leave(): Promise<void> {
    if (!this.isUsable || this.#context.signal.aborted) return;
    this.#conversation.send('QUIT');
    await this.#conversation.listen(maxBytes, leaveMs);
  }

  detach(): void {
    this.#conversation.detach();
  }
}

/** The code of a reply, `undefined` where none came. */
export function codeOf(reply: Reply): number | undefined {
  return reply.kind === 'reply' ? reply.code : undefined;
}

/** Whether the server agreed: RFC 959 section 4.2.1, a positive completion. */
export function isDone(reply: Reply): boolean {
  const code = codeOf(reply);
  return code !== undefined && code >= 200 && code < 300;
}
