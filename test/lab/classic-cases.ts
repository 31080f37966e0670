import type { HostName } from './addresses.ts';
import { drop, refusals4, resetByFirewall } from './rules.ts';
import type { Row } from './world.ts';

/** One of the eight cases by which peers were measured: what is true, and what must be found. */
export interface ClassicCase {
  title: string;
  /** The update server of this case. Each has real SSH on 22, so its row 22 stays green. */
  updates: HostName;
  /** What the firewall does with calls to FTP. */
  verdict?: string;
  row: Row;
}

const shut = { service: null, light: 'red' } as const;
const wrong = { state: 'open', light: 'red' } as const;

export const classicCases: ClassicCase[] = [
  {
    title: 'open, and the FTP server greets',
    updates: 'updates',
    row: { state: 'open', reason: 'syn-ack', service: 'asExpected', light: 'green' },
  },
  { title: 'closed by the host', updates: 'shut', row: { state: 'closed', reason: 'conn-refused', ...shut } },
  {
    title: 'dropped on the way',
    updates: 'updates',
    verdict: drop,
    row: { state: 'filtered', reason: 'no-response', ...shut },
  },
  {
    title: 'prohibited by an administrator (ICMP 3/13)',
    updates: 'updates',
    verdict: refusals4[13],
    row: { state: 'filtered', reason: 'host-unreach', ...shut },
  },
  {
    // Nobody can tell it from the host's own reset.
    title: 'reset by the firewall',
    updates: 'updates',
    verdict: resetByFirewall,
    row: { state: 'closed', reason: 'conn-refused', ...shut },
  },
  {
    title: 'accepted, then cut',
    updates: 'cutting',
    row: { ...wrong, reason: 'reset-after-connect', service: 'unexpected' },
  },
  { title: 'accepted, then silence', updates: 'silent', row: { ...wrong, reason: 'no-greeting', service: 'silent' } },
  {
    title: 'a block page instead of FTP',
    updates: 'blocking',
    row: { ...wrong, reason: 'wrong-protocol', service: 'unexpected' },
  },
];
