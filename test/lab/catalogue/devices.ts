import type { CauseId } from '../../../shared/causes.ts';
import type { Confidence, RowId } from '../../../shared/words.ts';
import type { ExpectedCause } from '../../helpers/catalogue.ts';
import { address4, firewallInside4 } from '../addresses.ts';
import type { Lab } from '../lab.ts';
import { type Middlebox, middleboxesPlan, through } from '../middleboxes.ts';
import { answerInstead, callTo, drop, refusals4, resetByFirewall } from '../rules.ts';
import { peersPlan } from '../server-files.ts';
import { startServer } from '../servers.ts';
import { filterPages, filterPorts, updateBytes, updateHost, updateName, updateServers } from '../update-servers.ts';
import { inspectors, ownPorts, proxies } from './device-servers.ts';
import {
  callsTo,
  divert,
  double,
  type LabNetwork,
  type Lane,
  licenceRows,
  mailInRows,
  mailOutRows,
  office,
  officeRows,
  single,
} from './network.ts';

const boxes: Middlebox[] = [
  { kind: 'strip', host: 'mailout', port: 587 },
  { kind: 'mask', host: 'mailout', port: 587 },
  { kind: 'hold', host: 'mailout', port: 587 },
  { kind: 'cutKeyExchange', host: 'updates', port: 22 },
  { kind: 'scan', host: updateHost, port: 80 },
];
/** What a FortiGate shows, in the parts that its users know it by. */
const filterPage =
  '<!DOCTYPE html><html><head><title>Web Filter Block Override</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1></body></html>';
const quotaBytes = 8_000_000;

const byFirewall = (cause: CauseId, atMost: Confidence, ...rows: string[]): ExpectedCause => ({
  cause,
  owner: 'firewall',
  atMost,
  rows,
});
const stripped = byFirewall('starttls-removed', 'likely', 'mail-587');
const inspected = byFirewall('tls-inspection', 'likely', 'licence-443');
const filtered = byFirewall('web-filter', 'likely', 'licence-80');
const sshCut = byFirewall('ssh-broken', 'likely', 'updates-22');
const cutShort = byFirewall('update-cut', 'likely', 'updates-transfer');
const mailBlocked = byFirewall('mail-blocked', 'likely', ...mailOutRows);
const greetedLate: ExpectedCause = {
  cause: 'mail-greeting-late',
  owner: 'mailProvider',
  atMost: 'likely',
  rows: ['mail-587'],
};
const clockWrong: ExpectedCause = {
  cause: 'clock-wrong',
  owner: 'user',
  atMost: 'likely',
  rows: ['licence-443', ...mailOutRows, ...mailInRows],
};

const stripping = through(boxes, 'strip');
const inspecting = [divert('licence', 443, ownPorts.inspector)];
const filtering = [divert('licence', 80, filterPorts[403])];
const quota = `iifname "inside" ct reply bytes > ${quotaBytes} ${resetByFirewall}`;
const licenceShut = [80, 443, 8080].map((port) => callTo(office.licence, port, drop));

const viaProxy = (port: number) => {
  const url = `http://${firewallInside4}:${port}`;
  return ['env', `http_proxy=${url}`, `https_proxy=${url}`];
};
/** Of this process alone; the monotonic clock stays as it is. */
const threeDaysAgo = ['env', 'FAKETIME_DONT_FAKE_MONOTONIC=1', 'faketime', '-f', '-3d'];
const rehearsing = {
  roles: { ...office, updates: address4(updateHost) },
  args: ['--rehearse', String(updateBytes), '--rehearse-protocol', 'http', '--rehearse-path', `/${updateName}`],
};
const rehearsalRow: RowId = 'updates-transfer';

/** Proxies, filters, inspection and other devices on the way. */
export const devices: Lane = {
  async furnish(lab) {
    await Promise.all([startPages(lab), proxies(lab), inspectors(lab)]);
    return [...proxied, ...interfered, ...downloads, ...otherwise, ...doubles];
  },
};

async function startPages(lab: Lab): Promise<void> {
  const { network, certificates } = lab;
  const { plans } = await updateServers(network.folder, certificates);
  await Promise.all(plans.map((plan) => startServer(network, 'server', plan)));
  await startServer(network, 'firewall', await filterPages(network.folder, filterPage));
  await startServer(network, 'firewall', middleboxesPlan(boxes));
  const address = firewallInside4;
  await startServer(
    network,
    'firewall',
    peersPlan('pages', [
      { kind: 'blockpage', address, port: ownPorts.page },
      { kind: 'portal', address, port: ownPorts.portal },
      { kind: 'ftp', address, port: 21 },
    ]),
  );
}

const proxied: LabNetwork[] = [
  single('the licence server is reached by the proxy alone', byFirewall('proxy-needed', 'certain', ...licenceRows), {
    call: { through: viaProxy(ownPorts.proxy) },
    forward: licenceShut,
  }),
  single('the proxy alone leads out, and wants a login', byFirewall('proxy-login', 'likely', ...licenceRows), {
    call: { through: viaProxy(ownPorts.proxyWithLogin) },
    forward: licenceShut,
  }),
  single(
    'a guest network’s portal answers, and nothing else passes',
    { cause: 'captive-portal', owner: 'user', atMost: 'certain', rows: officeRows },
    {
      redirect: [80, 8080].map((port) => divert('licence', port, ownPorts.portal)),
      forward: ['iifname "inside" drop'],
    },
  ),
];

const interfered: LabNetwork[] = [
  single('a filter’s page, with its product’s mark, comes from the licence server', filtered, { redirect: filtering }),
  single(
    'a block page that names nobody comes from the licence server',
    byFirewall('web-filter-unnamed', 'possible', 'licence-80'),
    { redirect: [divert('licence', 80, ownPorts.page)] },
  ),
  single('a named product inspects HTTPS', inspected, { redirect: inspecting }),
  single(
    'something unnamed inspects HTTPS and mail',
    byFirewall('tls-inspection-unnamed', 'likely', 'licence-443', 'mail-465', ...mailInRows),
    {
      redirect: [
        divert('licence', 443, ownPorts.unnamedInspector),
        divert('mailout', 465, ownPorts.unnamedInspector),
        ...[993, 995].map((port) => divert('mailin', port, ownPorts.unnamedInspector)),
      ],
    },
  ),
  single('a device takes the offer of STARTTLS away', stripped, { redirect: stripping }),
  single('a device writes over the offer of STARTTLS', byFirewall('starttls-removed', 'certain', 'mail-587'), {
    redirect: through(boxes, 'mask'),
  }),
  single('a device cuts SSH’s key exchange', sshCut, { redirect: through(boxes, 'cutKeyExchange') }),
  single(
    'the firewall answers FTP itself, whoever is called',
    { cause: 'opens-faked', owner: 'firmIt', atMost: 'certain', rows: ['updates-21'] },
    { redirect: [answerInstead(21)] },
  ),
];

const downloads: LabNetwork[] = [
  single('a quota resets downloads', cutShort, { call: rehearsing, forward: [quota] }),
  single('a scanner holds the whole update back', byFirewall('update-held-back', 'likely', rehearsalRow), {
    call: rehearsing,
    redirect: through(boxes, 'scan'),
  }),
  single('a filter’s page comes in the update’s place', byFirewall('update-replaced', 'likely', rehearsalRow), {
    call: rehearsing,
    redirect: [divert(updateHost, 80, filterPorts[200])],
  }),
];

const otherwise: LabNetwork[] = [
  single('the mail server’s greeting is held back', greetedLate, { redirect: through(boxes, 'hold') }),
  single('this PC’s clock is three days behind', clockWrong, { call: { through: threeDaysAgo } }),
  single(
    'the licence server’s certificate is its own authority’s',
    { cause: 'certificate-untrusted', owner: 'serverOperator', atMost: 'likely', rows: ['licence-443'] },
    { call: { roles: { licence: office.licence }, options: { updates: false } }, isAuthorityUnknown: true },
  ),
];

const doubles: LabNetwork[] = [
  double(
    'STARTTLS is taken away, and one of the licence server’s ports is dropped',
    [stripped, byFirewall('port-missing', 'likely', 'licence-8080')],
    { redirect: stripping, forward: [callTo(office.licence, 8080, drop)] },
  ),
  double(
    'a named product inspects HTTPS, and the mailbox’s ports are refused by ICMP',
    [inspected, byFirewall('port-rejected', 'certain', ...mailInRows)],
    { redirect: inspecting, forward: [993, 995].map((port) => callTo(office.mailIn, port, refusals4[13])) },
  ),
  double('a filter’s page comes from the licence server, and SSH is cut', [filtered, sshCut], {
    redirect: [...filtering, ...through(boxes, 'cutKeyExchange')],
  }),
  double('a quota resets downloads, and sending mail is dropped', [cutShort, mailBlocked], {
    call: rehearsing,
    forward: [quota, callsTo([465, 587], drop)],
  }),
  double(
    'this PC’s clock is three days behind, and calls to two hosts’ ports are reset',
    [clockWrong, byFirewall('port-reset', 'likely', 'licence-8080', 'updates-22')],
    { call: { through: threeDaysAgo }, forward: [callsTo([8080, 22], resetByFirewall)] },
  ),
  double(
    'the licence server is reached by the proxy alone, and the mailbox’s ports are refused',
    [byFirewall('proxy-needed', 'certain', ...licenceRows), byFirewall('port-rejected', 'certain', ...mailInRows)],
    {
      call: { through: viaProxy(ownPorts.proxy) },
      forward: [...licenceShut, ...[993, 995].map((port) => callTo(office.mailIn, port, refusals4[13]))],
    },
  ),
];
