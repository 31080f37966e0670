import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { openFromOutside } from './scenes.ts';

describeApp('a hostile page', (launch) => {
  let app: AppUnderTest;
  let server: Server;
  let url: string;
  const requests: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.end('<h1>foreign</h1>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    app = await launch();
  }, appTestMs);
  afterAll(() => void server.close());

  it('runs sandboxed and isolated', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Electron.WebPreferences;
      };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('finds no Node and no Electron', async () => {
    const found = await app.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it('cannot navigate', async () => {
    const before = app.page.url();
    await app.page.evaluate((target) => location.assign(target), url);
    await app.page.evaluate((target) => {
      const link = Object.assign(document.createElement('a'), { href: target, textContent: 'x' });
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
    await app.page.evaluate(() => window.portampel.run.snapshot());
    expect({ url: app.page.url(), heading: await app.page.locator('h1').first().isVisible(), requests }).toEqual({
      url: before,
      heading: true,
      requests: [],
    });
  });

  it('still gets the files that are opened from outside, after it tried', async () => {
    await openFromOutside(app, 'fremd.portampel', '{}');
    // Asked in the page itself: the driver takes the denied navigation for one that goes on, and would wait for its end.
    await app.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (document.body.innerText.includes('fremd.portampel')) resolve();
            else setTimeout(look, 20);
          };
          look();
        }),
    );
    expect(app.page.url()).toMatch(/^portampel:/);
  });

  it('names no path to be opened', async () => {
    const names = await app.page.evaluate(() => Object.values(window.portampel).flatMap(Object.keys));
    expect(names.filter((name) => /path/i.test(name))).toEqual([]);
  });

  it('cannot open windows', async () => {
    const opened = await app.page.evaluate((target) => window.open(target) !== null, url);
    expect({ opened, windows: app.electron.windows().length }).toEqual({ opened: false, windows: 1 });
  });

  it('has no network of its own', async () => {
    const outcomes = await app.page.evaluate(async (target) => {
      const failed = async (work: Promise<unknown>): Promise<boolean> => work.then(() => false).catch(() => true);
      const image = new Promise((resolve, reject) => {
        Object.assign(new Image(), { onload: resolve, onerror: reject, src: `${target}image` });
      });
      const socket = new Promise((resolve, reject) => {
        Object.assign(new WebSocket(target.replace('http', 'ws')), { onopen: resolve, onerror: reject });
      });
      return [await failed(fetch(`${target}fetch`)), await failed(image), await failed(socket)];
    }, url);
    expect({ outcomes, requests }).toEqual({ outcomes: [true, true, true], requests: [] });
  });

  it('runs no code but its own files', async () => {
    const ran = await app.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const evaluate = (): boolean => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the attack
          return new Function('return true')() as boolean;
        } catch {
          return false;
        }
      };
      // In a task of its own: what the debugger runs directly is exempt from the page's policy.
      const evaluated = await new Promise((resolve) => setTimeout(() => resolve(evaluate())));
      return { inline: 'injected' in window, evaluated };
    });
    expect(ran).toEqual({ inline: false, evaluated: false });
  });

  it('gets no permissions', async () => {
    const states = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
      const found = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return found.map(({ state }) => state);
    });
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  it('embeds nothing that could call main', async () => {
    const inFrame = await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const has = frame.contentWindow !== null && 'portampel' in frame.contentWindow;
      frame.remove();
      return has;
    });
    expect(inFrame).toBe(false);
  });

  it.each(['about:blank', 'data:text/html,<h1>foreign</h1>'])('is not answered from %s', async (page) => {
    const reply = await app.electron.evaluate(async ({ app: main, BrowserWindow }, foreign) => {
      const preload = `${main.getAppPath()}/out/app/preload.cjs`;
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL(foreign);
      const answer = (await window.webContents.executeJavaScript('window.portampel.app.start()')) as unknown;
      window.destroy();
      return answer;
    }, page);
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  const office = { kind: 'network', scenario: 'classic-office', profile: { format: 'portampel-profile/1' } };
  const repeat = { kind: 'repeat', runId: '6f1c1e9e-3a61-4a5f-9d7e-3c8f9b1a2b3c', checkIds: ['updates-transfer'] };
  const pair = { a: repeat.runId, b: repeat.runId };
  const listen = { tcpPorts: [0], udpPorts: [], announceOn: null, minutes: 30 };
  const tooLarge = { protocol: 'ftp', bytes: 2 * 1024 ** 3 };
  const wrong: [string, string, string, unknown][] = [
    ['no number for an id', 'run', 'cancel', { runId: 5 }],
    ['no unknown fields', 'run', 'cancel', { runId: '6f1c1e9e-3a61-4a5f-9d7e-3c8f9b1a2b3c', more: 1 }],
    ['no path for an id', 'history', 'open', { id: '../../settings' }],
    ['no foreign kind of run', 'run', 'start', { kind: 'shell', scenario: '365-client' }],
    ['no unknown scenario', 'run', 'start', { kind: 'demo', scenario: 'nowhere', options: {}, faults: [] }],
    ['no login of two lines', 'run', 'start', { ...office, login: { user: 'kanzlei\r\nDELE x', password: 'p' } }],
    ['no login of nobody', 'run', 'start', { ...office, login: { user: '', password: 'p' } }],
    ['no endless password', 'run', 'start', { ...office, login: { user: 'u', password: 'p'.repeat(257) } }],
    ['no rehearsal of more than the largest update', 'run', 'start', { ...repeat, extras: { rehearsal: tooLarge } }],
    ['no other options in a repeat', 'run', 'start', { ...repeat, extras: { mail: false } }],
    ['no path for the name of a text', 'document', 'saveText', { text: '', name: '../../.bashrc' }],
    ['no link of its own', 'app', 'openLink', { link: 'https://example.com/' }],
    ['no folder of its own', 'app', 'showFolder', { folder: '/etc' }],
    ['no file as root certificates', 'settings', 'change', { caFile: '/etc/passwd' }],
    ['no unknown setting', 'settings', 'change', { shell: '/bin/sh' }],
    ['nothing where nothing is asked', 'history', 'list', { everything: true }],
    ['no search without an end', 'host', 'discover', { seconds: 3600 }],
    ['no port beyond the last', 'host', 'discover', { port: 65536 }],
    ['no path for a report to compare', 'comparison', 'take', { from: 'file', id: '/etc/passwd' }],
    ['no half of a comparison', 'comparison', 'compare', { a: repeat.runId }],
    [
      'no foreign format of a comparison',
      'comparison',
      'saveAs',
      { ...pair, format: 'exe', level: 'none', strike: [] },
    ],
    ['no path of a seat that it was not given', 'summary', 'open', { file: '' }],
    ['no foreign choice of what to sum up', 'summary', 'choose', { what: 'disk', add: false }],
    ['no counterpart at a port beyond the last', 'counterpart', 'start', { ...listen, tcpPorts: [65_536] }],
    ['no announcement on no port', 'counterpart', 'start', { ...listen, announceOn: 0 }],
    ['no counterpart for a day', 'counterpart', 'start', { ...listen, minutes: 1440 }],
    ['no counterpart at all ports', 'counterpart', 'start', { ...listen, tcpPorts: [...Array(33).keys()] }],
    ['no counterpart twice at a port', 'counterpart', 'start', { ...listen, tcpPorts: [19812, 19812] }],
    ['no code of the page’s own', 'counterpart', 'start', { ...listen, code: '4KQ7-M02A-9XYZ' }],
    ['no endless name', 'host', 'resolve', { host: 'a'.repeat(301) }],
  ];
  it.each(wrong)('accepts %s', async (_, group, name, argument) => {
    const reply = await app.page.evaluate(
      ([g, n, a]) => {
        const calls = (window.portampel as unknown as Record<string, Record<string, (x: unknown) => Promise<unknown>>>)[
          g as string
        ];
        return calls?.[n as string]?.(a);
      },
      [group, name, argument],
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused', message: { key: 'error.ipc-refused' } } });
  });

  it('opens only listed pages, in the system browser', async () => {
    const opened = await app.electron.evaluate(({ shell }) => {
      const urls: string[] = [];
      shell.openExternal = (target) => Promise.resolve(void urls.push(target));
      Object.assign(globalThis, { openedUrls: urls });
      return urls;
    });
    expect(opened).toEqual([]);
    await app.page.evaluate(() => window.portampel.app.openLink({ link: 'vendorPorts' }));
    const urls = await app.electron.evaluate(() => (globalThis as unknown as { openedUrls: string[] }).openedUrls);
    expect(urls).toEqual([expect.stringMatching(/^https:\/\/support\.timesensor\.com\//)]);
  });

  it.each(['%2e%2e/main.cjs', '..%2fmain.cjs', '../preload.cjs', 'index.html%00.js', ''])(
    'serves nothing but the page: %s',
    async (path) => {
      const status = await app.electron.evaluate(
        async ({ net }, file) => (await net.fetch(`portampel://app/${file}`)).status,
        path,
      );
      expect(status).toBe(404);
    },
  );
});
