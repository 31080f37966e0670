import type { Options } from '../../shared/profile.ts';
import type { Role, ScenarioId } from '../../shared/words.ts';
import { mustRun } from './command.ts';
import { describeLab, type Lab, labTestMs } from './lab.ts';
import { bundle } from './portampel.ts';
import { healthyRows, type Row, type Rows, rolesFor, rowsOf } from './world.ts';

const hostFlags: Record<Role, string> = {
  server: '--server',
  licence: '--licence',
  updates: '--updates',
  mailOut: '--mail-out',
  mailIn: '--mail-in',
  publicServer: '--public-server',
};

const scenarios: ScenarioId[] = ['classic-office', 'classic-client', 'classic-remote', '365-server', '365-client'];

/** What `portampel rules` writes for the scenario, as the client sees its hosts. */
async function rulesFor(lab: Lab, scenario: ScenarioId, format: string): Promise<string> {
  const hosts = Object.entries(rolesFor(scenario, 'v4')) as [Role, string][];
  const flags = hosts.flatMap(([role, host]) => [hostFlags[role], host]);
  const args = [bundle, 'rules', '--scenario', scenario, ...flags, '--format', format, '--standalone', '--lang', 'en'];
  const { code, stdout, stderr } = await lab.network.exec('client', process.execPath, args);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

async function load(lab: Lab, command: string[], ruleset: string): Promise<void> {
  await mustRun('ip', ['netns', 'exec', lab.network.namespace('firewall'), ...command], { input: ruleset });
}

async function check(lab: Lab, scenario: ScenarioId, options: Options = {}) {
  const { report } = await lab.check({ scenario, roles: rolesFor(scenario, 'v4'), options });
  return report;
}

/** Rules that were shown to be needed: what the rules of several scenarios have in common is taken out once. */
const needed = new Set<string>();

const dropped: Row = { state: 'filtered', reason: 'no-response', service: null, light: 'green' };

/** What shall be shut is dropped by such a firewall, before any host could refuse it. */
const shutBy: Partial<Record<ScenarioId, Rows>> = {
  'classic-remote': { 'public-sql': dropped, 'public-application': dropped, 'public-database': dropped },
};

describeLab('the rules that portampel writes', (lab) => {
  afterEach(async () => {
    await load(lab, ['nft', '-f', '-'], 'table inet portampel\ndelete table inet portampel\n');
    await load(lab, ['iptables-nft', '-P', 'FORWARD', 'ACCEPT'], '');
    await load(lab, ['iptables-nft', '-F', 'FORWARD'], '');
    await load(lab, ['iptables-nft', '-t', 'raw', '-F'], '');
  });

  test.each(scenarios)(
    'turn every row of %s green on a firewall that forwards nothing else, and no rule is one too many',
    async (scenario) => {
      const ruleset = await rulesFor(lab, scenario, 'nftables');
      await load(lab, ['nft', '-f', '-'], ruleset);
      expect(rowsOf(await check(lab, scenario))).toEqual({ ...healthyRows[scenario], ...shutBy[scenario] });
      const permits = ruleset.split('\n').filter((line) => line.includes('ct state new accept'));
      expect(permits.length).toBeGreaterThan(0);
      for (const permit of permits.filter((each) => !needed.has(each))) {
        needed.add(permit);
        await load(lab, ['nft', '-f', '-'], ruleset.replace(`${permit}\n`, ''));
        const { light } = await check(lab, scenario);
        expect({ permit, light }).toEqual({ permit, light: 'red' });
      }
    },
    labTestMs,
  );

  test(
    'do the same in the words of iptables',
    async () => {
      const ruleset = await rulesFor(lab, 'classic-office', 'iptables');
      await load(lab, ['iptables-nft-restore'], ruleset);
      expect(rowsOf(await check(lab, 'classic-office'))).toEqual(healthyRows['classic-office']);
    },
    labTestMs,
  );
});
