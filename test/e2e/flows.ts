import type { Page } from 'playwright-core';
import { findingTexts } from '../../shared/finding-texts.ts';
import type { RunSnapshot } from '../../shared/ipc-contract.ts';
import { translator } from '../../shared/locales/index.ts';
import { unpack } from '../../shared/packed.ts';
import type { Report } from '../../shared/report.ts';
import { totalText } from '../../shared/total-text.ts';

/** The app of the tests speaks German, unless a test says otherwise. */
export const t = translator('de');

export type DemoVariant = 'healthy' | 'blocked' | 'mail';

/** From the first view to the result of a trial run, by mouse. */
export function runDemo(page: Page, variant: DemoVariant): Promise<Report> {
  return resultOfNewRun(page, async () => {
    await page.getByRole('button', { name: t('situation.demo') }).click();
    await page.getByRole('menuitem', { name: t(`demo.${variant}`) }).click();
  });
}

/** The report of the run that this starts, as soon as the window shows its light. */
export async function resultOfNewRun(page: Page, start: () => Promise<void>): Promise<Report> {
  const before = (await snapshotOf(page))?.runId;
  await start();
  return resultOf(page, before);
}

/** Resolves when a run other than `previous` has ended. */
export async function untilEnded(page: Page, previous?: string): Promise<void> {
  await page.evaluate(
    (before) =>
      new Promise<void>((resolve) => {
        const look = async (): Promise<void> => {
          const reply = await window.portampel.run.snapshot();
          if (reply.ok && reply.value?.result && reply.value.runId !== before) resolve();
        };
        window.portampel.run.onEvent(() => void look());
        void look();
      }),
    previous,
  );
}

export async function snapshotOf(page: Page): Promise<RunSnapshot | null> {
  const reply = await page.evaluate(() => window.portampel.run.snapshot());
  if (!reply.ok) throw new Error(reply.error.message.key);
  return reply.value;
}

/** The report that the run under way comes to, once the window shows its light. */
export async function resultOf(page: Page, previous?: string): Promise<Report> {
  await untilEnded(page, previous);
  const snapshot = await snapshotOf(page);
  if (!snapshot?.result?.ok) throw new Error('the run came to no report');
  const report = unpack(snapshot.result.document.report);
  await page.getByText(totalText(report, t)).first().waitFor();
  return report;
}

/** Row ids by light, without the grey ones. */
export function rowsByLight({ checks }: Report): Record<'green' | 'yellow' | 'red', string[]> {
  const idsOf = (light: string) => checks.filter((check) => check.light === light).map(({ id }) => id);
  return { green: idsOf('green'), yellow: idsOf('yellow'), red: idsOf('red') };
}

/** What every cause of a report asks for first, as the window shows it. */
export function actionsOf(report: Report): string[] {
  return report.findings.map((finding) => findingTexts(finding, report, t).action);
}

/** Lets a report leave with its names, as the dialog asks. */
export async function leaveAsItIs(page: Page, purpose: 'save' | 'saveAs' | 'email' = 'save'): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t('leaving.level.none'), { exact: true }).click();
  await dialog.getByText(t('leaving.none.agree')).click();
  await dialog.getByRole('button', { name: t(`leaving.${purpose}`), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
