import type { Report } from '../../shared/report.ts';
import { address4 } from '../lab/addresses.ts';
import type { Network } from '../lab/network.ts';
import { type CheckCall, runCheck } from '../lab/portampel.ts';
import { callTo, drop } from '../lab/rules.ts';
import { rolesFor } from '../lab/world.ts';
import { type Bench, byTurns, type Result } from './bench.ts';
import { targets } from './targets.ts';
import { withLab } from './with-lab.ts';

const rounds = 5;
/** nmap's version scan takes minutes on some of these servers. */
const versionScanRounds = 1;
const nmapTimeoutMs = 600_000;

const everything: CheckCall = { scenario: '365-server', roles: rolesFor('365-server', 'v4') };
const oneHost: CheckCall = {
  scenario: 'classic-office',
  roles: rolesFor('classic-office', 'v4'),
  options: { mail: false, updates: false },
};

/** How long a whole scenario takes where all is open, where one port is silent, and where every port is. */
export const benchScenario: Bench = () =>
  withLab(async (network, ca) => [
    await allOpen(network, ca),
    await oneSilent(network, ca),
    await allSilent(network, ca),
  ]);

async function allOpen(network: Network, ca: string): Promise<Result> {
  const { ours, peer } = await byTurns(
    versionScanRounds,
    () => timedCheck(network, { ...everything, ca }),
    () => timedNmap(network, '-sV'),
  );
  const met = ours < 1500 && peer / ours >= 5;
  const budget = 'under 1.5 s, nmap at least 5 times as long';
  return {
    name: 'all open, with protocols',
    ours: seconds(ours),
    peer: `nmap -sV ${seconds(peer)}`,
    ratio: ours / peer,
    budget,
    met,
  };
}

async function oneSilent(network: Network, ca: string): Promise<Result> {
  await network.setFirewall([callTo(address4('licence'), 8080, drop)]);
  const { ours, peer } = await byTurns(
    rounds,
    () => timedCheck(network, { ...everything, ca }),
    () => timedNmap(network, '-sT'),
  );
  const ratio = ours / peer;
  return {
    name: 'one silent port',
    ours: seconds(ours),
    peer: `nmap -sT ${seconds(peer)}`,
    ratio,
    budget: 'at most 1.5',
    met: ratio <= 1.5,
  };
}

async function allSilent(network: Network, ca: string): Promise<Result> {
  await network.setFirewall(targets.map(({ host }) => callTo(address4(host), 'any', drop)));
  const { ours, peer } = await byTurns(
    2,
    async () => (await check(network, { ...everything, ca })).durationMs,
    async () => (await check(network, { ...oneHost, ca })).durationMs,
  );
  const ratio = ours / peer;
  return {
    name: 'all ports silent',
    ours: `${seconds(ours)} for five hosts`,
    peer: `${seconds(peer)} for one host`,
    ratio,
    budget: 'the slowest row + 10 %',
    met: ratio <= 1.1,
  };
}

async function check(network: Network, call: CheckCall): Promise<Report> {
  return (await runCheck(network, call)).report;
}

/** The whole command, from its start to its end, as a user waits for it. */
async function timedCheck(network: Network, call: CheckCall): Promise<number> {
  const startedAt = performance.now();
  await check(network, call);
  return performance.now() - startedAt;
}

/** The same ports, each host with its own; nmap scans the hosts beside each other as we do. */
async function timedNmap(network: Network, scan: '-sV' | '-sT'): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(
    targets.map(({ host, ports }) => {
      const args = [scan, '-n', '-Pn', '-p', ports.join(','), address4(host)];
      return network.exec('client', 'nmap', args, { timeoutMs: nmapTimeoutMs });
    }),
  );
  return performance.now() - startedAt;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
