import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultUserSettings } from '../../shared/default-settings.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { totalText } from '../../shared/total-text.ts';
import { profileFormat, type ScenarioId } from '../../shared/words.ts';
import { address4 } from '../lab/addresses.ts';
import { describeLab, type Lab, labTestMs } from '../lab/lab.ts';
import { callTo, drop } from '../lab/rules.ts';
import { healthyRows, rolesFor, rowsOf } from '../lab/world.ts';
import { describeApp } from './describe-app.ts';
import { actionsOf, t } from './flows.ts';
import { launchArguments, runtime } from './launch.ts';

/** What the app's window comes to in the client's namespace, where it knows no network but the lab's. */
async function checkInWindow(lab: Lab, scenario: ScenarioId, family?: 'v4'): Promise<{ report: Report; text: string }> {
  const userData = join(lab.network.folder, `app-${scenario}`);
  await mkdir(userData);
  const profileFile = join(userData, 'lab.portampel');
  const profile = { format: profileFormat, scenario, roles: rolesFor(scenario, family), options: { mail: true } };
  await writeFile(profileFile, JSON.stringify(profile));
  const settings = { ...defaultUserSettings, language: 'de', caFile: lab.ca };
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
  const order = {
    executablePath: runtime(),
    args: launchArguments({ args: [profileFile] }, userData),
    startButton: t('addresses.start'),
  };
  const driver = resolve('test/e2e/lab-driver.mjs');
  const { stdout, stderr } = await lab.network.exec('client', process.execPath, [driver, JSON.stringify(order)], {
    timeoutMs: labTestMs,
  });
  if (stdout === '') throw new Error(`the driver showed nothing: ${stderr}`);
  const { report, text } = JSON.parse(stdout) as { report: unknown; text: string };
  return { report: reportSchema.parse(report), text };
}

describeApp('the app in a real network', () => {
  describeLab('behind a real firewall', (lab) => {
    it(
      'finds real servers, and says so',
      async () => {
        const { report, text } = await checkInWindow(lab, '365-client');
        expect(rowsOf(report)).toEqual(healthyRows['365-client']);
        expect(text).toContain(t('total.green'));
      },
      labTestMs,
    );

    it(
      'finds the ports that the firewall drops, and says what to do',
      async () => {
        await lab.network.setFirewall([callTo(address4('licence'), 8080, drop)]);
        const { report, text } = await checkInWindow(lab, 'classic-office', 'v4');
        const dropped = { state: 'filtered', reason: 'no-response', service: null, light: 'red' };
        expect(rowsOf(report)).toEqual({ ...healthyRows['classic-office'], 'licence-8080': dropped });
        expect(text).toContain(totalText(report, t));
        expect(report.findings.map(({ id, confidence, checkIds }) => [id, confidence, checkIds])).toEqual([
          ['port-missing', 'likely', ['licence-8080']],
        ]);
        for (const action of actionsOf(report)) expect(text).toContain(action);
      },
      labTestMs,
    );
  });
});
