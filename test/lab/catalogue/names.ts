import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExpectedCause } from '../../helpers/catalogue.ts';
import { address4, firewallInside4 } from '../addresses.ts';
import { mustRun } from '../command.ts';
import type { Lab } from '../lab.ts';
import { callTo, drop } from '../rules.ts';
import { until } from '../until.ts';
import { callsTo, double, type LabNetwork, licenceRows, mailInRows, mailOutRows, office, single } from './network.ts';

/** The client's name servers: one at the gateway, one behind it. */
const near = firewallInside4;
const far = address4('server365');

const names = {
  licence: 'licence.dns.test',
  nearOnly: 'near.dns.test',
  sunk: 'sunk.dns.test',
  mailOut: 'smtp.provider.test',
  mailIn: 'imap.provider.test',
  unknown: 'typo.dns.test',
} as const;

const named = (licence: string) => ({ roles: { ...office, licence } });
const allNamed = {
  roles: { licence: names.licence, updates: office.updates, mailOut: names.mailOut, mailIn: names.mailIn },
};

const atFirmIt = (
  cause: ExpectedCause['cause'],
  atMost: ExpectedCause['atMost'],
  rows = licenceRows,
): ExpectedCause => ({
  cause,
  owner: 'firmIt',
  atMost,
  rows,
});
const unknown = atFirmIt('name-unknown', 'certain');
const down = atFirmIt('name-service-down', 'certain', [...licenceRows, ...mailOutRows, ...mailInRows]);
const overridden = atFirmIt('hosts-file-wrong', 'likely');
const mailBlocked: ExpectedCause = { cause: 'mail-blocked', owner: 'firewall', atMost: 'likely', rows: mailOutRows };

const noDns = [near, far].map((server) => `ip daddr ${server} udp dport 53 drop`);

/** Starts the two name servers, and gives the networks in which names go wrong. */
export async function nameNetworks(lab: Lab): Promise<LabNetwork[]> {
  const [licence, mailOut, mailIn] = [address4('licence'), office.mailOut, office.mailIn];
  const both = {
    [names.licence]: licence,
    [names.mailOut]: mailOut,
    [names.mailIn]: mailIn,
    [names.sunk]: '127.0.0.1',
  };
  await startNameServer(lab, 'firewall', near, { ...both, [names.nearOnly]: licence });
  await startNameServer(lab, 'server', far, both);
  const asked = (servers: string[]) => withFile(lab, 'resolv.conf', () => resolvers(servers));
  const usual = () => asked([near, far]);
  const misled = () => withFile(lab, 'hosts', (hosts) => `${hosts}${address4('public')} ${names.licence}\n`);
  const nearSilent = async (): Promise<() => Promise<void>> => {
    const restore = await asked([near, far]);
    const firewall = lab.network.namespace('firewall');
    await mustRun('ip', ['netns', 'exec', firewall, 'nft', '-f', '-'], { input: silenceAtGateway });
    return async () => {
      await lab.network.exec('firewall', 'nft', ['delete', 'table', 'inet', 'mute']);
      await restore();
    };
  };
  return [
    { ...single('nobody knows the licence server’s name', unknown, { call: named(names.unknown), arrange: usual }) },
    single('no name server answers', down, { call: allNamed, forward: noDns.slice(1), arrange: nearSilent }),
    single(
      'the name server that is asked first denies what the second knows',
      atFirmIt('name-servers-disagree', 'certain'),
      {
        call: named(names.nearOnly),
        arrange: () => asked([far, near]),
      },
    ),
    single('the hosts file sends the licence server’s name elsewhere', overridden, {
      call: named(names.licence),
      arrange: inTurn(usual, misled),
    }),
    single('the name servers give this PC’s own address for a name', atFirmIt('name-wrong', 'certain'), {
      call: named(names.sunk),
      arrange: usual,
    }),
    double('nobody knows the licence server’s name, and sending mail is dropped', [unknown, mailBlocked], {
      call: named(names.unknown),
      arrange: usual,
      forward: [callsTo([465, 587], drop)],
    }),
    double(
      'no name server answers, and a port of the update server is dropped',
      [down, { cause: 'port-missing', owner: 'firewall', atMost: 'likely', rows: ['updates-22'] }],
      { call: allNamed, forward: [...noDns.slice(1), callTo(office.updates, 22, drop)], arrange: nearSilent },
    ),
    double('the hosts file is wrong, and sending mail is dropped', [overridden, mailBlocked], {
      call: named(names.licence),
      arrange: inTurn(usual, misled),
      forward: [callsTo([465, 587], drop)],
    }),
  ];
}

type Arrange = () => Promise<() => Promise<void>>;

function inTurn(first: Arrange, second: Arrange): Arrange {
  return async () => {
    const [undoFirst, undoSecond] = [await first(), await second()];
    return async () => {
      await undoSecond();
      await undoFirst();
    };
  };
}

const silenceAtGateway = `
  table inet mute {
    chain input {
      type filter hook input priority filter; policy accept;
      iifname "inside" udp dport 53 drop
    }
  }
`;

function resolvers(servers: string[]): string {
  return [...servers.map((server) => `nameserver ${server}`), 'options timeout:1 attempts:1', ''].join('\n');
}

/** A file of the client's /etc, written in place since it is laid over the client's own. */
async function withFile(lab: Lab, name: string, change: (text: string) => string): Promise<() => Promise<void>> {
  const file = join('/etc/netns', lab.network.namespace('client'), name);
  const before = await readFile(file, 'utf8');
  await writeFile(file, change(before));
  return () => writeFile(file, before);
}

async function startNameServer(
  lab: Lab,
  place: 'firewall' | 'server',
  address: string,
  known: Record<string, string>,
): Promise<void> {
  const options = ['--keep-in-foreground', '--conf-file=/dev/null', '--pid-file', '--user=root', '--no-resolv'];
  const zones = ['--local=/dns.test/', '--local=/provider.test/'];
  const records = Object.entries(known).map(([name, target]) => `--host-record=${name},${target}`);
  const args = [...options, '--no-hosts', `--listen-address=${address}`, '--bind-interfaces', ...zones, ...records];
  lab.network.start(place, 'dnsmasq', args, join(lab.network.folder, `dnsmasq-${place}.log`));
  await until(async () => {
    const { stdout } = await lab.network.exec(place, 'ss', ['-H', '-l', '-u', '-n']);
    return stdout.includes(`${address}:53`) ? undefined : `no dnsmasq in ${place}`;
  }, 15_000);
}
