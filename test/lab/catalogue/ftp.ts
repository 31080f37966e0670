import type { CauseId } from '../../../shared/causes.ts';
import type { RowId } from '../../../shared/words.ts';
import type { ExpectedCause } from '../../helpers/catalogue.ts';
import { address4, firewallOutside4 } from '../addresses.ts';
import { setFtpFirewall } from '../ftp-firewall.ts';
import { ftpHosts, ftpServers } from '../ftp-servers.ts';
import type { Lab } from '../lab.ts';
import { type Middlebox, middleboxesPlan, through } from '../middleboxes.ts';
import { callTo, drop } from '../rules.ts';
import { startServer } from '../servers.ts';
import { callsTo, double, healthy, type LabNetwork, mailOutRows, office, single } from './network.ts';

/** But for 8080, which is the licence server's. */
const noPassive = `iifname "inside" tcp dport { 1024-8079, 8081-65535 } ${drop}`;
const noCallBack = `iifname "outside" tcp sport 20 tcp flags & (syn | ack) == syn ${drop}`;
/** As from outside of NAT: nobody there has a way to an address behind it. */
const nothingInwards = `iifname "outside" ct state new ${drop}`;

const boxes: Middlebox[] = [{ kind: 'refusePasv', host: ftpHosts.relayed, port: 21 }];

const atFirewall = (cause: CauseId, ...rows: RowId[]): ExpectedCause => ({
  cause,
  owner: 'firewall',
  atMost: 'likely',
  rows,
});
const passive = atFirewall('ftp-data-blocked', 'updates-21');
const callBack = atFirewall('ftp-callback-blocked', 'updates-20');

const updatesOf = (kind: keyof typeof ftpHosts) => ({ roles: { ...office, updates: address4(ftpHosts[kind]) } });
/** What says nothing is waited for in vain. */
const hurried = { args: ['--timeout', '3000'] };
/** These hosts have no SSH of their own. */
const borrowedSsh = `iifname "inside" ip daddr ${firewallOutside4}/24 tcp dport 22 dnat ip to ${office.updates}`;

/** A closed firewall, its helper, and address translation, in place of one that lets everything through. */
const behind = (firewall: Parameters<typeof setFtpFirewall>[1]) => async (lab: Lab) => {
  await setFtpFirewall(lab.network, firewall);
  return () => lab.network.exec('firewall', 'nft', ['delete', 'table', 'inet', 'ftp']);
};

/** Starts the further FTP servers, and gives the networks in which FTP goes wrong. */
export async function ftpNetworks(lab: Lab): Promise<LabNetwork[]> {
  const plans = await ftpServers(lab.network.folder, lab.certificates);
  await Promise.all(plans.map((plan) => startServer(lab.network, 'server', plan)));
  await startServer(lab.network, 'firewall', middleboxesPlan(boxes));
  return [
    healthy('FTP behind a closed firewall with its helper, and NAT', {
      arrange: behind({ closed: true, helper: true, masquerade: true }),
    }),
    single('FTP’s passive ports are dropped', passive, { forward: [noPassive] }),
    single('FTP’s call back is dropped', callBack, { forward: [noCallBack] }),
    single('a closed firewall without an FTP helper', atFirewall('ftp-data-blocked', 'updates-20', 'updates-21'), {
      arrange: behind({ closed: true }),
    }),
    single(
      'a device cuts FTP off as soon as it is called',
      { ...atFirewall('connection-cut', 'updates-21'), atMost: 'possible' },
      {
        call: { roles: { ...office, updates: address4('cutting') } },
      },
    ),
    single(
      'the FTP server opens and says nothing',
      { cause: 'service-silent', owner: 'serverOperator', atMost: 'possible', rows: ['updates-21'] },
      { call: { ...hurried, roles: { ...office, updates: address4('silent') } } },
    ),
    single(
      'a web server answers on FTP’s port',
      { cause: 'wrong-service', owner: 'serverOperator', atMost: 'likely', rows: ['updates-21'] },
      { call: { roles: { ...office, updates: address4('blocking') } } },
    ),
    single('NAT without an FTP helper', atFirewall('ftp-active-nat', 'updates-20'), {
      call: updatesOf('callsAnyone'),
      redirect: [borrowedSsh],
      forward: [nothingInwards],
      arrange: behind({ masquerade: true }),
    }),
    single(
      'FTP inside TLS blinds the helper of a closed firewall',
      { ...atFirewall('ftp-tls-blinds-helper', 'updates-21'), atMost: 'certain' },
      { call: updatesOf('reuse'), redirect: [borrowedSsh], arrange: behind({ closed: true, helper: true }) },
    ),
    single(
      'the FTP server names a private address',
      { ...atFirewall('ftp-private-address', 'updates-21'), owner: 'serverOperator' },
      { call: updatesOf('namesPrivate'), redirect: [borrowedSsh] },
    ),
    single('a device takes PASV out of FTP', atFirewall('ftp-epsv-only', 'updates-21'), {
      call: updatesOf('relayed'),
      redirect: [borrowedSsh, ...through(boxes, 'refusePasv')],
    }),
    double(
      'FTP’s passive ports are dropped, and sending mail is too',
      [passive, { cause: 'mail-blocked', owner: 'firewall', atMost: 'likely', rows: mailOutRows }],
      { forward: [noPassive, callsTo([465, 587], drop)] },
    ),
    double(
      'FTP’s call back is dropped, and one of the licence server’s ports',
      [callBack, { cause: 'port-missing', owner: 'firewall', atMost: 'likely', rows: ['licence-8080'] }],
      { forward: [noCallBack, callTo(office.licence, 8080, drop)] },
    ),
  ];
}
