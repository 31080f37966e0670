import { addressesOf, lines, permitName, purposeOf, sourceFor, type Write, withoutRepeats } from '../format.ts';
import type { Permit } from '../permit.ts';

/** iptables' own bound on the ports of one rule (iptables-extensions(8), multiport). */
const mostPorts = 15;

export const iptables: Write = write(4);
export const ip6tables: Write = write(6);

/** For `iptables-restore --noflush`; on its own, for `iptables-restore`: a firewall that forwards nothing else. */
function write(family: 4 | 6): Write {
  return (permits, context) => {
    const { t, standalone } = context;
    const own = permits.filter((permit) => addressesOf(permit, family).length > 0);
    const ftpPorts = [...new Set(own.flatMap(({ ftpPort }) => ftpPort ?? []))];
    return lines(
      own.map((permit) => `# ${permitName(permit)}: ${purposeOf(permit, t)}`),
      ftpPorts.length > 0
        ? ['*raw', ftpPorts.map((port) => `-A PREROUTING -p tcp --dport ${port} -j CT --helper ftp`), 'COMMIT'].flat()
        : [],
      '*filter',
      standalone ? [':FORWARD DROP [0:0]', '-A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT'] : [],
      withoutRepeats(
        own.flatMap((permit) => rulesOf(permit, family, sourceFor(permit, context, family))),
        / -m comment .*$/,
      ),
      'COMMIT',
    );
  };
}

function rulesOf(permit: Permit, family: 4 | 6, source: string | undefined): string[] {
  const from = source === undefined ? '' : `-s ${source} `;
  return addressesOf(permit, family).flatMap((address) =>
    chunks(permit.ports).map(
      (ports) =>
        `-A FORWARD ${from}-d ${address} -p ${permit.transport} ${portMatch(ports)} -m conntrack --ctstate NEW -m comment --comment ${permitName(permit)} -j ACCEPT`,
    ),
  );
}

function portMatch(ports: readonly number[]): string {
  return ports.length === 1 ? `--dport ${ports[0]}` : `-m multiport --dports ${ports.join(',')}`;
}

function chunks(ports: readonly number[]): number[][] {
  const count = Math.ceil(ports.length / mostPorts);
  return Array.from({ length: count }, (_, index) => ports.slice(index * mostPorts, (index + 1) * mostPorts));
}
