import {
  addressesOf,
  forwardsOf,
  headOf,
  lines,
  permitName,
  purposeOf,
  sourceFor,
  type Write,
  withoutRepeats,
} from '../format.ts';
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
    const helped = own.flatMap((permit) => helperRulesOf(permit, family, sourceFor(permit, context, family)));
    const forwarded = own.flatMap((permit) => forwardRulesOf(permit, family));
    const command = family === 4 ? 'iptables-restore' : 'ip6tables-restore';
    const head = t(standalone ? 'permits.head.iptables-whole' : 'permits.head.iptables', { command });
    return lines(
      headOf(own, context, head).map((line) => `# ${line}`),
      own.map((permit) => `# ${permitName(permit)}: ${purposeOf(permit, t)}`),
      helped.length > 0 ? ['*raw', ...helped, 'COMMIT'] : [],
      forwarded.length > 0 ? ['*nat', ...forwarded, 'COMMIT'] : [],
      '*filter',
      standalone ? [':FORWARD DROP [0:0]', '-A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT'] : [],
      withoutRepeats(
        own.flatMap((permit) => rulesOf(permit, family, sourceFor(permit, context, family))),
        / -m comment .*$/,
        // Before whatever the chain ends with; on its own there is nothing else.
      ).map((rule) => `${standalone ? '-A' : '-I'} FORWARD ${rule}`),
      'COMMIT',
    );
  };
}

function rulesOf(permit: Permit, family: 4 | 6, source: string | undefined): string[] {
  const from = source === undefined ? '' : `-s ${source} `;
  return addressesOf(permit, family).flatMap((address) =>
    chunks(permit.ports).map(
      (ports) =>
        `${from}-d ${address} -p ${permit.transport} ${portMatch(ports)} -m conntrack --ctstate NEW -m comment --comment ${permitName(permit)} -j ACCEPT`,
    ),
  );
}

/** Only for these servers: whatever else is FTP here is none of our business. */
function helperRulesOf(permit: Permit, family: 4 | 6, source: string | undefined): string[] {
  const { ftpPort } = permit;
  if (ftpPort === undefined) return [];
  const from = source === undefined ? '' : `-s ${source} `;
  return addressesOf(permit, family).map(
    (address) => `-A PREROUTING ${from}-d ${address} -p tcp --dport ${ftpPort} -j CT --helper ftp`,
  );
}

function forwardRulesOf(permit: Permit, family: 4 | 6): string[] {
  return forwardsOf(permit, family).flatMap(({ from, to }) =>
    chunks(permit.ports).map(
      (ports) => `-A PREROUTING -d ${from} -p ${permit.transport} ${portMatch(ports)} -j DNAT --to-destination ${to}`,
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
