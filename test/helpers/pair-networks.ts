import type { CounterpartFacts, Listening, PairFacts } from '../../shared/facts/counterpart.ts';
import type { MachineFacts } from '../../shared/facts/machine.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import type { RowId, ScenarioId } from '../../shared/words.ts';
import { addressOf, type Network, reportOf } from './networks.ts';

export const ownAddress = '192.168.1.45';
export const publicAddress = '203.0.113.9';

/** How a connection arrived at the other end, with its addresses translated on the way or not. */
export function ends(seen = ownAddress): PairFacts {
  return { here: { address: ownAddress, port: 52_044 }, seenAs: { address: seen, port: 52_044 } };
}

/** What the counterpart answers on, all of it but what is named. */
export function counterpartAt(address: string, others: Partial<Listening>[] = []): CounterpartFacts {
  const all = ([19_812, 19_813, 19_814] as const).flatMap((port): Listening[] => [
    { port, transport: 'tcp', family: ipFamily(address), state: 'listening' },
    ...(port === 19_813 ? [{ port, transport: 'udp', family: ipFamily(address), state: 'listening' } as const] : []),
  ]);
  const listening = all.map((each) => {
    const other = others.find(({ port, transport = 'tcp' }) => port === each.port && transport === each.transport);
    return { ...each, ...other };
  });
  return { address, paired: { version: '0.1.0', port: 19_813, listening } };
}

/** This PC's own firewall is off, and cannot be what blocks. */
export const withoutOwnFirewall: MachineFacts = { firewall: { value: { product: 'nftables', state: 'off' } } };
export const withOwnFirewall: MachineFacts = { firewall: { value: { product: 'nftables', state: 'on' } } };

type Saw = Record<string, Partial<Attempt>> | Partial<Attempt>;

export interface PairNetwork extends Omit<Network, 'saw' | 'scenario'> {
  scenario?: ScenarioId;
  saw?: Partial<Record<RowId, Saw>>;
}

/** One try of a row that a counterpart answers. */
export function saw(
  reason: Attempt['reason'],
  rest: Partial<Attempt> = {},
  pair: PairFacts = ends(),
): Partial<Attempt> {
  return { reason, details: { pair }, ...rest };
}

export const shutAs = {
  dropped: saw('no-response', { state: 'filtered', service: null }, {}),
  reset: saw('conn-refused', { state: 'closed', service: null }, {}),
  rejected: saw('admin-prohibited', { state: 'filtered', service: null }, {}),
};

const serverRows: RowId[] = ['server-sql', 'server-application', 'server-database', 'server-quic'];
const inboundRows: RowId[] = ['inbound-sql', 'inbound-application', 'inbound-database', 'inbound-quic'];

/** A run whose other end PortAmpel was: all passes in both directions but for what is named. */
export function pairNetwork({ saw: named = {}, options, ...network }: PairNetwork = {}): Report {
  const reached = saw('counterpart-reached');
  const called = saw('called-back', {}, { ...ends(), called: { outcome: 'reached', arrivedHere: true } });
  const rows = [
    ...serverRows.map((id) => [id, named[id] ?? reached] as const),
    ...inboundRows.map((id) => [id, named[id] ?? called] as const),
  ];
  return reportOf({
    scenario: '365-server',
    machine: withoutOwnFirewall,
    counterparts: [counterpartAt(addressOf.server)],
    ...network,
    options: { counterpart: true, transport: 'tcp', mail: false, ...options },
    saw: { ...named, ...Object.fromEntries(rows) },
  });
}
