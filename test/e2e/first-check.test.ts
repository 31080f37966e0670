import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { translator } from '../../shared/locales/index.ts';
import { languages } from '../../shared/words.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { actionsOf, resultOf, resultOfNewRun, rowsByLight, runDemo, snapshotOf, t } from './flows.ts';
import { clickMenu, openFromOutside } from './scenes.ts';

describeApp('a first look', (launch) => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await launch();
  }, appTestMs);

  it(
    'comes to green against the simulator, in two clicks',
    async () => {
      const report = await runDemo(app.page, 'healthy');
      expect({ light: report.light, demo: report.demo, rows: rowsByLight(report) }).toMatchObject({
        light: 'green',
        demo: true,
        rows: { red: [], yellow: [] },
      });
      await app.page.getByText(t('check.demo')).first().waitFor();
    },
    appTestMs,
  );

  it(
    'comes to red where the firewall blocks a port, and names it and the next step',
    async () => {
      await clickMenu(app, 'newCheck');
      const report = await runDemo(app.page, 'blocked');
      const { red } = rowsByLight(report);
      const [row] = report.checks.filter(({ id }) => red.includes(id));
      expect({ light: report.light, red: red.length, reason: row?.reason }).toEqual({
        light: 'red',
        red: 1,
        reason: 'conn-refused',
      });
      expect(report.findings.map(({ checkIds }) => checkIds)).toEqual([red]);
      for (const action of actionsOf(report)) await app.page.getByText(action).first().waitFor();
      await app.page.getByText(String(row?.port)).first().waitFor();
    },
    appTestMs,
  );

  it(
    'comes to yellow where mail has faults, and tells each of them',
    async () => {
      await clickMenu(app, 'newCheck');
      const report = await runDemo(app.page, 'mail');
      const { yellow, red } = rowsByLight(report);
      const reasons = report.checks.filter(({ id }) => yellow.includes(id)).map(({ reason }) => reason);
      expect({ light: report.light, red, reasons }).toEqual({
        light: 'yellow',
        red: [],
        reasons: ['starttls-missing', 'certificate-expired'],
      });
      expect(report.findings.map(({ checkIds }) => checkIds).toSorted()).toEqual(yellow.map((id) => [id]).toSorted());
      for (const action of actionsOf(report)) await app.page.getByText(action).first().waitFor();
    },
    appTestMs,
  );

  it('tells the same light in every language', async () => {
    for (const language of languages) {
      await app.page.evaluate((wanted) => window.portampel.settings.change({ language: wanted }), language);
      await app.page.getByText(translator(language)('total.yellow')).first().waitFor();
      expect(await app.page.evaluate(() => document.documentElement.lang)).toBe(language);
    }
  });

  it('breaks no policy and throws no error', () => {
    expect(app.complaints).toEqual([]);
  });
});

describeApp('a check of real addresses', (launch) => {
  let app: AppUnderTest;
  let silent: Server;
  /** On loopback: HTTP never answers, the other ports are closed. */
  let profile: string;

  beforeAll(async () => {
    app = await launch();
    // One that does not read never sees the other end leave.
    silent = createServer((socket) => socket.on('error', () => undefined).resume()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    profile = JSON.stringify({
      format: 'portampel-profile/1',
      name: 'Kanzlei Muster',
      scenario: 'classic-office',
      roles: { licence: '127.0.0.1' },
      rows: { 'licence-80': { port } },
    });
  }, appTestMs);
  afterAll(() => void silent.close());

  const startButton = () => app.page.getByRole('button', { name: t('addresses.start') });

  it(
    'goes from the situation over the addresses to the result, by mouse',
    async () => {
      const { page } = app;
      await page.getByRole('radio', { name: t('situation.installation.classic') }).check({ force: true });
      await page.getByRole('radio', { name: t('situation.place.classic-office') }).check({ force: true });
      await page.getByRole('button', { name: t('situation.next') }).click();
      await startButton().waitFor();
      expect(await startButton().isDisabled()).toBe(true);
      await page.getByRole('combobox', { name: t('role.licence') }).fill('127.0.0.1');
      await page.keyboard.press('Escape');
      const report = await resultOfNewRun(page, () => startButton().click());
      expect(rowsByLight(report).red).toEqual(['licence-80', 'licence-443', 'licence-8080']);
    },
    appTestMs,
  );

  it('remembers what was typed', () => {
    const settings = JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8')) as unknown;
    expect(settings).toMatchObject({
      scenario: 'classic-office',
      addresses: { licence: '127.0.0.1' },
      recentHosts: { licence: ['127.0.0.1'] },
    });
  });

  it(
    'shows the rows at once, goes on after a reload, and ends when it is cancelled with what it has',
    async () => {
      const { page } = app;
      await openFromOutside(app, 'kanzlei.portampel', profile);
      await startButton().click();
      await page.getByRole('button', { name: t('menu.cancel') }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: t('menu.cancel') }).waitFor();
      expect(await page.getByRole('progressbar').isVisible()).toBe(true);
      expect((await snapshotOf(page))?.result).toBeNull();
      await page.getByRole('button', { name: t('menu.cancel') }).click();
      const report = await resultOf(page);
      expect(report.ended).toBe('cancelled');
      await page.getByText(t('total.partial')).first().waitFor();
    },
    appTestMs,
  );

  it(
    'asks before it ends in the middle of a run, and keeps that run',
    async () => {
      const { page } = app;
      await openFromOutside(app, 'kanzlei.portampel', profile);
      await startButton().click();
      await page.getByRole('button', { name: t('menu.cancel') }).waitFor();
      const runId = (await snapshotOf(page))?.runId;
      await app.answerDialog({ message: 0 });
      await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      expect((await snapshotOf(page))?.runId).toBe(runId);
      await app.answerDialog({ message: 1 });
      const closed = app.electron.waitForEvent('close');
      await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await closed;
      app = await launch({ userData: app.userData });
      const history = await app.page.evaluate(() => window.portampel.history.list());
      expect(history).toMatchObject({ ok: true, value: [{ ended: 'cancelled' }, { ended: 'cancelled' }, {}] });
    },
    appTestMs,
  );
});
