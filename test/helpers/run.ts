import { setMaxListeners } from 'node:events';
import { type AttemptHooks, attempt } from '../../engine/attempt.ts';
import { type Clock, systemClock } from '../../engine/clock.ts';
import { ControlRows } from '../../engine/control-rows.ts';
import { HostAnswers } from '../../engine/net/host-answers.ts';
import { LoginTurns } from '../../engine/net/login-turns.ts';
import type { Resolver } from '../../engine/net/resolve.ts';
import { Slots } from '../../engine/net/slots.ts';
import { createTrust } from '../../engine/net/trust.ts';
import { currentPlatform, type Platform } from '../../engine/platform/index.ts';
import type { OwnAttemptHooks } from '../../engine/probes/own-attempt.ts';
import { ownAttempts } from '../../engine/probes/registry.ts';
import { type RunDependencies, type RunEvent, type RunResult, run } from '../../engine/run.ts';
import type { RunContext } from '../../engine/run-context.ts';
import { defaultSettings, type RunSettings } from '../../engine/settings.ts';
import { type Check, type HostCheck, isOwnCheck, type OwnCheck } from '../../shared/check.ts';
import { type Attempt, decisiveAttempt, type Observation } from '../../shared/observation.ts';
import { loopback } from './servers.ts';

const loopbackAlone: ReturnType<Platform['interfaces']> = {
  lo: [{ address: '127.0.0.1', netmask: '255.0.0.0', family: 'IPv4', mac: '', internal: true, cidr: '127.0.0.1/8' }],
};

/**
 * This system, but without its roots: loading them takes long, and no test certificate comes from them; and without its
 * networks and name servers, which no test may ask.
 */
export const platform: Platform = {
  ...currentPlatform(),
  systemRoots: () => [],
  interfaces: () => loopbackAlone,
  nameServers: () => [],
  proxySettings: () => Promise.resolve([]),
};

/** Knows the names of that table; anything else is ENOTFOUND, and never asked of a name server. */
export function resolverOf(names: Record<string, string[]> = {}): Resolver {
  return (host) => {
    const addresses = names[host];
    if (addresses) return Promise.resolve(addresses);
    return Promise.reject(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }));
  };
}

export const dependencies: RunDependencies = { clock: systemClock, resolver: resolverOf(), platform };

/** The defaults without the canary, whose addresses no test may call. */
export function settingsWith(settings: Partial<RunSettings> = {}): RunSettings {
  return { ...defaultSettings, canaryAddresses: [], ...settings };
}

export function contextWith(overrides: Partial<RunContext> = {}): RunContext {
  const startMs = performance.now();
  const settings = overrides.settings ?? settingsWith();
  const stop = new AbortController();
  // As a run does with its own: every connection that is open listens to it.
  setMaxListeners(0, stop.signal);
  return {
    ...dependencies,
    settings,
    answers: new HostAnswers(),
    slots: new Slots(settings.perHost, settings.total),
    trust: createTrust(platform.systemRoots, settings.extraCaPem),
    webPorts: () => new Map(),
    viaProxy: () => Promise.resolve(undefined),
    logins: new LoginTurns(),
    controlRows: new ControlRows([], 0),
    pairing: undefined,
    signal: stop.signal,
    elapsedMs: () => performance.now() - startMs,
    ...overrides,
  };
}

/** A row with a host; `overrides` may be of any kind of row that has one. */
export function checkWith(overrides: Partial<Check> & Pick<Check, 'port'>): HostCheck {
  const check: Check = {
    id: `row-${overrides.port}`,
    role: 'server',
    group: 'server',
    host: loopback,
    transport: 'tcp',
    direction: 'out',
    expectation: 'required',
    probe: 'pop3',
    encryption: 'none',
    ...overrides,
  };
  return check as HostCheck;
}

/** One try of a check, as the engine makes it: connect, TLS, protocol, polite end. */
export function attemptOnce(
  check: Partial<Check> & Pick<Check, 'port'>,
  settings: Partial<RunSettings> = {},
  overrides: Partial<RunContext> & Partial<AttemptHooks> = {},
): Promise<Attempt> {
  const { onConnected = () => undefined, onPhase = () => undefined, ...context } = overrides;
  const run = contextWith({ settings: settingsWith(settings), ...context });
  const planned = checkWith(check);
  if (isOwnCheck(planned)) throw new Error(`${planned.probe} makes its own attempt`);
  return attempt(planned, planned.host, run, { signal: run.signal, onConnected, onPhase });
}

/** The same for a probe that brings its own sockets. */
export function ownAttemptOnce(
  check: Partial<OwnCheck> & Pick<OwnCheck, 'port' | 'probe'>,
  overrides: Partial<RunContext> & Partial<OwnAttemptHooks> = {},
): Promise<Attempt> {
  const {
    onConnected = () => undefined,
    onPhase = () => undefined,
    onProgress = () => undefined,
    onAnswered = () => undefined,
    ...context
  } = overrides;
  const run = contextWith(context);
  const planned = { ...checkWith({ port: check.port }), ...check };
  const hooks = { signal: run.signal, onConnected, onAnswered, onPhase, onProgress };
  return ownAttempts[planned.probe](planned, planned.host, run, hooks);
}

export interface Recorded {
  result: RunResult;
  events: RunEvent[];
}

export interface RunChecksOptions {
  clock?: Clock;
  settings?: Partial<RunSettings>;
  resolver?: Resolver;
  platform?: Platform;
  signal?: AbortSignal;
  onEvent?: (event: RunEvent) => void;
}

/** A whole run, with all its events. */
export async function runChecks(checks: readonly Check[], options: RunChecksOptions = {}): Promise<Recorded> {
  const { settings, clock = systemClock, resolver = dependencies.resolver, signal, onEvent } = options;
  const events: RunEvent[] = [];
  const result = await run(
    checks,
    { clock, resolver, platform: options.platform ?? platform },
    {
      settings: settingsWith(settings),
      ...(signal && { signal }),
      onEvent: (event) => {
        events.push(event);
        onEvent?.(event);
      },
    },
  );
  return { result, events };
}

/** What a row came to, as `state/service/reason`; per address where there are several. */
export function outcomeOf({ addresses, untested, resolution }: Observation): string {
  if (addresses.length === 0) return untested ?? resolution?.reason ?? 'nothing';
  return addresses.map((address) => outcomeOfAttempt(decisiveAttempt(address))).join(' ');
}

export function outcomeOfAttempt({ state, service, reason }: Attempt): string {
  return `${state}/${service}/${reason}`;
}

/** The timers that code under test has started since and that have neither fired nor been cleared. */
export function watchTimers(): ReadonlySet<unknown> {
  const { jest } = import.meta;
  const [start, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  const alive = new Set<unknown>();
  const watchedStart = (callback: () => void, ms?: number): NodeJS.Timeout => {
    const timer = start(() => {
      alive.delete(timer);
      callback();
    }, ms);
    alive.add(timer);
    return timer;
  };
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(watchedStart);
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    alive.delete(timer);
    clear(timer);
  });
  return alive;
}
