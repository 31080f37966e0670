/** The simulator never leaves this machine. */
export const loopback = '127.0.0.1';

/** A connection on which nothing happens is ended after this time. */
export const idleMs = 60_000;

/** What the simulator holds on one port of this machine, whether something listens there or, on purpose, nothing. */
export interface Place {
  port: number;
  listening: boolean;
  /** Frees the port and ends what is connected to it. */
  close(): Promise<void>;
}
