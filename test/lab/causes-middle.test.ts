import { conclusionsOf } from '../helpers/networks.ts';
import { address4 } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { drop } from './rules.ts';
import { rolesFor } from './world.ts';

const scenario = 'classic-office';
const toSendMail = 'iifname "inside" tcp dport { 465, 587 }';
const noPassive = `iifname "inside" ip daddr ${address4('updates')} tcp dport 1024-65535 ${drop}`;
const noCallBack = `iifname "outside" tcp sport 20 tcp flags & (syn | ack) == syn ${drop}`;
const noSsh = `iifname "inside" tcp dport 22 ${drop}`;

describeLab('causes on the way, at mail and at updates', (lab) => {
  test.each<[string, string[], string[]]>([
    [
      'mail that is dropped on its way out',
      [`${toSendMail} ${drop}`],
      ['mail-blocked likely firewall: mail-465 mail-587'],
    ],
    [
      'mail that a firewall forbids',
      [`${toSendMail} reject with icmpx type admin-prohibited`],
      ['mail-blocked likely firewall: mail-465 mail-587'],
    ],
    [
      'mail that is reset on its way out, which a server might do as well',
      [`${toSendMail} reject with tcp reset`],
      ['mail-blocked possible firewall: mail-465 mail-587'],
    ],
    ['passive FTP that is dropped', [noPassive], ['ftp-data-blocked likely firewall: updates-21']],
    ['active FTP that is dropped', [noCallBack], ['ftp-callback-blocked likely firewall: updates-20']],
    [
      'both kinds of FTP data that are dropped',
      [noPassive, noCallBack],
      ['ftp-data-blocked likely firewall: updates-21 updates-20'],
    ],
    [
      'SSH that a rule forgot, beside passive FTP that is dropped',
      [noSsh, noPassive],
      ['ftp-data-blocked likely firewall: updates-21', 'port-missing likely firewall: updates-22'],
    ],
  ])(
    '%s',
    async (_name, rules, expected) => {
      await lab.network.setFirewall(rules);
      // By its address: a name from the hosts file might be wrong there, which looks like a refusal.
      const mailOut = rules.some((rule) => rule.startsWith(toSendMail)) ? { mailOut: address4('mailout') } : {};
      const { report } = await lab.check({ scenario, roles: { ...rolesFor(scenario, 'v4'), ...mailOut } });
      expect(conclusionsOf(report).toSorted()).toEqual(expected);
    },
    labTestMs,
  );
});
