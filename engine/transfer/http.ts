import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { TLSSocket } from 'node:tls';
import { hostInUrl } from '../../shared/host.ts';
import type { Details } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { handshake, tlsOptions } from '../net/tls.ts';
import { type Bounds, type Hop, nextHop } from '../probes/redirects.ts';
import { Feed } from './feed.ts';
import { type Failure, type Fetch, type Fetched, failed, type Leg, untold, wrong } from './leg.ts';
import { Meter } from './meter.ts';
import { pour } from './pour.ts';
import { Wire } from './wire.ts';

const maxPageBytes = 64 * 1024;

/** Downloads over HTTP or HTTPS (RFC 9110), with a range where a part is wanted. */
export const fetchHttp: Fetch = async (leg) => {
  let url = firstUrl(leg);
  const visited = new Set<string>();
  for (;;) {
    const bounds = { visited, ports: webPorts(leg), redirects: visited.size };
    visited.add(url.href);
    const fetched = await fetchOnce(leg, url, bounds);
    if (!(fetched instanceof URL)) return fetched;
    url = fetched;
  }
};

/** The web's own ports and those that this run asks anyway: a redirect must not lead us to any other. */
function webPorts({ check, run, options }: Leg): Bounds['ports'] {
  const own = options.rehearsal.protocol === 'https' ? 'tls' : 'none';
  return new Map([[80, 'none'], [443, 'tls'], ...run.webPorts(check.host), [check.port, own]]);
}

function firstUrl({ check, path, options }: Leg): URL {
  const url = new URL(`${options.rehearsal.protocol}://${hostInUrl(check.host)}`);
  url.port = String(check.port);
  const asked = path ?? '/';
  return new URL(asked.startsWith('/') ? asked.replace(/^\/{2,}/, '/') : `/${asked}`, url);
}

/** @returns where to go on, if the same host says so */
async function fetchOnce(leg: Leg, url: URL, bounds: Bounds): Promise<Fetched | URL> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const feed = new Feed();
  const wish = { host: leg.check.host, trust: leg.run.trust() };
  const how = { onread: feed.onread, ...(url.protocol === 'https:' && { tls: tlsOptions(wish) }) };
  const connected = port === leg.check.port ? await leg.connectFirst(how) : await leg.connect(port, 'connect', how);
  if (!connected.ok) return failed(leg.connectFailure(connected.errorCode));
  const { socket } = connected;
  try {
    let tls: Details = {};
    if (socket instanceof TLSSocket) {
      const { replyMs: timeoutMs, signal } = leg;
      const secured = await leg.timed('tls', () => handshake(socket, { ...wish, timeoutMs, signal }));
      if (!secured.ok) return failed({ state: 'open', ...secured });
      tls = { tls: secured.facts };
    }
    const fetched = await exchange(leg, url, new Wire(socket, feed), bounds);
    return fetched instanceof URL ? fetched : { ...fetched, details: { ...fetched.details, ...tls } };
  } finally {
    closePolitely(socket, hurriedLingerMs);
  }
}

async function exchange(leg: Leg, url: URL, wire: Wire, bounds: Bounds): Promise<Fetched | URL> {
  const asked = ask(leg, url, wire);
  const answer = await leg.timed('protocol', () => headOf(asked, leg));
  if ('reason' in answer) return failed(answer);
  try {
    const hop = hopOf(answer, url, bounds);
    if (hop?.follow) return hop.url;
    if (hop) return { ...failed(untold('redirected-elsewhere'), statusOf(answer)), web: webOf(answer, url) };
    return await leg.timed('transfer', () => receive(leg, answer, url, wire));
  } finally {
    asked.destroy();
  }
}

function ask({ options, meter }: Leg, url: URL, wire: Wire): ClientRequest {
  const { rehearsal } = options;
  meter.start();
  const asked = request({
    createConnection: () => wire,
    host: url.hostname,
    path: `${url.pathname}${url.search}`,
    headers: {
      host: url.host,
      'user-agent': 'PortAmpel',
      // A compressed answer would say nothing about the size of the file.
      'accept-encoding': 'identity',
      connection: 'close',
      ...(rehearsal.sha256 === undefined && { range: `bytes=0-${rehearsal.bytes - 1}` }),
    },
  });
  asked.end();
  return asked;
}

/** The answer's head, which a scanner may keep back as long as the file. */
function headOf(asked: ClientRequest, leg: Leg): Promise<IncomingMessage | Failure> {
  return new Promise((resolve) => {
    const settle = (result: IncomingMessage | Failure): void => {
      clearTimeout(timer);
      leg.signal.removeEventListener('abort', onAbort);
      // An error that comes after the answer meets the answer's reader.
      asked.off('error', onError).on('error', () => undefined);
      resolve(result);
    };
    const onAbort = (): void => settle(untold('cancelled'));
    const onError = (error: NodeJS.ErrnoException): void => settle(failureOf(error));
    const timer = setTimeout(
      () => settle({ ...wrong('no-greeting'), service: 'silent' }),
      Math.min(leg.limits(undefined).firstByteMs, leg.remainingMs),
    );
    asked.on('response', settle).on('error', onError);
    leg.signal.addEventListener('abort', onAbort, { once: true });
    if (leg.signal.aborted) onAbort();
  });
}

function failureOf(error: NodeJS.ErrnoException): Failure {
  const errorCode = errorCodeOf(error);
  if (errorCode.startsWith('HPE_')) return wrong('wrong-protocol', errorCode);
  // Node gives the peer's FIN the same code as its RST; only the RST comes from a system call.
  return wrong('syscall' in error ? 'reset-after-connect' : 'closed-after-connect', errorCode);
}

/** A redirect that cannot be read leads nowhere: its answer is judged as any other that is no file. */
function hopOf({ statusCode = 0, headers }: IncomingMessage, url: URL, bounds: Bounds): Hop | undefined {
  const hop = nextHop(url, { status: statusCode, headers }, bounds);
  return hop && !hop.follow && hop.end === 'unreadable' ? undefined : hop;
}

async function receive(leg: Leg, answer: IncomingMessage, url: URL, wire: Wire): Promise<Fetched> {
  const { statusCode = 0 } = answer;
  const sizes = sizesOf(answer);
  const rest = {
    details: statusOf(answer),
    ...(sizes.announcedBytes !== undefined && { announcedBytes: sizes.announcedBytes }),
    web: webOf(answer, url),
  };
  if (statusCode !== 200 && statusCode !== 206) {
    return { ...failed(refusedFile(statusCode)), ...rest, page: await readPage(leg, answer) };
  }
  const { meter, options } = leg;
  leg.hashIfUseful(sizes.announcedBytes);
  const due = sizes.bodyBytes;
  const limits = { ...leg.limits(sizes.announcedBytes), ...(due !== undefined && { dueBytes: due }) };
  const { flow, errorCode } = await pour(answer, meter, limits, wire.shortcut(answer));
  const isAllThere = due === undefined || meter.bytes >= Math.min(due, options.bytes);
  const isPart = sizes.announcedBytes !== undefined && sizes.announcedBytes > options.bytes;
  if (flow === 'enough' || (flow === 'ended' && isAllThere)) return { end: isPart ? 'part' : 'complete', ...rest };
  const end = flow === 'ended' ? 'closed' : flow === 'reset' && errorCode === 'ECONNRESET' ? endOfSocket(answer) : flow;
  return { end, ...rest, ...(errorCode !== undefined && { errorCode }) };
}

function webOf({ statusCode = 0, headers }: IncomingMessage, url: URL): NonNullable<Fetched['web']> {
  return { status: statusCode, headers, url };
}

/** The words of a refusal: whose they are, the server's or a filter's, shows there. */
async function readPage(leg: Leg, answer: IncomingMessage): Promise<string> {
  const meter = new Meter(leg.run.clock.monotonicMs);
  await pour(answer, meter, {
    ...leg.limits(0),
    bytes: maxPageBytes,
    totalMs: leg.replyMs,
    onProgress: () => undefined,
  });
  return meter.head.toString('utf8');
}

/** Node calls every early end of an answer a reset; the socket under it knows better. */
function endOfSocket({ socket }: IncomingMessage): 'closed' | 'reset' {
  return socket.errored && 'syscall' in socket.errored ? 'reset' : 'closed';
}

/** The whole file's size, and that of this answer's body; of a body in pieces (chunked) nobody knows. */
function sizesOf({ statusCode, headers }: IncomingMessage): { announcedBytes?: number; bodyBytes?: number } {
  const bodyBytes = wholeNumber(headers['content-length']);
  const whole = statusCode === 206 ? wholeNumber(/\/(\d{1,16})$/.exec(headers['content-range'] ?? '')?.[1]) : bodyBytes;
  return { ...(whole !== undefined && { announcedBytes: whole }), ...(bodyBytes !== undefined && { bodyBytes }) };
}

function wholeNumber(digits: string | undefined): number | undefined {
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function statusOf({ statusCode = 0, statusMessage = '' }: IncomingMessage): Details {
  return { httpStatus: statusCode, heard: printable(`HTTP ${statusCode} ${statusMessage}`.trim(), 200) };
}

function refusedFile(status: number): Failure {
  // A login is sent to no web server: the file is not for guests.
  return status === 401 || status === 404 || status === 410 ? untold('file-not-found') : wrong('service-refused');
}
