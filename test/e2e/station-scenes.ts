import type { AppUnderTest } from './app.ts';
import type { Scene } from './scenes.ts';
import {
  bringSomethingElse,
  bringWrongCode,
  choosePorts,
  type Listening,
  showCounterpart,
  startListening,
  takePort,
  textsOf,
  visit,
} from './station.ts';

async function listen(app: AppUnderTest, tcp = '0', udp = '0'): Promise<Listening> {
  await showCounterpart(app);
  await choosePorts(app, tcp, udp);
  return startListening(app);
}

async function withGuests(app: AppUnderTest): Promise<void> {
  const listening = await listen(app);
  await (await visit(listening)).close();
  await bringSomethingElse(listening);
  await bringWrongCode(listening);
  await app.page.locator('.station-log-stranger').nth(1).waitFor();
}

/** The counterpart, at ports that the system chooses. */
export const stationScenes: Record<string, Scene> = {
  'counterpart-empty': showCounterpart,
  'counterpart-own-list': async (app) => {
    await showCounterpart(app);
    await choosePorts(app, '19812-', '19813');
    await app.page.keyboard.press('Tab');
    await app.page.locator('.field-fault').waitFor();
  },
  'counterpart-listening': async (app) => {
    await listen(app);
  },
  'counterpart-measuring': async (app) => {
    const guest = await visit(await listen(app));
    app.electron.once('close', () => void guest.close());
    await app.page.locator('.station-status-measuring').waitFor();
  },
  'counterpart-log': async (app) => {
    await withGuests(app);
    await app.page.locator('.station-log').scrollIntoViewIfNeeded();
  },
  'counterpart-taken': async (app) => {
    await listen(app, `${await takePort(app)}, 0`);
  },
  'counterpart-no-port': async (app) => {
    await showCounterpart(app);
    await choosePorts(app, String(await takePort(app)), '');
    await app.page.locator('.action-bar .button-primary').click();
    await app.page.locator('.station-status-no-port').waitFor();
  },
  'counterpart-ended': async (app) => {
    await withGuests(app);
    const t = await textsOf(app);
    await app.page.getByRole('button', { name: t('station-view.stop') }).click();
    await app.page.locator('.station-status-ended').waitFor();
  },
};
