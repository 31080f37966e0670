import { createSocket } from 'node:dgram';
import { ipFamily } from '../../../shared/host.ts';
import type { Clock } from '../../clock.ts';
import { errorCodeOf } from '../../net/error-code.ts';
import { type DatagramKeys, readDatagram, writeDatagram } from '../datagram.ts';
import { type Tallied, Tally } from '../tally.ts';

export interface TrainOptions {
  address: string;
  /** This machine's own address that they leave from; left out where the system may choose. */
  localAddress?: string;
  port: number;
  keys: DatagramKeys;
  train: number;
  count: number;
  intervalMs: number;
  /** The pace instead of it as long as answers are later than the fastest one by more than that: they queue on a slow line. */
  eased?: { intervalMs: number; lateByMs: number };
  /** Of each datagram, UDP's payload. */
  bytes: number;
  clock: Clock;
  signal: AbortSignal;
  /** The first one has come back. */
  onAnswered?: () => void;
}

export interface Train {
  sent: number;
  bytes: number;
  /** What came back. What arrived at the other end is asked of it. */
  back: Tallied;
  rttMs?: { min: number; median: number; max: number };
  /** The first refusal that came, or what this machine's own rules said. */
  errorCode?: string;
  isCancelled: boolean;
}

/** How long after the last one answers may still come. */
const lateMs = 2000;

/** Where all of it goes at the slower pace. */
export function longestTrainMs({
  count,
  intervalMs,
  eased,
}: Pick<TrainOptions, 'count' | 'intervalMs' | 'eased'>): number {
  return count * Math.max(intervalMs, eased?.intervalMs ?? 0) + lateMs;
}

/** Sends datagrams, one after the other at its pace, the eased one while answers are late, and counts those that come back. Never rejects. */
export async function sendTrain(options: TrainOptions): Promise<Train> {
  const { address, localAddress, port, keys, train, count, intervalMs, eased, bytes, clock, signal } = options;
  const socket = createSocket(ipFamily(address) === 4 ? 'udp4' : 'udp6');
  const tally = new Tally();
  const sentMs: number[] = [];
  const rtts: number[] = [];
  const paceMs = (): number => {
    const isQueuing = eased !== undefined && (rtts.at(-1) ?? 0) - Math.min(...rtts) > eased.lateByMs;
    return isQueuing ? eased.intervalMs : intervalMs;
  };
  let errorCode: string | undefined;
  const fail = (error: Error | null): void => {
    if (error) errorCode ??= errorCodeOf(error);
  };
  return new Promise((resolve) => {
    let dueMs = clock.monotonicMs();
    let timer: NodeJS.Timeout;
    let isOver = false;
    const settle = (): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', settle);
      socket.close(() =>
        resolve({
          sent: sentMs.length,
          bytes,
          back: tally.tallied(),
          ...spread(rtts),
          ...(errorCode !== undefined && { errorCode }),
          isCancelled: signal.aborted,
        }),
      );
    };
    const send = (): void => {
      const nowMs = clock.monotonicMs();
      const datagram = { train, number: sentMs.length, sentUs: Math.round(nowMs * 1000) % 2 ** 32 };
      sentMs.push(nowMs);
      socket.send(writeDatagram(keys.fromVisitor, keys.session, datagram, bytes), fail);
      // By the clock and not by the timers, which come late on a busy PC: the pace stays.
      dueMs += paceMs();
      if (sentMs.length < count) timer = setTimeout(send, Math.max(0, dueMs - clock.monotonicMs()));
      else timer = setTimeout(settle, lateMs);
    };
    let isConnected = false;
    socket.on('error', (error) => {
      fail(error);
      // An own address that is gone: nothing can be sent.
      if (!isConnected) settle();
    });
    socket.on('message', (message) => {
      const nowMs = clock.monotonicMs();
      const datagram = readDatagram(keys.fromCounterpart, message);
      const sent = datagram?.train === train ? sentMs[datagram.number] : undefined;
      if (!datagram || sent === undefined) return;
      if (!tally.take(datagram, Math.round(nowMs * 1000))) return;
      if (rtts.length === 0) options.onAnswered?.();
      rtts.push(nowMs - sent);
      if (tally.tallied().received === count) settle();
    });
    signal.addEventListener('abort', settle, { once: true });
    if (signal.aborted) {
      settle();
      return;
    }
    // Connected, so that refusals are told and strangers are not heard.
    const onConnected = (error?: Error): void => {
      if (isOver) return;
      isConnected = true;
      if (!error) {
        send();
        return;
      }
      // There is no way to that address: nothing can be sent.
      fail(error);
      settle();
    };
    const begin = (): void => {
      if (!isOver) socket.connect(port, address, onConnected);
    };
    if (localAddress === undefined) begin();
    else socket.bind(0, localAddress, begin);
  });
}

function spread(rtts: number[]): Pick<Train, 'rttMs'> {
  const sorted = rtts.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (min === undefined || max === undefined || median === undefined) return {};
  const rounded = (ms: number): number => Math.round(ms * 100) / 100;
  return { rttMs: { min: rounded(min), median: rounded(median), max: rounded(max) } };
}
