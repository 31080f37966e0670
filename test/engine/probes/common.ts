import { type Identity, makeCertificates } from '../../../engine/simulator/certificates.ts';
import type { Measurable } from '../../../shared/check.ts';
import type { Attempt, Details } from '../../../shared/observation.ts';
import { attemptOnce, outcomeOfAttempt } from '../../helpers/run.ts';
import { type Speak, serve, serveTls, type TestServer } from '../../helpers/servers.ts';

/** Short, for peers whose silence lasts for ever anyway. */
export const shortMs = 40;
/** Time for a silence and a TLS handshake after it, both on a busy machine. */
export const controlMs = 1600;

export const blockPage = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 7\r\nConnection: close\r\n\r\nBlocked';

/** All that a silent server hears: the control whether it waits for TLS. */
const clientHello = expect.stringContaining('\u0016\u0003') as string;

export interface Seen {
  attempt: Attempt;
  outcome: string;
  details: Details;
  /** What the server heard on the first connection, and codes of a client that left with RST. */
  heard: string;
  lines: string[];
  errors: string[];
}

/** One try against such a server, to the very end of the connection. */
export async function probeServer(
  check: Partial<Measurable>,
  server: TestServer,
  attemptTimeoutMs = 10_000,
): Promise<Seen> {
  const attempt = await attemptOnce({ ...check, port: server.port }, { attemptTimeoutMs });
  const story = await server.peers[0]!.story();
  return { attempt, outcome: outcomeOfAttempt(attempt), details: attempt.details, ...story };
}

export async function probe(check: Partial<Measurable>, speak: Speak, attemptTimeoutMs?: number): Promise<Seen> {
  return probeServer(check, await serve(speak), attemptTimeoutMs);
}

let identity: Promise<Identity> | undefined;

/** A certificate that nobody here trusts, made once per file. */
export function anyIdentity(): Promise<Identity> {
  identity ??= makeCertificates(['valid'], new Date()).then(({ identities }) => identities.get('valid')!);
  return identity;
}

interface CommonFault {
  name: string;
  start: () => Promise<TestServer>;
  seen: object;
  attemptTimeoutMs?: number;
}

function wrong(reason: string, details: object = {}): object {
  return { outcome: `open/unexpected/${reason}`, heard: '', details };
}

/** What goes wrong alike with every protocol whose server speaks first, in clear text. */
export const commonFaults: CommonFault[] = [
  { name: 'an end at once', start: () => serve((socket) => socket.end()), seen: wrong('closed-after-connect') },
  {
    name: 'a reset at once',
    start: () => serve((socket) => socket.resetAndDestroy()),
    seen: { ...wrong('reset-after-connect'), attempt: { errorCode: 'ECONNRESET' } },
  },
  {
    name: 'a block page',
    start: () => serve((socket) => socket.end(blockPage)),
    seen: wrong('wrong-protocol', { spoke: 'http', heard: 'HTTP/1.1 403 Forbidden' }),
  },
  {
    name: 'words of no protocol',
    start: () => serve((socket) => socket.end('what do you want?\r\n')),
    seen: { ...wrong('wrong-protocol', { heard: 'what do you want?' }), errors: [] },
  },
  {
    name: 'an endless line',
    start: () => serve((socket) => socket.write('x'.repeat(100_000))),
    seen: wrong('wrong-protocol'),
  },
  {
    name: 'silence',
    start: () => serve(() => undefined),
    seen: { outcome: 'open/silent/no-greeting', heard: clientHello, errors: [] },
    attemptTimeoutMs: shortMs,
  },
  {
    name: 'a server that waits for a TLS handshake',
    start: async () => serveTls(await anyIdentity(), () => undefined),
    seen: {
      ...wrong('tls-instead-of-cleartext', { tls: { protocol: expect.stringMatching(/^TLSv1/) as string } }),
      errors: [],
    },
    attemptTimeoutMs: controlMs,
  },
];
