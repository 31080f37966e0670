import { clientAddress4 } from './addresses.ts';
import { setFtpFirewall } from './ftp-firewall.ts';
import { describeLab, labTestMs } from './lab.ts';
import { drop } from './rules.ts';
import { checkOf, type Row, rolesFor, rowsOf } from './world.ts';

const scenario = 'classic-office';
const good: Row = { state: 'open', reason: 'syn-ack', service: 'asExpected', light: 'green' };
const noCall: Row = { state: 'filtered', reason: 'ftp-callback-blocked', service: null, light: 'yellow' };
const blocked: Row = { state: 'open', reason: 'ftp-data-blocked', service: 'unexpected', light: 'red' };
const noCallContent: Row = { state: 'open', reason: 'ftp-data-silent', service: 'degraded', light: 'yellow' };
const noContentComes: Row = { state: 'open', reason: 'ftp-data-silent', service: 'silent', light: 'red' };
const activeOnly: Row = { state: 'open', reason: 'ftp-active-only', service: 'degraded', light: 'yellow' };

const noPassive = `iifname "inside" tcp dport 1024-65535 ${drop}`;
const noCallBack = `iifname "outside" tcp sport 20 tcp flags & (syn | ack) == syn ${drop}`;
/**
 * Data connections are made, and their content and end are lost: what a device does that inspects and holds back. It
 * holds 226 back too, since vsftpd says that at once or never, whichever of its two processes closes first.
 */
const noContent = [
  `iifname "outside" tcp sport { 20, 1024-65535 } tcp flags & (psh | fin) != 0 ${drop}`,
  // The first three letters that a segment carries.
  `iifname "outside" tcp sport 21 @ih,0,24 0x323236 ${drop}`,
];

describeLab('FTP through a firewall', (lab) => {
  afterEach(() => lab.network.exec('firewall', 'nft', ['delete', 'table', 'inet', 'ftp']));

  async function ftpRows(): Promise<Record<string, Row | undefined>> {
    const { updates } = rolesFor(scenario, 'v4');
    const { report } = await lab.check({ scenario, roles: { updates: updates! } });
    const rows = rowsOf(report);
    return { 'updates-20': rows['updates-20'], 'updates-21': rows['updates-21'] };
  }

  test(
    'the call back comes from port 20, and its listing arrives',
    async () => {
      const { updates } = rolesFor(scenario, 'v4');
      const { report } = await lab.check({ scenario, roles: { updates: updates! } });
      const [attempt] = checkOf(report, 'updates-20').details.addresses[0]?.attempts ?? [];
      expect(attempt?.details.ftp?.channels).toMatchObject([
        { mode: 'PORT', outcome: 'works', named: { address: clientAddress4 }, peer: { port: 20 } },
      ]);
    },
    labTestMs,
  );

  test.each<[string, string[], Row, Row]>([
    ['the passive ports are dropped', [noPassive], good, activeOnly],
    ['the call from port 20 is dropped', [noCallBack], noCall, good],
    ['both are dropped', [noPassive, noCallBack], noCall, blocked],
    ['both are made and carry nothing', noContent, noCallContent, noContentComes],
  ])(
    '%s',
    async (_name, rules, active, passive) => {
      await lab.network.setFirewall(rules);
      expect(await ftpRows()).toEqual({ 'updates-20': active, 'updates-21': passive });
    },
    labTestMs,
  );

  test.each<[string, boolean, Row, Row]>([
    ['with its FTP helper lets both kinds of data connections through', true, good, good],
    ['without its FTP helper blocks both', false, noCall, blocked],
  ])(
    'a closed firewall %s',
    async (_name, helper, active, passive) => {
      await setFtpFirewall(lab.network, { closed: true, helper });
      expect(await ftpRows()).toEqual({ 'updates-20': active, 'updates-21': passive });
    },
    labTestMs,
  );
});
