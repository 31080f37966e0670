import type { z } from 'zod';
import type { Breach } from '../../shared/facts/counterpart.ts';
import { closePolitely } from '../net/close.ts';
import type { ConnectContext } from '../net/connect.ts';
import { type DatagramKeys, datagramKeysOf } from './datagram.ts';
import { type DialContext, type Dialled, dial, type Manner } from './dial.ts';
import type { PairingKey } from './keys.ts';
import type { Line } from './line.ts';
import { LineBroken } from './line-broken.ts';
import {
  answerMs,
  arrivedAnswerSchema,
  type Endpoint,
  type Question,
  type Request,
  type SessionGreeting,
  sessionSchema,
} from './messages.ts';

type Opened = Extract<Dialled, { ok: true }>;
export type NotOpened = Exclude<Dialled, { ok: true }>;
/** What a line within the visit is for; the session is the visit's own. */
type Purpose = Request extends infer R ? (R extends { session: string } ? Omit<R, 'session'> : never) : never;

/** A visitor's session with a counterpart: the line that questions go over, and further lines for what is measured. */
export class Visit {
  readonly key: PairingKey;
  readonly address: string;
  /** That it was opened through. */
  readonly port: number;
  readonly greeting: SessionGreeting;
  /** Of all its connections. */
  readonly manner: Manner;
  /** How the first line arrived. */
  readonly opened: Opened;
  readonly #line: Line;
  /** One question at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  /** An answer that came too late would be taken for the next question's. */
  #broken: LineBroken | undefined;

  private constructor(
    key: PairingKey,
    { address, port }: Endpoint,
    manner: Manner,
    opened: Opened,
    greeting: SessionGreeting,
  ) {
    this.key = key;
    this.manner = manner;
    this.address = address;
    this.port = port;
    this.opened = opened;
    this.greeting = greeting;
    this.#line = opened.line;
  }

  /** Through this port; a session is a session through whichever it is. Never rejects. */
  static async open(
    key: PairingKey,
    { address, port }: Endpoint,
    context: DialContext,
  ): Promise<{ ok: true; visit: Visit } | { ok: false; why: NotOpened }> {
    const { answerMs: patienceMs = answerMs, onHello } = context;
    const manner: Manner = { answerMs: patienceMs, ...(onHello && { onHello }) };
    const dialled = await dial(key, { address, port }, { want: 'session' }, context);
    if (!dialled.ok) return { ok: false, why: dialled };
    try {
      const greeting = await dialled.line.receive(sessionSchema, answerMs);
      return { ok: true, visit: new Visit(key, { address, port }, manner, dialled, greeting) };
    } catch (error) {
      closePolitely(dialled.line.socket);
      if (!(error instanceof LineBroken)) throw error;
      const { nonce, from, rttMs } = dialled;
      return { ok: false, why: { ok: false, stage: 'request', breach: error.breach, nonce, from, rttMs } };
    }
  }

  get datagramKeys(): DatagramKeys {
    return datagramKeysOf(this.key, this.greeting.session);
  }

  /** A line of its own for a measurement. Never rejects; the caller closes its socket. */
  dial(port: number, purpose: Purpose, context: ConnectContext): Promise<Dialled> {
    const request = { ...purpose, session: this.greeting.session };
    return dial(this.key, { address: this.address, port }, request, { ...context, ...this.manner });
  }

  /** A visit of its own to the same counterpart, through this port: whether it is still there. */
  again(port: number, context: ConnectContext): ReturnType<typeof Visit.open> {
    return Visit.open(this.key, { address: this.address, port }, { ...context, ...this.manner });
  }

  /** How the session ended, where it has. */
  get lostBy(): Breach | undefined {
    return this.#broken?.breach;
  }

  /**
   * Waits its full time, however impatient the rows are: a late answer costs the whole visit.
   * @throws LineBroken where the session has ended
   */
  ask<S extends z.ZodType>(question: Question, answer: S): Promise<z.output<S>> {
    const asked = this.#turn.then(async () => {
      if (this.#broken) throw this.#broken;
      try {
        await this.#line.send(question, answerMs);
        return await this.#line.receive(answer, answerMs);
      } catch (error) {
        if (error instanceof LineBroken) this.#broken = error;
        throw error;
      }
    });
    this.#turn = asked.catch(() => undefined);
    return asked;
  }

  /** As `ask`; nothing where the session has ended. */
  async tryAsk<S extends z.ZodType>(question: Question, answer: S): Promise<z.output<S> | undefined> {
    try {
      return await this.ask(question, answer);
    } catch (error) {
      if (!(error instanceof LineBroken)) throw error;
      return undefined;
    }
  }

  /** Whether the counterpart can still be asked: what broke when it ended says nothing of the way. */
  async isThere(): Promise<boolean> {
    return (await this.tryAsk({ ask: 'arrived', nonce: this.opened.nonce }, arrivedAnswerSchema)) !== undefined;
  }

  /** The counterpart forgets the visit, and ends what is left of its lines. */
  async close(): Promise<void> {
    await this.#line.send({ ask: 'bye' } satisfies Question).catch(() => undefined);
    closePolitely(this.#line.socket);
  }
}
