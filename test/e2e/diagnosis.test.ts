import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { resultOfNewRun, runDemo, t } from './flows.ts';
import { clickMenu, openFromOutside } from './scenes.ts';

/** A port that is free now, and shut until somebody listens there. */
async function shutPort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describeApp('the causes', (launch) => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await launch();
  }, appTestMs);

  it(
    'stand above the rows, and choosing one lights its rows',
    async () => {
      const { page } = app;
      const report = await runDemo(page, 'blocked');
      const [first] = report.findings;
      expect(first?.checkIds.length).toBeGreaterThan(0);
      await page.getByRole('heading', { name: t('finding.title') }).waitFor();
      const show = page.getByRole('button', { name: t('finding.light') }).first();
      await show.click();
      await page.locator('.row[data-lit]').first().waitFor();
      expect(await page.locator('.row[data-lit]').count()).toBe(first?.checkIds.length);
      await page.getByRole('button', { name: t('finding.unlight') }).click();
      await page.locator('.row[data-lit]').first().waitFor({ state: 'detached' });
      expect(await page.locator('.finding-selected').count()).toBe(0);
    },
    appTestMs,
  );

  it(
    'lead to a request that can be edited, copied and saved, by keyboard too',
    async () => {
      const { page } = app;
      await clickMenu(app, 'newCheck');
      await runDemo(page, 'mail');
      await page.getByRole('button', { name: t('permits.open') }).press('Enter');
      const text = page.getByLabel(t('permits.text'));
      await text.waitFor();
      expect(await text.inputValue()).toContain(t('permits.letter.subject-acts'));
      await text.fill('Unsere eigenen Worte');
      await page
        .getByRole('button', { name: t('permits.copy'), exact: true })
        .last()
        .click();
      expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Unsere eigenen Worte');
      const file = join(app.userData, 'brief.txt');
      await app.answerDialog({ save: file });
      await page.getByRole('button', { name: t('permits.save'), exact: true }).click();
      await page.getByText(t('check.written', { file })).waitFor();
      expect(await readFile(file, 'utf8')).toBe('Unsere eigenen Worte');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    appTestMs,
  );

  it(
    'are watched while somebody mends them: the row turns green, and the report keeps when',
    async () => {
      const { page } = app;
      const port = await shutPort();
      const profile = {
        format: 'portampel-profile/1',
        scenario: 'classic-office',
        roles: { licence: '127.0.0.1' },
        options: { mail: false, updates: false },
        rows: { 'licence-80': { port } },
      };
      await openFromOutside(app, 'kanzlei.portampel', JSON.stringify(profile));
      const before = await resultOfNewRun(page, () => page.getByRole('button', { name: t('addresses.start') }).click());
      expect(before.checks.find(({ id }) => id === 'licence-80')?.state).toBe('closed');
      const server = createServer((_request, response) => response.end('licence')).listen(port, '127.0.0.1');
      await once(server, 'listening');
      await page.getByRole('button', { name: t('watch.start'), exact: true }).click();
      const change = page.locator('.watch-change').filter({ hasText: t('row.licence-80.name') });
      await change.getByText(t('light.green')).waitFor();
      await page.getByRole('button', { name: t('watch.stop') }).click();
      server.close();
      expect(
        await page
          .locator('.row')
          .filter({ hasText: t('row.licence-80.name') })
          .first()
          .innerText(),
      ).toContain(t('light.green'));
    },
    appTestMs,
  );
});
