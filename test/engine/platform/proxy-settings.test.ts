import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { RunCommand } from '../../../engine/platform/command.ts';
import { proxyFromEnvironment } from '../../../engine/platform/proxy-environment.ts';
import { proxyFromGsettings } from '../../../engine/platform/proxy-gnome.ts';
import { proxyFromScutil } from '../../../engine/platform/proxy-macos.ts';
import { parseProxyServer } from '../../../engine/platform/proxy-server.ts';
import { proxyFromRegistry, proxyFromWinHttp } from '../../../engine/platform/proxy-windows.ts';
import { readProxySettings } from '../../../engine/proxy/read-settings.ts';
import { proxyFactsSchema } from '../../../shared/facts/proxy.ts';

function fixture(name: string): string {
  return readFileSync(`test/fixtures/proxy/${name}.txt`, 'utf8');
}

const proxy = { kind: 'http', host: 'proxy.example', port: 8080 };
const secure = { kind: 'http', host: 'proxy.example', port: 8443 };

describe('the settings of', () => {
  test.each<[string, (output: string) => unknown, object | undefined]>([
    ['windows-none', proxyFromRegistry, undefined],
    [
      'windows-user',
      proxyFromRegistry,
      {
        source: 'windows',
        http: proxy,
        https: { kind: 'http', host: 'secure.example', port: 8443 },
        socks: { kind: 'socks', host: 'socks.example', port: 1080 },
        bypass: ['*.example.org', '192.168.*', '<local>'],
      },
    ],
    [
      'windows-pac',
      proxyFromRegistry,
      { source: 'windows', pac: 'http://pac.example/proxy.pac', autoDetect: true, bypass: [] },
    ],
    ['winhttp-direct-en', proxyFromWinHttp, undefined],
    ['winhttp-direct-de', proxyFromWinHttp, undefined],
    [
      'winhttp-proxy-en',
      proxyFromWinHttp,
      { source: 'winhttp', http: proxy, https: proxy, bypass: ['*.example.org', '<local>'] },
    ],
    ['winhttp-proxy-de', proxyFromWinHttp, { source: 'winhttp', http: proxy, https: secure, bypass: [] }],
    ['macos-none', proxyFromScutil, undefined],
    [
      'macos-manual',
      proxyFromScutil,
      {
        source: 'macos',
        http: proxy,
        https: { kind: 'http', host: 'fd00::1', port: 8443 },
        socks: { kind: 'socks', host: 'socks.example', port: 1080 },
        bypass: ['<local>', '*.local', '169.254/16', 'intranet.example'],
      },
    ],
    [
      'macos-auto',
      proxyFromScutil,
      { source: 'macos', pac: 'file:///Library/proxy.pac', autoDetect: true, bypass: [] },
    ],
    ['gnome-none', proxyFromGsettings, undefined],
    [
      'gnome-manual',
      proxyFromGsettings,
      { source: 'gnome', http: proxy, https: secure, bypass: ['localhost', '127.0.0.0/8', '::1', '*.example.org'] },
    ],
    [
      'gnome-auto',
      proxyFromGsettings,
      { source: 'gnome', pac: 'http://pac.example/proxy.pac', bypass: ['localhost', '127.0.0.0/8', '::1'] },
    ],
  ])('%s', (name, parse, expected) => {
    expect(parse(fixture(name))).toEqual(expected);
  });

  test.each<[string, Record<string, string>, object | undefined]>([
    ['nothing', {}, undefined],
    ['empty variables', { http_proxy: '', HTTPS_PROXY: '' }, undefined],
    ['lower case before upper case', { http_proxy: 'proxy.example:8080', HTTP_PROXY: 'other:1' }, { http: proxy }],
    ['one for all', { ALL_PROXY: 'http://proxy.example:8080/' }, { http: proxy, https: proxy }],
    ['one by one', { all_proxy: 'other:1', HTTPS_PROXY: 'proxy.example:8443' }, { https: secure }],
    [
      'exceptions',
      { HTTP_PROXY: 'proxy.example:8080', NO_PROXY: 'a.example, .b.example' },
      { bypass: ['a.example', '.b.example'] },
    ],
    ['what is no address', { HTTP_PROXY: 'http://[::1', HTTPS_PROXY: 'ftp://proxy.example:8080' }, undefined],
  ])('an environment with %s', (_name, env, expected) => {
    expect({ found: proxyFromEnvironment(env) }).toMatchObject({ found: expected });
  });
});

describe('the address of a proxy', () => {
  test.each<[string, object | undefined]>([
    ['proxy', { kind: 'http', host: 'proxy', port: 80 }],
    ['http://user:pass@proxy.example:3128/', { kind: 'http', host: 'proxy.example', port: 3128 }],
    ['https://proxy.example', { kind: 'https', host: 'proxy.example', port: 443 }],
    ['socks5h://[fd00::1]:9050', { kind: 'socks', host: 'fd00::1', port: 9050 }],
    ['proxy:0', undefined],
    ['proxy:70000', undefined],
    ['http://proxy/path', undefined],
    ['a b', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(parseProxyServer(text)).toEqual(expected);
  });
});

test('the setting for this desktop comes before the environment, and that before the one for services', async () => {
  const outputs: Record<string, string> = {
    'reg.exe': fixture('windows-user'),
    'netsh.exe': fixture('winhttp-proxy-en'),
  };
  const asked: string[] = [];
  const settings = await readProxySettings(
    'win32',
    { HTTP_PROXY: 'http://me:geheim@env.example:1' },
    new AbortController().signal,
    (program, args) => {
      asked.push([program, ...args].join(' '));
      const name = Object.keys(outputs).find((each) => program.endsWith(each));
      return Promise.resolve({ text: name && !args.includes('DefaultConnectionSettings') ? outputs[name]! : '' });
    },
  );
  expect(settings.map(({ source }) => source)).toEqual(['windows', 'environment', 'winhttp']);
  expect(JSON.stringify(settings)).not.toContain('geheim');
  expect(asked.every((command) => command.startsWith('C:\\Windows'))).toBe(true);
});

test('a program that is missing, or hangs until it is cancelled, has nothing to say', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(readProxySettings('linux', {}, stop.signal)).resolves.toEqual([]);
  const { signal } = new AbortController();
  await expect(readProxySettings('darwin', {}, signal)).resolves.toEqual([]);
  // Half a setting is none.
  const half = (): ReturnType<RunCommand> => Promise.resolve({ text: fixture('gnome-manual'), missing: 'timed-out' });
  await expect(readProxySettings('linux', {}, signal, half)).resolves.toEqual([]);
});

test('whatever a program prints or a variable holds, it is read without harm and kept within bounds', () => {
  const parsers = [proxyFromRegistry, proxyFromWinHttp, proxyFromScutil, proxyFromGsettings];
  const fragments = ['windows-user', 'windows-pac', 'winhttp-proxy-de', 'macos-manual', 'gnome-manual', 'gnome-auto']
    .flatMap((name) => fixture(name).split('\n'))
    .concat('    ProxyEnable    REG_DWORD    0x1', '\u001b[2J', '\u0000', '\u202e');
  const output = fc
    .array(
      fc.oneof(
        fc.constantFrom(...fragments),
        fc.string(),
        fc.constantFrom(...fragments).chain((text) => fc.string().map((more) => text + more)),
      ),
    )
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(output, fc.string(), fc.string(), (text, server, list) => {
      const env = proxyFromEnvironment({ HTTP_PROXY: server, no_proxy: list });
      const settings = [...parsers.map((parse) => parse(text)), env].flatMap((found) => found ?? []);
      for (const found of settings) proxyFactsSchema.parse({ settings: [found] });
    }),
  );
});
