import { Runs } from '../../electron/runs.ts';
import { defaultUserSettings } from '../../shared/default-settings.ts';
import type { RunResult, RunUpdate } from '../../shared/ipc-contract.ts';
import { pack } from '../../shared/packed.ts';
import type { Settings } from '../../shared/settings.ts';

export interface Bench {
  runs: Runs;
  updates: RunUpdate[];
  active: boolean[];
  /** Of each report that was kept, the one whose place it took. */
  replaced: (string | undefined)[];
  /** Identifiers of the reports before and after each round of a watch. */
  watched: [before: string, after: string][];
  /** The result of the run under way. */
  ended: () => Promise<RunResult>;
}

const open = new Set<Runs>();
afterEach(async () => {
  for (const runs of open) await runs.close();
  open.clear();
});

/** Main's runs without a window: what they tell it is kept. Closed after each test. */
export function bench(settings: Partial<Settings> = {}): Bench {
  const updates: RunUpdate[] = [];
  const active: boolean[] = [];
  const replaced: (string | undefined)[] = [];
  const watched: [string, string][] = [];
  let settle: (result: RunResult) => void = () => undefined;
  const runs = new Runs({
    settings: () => ({ ...defaultUserSettings, ...settings }),
    notify: (update) => {
      updates.push(update);
      if (update.type === 'ended') settle(update.result);
    },
    keep: (report, runId, replaces) => {
      replaced.push(replaces);
      return {
        ok: true,
        document: {
          kind: 'report',
          documentId: 'd',
          origin: { kind: 'run', runId },
          trust: { kind: 'unsigned' },
          report: pack(report),
        },
      };
    },
    onWatched: (report, before) => watched.push([before.id, report.id]),
    onActiveChange: (now) => active.push(now),
    toFailure: (error) => ({ ok: false, error: { code: 'bug', message: { key: String(error) } } }),
    onBug: (message) => {
      throw new Error(message);
    },
  });
  open.add(runs);
  const ended = () =>
    new Promise<RunResult>((resolve) => {
      settle = resolve;
    });
  return { runs, updates, active, replaced, watched, ended };
}
