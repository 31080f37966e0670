import { refusals4, refusals6 } from './rules.ts';
import type { Row } from './world.ts';

/** A refusal by ICMP, and what must be found where it meets one port or all ports of a host. */
export interface Refusal {
  icmp: string;
  /** What Linux tells a program (net/ipv4/icmp.c, net/ipv6/icmp.c). */
  errorCode: string;
  family: 4 | 6;
  verdict: string;
  /** Where other ports of the host are open, and where all of it is refused. */
  among: Row['state'];
  alone: Row['state'];
  reason: Row['reason'];
}

/** A router's word on the whole host or network; an open port of that host proves that it meant this port only. */
const unreachable = { among: 'filtered', alone: 'unreachable' } as const;
const filtered = { among: 'filtered', alone: 'filtered' } as const;
/** Linux reports port-unreachable as ECONNREFUSED: nobody can tell it from a reset. */
const closed = { among: 'closed', alone: 'closed', errorCode: 'ECONNREFUSED', reason: 'conn-refused' } as const;
const noNetwork = { ...unreachable, errorCode: 'ENETUNREACH', reason: 'net-unreach' } as const;
const noHost = { ...unreachable, errorCode: 'EHOSTUNREACH', reason: 'host-unreach' } as const;
const prohibited6 = { ...filtered, errorCode: 'EACCES', reason: 'admin-prohibited' } as const;

export const icmpRefusals: Refusal[] = [
  { icmp: 'ICMP 3/0', family: 4, verdict: refusals4[0], ...noNetwork },
  { icmp: 'ICMP 3/1', family: 4, verdict: refusals4[1], ...noHost },
  {
    icmp: 'ICMP 3/2',
    family: 4,
    verdict: refusals4[2],
    ...filtered,
    errorCode: 'ENOPROTOOPT',
    reason: 'proto-unreach',
  },
  { icmp: 'ICMP 3/3', family: 4, verdict: refusals4[3], ...closed },
  { icmp: 'ICMP 3/9', family: 4, verdict: refusals4[9], ...noNetwork },
  { icmp: 'ICMP 3/10', family: 4, verdict: refusals4[10], ...noHost },
  { icmp: 'ICMP 3/13', family: 4, verdict: refusals4[13], ...noHost },
  { icmp: 'ICMPv6 1/0', family: 6, verdict: refusals6[0], ...noNetwork },
  { icmp: 'ICMPv6 1/1', family: 6, verdict: refusals6[1], ...prohibited6 },
  { icmp: 'ICMPv6 1/3', family: 6, verdict: refusals6[3], ...noHost },
  { icmp: 'ICMPv6 1/4', family: 6, verdict: refusals6[4], ...closed },
  { icmp: 'ICMPv6 1/5', family: 6, verdict: refusals6[5], ...prohibited6 },
  { icmp: 'ICMPv6 1/6', family: 6, verdict: refusals6[6], ...prohibited6 },
];
