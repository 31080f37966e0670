import type { RunRequest } from '../../shared/ipc-contract.ts';
import type { AppUnderTest } from './app.ts';
import { untilEnded } from './flows.ts';
import { type Scene, textOf } from './scenes.ts';

async function choose(app: AppUnderTest, last: string | null): Promise<void> {
  await app.page.evaluate((situation) => window.portampel.settings.change({ situation }), last);
  await app.page.reload();
  await app.page.getByRole('button', { name: await textOf(app, 'situation.demo'), exact: true }).click();
  await app.page.getByRole('menuitem', { name: await textOf(app, 'training.choose') }).click();
  await app.page.getByRole('option').first().waitFor();
}

async function practise(app: AppUnderTest, request: RunRequest): Promise<void> {
  await app.page.evaluate((given) => window.portampel.run.start(given), request);
  await untilEnded(app.page);
  await app.page.reload();
  await app.page.locator('h1').first().waitFor();
}

export const trainingScenes: Record<string, Scene> = {
  'training-menu': async (app) => {
    await app.page.getByRole('button', { name: await textOf(app, 'situation.demo'), exact: true }).click();
    await app.page.getByRole('menuitem').last().waitFor();
  },
  'training-choice': (app) => choose(app, 'vpn-missing'),
  'training-found': async (app) => {
    await choose(app, null);
    await app.page.keyboard.type('vpn');
    await app.page.getByRole('option').nth(2).waitFor();
  },
  'training-none': async (app) => {
    await choose(app, null);
    await app.page.keyboard.type('xyzzy');
    await app.page.getByText(await textOf(app, 'training.none')).waitFor();
  },
  'training-rows': async (app) => {
    await practise(app, { kind: 'training', situation: 'port-reset' });
    await app.page.locator('.row').nth(1).click();
    await app.page.locator('.rows').evaluate((rows) => rows.scrollIntoView());
  },
  'training-result': (app) => practise(app, { kind: 'training', situation: 'vpn-missing' }),
};
