import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { rehearse, writeBytes } from '../../helpers/rehearse.ts';
import { converse, loopback, serve } from '../../helpers/servers.ts';

const good = 'open/asExpected/syn-ack';
const content = Buffer.alloc(64 * 1024, 'h');
const bytes = 20_000_000;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serveHttp(listener: RequestListener): Promise<number> {
  server = createServer(listener).listen(0, loopback);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function download(port: number, path = '/update.zip', wanted = bytes): ReturnType<typeof rehearse> {
  return rehearse(port, { protocol: 'http', bytes: wanted, path });
}

test('a part is asked for as a range, uncompressed', async () => {
  let headers: unknown;
  const port = await serveHttp((request, response) => {
    headers = request.headers;
    response.writeHead(206, { 'content-range': `bytes 0-999999/${bytes}`, 'content-length': 1_000_000 });
    response.end(Buffer.alloc(1_000_000));
  });
  const { outcome, facts } = await download(port, '/update.zip', 1_000_000);
  expect(outcome).toBe(good);
  expect(headers).toMatchObject({ range: 'bytes=0-999999', 'accept-encoding': 'identity' });
  expect(facts).toMatchObject({ announcedBytes: bytes, downloads: [{ end: 'part', receivedBytes: 1_000_000 }] });
});

test('a server that knows no ranges, and one that never ends, are read no further than wanted', async () => {
  const port = await serveHttp((_request, response) => {
    const more = (): void => {
      while (response.write(content));
      response.once('drain', more);
    };
    more();
  });
  const { outcome, facts } = await download(port, '/update.zip', 1_000_000);
  expect(outcome).toBe(good);
  expect(facts.downloads[0]!.receivedBytes).toBeLessThan(1_200_000);
});

test('a compressed answer is counted and not unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000));
  const port = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb);
  });
  expect((await download(port)).facts.downloads[0]).toMatchObject({ end: 'complete', receivedBytes: bomb.length });
});

test('an answer that ends before its length, twice in one place', async () => {
  const port = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-length': bytes });
    response.flushHeaders();
    writeBytes(response.socket!, 8_000_000, content, () => response.socket!.end());
  });
  const { outcome, ends } = await download(port);
  expect([outcome, ends]).toEqual(['open/unexpected/transfer-cut', ['closed', 'closed']]);
});

test('a page where a file was asked for', async () => {
  const page = '<!doctype html><title>Blocked</title>';
  const port = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length }).end(page);
  });
  const { outcome, facts } = await download(port);
  expect(outcome).toBe('open/unexpected/transfer-replaced');
  expect(facts.instead).toEqual({ contentType: 'text/html' });
  expect((await download(port, '/index.html')).outcome).toBe(good);
});

const fortiPage = '<html><body><p>Powered By FortiGuard</p></body></html>';
const ownPage = '<html><body><h1>403 Forbidden</h1></body></html>';

test.each<[string, number, Record<string, string>, string, string, object | undefined]>([
  ['a filter that refuses', 403, {}, fortiPage, 'open/unexpected/transfer-replaced', { product: 'Fortinet FortiGate' }],
  [
    'a filter that says all is well',
    200,
    {},
    fortiPage,
    'open/unexpected/transfer-replaced',
    { product: 'Fortinet FortiGate' },
  ],
  [
    'a hotspot that sends to its login',
    302,
    { location: 'http://192.0.2.1:8002/index.php?zone=guests' },
    '',
    'open/unexpected/transfer-replaced',
    { product: 'pfSense' },
  ],
  ['a server that refuses by itself', 403, {}, ownPage, 'open/unexpected/service-refused', undefined],
  // An update may hold any words, those of a filter too.
  ['a file that quotes a page', 200, {}, `MZ${fortiPage}`, good, undefined],
])('%s', async (_name, status, headers, body, expected, instead) => {
  const port = await serveHttp((_request, response) => response.writeHead(status, headers).end(body));
  const { outcome, facts } = await download(port);
  expect([outcome, facts.instead]).toEqual([expected, instead]);
});

test.each<[string, number, Record<string, string>, string]>([
  ['not there', 404, {}, 'untested/null/file-not-found'],
  ['behind a login, which is sent to no web server', 401, {}, 'untested/null/file-not-found'],
  ['on another host', 302, { location: 'http://192.0.2.1/update.zip' }, 'untested/null/redirected-elsewhere'],
  ['on another port', 302, { location: 'http://127.0.0.1:25/update.zip' }, 'untested/null/redirected-elsewhere'],
  ['in a circle', 302, { location: '/update.zip' }, 'untested/null/redirected-elsewhere'],
])('a file that is %s', async (_name, status, headers, expected) => {
  const port = await serveHttp((_request, response) => response.writeHead(status, headers).end());
  expect((await download(port)).outcome).toBe(expected);
});

test('a redirect on the same host is followed', async () => {
  const port = await serveHttp((request, response) => {
    if (request.url === '/update.zip') response.writeHead(302, { location: '/real.zip' }).end();
    else response.writeHead(200, { 'content-length': 3 }).end('abc');
  });
  expect((await download(port)).outcome).toBe(good);
});

test('another protocol', async () => {
  const { port } = await serve(converse('220 ready\r\n'));
  expect((await download(port)).outcome).toBe('open/unexpected/wrong-protocol');
});

test('an IPv6 host with a zone is asked by its address alone', async () => {
  let asked: string | undefined;
  const port = await serveHttp((request, response) => {
    asked = request.headers.host;
    response.writeHead(200, { 'content-length': 5 }).end('12345');
  });
  const host = 'fe80::1%lo';
  const { outcome } = await rehearse(port, { protocol: 'http', bytes: 5, path: '/a.zip' }, { host });
  expect([outcome, asked]).toEqual([good, `[fe80::1]:${port}`]);
});
