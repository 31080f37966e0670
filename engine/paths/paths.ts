import { setTimeout as pause } from 'node:timers/promises';
import { hasHost, isOwnCheck, type LineCheck, type Measurable } from '../../shared/check.ts';
import type { MachineFacts } from '../../shared/facts/machine.ts';
import { type EchoMethod, maxPaths, type Path, type PathMtu } from '../../shared/facts/paths.ts';
import { ipFamily, isLoopback } from '../../shared/host.ts';
import { decisiveAttempt, type Observation, type Resolution } from '../../shared/observation.ts';
import { Slots } from '../net/slots.ts';
import type { RunCommand } from '../platform/command.ts';
import type { RunContext } from '../run-context.ts';
import type { OnHop } from './hops.ts';
import { interfaceMtu } from './interface-mtu.ts';
import { largeRequestPasses } from './large-request.ts';
import { measurePathMtu, type SizedEcho, withoutRefuted } from './path-mtu.ts';
import { RawIcmp } from './raw-icmp.ts';
import { echoPatienceMs, type PingContext, systemPing } from './system-ping.ts';
import { traceTo } from './trace.ts';

const maxHosts = 8;
const echoes = 3;
const rawPaceMs = 100;
/** Most of them only wait for a second; more would take the processor from the rows by starting all at once. */
const programsAtOnce = 24;

export interface PathsContext {
  checks: readonly Measurable[];
  resolutions: Promise<Resolution[]>;
  /** What the rows came to: their handshakes stand in where nobody answers to echo. */
  observed: Promise<Observation[]>;
  facts: Promise<MachineFacts>;
  run: RunContext;
  command: RunCommand;
  /** Whether to trace the way hop by hop as well. */
  trace: boolean;
  onHop: (address: string, ...hop: Parameters<OnHop>) => void;
}

interface Target {
  address: string;
  hosts: string[];
  isGateway: boolean;
}

/** The way to every address of the run, and to this machine's own gateway as a control. Nobody else is ever sent anything. */
export async function explorePaths(context: PathsContext): Promise<Path[]> {
  const targets = await targetsOf(context);
  if (targets.length === 0) return [];
  const { run, command } = context;
  const slots = new Slots(programsAtOnce, programsAtOnce);
  const bounded: RunCommand = (...call) => slots.run('', () => command(...call));
  const families = new Set(targets.map(({ address }) => ipFamily(address)));
  const raws = new Map<4 | 6, RawIcmp>();
  for (const family of families) {
    const raw = RawIcmp.open(family, echoPatienceMs);
    if (raw) raws.set(family, raw);
  }
  const closeAll = (): void => {
    for (const raw of raws.values()) raw.close();
  };
  run.signal.addEventListener('abort', closeAll, { once: true });
  if (run.signal.aborted) closeAll();
  const ping: PingContext = { platform: run.platform.name, command: bounded, signal: run.signal };
  try {
    return withoutRefuted(
      await Promise.all(targets.map((target) => new PathProbe(target, context, ping, raws).explore())),
    );
  } finally {
    run.signal.removeEventListener('abort', closeAll);
    closeAll();
  }
}

async function targetsOf({ resolutions, facts }: PathsContext): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const { host, addresses } of await resolutions) {
    for (const address of addresses) {
      if (isLoopback(address)) continue;
      const target = targets.get(address) ?? { address, hosts: [], isGateway: false };
      if (!target.hosts.includes(host) && target.hosts.length < maxHosts) target.hosts.push(host);
      targets.set(address, target);
    }
  }
  const found = [...targets.values()].slice(0, maxPaths - 1);
  if (found.length === 0) return [];
  const gateway = gatewayFor(found, await facts);
  if (gateway !== undefined && !targets.has(gateway)) found.push({ address: gateway, hosts: [], isGateway: true });
  return found;
}

/** Of the family that the targets have; a link-local one needs its interface to be told. */
function gatewayFor(targets: readonly Target[], { gateway4, gateway6 }: MachineFacts): string | undefined {
  const hasIpv4 = targets.some(({ address }) => ipFamily(address) === 4);
  const fact = hasIpv4 ? gateway4 : gateway6;
  if (!fact || !('value' in fact)) return undefined;
  const { address, interface: name } = fact.value;
  if (!address.startsWith('fe80:') || address.includes('%')) return address;
  return name === undefined ? undefined : `${address}%${name}`;
}

class PathProbe {
  readonly #target: Target;
  readonly #context: PathsContext;
  readonly #ping: PingContext;
  readonly #raw: RawIcmp | undefined;

  constructor(target: Target, context: PathsContext, ping: PingContext, raws: ReadonlyMap<4 | 6, RawIcmp>) {
    this.#target = target;
    this.#context = context;
    this.#ping = ping;
    // A zone is for the system's ping to understand.
    this.#raw = target.address.includes('%') ? undefined : raws.get(ipFamily(target.address));
  }

  async explore(): Promise<Path> {
    const { address, isGateway } = this.#target;
    const { trace, onHop } = this.#context;
    const tracing =
      trace && !isGateway ? traceTo(address, this.#ping, (hop) => onHop(address, hop)) : Promise.resolve(undefined);
    const echo = await this.#echo();
    const mtu = isGateway ? undefined : await this.#mtu(echo.received > 0);
    const traced = await tracing;
    return { ...this.#target, ...echo, ...(mtu && { mtu }), ...(traced && { trace: traced }) };
  }

  async #echo(): Promise<Pick<Path, 'method' | 'sent' | 'received' | 'rttsMs'>> {
    const { method, sent, rttsMs } = this.#raw ? await this.#rawEchoes(this.#raw) : await this.#systemEchoes();
    if (rttsMs.length > 0) return { method, sent, received: rttsMs.length, rttsMs };
    // ICMP is often blocked, which is nobody's fault: the rows' handshakes tell the time of the way as well.
    const handshakes = await this.#handshakes();
    const instead = handshakes.length > 0 ? 'tcp-handshakes' : method;
    return { method: instead, sent, received: 0, rttsMs: handshakes };
  }

  async #rawEchoes(raw: RawIcmp): Promise<{ method: EchoMethod; sent: number; rttsMs: number[] }> {
    const { signal } = this.#context.run;
    const under: Promise<number | null>[] = [];
    for (let count = 0; count < echoes && !this.#wasAborted(); count += 1) {
      if (count > 0) await pause(rawPaceMs, undefined, { signal }).catch(() => undefined);
      under.push(raw.echo(this.#target.address));
    }
    const rttsMs = (await Promise.all(under)).filter((rttMs) => rttMs !== null);
    return { method: 'raw-icmp', sent: under.length, rttsMs };
  }

  async #systemEchoes(): Promise<{ method: EchoMethod; sent: number; rttsMs: number[] }> {
    const reading = await systemPing({ address: this.#target.address, count: echoes }, this.#ping);
    if (!reading) return { method: 'none', sent: 0, rttsMs: [] };
    return { method: 'system-ping', sent: echoes, rttsMs: reading.rttsMs.slice(0, echoes) };
  }

  async #handshakes(): Promise<number[]> {
    const observed = await this.#context.observed;
    return observed
      .flatMap(({ addresses }) => addresses.filter(({ address }) => address === this.#target.address))
      .flatMap((seen) => decisiveAttempt(seen).rttMs ?? [])
      .slice(0, 16);
  }

  async #mtu(answersEcho: boolean): Promise<PathMtu> {
    const { signal } = this.#context.run;
    const { address } = this.#target;
    const unknown = (reason: Extract<PathMtu, { state: 'unknown' }>['reason']): PathMtu => ({
      state: 'unknown',
      reason,
    });
    if (signal.aborted) return unknown('cancelled');
    // Windows may cut up IPv6 packets itself, unseen: a reply would prove nothing.
    const canTell = answersEcho && !(this.#ping.platform === 'win32' && ipFamily(address) === 6);
    if (!canTell) return this.#mtuByRequest();
    const interfaceBytes = await interfaceMtu(address, await this.#context.facts);
    if (interfaceBytes === undefined) return unknown('interface-unknown');
    const mtu = await measurePathMtu({
      interfaceBytes,
      family: ipFamily(address),
      send: (packetBytes) => this.#sendSized(packetBytes),
      largeRequestPasses: () => this.#largeRequest(),
    });
    return this.#wasAborted() ? unknown('cancelled') : mtu;
  }

  async #sendSized(packetBytes: number): Promise<SizedEcho> {
    const reading = await systemPing({ address: this.#target.address, count: 1, packetBytes }, this.#ping);
    if (!reading) return { answer: 'lost' };
    if (reading.rttsMs.length > 0) return { answer: 'reply' };
    if (!reading.tooBig) return { answer: 'lost' };
    return { answer: 'too-big', ...(reading.mtuBytes !== undefined && { mtuBytes: reading.mtuBytes }) };
  }

  /** Without echo: a large request against a small one. */
  async #mtuByRequest(): Promise<PathMtu> {
    const passes = await this.#largeRequest();
    if (this.#wasAborted()) return { state: 'unknown', reason: 'cancelled' };
    if (passes === null) return { state: 'unknown', reason: 'no-means' };
    return passes ? { state: 'passes', method: 'http' } : { state: 'black-hole', method: 'http' };
  }

  /** Asked of a web server in clear text that has answered on this address, and of nobody else. */
  async #largeRequest(): Promise<boolean | null> {
    const { checks, observed, run } = this.#context;
    const seen = await observed;
    const check = checks
      .filter(hasHost)
      .find(
        (each): each is LineCheck =>
          !isOwnCheck(each) &&
          each.probe === 'http' &&
          each.encryption === 'none' &&
          seen.some(({ checkId, addresses }) => checkId === each.id && this.#answered(addresses)),
      );
    return check ? largeRequestPasses(check, this.#target.address, run) : null;
  }

  #answered(addresses: Observation['addresses']): boolean {
    const here = addresses.find(({ address }) => address === this.#target.address);
    return here !== undefined && decisiveAttempt(here).service === 'asExpected';
  }

  /** Read anew after an await; a plain property access would be taken for unchanged. */
  #wasAborted(): boolean {
    return this.#context.run.signal.aborted;
  }
}
