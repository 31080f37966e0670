import {
  coarse,
  listedChecks,
  liveRow,
  progressOf,
  remainingOf,
  shareOf,
} from '../../../../renderer/features/running/live.ts';
import type { Check } from '../../../../shared/check.ts';
import type { LiveRow } from '../../../../shared/ipc-contract.ts';

function check(id: string, changes: Partial<Check> = {}): Check {
  return {
    id,
    role: 'server',
    group: 'server',
    host: 'ts.example.ch',
    port: 19813,
    transport: 'tcp',
    direction: 'out',
    expectation: 'required',
    probe: 'four-d',
    encryption: 'none',
    ...changes,
  };
}

function found(checkId: string): LiveRow {
  return { checkId, found: { state: 'open', reason: 'syn-ack', service: 'asExpected', light: 'green', rttMs: 2 } };
}

describe('the rows of a run', () => {
  const checks = [
    check('mail-993', { group: 'mail', host: 'imap.example.ch' }),
    check('server-sql'),
    check('mail-465', { group: 'mail', host: 'smtp.example.ch' }),
    check('server-application'),
    check('mail-995', { group: 'mail', host: 'imap.example.ch' }),
  ];

  it('stand together by purpose and host, each such part under one heading', () => {
    const shown = listedChecks(checks).map(({ check: { id }, heading }) => [heading?.host ?? null, id]);
    expect(shown).toEqual([
      ['ts.example.ch', 'server-sql'],
      [null, 'server-application'],
      ['imap.example.ch', 'mail-993'],
      [null, 'mail-995'],
      ['smtp.example.ch', 'mail-465'],
    ]);
  });

  it('know their place among what main tells', () => {
    const rows = checks.map(({ id }) => found(id));
    expect(listedChecks(checks).map((entry) => liveRow(rows, entry).checkId)).toEqual(
      listedChecks(checks).map((entry) => entry.check.id),
    );
  });

  it('are found at another place, and are waiting where main has not told of them', () => {
    const [entry] = listedChecks([check('server-sql')]);
    expect(liveRow([found('mail-993'), found('server-sql')], entry!)).toEqual(found('server-sql'));
    expect(liveRow([], entry!)).toEqual({ checkId: 'server-sql' });
  });
});

describe('the progress of a run', () => {
  const checks = [check('a'), check('b'), check('c', { skip: 'option-off' }), check('d')];

  it('counts what was found, of what can be measured', () => {
    const rows: LiveRow[] = [found('a'), { checkId: 'b', phase: 'tls' }, found('c'), { checkId: 'd' }];
    expect(progressOf({ checks, rows })).toEqual({ done: 1, total: 3, share: 1 / 3, long: [] });
  });

  it('is nothing of nothing where no row can be measured', () => {
    expect(progressOf({ checks: [check('c', { skip: 'no-address' })], rows: [{ checkId: 'c' }] })).toEqual({
      done: 0,
      total: 0,
      share: 0,
      long: [],
    });
  });

  it('gives half of the bar to a row that takes long, and says that it is still running', () => {
    const transfer = check('updates-transfer', { probe: 'transfer' });
    const progress = { elapsedMs: 1000, doneBytes: 50, totalBytes: 100 };
    const rows: LiveRow[] = [found('a'), found('b'), found('d'), { checkId: 'updates-transfer', progress }];
    expect(progressOf({ checks: [...checks, transfer], rows })).toEqual({
      done: 3,
      total: 4,
      share: 0.75,
      long: [{ check: transfer, progress }],
    });
  });

  it('names no share and no time that nobody knows', () => {
    const bytes = { elapsedMs: 10, doneBytes: 5 };
    expect([shareOf(bytes), remainingOf(bytes)]).toEqual([null, null]);
    expect(shareOf({ elapsedMs: 10, doneBytes: 500, totalBytes: 400 })).toBe(1);
  });

  it('counts a wait by its time', () => {
    const wait = { elapsedMs: 15_000, totalMs: 60_000 };
    expect([shareOf(wait), remainingOf(wait)]).toEqual([0.25, 45_000]);
  });

  it.each([
    [0, 8, 0],
    [1, 8, 0],
    [2, 8, 25],
    [7, 8, 75],
    [8, 8, 100],
  ])('is said aloud in quarters: %i of %i is %i percent', (done, total, percent) => {
    expect(coarse(done / total)).toBe(percent);
  });
});
