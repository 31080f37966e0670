import { htmlFile } from '../../engine/handover/html-file.ts';
import { ownWriter } from '../../engine/handover/page-writer.ts';
import { redact } from '../../engine/redact/redact.ts';
import { seal } from '../../engine/report.ts';
import type { Report } from '../../shared/report.ts';
import { reportOf } from '../helpers/networks.ts';
import type { AppUnderTest } from './app.ts';
import { hugeReport } from './huge-report.ts';
import { answerCall, blocked, clickMenu, openFromOutside, openReport, type Scene, textOf } from './scenes.ts';

async function openLeaving(app: AppUnderTest): Promise<void> {
  await app.page.getByText('bericht.portampel').first().waitFor();
  await clickMenu(app, 'save');
  await app.page
    .getByRole('checkbox', { name: await textOf(app, 'leaving.strike') })
    .first()
    .waitFor();
}

/** A report with what a firm calls its machines. */
function withFacts(report: Report): Report {
  const { digest: _, ...content } = report;
  const machine = {
    ...content.machine,
    facts: {
      ...content.machine.facts,
      searchDomains: { value: ['kanzlei-huber.example'] },
      dnsServers: { value: ['192.168.10.5', '192.168.10.6', '9.9.9.9'] },
      wifi: { value: { interface: 'WLAN', ssid: { value: 'Kanzlei Huber' }, signal: { value: { percent: 80 } } } },
    },
  };
  return seal({ ...content, machine });
}

function manyHosts(report: Report): Report {
  const { digest: _, ...content } = report;
  return seal({
    ...content,
    checks: report.checks.map((row, n) => ({ ...row, host: `srv${n}.huber${n % 50}.example` })),
  });
}

/** A page of this very app, or of another version; then altered by hand. */
async function openPage(app: AppUnderTest, version?: string): Promise<void> {
  const report = reportOf(blocked);
  const own = await app.electron.evaluate(({ app: main }) => ({
    version: main.getVersion(),
    versions: process.versions,
  }));
  const writer = { ...ownWriter(own.versions), version: version ?? own.version };
  const page = htmlFile({ report, source: report, intact: true, phoneCode: undefined }, 'de', writer);
  await openFromOutside(app, 'bericht.html', page.replaceAll('>Rot', '>Grün'));
  await app.page.getByText('bericht.html').first().waitFor();
}

/** What may leave, asked before it does; and what has left, come back. */
export const leavingScenes: Record<string, Scene> = {
  'leaving-standard': async (app) => {
    await openReport(app, withFacts(reportOf(blocked)));
    await openLeaving(app);
  },
  'leaving-none': async (app) => {
    await openReport(app, withFacts(reportOf(blocked)));
    await openLeaving(app);
    await app.page
      .getByRole('dialog')
      .getByText(await textOf(app, 'leaving.level.none'), { exact: true })
      .click();
    await app.page.getByText(await textOf(app, 'leaving.none.agree')).waitFor();
  },
  'leaving-refused': async (app) => {
    await openReport(app, withFacts(reportOf(blocked)));
    const message = { key: 'error.redaction-failed', params: { place: 'checks.3.host' } } as const;
    await answerCall(app, 'document', 'preview', { ok: false, error: { code: 'user', message } });
    await app.page.getByText('bericht.portampel').first().waitFor();
    await clickMenu(app, 'save');
    await app.page.getByRole('dialog').getByRole('alert').waitFor();
  },
  'leaving-unwritten': async (app) => {
    await openReport(app, withFacts(reportOf(blocked)));
    await openLeaving(app);
    await app.answerDialog({ save: '/dev/full/bericht.portampel' });
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: await textOf(app, 'leaving.save') })
      .click();
    // By its role: what is behind the dialog has none.
    await app.page.getByRole('alert').getByText('/dev/full').waitFor();
  },
  'leaving-huge': async (app) => {
    await openReport(app, manyHosts(await hugeReport(10_000)));
    await openLeaving(app);
    await app.page.locator('.preview-item').nth(2).click();
  },
  'result-page-altered': (app) => openPage(app),
  'result-page-unclear': (app) => openPage(app, '0.9.9'),
  'result-redacted': async (app) => {
    const key = Buffer.alloc(32, 7);
    await openReport(app, redact(withFacts(reportOf(blocked)), { level: 'standard', key }).report);
    await app.page.getByText('bericht.portampel').first().waitFor();
  },
};
