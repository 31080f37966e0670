import type { Socket } from 'node:net';
import { type Clock, roundMs } from '../clock.ts';
import { errorCodeOf } from './error-code.ts';
import { tickMs, wasAsleep } from './sleep.ts';

/** `silent`: the kernel gave the connection up, since nobody acknowledged. */
interface Ended {
  ending: 'closed' | 'reset' | 'silent';
  errorCode?: string;
}

/** `over`: the time passed and nothing happened. `slept`: this PC stood still meanwhile. */
export type VigilEnd = 'over' | 'cancelled' | 'slept' | Ended;

/**
 * Watches a connection on which nothing is sent: whether the other side ends it, and what it says by itself. Whatever it
 * says is counted and thrown away. The caller closes the socket.
 */
export class Vigil {
  readonly #socket: Socket;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #startMs: number;
  #lastHeardMs: number | undefined;
  #end: VigilEnd | undefined;
  #wake: () => void = () => undefined;

  constructor(socket: Socket, clock: Clock, signal: AbortSignal) {
    this.#socket = socket;
    this.#clock = clock;
    this.#signal = signal;
    this.#startMs = clock.monotonicMs();
    socket.on('data', this.#onData);
    socket.on('end', this.#onClosed);
    socket.on('close', this.#onClosed);
    socket.on('error', this.#onError);
    signal.addEventListener('abort', this.#onAbort, { once: true });
    if (signal.aborted) this.#onAbort();
    // What came before anybody listened never comes again.
    if (socket.errored) this.#onError(socket.errored);
    else if (socket.destroyed || socket.readableEnded) this.#onClosed();
  }

  elapsedMs(): number {
    return this.#clock.monotonicMs() - this.#startMs;
  }

  /** When the peer last said something; empty where it did not. */
  heard(): { lastHeardMs?: number } {
    return this.#lastHeardMs === undefined ? {} : { lastHeardMs: this.#lastHeardMs };
  }

  /** Waits for the next end, that long from now at most. */
  watch(ms: number, onTick: (elapsedMs: number) => void): Promise<VigilEnd> {
    const untilMs = this.#clock.monotonicMs() + ms;
    return new Promise((resolve) => {
      let wallMs = this.#clock.now().getTime();
      let timer: NodeJS.Timeout | undefined;
      const finish = (end: VigilEnd): void => {
        clearTimeout(timer);
        this.#wake = () => undefined;
        resolve(end);
      };
      const look = (): void => {
        const nowMs = this.#clock.now().getTime();
        if (wasAsleep(wallMs, nowMs)) this.#end ??= 'slept';
        wallMs = nowMs;
        const leftMs = untilMs - this.#clock.monotonicMs();
        if (this.#end !== undefined) finish(this.#end);
        else if (leftMs <= 0) finish('over');
        else timer = setTimeout(tick, Math.min(tickMs, leftMs));
      };
      const tick = (): void => {
        onTick(this.elapsedMs());
        look();
      };
      this.#wake = look;
      look();
    });
  }

  /** Lets go of the socket. */
  end(): void {
    this.#socket.off('data', this.#onData);
    this.#socket.off('end', this.#onClosed);
    this.#socket.off('close', this.#onClosed);
    this.#socket.off('error', this.#onError);
    this.#signal.removeEventListener('abort', this.#onAbort);
  }

  readonly #onData = (): void => {
    this.#lastHeardMs = roundMs(this.elapsedMs());
  };

  readonly #onClosed = (): void => this.#settle({ ending: 'closed' });

  readonly #onError = (error: Error): void => this.#settle(readError(error));

  readonly #onAbort = (): void => this.#settle('cancelled');

  #settle(end: VigilEnd): void {
    this.#end ??= end;
    this.#wake();
  }
}

/** Windows' WSAECONNABORTED comes as ECONNRESET on reads (libuv, src/win/error.c). */
const resets = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);

/**
 * An unanswered keep-alive ends as ETIMEDOUT, or as what ICMP said meanwhile (tcp_write_err in Linux' net/ipv4/tcp_timer.c
 * prefers that). What TLS complains of is the other side's way to hang up.
 */
function readError(error: Error): Ended {
  const errorCode = errorCodeOf(error);
  if (resets.has(errorCode)) return { ending: 'reset', errorCode };
  return { ending: errorCode.startsWith('ERR_') ? 'closed' : 'silent', errorCode };
}
