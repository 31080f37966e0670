import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { closePolitely } from '../../../engine/net/close.ts';
import { certificateFault, type Secured, startTls, type TlsContext } from '../../../engine/net/tls.ts';
import { createTrust } from '../../../engine/net/trust.ts';
import { type Certificates, type LeafKind, makeCertificates } from '../../../engine/simulator/certificates.ts';
import type { TlsFacts } from '../../../shared/observation.ts';
import { loopback, type Speak, serve, serveTls, type TestServer } from '../../helpers/servers.ts';
import { type Chain, makeChain } from './chain.ts';

const kinds: LeafKind[] = ['valid', 'expired', 'not-yet-valid', 'name', 'untrusted'];
let certificates: Certificates;
let chain: Chain;

beforeAll(async () => {
  [certificates, chain] = await Promise.all([makeCertificates(kinds, new Date()), makeChain()]);
});

interface Handshake {
  secured: Secured;
  raw: Socket;
  server: TestServer;
}

/** A handshake with a server; `extraCa` is what the firm trusts beside the system, which has no roots here. */
async function shakeHands(
  server: TestServer,
  overrides: Partial<TlsContext> = {},
  extraCa?: string,
): Promise<Handshake> {
  const raw = connect(server.port, loopback);
  await once(raw, 'connect');
  raw.on('error', () => undefined);
  const secured = await startTls(raw, {
    host: 'localhost',
    trust: createTrust(() => [], extraCa)(),
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    ...overrides,
  });
  closePolitely(secured.ok ? secured.socket : raw);
  return { secured, raw, server };
}

async function factsOf(server: TestServer, overrides: Partial<TlsContext> = {}, extraCa?: string): Promise<TlsFacts> {
  const { secured } = await shakeHands(server, overrides, extraCa);
  if (!secured.ok) throw new Error(`${secured.reason} ${secured.errorCode}`);
  return secured.facts;
}

const serveLeaf = (kind: LeafKind): Promise<TestServer> =>
  serveTls(certificates.identities.get(kind)!, () => undefined);

describe('a handshake that succeeds', () => {
  test('tells what was agreed on and shown', async () => {
    const leaf = new X509Certificate(certificates.identities.get('valid')!.cert);
    const facts = await factsOf(await serveLeaf('valid'), {}, certificates.caPem);
    expect(facts).toMatchObject({
      protocol: 'TLSv1.3',
      cipher: expect.stringMatching(/^TLS_/) as string,
      hostMatches: true,
      trusted: true,
      trustStore: 'system',
    });
    expect(facts).not.toHaveProperty('trustError');
    expect(facts.chain).toEqual([
      {
        subject: 'CN=localhost',
        issuer: 'CN=PortAmpel Simulator CA',
        validFrom: new Date(leaf.validFrom).toISOString(),
        validTo: new Date(leaf.validTo).toISOString(),
        key: 'EC prime256v1',
        sha256: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
        altNames: ['DNS:localhost', 'IP Address:127.0.0.1', 'IP Address:0:0:0:0:0:0:0:1'],
      },
    ]);
  });

  test('shows the chain as the server sent it, the intermediate too', async () => {
    const facts = await factsOf(await serveTls(chain, () => undefined), {}, chain.rootPem);
    expect(facts.chain.map(({ subject, issuer }) => [subject, issuer])).toEqual([
      ['CN=localhost', 'CN=Test Intermediate'],
      ['CN=Test Intermediate', 'CN=Test Root'],
    ]);
    expect(facts.trusted).toBe(true);
  });

  test('shows an intermediate that the server forgot as missing trust', async () => {
    const server = await serveTls({ key: chain.key, cert: chain.leafPem }, () => undefined);
    const facts = await factsOf(server, {}, chain.rootPem);
    expect(facts).toMatchObject({ trusted: false, trustError: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    expect(facts.chain).toHaveLength(1);
  });

  test.each([
    ['localhost', 'valid', true],
    ['LOCALHOST', 'valid', true],
    ['127.0.0.1', 'valid', true],
    ['::1', 'valid', true],
    ['127.0.0.2', 'valid', false],
    ['other.example', 'valid', false],
    ['localhost', 'name', false],
    ['other.example', 'name', true],
  ] as const)('with %s and the certificate `%s` matches: %s', async (host, kind, matches) => {
    const facts = await factsOf(await serveLeaf(kind), { host }, certificates.caPem);
    expect(facts.hostMatches).toBe(matches);
  });

  test.each([
    ['ts.example', 'ts.example'],
    ['127.0.0.1', null],
    ['::1', null],
  ])('asks for the host %s by SNI as %s', async (host, servername) => {
    const server = await serveLeaf('valid');
    await factsOf(server, { host });
    expect((server.peers[0]!.socket as unknown as { servername: string | null }).servername).toBe(servername);
  });

  test('carries the words of both sides', async () => {
    const server = await serveTls(certificates.identities.get('valid')!, (socket) => socket.write('* OK inside\r\n'));
    const { secured } = await shakeHands(server);
    if (!secured.ok) throw new Error(secured.errorCode);
    const [heard] = (await once(secured.socket, 'data')) as [Buffer];
    expect(heard.toString()).toBe('* OK inside\r\n');
    await expect(server.peers[0]!.story()).resolves.toMatchObject({ errors: [] });
  });
});

describe('the fault of a certificate', () => {
  const inDays = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

  test.each<[string, LeafKind, string | undefined]>([
    ['nothing where all is well', 'valid', undefined],
    ['its end', 'expired', 'certificate-expired'],
    ['its start', 'not-yet-valid', 'certificate-not-yet-valid'],
    ['its name', 'name', 'certificate-name-mismatch'],
    ['its issuer', 'untrusted', 'certificate-untrusted'],
  ])('is %s', async (_name, kind, fault) => {
    const facts = await factsOf(await serveLeaf(kind), {}, certificates.caPem);
    expect(certificateFault(facts, new Date())).toBe(fault);
  });

  test('is its issuer where the firm trusts nobody', async () => {
    const facts = await factsOf(await serveLeaf('valid'));
    expect(facts).toMatchObject({ trusted: false, trustError: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    expect(certificateFault(facts, new Date())).toBe('certificate-untrusted');
  });

  test.each([
    [-2, 'certificate-not-yet-valid'],
    [0, undefined],
    [91, 'certificate-expired'],
  ])('is told by the clock of the run, %s days from now', async (days, fault) => {
    const facts = await factsOf(await serveLeaf('valid'), {}, certificates.caPem);
    expect(certificateFault(facts, inDays(days))).toBe(fault);
  });

  test('of several is the most telling one', async () => {
    const facts = await factsOf(await serveLeaf('expired'), { host: 'other.example' });
    expect(facts).toMatchObject({ hostMatches: false, trusted: false });
    expect(certificateFault(facts, new Date())).toBe('certificate-expired');
  });

  test.each(['expired', 'not-yet-valid'] as const)('of dates, %s, leaves open who signed it', async (kind) => {
    const known = await factsOf(await serveLeaf(kind), {}, certificates.caPem);
    // Node's word is the same for both: it goes on after an unknown issuer, and the dates come last.
    const unknown = await factsOf(await serveLeaf(kind));
    expect(unknown.trustError).toBe(known.trustError);
    expect([known.isRootKnown, unknown.isRootKnown]).toEqual([true, false]);
    expect(await factsOf(await serveLeaf('untrusted'), {}, certificates.caPem)).not.toHaveProperty('isRootKnown');
  });

  test('is missing trust where none was shown', async () => {
    const facts = await factsOf(await serveLeaf('valid'), {}, certificates.caPem);
    expect(certificateFault({ ...facts, chain: [] }, new Date())).toBe('certificate-untrusted');
  });
});

describe('a handshake that fails', () => {
  const onHello =
    (act: (socket: Socket) => void): Speak =>
    (socket) =>
      void socket.once('data', () => act(socket));
  /** A fatal alert, handshake_failure (RFC 8446 section 6.2). */
  const alert = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]);

  test.each<[string, string]>([
    ['SMTP', '220 mail.example ESMTP\r\n'],
    ['FTP', '220-Welcome\r\n220 ready\r\n'],
    ['IMAP', '* OK ready\r\n'],
    ['POP3', '+OK ready\r\n'],
    ['SSH', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'],
    ['HTML', '<!doctype html><title>Blocked</title>'],
    ['4D', '\u0000\u0000\u0000\u0048\u0000\u0000\u0000\u0002\u0001name\u0000'],
    ['noise', '\u0001\u0002\u0003\u0004\u0005\u0006\u0007'],
  ])('because the peer speaks %s in clear text is `cleartext-instead-of-tls`', async (_name, greeting) => {
    const { secured } = await shakeHands(await serve((socket) => socket.write(greeting)));
    expect(secured).toMatchObject({ ok: false, reason: 'cleartext-instead-of-tls', service: 'unexpected' });
  });

  test.each<[string, Speak, Partial<Secured>]>([
    ['FIN', onHello((socket) => socket.end()), { reason: 'closed-after-connect', errorCode: 'ECONNRESET' }],
    ['RST', onHello((socket) => socket.resetAndDestroy()), { reason: 'reset-after-connect' }],
    ['an alert', onHello((socket) => socket.end(alert)), { reason: 'tls-handshake-failed' }],
  ])('by %s is told apart from the others', async (_name, speak, expected) => {
    const { secured } = await shakeHands(await serve(speak));
    expect(secured).toMatchObject({ ok: false, service: 'unexpected', ...expected });
  });

  test('by a reset that only the socket below meets is told as such', async () => {
    const raw = connect((await serve(() => undefined)).port, loopback);
    await once(raw, 'connect');
    const trust = createTrust(() => [], undefined)();
    const { signal } = new AbortController();
    const shaking = startTls(raw, { host: 'localhost', trust, timeoutMs: 60_000, signal });
    raw.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }));
    const expected = { ok: false, service: 'unexpected', reason: 'reset-after-connect', errorCode: 'ECONNRESET' };
    await expect(shaking).resolves.toEqual(expected);
  });

  test('in silence is `tls-timeout`', async () => {
    const { secured } = await shakeHands(await serve(() => undefined), { timeoutMs: 1 });
    expect(secured).toEqual({ ok: false, reason: 'tls-timeout', service: 'silent', errorCode: 'ETIMEDOUT' });
  });

  test('because of a cancel ends at once', async () => {
    const cancel = new AbortController();
    const server = await serve(onHello(() => cancel.abort()));
    const { secured } = await shakeHands(server, { signal: cancel.signal });
    expect(secured).toEqual({ ok: false, reason: 'cancelled', service: 'unchecked', errorCode: 'ABORTED' });
  });

  test('because of an earlier cancel ends at once', async () => {
    const { secured } = await shakeHands(await serve(() => undefined), { signal: AbortSignal.abort() });
    expect(secured).toMatchObject({ ok: false, reason: 'cancelled' });
  });

  test.each<[string, Speak, Partial<TlsContext>]>([
    ['silence', () => undefined, { timeoutMs: 1 }],
    ['clear text', (socket) => socket.write('220 hello\r\n'), {}],
  ])('in %s leaves the peer with FIN, not with RST', async (_name, speak, overrides) => {
    const { server } = await shakeHands(await serve(speak), overrides);
    await expect(server.peers[0]!.story()).resolves.toMatchObject({ errors: [] });
  });
});
