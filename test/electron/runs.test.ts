import type { RunRequest, RunResult } from '../../shared/ipc-contract.ts';
import { unpack } from '../../shared/packed.ts';
import type { Profile } from '../../shared/profile.ts';
import { UserError } from '../../shared/user-error.ts';
import { profileFormat } from '../../shared/words.ts';
import { bench } from '../helpers/runs-bench.ts';
import { closedPort, serve } from '../helpers/servers.ts';
import { type SshLog, speakSsh } from '../helpers/ssh-server.ts';

const demo: RunRequest = { kind: 'demo', scenario: '365-client', options: {}, faults: [] };

const extras = { rehearsal: { protocol: 'ftp', bytes: 1000 } } as const;

/** An update server whose ports are all shut. */
async function closedOffice(): Promise<Extract<RunRequest, { kind: 'network' }>> {
  const port = await closedPort();
  const rows = Object.fromEntries(['updates-21', 'updates-22', 'updates-transfer'].map((id) => [id, { port }]));
  const profile = { format: profileFormat, roles: { updates: '127.0.0.1' }, rows } as const;
  return { kind: 'network', scenario: 'classic-office', profile };
}

function reportOf(result: RunResult) {
  if (!result.ok) throw new Error(result.error.message.key);
  return unpack(result.document.report);
}

/** What a server does that takes connections and says nothing. */
const silence = (): void => undefined;

describe('Runs', () => {
  it('measures the simulator, row by row, to a report', async () => {
    const { runs, updates, active, ended } = bench();
    const result = ended();
    const snapshot = await runs.start(demo);
    expect(snapshot).toMatchObject({ isDemo: true, scenario: '365-client', result: null });
    expect(snapshot.rows.map(({ checkId }) => checkId)).toEqual(snapshot.checks.map(({ id }) => id));
    const report = reportOf(await result);
    expect([report.light, report.demo, active]).toEqual(['green', true, [true, false]]);
    const found = new Set(
      updates
        .flatMap((each) => (each.type === 'progress' ? each.rows : []))
        .flatMap((row) => (row.found ? [row.checkId] : [])),
    );
    expect([...found].sort()).toEqual(snapshot.checks.map(({ id }) => id).sort());
  });

  it('numbers its updates without gaps, and the snapshot knows the last one', async () => {
    const { runs, updates, ended } = bench();
    const result = ended();
    await runs.start(demo);
    await result;
    expect(updates.map(({ seq }) => seq)).toEqual(updates.map((_, index) => index + 1));
    expect(runs.snapshot()).toMatchObject({ seq: updates.length, result: { ok: true } });
  });

  it('refuses a second run beside the first', async () => {
    const { runs, ended } = bench();
    const result = ended();
    const starting = runs.start(demo);
    await expect(runs.start(demo)).rejects.toThrow(new UserError({ key: 'error.run-active' }));
    await starting;
    await expect(runs.start(demo)).rejects.toThrow(new UserError({ key: 'error.run-active' }));
    await result;
  });

  it('ends a cancelled run with what it has', async () => {
    const silent = await serve(silence);
    const { runs, ended } = bench();
    const result = ended();
    const { runId } = await runs.start({
      kind: 'network',
      scenario: 'classic-office',
      profile: {
        format: profileFormat,
        roles: { licence: '127.0.0.1' },
        rows: { 'licence-80': { port: silent.port } },
      },
    });
    expect(runs.active).toBe(true);
    runs.cancel('another');
    runs.cancel(runId);
    const report = reportOf(await result);
    expect([report.ended, runs.active]).toEqual(['cancelled', false]);
  });

  it('keeps of a watch the report from before it and the last one', async () => {
    const { runs, replaced, watched, ended } = bench();
    const first = ended();
    let { runId } = await runs.start({ ...demo, faults: [{ rowId: 'mail-993', fault: 'refuse' }] });
    const ids = [reportOf(await first).id];
    for (let round = 0; round < 3; round += 1) {
      const next = ended();
      ({ runId } = await runs.start({ kind: 'repeat', runId, checkIds: ['mail-993'], watch: true }));
      ids.push(reportOf(await next).id);
    }
    expect(replaced).toEqual([undefined, undefined, ids[1], ids[2]]);
    expect(watched).toEqual([0, 1, 2].map((round) => [ids[round], ids[round + 1]]));
  });

  /** A run whose licence server takes connections and says nothing, and a round of a watch in the middle of it. */
  async function inRound() {
    const silent = await serve(silence);
    const profile: Profile = {
      format: profileFormat,
      roles: { licence: '127.0.0.1' },
      rows: { 'licence-80': { port: silent.port } },
    };
    const the = bench({ attemptTimeoutMs: 1000 });
    const first = the.ended();
    const { runId } = await the.runs.start({ kind: 'network', scenario: 'classic-office', profile });
    const before = reportOf(await first);
    const round = the.ended();
    const { runId: roundId } = await the.runs.start({
      kind: 'repeat',
      runId,
      checkIds: ['licence-80'],
      watch: true,
    });
    return { ...the, runId, roundId, before, round };
  }

  it.each(['runId', 'roundId'] as const)('ends a round for what the user asks for, by its %s', async (name) => {
    const the = await inRound();
    // The page may not know yet that the round has begun.
    const starting = the.runs.start({ kind: 'repeat', runId: the[name], checkIds: ['licence-80'] });
    const cut = await the.round;
    expect(reportOf(cut)).toEqual(the.before);
    expect(cut).toMatchObject({ document: { origin: { runId: the.roundId } } });
    const last = the.ended();
    await starting;
    const after = reportOf(await last);
    expect([after.ended, the.replaced, the.watched]).toEqual(['finished', [undefined, undefined], []]);
  });

  it('lets no report be replaced by what follows a round that was cut off', async () => {
    const the = await inRound();
    the.runs.cancel(the.roundId);
    await the.round;
    const next = the.ended();
    await the.runs.start({ kind: 'repeat', runId: the.roundId, checkIds: ['licence-80'], watch: true });
    const after = reportOf(await next);
    expect([the.replaced, the.watched]).toEqual([[undefined, undefined], [[the.before.id, after.id]]]);
  });

  it('lets a watch log in nowhere, and remembers the login for what follows', async () => {
    const login = { user: 'kanzlei', password: 'geheim-4711' };
    const log: SshLog = [];
    const { port } = await serve(speakSsh({}, log));
    const profile: Profile = {
      format: profileFormat,
      roles: { updates: '127.0.0.1' },
      rows: { 'updates-22': { port } },
    };
    const { runs, ended } = bench();
    const requestsOf = async (request: RunRequest) => {
      log.length = 0;
      const end = ended();
      const { runId } = await runs.start(request);
      await end;
      return { runId, requests: log.filter((each) => each.includes(login.user)).length };
    };
    const first = await requestsOf({ kind: 'network', scenario: 'classic-office', profile, login });
    const checkIds = ['updates-22'];
    const round = await requestsOf({ kind: 'repeat', runId: first.runId, checkIds, watch: true });
    const again = await requestsOf({ kind: 'repeat', runId: round.runId, checkIds });
    expect([first, round, again].map(({ requests }) => requests > 0)).toEqual([true, false, true]);
  });

  it('repeats the rows that are asked for, against the same simulator', async () => {
    const { runs, ended } = bench();
    const first = ended();
    const { runId } = await runs.start({ ...demo, faults: [{ rowId: 'mail-993', fault: 'refuse' }] });
    const before = reportOf(await first);
    const second = ended();
    await runs.start({ kind: 'repeat', runId, checkIds: ['mail-993'] });
    const after = reportOf(await second);
    const others = (report: typeof before) => report.checks.filter(({ id }) => id !== 'mail-993');
    const phasesOf = (report: typeof before) => report.checks.find(({ id }) => id === 'mail-993')?.phases;
    expect([before.light, after.light]).toEqual(['red', 'red']);
    expect(phasesOf(after)).not.toEqual(phasesOf(before));
    expect(others(after)).toEqual(others(before));
    expect(after.notes).toContainEqual(expect.objectContaining({ key: 'note.rows-repeated' }));
  });

  it('adds the update rehearsal to a run that has ended, and keeps its other rows', async () => {
    const { runs, ended } = bench();
    const first = ended();
    const { runId } = await runs.start(await closedOffice());
    const before = reportOf(await first);
    const second = ended();
    await runs.start({ kind: 'repeat', runId, checkIds: ['updates-transfer'], extras });
    const after = reportOf(await second);
    const added = after.checks.filter(({ id }) => !before.checks.some((row) => row.id === id));
    expect(added.map(({ id }) => id)).toEqual(['updates-transfer']);
    expect(after.checks.filter(({ id }) => id !== 'updates-transfer')).toEqual(before.checks);
    expect(after.scenario.options).toMatchObject(extras);
  });

  it('begins a demo anew to add the update rehearsal, with the same faults', async () => {
    const { runs, ended } = bench();
    const first = ended();
    const request: RunRequest = {
      kind: 'demo',
      scenario: 'classic-office',
      options: {},
      faults: [{ rowId: 'mail-993', fault: 'refuse' }],
    };
    const { runId } = await runs.start(request);
    const before = reportOf(await first);
    const second = ended();
    await runs.start({ kind: 'repeat', runId, checkIds: ['updates-transfer'], extras });
    const after = reportOf(await second);
    const red = after.checks.filter(({ light }) => light === 'red').map(({ id }) => id);
    expect([after.demo, red, after.checks.length]).toEqual([true, ['mail-993'], before.checks.length + 1]);
  });

  it('tells nobody the login, at a repeat neither', async () => {
    const { runs, updates, ended } = bench();
    const login = { user: 'kanzlei', password: 'geheim-4711' };
    const first = ended();
    const { runId } = await runs.start({ ...(await closedOffice()), login });
    const reports = [reportOf(await first)];
    const second = ended();
    await runs.start({ kind: 'repeat', runId, checkIds: ['updates-21'] });
    reports.push(reportOf(await second));
    expect(JSON.stringify([updates, reports, runs.snapshot()])).not.toMatch(/kanzlei|geheim/);
  });

  it('cannot repeat a run of another time', async () => {
    const { runs } = bench();
    const request: RunRequest = { kind: 'repeat', runId: 'gone', checkIds: ['mail-993'] };
    await expect(runs.start(request)).rejects.toThrow(new UserError({ key: 'error.run-not-repeatable' }));
  });

  it('refuses a file of root certificates that is gone, before anything runs', async () => {
    const { runs, active } = bench({ caFile: '/nowhere/ca.pem' });
    const profile: Profile = { format: profileFormat, roles: { licence: '127.0.0.1' } };
    await expect(runs.start({ kind: 'network', scenario: 'classic-office', profile })).rejects.toThrow(UserError);
    expect([active, runs.snapshot()]).toEqual([[], null]);
  });
});
