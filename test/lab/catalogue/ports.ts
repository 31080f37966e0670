import type { ExpectedCause } from '../../helpers/catalogue.ts';
import { address4, halfDeadName } from '../addresses.ts';
import { callTo, drop, refusals4, resetByFirewall } from '../rules.ts';
import { peersPlan } from '../server-files.ts';
import { startServer } from '../servers.ts';
import { rolesFor } from '../world.ts';
import { defaultRoutes, makeBlackHole, ownFirewall, silenceGateway, undoable, unplug } from './alterations.ts';
import {
  callsTo,
  double,
  healthy,
  type LabNetwork,
  type Lane,
  licenceRows,
  mailInRows,
  mailOutRows,
  office,
  officeRows,
  single,
} from './network.ts';

const legalPorts = [19812, 19813, 19814];
const publicRows = ['public-sql', 'public-application', 'public-database'];
const serverRows = ['server-sql', 'server-application', 'server-database'];

const notStarted: ExpectedCause = {
  cause: 'service-not-started',
  owner: 'serverOperator',
  atMost: 'likely',
  rows: serverRows,
};
const mailBlocked: ExpectedCause = { cause: 'mail-blocked', owner: 'firewall', atMost: 'likely', rows: mailOutRows };
const mailInDown: ExpectedCause = { cause: 'host-down', owner: 'serverOperator', atMost: 'likely', rows: mailInRows };
const mailInRejected: ExpectedCause = {
  cause: 'port-rejected',
  owner: 'firewall',
  atMost: 'certain',
  rows: mailInRows,
};
const exposed: ExpectedCause = { cause: 'database-exposed', owner: 'firewall', atMost: 'likely', rows: publicRows };

const mailOutShut = callsTo([465, 587], drop);
const mailInShut = [993, 995].map((port) => callTo(office.mailIn, port, refusals4[13]));
const withoutMailIn = { roles: { ...office, mailIn: address4('nobody') } };
/** The server speaks the classic installation's language under its public address. */
const remote = {
  scenario: 'classic-remote',
  roles: {
    ...rolesFor('classic-remote', 'v4'),
    ...office,
    server: address4('classic'),
    publicServer: address4('shut'),
  },
} as const;

/** Ports and hosts, the way to them, and this PC. */
export const ports: Lane = {
  async furnish(lab) {
    const open = legalPorts.map((port) => ({ kind: 'silent' as const, address: address4('shut'), port }));
    await startServer(lab.network, 'server', peersPlan('exposed', open));
    return [...healthyOnes, ...shutOnes, ...hostsAndExposure, ...onTheWay, ...onThisPc, ...doubles];
  },
};

const healthyOnes: LabNetwork[] = [
  healthy('an office where everything works'),
  healthy('a client of the 365 server, by names of both families', {
    call: { scenario: '365-client', roles: rolesFor('365-client') },
  }),
  healthy('an office behind a firewall that lets nothing else through, pings included', {
    forward: [
      'ct state established,related accept',
      'iifname "inside" tcp dport != { 21, 22, 80, 443, 465, 587, 993, 995, 1024-65535 } drop',
      'meta l4proto { icmp, icmpv6 } drop',
    ],
  }),
];

const shutOnes: LabNetwork[] = [
  single(
    'one of the licence server’s three ports is dropped',
    { cause: 'port-missing', owner: 'firewall', atMost: 'likely', rows: ['licence-8080'] },
    { forward: [callTo(office.licence, 8080, drop)] },
  ),
  single(
    'ports of three hosts are dropped',
    {
      cause: 'port-dropped',
      owner: 'firewall',
      atMost: 'likely',
      rows: ['licence-8080', 'updates-22', 'mail-993'],
    },
    {
      forward: [callTo(office.licence, 8080, drop), callTo(office.updates, 22, drop), callTo(office.mailIn, 993, drop)],
    },
  ),
  single('the ports for sending mail are dropped, whoever is called', mailBlocked, { forward: [mailOutShut] }),
  single(
    'the ports for sending mail are dropped towards this mail server alone',
    { cause: 'port-dropped', owner: 'firewall', atMost: 'likely', rows: mailOutRows },
    { forward: [465, 587].map((port) => callTo(office.mailOut, port, drop)) },
  ),
  single(
    'the ports for sending mail are reset, as the mail server might do as well',
    { ...mailBlocked, atMost: 'possible' },
    { forward: [callsTo([465, 587], resetByFirewall)] },
  ),
  single('the mailbox’s ports are refused by ICMP, as prohibited', mailInRejected, { forward: mailInShut }),
  single(
    'two ports are refused by ICMP, as if their host were not there',
    { cause: 'port-rejected', owner: 'firewall', atMost: 'likely', rows: ['licence-443', 'licence-8080'] },
    { forward: [443, 8080].map((port) => callTo(office.licence, port, refusals4[1])) },
  ),
  single(
    'the firewall resets calls to ports of three hosts',
    { cause: 'port-reset', owner: 'firewall', atMost: 'likely', rows: ['licence-8080', 'updates-22', 'mail-993'] },
    { forward: [callsTo([8080, 22, 993], resetByFirewall)] },
  ),
];

const hostsAndExposure: LabNetwork[] = [
  single('the 365 server runs, and its service does not', notStarted, {
    call: { scenario: '365-client', roles: { ...office, server: address4('public') } },
  }),
  single('nobody has the mailbox’s address', mailInDown, { call: withoutMailIn }),
  single('the database ports stand open under the public address', exposed, { call: remote }),
];

const onTheWay: LabNetwork[] = [
  single(
    'the firewall lets nothing through',
    { cause: 'no-way-out', owner: 'firewall', atMost: 'likely', rows: officeRows },
    { forward: ['iifname "inside" drop'] },
  ),
  single(
    'the firewall drops IPv6',
    { cause: 'ipv6-broken', owner: 'firewall', atMost: 'certain', rows: officeRows },
    { call: { roles: rolesFor('classic-office') }, forward: ['iifname "inside" meta nfproto ipv6 drop'] },
  ),
  single(
    'one of two addresses of a name is dead',
    { cause: 'address-dead', owner: 'serverOperator', atMost: 'likely', rows: licenceRows },
    {
      call: { roles: { ...office, licence: halfDeadName } },
      forward: [callTo(address4('nobody'), 'any', drop)],
    },
  ),
  single(
    'large packets vanish behind the firewall',
    { cause: 'mtu-black-hole', owner: 'firewall', atMost: 'likely', rows: [] },
    { arrange: makeBlackHole },
  ),
];

const onThisPc: LabNetwork[] = [
  single(
    'this PC’s system forbids calls to the mail servers',
    {
      cause: 'local-firewall',
      owner: 'firmIt',
      atMost: 'certain',
      rows: [...mailOutRows, ...mailInRows],
    },
    {
      arrange: (lab) =>
        undoable(
          lab,
          [office.mailOut, office.mailIn].map((address) => ['route', 'add', 'prohibit', address]),
          [office.mailOut, office.mailIn].map((address) => ['route', 'delete', 'prohibit', address]),
        ),
    },
  ),
  // Nothing that a run measures tells these two from a firewall on the way: the least is that no word is certain.
  single(
    'this PC’s own firewall drops calls to two ports without a word',
    { cause: 'local-firewall', owner: 'firmIt', atMost: 'certain', rows: ['licence-8080', 'updates-22'] },
    { arrange: (lab) => ownFirewall(lab, 'tcp dport { 22, 8080 } drop') },
  ),
  single(
    'this PC’s own firewall refuses calls to two ports as prohibited',
    { cause: 'local-firewall', owner: 'firmIt', atMost: 'certain', rows: ['licence-8080', 'updates-22'] },
    { arrange: (lab) => ownFirewall(lab, 'tcp dport { 22, 8080 } reject with icmp type admin-prohibited') },
  ),
  single(
    'there is no default route',
    { cause: 'no-gateway', owner: 'firmIt', atMost: 'certain', rows: officeRows },
    {
      arrange: (lab) =>
        undoable(
          lab,
          [
            ['route', 'delete', 'default'],
            ['-6', 'route', 'delete', 'default'],
          ],
          defaultRoutes,
        ),
    },
  ),
  single(
    'the gateway is silent',
    { cause: 'no-way-out', owner: 'firmIt', atMost: 'likely', rows: officeRows },
    { arrange: silenceGateway },
  ),
  single(
    'the cable is out',
    { cause: 'no-address', owner: 'user', atMost: 'certain', rows: officeRows },
    { arrange: unplug },
  ),
];

const doubles: LabNetwork[] = [
  double('sending mail is dropped, and the mailbox’s ports are refused by ICMP', [mailBlocked, mailInRejected], {
    forward: [mailOutShut, ...mailInShut],
  }),
  double(
    'nobody has the mailbox’s address, and ports of two hosts are dropped',
    [mailInDown, { cause: 'port-dropped', owner: 'firewall', atMost: 'likely', rows: ['licence-8080', 'updates-22'] }],
    { call: withoutMailIn, forward: [callTo(office.licence, 8080, drop), callTo(office.updates, 22, drop)] },
  ),
  double('the service does not run, and sending mail is dropped', [notStarted, mailBlocked], {
    call: { scenario: '365-client', roles: { ...office, server: address4('public') } },
    forward: [mailOutShut],
  }),
  double('the database ports stand open, and the mailbox’s ports are refused', [exposed, mailInRejected], {
    call: remote,
    forward: mailInShut,
  }),
];
