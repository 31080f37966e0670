import type { Breach, CounterpartFacts, Listening, PairFacts } from '../../shared/facts/counterpart.ts';
import { ipFamily, withoutZone } from '../../shared/host.ts';
import { type AddressObservation, type Attempt, decisiveAttempt } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import type { Reason } from '../../shared/words.ts';
import { isFailing, type Observed, type Scene } from './scene.ts';

type Run = Pick<Observed, 'scenario' | 'counterparts'>;
type Paired = NonNullable<CounterpartFacts['paired']>;

/** Whether PortAmpel was to answer this row in the server's place: nothing of it then says what timeSensor LEGAL does. */
export function isStoodIn({ scenario }: Pick<Run, 'scenario'>, { role, group }: ReportCheck): boolean {
  return scenario.options.counterpart === true && role === 'server' && group !== 'discovery';
}

/** What the counterpart at this address told of itself; nothing where nobody there knew the code. */
export function pairedAt({ counterparts = [] }: Run, address: string): Paired | undefined {
  return counterparts.find((each) => each.address === address)?.paired;
}

export function isMet({ counterparts = [] }: Run): boolean {
  return counterparts.some(({ paired }) => paired !== undefined);
}

/** What is the matter on an address of a row. */
export interface Fault {
  address: string;
  attempt: Attempt;
}

/** The addresses on which a row does not work as it should, each with the try that speaks for it. */
export function faultsOf({ details }: ReportCheck): Fault[] {
  return details.addresses.filter(isFaulty).map((seen) => ({ address: seen.address, attempt: decisiveAttempt(seen) }));
}

function isFaulty(seen: AddressObservation): boolean {
  const { state, service } = decisiveAttempt(seen);
  return state !== 'open' || (service !== 'asExpected' && service !== 'unchecked');
}

/**
 * What fails on an address of the row: what the row as a whole is called, or of a name that works on another address,
 * what is the matter on the first that does not.
 */
export function faultOf(row: ReportCheck): Fault | undefined {
  const faults = faultsOf(row);
  return faults.find(({ attempt }) => attempt.reason === row.reason) ?? faults[0];
}

export function pairFactsOf(row: ReportCheck): PairFacts {
  return faultOf(row)?.attempt.details.pair ?? {};
}

/** How a line of the row ended before its time. */
export function breachOf(row: ReportCheck): Breach | undefined {
  const { breach, echo } = pairFactsOf(row);
  return breach ?? echo?.failed?.breach;
}

/** Rows of a pair that shall work and fail for one of these reasons, in both directions. */
export function failingPairs({ report, failing, inbound }: Scene, ...reasons: readonly Reason[]): ReportCheck[] {
  return [...failing, ...inbound.filter(isFailing)].filter((row) => {
    const reason = faultOf(row)?.attempt.reason;
    const shallWork = row.expectation !== 'forbidden' && isStoodIn(report, row);
    return shallWork && reason !== undefined && reasons.includes(reason);
  });
}

/**
 * Small packets pass, and full ones vanish without a word. A connection that ends meanwhile is no matter of size, and
 * neither is one beside which a flow went the same way.
 */
export function isFullSizeLost(run: Run, row: ReportCheck): boolean {
  const isSilence = faultOf(row)?.attempt.reason === 'full-size-lost' && breachOf(row) === 'silent';
  return isSilence && !hasFlowed(run, row);
}

/** No flow gets as far with packets that are not full. */
const plentyBytes = 65_536;

/** Whether as many bytes as need full packets went the way on which this row's were lost. */
export function hasFlowed({ counterparts = [] }: Run, row: ReportCheck): boolean {
  const { address, attempt } = faultOf(row) ?? {};
  const at = attempt?.details.pair?.echo?.failed?.at;
  if (at !== 'full-up' && at !== 'full-down') return false;
  // A call back comes from the other end, which sends first.
  const isFromHere = (at === 'full-up') !== (row.group === 'inbound');
  const met = counterparts.find((each) => each.address === address);
  return ((isFromHere ? met?.up : met?.down)?.bytes ?? 0) >= plentyBytes;
}

/** Whether the counterpart listens on the row's port at this address, as it says itself. */
export function listeningAt(run: Run, { port, transport }: ReportCheck, address: string): Listening | undefined {
  const family = ipFamily(address);
  return pairedAt(run, address)?.listening.find(
    (each) => each.port === port && each.transport === transport && each.family === family,
  );
}

/** Whether the counterpart listens at each address where the row fails and it was met: what stops it is on the way. */
export function isHeardThere(run: Run, row: ReportCheck): boolean {
  const met = faultsOf(row).filter(({ address }) => pairedAt(run, address));
  return met.length > 0 && met.every(({ address }) => listeningAt(run, row, address)?.state === 'listening');
}

/** Of a name with several addresses, whether the counterpart was met at all that fail. */
export function isMetOnAll(run: Run, row: ReportCheck): boolean {
  return faultsOf(row).every(({ address }) => pairedAt(run, address) !== undefined);
}

/** Both ends of the way to a counterpart: this PC's own address, and the one by which it is seen from there. */
export interface Seen {
  own: string;
  seen: string;
}

/** How this PC is seen by whoever called it in these rows. */
export function seenFrom({ checks }: Pick<Observed, 'checks'>, rows: readonly ReportCheck[]): Seen | undefined {
  const callers = new Set(rows.flatMap(({ details }) => details.addresses.map(({ address }) => address)));
  const facts = [...rows, ...checks].flatMap(({ details }) =>
    details.addresses.filter(({ address }) => callers.has(address)).flatMap(({ attempts }) => attempts),
  );
  for (const { details } of facts) {
    const { here, seenAs } = details.pair ?? {};
    if (here && seenAs) return { own: withoutZone(here.address), seen: withoutZone(seenAs.address) };
  }
  return undefined;
}
