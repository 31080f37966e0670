import { randomUUID } from 'node:crypto';
import {
  checkScenario,
  currentPlatform,
  type Earlier,
  judgeSoFar,
  loadScenario,
  planChecks,
  type RunEvent,
  type RunSettings,
  readCaFile,
  type Simulator,
  settingsFrom,
  startSimulator,
  systemClock,
  systemResolver,
} from '../engine/index.ts';
import type { Check } from '../shared/check.ts';
import type { LiveRow, RunRequest, RunResult, RunSnapshot, RunUpdate } from '../shared/ipc-contract.ts';
import type { Observation } from '../shared/observation.ts';
import { unpack } from '../shared/packed.ts';
import type { Profile } from '../shared/profile.ts';
import type { Report } from '../shared/report.ts';
import type { Settings } from '../shared/settings.ts';
import { UserError } from '../shared/user-error.ts';
import type { ScenarioId } from '../shared/words.ts';

/** About ten updates a second: what people can follow, and what a window draws with ease. */
const updateEveryMs = 100;

/** What a run measures: enough to measure it again. The simulator of a demo lives as long as its result may be repeated. */
interface Subject {
  scenario: ScenarioId;
  profile: Profile;
  simulator: Simulator | null;
}

interface Run {
  runId: string;
  kind: RunRequest['kind'];
  subject: Subject;
  checks: Check[];
  abort: AbortController;
  startMs: number;
  seq: number;
  rows: Map<string, LiveRow>;
  observations: Map<string, Observation>;
  changed: Set<string>;
  result: RunResult | null;
}

export interface RunsOptions {
  settings: () => Settings;
  notify: (update: RunUpdate) => void;
  /** Takes the finished report; what it returns is shown. */
  keep: (report: Report, runId: string) => RunResult;
  onActiveChange: (active: boolean) => void;
  toFailure: (error: unknown) => RunResult;
}

/** One run at a time. It lives here and not in the window, which may reload or crash without losing anything. */
export class Runs {
  readonly #options: RunsOptions;
  #current: Run | null = null;
  #starting = false;
  #measuring: Promise<void> = Promise.resolve();

  constructor(options: RunsOptions) {
    this.#options = options;
  }

  get active(): boolean {
    return this.#current !== null && this.#current.result === null;
  }

  /** @throws {UserError} where a run is under way, or the request cannot be carried out */
  async start(request: RunRequest): Promise<RunSnapshot> {
    if (this.active || this.#starting) throw new UserError({ key: 'error.run-active' });
    this.#starting = true;
    try {
      return await this.#begin(request);
    } finally {
      this.#starting = false;
    }
  }

  async #begin(request: RunRequest): Promise<RunSnapshot> {
    const earlier = request.kind === 'repeat' ? this.#earlier(request.runId, request.checkIds) : undefined;
    const previous = this.#current;
    const subject = request.kind === 'repeat' ? this.#subjectOf(request.runId) : await newSubject(request);
    const settings = this.#runSettings(subject);
    // Planned before anything ends: what cannot be planned must not cost the run that can still be repeated.
    const { checks } = planChecks(loadScenario(subject.scenario), subject.profile);
    if (previous !== null && previous.subject !== subject) await previous.subject.simulator?.close();
    const run: Run = {
      runId: randomUUID(),
      kind: request.kind,
      subject,
      checks,
      abort: new AbortController(),
      startMs: performance.now(),
      seq: 0,
      rows: firstRows(checks, earlier),
      observations: new Map(),
      changed: new Set(),
      result: null,
    };
    this.#current = run;
    this.#options.onActiveChange(true);
    this.#measuring = this.#measure(run, settings, earlier);
    return snapshotOf(run);
  }

  cancel(runId: string): void {
    if (this.#current?.runId === runId) this.#current.abort.abort();
  }

  snapshot(): RunSnapshot | null {
    return this.#current && snapshotOf(this.#current);
  }

  /** Ends everything: the run, which keeps what it has measured, and the simulator of a demo. */
  async close(): Promise<void> {
    this.#current?.abort.abort();
    await this.#measuring;
    await this.#current?.subject.simulator?.close();
  }

  async #measure(run: Run, settings: RunSettings, earlier: Earlier | undefined): Promise<void> {
    const ticking = setInterval(() => this.#flush(run), updateEveryMs);
    const { scenario, profile, simulator } = run.subject;
    let result: RunResult;
    try {
      const report = await checkScenario(
        loadScenario(scenario),
        profile,
        { clock: systemClock, resolver: systemResolver, platform: currentPlatform() },
        {
          settings,
          signal: run.abort.signal,
          onEvent: (event) => note(run, event),
          ...(earlier && { earlier }),
          demo: simulator !== null,
        },
      );
      result = this.#options.keep(report, run.runId);
    } catch (error) {
      result = this.#options.toFailure(error);
    } finally {
      clearInterval(ticking);
    }
    this.#flush(run);
    run.result = result;
    run.seq += 1;
    this.#options.notify({ runId: run.runId, seq: run.seq, type: 'ended', result });
    this.#options.onActiveChange(false);
  }

  #flush(run: Run): void {
    const rows = takeChanges(run);
    run.seq += 1;
    this.#options.notify({ runId: run.runId, seq: run.seq, type: 'progress', elapsedMs: elapsedMs(run), rows });
  }

  #subjectOf(runId: string): Subject {
    if (this.#current?.runId !== runId) throw new UserError({ key: 'error.run-not-repeatable' });
    return this.#current.subject;
  }

  #earlier(runId: string, checkIds: readonly string[]): Earlier {
    this.#subjectOf(runId);
    const result = this.#current?.result;
    if (!result?.ok) throw new UserError({ key: 'error.run-not-repeatable' });
    return { report: unpack(result.document.report), checkIds };
  }

  /** @throws {UserError} where the file of root certificates cannot be read */
  #runSettings({ simulator }: Subject): RunSettings {
    const { attemptTimeoutMs, canary, caFile } = this.#options.settings();
    const extraCaPem = simulator?.caPem ?? (caFile === null ? undefined : readCaFile(caFile));
    return settingsFrom({ attemptTimeoutMs, canary, extraCaPem });
  }
}

async function newSubject(request: Exclude<RunRequest, { kind: 'repeat' }>): Promise<Subject> {
  const { scenario } = request;
  if (request.kind === 'network') return { scenario, profile: request.profile, simulator: null };
  const { options, faults } = request;
  const simulator = await startSimulator({ scenario: loadScenario(scenario), options, faults });
  return { scenario, profile: simulator.profile, simulator };
}

/** Rows that are not measured again keep what they came to. */
function firstRows(checks: readonly Check[], earlier: Earlier | undefined): Map<string, LiveRow> {
  const rows = new Map(checks.map(({ id }): [string, LiveRow] => [id, { checkId: id }]));
  for (const { id, state, reason, service, light, rttMs } of earlier?.report.checks ?? []) {
    const isKept = rows.has(id) && !earlier?.checkIds.includes(id);
    if (isKept) rows.set(id, { checkId: id, found: { state, reason, service, light, rttMs } });
  }
  return rows;
}

function note(run: Run, event: RunEvent): void {
  if (event.type === 'phase') {
    run.rows.set(event.checkId, { checkId: event.checkId, phase: event.phase });
    run.changed.add(event.checkId);
  }
  if (event.type === 'observed') {
    run.observations.set(event.observation.checkId, event.observation);
    run.changed.add(event.observation.checkId);
  }
}

/** The rows that changed since the last time, those that were measured with what they come to by now. */
function takeChanges(run: Run): LiveRow[] {
  if (run.changed.size === 0) return [];
  const judgements = judgeSoFar(run.checks, run.observations, currentPlatform());
  const rows = [...run.changed].map((checkId): LiveRow => {
    const judgement = judgements.get(checkId);
    if (judgement === undefined) return run.rows.get(checkId) ?? { checkId };
    const { state, reason, service, light, decisive } = judgement;
    const rttMs = decisive?.attempts[decisive.decisive]?.rttMs ?? null;
    return { checkId, found: { state, reason, service, light, rttMs } };
  });
  for (const row of rows) run.rows.set(row.checkId, row);
  run.changed.clear();
  return rows;
}

function elapsedMs({ startMs }: Run): number {
  return Math.round(performance.now() - startMs);
}

function snapshotOf(run: Run): RunSnapshot {
  const { runId, seq, kind, subject, checks, rows, result } = run;
  const { name } = subject.profile;
  return {
    runId,
    seq,
    kind,
    isDemo: subject.simulator !== null,
    scenario: subject.scenario,
    ...(name !== undefined && { profileName: name }),
    elapsedMs: elapsedMs(run),
    checks,
    rows: [...rows.values()],
    result,
  };
}
