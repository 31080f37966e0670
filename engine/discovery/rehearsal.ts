import type { Socket } from 'node:dgram';
import type { AnnouncedFrom } from '../../shared/facts/announcement.ts';
import type { DiscoveryFacts, DiscoveryTrouble, RehearsalFacts } from '../../shared/facts/discovery.ts';
import { ipFamily } from '../../shared/host.ts';
import { LineBroken } from '../counterpart/line-broken.ts';
import { type Announced, announcedSchema } from '../counterpart/messages.ts';
import type { Visit } from '../counterpart/visit.ts';
import { discoveryQuery, readDiscoveryMessage } from './messages.ts';
import type { UdpSockets } from './sockets.ts';
import { isFromCounterpart, type StandInKind } from './stand-in.ts';

/**
 * A search with a counterpart that can be asked over TCP: it announces itself when it is told to and says whether that left,
 * calls this PC alone, and counts what arrives there. So what is lost is told from what was never sent.
 */
export class Rehearsal {
  readonly #visit: Visit;
  readonly #announcementKey: Buffer;
  readonly #port: number;
  readonly #sockets: UdpSockets;
  #socket: Socket | undefined;
  readonly #sent = new Map<string, number>();
  readonly #refused = new Map<string, DiscoveryTrouble>();
  readonly #asking = new Set<Promise<unknown>>();
  readonly #calls = { sent: 0, received: 0 };
  readonly #query = { sent: 0, arrived: 0, answered: 0 };
  #heard = 0;
  #limited = 0;
  #countedBefore: number | undefined;

  /** @param port - that this end listens on */
  constructor(visit: Visit, announcementKey: Buffer, port: number, sockets: UdpSockets) {
    this.#visit = visit;
    this.#announcementKey = announcementKey;
    this.#port = port;
    this.#sockets = sockets;
  }

  /** Queries go the way that the visit goes. */
  async open(): Promise<void> {
    const { greeting, opened } = this.#visit;
    if (greeting.announces === undefined || ipFamily(opened.from.address) !== 4) return;
    const found = await this.#sockets.open(opened.from.address, 0, {}, (datagram) => this.#onAnswer(datagram));
    if (found.ok) this.#socket = found.socket;
  }

  /** Asks the counterpart to announce itself, and for itself. */
  round(): void {
    this.#track(
      this.#ask().then((announced) => {
        if (announced) this.#send();
      }),
    );
  }

  /** Asks what arrived there; it announces itself once more. */
  count(): void {
    this.#track(this.#ask());
  }

  /** Resolves when the counterpart has answered all that it was asked so far. */
  async settled(): Promise<void> {
    await Promise.all(this.#asking);
  }

  /** Somebody who knows the code was heard on the port. */
  onHeard(says: StandInKind): void {
    if (says === 'announces') this.#heard += 1;
    if (says === 'calls') this.#calls.received += 1;
  }

  /** @param listening - how this end listened on the port */
  facts(listening: DiscoveryFacts['listening']): RehearsalFacts {
    const { address, opened, greeting } = this.#visit;
    const { announces } = greeting;
    const isCalled = listening === 'everything' && this.#calls.sent > 0;
    return {
      there: address,
      here: opened.from.address,
      seenAs: opened.arrival.from.address,
      ...(announces && { port: announces.port }),
      networks: (announces?.from ?? []).map((from) => this.#networkOf(from)),
      ...(this.#limited > 0 && { limited: this.#limited }),
      heard: this.#heard,
      ...(this.#query.sent > 0 && { query: this.#query }),
      ...(isCalled && { call: this.#calls }),
    };
  }

  /** What it said when the visit began may have changed since. */
  #networkOf({ address, prefixLength, ...at }: AnnouncedFrom): RehearsalFacts['networks'][number] {
    const sent = this.#sent.get(address) ?? 0;
    const trouble = this.#refused.get(address) ?? at.trouble;
    return { address, prefixLength, sent, ...(trouble && sent === 0 && { trouble }) };
  }

  #track(asking: Promise<unknown>): void {
    this.#asking.add(asking);
    void asking.finally(() => this.#asking.delete(asking));
  }

  async #ask(): Promise<Announced | undefined> {
    // A counterpart of an earlier version would end the visit at words that it does not know.
    if (this.#visit.greeting.announces === undefined) return undefined;
    try {
      const announced = await this.#visit.ask({ ask: 'announce', port: this.#port }, announcedSchema);
      this.#note(announced);
      return announced;
    } catch (error) {
      if (!(error instanceof LineBroken)) throw error;
      return undefined;
    }
  }

  #note({ sent, refused, limited, call, queries }: Announced): void {
    if (limited) this.#limited += 1;
    for (const address of sent) this.#sent.set(address, (this.#sent.get(address) ?? 0) + 1);
    for (const { address, trouble } of refused) this.#refused.set(address, trouble);
    if (call?.sent) this.#calls.sent += 1;
    // It counts for as long as it lives; earlier searches are none of this one's.
    this.#countedBefore ??= queries.direct;
    this.#query.arrived = Math.max(0, queries.direct - this.#countedBefore);
  }

  #send(): void {
    this.#socket?.send(
      discoveryQuery,
      this.#visit.greeting.announces?.port ?? this.#port,
      this.#visit.address,
      (error) => {
        if (error === null) this.#query.sent += 1;
      },
    );
  }

  #onAnswer(datagram: Buffer): void {
    const message = readDiscoveryMessage(datagram);
    const isAnswer = message.kind === 'stand-in' && message.says === 'answers';
    if (isAnswer && isFromCounterpart(this.#announcementKey, datagram)) this.#query.answered += 1;
  }
}
