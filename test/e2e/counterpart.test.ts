import { labelled } from '../../shared/labelled.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { t } from './flows.ts';
import { clickMenu } from './scenes.ts';
import {
  bringSomethingElse,
  bringWrongCode,
  choosePorts,
  isRefused,
  type Listening,
  showCounterpart,
  startListening,
  takePort,
  visit,
} from './station.ts';

const button = ({ page }: AppUnderTest, name: string) => page.getByRole('button', { name, exact: true });
const minutesOf = ({ page }: AppUnderTest) => page.getByRole('textbox', { name: t('station-view.minutes') });
const status = ({ page }: AppUnderTest) => page.locator('.station-status-place');
const clipboardOf = ({ electron }: AppUnderTest) => electron.evaluate(({ clipboard }) => clipboard.readText());

/** What the question before the end says; the answer is to stay. */
async function askedOnClosing({ electron }: AppUnderTest): Promise<string> {
  return electron.evaluate(
    ({ BrowserWindow, dialog }) =>
      new Promise<string>((resolve) => {
        const ask = (_window: unknown, { message }: { message: string }) => {
          resolve(message);
          return Promise.resolve({ response: 0, checkboxChecked: false });
        };
        Object.assign(dialog, { showMessageBox: ask });
        BrowserWindow.getAllWindows()[0]?.close();
      }),
  );
}

describeApp('the counterpart in the app', (launch) => {
  let app: AppUnderTest;
  let listening: Listening;

  beforeAll(async () => {
    app = await launch();
  }, appTestMs);

  it('is off, begins with the server’s ports and half an hour, and names what is wrong with a list', async () => {
    const { page } = app;
    await button(app, t('view.counterpart')).click();
    await page.getByRole('heading', { level: 1, name: t('view.counterpart') }).waitFor();
    const usual = t('station-view.ports.server.detail', { ports: 'TCP 19812-19814, UDP 19813' });
    await page.getByText(usual).waitFor();
    expect(await minutesOf(app).inputValue()).toBe('30');
    expect(await page.locator('.navigation-mark').count()).toBe(0);
    await choosePorts(app, '19812-', '');
    await page.keyboard.press('Tab');
    await page.locator('.field-fault').getByText(t('station-view.fault.form')).waitFor();
    expect(await button(app, t('station-view.start')).isDisabled()).toBe(true);
    await choosePorts(app, '1-30', '1-3');
    await page
      .locator('.action-bar')
      .getByText(t('station-view.fault.many', { found: 33, max: 32 }))
      .waitFor();
    expect(await button(app, t('station-view.start')).isDisabled()).toBe(true);
  });

  it('is started by keyboard; shows and copies code, address and command, and says that it listens', async () => {
    const { page } = app;
    await choosePorts(app, '0', '0');
    await page.keyboard.press('Enter');
    await page.locator('.station-code:focus').waitFor();
    expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(0);
    listening = {
      code: await page.locator('.station-code-letters [aria-hidden]').innerText(),
      tcpPort: Number(/\d+/.exec(await page.locator('.station-table th', { hasText: 'TCP' }).first().innerText())?.[0]),
      udpPort: 0,
    };
    const spelled = listening.code.replaceAll('-', ',').split('').join(' ').replaceAll(' ,', ',');
    await page.getByText(spelled, { exact: true }).waitFor();
    await status(app).getByText(t('station-view.status.waiting')).waitFor();
    await page.getByRole('button', { name: new RegExp(t('station-view.mark')) }).waitFor();
    expect(await page.getByRole('timer').innerText()).toMatch(/^(30:00|29:\d\d)$/);
    await button(app, t('station-view.code.copy')).click();
    await page.getByText(t('station-view.copied', { text: listening.code })).waitFor();
    expect(await clipboardOf(app)).toBe(listening.code);
    const [address] = await page.locator('.station-address .mono').allInnerTexts();
    if (address === undefined) return;
    await button(app, labelled(t('station-view.address.command'), address, t)).click();
    const command = `portampel check --scenario 365-client --counterpart ${address} --code ${listening.code}`;
    await page.getByText(t('station-view.copied', { text: command })).waitFor();
    expect(await clipboardOf(app)).toBe(command);
  });

  it('tells of a visitor while it measures and when it is done', async () => {
    const guest = await visit(listening);
    await status(app)
      .getByText(t('station-view.status.measuring', { from: '127.0.0.1' }))
      .waitFor();
    await guest.close();
    await status(app)
      .getByText(t('station-view.status.done', { from: '127.0.0.1' }))
      .waitFor();
    const row = app.page.getByRole('row').filter({ hasText: t('station.extra.none') });
    expect(await row.getByRole('cell').nth(1).innerText()).toBe('127.0.0.1');
  });

  it('tells of a stranger in the log alone, and explains wrong codes', async () => {
    const { page } = app;
    await bringSomethingElse(listening);
    await page.getByText(t('station.stranger.stranger', { ports: listening.tcpPort })).waitFor();
    await status(app)
      .getByText(t('station-view.status.done', { from: '127.0.0.1' }))
      .waitFor();
    await bringWrongCode(listening);
    await bringWrongCode(listening);
    await page.getByText(t('station-view.wrong-codes', { count: 2 })).waitFor();
    await status(app)
      .getByText(t('station-view.status.wrong-code', { from: '127.0.0.1' }))
      .waitFor();
    const what = t('station.stranger.wrong-code', { ports: listening.tcpPort });
    const row = page.getByRole('row').filter({ hasText: t('station.times', { what, count: 2 }) });
    expect(await row.count()).toBe(1);
  });

  it('is named before the window closes', async () => {
    expect(await askedOnClosing(app)).toBe(t('station-view.quit.title'));
    expect(await isRefused(listening.tcpPort)).toBe(false);
  });

  it('goes on while the page is loaded anew, with the same code', async () => {
    const { page } = app;
    await page.reload();
    await page.locator('.station-code-letters').getByText(listening.code).waitFor();
    await clickMenu(app, 'reports');
    await page.getByRole('heading', { level: 1, name: t('view.reports') }).waitFor();
    expect(await page.locator('.navigation-mark').count()).toBe(1);
    await showCounterpart(app);
  });

  it('is stopped, leaves no port, keeps its log, and starts again with another code', async () => {
    const { page } = app;
    await button(app, t('station-view.stop')).click();
    await status(app).getByText(t('station.end.stopped')).waitFor();
    expect(await isRefused(listening.tcpPort)).toBe(true);
    expect(await page.locator('.navigation-mark').count()).toBe(0);
    expect(await page.getByText(listening.code).count()).toBe(0);
    await page.getByRole('heading', { name: t('station-view.activity.past') }).waitFor();
    const before = listening.code;
    listening = await startListening(app);
    expect(listening.code).not.toBe(before);
    expect(await page.locator('.station-log').count()).toBe(0);
  });

  it('ends with sleep', async () => {
    await app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
    await status(app).getByText(t('station.end.slept')).waitFor();
    expect(await isRefused(listening.tcpPort)).toBe(true);
  });

  it('ends at its time', async () => {
    listening = await startListening(app);
    // Main's clock, not the page's: a page cannot prolong it.
    await app.electron.evaluate(() => {
      const real = performance.now.bind(performance);
      performance.now = () => real() + 30 * 60_000;
    });
    await status(app).getByText(t('station.end.over')).waitFor();
    expect(await isRefused(listening.tcpPort)).toBe(true);
    expect(app.complaints).toEqual([]);
  });

  it('names the program that has a port; where it can listen nowhere that is the result', async () => {
    const { page } = app;
    const taken = await takePort(app);
    await choosePorts(app, String(taken), '');
    await button(app, t('station-view.start-again')).click();
    await status(app).getByText(t('station-view.end.no-port')).waitFor();
    const row = page.getByRole('row').filter({ hasText: `TCP ${taken}` });
    await row.getByText(t('station-view.state.taken')).waitFor();
    // Elsewhere the system may not tell.
    expect(await row.innerText()).toContain(process.platform === 'linux' ? `(${process.pid})` : '');
    expect(await page.getByText(t('station.taken')).isVisible()).toBe(true);
  });

  it(
    'remembers its ports and its time, and ends with the window',
    async () => {
      await choosePorts(app, '0, 0', '');
      await minutesOf(app).fill('45');
      await app.page.keyboard.press('Tab');
      listening = await startListening(app);
      await app.close();
      expect(await isRefused(listening.tcpPort)).toBe(true);
      app = await launch({ userData: app.userData });
      await showCounterpart(app);
      expect(await minutesOf(app).inputValue()).toBe('45');
      expect(await app.page.getByLabel(t('station-view.tcp')).inputValue()).toBe('0, 0');
    },
    appTestMs,
  );
});
