import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../engine/report.ts';
import { signReport } from '../../engine/trust/signature.ts';
import type { Report } from '../../shared/report.ts';
import { reportOf } from '../helpers/networks.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { leaveAsItIs, resultOfNewRun, rowsByLight, runDemo, t } from './flows.ts';
import { hugeReport, withoutDigest } from './huge-report.ts';
import { clickMenu, openFromOutside } from './scenes.ts';

describeApp('a report', (launch) => {
  let app: AppUnderTest;
  let measured: Report;
  let saved: string;

  beforeAll(async () => {
    app = await launch();
    measured = await runDemo(app.page, 'blocked');
    saved = join(app.userData, 'gespeichert.portampel');
  }, appTestMs);

  it('is saved where the user says, whole', async () => {
    await app.answerDialog({ save: saved });
    await app.page.getByRole('button', { name: t('result.save') }).click();
    await leaveAsItIs(app.page);
    await app.page.getByRole('status').getByText('gespeichert.portampel').waitFor();
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(measured);
  });

  it('opens again as the same view, marked as an unchanged file', async () => {
    const { page } = app;
    // The panel says whose PC it is: this one, or that of the file.
    const panels = [t('surroundings.title'), t('surroundings.title.foreign')];
    const rowTexts = async () => {
      const texts = await page.locator('main button[aria-expanded]').allInnerTexts();
      return texts.filter((text) => !panels.includes(text));
    };
    const before = await rowTexts();
    await app.answerDialog({ open: saved });
    await clickMenu(app, 'open');
    await page.getByText(t('result.from-file')).first().waitFor();
    await page.getByText(t('result.intact')).first().waitFor();
    expect(before.length).toBeGreaterThan(0);
    expect(await rowTexts()).toEqual(before);
  });

  it('saved from its file again is the same file', async () => {
    const again = join(app.userData, 'nochmals.portampel');
    await app.answerDialog({ save: again });
    await clickMenu(app, 'save');
    await leaveAsItIs(app.page);
    await app.page.getByRole('status').getByText('nochmals.portampel').waitFor();
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(saved, 'utf8'));
  });

  it('is kept under «Reports», opened from there, deleted, and brought back', async () => {
    const { page } = app;
    const kept = () => page.evaluate(() => window.portampel.history.list());
    await clickMenu(app, 'reports');
    await page
      .getByRole('button', { name: /löschen/ })
      .first()
      .click();
    await page
      .getByRole('status')
      .getByText(t('reports.removed', { count: 1 }))
      .waitFor();
    expect(await kept()).toMatchObject({ ok: true, value: [] });
    await page.getByRole('button', { name: t('notice.restoreHistory') }).click();
    await page
      .getByRole('button', { name: /öffnen$/ })
      .first()
      .click();
    await page.getByText(t('result.from-history')).first().waitFor();
    expect(await kept()).toMatchObject({ ok: true, value: [{ id: measured.id, light: 'red', isDemo: true }] });
  });

  it('can be read out as a code, which shows its lights wherever it is typed', async () => {
    const { page } = app;
    const code = await page.locator('.phone-code-letters').innerText();
    await clickMenu(app, 'reports');
    const field = page.getByRole('textbox', { name: t('code.title') });
    await field.fill(code.replace(/.$/, 'U'));
    await page.getByText('«U»').waitFor();
    await field.fill(code.toLowerCase().replaceAll('-', ' '));
    const rows = page.getByRole('list', { name: t('code.rows') }).getByRole('listitem');
    await rows.first().waitFor();
    const lights = await rows.locator('.light-mark').allInnerTexts();
    expect(lights).toEqual(measured.checks.map(({ light }) => t(`light.${light}`)));
  });

  it('that was changed by hand says so', async () => {
    const forged = { ...measured, checks: measured.checks.map((check) => ({ ...check, light: 'green' })) };
    await openFromOutside(app, 'geschoent.portampel', JSON.stringify(forged));
    await app.page.getByText(t('result.not-intact')).first().waitFor();
    expect(await app.page.getByText(t('result.intact'), { exact: true }).count()).toBe(0);
    // Whatever colour it claims: what was changed proves nothing.
    await app.page.getByRole('heading', { level: 1, name: t('light.grey') }).waitFor();
  });

  it('of another PC: its key gets a name by the keyboard, shown at once and the next time', async () => {
    const { page } = app;
    const key = generateKeyPairSync('ed25519').privateKey;
    const signed = JSON.stringify(signReport(reportOf({ scenario: '365-client' }), key));
    const signer = page.locator('.signer');
    const press = async (...keys: string[]) => {
      for (const each of keys) await page.keyboard.press(each);
    };
    await openFromOutside(app, 'signiert.portampel', signed);
    await signer.getByRole('button', { name: t('trust.name') }).focus();
    await press('Enter');
    await page.getByRole('textbox', { name: t('trust.name.label') }).waitFor();
    // Taken back: the focus is where it was.
    await press('Escape');
    await signer.locator('button:focus').waitFor();
    await press('Enter');
    await page.locator('.signer-form input:focus').waitFor();
    await page.keyboard.type('Support timeSensor');
    await press('Enter');
    await signer.getByText('Support timeSensor').waitFor();
    await signer.locator('button:focus').waitFor();
    await openFromOutside(app, 'danach.portampel', JSON.stringify(measured));
    await page.getByText('danach.portampel').first().waitFor();
    await openFromOutside(app, 'signiert.portampel', signed);
    await signer.getByText('Support timeSensor').waitFor();
    await signer.getByRole('button', { name: t('trust.rename') }).click();
    await page.getByRole('textbox', { name: t('trust.name.label') }).fill('');
    await page.getByRole('button', { name: t('trust.name.save') }).click();
    await signer.getByRole('button', { name: t('trust.name') }).waitFor();
    expect(await signer.getByText('Support timeSensor').count()).toBe(0);
  });

  const refused: [string, () => string, string][] = [
    ['half of one', () => JSON.stringify(measured).slice(0, 900), 'error.report-damaged'],
    ['nothing', () => '', 'error.file-empty'],
    ['a foreign document', () => '{"format":"something/1"}', 'error.report-foreign'],
    [
      'one of a later version',
      () => JSON.stringify({ ...measured, format: 'portampel-report/2' }),
      'error.report-version',
    ],
    ['one without rows', () => JSON.stringify({ ...measured, checks: 'none' }), 'error.report-damaged'],
    ['50 MB', () => `{"format":"portampel-report/1","x":"${'a'.repeat(50 * 1024 * 1024)}"}`, 'error.file-too-large'],
    ['deeper nesting than any stack', () => '{"a":'.repeat(200_000), 'error.file-overloaded'],
  ];
  it.each(refused)('file with %s is refused politely, and what was open stays', async (_, content, key) => {
    const { page } = app;
    await openFromOutside(app, 'gut.portampel', JSON.stringify(measured));
    await page.getByText('gut.portampel').first().waitFor();
    const file = join(app.userData, 'schlecht.portampel');
    writeFileSync(file, content());
    await app.answerDialog({ open: file });
    const reply = await page.evaluate(() => window.portampel.document.choose());
    expect(reply).toMatchObject({ ok: false, error: { code: 'user', message: { key } } });
    await clickMenu(app, 'open');
    await page.getByRole('alert').getByText('schlecht.portampel').waitFor();
    expect(await page.getByText('gut.portampel').first().isVisible()).toBe(true);
  });

  it('shows hostile words of peers and files as text', async () => {
    const { page } = app;
    const attack = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>\u202egnp.exe';
    const [first, ...others] = measured.checks;
    if (first === undefined) throw new Error('no row');
    const hostile = seal({
      ...withoutDigest(measured),
      scenario: { ...measured.scenario, profileName: attack },
      checks: [{ ...first, id: attack, host: attack, expectationReason: attack }, ...others],
      notes: [{ key: attack }, { key: 'note.role-unused', params: { role: attack, scenario: attack } }],
    });
    await openFromOutside(app, 'boese.portampel', JSON.stringify(hostile));
    await page.getByText('<img src=x', { exact: false }).first().waitFor();
    await page.locator('main button[aria-expanded="false"]').first().click();
    const seen = await page.evaluate(() => ({
      title: document.title,
      images: document.querySelectorAll('main img, main script').length,
      hasOverride: document.body.innerText.includes('\u202e'),
    }));
    expect({ ...seen, title: seen.title === 'owned' }).toEqual({ title: false, images: 0, hasOverride: false });
    expect(app.complaints).toEqual([]);
  });

  it('with 10,000 rows draws what is in sight, finds the rest, and filters', async () => {
    const { page } = app;
    const huge = await hugeReport(10_000);
    const last = huge.checks.at(-1)?.id ?? '';
    await openFromOutside(app, 'riesig.portampel', JSON.stringify(huge));
    await page.locator('[aria-setsize="10000"]').first().waitFor();
    expect(await page.locator('[aria-setsize="10000"]').count()).toBeLessThan(100);
    await clickMenu(app, 'find');
    const search = page.getByRole('searchbox');
    await page.locator('input:focus').waitFor();
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(last);
    await page.locator('[aria-setsize="1"]').filter({ hasText: last }).waitFor();
  });
});

describeApp('check again', (launch) => {
  it(
    'measures only the rows that are not green, against the same simulator',
    async () => {
      const app = await launch();
      const before = await runDemo(app.page, 'mail');
      const after = await resultOfNewRun(app.page, () =>
        app.page.getByRole('button', { name: t('result.repeat-troubled.label') }).click(),
      );
      const unchanged = (report: Report) => report.checks.filter(({ id }) => rowsByLight(before).green.includes(id));
      expect([before.light, after.light]).toEqual(['yellow', 'yellow']);
      expect(unchanged(after)).toEqual(unchanged(before));
      expect(after.notes).toContainEqual({
        key: 'note.rows-repeated',
        params: { count: 2, createdAt: before.createdAt },
      });
    },
    appTestMs,
  );
});
