import type { AppUnderTest } from './app.ts';
import { type LocalCounterpart, startLocalCounterpart } from './asking-scenes.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { filesBelow } from './files-below.ts';
import { resultOfNewRun, snapshotOf, t } from './flows.ts';
import { openFromOutside } from './scenes.ts';

describeApp('the code of a counterpart', (launch) => {
  let app: AppUnderTest;
  let counterpart: LocalCounterpart;
  beforeAll(async () => {
    app = await launch();
    counterpart = await startLocalCounterpart();
  }, appTestMs);
  afterAll(() => counterpart.stop());

  it(
    'is grouped as it is typed, lets the app be answered, and is found in no file, no report and no snapshot',
    async () => {
      const { page } = app;
      const { code, profile } = counterpart;
      await openFromOutside(app, 'probe.portampel', JSON.stringify(profile));
      const start = page.getByRole('button', { name: t('addresses.start') });
      await page.getByText(t('asking.obstacle.code')).waitFor();
      expect(await start.isDisabled()).toBe(true);
      const field = page.getByLabel(t('asking.code'), { exact: true });
      await field.pressSequentially(code.toLowerCase().replaceAll('-', ''));
      expect(await field.inputValue()).toBe(code);
      await page.getByText(t('asking.code.complete')).waitFor();
      // A letter in the middle is taken away and typed again where the caret stays.
      for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('ArrowLeft');
      const typed = code.charAt(7);
      await page.keyboard.press('Backspace');
      await page.keyboard.type(typed);
      expect(await field.inputValue()).toBe(code);

      const report = await resultOfNewRun(page, () => start.click());
      const reasons = report.checks.filter(({ state }) => state === 'open').map(({ reason }) => reason);
      expect(new Set(reasons)).toEqual(new Set(['counterpart-reached']));
      expect(report.counterparts).toMatchObject([{ down: {}, up: {} }]);
      await page.getByText(t('counterpart.stand-in')).first().waitFor();

      const secret = new RegExp([code, code.replaceAll('-', '')].join('|'), 'i');
      expect(JSON.stringify([report, await snapshotOf(page)])).not.toMatch(secret);
      expect(await page.locator('body').innerText()).not.toMatch(secret);
      await app.close();
      const files = filesBelow(app.userData);
      expect(files.some(({ file }) => file.endsWith('.portampel'))).toBe(true);
      expect(files.filter(({ bytes }) => secret.test(bytes.toString('latin1')))).toEqual([]);
    },
    appTestMs,
  );
});
