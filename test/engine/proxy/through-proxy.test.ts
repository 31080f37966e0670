import { connect } from 'node:net';
import { Proxies } from '../../../engine/proxy/proxies.ts';
import { makeCertificates } from '../../../engine/simulator/certificates.ts';
import type { HostCheck } from '../../../shared/check.ts';
import type { ProxyComparison, ProxySettings } from '../../../shared/facts/proxy.ts';
import { contextWith, platform, resolverOf, settingsWith } from '../../helpers/run.ts';
import { closedPort, loopback, type Speak, serve, serveTls, type TestServer } from '../../helpers/servers.ts';

const host = 'licence.example';
/** Of the host itself: only the proxy may be called, so nothing must ever go there. */
const nowhere = ['192.0.2.1'];

function check(encryption: 'none' | 'tls'): HostCheck {
  return {
    id: 'licence',
    role: 'licence',
    group: 'licence',
    host,
    port: encryption === 'tls' ? 443 : 80,
    transport: 'tcp',
    direction: 'out',
    expectation: 'required',
    probe: 'http',
    encryption,
  };
}

function settingsFor(port: number, rest: Partial<ProxySettings> = {}): ProxySettings {
  const proxy = { kind: 'http', host: loopback, port } as const;
  return { source: 'environment', http: proxy, https: proxy, bypass: [], ...rest };
}

interface Options {
  encryption?: 'none' | 'tls';
  to?: string;
  extraCaPem?: string;
  attemptTimeoutMs?: number;
}

async function compare(settings: ProxySettings[], options: Options = {}): Promise<ProxyComparison | undefined> {
  const { encryption = 'none', to = host, ...runSettings } = options;
  const run = contextWith({
    settings: settingsWith(runSettings),
    resolver: resolverOf(),
    platform: { ...platform, proxySettings: () => Promise.resolve(settings) },
  });
  const proxies = new Proxies(run);
  const found = await proxies.compare({ ...check(encryption), host: to }, nowhere);
  await proxies.end();
  return found;
}

const answer = (status: string, ...headers: string[]): string =>
  [`HTTP/1.1 ${status}`, 'Content-Length: 0', 'Connection: close', ...headers, '', ''].join('\r\n');

function answering(text: string): Speak {
  return (socket, peer) => {
    socket.on('data', () => peer.heard.endsWith('\r\n\r\n') && socket.end(text));
  };
}

/** A proxy that lets every tunnel lead to this server. */
function tunnelTo(server: TestServer): Speak {
  return (socket, peer) => {
    socket.on('data', () => {
      if (!peer.heard.endsWith('\r\n\r\n')) return;
      socket.removeAllListeners('data');
      const inner = connect(server.port, loopback);
      inner.on('error', () => socket.destroy());
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(inner).pipe(socket);
    });
  };
}

describe('through a proxy', () => {
  test('clear text is asked for in absolute form, and nothing is said about this PC', async () => {
    const proxy = await serve(answering(answer('200 OK')));
    const found = await compare([settingsFor(proxy.port)]);
    expect(found).toMatchObject({
      source: 'environment',
      byPac: false,
      proxy: { kind: 'http', host: loopback, port: proxy.port },
      through: { result: 'answered', httpStatus: 200 },
      productUses: 'direct',
      confidence: 'likely',
    });
    const { lines } = await proxy.peers[0]!.story();
    expect(lines[0]).toBe(`GET http://${host}/ HTTP/1.1`);
    expect(
      lines
        .slice(1)
        .map((line) => line.split(':')[0]!.toLowerCase())
        .sort(),
    ).toEqual(['accept', 'connection', 'host', 'user-agent']);
  });

  test('TLS is asked for in a tunnel, with the certificate at its end', async () => {
    const { caPem, identities } = await makeCertificates(['valid'], new Date());
    const server = await serveTls(identities.get('valid')!, answering(answer('204 No Content')));
    const proxy = await serve(tunnelTo(server));
    const found = await compare([settingsFor(proxy.port)], { encryption: 'tls', extraCaPem: caPem });
    expect(found?.through).toMatchObject({ result: 'answered', httpStatus: 204, fault: 'certificate-name-mismatch' });
    expect(proxy.peers[0]!.heard).toMatch(/^CONNECT licence\.example:443 HTTP\/1\.1\r\n/);
  });

  test('a proxy is told nothing of this PC’s interfaces, to which a zone belongs', async () => {
    const proxy = await serve(answering(answer('403 Forbidden')));
    await compare([settingsFor(proxy.port)], { encryption: 'tls', to: 'fe80::1%eth0' });
    expect(proxy.peers[0]!.heard).toMatch(/^CONNECT \[fe80::1\]:443 HTTP\/1\.1\r\n/);
  });

  test('a proxy of which TLS is spoken is spoken to so', async () => {
    const { identities } = await makeCertificates(['valid'], new Date());
    const proxy = await serveTls(identities.get('valid')!, answering(answer('200 OK')));
    const https = { kind: 'https', host: loopback, port: proxy.port } as const;
    expect((await compare([settingsFor(1, { http: https })]))?.through).toMatchObject({ result: 'answered' });
  });

  test.each<['none' | 'tls', string, object]>([
    [
      'none',
      answer('407 No', 'Proxy-Authenticate: Basic realm="x"'),
      { result: 'login-required', authentication: ['Basic'] },
    ],
    ['tls', answer('407 No', 'Proxy-Authenticate: NTLM'), { result: 'login-required', authentication: ['NTLM'] }],
    ['tls', answer('403 Forbidden'), { result: 'refused', httpStatus: 403 }],
    ['none', answer('403 Forbidden', 'X-Squid-Error: ERR_ACCESS_DENIED 0'), { result: 'filtered' }],
    ['tls', answer('403 Forbidden', 'X-Squid-Error: ERR_ACCESS_DENIED 0'), { result: 'filtered' }],
    ['none', 'SSH-2.0-x\r\n', { result: 'broken-off' }],
    ['tls', 'HTTP/1.1 200 OK\r\n\r\nno TLS here', { result: 'tls-failed' }],
  ])('its answer is told as what it is (encryption %s): %s', async (encryption, text, expected) => {
    const proxy = await serve(answering(text));
    const found = await compare([settingsFor(proxy.port)], { encryption });
    expect(found?.through).toMatchObject(expected);
  });

  test('that nobody listens at, says nothing or has no address is told', async () => {
    expect((await compare([settingsFor(await closedPort())]))?.through).toMatchObject({ result: 'unreachable' });
    const silent = await serve((socket) => socket.resume());
    expect((await compare([settingsFor(silent.port)], { attemptTimeoutMs: 40 }))?.through).toMatchObject({
      result: 'silent',
    });
    const named = { kind: 'http', host: 'proxy.example', port: 1 } as const;
    expect((await compare([settingsFor(1, { http: named })]))?.through).toMatchObject({ result: 'unresolved' });
    const socks = { kind: 'socks', host: loopback, port: 1 } as const;
    expect((await compare([settingsFor(1, { http: socks })]))?.through).toMatchObject({ result: 'not-measured' });
  });
});

describe('which proxy is asked', () => {
  const script = (body: string): Speak =>
    answering(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`);

  test('says the script, where one is set up', async () => {
    const proxy = await serve(answering(answer('200 OK')));
    const pac = await serve(script(`function FindProxyForURL() { return "PROXY 127.0.0.1:${proxy.port}"; }`));
    const found = await compare([settingsFor(9, { pac: `http://127.0.0.1:${pac.port}/p.pac` })]);
    expect(found).toMatchObject({ byPac: true, proxy: { port: proxy.port }, through: { result: 'answered' } });
  });

  test.each([
    ['the script says so', 'function FindProxyForURL() { return "DIRECT"; }', []],
    ['an exception says so', 'nonsense', [host]],
  ])('is none where %s', async (_name, body, bypass) => {
    const pac = await serve(script(body));
    await expect(compare([settingsFor(9, { pac: `http://127.0.0.1:${pac.port}/`, bypass })])).resolves.toBeUndefined();
  });

  test('is none where nothing is set up, and for this machine itself', async () => {
    await expect(compare([])).resolves.toBeUndefined();
    const run = contextWith({ platform: { ...platform, proxySettings: () => Promise.resolve([settingsFor(9)]) } });
    await expect(new Proxies(run).compare(check('none'), ['127.0.0.1'])).resolves.toBeUndefined();
  });
});
