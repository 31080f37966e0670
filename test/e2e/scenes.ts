import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seal } from '../../engine/report.ts';
import type { ViewName } from '../../renderer/state/app-state.ts';
import type { DiscoveryFacts } from '../../shared/facts/discovery.ts';
import { channelOf, type IpcReply, type RunRequest } from '../../shared/ipc-contract.ts';
import { translator } from '../../shared/locales/index.ts';
import type { TextKey } from '../../shared/locales/texts.ts';
import type { MenuCommand } from '../../shared/menu-commands.ts';
import type { PermitFormat } from '../../shared/permits/format.ts';
import type { Report } from '../../shared/report.ts';
import type { Language } from '../../shared/words.ts';
import { type Network, reportOf } from '../helpers/networks.ts';
import type { AppUnderTest } from './app.ts';
import { untilEnded } from './flows.ts';
import { foundServers } from './found-servers.ts';
import { hugeReport, simulatedReport, withoutDigest } from './huge-report.ts';
import { startSlowUpdate } from './slow-update.ts';

/** Brings the app to a state that is worth looking at; for pictures and for axe. */
export type Scene = (app: AppUnderTest) => Promise<void>;

type DemoFaults = Extract<RunRequest, { kind: 'demo' }>['faults'];

export async function clickMenu(app: AppUnderTest, command: MenuCommand): Promise<void> {
  await app.electron.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, command);
}

/** As a second start with this file would. */
export async function openFromOutside(app: AppUnderTest, name: string, content: string): Promise<string> {
  const file = join(app.userData, name);
  await writeFile(file, content);
  await app.electron.evaluate(
    ({ app: main }, path) => void main.emit('second-instance', {}, [], '', { file: path }),
    file,
  );
  return file;
}

/** Starts a run in main; the page that loads anew goes on with it. */
async function startDemo(app: AppUnderTest, scenario: string, faults: DemoFaults): Promise<void> {
  await app.page.evaluate((request) => window.portampel.run.start(request as RunRequest), {
    kind: 'demo',
    scenario,
    options: {},
    faults,
  });
  await app.page.reload();
  await app.page.locator('h1').first().waitFor();
}

async function untilShown(app: AppUnderTest): Promise<void> {
  await untilEnded(app.page);
  await app.page.reload();
  await app.page.locator('h1').first().waitFor();
}

/** A check whose download stands at two fifths. */
export async function startSlowRehearsal(app: AppUnderTest): Promise<void> {
  const { profile: asked, close } = await startSlowUpdate();
  app.electron.once('close', close);
  const request = { kind: 'network', scenario: 'classic-office', profile: asked };
  await app.page.evaluate((given) => window.portampel.run.start(given as RunRequest), request);
  await app.page.reload();
  const name = await textOf(app, 'row.updates-transfer.name');
  await app.page.locator(`[role="progressbar"][aria-label="${name}"][aria-valuenow="40"]`).waitFor();
}

/**
 * A view as the menu shows it: main tells the page, and the page loads the view. Until then React keeps the old one in
 * the document, hidden: a heading counts once it is seen.
 */
const menu =
  (view: MenuCommand & ViewName): Scene =>
  async (app) => {
    await clickMenu(app, view);
    await app.page.locator(`main[aria-label="${await textOf(app, `view.${view}`)}"] h1:visible`).waitFor();
  };

const twoFaults: DemoFaults = [
  { rowId: 'server-application', fault: 'refuse' },
  { rowId: 'mail-587', fault: 'starttls-removed' },
];

async function demoResult(app: AppUnderTest, faults: DemoFaults): Promise<void> {
  await startDemo(app, '365-client', faults);
  await untilShown(app);
}

const profile = {
  format: 'portampel-profile/1',
  name: 'Kanzlei Muster, Zürich',
  scenario: 'classic-office',
  roles: { licence: '127.0.0.1', updates: '127.0.0.2' },
  options: { mail: true },
};

const profileWithRehearsal = {
  ...profile,
  options: { mail: false, rehearsal: { protocol: 'ftp', bytes: 200e6, path: '/updates/timeSensor-LEGAL.zip' } },
};

/** In the language that the scene is shown in. */
export async function textOf({ page }: AppUnderTest, key: TextKey): Promise<string> {
  const language = await page.evaluate(() => document.documentElement.lang);
  return translator(language as Language)(key);
}

/** From now on main answers the page's call so. */
export async function answerCall<T>(app: AppUnderTest, group: string, name: string, reply: IpcReply<T>): Promise<void> {
  await app.electron.evaluate(
    ({ ipcMain }, { channel, given }) => {
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, () => given);
    },
    { channel: channelOf(group, name), given: reply },
  );
}

/** A real search would ask the network of whoever takes the pictures. */
async function searchWith(app: AppUnderTest, facts: DiscoveryFacts): Promise<void> {
  await answerCall(app, 'host', 'discover', { ok: true, value: facts });
  const asked = { format: 'portampel-profile/1', scenario: 'classic-client' };
  await openFromOutside(app, 'suche.portampel', JSON.stringify(asked));
  await app.page.getByRole('button', { name: await textOf(app, 'search.button') }).click();
  await app.page.getByRole('button', { name: await textOf(app, 'search.again') }).waitFor();
}

export function openReport(app: AppUnderTest, report: Report): Promise<string> {
  return openFromOutside(app, 'bericht.portampel', JSON.stringify(report));
}

/** A firewall that drops one port, one that alters mail, and a server whose service does not run. */
export const blocked: Network = { scenario: '365-client', saw: { 'mail-993': 'filtered' } };
const altered: Network = {
  scenario: '365-client',
  saw: { 'mail-587': { state: 'open', reason: 'starttls-missing', service: 'degraded' } },
};
const stopped: Network = { scenario: '365-client', saw: { 'server-sql': 'closed' } };

async function openRequest(app: AppUnderTest): Promise<void> {
  await app.page.getByRole('button', { name: await textOf(app, 'permits.open') }).click();
  await app.page.getByRole('dialog').waitFor();
}

async function chooseForm(app: AppUnderTest, format: PermitFormat): Promise<void> {
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('button', { name: await textOf(app, 'permits.format') }).click();
  await app.page.getByRole('option', { name: await textOf(app, `permits.format.${format}`), exact: true }).click();
}

async function openFirstProblem(app: AppUnderTest): Promise<void> {
  const row = app.page.locator('main button[aria-expanded]').filter({ hasText: 'STARTTLS' }).first();
  await row.click();
  await row.scrollIntoViewIfNeeded();
}

/** Every view, and every state of it that is designed on its own. */
export const scenes: Record<string, Scene> = {
  situation: () => Promise.resolve(),
  'situation-chosen': async (app) => {
    await app.page.evaluate(() => window.portampel.settings.change({ scenario: 'classic-remote' }));
    await app.page.reload();
    await app.page.locator('h1').first().waitFor();
  },
  addresses: async (app) => {
    await openFromOutside(app, 'kanzlei.portampel', JSON.stringify(profile));
    await app.page.getByText('Kanzlei Muster').first().waitFor();
    await app.page.getByRole('combobox').last().fill('not a host');
    await app.page.keyboard.press('Tab');
  },
  'addresses-extras': async (app) => {
    await openFromOutside(app, 'kanzlei.portampel', JSON.stringify(profileWithRehearsal));
    await app.page.getByText('Kanzlei Muster').first().waitFor();
    const title = await textOf(app, 'extras.title');
    await app.page.getByRole('button', { name: title }).click();
    await app.page.getByLabel(await textOf(app, 'extras.login.user')).scrollIntoViewIfNeeded();
  },
  'search-found': (app) => searchWith(app, foundServers),
  'search-silent': (app) => searchWith(app, { ...foundServers, servers: [] }),
  running: (app) =>
    startDemo(app, 'classic-office', [
      { rowId: 'mail-993', fault: 'silent' },
      { rowId: 'mail-465', fault: 'slow' },
    ]),
  'running-transfer': startSlowRehearsal,
  'result-transfer': async (app) => {
    await startSlowRehearsal(app);
    await clickMenu(app, 'cancel');
    await untilShown(app);
    const name = await textOf(app, 'row.updates-transfer.name');
    const row = app.page.locator('main button[aria-expanded]').filter({ hasText: name }).first();
    await row.click();
    await row.scrollIntoViewIfNeeded();
  },
  'result-green': (app) => demoResult(app, []),
  'result-red': (app) => demoResult(app, twoFaults),
  'result-cause': async (app) => {
    await demoResult(app, twoFaults);
    await app.page.locator('.finding summary').first().click();
    await app.page
      .getByRole('button', { name: await textOf(app, 'finding.light') })
      .first()
      .click();
    await app.page.locator('.finding-selected').scrollIntoViewIfNeeded();
  },
  'result-watching': async (app) => {
    await demoResult(app, twoFaults);
    const start = app.page.getByRole('button', { name: await textOf(app, 'watch.start'), exact: true });
    await start.click();
    await app.page.getByRole('button', { name: await textOf(app, 'watch.stop') }).scrollIntoViewIfNeeded();
  },
  // On loopback: with its warning.
  'request-letter': async (app) => {
    await demoResult(app, twoFaults);
    await openRequest(app);
  },
  'request-permits': async (app) => {
    await openReport(app, reportOf(blocked));
    await openRequest(app);
  },
  'request-acts': async (app) => {
    await openReport(app, reportOf(altered));
    await openRequest(app);
  },
  'request-left-out': async (app) => {
    await openReport(app, reportOf({ ...blocked, saw: { ...blocked.saw, ...altered.saw, ...stopped.saw } }));
    await openRequest(app);
    await chooseForm(app, 'nftables');
  },
  'request-no-form': async (app) => {
    await openReport(app, reportOf(altered));
    await openRequest(app);
    await chooseForm(app, 'nftables');
  },
  'request-for-others': async (app) => {
    await openReport(app, reportOf(stopped));
    await openRequest(app);
  },
  'request-nothing': async (app) => {
    await openReport(app, reportOf({ scenario: '365-client' }));
    await openRequest(app);
  },
  'result-evidence': async (app) => {
    await demoResult(app, twoFaults);
    await openFirstProblem(app);
  },
  'result-file-changed': async (app) => {
    await openReport(app, { ...(await simulatedReport()), durationMs: 1 });
    await app.page.getByText('bericht.portampel').first().waitFor();
  },
  'result-cancelled': async (app) => {
    await startDemo(app, 'classic-office', [{ rowId: 'mail-993', fault: 'silent' }]);
    await clickMenu(app, 'cancel');
    await untilShown(app);
  },
  'result-huge': async (app) => {
    await openReport(app, await hugeReport(10_000));
    await app.page.locator('[aria-setsize="10000"]').first().waitFor();
  },
  'result-nothing-measured': async (app) => {
    const report = withoutDigest(await simulatedReport());
    await openReport(
      app,
      seal({ ...report, checks: [], counts: { green: 0, yellow: 0, red: 0, grey: 0 }, light: 'grey' }),
    );
    await app.page.getByText('bericht.portampel').first().waitFor();
  },
  'reports-empty': menu('reports'),
  'reports-filled': async (app) => {
    await demoResult(app, []);
    await demoResult(app, twoFaults);
    await menu('reports')(app);
  },
  'file-refused': (app) => openFromOutside(app, 'fremd.portampel', '{}').then(() => undefined),
  settings: menu('settings'),
  help: menu('help'),
  about: menu('about'),
};
