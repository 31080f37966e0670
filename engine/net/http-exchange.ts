import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import type { Socket } from 'node:net';
import { hostInUrl } from '../../shared/host.ts';
import { readPage } from './page-body.ts';
import type { WebAnswer } from './web-answer.ts';

/** A page is evidence, the head is the answer: nobody waits longer for the rest. */
const pagePatienceMs = 1000;

export interface Question {
  /** Open, and inside TLS where the URL asks for that. It stays the caller's, who ends it politely. */
  socket: Socket;
  method: 'GET' | 'CONNECT';
  /** What stands in the request line: a path, `host:port`, or to a proxy the whole URL (RFC 9112 section 3.2). */
  target: string;
  /** For the Host header (RFC 9110 section 7.2). */
  authority: string;
  monotonicMs: () => number;
  /** On the monotonic clock: nobody listens longer than this. */
  deadlineMs: number;
  signal: AbortSignal;
}

export interface Answered extends WebAnswer {
  kind: 'answered';
  httpVersion: string;
  statusText: string;
}

export type Exchange = Answered | { kind: 'silent' } | { kind: 'cancelled' } | { kind: 'failed'; error: Error };

/**
 * One request on an open connection, and the head and the beginning of the page of its answer (RFC 9110, RFC 9112).
 * Parsing is Node's own (llhttp), which bounds the head to 16 KB. Never rejects.
 */
export function exchange(question: Question): Promise<Exchange> {
  const { socket, method, target, authority, monotonicMs, deadlineMs, signal } = question;
  return new Promise((resolve) => {
    // Neither a cancel nor the time destroys the request: its socket is the caller's.
    const settle = (outcome: Exchange): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    const remainingMs = (): number => Math.max(0, deadlineMs - monotonicMs());
    const onAbort = (): void => settle({ kind: 'cancelled' });
    const timer = setTimeout(() => settle({ kind: 'silent' }), remainingMs());
    const outgoing = request({
      createConnection: () => socket,
      method,
      path: target,
      headers: headersFor(authority, method),
    });
    const onHead = (response: IncomingMessage): void => {
      const answer = describe(response);
      clearTimeout(timer);
      void readPage(response, Math.min(pagePatienceMs, remainingMs())).then((body) => settle({ ...answer, body }));
    };
    outgoing.on('response', onHead);
    // Without these Node would drop a 101, and any answer to CONNECT, without a word. What follows either is no page.
    outgoing.on('upgrade', (response) => settle(describe(response)));
    outgoing.on('connect', (response) => settle(describe(response)));
    outgoing.on('error', (error) => settle({ kind: 'failed', error }));
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    else outgoing.end();
  });
}

/** Nothing about this PC. A tunnel is asked for without the wish to close: what is said in it is yet to come. */
function headersFor(authority: string, method: Question['method']): OutgoingHttpHeaders {
  if (method === 'CONNECT') return { host: authority, connection: 'keep-alive', 'user-agent': 'PortAmpel' };
  return { host: authority, connection: 'close', accept: '*/*', 'user-agent': 'PortAmpel' };
}

function describe(response: IncomingMessage): Answered {
  const { statusCode = 0, statusMessage = '', httpVersion, headers } = response;
  return { kind: 'answered', status: statusCode, statusText: statusMessage, httpVersion, headers, body: '' };
}

/** `host:port` as a URL writes them; without the port where it is the scheme's own. */
export function authorityOf(host: string, port: number, encrypted: boolean): string {
  const name = hostInUrl(host);
  return port === (encrypted ? 443 : 80) ? name : `${name}:${port}`;
}
