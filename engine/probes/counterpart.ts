import type { OwnCheck } from '../../shared/check.ts';
import type { PairFacts } from '../../shared/facts/counterpart.ts';
import type { Attempt } from '../../shared/observation.ts';
import type { Dialled } from '../counterpart/dial.ts';
import { LineBroken } from '../counterpart/line-broken.ts';
import { measureEcho } from '../counterpart/measures/echo.ts';
import { measureTls, type Secured } from '../counterpart/measures/tls.ts';
import type { Visit } from '../counterpart/visit.ts';
import { closePolitely } from '../net/close.ts';
import type { RunContext } from '../run-context.ts';
import type { OwnAttempt, OwnAttemptHooks } from './own-attempt.ts';
import { isCrowdedOut, PairAttempt, verdictOf } from './pair-attempt.ts';

type Opened = Extract<Dialled, { ok: true }>;

const reachedVerdict = { service: 'asExpected', reason: 'counterpart-reached' } as const;

/**
 * A TCP port of the server's, answered by PortAmpel: that the connection arrives, from which address, unchanged, with full
 * packets and in both directions; and, where the product speaks TLS there, that a handshake passes end to end.
 */
export const counterpart: OwnAttempt = (check, address, run, hooks) =>
  new Exchange(check, address, run, hooks).attempt();

class Exchange {
  readonly #check: OwnCheck;
  readonly #run: RunContext;
  readonly #pair: PairAttempt;

  constructor(check: OwnCheck, address: string, run: RunContext, hooks: OwnAttemptHooks) {
    this.#check = check;
    this.#run = run;
    this.#pair = new PairAttempt(address, run, hooks);
  }

  async attempt(): Promise<Attempt> {
    const met = await this.#pair.timed('connect', () => this.#pair.meetThrough(this.#check.port));
    if (!met.ok) return this.#pair.notMet(met.why);
    const { visit } = met;
    const dialled = await this.#pair.timed('connect', () =>
      visit.dial(this.#check.port, { want: 'echo' }, this.#pair.context()),
    );
    if (!dialled.ok) return this.#pair.notThrough(dialled, this.#check.port, visit);
    this.#pair.answered(dialled.rttMs);
    try {
      return await this.#through(dialled, visit);
    } catch (error) {
      if (!(error instanceof LineBroken)) throw error;
      // The visit ended meanwhile: what this port is like cannot be told any more.
      return this.#pair.untested('counterpart-gone', { breach: error.breach });
    }
  }

  async #through({ line, arrival, from: here, rttMs }: Opened, visit: Visit): Promise<Attempt> {
    const facts: PairFacts = { here, seenAs: arrival.from, arrivedAt: arrival.at };
    const echo = await this.#pair.timed('protocol', () => measureEcho(line));
    closePolitely(line.socket);
    facts.echo = echo;
    if (echo.failed?.breach === 'cancelled') return this.#pair.untested('cancelled');
    if (echo.failed && !(await visit.isThere())) return this.#pair.untested('counterpart-gone', facts);
    const { service, reason } = echo.failed ? verdictOf(echo.failed) : reachedVerdict;
    const exchanged = this.#pair.open(service, reason, rttMs, facts);
    // Who opens TLS seldom passes a half-closed connection on: what is worse is told.
    const mayPass = echo.failed === undefined || echo.failed.at === 'half-close';
    return mayPass && this.#check.encryption === 'tls' ? this.#withTls(exchanged, facts, visit) : exchanged;
  }

  async #withTls(exchanged: Attempt, facts: PairFacts, visit: Visit): Promise<Attempt> {
    const passed = await this.#pair.timed('tls', () =>
      measureTls(visit, this.#check.port, this.#run.trust(), this.#pair.context()),
    );
    if (passed.passage === 'unconnected') return this.#pair.notConnected(passed.connect, this.#check.port, visit);
    if (passed.passage === 'stopped') {
      if (passed.errorCode === 'ABORTED') return this.#pair.untested('cancelled');
      const came = await this.#pair.whatArrived(undefined, this.#check.port, visit);
      if (!came) return this.#pair.untested('counterpart-gone', facts);
      const { passage, errorCode } = passed;
      const seen = { ...facts, tls: { passage, errorCode } };
      // A code of OpenSSL's is about something that it has read.
      if (came.refused && !errorCode.startsWith('ERR_')) return this.#pair.untested('counterpart-crowded', seen);
      return this.#pair.open('unexpected', 'tls-stopped', exchanged.rttMs, seen);
    }
    if (passed.broken) return this.#brokenWithin(passed, exchanged, facts, visit);
    const details = { pair: { ...facts, tls: { passage: passed.passage } }, tls: passed.tls };
    if (passed.passage === 'end-to-end') return { ...exchanged, details };
    return { ...exchanged, service: 'degraded', reason: 'tls-inspected', details };
  }

  /** TLS came about, and nothing inside it: with the counterpart's certificate it was cut, with another it is somebody else's. */
  async #brokenWithin(
    { passage, tls, broken }: Extract<Secured, { broken: object }>,
    { rttMs }: Attempt,
    facts: PairFacts,
    visit: Visit,
  ): Promise<Attempt> {
    const { breach, said, nonce } = broken;
    if (breach === 'cancelled') return this.#pair.untested('cancelled');
    const came = await this.#pair.whatArrived(nonce, this.#check.port, visit);
    const told: PairFacts = { ...facts, breach, ...(said !== undefined && { said }) };
    if (!came) return this.#pair.untested('counterpart-gone', told);
    const { arrived } = came;
    // What arrived there came through the other one's TLS, and so was opened.
    const pair: PairFacts = { ...told, tls: { passage: passage === 'other' && arrived ? 'opened' : passage } };
    const details = { pair, tls };
    // No crowd brings another certificate.
    if (passage === 'end-to-end' && isCrowdedOut(came.refused, said))
      return { ...this.#pair.untested('counterpart-crowded'), details };
    const { service, reason } =
      passage === 'end-to-end'
        ? verdictOf({ at: 'small', breach })
        : ({ service: 'unexpected', reason: arrived ? 'counterpart-altered' : 'counterpart-elsewhere' } as const);
    return { ...this.#pair.open(service, reason, rttMs, pair), details };
  }
}
