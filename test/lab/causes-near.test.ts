import { conclusionsOf } from '../helpers/networks.ts';
import { address4 } from './addresses.ts';
import { mustRun } from './command.ts';
import { describeLab, labTestMs } from './lab.ts';
import { rolesFor } from './world.ts';

const scenario = 'classic-office';
const mail = 'mail-465 mail-587 mail-993 mail-995';
/** All but row 20, which nothing says of as long as 21 does not answer. */
const all = `licence-80 licence-443 licence-8080 updates-21 updates-22 ${mail}`;

describeLab('causes on this PC and next to it', (lab) => {
  const client = (...words: string[]) => mustRun('ip', ['-n', lab.network.namespace('client'), ...words]);
  const conclude = async (family: 'v4' | 'both' = 'v4') => {
    const { report } = await lab.check({ scenario, roles: rolesFor(scenario, family) });
    return conclusionsOf(report);
  };

  test('none where all is well', async () => expect(await conclude()).toEqual([]), labTestMs);

  test(
    'a firewall that lets nothing of one family out',
    async () => {
      await lab.network.setFirewall(['iifname "inside" meta nfproto ipv4 drop']);
      expect(await conclude()).toEqual([`no-way-out likely firewall: ${all}`]);
      await lab.network.setFirewall(['iifname "inside" meta nfproto ipv6 drop']);
      expect(await conclude('both')).toEqual([`ipv6-broken certain firewall: ${all}`]);
    },
    labTestMs,
  );

  test(
    'this PC’s own prohibition',
    async () => {
      const hosts = [address4('mailout'), address4('mailin')];
      for (const host of hosts) await client('route', 'add', 'prohibit', host);
      expect(await conclude()).toEqual([`local-firewall certain firmIt: ${mail}`]);
      for (const host of hosts) await client('route', 'del', 'prohibit', host);
    },
    labTestMs,
  );

  // The last: it takes the network away.
  test(
    'no gateway, no address, and only the one that a machine gives itself',
    async () => {
      await client('route', 'del', 'default');
      await client('-6', 'route', 'del', 'default');
      expect(await conclude()).toEqual([`no-gateway certain firmIt: ${all}`]);
      await client('address', 'flush', 'dev', 'eth0');
      expect(await conclude()).toEqual([`no-address certain user: ${all}`]);
      await client('address', 'add', '169.254.7.7/16', 'dev', 'eth0');
      expect(await conclude()).toEqual([`no-address certain user: ${all}`]);
    },
    labTestMs,
  );
});
