import type { Page } from 'playwright-core';
import type { CauseId } from '../../shared/causes.ts';
import type { Report } from '../../shared/report.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { resultOfNewRun, t } from './flows.ts';
import { clickMenu } from './scenes.ts';

async function openChoice(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('situation.demo'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('training.choose') }).click();
  await page.getByRole('dialog').getByRole('searchbox').waitFor();
}

/** By keyboard: the search has the focus, and the first match is the one that Enter takes. */
async function practise(page: Page, words: string): Promise<Report> {
  await openChoice(page);
  await page.keyboard.type(words);
  await page.getByRole('option').and(page.locator('[data-focused]')).waitFor();
  return resultOfNewRun(page, () => page.keyboard.press('Enter'));
}

function marked(id: CauseId, kind: 'staged' | 'played-back'): string {
  return t(`training.mark.${kind}`, { title: t(`cause.${id}.name`) });
}

describeApp('training', (launch) => {
  it(
    'practises situations that are found by a word, and their results say so',
    async () => {
      const app = await launch();
      const { page } = app;
      const played = await practise(page, 'vpn verbunden');
      expect(played).toMatchObject({ demo: true, training: { situation: 'vpn-missing', playedBack: true } });
      expect(played.findings[0]?.id).toBe('vpn-missing');
      await page.getByText(marked('vpn-missing', 'played-back')).waitFor();
      // What is played back is no network that could be mended.
      expect(await page.getByRole('button', { name: t('watch.start') }).count()).toBe(0);
      const again = await resultOfNewRun(page, () =>
        page.getByRole('button', { name: t('menu.runAgain'), exact: true }).click(),
      );
      expect(again.findings).toEqual(played.findings);

      await clickMenu(app, 'newCheck');
      const staged = await practise(page, 'web-filter');
      expect(staged).toMatchObject({ demo: true, training: { situation: 'web-filter', playedBack: false } });
      expect(staged.findings[0]?.cause.key).toBe('cause.web-filter.title');
      await page.getByText(marked('web-filter', 'staged')).waitFor();

      await clickMenu(app, 'newCheck');
      await openChoice(page);
      expect(await page.getByRole('option').first().innerText()).toContain(t('cause.web-filter.name'));
      await page.keyboard.press('Escape');

      const unresolved = await practise(page, 'unbekannter name');
      expect(unresolved).toMatchObject({ training: { situation: 'name-unknown', playedBack: true } });
      await clickMenu(app, 'reports');
      const word = `${t('training.word')}: ${t('cause.name-unknown.name')}`;
      await page.getByText(word).first().waitFor();
      expect(app.complaints).toEqual([]);
    },
    appTestMs,
  );
});
