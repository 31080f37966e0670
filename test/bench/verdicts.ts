import type { ReportCheck } from '../../shared/report.ts';
import { address4, address6, nameOf } from '../lab/addresses.ts';
import { classicCases } from '../lab/classic-cases.ts';
import { icmpRefusals } from '../lab/icmp-refusals.ts';
import type { Network } from '../lab/network.ts';
import { runCheck } from '../lab/portampel.ts';
import { callTo } from '../lab/rules.ts';
import { checkOf, licenceOnly, type Row } from '../lab/world.ts';
import type { Bench } from './bench.ts';
import { withLab } from './with-lab.ts';

interface Tally {
  right: number;
  wrong: number;
  cannotTell: number;
  cases: number;
}

/** All cases whose truth the lab knows: is the colour, the state and the reason right? nmap is asked open or not. */
export const benchVerdicts: Bench = () =>
  withLab(async (network, ca) => {
    const ours: Tally = { right: 0, wrong: 0, cannotTell: 0, cases: 0 };
    const nmap: Tally = { right: 0, wrong: 0, cannotTell: 0, cases: 0 };
    for (const { updates, verdict, row } of classicCases) {
      const address = address4(updates);
      await network.setFirewall(verdict === undefined ? [] : [callTo(address, 21, verdict)]);
      const roles = { updates: `v4.${nameOf(updates)}` };
      const { report } = await runCheck(network, { scenario: 'classic-office', roles, ca });
      count(ours, checkOf(report, 'updates-21'), row);
      countNmap(nmap, await nmapSaysOpen(network, address, 21), row.light === 'green');
    }
    for (const { family, verdict, among, reason } of icmpRefusals) {
      const address = family === 4 ? address4('licence') : address6('licence');
      await network.setFirewall([callTo(address, 8080, verdict)]);
      const roles = { licence: `v${family}.${nameOf('licence')}` };
      const { report } = await runCheck(network, { scenario: 'classic-office', roles, options: licenceOnly, ca });
      count(ours, checkOf(report, 'licence-8080'), { state: among, reason, service: null, light: 'red' });
      countNmap(nmap, await nmapSaysOpen(network, address, 8080), false);
    }
    const shown = ({ wrong, cannotTell, cases }: Tally): string => `${wrong} wrong, ${cannotTell} untold of ${cases}`;
    return [
      {
        name: 'verdicts',
        ours: shown(ours),
        peer: `nmap -sT ${shown(nmap)}`,
        budget: '0 wrong',
        met: ours.wrong === 0,
      },
    ];
  });

function count(tally: Tally, found: ReportCheck, truth: Row): void {
  tally.cases += 1;
  if (found.light === 'grey') tally.cannotTell += 1;
  else if (found.state === truth.state && found.reason === truth.reason && found.light === truth.light)
    tally.right += 1;
  else tally.wrong += 1;
}

/** "open" where the service works is right, and so is anything else where it does not. */
function countNmap(tally: Tally, saysOpen: boolean, works: boolean): void {
  tally.cases += 1;
  if (saysOpen === works) tally.right += 1;
  else tally.wrong += 1;
}

async function nmapSaysOpen(network: Network, address: string, port: number): Promise<boolean> {
  const family = address.includes(':') ? ['-6'] : [];
  const args = [...family, '-sT', '-n', '-Pn', '-p', String(port), '-oG', '-', address];
  const { stdout } = await network.exec('client', 'nmap', args);
  return stdout.includes(`${port}/open/tcp`);
}
