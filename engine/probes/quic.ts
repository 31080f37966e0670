import { createSocket, type Socket } from 'node:dgram';
import type { OwnCheck } from '../../shared/check.ts';
import { maxQuicVersions, type QuicFacts } from '../../shared/facts/quic.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt, Details } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import { classifyConnectFailure } from '../classify-connect.ts';
import { classifyDatagramFailure } from '../classify-datagram.ts';
import { roundMs } from '../clock.ts';
import { closePolitely } from '../net/close.ts';
import { connect } from '../net/connect.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { recognise } from '../net/recognise.ts';
import { patienceFor } from '../patience.ts';
import {
  leastDatagramBytes,
  readVersionNegotiation,
  type VersionRequest,
  versionName,
  versionRequest,
} from '../quic/packets.ts';
import type { RunContext } from '../run-context.ts';
import type { OwnAttempt, OwnAttemptHooks } from './own-attempt.ts';

/** When a request goes out that nothing answered so far: UDP has nobody who repeats. */
const sendAtMs = [0, 300, 1000, 2000];
/** From this one on the silence is strange, and TCP is asked as a control. */
const controlFrom = 1;
/** Datagrams that are no answer: more than this is a flood, and no QUIC server. */
const maxIgnored = 100;
const maxHeardBytes = 200;

/**
 * Asks for a QUIC version that cannot exist, which a QUIC server must answer with those that it has (RFC 9000 section 6): the
 * proof that one is there and that UDP passes both ways, without a connection, a name or a login.
 */
export const quic: OwnAttempt = async (check, address, run, hooks) => {
  const exchange = new Exchange(check, address, run, hooks);
  return exchange.attempt();
};

/** How the exchange ended. `failed` before a datagram was out is this machine's own doing, later it is ICMP. */
type Outcome =
  | { kind: 'answered'; versions: number[]; rttMs: number; bytes: number }
  | { kind: 'failed'; errorCode: string; local: boolean }
  | { kind: 'silent' }
  | { kind: 'flooded' }
  | { kind: 'cancelled' };

class Exchange {
  readonly #check: OwnCheck;
  readonly #address: string;
  readonly #run: RunContext;
  readonly #hooks: OwnAttemptHooks;
  readonly #requests: (VersionRequest & { sentMs: number })[] = [];
  readonly #timers: NodeJS.Timeout[] = [];
  /** Ends the control where the answer comes first. */
  readonly #over = new AbortController();
  #ignored = 0;
  #heard: Buffer | undefined;
  #control: Promise<QuicFacts['tcp']> | undefined;
  #settle: (outcome: Outcome) => void = () => undefined;

  constructor(check: OwnCheck, address: string, run: RunContext, hooks: OwnAttemptHooks) {
    this.#check = check;
    this.#address = address;
    this.#run = run;
    this.#hooks = hooks;
  }

  async attempt(): Promise<Attempt> {
    this.#hooks.onPhase('protocol');
    const startMs = this.#run.elapsedMs();
    const outcome = await this.#exchange();
    const tcp = outcome.kind === 'silent' ? await this.#control : undefined;
    this.#over.abort();
    const phases = [{ name: 'protocol' as const, startMs, durationMs: roundMs(this.#run.elapsedMs() - startMs) }];
    return { ...this.#judge(outcome), phases, details: this.#details(outcome, tcp) };
  }

  #exchange(): Promise<Outcome> {
    const { signal } = this.#hooks;
    if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
    const socket = createSocket(ipFamily(this.#address) === 4 ? 'udp4' : 'udp6');
    return new Promise((resolve) => {
      const onAbort = (): void => this.#settle({ kind: 'cancelled' });
      this.#settle = (outcome) => {
        this.#settle = () => undefined;
        for (const timer of this.#timers) clearTimeout(timer);
        unsubscribe();
        signal.removeEventListener('abort', onAbort);
        socket.close();
        resolve(outcome);
      };
      const unsubscribe = this.#waitAsLongAs(patienceFor(this.#address, this.#run));
      signal.addEventListener('abort', onAbort, { once: true });
      socket.on('message', (datagram) => this.#read(datagram));
      socket.on('error', (error) => this.#fail(error));
      // Connected, the system hands over what comes from this address and port alone, and its ICMP errors.
      socket.connect(this.#check.port, this.#address, (error?: Error) => {
        if (error) this.#fail(error);
        else this.#send(socket);
      });
    });
  }

  /** The time may become shorter once another port of the address has answered. */
  #waitAsLongAs({ limitMs, onChange }: ReturnType<typeof patienceFor>): () => void {
    const startMs = this.#run.clock.monotonicMs();
    let timer: NodeJS.Timeout | undefined;
    const arm = (): void => {
      clearTimeout(timer);
      const leftMs = startMs + limitMs() - this.#run.clock.monotonicMs();
      timer = setTimeout(() => this.#settle({ kind: 'silent' }), Math.max(0, leftMs));
      this.#timers.push(timer);
    };
    arm();
    return onChange(arm);
  }

  #send(socket: Socket): void {
    const index = this.#requests.length;
    // Each with ids of its own, so that an answer tells which of them it answers, and with that the round trip.
    const request = { ...versionRequest(), sentMs: this.#run.clock.monotonicMs() };
    socket.send(request.datagram, (error) => {
      if (error) this.#fail(error);
    });
    this.#requests.push(request);
    if (index === controlFrom) this.#control = this.#askTcp();
    const nextMs = sendAtMs[index + 1];
    if (nextMs === undefined) return;
    this.#timers.push(setTimeout(() => this.#send(socket), nextMs - (sendAtMs[index] ?? 0)));
  }

  #read(datagram: Buffer): void {
    for (const request of this.#requests) {
      const versions = readVersionNegotiation(datagram, request);
      if (!versions) continue;
      const rttMs = roundMs(this.#run.clock.monotonicMs() - request.sentMs);
      this.#run.answers.note(this.#address, rttMs);
      this.#hooks.onConnected();
      this.#settle({ kind: 'answered', versions, rttMs, bytes: datagram.length });
      return;
    }
    this.#heard ??= datagram.subarray(0, maxHeardBytes);
    this.#ignored += 1;
    if (this.#ignored === maxIgnored) this.#settle({ kind: 'flooded' });
  }

  #fail(error: Error): void {
    // The first datagram's own error is this machine's word: its rules, its routes. ICMP takes a way there and back.
    const local = 'syscall' in error && error.syscall !== 'recvmsg' && this.#requests.length <= 1;
    this.#settle({ kind: 'failed', errorCode: errorCodeOf(error), local });
  }

  async #askTcp(): Promise<QuicFacts['tcp']> {
    const connected = await connect(this.#address, this.#check.port, {
      monotonicMs: this.#run.clock.monotonicMs,
      patience: patienceFor(this.#address, this.#run),
      signal: AbortSignal.any([this.#over.signal, this.#hooks.signal]),
    });
    if (connected.ok) {
      closePolitely(connected.socket);
      this.#run.answers.note(this.#address, connected.rttMs);
      return 'open';
    }
    const { state } = classifyConnectFailure(connected.errorCode, ipFamily(this.#address), this.#run.platform);
    if (state !== 'closed') return 'silent';
    this.#run.answers.note(this.#address, connected.rttMs);
    return 'closed';
  }

  #judge(outcome: Outcome): Omit<Attempt, 'phases' | 'details'> {
    switch (outcome.kind) {
      case 'answered':
        return { state: 'open', reason: 'version-negotiation', service: 'asExpected', rttMs: outcome.rttMs };
      case 'failed': {
        const { errorCode, local } = outcome;
        const classify = local ? classifyConnectFailure : classifyDatagramFailure;
        return {
          ...classify(errorCode, ipFamily(this.#address), this.#run.platform),
          service: null,
          errorCode,
          rttMs: null,
        };
      }
      case 'cancelled':
        return { state: 'untested', reason: 'cancelled', service: null, rttMs: null };
      case 'flooded':
      case 'silent':
        // Whoever answers with something else holds the port open, and is no QUIC server.
        return this.#ignored > 0
          ? { state: 'open', reason: 'wrong-protocol', service: 'unexpected', rttMs: null }
          : { state: 'open|filtered', reason: 'no-quic-response', service: null, rttMs: null };
    }
  }

  #details(outcome: Outcome, tcp: QuicFacts['tcp']): Details {
    const versions = outcome.kind === 'answered' ? outcome.versions : [];
    const spoke = outcome.kind === 'answered' ? 'quic' : this.#heard && recognise(this.#heard);
    return {
      ...(this.#heard && { heard: printable(this.#heard.toString('latin1')) }),
      ...(spoke !== undefined && { spoke }),
      quic: {
        versions: versions.slice(0, maxQuicVersions).map(versionName),
        sent: this.#requests.length,
        sentBytes: leastDatagramBytes,
        ...(outcome.kind === 'answered' && { answerBytes: outcome.bytes }),
        ignored: this.#ignored,
        ...(tcp !== undefined && { tcp }),
      },
    };
  }
}
