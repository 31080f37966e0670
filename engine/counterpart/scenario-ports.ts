import { portsOf } from '../../shared/ports.ts';
import type { Scenario } from '../../shared/scenario.ts';

/** What a counterpart of this scenario listens at: the server's ports, or all that it has where it knows no server. */
export function portsToListenAt({ rows }: Scenario): { tcpPorts: number[]; udpPorts: number[] } {
  const ports = portsOf({});
  const atServer = rows.filter(({ role }) => role === 'server');
  const chosen = atServer.length > 0 ? atServer : rows;
  const of = (wanted: 'tcp' | 'udp'): number[] => {
    const found = chosen.filter(({ transport }) => transport === wanted);
    const numbers = found.map(({ port }) => (typeof port === 'number' ? port : ports[port]));
    return [...new Set(numbers)].sort((a, b) => a - b);
  };
  return { tcpPorts: of('tcp'), udpPorts: of('udp') };
}
