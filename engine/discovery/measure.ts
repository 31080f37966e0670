import type { NetworkCheck } from '../../shared/check.ts';
import { discoveryVerdict } from '../../shared/discovery-verdict.ts';
import type { DiscoveryFacts } from '../../shared/facts/discovery.ts';
import { defaultDiscoverySeconds } from '../../shared/facts/discovery.ts';
import { isLoopback } from '../../shared/host.ts';
import type { Attempt, Observation, Resolution } from '../../shared/observation.ts';
import { assertNever } from '../../shared/words.ts';
import { patienceFor } from '../patience.ts';
import type { RunContext } from '../run-context.ts';
import { discover } from './discover.ts';
import { localAddresses } from './local-addresses.ts';
import { type Met, meetAmong } from './meet.ts';

/** Where only this machine is asked, answers need no time on the way. */
const loopbackListenMs = 500;
const everybody = '255.255.255.255';

/**
 * Measures the row of the server search. It needs no address; the profile's server, where there is one, tells which of
 * those that answer is meant. Where all targets of the run are on loopback nothing leaves this machine, as with the canary.
 */
export async function measureDiscovery(
  check: NetworkCheck,
  resolution: Promise<Resolution> | undefined,
  targets: Promise<readonly string[]>,
  run: RunContext,
  onListen: () => void,
): Promise<Observation> {
  const resolved = await resolution;
  const addresses = await targets;
  const staysHere = addresses.length > 0 && addresses.every(isLoopback);
  const locals = localAddresses(run.platform).filter(({ kind }) => !staysHere || kind === 'loopback');
  const { visit, unmet } = check.expectation === 'forbidden' ? {} : await meetStandIn(resolved, run);
  // Told to announce itself, it would send into its networks.
  const isAsked = !staysHere || visit?.greeting.announces === undefined;
  onListen();
  const startMs = run.elapsedMs();
  const facts = await discover({
    port: check.port,
    listenMs: Math.min(staysHere ? loopbackListenMs : defaultDiscoverySeconds * 1000, run.settings.attemptTimeoutMs),
    locals,
    listens: !staysHere,
    signal: run.signal,
    ...(run.settings.pairingKey && check.expectation !== 'forbidden' && { pairingKey: run.settings.pairingKey }),
    ...(visit && isAsked && { visit }),
    ...(unmet && { unmet }),
    ...(check.host !== null && { sought: { host: check.host, addresses: resolved?.addresses ?? [] } }),
  });
  const attempt: Attempt = {
    ...outcomeOf(facts),
    rttMs: null,
    phases: [{ name: 'listen', startMs, durationMs: facts.listenedMs }],
    details: { discovery: facts },
  };
  const speaker = facts.servers.find(({ sought }) => sought) ?? facts.servers[0];
  const observation: Observation = {
    checkId: check.id,
    addresses: [{ address: speaker?.address ?? everybody, family: 4, attempts: [attempt], decisive: 0 }],
  };
  // What was heard stands, however early the run ended.
  return run.signal.aborted && facts.servers.length === 0
    ? { ...observation, untested: run.signal.reason as 'cancelled' | 'deadline' }
    : observation;
}

/** The counterpart in the server's place: asked over TCP, it knows what it has announced. */
async function meetStandIn(resolution: Resolution | undefined, run: RunContext): Promise<Met> {
  const { pairing, clock, signal } = run;
  if (!pairing || !resolution) return {};
  const { monotonicMs } = clock;
  return meetAmong(
    resolution,
    pairing,
    (address) => ({ monotonicMs, patience: patienceFor(address, run), signal }),
    signal,
  );
}

/** The words for what was heard, whatever was expected. */
export function outcomeOf(facts: DiscoveryFacts): Pick<Attempt, 'state' | 'reason' | 'service'> {
  const verdict = discoveryVerdict(facts);
  switch (verdict) {
    case 'found':
      return { state: 'open', reason: 'discovery-found', service: 'asExpected' };
    case 'several':
      return { state: 'open', reason: 'discovery-several', service: 'degraded' };
    case 'other':
      return { state: 'open', reason: 'discovery-other', service: 'degraded' };
    case 'stand-in':
      return { state: 'open', reason: 'discovery-stand-in', service: 'asExpected' };
    case 'stand-in-unverified':
      return { state: 'open|filtered', reason: 'discovery-stand-in-unverified', service: null };
    case 'lost': {
      const isAnswered = facts.servers.some(({ standIn }) => standIn === 'verified');
      const found = isAnswered
        ? ({ state: 'open', service: 'degraded' } as const)
        : ({ state: 'filtered', service: null } as const);
      return { ...found, reason: 'discovery-lost' };
    }
    case 'announced':
      return { state: 'open|filtered', reason: 'discovery-announced', service: null };
    case 'unmet':
    case 'unannounced':
      return { state: 'open|filtered', reason: `discovery-${verdict}`, service: null };
    case 'silent':
      return { state: 'open|filtered', reason: 'discovery-silent', service: null };
    case 'unusable':
      return { state: 'untested', reason: 'discovery-unusable', service: null };
    default:
      return assertNever(verdict);
  }
}
