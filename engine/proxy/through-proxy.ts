import type { Socket } from 'node:net';
import type { HostCheck } from '../../shared/check.ts';
import type { ProxyServer, ThroughProxy } from '../../shared/facts/proxy.ts';
import { hostInUrl } from '../../shared/host.ts';
import { roundMs } from '../clock.ts';
import { recogniseBlockPage } from '../net/block-page.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { connect } from '../net/connect.ts';
import { type Answered, authorityOf, type Exchange, exchange } from '../net/http-exchange.ts';
import { challengeSchemes } from '../net/proxy-signs.ts';
import { resolveHost } from '../net/resolve.ts';
import { certificateFault, startTls } from '../net/tls.ts';
import { patienceFor } from '../patience.ts';
import type { ProxyRun } from '../run-context.ts';

type Outcome = Omit<ThroughProxy, 'durationMs'>;

/**
 * The row's GET through a proxy: in absolute form for clear text (RFC 9112 section 3.2.2), through a tunnel for TLS
 * (CONNECT, RFC 9110 section 9.3.6). No login is ever sent: that a proxy wants one is the finding. Never rejects.
 */
export async function askThroughProxy(check: HostCheck, proxy: ProxyServer, run: ProxyRun): Promise<ThroughProxy> {
  const startMs = run.elapsedMs();
  const outcome = await measure(check, proxy, run);
  return { ...outcome, durationMs: roundMs(run.elapsedMs() - startMs) };
}

async function measure(check: HostCheck, proxy: ProxyServer, run: ProxyRun): Promise<Outcome> {
  if (proxy.kind === 'socks') return { result: 'not-measured' };
  const { signal } = run;
  const { resolver, elapsedMs, settings } = run;
  const timeoutMs = settings.attemptTimeoutMs;
  const { addresses, reason, errorCode } = await resolveHost(proxy.host, { resolver, elapsedMs, timeoutMs, signal });
  const [address] = addresses;
  if (reason === 'cancelled' || signal.aborted) return { result: 'cancelled' };
  if (address === undefined) return { result: 'unresolved', ...(errorCode !== undefined && { errorCode }) };
  return run.slots.run(address, async () => {
    const connected = await connect(address, proxy.port, {
      monotonicMs: run.clock.monotonicMs,
      patience: patienceFor(address, run),
      signal,
    });
    if (!connected.ok) {
      if (connected.errorCode === 'ABORTED') return { result: 'cancelled' };
      return { result: 'unreachable', errorCode: connected.errorCode };
    }
    const way = new Way(check, proxy, run, connected.socket);
    try {
      return await way.ask();
    } finally {
      closePolitely(way.socket, signal.aborted ? hurriedLingerMs : undefined);
    }
  });
}

/** One connection to the proxy, and what lies within it. */
class Way {
  socket: Socket;
  readonly #check: HostCheck;
  readonly #proxy: ProxyServer;
  readonly #run: ProxyRun;
  readonly #deadlineMs: number;

  constructor(check: HostCheck, proxy: ProxyServer, run: ProxyRun, socket: Socket) {
    this.#check = check;
    this.#proxy = proxy;
    this.#run = run;
    this.socket = socket;
    this.#deadlineMs = run.clock.monotonicMs() + run.settings.attemptTimeoutMs;
  }

  async ask(): Promise<Outcome> {
    if (this.#proxy.kind === 'https') {
      const failed = await this.#secure(this.#proxy.host);
      if ('result' in failed) return failed;
    }
    return this.#check.encryption === 'tls' ? this.#askInTunnel() : this.#askProxy();
  }

  async #askProxy(): Promise<Outcome> {
    const authority = authorityOf(this.#check.host, this.#check.port, false);
    return this.#judge(await this.#exchange('GET', `http://${authority}/`, authority));
  }

  async #askInTunnel(): Promise<Outcome> {
    const { host, port } = this.#check;
    // The port is always named here (RFC 9110 section 9.3.6).
    const authority = `${hostInUrl(host)}:${port}`;
    const tunnel = await this.#exchange('CONNECT', authority, authority);
    if (tunnel.kind !== 'answered') return this.#judge(tunnel);
    if (tunnel.status < 200 || tunnel.status > 299) {
      const outcome = this.#judge(tunnel);
      return outcome.result === 'answered' ? { ...outcome, result: 'refused' } : outcome;
    }
    const secured = await this.#secure(host);
    if ('result' in secured) return secured;
    const answer = await this.#exchange('GET', '/', authorityOf(host, port, true));
    return { ...this.#judge(answer), ...secured };
  }

  /** What the certificate shows, or how the handshake failed. */
  async #secure(host: string): Promise<Pick<Outcome, 'fault' | 'inspection'> | Outcome> {
    const timeoutMs = Math.max(0, this.#deadlineMs - this.#run.clock.monotonicMs());
    const trust = this.#run.trust();
    const secured = await startTls(this.socket, { host, trust, timeoutMs, signal: this.#run.signal });
    if (!secured.ok) {
      if (secured.reason === 'cancelled') return { result: 'cancelled' };
      return { result: 'tls-failed', errorCode: secured.errorCode };
    }
    this.socket = secured.socket;
    const fault = certificateFault(secured.facts, this.#run.clock.now());
    const { inspection } = secured.facts;
    return { ...(fault && { fault }), ...(inspection && { inspection }) };
  }

  #exchange(method: 'GET' | 'CONNECT', target: string, authority: string): Promise<Exchange> {
    const { monotonicMs } = this.#run.clock;
    const { signal } = this.#run;
    return exchange({
      socket: this.socket,
      method,
      target,
      authority,
      monotonicMs,
      deadlineMs: this.#deadlineMs,
      signal,
    });
  }

  #judge(answer: Exchange): Outcome {
    switch (answer.kind) {
      case 'silent':
        return { result: 'silent' };
      case 'cancelled':
        return { result: 'cancelled' };
      case 'failed':
        return {
          result: 'broken-off',
          errorCode: 'code' in answer.error ? String(answer.error.code) : answer.error.name,
        };
      case 'answered':
        return this.#judgeAnswer(answer);
    }
  }

  #judgeAnswer(answer: Answered): Outcome {
    const { status, headers } = answer;
    if (status === 407) {
      return {
        result: 'login-required',
        httpStatus: status,
        authentication: challengeSchemes(headers['proxy-authenticate']),
      };
    }
    const page = recogniseBlockPage(answer);
    return { result: page ? 'filtered' : 'answered', httpStatus: status, ...(page && { page }) };
  }
}
