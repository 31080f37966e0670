import { gzipSync } from 'node:zlib';
import type { Encryption } from '../../../shared/words.ts';
import { attemptOnce, outcomeOfAttempt } from '../../helpers/run.ts';
import { type Speak, serve, serveTls, type TestServer } from '../../helpers/servers.ts';
import { anyIdentity } from './common.ts';

const check = { probe: 'http', encryption: 'none', host: '127.0.0.1' } as const;

/** Answers each request by its path; each connection takes one. */
function site(pages: (path: string) => string | Buffer): Speak {
  return (socket, peer) => {
    socket.on('data', () => {
      if (!peer.heard.endsWith('\r\n\r\n')) return;
      socket.end(pages(peer.heard.split(' ')[1] ?? ''));
    });
  };
}

function response(status: string, body: string | Buffer = '', ...headers: string[]): Buffer {
  const head = [`HTTP/1.1 ${status}`, `Content-Length: ${body.length}`, ...headers, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

function redirect(location: string, status = '302 Found'): Buffer {
  return response(status, '', `Location: ${location}`);
}

async function measure(server: TestServer, ports: [number, Encryption][] = [[server.port, 'none']]) {
  const webPorts = (): ReadonlyMap<number, Encryption> => new Map(ports);
  const attempt = await attemptOnce({ ...check, port: server.port }, {}, { webPorts });
  return { outcome: outcomeOfAttempt(attempt), details: attempt.details, web: attempt.details.web };
}

const asked = (server: TestServer): string[] => server.peers.map(({ heard }) => heard.split('\r\n')[0] ?? '');

describe('redirects', () => {
  test('on the same host are followed and recorded, each with a connection of its own', async () => {
    const server = await serve(
      site((path) => (path === '/' ? redirect('/a?b=1#c') : path === '/a?b=1' ? redirect('/d') : response('200 OK'))),
    );
    const { outcome, details, web } = await measure(server);
    expect(outcome).toBe('open/asExpected/syn-ack');
    expect(asked(server)).toEqual(['GET / HTTP/1.1', 'GET /a?b=1 HTTP/1.1', 'GET /d HTTP/1.1']);
    expect(web).toEqual({
      redirects: [
        { status: 302, location: '/a?b=1#c', followed: true },
        { status: 302, location: '/d', followed: true },
      ],
      lastStatus: 200,
    });
    expect(details.httpStatus).toBe(302);
  });

  test('from clear text to TLS on the same host are followed, where that port is a row of its own', async () => {
    const secure = await serveTls(
      await anyIdentity(),
      site(() => response('204 No Content')),
    );
    const server = await serve(site(() => redirect(`https://127.0.0.1:${secure.port}/`, '301 Moved Permanently')));
    const followed = await measure(server, [
      [server.port, 'none'],
      [secure.port, 'tls'],
    ]);
    expect(followed.web).toMatchObject({ lastStatus: 204, redirects: [{ status: 301, followed: true }] });
    const unknown = await measure(server);
    expect(unknown.web).toMatchObject({ redirectsEnd: 'other-port', redirects: [{ followed: false }] });
    expect(secure.peers).toHaveLength(1);
  });

  test.each([
    ['another host', 'http://198.51.100.7/', 'other-host'],
    ['another name of this host', 'http://localhost/', 'other-host'],
    ['a port of no row', 'http://127.0.0.1:9/', 'other-port'],
    ['another port by its scheme', 'https://127.0.0.1/', 'other-port'],
    ['mail', 'mailto:somebody@example.com', 'unreadable'],
    ['nothing readable', 'http://[::1', 'unreadable'],
  ])('to %s are recorded and nothing is sent there', async (_name, location, end) => {
    const server = await serve(site(() => redirect(location)));
    const { outcome, web } = await measure(server);
    expect(outcome).toBe('open/asExpected/syn-ack');
    expect(web).toMatchObject({ redirects: [{ status: 302, location, followed: false }], redirectsEnd: end });
    expect(server.peers).toHaveLength(1);
  });

  test('in a circle are found out', async () => {
    const server = await serve(site((path) => redirect(path === '/' ? '/again' : '/')));
    const { outcome, web } = await measure(server);
    expect(outcome).toBe('open/degraded/redirect-loop');
    expect(web).toMatchObject({ redirectsEnd: 'circle' });
    expect(server.peers).toHaveLength(2);
  });

  test('without end are left after five', async () => {
    let count = 0;
    const server = await serve(site(() => redirect(`/${(count += 1)}`)));
    const { outcome, web } = await measure(server);
    expect(outcome).toBe('open/degraded/redirect-loop');
    expect(web?.redirects?.map(({ followed }) => followed)).toEqual([true, true, true, true, true, false]);
    expect(web).toMatchObject({ redirectsEnd: 'too-many' });
    expect(server.peers).toHaveLength(6);
  });

  test('to a target that does not answer do not spoil the answer that there is', async () => {
    const server = await serve((socket, peer) => {
      socket.on('data', () => (peer.heard.includes('GET / ') ? socket.end(redirect('/gone')) : socket.destroy()));
    });
    const { outcome, web } = await measure(server);
    expect(outcome).toBe('open/asExpected/syn-ack');
    expect(web).toMatchObject({ redirectsEnd: 'failed', redirects: [{ followed: false }] });
  });

  test('never pass on a login that stands in them, nor anything that is no text', async () => {
    const server = await serve(site(() => redirect('http://me:geheim@127.0.0.1:9/\u001b[2J')));
    const { details } = await measure(server);
    expect(JSON.stringify(details)).not.toMatch(/geheim|\\u001b/);
  });
});

describe('who answers in the place of the server', () => {
  test.each<[string, Buffer, string, object]>([
    [
      'a filter that names itself',
      response('403 Forbidden', '<title>Blocked</title>Powered By FortiGuard'),
      'unexpected/block-page',
      { page: { product: 'Fortinet FortiGate', confidence: 'likely' } },
    ],
    [
      'a filter that does not',
      response('403 Forbidden', '<h1>Blocked by policy</h1>'),
      'degraded/block-page',
      { page: { confidence: 'possible' } },
    ],
    [
      'a hotspot by its status',
      response('511 Network Authentication Required'),
      'unexpected/captive-portal',
      { page: { confidence: 'certain' } },
    ],
    [
      'a hotspot by its login page',
      redirect('http://10.0.0.1:8002/index.php?zone=guest'),
      'unexpected/captive-portal',
      { page: { product: 'pfSense' }, redirectsEnd: 'other-host' },
    ],
    [
      'a proxy that wants a login',
      response(
        '407 Proxy Authentication Required',
        '',
        'Proxy-Authenticate: Negotiate',
        'Proxy-Authenticate: Basic realm="a, b"',
      ),
      'unexpected/proxy-login-required',
      { proxyAuthentication: ['Negotiate', 'Basic'] },
    ],
    [
      'Squid with an error of its own',
      response('403 Forbidden', '', 'X-Squid-Error: ERR_ACCESS_DENIED 0', 'Via: 1.1 fw (squid/5.7)'),
      'unexpected/block-page',
      {
        page: { product: 'Squid', confidence: 'certain' },
        proxySigns: [{ confidence: 'certain' }, { product: 'Squid' }],
      },
    ],
  ])('is named: %s', async (_name, answer, outcome, web) => {
    const seen = await measure(await serve(site(() => answer)));
    expect(seen).toMatchObject({ outcome: `open/${outcome}`, web });
  });

  test('signs of a proxy on the way are evidence and no fault', async () => {
    const answer = response('200 OK', 'hello', 'Via: 1.1 proxy (squid/5.7)', 'X-Cache: MISS from proxy', 'Age: 12');
    const { outcome, web } = await measure(await serve(site(() => answer)));
    expect(outcome).toBe('open/asExpected/syn-ack');
    expect(web?.proxySigns).toEqual([
      { header: 'via', value: '1.1 proxy (squid/5.7)', confidence: 'likely', product: 'Squid' },
      { header: 'x-cache', value: 'MISS from proxy', confidence: 'possible' },
      { header: 'age', value: '12', confidence: 'possible' },
    ]);
  });

  test('a page that is packed is unpacked and recognised', async () => {
    const page = gzipSync('<title>Blocked</title>Powered By FortiGuard');
    const answer = response('403 Forbidden', page, 'Content-Encoding: gzip');
    expect((await measure(await serve(site(() => answer)))).web?.page?.product).toBe('Fortinet FortiGate');
  });

  test('a page that unpacks to gigabytes is left after its first 64 KB', async () => {
    const start = '<title>Blocked</title>Powered By FortiGuard';
    const bomb = gzipSync(Buffer.concat([Buffer.from(start), Buffer.alloc(64 * 1024 * 1024)]), { level: 9 });
    const before = process.memoryUsage().arrayBuffers;
    const answer = response('200 OK', bomb, 'Content-Encoding: gzip');
    const { web } = await measure(await serve(site(() => answer)));
    expect(web?.page?.product).toBe('Fortinet FortiGate');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });

  test('a page whose packing is broken is no page, and the answer counts all the same', async () => {
    const answer = response('200 OK', 'no gzip at all', 'Content-Encoding: gzip');
    expect((await measure(await serve(site(() => answer)))).outcome).toBe('open/asExpected/syn-ack');
  });
});
