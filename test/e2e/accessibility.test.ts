import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { languages } from '../../shared/words.ts';
import { allScenes as scenes } from './all-scenes.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The rules that look at colours: the one thing in which the themes differ. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds in the page as it is: WCAG 2.2 AA and its best practices, all of them or the rules that are named. */
async function violations({ page }: AppUnderTest, runOnly?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    (options) => (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    // Describing all that is right takes axe longer than finding what is wrong.
    { resultTypes: ['violations' as const], ...(runOnly && { runOnly }) },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}

/** Until every colour is the theme's: on the way from one to the other no contrast holds. */
async function wear({ page }: AppUnderTest, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((wanted) => window.portampel.settings.change({ theme: wanted }), theme);
  await page.waitForFunction(
    (isDark) => matchMedia('(prefers-color-scheme: dark)').matches === isDark,
    theme === 'dark',
  );
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** Elements that are wider than their place, so that their text is cut or the page scrolls sideways. */
async function overflowing({ page }: AppUnderTest): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('html, main, main *, nav *')].filter((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const mayScroll = overflowX === 'auto' || overflowX === 'scroll';
      const isVisible = element.clientWidth > 1 && display !== 'inline';
      return isVisible && !mayScroll && element.scrollWidth > element.clientWidth + 1;
    });
    return wide.map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.slice(0, 80)}`);
  });
}

describeApp('every view', (launch) => {
  it.each(Object.keys(scenes))(
    '%s: nothing for axe to find, in both themes; fits the small window in all languages; breaks no policy',
    async (name) => {
      const app = await launch();
      await scenes[name]?.(app);
      // Views other than the first come as soon as they are loaded; until then the old one is there, hidden.
      await app.page.locator('h1:visible').first().waitFor();
      const found: string[] = [];
      await wear(app, 'light');
      found.push(...(await violations(app)).map((each) => `light ${each}`));
      await wear(app, 'dark');
      found.push(...(await violations(app, ofColours)).map((each) => `dark ${each}`));
      await app.resize(1024, 640);
      for (const language of languages) {
        await app.page.evaluate((wanted) => window.portampel.settings.change({ language: wanted }), language);
        await app.page.locator(`html[lang="${language}"]`).waitFor();
        found.push(...(await overflowing(app)).map((each) => `${language} wide ${each}`));
      }
      expect([...found, ...app.complaints]).toEqual([]);
      await app.close();
    },
    appTestMs,
  );
});
