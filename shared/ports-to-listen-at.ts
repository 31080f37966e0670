import { portsOf } from './ports.ts';
import type { Options } from './profile.ts';
import type { Scenario } from './scenario.ts';

/** What a counterpart of this scenario listens at: the server's ports, where the options have them. */
export function portsToListenAt(
  { rows }: Pick<Scenario, 'rows'>,
  options: Pick<Options, 'ports'> = {},
): { tcpPorts: number[]; udpPorts: number[] } {
  const ports = portsOf(options);
  const atServer = rows.filter(({ role }) => role === 'server');
  const of = (wanted: 'tcp' | 'udp'): number[] => {
    const found = atServer.filter(({ transport }) => transport === wanted);
    const numbers = found.map(({ port }) => (typeof port === 'number' ? port : ports[port]));
    return [...new Set(numbers)].sort((a, b) => a - b);
  };
  return { tcpPorts: of('tcp'), udpPorts: of('udp') };
}

/** Whether these are enough for somebody who checks this scenario and whose options name no ports of their own. */
export function areUsualPorts(tcpPorts: readonly number[], scenario: Pick<Scenario, 'rows'>): boolean {
  return portsToListenAt(scenario).tcpPorts.every((port) => tcpPorts.includes(port));
}
