import { currentPlatform, judgeSoFar, type RunEvent } from '../engine/index.ts';
import type { Check } from '../shared/check.ts';
import type { LiveFlows, LiveRow } from '../shared/ipc-contract.ts';
import type { Observation } from '../shared/observation.ts';
import type { Report } from '../shared/report.ts';

/** What the rows of a run have come to so far, and which of them have changed since somebody looked. */
export class LiveRows {
  readonly #checks: readonly Check[];
  readonly #rows: Map<string, LiveRow>;
  readonly #observations = new Map<string, Observation>();
  readonly #changed = new Set<string>();
  #flows: LiveFlows = {};

  /** @param kept rows that are not measured again keep what they came to */
  constructor(checks: readonly Check[], kept: Report['checks']) {
    this.#checks = checks;
    this.#rows = new Map(checks.map(({ id }): [string, LiveRow] => [id, { checkId: id }]));
    for (const { id, state, reason, service, light, rttMs } of kept) {
      if (this.#rows.has(id)) this.#rows.set(id, { checkId: id, found: { state, reason, service, light, rttMs } });
    }
  }

  get all(): LiveRow[] {
    return [...this.#rows.values()];
  }

  get flows(): LiveFlows {
    return this.#flows;
  }

  note(event: RunEvent): void {
    if (event.type === 'phase') this.#change(event.checkId, { phase: event.phase });
    if (event.type === 'progress') this.#change(event.checkId, { progress: event.progress });
    if (event.type === 'flow') this.#flows = { ...this.#flows, [event.direction]: event.progress };
    if (event.type === 'observed') {
      this.#observations.set(event.observation.checkId, event.observation);
      this.#changed.add(event.observation.checkId);
    }
  }

  /** The rows that changed since the last time, those that were measured with what they come to by now. */
  takeChanges(): LiveRow[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    const isJudged = changed.some((id) => this.#observations.has(id));
    // A long row tells of its progress ten times a second: nothing is judged anew for that.
    const judgements = isJudged && judgeSoFar(this.#checks, this.#observations, currentPlatform());
    const rows = changed.map((checkId): LiveRow => {
      const judgement = judgements && judgements.get(checkId);
      if (!judgement) return this.#rows.get(checkId) ?? { checkId };
      const { state, reason, service, light, decisive } = judgement;
      const rttMs = decisive?.attempts[decisive.decisive]?.rttMs ?? null;
      return { checkId, found: { state, reason, service, light, rttMs } };
    });
    for (const row of rows) this.#rows.set(row.checkId, row);
    return rows;
  }

  #change(checkId: string, changes: Partial<LiveRow>): void {
    this.#rows.set(checkId, { ...this.#rows.get(checkId), checkId, ...changes });
    this.#changed.add(checkId);
  }
}
