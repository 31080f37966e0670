import { firewallInside4, firewallInside6 } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { answerInstead } from './rules.ts';
import { peersPlan } from './server-files.ts';
import { startServer } from './servers.ts';
import { healthyRows, type Row, rolesFor, rowsOf } from './world.ts';

describeLab('a firewall that answers FTP itself', (lab) => {
  beforeAll(async () => {
    const liars = [firewallInside4, firewallInside6].map((address) => ({ kind: 'ftp' as const, address, port: 21 }));
    await startServer(lab.network, 'firewall', peersPlan('liars', liars));
  });

  test(
    'the FTP row cannot be told, and no other row is touched',
    async () => {
      const scenario = 'classic-office';
      await lab.network.setFirewall([], [answerInstead(21)]);
      const { report, code } = await lab.check({ scenario, roles: rolesFor(scenario) });
      const faked: Row = { state: 'open', reason: 'faked-open', service: 'asExpected', light: 'grey' };
      const untold: Row = { state: 'untested', reason: 'ftp-login-needed', service: null, light: 'grey' };
      expect(rowsOf(report)).toEqual({ ...healthyRows[scenario], 'updates-20': untold, 'updates-21': faked });
      expect(report.canary).toMatchObject({ state: 'faked', fakedPorts: [21] });
      expect([report.light, code]).toEqual(['grey', 3]);
    },
    labTestMs,
  );

  test(
    'without its lie the same row is green',
    async () => {
      const scenario = 'classic-office';
      const { report } = await lab.check({ scenario, roles: rolesFor(scenario) });
      expect(rowsOf(report)).toEqual(healthyRows[scenario]);
      expect(report.canary).toMatchObject({ state: 'clean', fakedPorts: [] });
    },
    labTestMs,
  );
});
