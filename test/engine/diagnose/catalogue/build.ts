import type { CauseId, Owner } from '../../../../shared/causes.ts';
import { causeTraits } from '../../../../shared/causes.ts';
import type { Confidence, Fault, RowId } from '../../../../shared/words.ts';
import type { ExpectedCause } from '../../../helpers/catalogue.ts';
import type { SimulatedNetwork } from './simulated.ts';

/** Long enough for an answer on a busy machine, short for whoever waits for none. */
export const shortMs = 3000;

type Rest = Omit<SimulatedNetwork, 'name' | 'kind' | 'expected' | 'faults'>;

/** The same fault on all of these rows. */
export function on(fault: Fault, ...rows: RowId[]): SimulatedNetwork['faults'] {
  return Object.fromEntries(rows.map((id) => [id, fault]));
}

export function cause(
  id: CauseId,
  atMost: Confidence,
  rows: readonly RowId[],
  owner: Owner = causeTraits[id].owner,
): ExpectedCause {
  return { cause: id, owner, atMost, rows };
}

/** Nobody can see from inside whether others get in, and the report says so, whatever else is the matter. */
const inboundUntold = cause('counterpart-needed', 'certain', [
  'inbound-sql',
  'inbound-application',
  'inbound-database',
]);

function withInbound({ scenario }: Rest, expected: readonly ExpectedCause[]): readonly ExpectedCause[] {
  return scenario === '365-server' ? [...expected, inboundUntold] : expected;
}

export function healthy(name: string, rest: Rest, faults: SimulatedNetwork['faults'] = {}): SimulatedNetwork {
  return { name, kind: 'healthy', expected: withInbound(rest, []), faults, ...rest };
}

export function single(
  name: string,
  rest: Rest,
  faults: SimulatedNetwork['faults'],
  expected: ExpectedCause,
): SimulatedNetwork {
  return { name, kind: 'single', expected: withInbound(rest, [expected]), faults, ...rest };
}

export function double(
  name: string,
  rest: Rest,
  faults: SimulatedNetwork['faults'],
  ...expected: [ExpectedCause, ExpectedCause]
): SimulatedNetwork {
  return { name, kind: 'double', expected: withInbound(rest, expected), faults, ...rest };
}

export const office: Rest = { scenario: 'classic-office' };
export const client: Rest = { scenario: 'classic-client' };
export const remote: Rest = { scenario: 'classic-remote' };
export const server365: Rest = { scenario: '365-server' };
export const client365: Rest = { scenario: '365-client' };
export const rehearsing: Rest = { ...office, options: { rehearsal: { protocol: 'ftp', bytes: 2_000_000 } } };
export const overQuic: Rest = { ...client365, options: { transport: 'quic' } };
export const overEither: Rest = { ...client365, options: { transport: 'either' } };
export const suppressed: Rest = { ...client, options: { discovery: 'suppressed' } };

export const serverRows = ['server-sql', 'server-application', 'server-database'] as const;
export const publicRows = ['public-sql', 'public-application', 'public-database'] as const;
export const mailRows = ['mail-465', 'mail-587', 'mail-993', 'mail-995'] as const;
export const outgoingMail = ['mail-465', 'mail-587'] as const;
export const licenceInClear = ['licence-80', 'licence-8080'] as const;
export const securedRows = ['licence-443', ...mailRows] as const;
