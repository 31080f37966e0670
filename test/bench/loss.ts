import { address4 } from '../lab/addresses.ts';
import type { Network } from '../lab/network.ts';
import { runCheck } from '../lab/portampel.ts';
import { loseSyns } from '../lab/rules.ts';
import { rolesFor } from '../lab/world.ts';
import type { Bench } from './bench.ts';
import { targets } from './targets.ts';
import { withLab } from './with-lab.ts';

const wanted = 500;
const lossPercent = 30;

interface Tally {
  ports: number;
  blocked: number;
}

/** How often an open port is called blocked while 30 % of all SYNs are lost, against nmap on the same ports. */
export const benchLoss: Bench = () =>
  withLab(async (network, ca) => {
    await network.setFirewall([loseSyns(3, 'random')]);
    const ours: Tally = { ports: 0, blocked: 0 };
    const nmap: Tally = { ports: 0, blocked: 0 };
    while (ours.ports < wanted) {
      add(ours, await ownRound(network, ca));
      add(nmap, await nmapRound(network));
    }
    const share = ours.blocked / ours.ports;
    return [
      {
        name: `false "blocked" under ${lossPercent} % SYN loss`,
        ours: shown(ours),
        peer: `nmap -sT ${shown(nmap)}`,
        budget: 'at most 2 %, and not above nmap',
        met: share <= 0.02 && share <= nmap.blocked / nmap.ports,
      },
    ];
  });

function add(total: Tally, round: Tally): void {
  total.ports += round.ports;
  total.blocked += round.blocked;
}

function shown({ ports, blocked }: Tally): string {
  return `${blocked} of ${ports} (${((100 * blocked) / ports).toFixed(1)} %)`;
}

async function ownRound(network: Network, ca: string): Promise<Tally> {
  const { report } = await runCheck(network, { scenario: '365-server', roles: rolesFor('365-server', 'v4'), ca });
  const measured = report.checks.filter(({ state }) => state !== 'untested');
  return { ports: measured.length, blocked: measured.filter(({ state }) => state !== 'open').length };
}

async function nmapRound(network: Network): Promise<Tally> {
  const outputs = await Promise.all(
    targets.map(({ host, ports }) =>
      network.exec('client', 'nmap', ['-sT', '-n', '-Pn', '-p', ports.join(','), '-oG', '-', address4(host)]),
    ),
  );
  const states = outputs.flatMap(({ stdout }) => [...stdout.matchAll(/\d+\/([a-z|]+)\/tcp/g)].map((match) => match[1]));
  return { ports: states.length, blocked: states.filter((state) => state !== 'open').length };
}
