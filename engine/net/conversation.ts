import type { Duplex } from 'node:stream';
import type { TranscriptLine } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import { roundMs } from '../clock.ts';
import { errorCodeOf } from './error-code.ts';

/** How a conversation ended where a line was awaited. */
export type Ending = 'timeout' | 'closed' | 'reset' | 'flood' | 'cancelled';
interface End {
  ending: Ending;
  errorCode?: string;
}
export type Heard = { ok: true; line: string } | { ok: false; ending: Ending; errorCode?: string };

/** More than this without an end is no greeting and no answer of any protocol we speak. */
export const maxBytes = 64 * 1024;
const maxTranscriptLines = 40;

export interface ConversationContext {
  monotonicMs: () => number;
  /** On the monotonic clock: when the transcript's times begin. */
  startMs: number;
  /** On the monotonic clock: nobody listens longer than this. */
  deadlineMs: number;
  signal: AbortSignal;
  /** Takes out of every word what no transcript may keep. */
  conceal?: (text: string) => string;
}

/**
 * Lines to and from a peer that may be hostile: bounded in bytes and time, any bytes taken, every word kept for the
 * transcript in printable form. Ends of connections are answers, never exceptions.
 */
export class Conversation {
  readonly transcript: TranscriptLine[] = [];
  readonly #stream: Duplex;
  readonly #context: ConversationContext;
  #buffer = Buffer.alloc(0);
  #bytes = 0;
  #ended: End | undefined;
  #wake: (() => void) | undefined;

  constructor(stream: Duplex, context: ConversationContext) {
    this.#stream = stream;
    this.#context = context;
    stream.on('data', this.#onData);
    stream.on('end', this.#onEnd);
    stream.on('error', this.#onError);
    stream.on('close', this.#onEnd);
    context.signal.addEventListener('abort', this.#onAbort, { once: true });
    if (context.signal.aborted) this.#onAbort();
  }

  /** Everything heard and not yet read as a line. */
  get unread(): Buffer {
    return this.#buffer;
  }

  /**
   * The next line without its end (LF or CRLF), at the latest by the deadline or `withinMs` from now.
   * @param hurry ends the wait early, as the time would
   */
  async readLine(withinMs = Number.POSITIVE_INFINITY, hurry?: AbortSignal): Promise<Heard> {
    const untilMs = this.#untilMs(withinMs);
    for (;;) {
      const line = this.#takeLine();
      if (line !== undefined) {
        this.#note('peer', line);
        return { ok: true, line };
      }
      const ended = this.#ended ?? (await this.#nextEvent(untilMs, hurry));
      if (ended) {
        if (this.#buffer.length > 0) this.#note('peer', this.#buffer.toString('utf8'));
        return { ok: false, ...ended };
      }
    }
  }

  /** Waits for that many bytes, an end, or the time. `heard` is what there is by then. */
  async listen(bytes: number, withinMs: number): Promise<{ heard: Buffer } & Partial<End>> {
    const untilMs = this.#untilMs(withinMs);
    let ended: End | undefined;
    while (this.#buffer.length < bytes && !ended) ended = this.#ended ?? (await this.#nextEvent(untilMs));
    if (this.#buffer.length > 0) this.#note('peer', this.#buffer.toString('latin1').split('\n', 1)[0] ?? '');
    return { heard: this.#buffer, ...ended };
  }

  /** @param shown what the transcript keeps of it */
  send(line: string, shown = line): void {
    this.#note('here', shown);
    this.write(`${line}\r\n`);
  }

  /** Sends bytes that are not a line of their own right. A failing write shows as the end of the next read. */
  write(data: string): void {
    if (this.#stream.writable) this.#stream.write(data);
  }

  /** Lets go of the stream, for a TLS handshake or a polite close, with nothing listening any more. */
  detach(): void {
    this.#stream.off('data', this.#onData);
    this.#stream.off('end', this.#onEnd);
    this.#stream.off('error', this.#onError);
    this.#stream.off('close', this.#onEnd);
    this.#context.signal.removeEventListener('abort', this.#onAbort);
    this.#stream.pause();
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#bytes += chunk.length;
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    if (this.#bytes > maxBytes) this.#end('flood');
    this.#wake?.();
  };

  readonly #onEnd = (): void => this.#end('closed');

  readonly #onAbort = (): void => this.#end('cancelled');

  readonly #onError = (error: Error): void => this.#end('reset', errorCodeOf(error));

  #end(ending: Ending, errorCode?: string): void {
    this.#ended ??= { ending, ...(errorCode !== undefined && { errorCode }) };
    if (ending === 'flood') this.#stream.pause();
    this.#wake?.();
  }

  #takeLine(): string | undefined {
    const end = this.#buffer.indexOf(0x0a);
    if (end < 0) return undefined;
    const line = this.#buffer.subarray(0, end).toString('utf8').replace(/\r$/, '');
    this.#buffer = this.#buffer.subarray(end + 1);
    return line;
  }

  #untilMs(withinMs: number): number {
    return Math.min(this.#context.deadlineMs, this.#context.monotonicMs() + withinMs);
  }

  #nextEvent(untilMs: number, hurry?: AbortSignal): Promise<{ ending: Ending } | undefined> {
    return new Promise((resolve) => {
      const finish = (ended: { ending: Ending } | undefined): void => {
        clearTimeout(timer);
        hurry?.removeEventListener('abort', onTimeUp);
        this.#wake = undefined;
        resolve(ended);
      };
      const onTimeUp = (): void => finish({ ending: 'timeout' });
      const remainingMs = hurry?.aborted ? 0 : Math.max(0, untilMs - this.#context.monotonicMs());
      const timer = setTimeout(onTimeUp, remainingMs);
      hurry?.addEventListener('abort', onTimeUp, { once: true });
      this.#wake = () => finish(undefined);
    });
  }

  #note(from: TranscriptLine['from'], text: string): void {
    if (this.transcript.length >= maxTranscriptLines) return;
    this.transcript.push({
      atMs: roundMs(this.#context.monotonicMs() - this.#context.startMs),
      from,
      text: printable(this.#context.conceal?.(text.trimEnd()) ?? text.trimEnd()),
    });
  }
}
