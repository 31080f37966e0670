import { type AppState, initialState, isBusy, reduce, showsOwnRun } from '../../../renderer/state/app-state.ts';
import { sideOf } from '../../../shared/comparison/compare.ts';
import { defaultUserSettings } from '../../../shared/default-settings.ts';
import type { AppStart, OpenedReport, RunSnapshot, RunUpdate } from '../../../shared/ipc-contract.ts';
import { pack, unpack } from '../../../shared/packed.ts';
import { profileFormat } from '../../../shared/words.ts';
import { exampleReport } from '../../helpers/reports.ts';

const document: OpenedReport = {
  kind: 'report',
  documentId: 'd1',
  origin: { kind: 'run', runId: 'r1' },
  trust: { kind: 'unsigned' },
  report: pack(exampleReport()),
};
const shown = { ...document, report: unpack(document.report) };

const snapshot: RunSnapshot = {
  runId: 'r1',
  seq: 3,
  kind: 'demo',
  isDemo: true,
  scenario: '365-client',
  elapsedMs: 100,
  checks: [],
  rows: [{ checkId: 'a' }, { checkId: 'b', phase: 'connect' }],
  flows: {},
  result: null,
};

function startWith(overrides: Partial<AppStart> = {}): AppStart {
  return {
    version: '1.0.0',
    runtime: { electron: '1', chromium: '2', node: '3' },
    platform: 'linux',
    systemLanguage: 'de',
    scenarios: [],
    situations: [],
    settings: { ...defaultUserSettings, scenario: 'classic-office', addresses: { licence: 'l.example' } },
    notes: [],
    folders: { data: '/d', logs: '/l' },
    run: null,
    station: null,
    document: null,
    refused: null,
    ...overrides,
  };
}

function running(): AppState {
  return reduce(initialState(startWith()), { type: 'runStarted', run: snapshot });
}

function update(seq: number, runId = 'r1'): RunUpdate {
  const flows = { down: { elapsedMs: 100, totalMs: 5000 } };
  return { runId, seq, type: 'progress', elapsedMs: 200, rows: [{ checkId: 'b', phase: 'tls' }], flows };
}

const ended: RunUpdate = { runId: 'r1', seq: 4, type: 'ended', result: { ok: true, document } };

describe('the code of a counterpart', () => {
  const typed = reduce(initialState(startWith()), { type: 'pairingCode', code: '4KQ7-M02A-9XYZ' });

  it('is kept apart from what is remembered', () => {
    expect(typed.pairingCode).toBe('4KQ7-M02A-9XYZ');
    expect(JSON.stringify({ ...typed, pairingCode: null })).not.toContain('4KQ7');
  });

  it('is forgotten where a profile brings another counterpart', () => {
    const profile = { format: profileFormat, roles: { server: 'b.example' }, options: { counterpart: true } } as const;
    const opened = reduce(typed, { type: 'opened', document: { kind: 'profile', path: '/p', profile } });
    expect(opened.pairingCode).toBe('');
  });
});

describe('the login', () => {
  it('is kept apart from what is remembered', () => {
    const typed = reduce(initialState(startWith()), {
      type: 'login',
      changes: { user: 'kanzlei', password: 'secret' },
    });
    expect(typed.login).toEqual({ user: 'kanzlei', password: 'secret' });
    expect(JSON.stringify({ ...typed, login: null })).not.toContain('secret');
  });
});

describe('the first state', () => {
  it('is what was chosen and typed last', () => {
    const { view, draft } = initialState(startWith());
    expect({ view, scenario: draft.scenario, addresses: draft.addresses }).toEqual({
      view: 'situation',
      scenario: 'classic-office',
      addresses: { licence: 'l.example' },
    });
  });

  it('goes on with a run that main is in the middle of', () => {
    expect(initialState(startWith({ run: snapshot })).view).toBe('running');
  });

  it('shows the result of a run that has ended meanwhile', () => {
    const state = initialState(startWith({ run: { ...snapshot, result: { ok: true, document } } }));
    expect([state.view, state.document]).toEqual(['result', shown]);
  });

  it('shows the file that the app was started with', () => {
    expect(initialState(startWith({ document })).view).toBe('result');
  });

  it('says why a file was refused before anything else', () => {
    const refused = { key: 'error.report-foreign' };
    const { notice } = initialState(startWith({ refused, notes: [{ key: 'shell.settings-unreadable' }] }));
    expect(notice).toMatchObject({ tone: 'error', message: refused });
  });
});

describe('a run', () => {
  it('changes the rows that an update names, and no other', () => {
    const before = running();
    const after = reduce(before, { type: 'runUpdate', update: update(4) });
    expect(after.run?.rows).toEqual([{ checkId: 'a' }, { checkId: 'b', phase: 'tls' }]);
    expect(after.run?.rows[0]).toBe(before.run?.rows[0]);
    expect([after.run?.seq, after.run?.elapsedMs]).toEqual([4, 200]);
  });

  it.each([
    ['of another run', update(9, 'r2')],
    ['that the snapshot includes already', update(3)],
    ['from before the snapshot', update(1)],
  ])('ignores an update %s', (_, foreign) => {
    const before = running();
    expect(reduce(before, { type: 'runUpdate', update: foreign })).toBe(before);
  });

  it('ends in the result, where somebody watches', () => {
    const after = reduce(running(), { type: 'runUpdate', update: ended });
    expect([after.view, after.document]).toEqual(['result', shown]);
  });

  it('does not tear the reader of something else away', () => {
    const reading = reduce(running(), { type: 'show', view: 'help' });
    const after = reduce(reading, { type: 'runUpdate', update: ended });
    expect([after.view, after.document]).toEqual(['help', shown]);
  });

  it('that could not be carried out leads back to the addresses, and says why', () => {
    const error = { code: 'user' as const, message: { key: 'error.ports-collide' } };
    const failed: RunUpdate = { runId: 'r1', seq: 4, type: 'ended', result: { ok: false, error } };
    const after = reduce(running(), { type: 'runUpdate', update: failed });
    expect(after).toMatchObject({ view: 'addresses', notice: { tone: 'error', message: error.message } });
  });

  it('takes over what main knows more', () => {
    const further = { ...snapshot, seq: 7, rows: [{ checkId: 'a', phase: 'tls' as const }] };
    expect(reduce(running(), { type: 'runSnapshot', run: further }).run).toMatchObject({ seq: 7, rows: further.rows });
  });

  it('takes over its end from a snapshot too', () => {
    const over = { ...snapshot, seq: 7, result: { ok: true as const, document } };
    expect(reduce(running(), { type: 'runSnapshot', run: over })).toMatchObject({ view: 'result', document: shown });
  });

  it.each([
    { ...snapshot, runId: 'r2', seq: 9 },
    { ...snapshot, seq: 3 },
  ])('ignores a snapshot that tells nothing new', (other) => {
    const before = running();
    expect(reduce(before, { type: 'runSnapshot', run: other })).toBe(before);
  });
});

describe('an opened profile', () => {
  const profile = { format: profileFormat, name: 'Kanzlei', roles: { server: 'srv.example' } } as const;

  it('fills in what it says, and forgets what was typed before', () => {
    const state = reduce(initialState(startWith()), {
      type: 'opened',
      document: { kind: 'profile', path: '/p', profile: { ...profile, scenario: '365-client' } },
    });
    expect(state).toMatchObject({
      view: 'addresses',
      draft: { scenario: '365-client', addresses: { server: 'srv.example' }, profile: { name: 'Kanzlei' } },
    });
    expect(state.draft.addresses.licence).toBeUndefined();
  });

  it('without a scenario asks for the situation first', () => {
    const state = reduce(initialState(startWith()), {
      type: 'opened',
      document: { kind: 'profile', path: '/p', profile },
    });
    expect(state.view).toBe('situation');
  });
});

it('numbers its notices, so that the same words twice are two notices', () => {
  const notice = { tone: 'info' as const, message: { key: 'check.written' } };
  const first = reduce(initialState(startWith()), { type: 'notice', notice });
  expect(reduce(first, { type: 'notice', notice }).notice?.id).toBe((first.notice?.id ?? 0) + 1);
});

describe('a watch', () => {
  const watching = (): AppState =>
    reduce(reduce(reduce(running(), { type: 'runUpdate', update: ended }), { type: 'show', view: 'result' }), {
      type: 'watch',
      on: true,
    });

  const inRound = (state = watching()): AppState =>
    reduce(state, { type: 'runStarted', run: { ...snapshot, runId: 'r2' }, isRound: true });
  const roundDocument: OpenedReport = { ...document, documentId: 'd2', origin: { kind: 'run', runId: 'r2' } };
  const roundEnded: RunUpdate = { runId: 'r2', seq: 9, type: 'ended', result: { ok: true, document: roundDocument } };
  const foreign: OpenedReport = { ...document, documentId: 'f', origin: { kind: 'file', path: '/f', intact: true } };

  it('keeps the page from one round to the next, and when it ends; another report has its own', () => {
    const before = watching();
    const after = reduce(inRound(), { type: 'runUpdate', update: roundEnded });
    expect([after.document?.documentId, after.pageId]).toEqual(['d2', before.pageId]);
    const stopped = reduce(after, { type: 'watch', on: false });
    expect(stopped.pageId).toBe(before.pageId);
    expect(reduce(stopped, { type: 'opened', document: foreign }).pageId).not.toBe(before.pageId);
    const again = reduce(stopped, { type: 'runStarted', run: { ...snapshot, runId: 'r3' } });
    const update: RunUpdate = { ...roundEnded, runId: 'r3' };
    expect(reduce(again, { type: 'runUpdate', update }).pageId).not.toBe(before.pageId);
  });

  it('that is stopped in the middle of a round takes its result', () => {
    const stopped = reduce(inRound(), { type: 'watch', on: false });
    const after = reduce(stopped, { type: 'runUpdate', update: roundEnded });
    expect([after.document?.documentId, showsOwnRun(after)]).toEqual(['d2', true]);
  });

  it('does not take the place of a report that was opened in the middle of a round', () => {
    const reading = reduce(inRound(), { type: 'opened', document: foreign });
    const after = reduce(reading, { type: 'runUpdate', update: roundEnded });
    expect([after.document?.documentId, after.pageId]).toEqual(['f', reading.pageId]);
  });

  it('tears nobody away whose round begins after it was stopped', () => {
    expect(inRound(reduce(watching(), { type: 'watch', on: false })).view).toBe('result');
  });

  it('stands in the way of no other run, unlike a run', () => {
    expect([isBusy(inRound()), isBusy(running())]).toEqual([false, true]);
  });

  it('stays on the result while it measures, and takes the result for its own all the time', () => {
    const measuring = inRound();
    expect([measuring.view, showsOwnRun(measuring)]).toEqual(['result', true]);
  });

  it('ends when another report is opened, or a round fails', () => {
    expect(reduce(watching(), { type: 'opened', document }).isWatching).toBe(false);
    const round = inRound();
    const failed = { ok: false, error: { code: 'user', message: { key: 'error.bug' } } } as const;
    const after = reduce(round, {
      type: 'runUpdate',
      update: { runId: 'r2', seq: 9, type: 'ended', result: failed },
    });
    expect([after.isWatching, after.view]).toEqual([false, 'result']);
  });
});

describe('the two reports to compare', () => {
  it('fill their places one by one, and leave the other as it is', () => {
    const report = exampleReport();
    const taken = (sideId: string) => ({ sideId, side: sideOf({ report, file: '', intact: true }) });
    const first = reduce(initialState(startWith()), { type: 'compared', sides: { b: taken('1') } });
    const both = reduce(first, { type: 'compared', sides: { a: taken('2') } });
    expect([first.compared.a, both.compared.a?.sideId, both.compared.b?.sideId]).toEqual([null, '2', '1']);
  });
});
