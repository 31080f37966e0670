import { setTimeout as pause } from 'node:timers/promises';
import { type Check, isMeasurable } from '../../shared/check.ts';
import { type Control, maxControls } from '../../shared/facts/controls.ts';
import { decisiveAttempt, type Observation, type Resolution } from '../../shared/observation.ts';
import { lineProbeNames, type PhaseName } from '../../shared/words.ts';
import { failedConnect } from '../failed-connect.ts';
import { closePolitely, hurriedLingerMs } from '../net/close.ts';
import { connect } from '../net/connect.ts';
import { patienceFor } from '../patience.ts';
import type { RunContext } from '../run-context.ts';
import { type PlannedControl, planControls, type Target } from './plan-controls.ts';

/** Handshakes across the Atlantic are done by then. */
const headStartMs = 400;

/** A row as far as the run has got with it. */
interface Progress {
  host: string | null;
  port: number;
  addresses: readonly string[];
  phase?: PhaseName;
  observation?: Observation;
}

/**
 * The counter-tests of one run. They start twice: early, for rows that are still without an answer, beside the wait for
 * these; and once all rows have ended, for those that were refused. A run without doubtful rows sends nothing.
 */
export class Controls {
  readonly #rows: ReadonlyMap<string, Progress>;
  readonly #run: RunContext;
  readonly #asked = new Set<string>();
  readonly #measured: Promise<Control>[] = [];
  readonly #over = new AbortController();

  constructor(checks: readonly Check[], run: RunContext) {
    this.#rows = new Map(checks.filter(isControlled).map(({ id, host, port }) => [id, { host, port, addresses: [] }]));
    this.#run = run;
  }

  /** @param observed settles once no row that is controlled is under way any more */
  async beside(resolutions: Promise<Resolution[]>, observed: Promise<unknown>): Promise<Control[]> {
    this.#place(await resolutions);
    await Promise.race([observed, pause(headStartMs, undefined, { ref: false })]);
    this.#start();
    await observed;
    if (![...this.#rows.values()].some((row) => doubtedOf(row).length > 0)) {
      // Whoever was slow has come: nobody waits for what is no longer asked.
      this.#over.abort();
      return [];
    }
    this.#start();
    const measured = await Promise.all(this.#measured);
    return measured.filter(({ reason }) => reason !== 'cancelled');
  }

  onPhase(checkId: string, phase: PhaseName): void {
    const row = this.#rows.get(checkId);
    if (row) row.phase = phase;
  }

  onObserved(observation: Observation): void {
    const row = this.#rows.get(observation.checkId);
    if (row) row.observation = observation;
  }

  #place(resolutions: readonly Resolution[]): void {
    const addressesOf = new Map(resolutions.map(({ host, addresses }) => [host, addresses]));
    for (const row of this.#rows.values()) row.addresses = addressesOf.get(row.host ?? '') ?? [];
  }

  /** Starts what the rows in doubt need by now. */
  #start(): void {
    const targets = [...this.#rows.values()].flatMap(targetsOf);
    const doubted = [...this.#rows.values()].flatMap(doubtedOf);
    for (const control of planControls(targets, doubted)) {
      const key = `${control.address} ${control.port}`;
      if (this.#run.signal.aborted || this.#asked.has(key) || this.#asked.size >= maxControls) continue;
      this.#asked.add(key);
      this.#measured.push(ask(control, this.#run, AbortSignal.any([this.#run.signal, this.#over.signal])));
    }
  }
}

/** Rows that shall work and are reached by a handshake of ours. */
function isControlled(check: Check): boolean {
  const isLine = (lineProbeNames as readonly string[]).includes(check.probe);
  const shallWork = check.expectation === 'required' || check.expectation === 'optional';
  return isMeasurable(check) && isLine && shallWork;
}

function targetsOf({ addresses, port, observation }: Progress): Target[] {
  return addresses.map((address) => {
    const seen = observation?.addresses.find((each) => each.address === address);
    return { address, port, answered: seen && hasAnswered(seen) };
  });
}

/** A port that was refused is one as well: what its answer means is what a counter-test tells. */
function doubtedOf(row: Progress): Target[] {
  const { observation, phase } = row;
  if (!observation) return phase === 'connect' ? targetsOf(row) : [];
  const shut = observation.addresses.filter((seen) => decisiveAttempt(seen).state !== 'open');
  return targetsOf(row).filter(({ address }) => shut.some((seen) => seen.address === address));
}

function hasAnswered(seen: Observation['addresses'][number]): boolean {
  const { state } = decisiveAttempt(seen);
  return state === 'open' || state === 'closed';
}

function ask({ kind, address, port }: PlannedControl, run: RunContext, signal: AbortSignal): Promise<Control> {
  return run.slots.run(address, async (releaseHost) => {
    // Most of them meet silence; they must not make a row wait.
    releaseHost();
    const { monotonicMs } = run.clock;
    const connected = await connect(address, port, { monotonicMs, patience: patienceFor(address, run), signal });
    if (!connected.ok) {
      const { state, reason, rttMs } = failedConnect(connected, address, run, []);
      return { kind, address, port, state, reason, rttMs };
    }
    run.answers.note(address, connected.rttMs);
    closePolitely(connected.socket, signal.aborted ? hurriedLingerMs : undefined);
    return { kind, address, port, state: 'open', reason: 'syn-ack', rttMs: connected.rttMs };
  });
}
