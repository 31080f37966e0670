import type { Measurable } from '../../../shared/check.ts';
import { attemptOnce } from '../../helpers/run.ts';
import { type Speak, serve, serveTls } from '../../helpers/servers.ts';
import { anyIdentity, probe, probeServer, shortMs } from './common.ts';

const check: Partial<Measurable> = { probe: 'http', encryption: 'none', host: '127.0.0.1' };

/** Answers a request, once it is complete, with these bytes. */
function answering(answer: string | Buffer, thenEnd = true): Speak {
  return (socket, peer) => {
    socket.on('data', () => {
      if (!peer.heard.endsWith('\r\n\r\n')) return;
      if (thenEnd) socket.end(answer);
      else socket.write(answer);
    });
  };
}

function response(status: string, body = '', headers = ''): string {
  return `HTTP/1.1 ${status}\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`;
}

describe('a web server', () => {
  test.each([
    ['200 OK', 200],
    ['204 No Content', 204],
    ['301 Moved Permanently', 301],
    ['400 Bad Request', 400],
    ['401 Unauthorized', 401],
    ['403 Forbidden', 403],
    ['404 Not Found', 404],
    ['500 Internal Server Error', 500],
    ['503 Service Unavailable', 503],
    ['599 ', 599],
  ])('that answers %s is as expected', async (status, httpStatus) => {
    const seen = await probe(check, answering(response(status, status.startsWith('204') ? '' : '<h1>hello</h1>')));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', errors: [] });
    expect(seen.details).toMatchObject({ spoke: 'http', httpStatus, heard: `HTTP/1.1 ${status}`.trimEnd() });
  });

  test('hears one plain request, without a word about this PC', async () => {
    const server = await serve(answering(response('200 OK')));
    const { lines } = await probeServer(check, server);
    expect(lines[0]).toBe('GET / HTTP/1.1');
    expect(
      lines
        .slice(1)
        .map((line) => line.toLowerCase())
        .sort(),
    ).toEqual(['accept: */*', 'connection: close', `host: 127.0.0.1:${server.port}`, 'user-agent: portampel']);
  });

  test('at an IPv6 address is asked for by its address in brackets', async () => {
    const server = await serve(answering(response('200 OK')), { address: '::1' });
    await attemptOnce({ ...check, host: '::1', port: server.port });
    expect((await server.peers[0]!.story()).heard).toMatch(new RegExp(`^Host: \\[::1\\]:${server.port}\r$`, 'im'));
  });

  test('that points elsewhere is not followed', async () => {
    const server = await serve(answering(response('302 Found', '', 'Location: http://127.0.0.1:9/\r\n')));
    await probeServer(check, server);
    expect(server.peers).toHaveLength(1);
    expect(server.peers[0]!.heard.match(/^GET /gm)).toHaveLength(1);
  });

  test.each<[string, Speak]>([
    ['HTTP/1.0 without a length', answering('HTTP/1.0 200 OK\r\n\r\nhello')],
    ['chunks', answering('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n')],
    ['chunks that break off', answering('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe')],
    ['less than it promised', answering('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhello')],
    ['early hints first', answering(`HTTP/1.1 103 Early Hints\r\n\r\n${response('200 OK')}`)],
    ['more than 64 KB', answering(response('200 OK', 'x'.repeat(200_000)))],
    ['before it was asked', (socket) => socket.end(response('200 OK'))],
  ])('that answers with %s is as expected', async (_name, speak) => {
    const seen = await probe(check, speak);
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', errors: [], details: { httpStatus: 200 } });
  });

  test.each<[string, Speak]>([
    ['a body that never ends', answering('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhello', false)],
    ['a body that never starts', answering('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n', false)],
    ['a body without end that flows on and on', endlessBody],
  ])('with %s is as expected and does not hold up the row', async (_name, speak) => {
    const seen = await probe(check, speak, 400);
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', details: { httpStatus: 200 } });
  });

  test('that refuses with a page without end is as expected', async () => {
    const refusal = answering('HTTP/1.1 400 Bad Request\r\nContent-Length: 500\r\n\r\nhello', false);
    const seen = await probe(check, refusal, 400);
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', details: { httpStatus: 400 }, errors: [] });
  });

  test('that wants another protocol than HTTP/1.1 is as expected', async () => {
    const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n';
    const seen = await probe(check, answering(upgrade, false));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', details: { spoke: 'http', httpStatus: 101 } });
  });

  test('inside TLS is as expected but for its certificate', async () => {
    const server = await serveTls(await anyIdentity(), answering(response('200 OK')));
    const seen = await probeServer({ ...check, encryption: 'tls' }, server);
    expect(seen).toMatchObject({ outcome: 'open/degraded/certificate-untrusted', errors: [] });
    expect(seen.details).toMatchObject({ spoke: 'http', httpStatus: 200, tls: { trusted: false } });
  });
});

function endlessBody(socket: Parameters<Speak>[0]): void {
  socket.write('HTTP/1.1 200 OK\r\n\r\n');
  const flow = (): void => {
    while (!socket.destroyed && socket.write('x'.repeat(16_384)));
  };
  socket.on('drain', flow);
  flow();
}

describe('a web server that asks for TLS in clear text', () => {
  test.each([
    ['nginx', '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>'],
    ['Apache', "Reason: You're speaking plain HTTP to an SSL-enabled server port."],
    ['Go', 'Client sent an HTTP request to an HTTPS server.\n'],
  ])('is known: %s', async (_name, page) => {
    const seen = await probe(check, answering(response('400 Bad Request', page)));
    expect(seen.outcome).toBe('open/unexpected/tls-instead-of-cleartext');
    expect(seen.details).toMatchObject({ spoke: 'http', httpStatus: 400 });
  });

  test('is not suspected of it because of its words alone', async () => {
    const page = 'What if a plain HTTP request was sent to HTTPS ports?';
    await expect(probe(check, answering(response('200 OK', page)))).resolves.toMatchObject({
      outcome: 'open/asExpected/syn-ack',
    });
  });
});

describe('what is no web server', () => {
  test.each<[string, Speak, string, string | undefined]>([
    ['SSH', (socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n'), 'wrong-protocol', 'ssh'],
    ['SMTP', (socket) => socket.write('220 mail.example ESMTP\r\n'), 'wrong-protocol', 'smtp'],
    ['a page without a head (HTTP/0.9)', answering('<html>hello</html>'), 'wrong-protocol', 'html'],
    ['noise', answering(Buffer.from([0, 1, 2, 3, 255])), 'wrong-protocol', undefined],
    ['HTTP with an impossible status', answering('HTTP/1.1 twohundred OK\r\n\r\n'), 'wrong-protocol', 'http'],
    ['a TLS alert', answering(Buffer.from([0x15, 3, 3, 0, 2, 2, 0x28])), 'tls-instead-of-cleartext', 'tls'],
  ])('is unexpected: %s', async (_name, speak, reason, spoke) => {
    const seen = await probe(check, speak);
    expect(seen.outcome).toBe(`open/unexpected/${reason}`);
    expect(seen.details.spoke).toBe(spoke);
  });

  test.each<[string, Speak, string]>([
    ['a flood of headers', answering(`HTTP/1.1 200 OK\r\n${'X-More: and more\r\n'.repeat(5000)}`), 'wrong-protocol'],
    ['one endless header', answering(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}`), 'wrong-protocol'],
    ['an end without a word', answering(''), 'closed-after-connect'],
    ['an end at once', (socket) => socket.end(), 'closed-after-connect'],
    ['an end within the head', answering('HTTP/1.1 200 OK\r\nContent-'), 'closed-after-connect'],
    ['a reset', (socket) => void socket.once('data', () => socket.resetAndDestroy()), 'reset-after-connect'],
    ['a reset at once', (socket) => socket.resetAndDestroy(), 'reset-after-connect'],
  ])('is unexpected: %s', async (_name, speak, reason) => {
    const seen = await probe(check, speak);
    expect(seen.outcome).toBe(`open/unexpected/${reason}`);
  });

  test('is kept in printable form', async () => {
    const { details } = await probe(check, answering('\u001b]0;owned\u0007\u0000\r\n'));
    expect(details.heard).toBe('\\x1b]0;owned\\x07\\x00');
  });

  test.each<[string, Speak]>([
    ['says nothing', () => undefined],
    ['waits for TLS', (socket) => socket.resume()],
    ['never ends its head', (socket) => socket.write('HTTP/1.1 200 OK\r\n')],
  ])('is silent where it %s', async (_name, speak) => {
    const seen = await probe(check, speak, shortMs);
    expect(seen).toMatchObject({ outcome: 'open/silent/no-greeting', errors: [] });
    // No control for TLS behind it: our clear text has spoilt the connection for that.
    expect(seen.lines).toHaveLength(5);
  });
});
