import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { loadPac } from '../../../engine/proxy/load-pac.ts';
import { startPac } from '../../../engine/proxy/pac.ts';
import { PacFailure, parsePacResult } from '../../../engine/proxy/pac-results.ts';
import { resolverOf } from '../../helpers/run.ts';
import { serve } from '../../helpers/servers.ts';

const resolver = resolverOf({ 'in.example': ['10.1.2.3'], 'out.example': ['fd00::1', '192.0.2.1'] });
/** Above the time after which a script is given up. */
const hostileTestMs = 30_000;
const proxy = { kind: 'http', host: 'proxy.example', port: 3128 };

const { signal } = new AbortController();

async function routes(body: string, limitMs?: number, url = 'https://out.example/'): Promise<unknown> {
  const script = await startPac(`function FindProxyForURL(url, host) { ${body} }`, resolver, signal, limitMs);
  try {
    return await script.routesFor(new URL(url));
  } finally {
    await script.end();
  }
}

describe('a script', () => {
  test.each<[string, string, unknown]>([
    ['names proxies in their order', 'return "PROXY proxy.example:3128; DIRECT";', [proxy, 'direct']],
    ['tells by the host', 'return shExpMatch(host, "out.*") ? "PROXY proxy.example:3128" : "DIRECT";', [proxy]],
    [
      'looks names up with the resolver of the run',
      'return dnsResolve("in.example") === "10.1.2.3" ? "DIRECT" : "";',
      ['direct'],
    ],
    ['knows networks', 'return isInNet(host, "192.0.2.0", "255.255.255.0") ? "DIRECT" : "";', ['direct']],
    ['finds no address where there is none', 'return isResolvable("nowhere.example") ? "" : "DIRECT";', ['direct']],
    ['knows an address of this machine', 'return /^\\d+\\./.test(myIpAddress()) ? "DIRECT" : "";', ['direct']],
    ['may talk, and nobody listens', 'alert("secret"); return "DIRECT";', ['direct']],
    ['returns nothing', 'return null;', []],
  ])('%s', async (_name, body, expected) => {
    await expect(routes(body)).resolves.toEqual(expected);
  });

  test('hears the whole URL and the host alone', async () => {
    const body = 'return url === "https://out.example/" && host === "out.example" ? "DIRECT" : "";';
    await expect(routes(body)).resolves.toEqual(['direct']);
  });

  test('answers several questions at once as it would one by one', async () => {
    const body = 'return dnsResolve("in.example") === "10.1.2.3" ? "PROXY proxy.example:3128" : "DIRECT";';
    const script = await startPac(`function FindProxyForURL(url, host) { ${body} }`, resolver, signal);
    const urls = ['http://a.example/', 'https://a.example/', 'http://b.example/'].map((url) => new URL(url));
    await expect(Promise.all(urls.map((url) => script.routesFor(url)))).resolves.toEqual([[proxy], [proxy], [proxy]]);
    await script.end();
  });

  test.each<[string, string, PacFailure['state']]>([
    ['that never ends', 'while (true) {}', 'ran-too-long'],
    ['that hides in calls of built-in functions', 'for (;;) new Array(100000).join("x");', 'ran-too-long'],
    ['that hides in a pattern', 'return shExpMatch("a".repeat(60), "*a".repeat(30) + "b");', 'ran-too-long'],
    ['that waits for ever', 'return new Promise(function () {});', 'ran-too-long'],
    ['that fills the memory', 'for (var all = []; ; ) all.push(new Uint8Array(8000000));', 'not-understood'],
    ['that calls itself without end', 'return FindProxyForURL(url, host);', 'not-understood'],
    ['that fails', 'throw new Error("no");', 'not-understood'],
    ['that reaches for Node', 'return process.env.PATH || require("fs");', 'not-understood'],
  ])(
    '%s is given up, and this process lives on',
    async (_name, body, state) => {
      await expect(routes(body)).rejects.toMatchObject({ state });
    },
    hostileTestMs,
  );

  test(
    'that does not even come to its function is given up',
    async () => {
      const endless = 'for (;;) new Array(100000).join("x"); function FindProxyForURL() {}';
      await expect(startPac(endless, resolver, signal)).rejects.toMatchObject({ state: 'ran-too-long' });
    },
    hostileTestMs,
  );

  test('that is none is refused', async () => {
    await expect(startPac('<html>Not found</html>', resolver, signal)).rejects.toBeInstanceOf(PacFailure);
    await expect(startPac('var x = 1;', resolver, signal)).rejects.toBeInstanceOf(PacFailure);
  });

  test(
    'that is as long as we read any is read',
    async () => {
      const line = 'if (dnsDomainIs(host, ".example")) return "PROXY proxy.example:3128";\n';
      const body = line.repeat(Math.floor((1024 * 1024) / line.length) - 1);
      // Its length is what this is about; the time that a busy PC takes for it is not.
      await expect(routes(body, 25_000)).resolves.toEqual([proxy]);
    },
    hostileTestMs,
  );

  test('is ended by a cancel in the middle of a call, and asks no more after it', async () => {
    const stop = new AbortController();
    const body = 'for (;;) new Array(100000).join("x");';
    const script = await startPac(`function FindProxyForURL() { ${body} }`, resolver, stop.signal);
    const asked = [script.routesFor(new URL('http://a.example/')), script.routesFor(new URL('http://b.example/'))];
    stop.abort();
    const ends = await Promise.allSettled(asked);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await script.end();
    await expect(startPac(`function FindProxyForURL() {}`, resolver, stop.signal)).rejects.toBeInstanceOf(PacFailure);
  });

  test('looks up so many names and no more', async () => {
    const asked: string[] = [];
    const counting = (host: string): Promise<string[]> => {
      asked.push(host);
      return Promise.resolve(['10.0.0.1']);
    };
    const body = 'for (var i = 0; i < 100; i++) dnsResolve("n" + i + ".example"); return "DIRECT";';
    const script = await startPac(`function FindProxyForURL() { ${body} }`, counting, signal);
    await expect(script.routesFor(new URL('http://a.example/'))).resolves.toEqual(['direct']);
    expect(asked).toHaveLength(32);
    await script.end();
  });
});

describe('what a script returns', () => {
  test.each<[unknown, unknown]>([
    ['DIRECT', ['direct']],
    [
      '  proxy a:1 ;SOCKS5 b:2; HTTPS c',
      [
        { kind: 'http', host: 'a', port: 1 },
        { kind: 'socks', host: 'b', port: 2 },
        { kind: 'https', host: 'c', port: 443 },
      ],
    ],
    ['QUIC a:1; PROXY ; PROXY a:b; PROXY [fd00::1]:3128', [{ kind: 'http', host: 'fd00::1', port: 3128 }]],
    [undefined, []],
    [42, []],
  ])('%p', (result, expected) => expect(parsePacResult(result)).toEqual(expected));

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (any, text) => {
        expect(parsePacResult(any).length).toBeLessThanOrEqual(8);
        expect(parsePacResult(`PROXY ${text}; ${text}`).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('a script is fetched', () => {
  const page = (status: string, body: string): string =>
    `HTTP/1.1 ${status}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;

  test('from the server that the setting names', async () => {
    const server = await serve((socket) => void socket.once('data', () => socket.end(page('200 OK', 'function'))));
    await expect(loadPac(`http://127.0.0.1:${server.port}/proxy.pac`, signal)).resolves.toEqual({ script: 'function' });
    expect(server.peers[0]!.lines[0]).toBe('GET /proxy.pac HTTP/1.1');
  });

  test('from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pac-'));
    const file = join(folder, 'proxy.pac');
    writeFileSync(file, 'function');
    await expect(loadPac(pathToFileURL(file).href, signal)).resolves.toEqual({ script: 'function' });
    await expect(loadPac(pathToFileURL(folder).href, signal)).resolves.toEqual({ state: 'unreadable' });
    rmSync(folder, { recursive: true });
    await expect(loadPac(pathToFileURL(file).href, signal)).resolves.toEqual({ state: 'unreadable' });
  });

  test('and never from where a redirect leads', async () => {
    const answer = 'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n';
    const server = await serve((socket) => void socket.once('data', () => socket.end(answer)));
    await expect(loadPac(`http://127.0.0.1:${server.port}/`, signal)).resolves.toEqual({ state: 'unreadable' });
  });

  test('up to 1 MB', async () => {
    const server = await serve((socket) => {
      socket.once('data', () => socket.end(page('200 OK', 'x'.repeat(1024 * 1024 + 1))));
    });
    await expect(loadPac(`http://127.0.0.1:${server.port}/`, signal)).resolves.toEqual({ state: 'too-large' });
  });

  test('until a cancel', async () => {
    const stop = new AbortController();
    const server = await serve((socket) => void socket.once('data', () => stop.abort()));
    await expect(loadPac(`http://127.0.0.1:${server.port}/`, stop.signal)).resolves.toEqual({ state: 'unreadable' });
  });
});
