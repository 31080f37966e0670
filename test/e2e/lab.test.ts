import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultUserSettings } from '../../shared/default-settings.ts';
import type { Profile } from '../../shared/profile.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { totalText } from '../../shared/total-text.ts';
import { profileFormat, type ScenarioId } from '../../shared/words.ts';
import { address4, clientAddress4 } from '../lab/addresses.ts';
import { inboundReached, pairCauses, pairRows, portSet, serverReached } from '../lab/counterpart.ts';
import { describeLab, type Lab, labTestMs } from '../lab/lab.ts';
import { callTo, drop } from '../lab/rules.ts';
import { until } from '../lab/until.ts';
import { healthyRows, rolesFor, rowsOf } from '../lab/world.ts';
import { describeApp } from './describe-app.ts';
import { actionsOf, t } from './flows.ts';
import { launchArguments, runtime } from './launch.ts';

interface Found {
  report: Report;
  text: string;
}

/** What the app's window comes to in the client's namespace, where it knows no network but the lab's. */
function checkInWindow(lab: Lab, scenario: ScenarioId, family?: 'v4'): Promise<Found> {
  return openInWindow(lab, { scenario, roles: rolesFor(scenario, family), options: { mail: true } });
}

async function openInWindow(lab: Lab, profile: Omit<Profile, 'format'>, code?: string): Promise<Found> {
  const userData = await newUserData(lab, `app-${profile.scenario}`);
  const profileFile = join(userData, 'lab.portampel');
  await writeFile(profileFile, JSON.stringify({ format: profileFormat, ...profile }));
  const order = {
    executablePath: runtime(),
    args: launchArguments({ args: [profileFile] }, userData),
    ...(code !== undefined && { code: { label: t('asking.code'), value: code } }),
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

async function newUserData(lab: Lab, name: string): Promise<string> {
  const userData = join(lab.network.folder, name);
  await mkdir(userData);
  const settings = { ...defaultUserSettings, language: 'de', caFile: lab.ca };
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
  return userData;
}

/** The app as a counterpart in the server's namespace: its code, and by `end` what its window shows at last. */
async function answerInWindow(lab: Lab, tcp: string): Promise<{ code: string; end: () => Promise<string> }> {
  const order = {
    executablePath: runtime(),
    args: launchArguments({}, await newUserData(lab, 'app-counterpart')),
    labels: {
      ownPorts: t('station-view.ports.own'),
      tcp: t('station-view.tcp'),
      udp: t('station-view.udp'),
      stop: t('station-view.stop'),
    },
    tcp,
  };
  const driver = resolve('test/e2e/lab-station.mjs');
  const logFile = join(lab.network.folder, 'app-counterpart.log');
  const child = lab.network.start('server', process.execPath, [driver, JSON.stringify(order)], logFile);
  const said = async (index: number): Promise<Record<string, string>> => {
    const lines = async () => (await readFile(logFile, 'utf8')).split('\n').slice(0, -1);
    await until(
      async () => ((await lines()).length > index ? undefined : `the driver showed ${(await lines()).join(' ')}`),
      60_000,
    );
    return JSON.parse(String((await lines())[index])) as Record<string, string>;
  };
  const { code = '' } = await said(0);
  const end = async (): Promise<string> => {
    child.kill('SIGUSR2');
    return String((await said(1))['text']);
  };
  return { code, end };
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

    it(
      'measures with another window beyond it, in both directions',
      async () => {
        const { sql, application, database } = portSet(0);
        const { code, end } = await answerInWindow(lab, `${sql}-${database}`);
        await lab.network.setFirewall([`iifname "outside" tcp dport ${database} drop`]);
        const roles = { server: address4('public') };
        const options = { counterpart: true, mail: false, updates: false, ports: { sql, application } };
        const { report, text } = await openInWindow(lab, { scenario: '365-server', roles, options }, code);
        const inboundAsFound = { ...inboundReached, 'inbound-database': 'red filtered no-response' };
        expect(pairRows(report)).toEqual({ ...serverReached, ...inboundAsFound });
        expect(pairCauses(report)).toEqual(['inbound-dropped likely firewall: inbound-database']);
        expect(text).toContain(t('counterpart.stand-in'));
        for (const action of actionsOf(report)) expect(text).toContain(action);
        // One line of its log for the one visit.
        const lines = (await end()).split('\n').filter((line) => line.includes(clientAddress4));
        expect(lines).toHaveLength(1);
      },
      2 * labTestMs,
    );
  });
});
