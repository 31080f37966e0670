import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Check, hasHost, isMeasurable } from '../shared/check.ts';
import type { Control } from '../shared/facts/controls.ts';
import type { CounterpartFacts, FlowDirection } from '../shared/facts/counterpart.ts';
import type { NamesFacts } from '../shared/facts/names.ts';
import type { Hop } from '../shared/facts/paths.ts';
import type { ProxyFacts } from '../shared/facts/proxy.ts';
import type { Observation, Resolution } from '../shared/observation.ts';
import { printable } from '../shared/printable.ts';
import type { Progress } from '../shared/progress.ts';
import type { CanaryResult, Report, SelfTestResult } from '../shared/report.ts';
import type { PhaseName } from '../shared/words.ts';
import { runCanary } from './canary.ts';
import { type Clock, roundMs } from './clock.ts';
import { ControlRows } from './control-rows.ts';
import { Controls } from './controls/controls.ts';
import { fillsLine } from './counterpart/load.ts';
import { flowsLongestMs, measureFlows } from './counterpart/measure-flows.ts';
import { Pairing } from './counterpart/pairing.ts';
import { wasAsked } from './counterpart/was-asked.ts';
import { Deadline } from './deadline.ts';
import { measureDiscovery } from './discovery/measure.ts';
import { measureInTurn } from './long-rows.ts';
import { measureRow, type RowListener } from './measure-row.ts';
import { messageOf } from './message-of.ts';
import { measureNames } from './names/measure.ts';
import { HostAnswers } from './net/host-answers.ts';
import { LoginTurns } from './net/login-turns.ts';
import { type Resolver, resolveHost } from './net/resolve.ts';
import { Slots } from './net/slots.ts';
import { loadSsh } from './net/ssh.ts';
import { createTrust } from './net/trust.ts';
import { patienceFor } from './patience.ts';
import type { Platform } from './platform/index.ts';
import { Proxies } from './proxy/proxies.ts';
import type { ProxyRun, RunContext } from './run-context.ts';
import { runSelfTest } from './self-test.ts';
import { inTurnMs, type RunSettings } from './settings.ts';
import type { LookAround, LookAroundContext, Surroundings } from './surroundings.ts';

/**
 * Rows that wait for a slot cost memory, so not all of a huge plan wait at once; but enough of them that rows of a host
 * whose own slots are taken do not keep others from theirs.
 */
const rowsPerSlot = 4;
const selfTestHeadStartMs = 100;
/** Rows of ordinary networks have shaken hands by then: programs that start take the processor from whoever waits. */
const rowsHeadStartMs = 150;

export interface RunDependencies {
  clock: Clock;
  resolver: Resolver;
  platform: Platform;
  /** Left out: this machine and the ways are not looked at. */
  lookAround?: LookAround;
}

export type RunEvent =
  | { type: 'started'; total: number }
  | { type: 'phase'; checkId: string; phase: PhaseName }
  | { type: 'progress'; checkId: string; progress: Progress }
  /** The throughput from the counterpart or to it. */
  | { type: 'flow'; direction: FlowDirection; progress: Progress }
  | { type: 'observed'; observation: Observation }
  /** The way to an address is traced: one hop more. */
  | { type: 'hop'; address: string; hop: Hop }
  /** A bug of ours in one row; the run goes on. */
  | { type: 'bug'; checkId: string; message: string }
  | { type: 'finished'; ended: Report['ended'] };

export interface RunResult {
  startedAt: Date;
  durationMs: number;
  ended: Report['ended'];
  /** One per check, in the order of the checks. */
  observations: Observation[];
  canary: CanaryResult;
  /** Counter-tests of the rows that failed. */
  controls: Control[];
  selfTest: SelfTestResult;
  surroundings?: Surroundings;
  /** Left out where every host is an address. */
  names?: NamesFacts;
  proxy?: ProxyFacts;
  counterparts?: CounterpartFacts[];
  log: Report['log'];
}

export interface RunOptions {
  settings: RunSettings;
  /** Cancels the run: what was measured by then is kept. */
  signal?: AbortSignal;
  onEvent?: (event: RunEvent) => void;
  /** Traces the way to each address as well, which may take 20 s. */
  trace?: boolean;
  /** `false`: no counter-tests of the rows that fail. */
  controls?: boolean;
  /** `false`: no throughput to a counterpart, which fills the line for ten seconds; nor where no row asks for it. */
  flows?: boolean;
  /** Ports at which a counterpart may be met where no row of the run leads there. */
  doors?: readonly number[];
  /** Of a fault of this program at one call back of a counterpart, which costs that one. */
  onBug?: (message: string) => void;
}

/**
 * Measures all checks at once, within the bounds of the settings. Never rejects for anything that the network does.
 * When it resolves, no timer is left and every socket has ended or is on its way out with FIN, within a second at most.
 */
export async function run(
  checks: readonly Check[],
  dependencies: RunDependencies,
  options: RunOptions,
): Promise<RunResult> {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const onAbort = (): void => stop.abort('cancelled');
  const deadline = new Deadline(options.settings.deadlineMs, () => stop.abort('deadline'));
  options.signal?.addEventListener('abort', onAbort, { once: true });
  if (options.signal?.aborted) onAbort();
  const { settings, doors, onBug } = options;
  const { pairingKey: key, attemptTimeoutMs: patienceMs } = settings;
  const { clock } = dependencies;
  const pairing = key && new Pairing({ key, checks, doors, clock, signal: stop.signal, onBug, patienceMs });
  try {
    return await measureAll(checks, dependencies, options, { signal: stop.signal, deadline, pairing });
  } catch (bug) {
    // It may not leave this PC listening, nor anything else of the run.
    stop.abort('cancelled');
    await pairing?.end();
    throw bug;
  } finally {
    deadline.clear();
    options.signal?.removeEventListener('abort', onAbort);
  }
}

/** What ends with the run. */
interface Bounds {
  signal: AbortSignal;
  deadline: Deadline;
  pairing: Pairing | undefined;
}

async function measureAll(
  checks: readonly Check[],
  { clock, resolver, platform, lookAround }: RunDependencies,
  { settings, trace = false, controls: withControls = true, flows = true, onEvent = () => undefined }: RunOptions,
  { signal, deadline, pairing }: Bounds,
): Promise<RunResult> {
  const startedAt = clock.now();
  const startMs = clock.monotonicMs();
  const elapsedMs = (): number => roundMs(clock.monotonicMs() - startMs);
  const controlRows = new ControlRows(checks, inTurnMs(settings));
  const common: ProxyRun = {
    clock,
    resolver,
    platform,
    settings,
    signal,
    elapsedMs,
    answers: new HostAnswers(),
    slots: new Slots(settings.perHost, settings.total),
    trust: createTrust(platform.systemRoots, settings.extraCaPem),
    webPorts: webPortsAmong(checks),
    logins: new LoginTurns(),
    controlRows,
    pairing,
  };
  const proxies = new Proxies(common);
  const context: RunContext = { ...common, viaProxy: (check, addresses) => proxies.compare(check, addresses) };
  const controls = new Controls(withControls ? checks : [], context);
  const log: Report['log'] = [];
  const emit = (event: RunEvent): void => {
    if (event.type === 'phase') controls.onPhase(event.checkId, event.phase);
    if (event.type === 'observed') controls.onObserved(event.observation);
    if (event.type !== 'phase' && event.type !== 'progress' && event.type !== 'flow' && event.type !== 'hop')
      log.push({ atMs: elapsedMs(), event: event.type, subject: subjectOf(event) });
    onEvent(event);
  };
  emit({ type: 'started', total: checks.length });
  const resolveOnce = oncePerHost((host) =>
    resolveHost(host, { resolver, elapsedMs, timeoutMs: settings.attemptTimeoutMs, signal }),
  );
  const measurable = checks.filter(isMeasurable);
  // Loading the roots, or the SSH library, takes tens of milliseconds in one go, which would count as round-trip time of
  // whoever waits then.
  if (measurable.some(({ encryption }) => encryption !== 'none')) context.trust();
  if (measurable.some(({ probe }) => probe === 'ssh')) await loadSsh();
  const resolutions = Promise.all(measurable.flatMap(({ host }) => (host === null ? [] : [resolveOnce(host)])));
  const hosts: Hosts = {
    resolve: resolveOnce,
    addresses: resolutions.then((resolved) => resolved.flatMap(({ addresses }) => addresses)),
  };
  const selfTesting = runSelfTest(context);
  // Its own connections would lengthen the round-trip times of the rows; it needs some 30 ms, on Windows 2 s.
  await Promise.race([selfTesting, pause(selfTestHeadStartMs, undefined, { ref: false })]);
  const rows = measureInTurn(checks, settings.total * rowsPerSlot, deadline, async (check) => {
    const observation = await controlRows.until(check, observe(check, context, hosts, emit));
    emit({ type: 'observed', observation });
    return observation;
  });
  const onHop = (address: string, hop: Hop): void => emit({ type: 'hop', address, hop });
  const around = { checks: measurable, resolutions, observed: rows.quick, run: context, trace, onHop };
  const names = measurable.flatMap(({ host }) => host ?? []);
  const [observations, canary, counterTests, selfTest, surroundings, namesFacts, counterparts] = await Promise.all([
    rows.all,
    runCanary(measurable, resolutions, context),
    controls.beside(resolutions, rows.quick),
    selfTesting,
    lookAround && lookBeside(lookAround, around, emit),
    measureNames(names, resolveOnce, context),
    rows.quick.then(() => describeCounterparts(context, flows && measurable.some(fillsLine), deadline, emit)),
  ]);
  await pairing?.end();
  const proxy = await proxies.end();
  const ended = signal.aborted ? (signal.reason as 'cancelled' | 'deadline') : 'finished';
  emit({ type: 'finished', ended });
  const durationMs = elapsedMs();
  return {
    startedAt,
    durationMs,
    ended,
    observations,
    canary,
    controls: counterTests,
    selfTest,
    proxy,
    ...(surroundings && { surroundings }),
    ...(counterparts && wasAsked(counterparts, checks, observations) && { counterparts }),
    ...(namesFacts && { names: namesFacts }),
    log,
  };
}

/** After the rows, whose round-trip times a full line would lengthen. */
async function describeCounterparts(
  run: RunContext,
  withFlows: boolean,
  deadline: Deadline,
  emit: (event: RunEvent) => void,
): Promise<CounterpartFacts[] | undefined> {
  const { pairing, clock, signal, settings } = run;
  if (!pairing) return undefined;
  if (!withFlows) return pairing.facts(() => Promise.resolve({}));
  deadline.allow(flowsLongestMs(settings.flowMs));
  return pairing.facts((visit) => {
    const context = { monotonicMs: clock.monotonicMs, patience: patienceFor(visit.address, run), signal };
    return measureFlows(visit, settings.flowMs, clock, context, (direction, progress) =>
      emit({ type: 'flow', direction, progress }),
    );
  });
}

async function lookBeside(
  lookAround: LookAround,
  context: LookAroundContext,
  emit: (event: RunEvent) => void,
): Promise<Surroundings | undefined> {
  await Promise.race([context.observed, pause(rowsHeadStartMs, undefined, { ref: false })]);
  try {
    return await lookAround(context);
  } catch (error) {
    emit({ type: 'bug', checkId: 'surroundings', message: messageOf(error) });
    return undefined;
  }
}

function webPortsAmong(checks: readonly Check[]): RunContext['webPorts'] {
  const web = checks.filter(isMeasurable).filter(({ probe }) => probe === 'http');
  return (host) =>
    new Map(web.filter((check) => check.host === host).map(({ port, encryption }) => [port, encryption]));
}

/** The hosts of a run, each looked up once. */
interface Hosts {
  resolve: (host: string) => Promise<Resolution>;
  /** Of all hosts. */
  addresses: Promise<readonly string[]>;
}

async function observe(
  check: Check,
  context: RunContext,
  hosts: Hosts,
  emit: (event: RunEvent) => void,
): Promise<Observation> {
  if (!isMeasurable(check)) return { checkId: check.id, addresses: [], ...(check.skip && { untested: check.skip }) };
  const listener: RowListener = {
    onPhase: (phase) => emit({ type: 'phase', checkId: check.id, phase }),
    onProgress: (progress) => emit({ type: 'progress', checkId: check.id, progress }),
  };
  try {
    if (hasHost(check)) return await measureRow(check, hosts.resolve(check.host), context, listener);
    const sought = check.host === null ? undefined : hosts.resolve(check.host);
    return await measureDiscovery(check, sought, hosts.addresses, context, () => listener.onPhase('listen'));
  } catch (error) {
    // The last catch: a bug in one probe must not take the other rows' results with it.
    emit({ type: 'bug', checkId: check.id, message: messageOf(error) });
    return { checkId: check.id, addresses: [], untested: 'unknown-error' };
  }
}

function oncePerHost(resolve: (host: string) => Promise<Resolution>): (host: string) => Promise<Resolution> {
  const known = new Map<string, Promise<Resolution>>();
  return (host) => {
    const resolution = known.get(host) ?? resolve(host);
    known.set(host, resolution);
    return resolution;
  };
}

function subjectOf(event: Exclude<RunEvent, { type: 'phase' | 'progress' | 'flow' | 'hop' }>): string {
  switch (event.type) {
    case 'started':
      return String(event.total);
    case 'observed':
      return event.observation.checkId;
    case 'bug':
      return `${event.checkId}: ${printable(event.message)}`;
    case 'finished':
      return event.ended;
  }
}
