import type { Check } from '../shared/check.ts';
import { markOf } from '../shared/marks.ts';
import { type AddressObservation, type Attempt, decisiveAttempt, type Observation } from '../shared/observation.ts';
import type { CanaryResult, Report, SelfTestResult } from '../shared/report.ts';
import {
  type Expectation,
  type Light,
  pairProbeNames,
  type Reason,
  type Service,
  type State,
} from '../shared/words.ts';
import { acrossRows } from './across-rows.ts';
import { lightOf } from './lights.ts';
import { openness } from './openness.ts';

/** What a row comes to. */
export interface Judgement {
  /** What counted: as planned, or less where another transport carries the traffic. */
  expectation: Expectation;
  state: State;
  reason: Reason;
  service: Service | null;
  light: Light;
  /** The address that decided the row. */
  decisive?: AddressObservation;
}

export interface Evidence {
  canary: CanaryResult;
  selfTest: SelfTestResult;
  /** Whether this machine has a global address of the family. */
  hasFamily: (family: 4 | 6) => boolean;
}

/** Rows that are not measured now but kept, with the controls of the run that measured them. */
export interface Kept {
  checkIds: ReadonlySet<string>;
  canary: CanaryResult;
  selfTest: SelfTestResult;
}

export interface Assessment {
  /** One per check, in the order of the checks. */
  judgements: Judgement[];
  light: Light;
  counts: Report['counts'];
}

/**
 * Judges what was seen against what was expected. Pure: the same observations always give the same lights.
 * @param observations one per check, in the order of the checks
 * @param kept what an earlier run showed proves nothing about the network of now, and the reverse
 */
export function assess(
  checks: readonly Check[],
  observations: readonly Observation[],
  evidence: Evidence,
  kept?: Kept,
): Assessment {
  const now = controlsOf(checks, observations, evidence, ({ id }) => !kept?.checkIds.has(id));
  const then = kept && controlsOf(checks, observations, kept, ({ id }) => kept.checkIds.has(id));
  const controlsFor = ({ id }: Check): Controls => (then && kept.checkIds.has(id) ? then : now);
  const found = acrossRows(
    checks,
    checks.map((check, index) => find(check, observations[index], controlsFor(check).answering, evidence.hasFamily)),
    ({ id }) => kept?.checkIds.has(id) ?? false,
  );
  const expected = expectationsAmong(checks, found);
  const judgements = checks.map((check, index) => {
    const row = found[index] ?? untested('unknown-error');
    const expectation = expected[index] ?? check.expectation;
    const shown = { ...wordedFor(check, row), expectation, light: lightOf(expectation, row) };
    return applyControls(check, shown, controlsFor(check));
  });
  const needed = checks.map((check, index) => isNeeded(check, expected[index]));
  return { judgements, light: totalLight(expected, needed, judgements), counts: countLights(judgements) };
}

/** What one run's controls say of the rows that it measured. */
interface Controls {
  fakedPorts: ReadonlySet<number>;
  answering: ReadonlySet<string>;
  selfTest: SelfTestResult;
}

function controlsOf(
  checks: readonly Check[],
  observations: readonly Observation[],
  { canary, selfTest }: Pick<Evidence, 'canary' | 'selfTest'>,
  belongs: (check: Check) => boolean,
): Controls {
  const fakedPorts = new Set(canary.fakedPorts);
  const own = observations.filter((_, index) => checks[index] !== undefined && belongs(checks[index]));
  return { fakedPorts, answering: answeringAddresses(checks.filter(belongs), own, fakedPorts), selfTest };
}

type Found = Omit<Judgement, 'light' | 'expectation'>;

function untested(reason: Reason): Found {
  return { state: 'untested', reason, service: null };
}

/** Addresses that completed a handshake on a port that nothing fakes: their hosts and the way to them are alive. */
function answeringAddresses(
  checks: readonly Check[],
  observations: readonly Observation[],
  fakedPorts: ReadonlySet<number>,
): Set<string> {
  const answering = new Set<string>();
  observations.forEach(({ addresses }, index) => {
    const check = checks[index];
    if (check === undefined || isFakeable(check, fakedPorts)) return;
    for (const seen of addresses) if (decisiveAttempt(seen).state === 'open') answering.add(seen.address);
  });
  return answering;
}

/**
 * Whether an open port may be one that something on the way opens by itself. Nobody can fake what a pair finds out: each end
 * proves that it knows the code, or the row says that somebody else answers. What the counterpart calls is here.
 */
function isFakeable({ transport, port, probe }: Check, fakedPorts: ReadonlySet<number>): boolean {
  const isPaired = (pairProbeNames as readonly string[]).includes(probe);
  return transport === 'tcp' && fakedPorts.has(port) && !isPaired;
}

function find(
  check: Check,
  observation: Observation | undefined,
  answering: ReadonlySet<string>,
  hasFamily: Evidence['hasFamily'],
): Found {
  if (!observation) return untested('unknown-error');
  if (check.skip !== undefined) return untested(check.skip);
  const failure = observation.resolution?.reason;
  if (failure === 'cancelled') return untested(observation.untested ?? 'cancelled');
  if (failure !== undefined) return { state: 'unresolved', reason: failure, service: null };
  const [decisive] = [...observation.addresses].sort(byOpenness);
  if (!decisive) return untested(observation.untested ?? 'unknown-error');
  if (observation.untested !== undefined) return { ...untested(observation.untested), decisive };
  const { state, reason, service } = decisiveAttempt(decisive);
  // A shut port is shut on every address: one that could not be told may be open.
  const untold = (state === 'open' ? [decisive] : observation.addresses).map(decisiveAttempt).find(isUntold);
  if (untold) return { ...untested(untold.reason), decisive };
  // A name of which one address cannot be told from here may be open there.
  const unclear = state === 'open' ? undefined : observation.addresses.find(isUnclear);
  if (unclear) {
    const { state: unknown, reason: silence } = decisiveAttempt(unclear);
    return { state: unknown, reason: silence, service: null, decisive: unclear };
  }
  if (state === 'unreachable' && check.probe !== 'inbound' && answering.has(decisive.address)) {
    // The host is alive, so a device on the way refused this one port.
    return { state: 'filtered', reason, service, decisive };
  }
  if (
    (service === 'asExpected' || service === 'unchecked') &&
    observation.addresses.some((other) => isFaulty(other, hasFamily))
  ) {
    return { state, reason: 'some-addresses-dead', service: 'degraded', decisive };
  }
  return { state, reason, service, decisive };
}

/** A server that can be found where the firm wants none to be has a reason of its own. */
function wordedFor({ probe, expectation }: Check, row: Found): Found {
  const isUnwanted = probe === 'discovery' && expectation === 'forbidden' && row.state === 'open';
  return isUnwanted ? { ...row, reason: 'discovery-unwanted' } : row;
}

function isUntold({ state, reason }: Attempt): boolean {
  return state === 'untested' || reason === 'cancelled';
}

function isUnclear(seen: AddressObservation): boolean {
  return decisiveAttempt(seen).state === 'open|filtered';
}

function byOpenness(a: AddressObservation, b: AddressObservation): number {
  return openness(decisiveAttempt(b)) - openness(decisiveAttempt(a));
}

/**
 * Whether an address of a name does not work, or not well, while another does. One of a family that this machine has no
 * global address of does not count: no program here would use it.
 */
function isFaulty(seen: AddressObservation, hasFamily: Evidence['hasFamily']): boolean {
  const { state, reason, service } = decisiveAttempt(seen);
  if (state === 'untested' || reason === 'cancelled') return false;
  if (state === 'open') return service !== 'asExpected' && service !== 'unchecked';
  const isLocal = reason === 'net-unreach' || reason === 'address-unavailable';
  return !isLocal || hasFamily(seen.family);
}

/**
 * Where either transport may carry the traffic, one is enough for each way, to there and from outside: the other's rows then
 * colour nothing. As long as the other could not be told, a failure here is not yet a red.
 */
function expectationsAmong(checks: readonly Check[], found: readonly Found[]): Expectation[] {
  const lightsOf = (group: Check['group'], alternative: Check['alternative']): Light[] =>
    checks.flatMap((check, index) => {
      const row = found[index];
      const counts = check.group === group && check.alternative === alternative && check.expectation === 'required';
      return row && counts ? [lightOf(check.expectation, row)] : [];
    });
  const works = (lights: readonly Light[]): boolean =>
    lights.length > 0 && lights.every((light) => light === 'green' || light === 'yellow');
  const isOpenQuestion = (lights: readonly Light[]): boolean => lights.includes('grey') && !lights.includes('red');
  return checks.map(({ group, alternative, expectation }) => {
    if (alternative === undefined || expectation !== 'required') return expectation;
    const own = lightsOf(group, alternative);
    const other = lightsOf(group, alternative === 'tcp' ? 'quic' : 'tcp');
    if (works(own)) return expectation;
    if (works(other)) return 'informational';
    return isOpenQuestion(other) && !isOpenQuestion(own) ? 'optional' : expectation;
  });
}

/** Takes back every light that a control shows to be unfounded. */
function applyControls(check: Check, row: Judgement, { fakedPorts, answering, selfTest }: Controls): Judgement {
  if (row.state === 'open' && isFakeable(check, fakedPorts)) {
    // What does not work stays red, whoever is to blame; what seems to work, or is forbidden, proves nothing.
    const isFounded = row.light === 'red' && check.expectation !== 'forbidden';
    return isFounded ? row : { ...row, light: 'grey', reason: 'faked-open' };
  }
  if (row.light !== 'green' && !(check.expectation === 'forbidden' && row.light === 'red')) return row;
  if (selfTest.passed < selfTest.total) return { ...row, light: 'grey', reason: 'self-test-failed' };
  if (row.state === 'open') return row;
  return answering.size > 0 ? row : { ...row, light: 'grey', reason: 'no-network-shown' };
}

/** The worst row; grey where a needed row could not be told and none is red, or where nothing was measured at all. */
function totalLight(
  expected: readonly Expectation[],
  needed: readonly boolean[],
  judgements: readonly Judgement[],
): Light {
  const counting = judgements.filter((_, index) => expected[index] !== 'informational');
  const has = (light: Light): boolean => counting.some((row) => row.light === light);
  if (has('red')) return 'red';
  if (judgements.some((row, index) => row.light === 'grey' && needed[index])) return 'grey';
  if (has('yellow')) return 'yellow';
  return has('green') ? 'green' : 'grey';
}

/**
 * Without an answer to such a row nobody may say that all is well. A forbidden row counts once it could be measured; the
 * search for servers never does, since silence proves nothing and nothing depends on it.
 */
function isNeeded(check: Check, expectation: Expectation | undefined): boolean {
  if (check.probe === 'discovery') return false;
  return expectation === 'required' || (expectation === 'forbidden' && check.skip === undefined);
}

function countLights(judgements: readonly Judgement[]): Report['counts'] {
  const counts = { green: 0, yellow: 0, red: 0, grey: 0, off: 0 };
  for (const judgement of judgements) counts[markOf(judgement)] += 1;
  return counts;
}
