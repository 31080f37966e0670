/** The part of net-ping 1.2.4 that is used here; the package brings no types. */
declare module 'net-ping' {
  export const NetworkProtocol: { IPv4: number; IPv6: number };

  export interface SessionOptions {
    networkProtocol?: number;
    /** How often a request is repeated after its first time-out. */
    retries?: number;
    /** Milliseconds. */
    timeout?: number;
    sessionId?: number;
  }

  export interface Session {
    pingHost(target: string, callback: (error: Error | null) => void): void;
    traceRoute(
      target: string,
      options: { ttl: number; maxHopTimeouts: number },
      /** Returns whether to stop. */
      onHop: (error: Error | null, target: string, ttl: number) => boolean,
      onDone: (error: Error | null) => void,
    ): void;
    on(event: 'error', listener: (error: Error) => void): void;
    close(): void;
  }

  /** Throws a plain `Error: Operation not permitted`, without a code, where raw sockets need more rights. */
  export function createSession(options: SessionOptions): Session;

  export class TimeExceededError extends Error {
    source: string;
  }
  export class DestinationUnreachableError extends Error {
    source: string;
  }
  export class RequestTimedOutError extends Error {}
}
