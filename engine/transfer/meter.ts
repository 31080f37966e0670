import { createHash, type Hash } from 'node:crypto';
import { maxTimelinePoints } from '../../shared/facts/transfer.ts';
import type { Progress } from '../../shared/progress.ts';
import { roundMs } from '../clock.ts';

type Point = [atMs: number, bytes: number];

/** What the first bytes are kept for: whether they are a page, and whose. */
const headBytes = 64 * 1024;
/** Rates are told over this time, so that they follow the line without jumping. */
const rateWindowMs = 5000;
/** A remaining time from less than this would be a guess. */
const leastForRemainingMs = 2000;

/**
 * Counts the bytes of one download and keeps none but the first. `add` is called for every chunk and does as little as it
 * can; all that needs the clock happens in `sample`, a few times a second.
 */
export class Meter {
  readonly #monotonicMs: () => number;
  readonly #head: Buffer[] = [];
  readonly #timeline: Point[] = [];
  /** The samples of the last seconds. */
  #recent: Point[] = [];
  #stepMs = 0;
  #startMs: number;
  #bytes = 0;
  #headLength = 0;
  #firstByteMs: number | undefined;
  /** When a byte was last seen to have come. */
  #lastByteMs: number;
  #sampledBytes = 0;
  #hash: Hash | undefined;
  #endMs: number | undefined;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
    this.#startMs = monotonicMs();
    this.#lastByteMs = this.#startMs;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The first bytes of the file, at most 64 KB. */
  get head(): Buffer {
    return Buffer.concat(this.#head);
  }

  /** The request goes out now: all times count from here. */
  start(): void {
    this.#startMs = this.#monotonicMs();
    this.#lastByteMs = this.#startMs;
    this.#recent = [[0, 0]];
    this.#keep([0, 0], true);
  }

  /** Nothing more is awaited: the time that follows belongs to the goodbye. */
  stop(): void {
    if (this.#endMs !== undefined) return;
    this.#endMs = this.#monotonicMs() - this.#startMs;
    this.sample();
  }

  /** Costs about half a second per gigabyte, so only where the whole file is to come. */
  hashFromHere(): void {
    this.#hash = createHash('sha256');
  }

  /** The chunk is not kept: its buffer may be used again. */
  add(chunk: Buffer): void {
    if (this.#bytes === 0) this.#noteFirst();
    this.#bytes += chunk.length;
    this.#hash?.update(chunk);
    if (this.#headLength < headBytes) {
      const part = Buffer.from(chunk.subarray(0, headBytes - this.#headLength));
      this.#head.push(part);
      this.#headLength += part.length;
    }
  }

  /** Of everything that has come, in hex. May be asked once. */
  sha256(): string | undefined {
    return this.#hash?.digest('hex');
  }

  /** How long no byte has come, as far as samples show. */
  get quietMs(): number {
    return this.#monotonicMs() - this.#lastByteMs;
  }

  get firstByteMs(): number | undefined {
    return this.#firstByteMs;
  }

  sample(): void {
    const nowMs = this.#monotonicMs();
    if (this.#bytes > this.#sampledBytes) this.#lastByteMs = nowMs;
    this.#sampledBytes = this.#bytes;
    const point: Point = [nowMs - this.#startMs, this.#bytes];
    this.#recent.push(point);
    // One point older than the window stays, so that the window is full.
    while (this.#recent.length > 2 && point[0] - (this.#recent[1]?.[0] ?? 0) >= rateWindowMs) this.#recent.shift();
    this.#keep(point, this.#endMs !== undefined);
  }

  /** @param totalBytes where the size of what is to come is known */
  progress(totalBytes: number | undefined): Progress {
    const elapsedMs = this.#monotonicMs() - this.#startMs;
    const [fromMs, fromBytes] = this.#recent[0] ?? [0, 0];
    const spanMs = elapsedMs - fromMs;
    const bytesPerSecond = spanMs > 0 ? Math.round(((this.#bytes - fromBytes) / spanMs) * 1000) : 0;
    const isTold = totalBytes !== undefined && bytesPerSecond > 0 && elapsedMs >= leastForRemainingMs;
    return {
      elapsedMs,
      doneBytes: this.#bytes,
      ...(totalBytes !== undefined && { totalBytes }),
      bytesPerSecond,
      ...(isTold && { remainingMs: Math.round((Math.max(0, totalBytes - this.#bytes) / bytesPerSecond) * 1000) }),
    };
  }

  facts(): { durationMs: number; firstByteMs?: number; bytesPerSecond?: number; timeline: Point[] } {
    const durationMs = this.#endMs ?? this.#monotonicMs() - this.#startMs;
    const firstByteMs = this.#firstByteMs;
    const lastByteMs = Math.min(durationMs, this.#lastByteMs - this.#startMs);
    const spanMs = firstByteMs === undefined ? 0 : lastByteMs - firstByteMs;
    return {
      durationMs: roundMs(durationMs),
      ...(firstByteMs !== undefined && { firstByteMs: roundMs(firstByteMs) }),
      ...(spanMs > 0 && { bytesPerSecond: Math.round((this.#bytes / spanMs) * 1000) }),
      timeline: this.#timeline.map(([atMs, bytes]): Point => [roundMs(atMs), bytes]),
    };
  }

  #noteFirst(): void {
    this.#firstByteMs = this.#monotonicMs() - this.#startMs;
    this.#keep([this.#firstByteMs, 0], true);
  }

  /**
   * Evenly spread over whatever time it takes: when the line is full, every other point goes and the step doubles. Of a
   * stretch without bytes its two ends stay.
   */
  #keep(point: Point, always: boolean): void {
    const [beforeLast, last] = this.#timeline.slice(-2);
    if (last && last[1] === point[1] && beforeLast?.[1] === point[1]) this.#timeline.pop();
    else if (last && point[0] - last[0] < this.#stepMs && !always) return;
    this.#timeline.push(point);
    if (this.#timeline.length < maxTimelinePoints) return;
    const end = this.#timeline.length - 1;
    const thinned = this.#timeline.filter((_, index) => index % 2 === 0 || index === end);
    this.#timeline.splice(0, this.#timeline.length, ...thinned);
    this.#stepMs = 2 * (this.#stepMs || point[0] / maxTimelinePoints);
  }
}
