import type { OwnCheck } from '../../shared/check.ts';
import type { PairFacts, Unheard } from '../../shared/facts/counterpart.ts';
import { ipFamily } from '../../shared/host.ts';
import type { Attempt } from '../../shared/observation.ts';
import { classifyConnectFailure } from '../classify-connect.ts';
import { classifyDatagramFailure } from '../classify-datagram.ts';
import type { House } from '../counterpart/house.ts';
import { LineBroken } from '../counterpart/line-broken.ts';
import { awaitCall } from '../counterpart/measures/call-back.ts';
import type { CalledBack } from '../counterpart/messages.ts';
import type { Session } from '../counterpart/sessions.ts';
import type { Visit } from '../counterpart/visit.ts';
import { closePolitely } from '../net/close.ts';
import { settledSockets } from '../net/settled-sockets.ts';
import { fullPatience } from '../patience.ts';
import type { RunContext } from '../run-context.ts';
import type { OwnAttempt, OwnAttemptHooks } from './own-attempt.ts';
import { isCrowdedOut, notIntroduced, PairAttempt, verdictOf } from './pair-attempt.ts';

/** A port of this machine, called by the counterpart: nobody else can tell whether calls from outside arrive. */
export const inbound: OwnAttempt = (check, address, run, hooks) => new CallBack(check, address, run, hooks).attempt();

class CallBack {
  readonly #check: OwnCheck;
  readonly #run: RunContext;
  readonly #hooks: OwnAttemptHooks;
  readonly #pair: PairAttempt;

  constructor(check: OwnCheck, address: string, run: RunContext, hooks: OwnAttemptHooks) {
    this.#check = check;
    this.#run = run;
    this.#hooks = hooks;
    this.#pair = new PairAttempt(address, run, hooks);
  }

  async attempt(): Promise<Attempt> {
    const meeting = await this.#pair.timed('connect', () => this.#pair.meet());
    const { visit } = meeting;
    if (!visit) return this.#pair.nobodyMet(meeting, 'call-untold');
    const expected = await this.#pair.pairing.expectCalls(this.#pair.address);
    this.#hooks.onConnected();
    // A call back that has come in is under way, however long a slow line takes for all of it.
    const onCame: Parameters<Session['onCame']['add']>[0] = (transport, at) => {
      if (transport === this.#check.transport && at === this.#check.port) this.#hooks.onAnswered?.();
    };
    expected.session.onCame.add(onCame);
    try {
      const called = await this.#pair.timed('listen', () => this.#ask(visit, expected.session));
      if (called === 'turned-away') return this.#pair.untested('counterpart-crowded', { crowdedAt: visit.port });
      // What the counterpart says of its call may be here before the call itself.
      await settledSockets();
      return this.#judge(called, expected, visit);
    } catch (error) {
      if (!(error instanceof LineBroken)) throw error;
      return this.#pair.untested('call-untold', { breach: error.breach });
    } finally {
      expected.session.onCame.delete(onCame);
    }
  }

  async #ask(visit: Visit, { id: expectedAs }: Session): Promise<CalledBack | 'turned-away'> {
    const { port, transport } = this.#check;
    const withinMs = fullPatience(this.#run).limitMs();
    const purpose = { want: 'callBack', transport, port, expectedAs, withinMs } as const;
    const dialled = await visit.dial(visit.port, purpose, this.#pair.context());
    if (!dialled.ok) {
      if (dialled.stage === 'connect') throw new LineBroken('silent');
      const { nonce, breach, said } = dialled;
      // A counterpart that answers nobody would hold up what is given up already.
      if (breach === 'cancelled') throw new LineBroken(breach);
      const came = await this.#pair.whatArrived(nonce, visit.port, visit);
      if (isCrowdedOut(came?.refused, said)) return 'turned-away';
      throw new LineBroken(breach);
    }
    try {
      return await awaitCall(dialled.line, withinMs);
    } finally {
      closePolitely(dialled.line.socket);
    }
  }

  #judge(call: CalledBack, { house, session }: { house: House; session: Session }, { opened }: Visit): Attempt {
    const { port, transport } = this.#check;
    const family = ipFamily(this.#pair.address);
    const ear = house.listening.find(
      (each) => each.port === port && each.transport === transport && each.family === family,
    );
    const isOurs = ear?.state === 'listening';
    const arrivedHere = transport === 'tcp' ? session.arrivedAt.has(port) : session.train(port) !== undefined;
    const { outcome, errorCode, from, sent, received, failed, said, rttMs = null } = call;
    const sinceMs = house.clock.monotonicMs() - this.#pair.elapsedMs;
    const isUnheard = transport === 'tcp' && isOurs && !arrivedHere;
    const unheard = isUnheard ? house.doorstep.since(port, sinceMs, this.#pair.address) : undefined;
    const facts: PairFacts = {
      // The address that was called is the one that the visit came from.
      here: opened.from,
      seenAs: opened.arrival.from,
      called: {
        outcome,
        ...(errorCode !== undefined && { errorCode }),
        ...(isOurs && { arrivedHere }),
        ...(unheard && { unheardHere: unheard }),
        ...(ear?.holder !== undefined && { holder: ear.holder }),
        ...(from && { callerAs: from }),
        ...(sent !== undefined && { sent }),
        ...(received !== undefined && { received }),
      },
      ...(said !== undefined && { said }),
      ...(failed && { echo: { failed } }),
    };
    if (!isOurs && ear?.state !== 'taken') return this.#pair.untested('call-untold', facts);
    switch (outcome) {
      case 'reached': {
        const { service, reason } = failed
          ? verdictOf(failed)
          : ({ service: 'asExpected', reason: 'called-back' } as const);
        return this.#pair.open(service, reason, rttMs, facts);
      }
      case 'other':
        // The program that holds the port knows no code; that it was it who answered is likely, and a router may have.
        if (!isOurs) return this.#pair.untested('call-to-program', facts);
        return this.#other(call, { arrivedHere, unheard, isRefusing: session.hasRefused(port, sinceMs) }, facts);
      case 'refused':
      case 'silent':
        if (transport === 'udp' && (session.train(port)?.elsewhere ?? 0) > 0)
          return this.#pair.untested('udp-readdressed', facts);
        return { ...this.#pair.untested('call-untold', facts), ...this.#shut(call, isOurs, arrivedHere) };
    }
  }

  /** Somebody accepted, and the counterpart's introduction failed. */
  #other(
    { breach = 'closed', said, rttMs = 0 }: CalledBack,
    { arrivedHere, unheard, isRefusing }: { arrivedHere: boolean; unheard: Unheard | undefined; isRefusing: boolean },
    seen: PairFacts,
  ): Attempt {
    const facts = { ...seen, breach };
    if (arrivedHere) return this.#pair.open('unexpected', 'counterpart-altered', rttMs, facts);
    if (isCrowdedOut(isRefusing, said)) return this.#pair.untested('counterpart-crowded', facts);
    const { service, reason } = notIntroduced({ breach, said }, unheard, 'call-elsewhere');
    return this.#pair.open(service, reason, rttMs, facts);
  }

  #shut({ errorCode }: CalledBack, isOurs: boolean, arrivedHere: boolean): Pick<Attempt, 'state' | 'reason'> {
    const { platform } = this.#run;
    const family = ipFamily(this.#pair.address);
    if (this.#check.transport === 'tcp') {
      return classifyConnectFailure(errorCode ?? 'ETIMEDOUT', family, platform);
    }
    // A program that holds a UDP port does not answer datagrams that it does not know.
    if (!isOurs) return { state: 'untested', reason: 'call-untold' };
    if (errorCode !== undefined) return classifyDatagramFailure(errorCode, family, platform);
    return { state: 'filtered', reason: arrivedHere ? 'answers-lost' : 'no-response' };
  }
}
