import type { Path, PathMtu } from '../../shared/facts/paths.ts';
import type { Options } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import { address4, address6, firewallInside4, firewallInside6 } from './addresses.ts';
import { mustRun } from './command.ts';
import { describeLab, type Lab, labTestMs } from './lab.ts';
import { healthyRows, rolesFor, rowsOf } from './world.ts';

const scenario = 'classic-office';
/** An ordinary user, who may open no raw socket; iputils' ping has a capability of its own. */
const asNobody = ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups'];
const smallMtu = 1300;
const fullMtu = 1500;

interface Call {
  through?: readonly string[];
  options?: Options;
}

async function check(lab: Lab, call: Call = {}): Promise<Report> {
  return (await lab.check({ scenario, roles: rolesFor(scenario), ...call })).report;
}

/** Only the web server's and the gateway's: the others are alike. */
function pathOf({ paths = [] }: Report, address: string): Path {
  const path = paths.find((each) => each.address === address);
  if (!path) throw new Error(`no path to ${address}`);
  return path;
}

const licence = [address4('licence'), address6('licence')];

function mtusOf(report: Report): (PathMtu | undefined)[] {
  return licence.map((address) => pathOf(report, address).mtu);
}

function blackHoleNotes({ notes }: Report): unknown[] {
  return notes.filter(({ key }) => key === 'note.mtu-black-hole');
}

/** The link behind the firewall carries less than the one before it; the server does not know. */
async function lowerMtu(lab: Lab, bytes: number): Promise<void> {
  await mustRun('ip', ['-n', lab.network.namespace('firewall'), 'link', 'set', 'outside', 'mtu', String(bytes)]);
  // What a kernel has learnt of a way it remembers for ten minutes.
  for (const family of ['-4', '-6']) {
    await mustRun('ip', ['-n', lab.network.namespace('client'), family, 'route', 'flush', 'cache']);
  }
}

const silenceTooBig = `
  table inet hole {
    chain output {
      type filter hook output priority filter; policy accept;
      icmp type destination-unreachable icmp code frag-needed drop
      icmpv6 type packet-too-big drop
    }
  }
`;

async function silence(lab: Lab): Promise<void> {
  await mustRun('ip', ['netns', 'exec', lab.network.namespace('firewall'), 'nft', '-f', '-'], { input: silenceTooBig });
}

async function heal(lab: Lab): Promise<void> {
  await lowerMtu(lab, fullMtu);
  await lab.network.exec('firewall', 'nft', ['delete', 'table', 'inet', 'hole']);
}

const dropEchoes = ['icmp type echo-request drop', 'icmpv6 type echo-request drop'];

describeLab('the way to the servers', (lab) => {
  afterEach(() => heal(lab));

  test.each([
    ['root, by raw ICMP', [], 'raw-icmp'],
    ['an ordinary user, by the system’s ping', asNobody, 'system-ping'],
  ] as const)(
    'as %s: everyone answers, full-size packets pass, nothing is noted',
    async (_name, through, method) => {
      const report = await check(lab, { through });
      expect(rowsOf(report)).toEqual(healthyRows[scenario]);
      for (const address of licence) {
        expect(pathOf(report, address)).toMatchObject({ method, sent: 3, received: 3, isGateway: false });
      }
      expect(mtusOf(report)).toEqual(licence.map(() => ({ state: 'full', bytes: fullMtu })));
      expect(pathOf(report, firewallInside4)).toMatchObject({ method, received: 3, isGateway: true, hosts: [] });
      expect(report.paths).toHaveLength(9);
      expect(report.notes).toEqual([]);
    },
    labTestMs,
  );

  test(
    'round-trip times agree with ping’s own',
    async () => {
      const report = await check(lab);
      const { stdout } = await lab.network.exec('client', 'ping', ['-n', '-c', '3', '-i', '0.2', address4('licence')]);
      const theirs = Number(/min\/avg\/max\/mdev = [\d.]+\/([\d.]+)\//.exec(stdout)?.[1]);
      const [, median = Number.NaN] = [...pathOf(report, address4('licence')).rttsMs].sort((a, b) => a - b);
      // Both are far below a millisecond; ours holds the event loop's delay as well, on a busy machine.
      expect(theirs).toBeLessThan(50);
      expect(median).toBeLessThan(50);
    },
    labTestMs,
  );

  test.each([
    ['root', []],
    ['an ordinary user', asNobody],
  ] as const)(
    'as %s: with ICMP blocked the rows’ handshakes stand in, and no row loses its colour',
    async (_name, through) => {
      await lab.network.setFirewall(dropEchoes);
      const report = await check(lab, { through });
      expect(rowsOf(report)).toEqual(healthyRows[scenario]);
      for (const address of licence) {
        const path = pathOf(report, address);
        expect(path).toMatchObject({ method: 'tcp-handshakes', sent: 3, received: 0 });
        expect(path.rttsMs.length).toBeGreaterThan(0);
      }
      expect(mtusOf(report)).toEqual(licence.map(() => ({ state: 'passes', method: 'http' })));
      // No web server, no echo: nobody can tell.
      expect(pathOf(report, address4('mailin')).mtu).toEqual({ state: 'unknown', reason: 'no-means' });
      expect(report.notes).toEqual([]);
    },
    labTestMs,
  );

  test.each([
    ['root', []],
    ['an ordinary user', asNobody],
  ] as const)(
    'as %s: a smaller path MTU that the firewall announces is told, and is no fault',
    async (_name, through) => {
      await lowerMtu(lab, smallMtu);
      const report = await check(lab, { through });
      expect(mtusOf(report)).toEqual(licence.map(() => ({ state: 'smaller', bytes: smallMtu })));
      expect(blackHoleNotes(report)).toEqual([]);
    },
    labTestMs,
  );

  test(
    'a black hole is named, with the largest size that passes',
    async () => {
      await lowerMtu(lab, smallMtu);
      await silence(lab);
      const report = await check(lab);
      expect(mtusOf(report)).toEqual(licence.map(() => ({ state: 'black-hole', method: 'http', bytes: smallMtu })));
      const withoutWeb = pathOf(report, address4('updates')).mtu;
      expect(withoutWeb).toEqual({ state: 'black-hole', method: 'ping', bytes: smallMtu });
      expect(blackHoleNotes(report)).toEqual([
        { key: 'note.mtu-black-hole', params: { address: expect.stringContaining(address4('licence')) as string } },
      ]);
    },
    labTestMs,
  );

  test(
    'a black hole behind blocked ICMP is found by a large request beside a small one',
    async () => {
      await lab.network.setFirewall(dropEchoes);
      await lowerMtu(lab, smallMtu);
      await silence(lab);
      const report = await check(lab);
      expect(mtusOf(report)).toEqual(licence.map(() => ({ state: 'black-hole', method: 'http' })));
      expect(blackHoleNotes(report)).toHaveLength(1);
    },
    labTestMs,
  );

  test(
    'large echoes that are dropped alone are no black hole where a web server takes large requests',
    async () => {
      await lab.network.setFirewall(['meta l4proto { icmp, icmpv6 } meta length > 1400 drop']);
      const report = await check(lab);
      expect(mtusOf(report)).toEqual(licence.map(() => ({ state: 'passes', method: 'http' })));
      expect(pathOf(report, address4('updates')).mtu).toEqual({ state: 'unknown', reason: 'unclear' });
      expect(blackHoleNotes(report)).toEqual([]);
    },
    labTestMs,
  );

  test.each([
    ['root', [], 'raw-icmp'],
    ['an ordinary user', asNobody, 'system-traceroute'],
  ] as const)(
    'as %s: the trace goes over the firewall to the server, as traceroute’s does',
    async (_name, through, method) => {
      const report = await check(lab, { through, options: { trace: true } });
      const { stdout } = await lab.network.exec('client', 'traceroute', ['-n', '-q', '1', address4('licence')]);
      const theirs = [...stdout.matchAll(/^ *\d+ +(\S+)/gm)].map(([, address]) => address);
      const { trace } = pathOf(report, address4('licence'));
      expect(trace).toMatchObject({ method, ended: 'reached' });
      expect(trace?.hops.map(({ address }) => address)).toEqual(theirs);
      expect(theirs).toEqual([firewallInside4, address4('licence')]);
      const six = pathOf(report, address6('licence')).trace;
      expect(six).toMatchObject({ method: 'system-traceroute', ended: 'reached' });
      expect(six?.hops.map(({ address }) => address)).toEqual([firewallInside6, address6('licence')]);
    },
    labTestMs,
  );

  test(
    'the last hop that answered is told where the target does not',
    async () => {
      await lab.network.setFirewall([`ip daddr ${address4('licence')} meta l4proto { icmp, udp } drop`]);
      const { trace } = pathOf(await check(lab, { options: { trace: true } }), address4('licence'));
      expect(trace?.ended).toMatch(/^(hop-limit|timed-out)$/);
      expect(trace?.hops[0]).toMatchObject({ ttl: 1, address: firewallInside4 });
      expect(trace?.hops.slice(1).every(({ address }) => address === null)).toBe(true);
    },
    labTestMs,
  );
});
