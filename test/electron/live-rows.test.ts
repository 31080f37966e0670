import { LiveRows } from '../../electron/live-rows.ts';
import { loadScenario, planChecks } from '../../engine/index.ts';
import { profileFormat } from '../../shared/words.ts';
import { exampleReport } from '../helpers/reports.ts';

const { checks } = planChecks(loadScenario('classic-office'), {
  format: profileFormat,
  roles: { updates: '127.0.0.1' },
  options: { rehearsal: { protocol: 'ftp', bytes: 1000 } },
});
const checkId = 'updates-transfer';

function rowOf(rows: LiveRows) {
  return rows.all.find((row) => row.checkId === checkId);
}

describe('LiveRows', () => {
  it('tells the last progress of a row, once', () => {
    const rows = new LiveRows(checks, []);
    rows.note({ type: 'phase', checkId, phase: 'transfer' });
    for (const doneBytes of [100, 200, 300]) {
      rows.note({ type: 'progress', checkId, progress: { elapsedMs: doneBytes, doneBytes, totalBytes: 1000 } });
    }
    const expected = { checkId, phase: 'transfer', progress: { elapsedMs: 300, doneBytes: 300, totalBytes: 1000 } };
    expect(rows.takeChanges()).toEqual([expected]);
    expect(rows.takeChanges()).toEqual([]);
    expect(rowOf(rows)).toEqual(expected);
  });

  it('tells the throughput each way, as far as it was measured', () => {
    const rows = new LiveRows(checks, []);
    expect(rows.flows).toEqual({});
    for (const elapsedMs of [100, 200]) rows.note({ type: 'flow', direction: 'down', progress: { elapsedMs } });
    rows.note({ type: 'flow', direction: 'up', progress: { elapsedMs: 50 } });
    expect(rows.flows).toEqual({ down: { elapsedMs: 200 }, up: { elapsedMs: 50 } });
    expect(rows.takeChanges()).toEqual([]);
  });

  it('keeps the progress when the next phase begins, and drops both once the row is measured', () => {
    const rows = new LiveRows(checks, []);
    rows.note({ type: 'progress', checkId, progress: { elapsedMs: 1, doneBytes: 1000 } });
    rows.note({ type: 'phase', checkId, phase: 'protocol' });
    expect(rows.takeChanges()).toEqual([{ checkId, phase: 'protocol', progress: { elapsedMs: 1, doneBytes: 1000 } }]);
    rows.note({ type: 'observed', observation: { checkId, addresses: [], untested: 'cancelled' } });
    rows.takeChanges();
    expect(rowOf(rows)).toMatchObject({ checkId, found: { reason: 'cancelled', light: 'grey' } });
    expect(rowOf(rows)).not.toHaveProperty('progress');
  });

  it('begins with what is kept of an earlier run', () => {
    const kept = exampleReport().checks.slice(0, 1);
    const rows = new LiveRows(checks.concat({ ...checks[0]!, id: kept[0]!.id }), kept);
    expect(rows.all.filter(({ found }) => found).map((row) => row.checkId)).toEqual([kept[0]!.id]);
  });
});
