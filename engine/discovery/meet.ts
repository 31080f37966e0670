import type { UnmetReason } from '../../shared/facts/discovery.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Resolution } from '../../shared/observation.ts';
import type { Pairing } from '../counterpart/pairing.ts';
import type { Visit } from '../counterpart/visit.ts';
import type { ConnectContext } from '../net/connect.ts';

/** Neither where the run was stopped before it could be told. */
export interface Met {
  visit?: Visit;
  unmet?: UnmetReason;
}

/** Meets the counterpart that is to be found, over IPv4 as the search is. */
export async function meetAmong(
  { addresses }: Resolution,
  pairing: Pairing,
  contextFor: (address: string) => ConnectContext,
  signal: AbortSignal,
): Promise<Met> {
  const reachable = addresses.filter((address) => ipFamily(address) === 4);
  const meetings = await Promise.all(reachable.map((address) => pairing.meet(address, contextFor(address))));
  const [visit] = meetings.flatMap((meeting) => meeting.visit ?? []);
  if (visit) return { visit };
  if (signal.aborted) return {};
  if (reachable.length === 0) return { unmet: addresses.length === 0 ? 'name' : 'ipv6' };
  const doors = meetings.flatMap((meeting) => [...meeting.doors.values()]);
  return { unmet: doors.some(({ stage }) => stage !== 'connect') ? 'code' : 'unreachable' };
}
