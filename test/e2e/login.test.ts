import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { filesBelow } from './files-below.ts';
import { resultOfNewRun, snapshotOf, t } from './flows.ts';
import { openFromOutside } from './scenes.ts';

const login = { user: 'kanzlei-4711', password: 'geheim-0815' };

/** An FTP server that greets, asks for the password and refuses every login; it keeps what it was told. */
function refusingFtp(told: string[]): Server {
  return createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        told.push(line);
        const reply = line.startsWith('USER') ? '331 password' : line.startsWith('PASS') ? '530 no' : '500 what?';
        if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write(`${reply}\r\n`);
      }
    });
  });
}

describeApp('a login at the update server', (launch) => {
  let app: AppUnderTest;
  let server: Server;
  const told: string[] = [];
  beforeAll(async () => {
    app = await launch();
    server = refusingFtp(told).listen(0, '127.0.0.1');
    await once(server, 'listening');
  }, appTestMs);
  afterAll(() => void server.close());

  it(
    'goes to the server, and is found in no file, no report and no snapshot',
    async () => {
      const { page } = app;
      const { port } = server.address() as AddressInfo;
      const profile = {
        format: 'portampel-profile/1',
        scenario: 'classic-office',
        roles: { updates: '127.0.0.1' },
        rows: { 'updates-21': { port }, 'updates-22': { port: 1 } },
      };
      await openFromOutside(app, 'kanzlei.portampel', JSON.stringify(profile));
      await page.getByRole('button', { name: t('extras.title') }).click();
      await page.getByLabel(t('extras.login.password')).fill(login.password);
      await page.getByText(t('extras.obstacle.login')).waitFor();
      await page.getByLabel(t('extras.login.user')).fill(login.user);
      await resultOfNewRun(page, () => page.getByRole('button', { name: t('addresses.start') }).click());
      const secrets = new RegExp(`${login.user}|${login.password}`);
      expect(told).toEqual(expect.arrayContaining([`USER ${login.user}`, `PASS ${login.password}`]));
      expect(JSON.stringify(await snapshotOf(page))).not.toMatch(secrets);
      expect(await page.locator('body').innerText()).not.toMatch(secrets);
      await app.close();
      const files = filesBelow(app.userData);
      expect(files.some(({ file }) => file.endsWith('.portampel'))).toBe(true);
      expect(files.filter(({ bytes }) => secrets.test(bytes.toString('latin1')))).toEqual([]);
    },
    appTestMs,
  );
});
