import { randomUUID } from 'node:crypto';
import {
  checkScenario,
  currentPlatform,
  type Earlier,
  loadScenario,
  lookAround,
  planChecks,
  type RunEvent,
  type RunSettings,
  readCaFile,
  settingsFrom,
  systemClock,
  systemResolver,
} from '../engine/index.ts';
import type { Check } from '../shared/check.ts';
import { marksOfProfile } from '../shared/demo-mark.ts';
import type { RunRequest, RunResult, RunSnapshot, RunUpdate } from '../shared/ipc-contract.ts';
import { unpack } from '../shared/packed.ts';
import type { Report } from '../shared/report.ts';
import type { Settings } from '../shared/settings.ts';
import { UserError } from '../shared/user-error.ts';
import { Keyring } from './keyring.ts';
import { LiveRows } from './live-rows.ts';
import { demoWith, keyFor, newSubject, recordingIn, type Subject, simulatorOf } from './subject.ts';

/** About ten updates a second: what people can follow, and what a window draws with ease. */
const updateEveryMs = 100;
/** A row that is played back comes at the pace of a fast network. */
const playedRowMs = 60;

type RepeatRequest = Extract<RunRequest, { kind: 'repeat' }>;

interface Run {
  runId: string;
  kind: RunRequest['kind'];
  subject: Subject;
  checks: Check[];
  abort: AbortController;
  startMs: number;
  seq: number;
  rows: LiveRows;
  /** One of the many runs of a watch. */
  isWatch: boolean;
  /** Of a round of a watch: the run that it goes on from, and what that one came to. */
  before: { runId: string; result: RunResult } | undefined;
  /** The report that stands for the watch so far: the one that this run's replaces, and then its own. */
  watchReportId: string | undefined;
  result: RunResult | null;
}

export interface RunsOptions {
  settings: () => Settings;
  notify: (update: RunUpdate) => void;
  /** Takes the finished report, in the place of another one where it is named; what it returns is shown. */
  keep: (report: Report, runId: string, replaces: string | undefined) => RunResult;
  /** A watch has measured: for whoever looks elsewhere. */
  onWatched: (report: Report, before: Report) => void;
  onActiveChange: (active: boolean) => void;
  toFailure: (error: unknown) => RunResult;
  /** Of a fault of this program that costs one connection, not the run. */
  onBug: (message: string) => void;
}

/** One run at a time. It lives here and not in the window, which may reload or crash without losing anything. */
export class Runs {
  readonly #options: RunsOptions;
  readonly #keyring = new Keyring();
  #current: Run | null = null;
  #starting = false;
  #measuring: Promise<void> = Promise.resolve();

  constructor(options: RunsOptions) {
    this.#options = options;
  }

  get active(): boolean {
    return this.#current !== null && this.#current.result === null;
  }

  /**
   * A round of a watch makes way for what the user asks for.
   * @throws {UserError} where a run is under way, or the request cannot be carried out
   */
  async start(request: RunRequest): Promise<RunSnapshot> {
    if (!isRound(request)) await this.#endRound();
    if (this.active || this.#starting) throw new UserError({ key: 'error.run-active' });
    this.#starting = true;
    try {
      return await this.#begin(request);
    } finally {
      this.#starting = false;
    }
  }

  async #endRound(): Promise<void> {
    if (!this.active || !this.#current?.isWatch) return;
    this.#current.abort.abort();
    await this.#measuring;
  }

  async #begin(request: RunRequest): Promise<RunSnapshot> {
    const previous = this.#current;
    const { subject, earlier } =
      request.kind === 'repeat' ? await this.#again(request) : { subject: await newSubject(request, this.#keyring) };
    const isWatch = isRound(request);
    const settings = this.#runSettings(subject, isWatch);
    // Planned before anything ends: what cannot be planned must not cost the run that can still be repeated.
    const { checks } = planChecks(loadScenario(subject.scenario), subject.profile);
    if (previous !== null && previous.subject.demo !== subject.demo) await simulatorOf(previous.subject)?.close();
    const kept = earlier?.report.checks.filter(({ id }) => !earlier.checkIds.includes(id));
    const run: Run = {
      runId: randomUUID(),
      kind: request.kind,
      subject,
      checks,
      abort: new AbortController(),
      startMs: performance.now(),
      seq: 0,
      rows: new LiveRows(checks, kept ?? []),
      isWatch,
      before: isWatch && previous?.result ? { runId: previous.runId, result: previous.result } : undefined,
      watchReportId: isWatch ? previous?.watchReportId : undefined,
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
    if (this.#current !== null) await simulatorOf(this.#current.subject)?.close();
  }

  async #measure(run: Run, settings: RunSettings, earlier: Earlier | undefined): Promise<void> {
    const ticking = setInterval(() => this.#flush(run), updateEveryMs);
    let result: RunResult;
    try {
      const report = await reportOf(run, settings, earlier, this.#options.onBug);
      if (run.before && run.abort.signal.aborted) {
        // Half a round tells nothing new: what was known before it stands.
        result = inTheNameOf(run.runId, run.before.result);
      } else {
        result = this.#options.keep(report, run.runId, run.watchReportId);
        if (run.isWatch) run.watchReportId = report.id;
        if (run.isWatch && earlier) this.#options.onWatched(report, earlier.report);
      }
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
    const rows = run.rows.takeChanges();
    const { flows } = run.rows;
    run.seq += 1;
    this.#options.notify({ runId: run.runId, seq: run.seq, type: 'progress', elapsedMs: elapsedMs(run), rows, flows });
  }

  /** What a repeat measures: the same as the run before, and what was added. */
  async #again(request: RepeatRequest): Promise<{ subject: Subject; earlier?: Earlier }> {
    const { runId, checkIds, extras, login, pairingCode } = request;
    const current = this.#current;
    // The page may not know of a round yet that has begun since.
    const isKnown = current !== null && (current.runId === runId || current.before?.runId === runId);
    if (!isKnown || !current.result?.ok) throw new UserError({ key: 'error.run-not-repeatable' });
    const { result } = current;
    const earlier: Earlier = { report: unpack(result.document.report), checkIds };
    const { profile: known, pairingKey: former } = current.subject;
    const pairingKey = (await keyFor(known, pairingCode, this.#keyring)) ?? former;
    const subject = { ...current.subject, login: login ?? current.subject.login, pairingKey };
    if (extras === undefined) return { subject, earlier };
    if (subject.demo !== null) return { subject: (await demoWith(subject, extras)) ?? subject };
    const profile = { ...subject.profile, options: { ...subject.profile.options, ...extras } };
    return { subject: { ...subject, profile }, earlier };
  }

  /**
   * A watch logs in nowhere: a wrong password every few seconds locks an account.
   * @throws {UserError} where the file of root certificates cannot be read
   */
  #runSettings(subject: Subject, isWatch: boolean): RunSettings {
    const { login, pairingKey } = subject;
    const { attemptTimeoutMs, canary, caFile } = this.#options.settings();
    const extraCaPem = simulatorOf(subject)?.caPem ?? (caFile === null ? undefined : readCaFile(caFile));
    return settingsFrom({ attemptTimeoutMs, canary, extraCaPem, login: isWatch ? undefined : login, pairingKey });
  }
}

/** Whether it is one of the many runs of a watch. */
function isRound(request: RunRequest): boolean {
  return request.kind === 'repeat' && request.watch === true;
}

function inTheNameOf(runId: string, result: RunResult): RunResult {
  return result.ok ? { ok: true, document: { ...result.document, origin: { kind: 'run', runId } } } : result;
}

/** Measures, or plays back. */
function reportOf(
  run: Run,
  settings: RunSettings,
  earlier: Earlier | undefined,
  onBug: RunsOptions['onBug'],
): Promise<Report> {
  const { scenario, profile, demo } = run.subject;
  const watching = { signal: run.abort.signal, onEvent: (event: RunEvent) => run.rows.note(event) };
  const recording = recordingIn(run.subject);
  if (recording) return recording.play({ ...watching, clock: systemClock, paceMs: playedRowMs });
  return checkScenario(
    loadScenario(scenario),
    profile,
    { clock: systemClock, resolver: systemResolver, platform: currentPlatform(), lookAround },
    {
      ...watching,
      onBug,
      settings,
      ...(earlier && { earlier }),
      demo: demo !== null,
      ...(demo?.training && { training: demo.training }),
      controls: !run.isWatch,
      flows: !run.isWatch,
    },
  );
}

function elapsedMs({ startMs }: Run): number {
  return Math.round(performance.now() - startMs);
}

function snapshotOf(run: Run): RunSnapshot {
  const { runId, seq, kind, subject, checks, rows, result } = run;
  const { name } = subject.profile;
  const { demo: isDemo = subject.demo !== null, training = subject.demo?.training } = marksOfProfile(subject.profile);
  return {
    runId,
    seq,
    kind,
    isDemo,
    ...(training && { training }),
    scenario: subject.scenario,
    ...(name !== undefined && { profileName: name }),
    elapsedMs: elapsedMs(run),
    checks,
    rows: rows.all,
    flows: rows.flows,
    result,
  };
}
