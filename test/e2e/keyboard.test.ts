import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { resultOfNewRun, t } from './flows.ts';

/** What has the focus, as a screen reader would name it. */
function focused({ page }: AppUnderTest): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
    return label ?? element?.textContent ?? '';
  });
}

/** Presses Tab until something of that name has the focus; gives up after a round that leads nowhere. */
async function tabTo(app: AppUnderTest, name: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await app.page.keyboard.press('Tab');
    const found = await focused(app);
    if (found.includes(name)) return;
    seen.push(found.slice(0, 40));
  }
  throw new Error(`Tab leads to ${seen.join(' | ')}, never to ${name}`);
}

/** Whether the focus can be seen: an outline, or one around what stands for it. */
function hasVisibleFocus({ page }: AppUnderTest): Promise<boolean> {
  return page.evaluate(() => {
    let element = document.activeElement;
    for (let level = 0; element !== null && level < 3; level += 1, element = element.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle !== 'none' && outlineWidth !== '0px') return true;
    }
    return false;
  });
}

describeApp('the whole flow by keyboard', (launch) => {
  it(
    'from the situation to a row’s evidence and back, without a mouse',
    async () => {
      const app = await launch();
      const { keyboard } = app.page;
      await tabTo(app, t('situation.installation.classic'));
      await keyboard.press('Space');
      await tabTo(app, t('situation.place.classic-client'));
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      expect(await hasVisibleFocus(app)).toBe(true);
      await tabTo(app, t('situation.next'));
      await keyboard.press('Enter');
      await app.page.getByRole('combobox').first().waitFor();
      await app.page.getByRole('combobox').first().focus();
      await keyboard.type('127.0.0.1');
      await keyboard.press('Escape');
      await tabTo(app, t('addresses.start'));
      const report = await resultOfNewRun(app.page, () => keyboard.press('Enter'));
      expect(report.scenario.id).toBe('classic-office');
      // Menus and the panel below the rows open and close too, and are none of them.
      const rows = app.page.locator('main button.row[aria-expanded]');
      await rows.first().waitFor();
      await rows.first().focus();
      expect(await hasVisibleFocus(app)).toBe(true);
      await keyboard.press('Enter');
      expect(await rows.first().getAttribute('aria-expanded')).toBe('true');
      await keyboard.press('ArrowDown');
      expect(await rows.nth(1).evaluate((row) => row === document.activeElement)).toBe(true);
      await keyboard.press('End');
      expect(await rows.last().evaluate((row) => row === document.activeElement)).toBe(true);
      await keyboard.press('Home');
      await keyboard.press('Enter');
      expect(await rows.first().getAttribute('aria-expanded')).toBe('false');
    },
    appTestMs,
  );
});
