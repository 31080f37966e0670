import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seal } from '../../engine/report.ts';
import { translator } from '../../shared/locales/index.ts';
import type { TextKey } from '../../shared/locales/texts.ts';
import type { Report } from '../../shared/report.ts';
import type { Language } from '../../shared/words.ts';
import { type Network, reportOf } from '../helpers/networks.ts';
import type { AppUnderTest } from './app.ts';
import { dropFiles } from './drop-files.ts';
import { hugeReport } from './huge-report.ts';
import { clickMenu, type Scene } from './scenes.ts';

async function textOf({ page }: AppUnderTest, key: TextKey): Promise<string> {
  const language = await page.evaluate(() => document.documentElement.lang);
  return translator(language as Language)(key);
}

/** Writes them beside the settings. */
export async function writeReports(app: AppUnderTest, reports: Record<string, Report | string>): Promise<string[]> {
  const files = Object.entries(reports).map(([name, report]) => ({ path: join(app.userData, name), report }));
  await Promise.all(
    files.map(({ path, report }) => writeFile(path, typeof report === 'string' ? report : JSON.stringify(report))),
  );
  return files.map(({ path }) => path);
}

const reception: Network = {
  scenario: '365-client',
  hosts: {
    server: 'srv.kanzlei-huber.example',
    mailOut: 'mail.kanzlei-huber.example',
    mailIn: 'mail.kanzlei-huber.example',
  },
  options: { mail: true },
  machine: {
    interfaces: { value: [{ name: 'Ethernet', kind: 'wired', up: true, addresses: ['192.168.10.21'] }] },
    dnsServers: { value: ['192.168.10.5'] },
    searchDomains: { value: ['kanzlei-huber.example'] },
    firewall: { value: { product: 'windows', state: 'on' } },
  },
};

/** The same firm's notebook: in a tunnel, with another resolver, behind a proxy. */
const notebook: Network = {
  ...reception,
  saw: { 'server-application': 'filtered', 'mail-993': 'filtered', 'mail-587': 'closed' },
  machine: {
    ...reception.machine,
    interfaces: {
      value: [
        { name: 'WLAN', kind: 'wifi', up: true, addresses: ['192.168.1.44'] },
        { name: 'FortiClient SSL VPN', kind: 'vpn', up: true, addresses: ['10.212.134.7'] },
      ],
    },
    dnsServers: { value: ['10.212.134.1', '9.9.9.9'] },
    searchDomains: { value: [] },
  },
  proxy: {
    settings: [
      {
        source: 'windows',
        autoDetect: false,
        bypass: [],
        https: { kind: 'http', host: 'proxy.kanzlei-huber.example', port: 3128 },
      },
    ],
  },
};

export const seats = { works: () => reportOf(reception), fails: () => reportOf(notebook) };

async function compare(app: AppUnderTest, reports: Record<string, Report>): Promise<void> {
  await dropFiles(app, await writeReports(app, reports));
  await app.page.locator('.verdict-line').waitFor();
}

/** Seats of one firm: every third in the same tunnel, some well, some half. */
export function manySeats(count: number): Record<string, Report> {
  const kinds = [reception, notebook, { ...reception, saw: { 'mail-587': 'closed' } } satisfies Network];
  const reports = kinds.map((network) => reportOf(network));
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const { digest: _digest, ...report } = reports[index % 3 === 1 ? 1 : index % 7 === 0 ? 2 : 0]!;
      const name = `KANZLEI-PC-${index + 1}`;
      const facts = { ...report.machine.facts, computerName: { value: name } };
      return [`${name}.portampel`, seal({ ...report, id: randomUUID(), machine: { ...report.machine, facts } })];
    }),
  );
}

async function sumUp(app: AppUnderTest, reports: Record<string, Report | string>): Promise<void> {
  await dropFiles(app, await writeReports(app, reports));
  await app.page.locator('.seats-table, .file-list').first().waitFor();
}

export const viewScenes: Record<string, Scene> = {
  'compare-empty': async (app) => {
    await clickMenu(app, 'compare');
    await app.page.locator('.compare').waitFor();
  },
  'compare-worse': (app) => compare(app, { 'empfang.portampel': seats.works(), 'notebook.portampel': seats.fails() }),
  'compare-differences': async (app) => {
    await compare(app, { 'empfang.portampel': seats.works(), 'notebook.portampel': seats.fails() });
    await app.page.locator('.differences').first().scrollIntoViewIfNeeded();
    await app.page.locator('.disclosure-button').first().click();
  },
  'compare-same': (app) => compare(app, { 'vorher.portampel': seats.works(), 'nachher.portampel': seats.works() }),
  'compare-huge': async (app) =>
    compare(app, { 'a.portampel': seats.works(), 'b.portampel': await hugeReport(10_000) }),
  'compare-leaving': async (app) => {
    await compare(app, { 'empfang.portampel': seats.works(), 'notebook.portampel': seats.fails() });
    await app.page.getByRole('button', { name: await textOf(app, 'result.hand-over') }).click();
    await app.page.getByRole('menuitem').first().click();
    await app.page.locator('.preview-item').first().waitFor();
  },
  'summary-empty': async (app) => {
    await clickMenu(app, 'summary');
    await app.page.locator('.summary').waitFor();
  },
  'summary-full': (app) => sumUp(app, { ...manySeats(40), 'halb.portampel': '{"format":', 'fremd.json': '{}' }),
  'summary-seats': async (app) => {
    await sumUp(app, manySeats(40));
    await app.page.locator('.seats-frame').scrollIntoViewIfNeeded();
    await app.page.locator('.seats-frame').evaluate((frame) => frame.scrollTo(0, 300));
  },
  'summary-filtered': async (app) => {
    await sumUp(app, manySeats(40));
    await app.page.locator('.common-cause .button').first().click();
    await app.page.locator('.seats-frame').scrollIntoViewIfNeeded();
  },
  'summary-none': (app) => sumUp(app, { 'a.json': '{', 'b.json': '[]', 'c.html': '<html></html>' }),
  'summary-huge': (app) => sumUp(app, manySeats(5000)),
};
