import type { Runs } from '../../electron/runs.ts';
import { systemClock } from '../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../engine/counterpart/counterpart.ts';
import { newPairingCode, pairingKeyOf } from '../../engine/counterpart/keys.ts';
import type { RunRequest, RunResult } from '../../shared/ipc-contract.ts';
import { unpack } from '../../shared/packed.ts';
import type { Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import { UserError } from '../../shared/user-error.ts';
import { ownPorts } from '../helpers/own-ports.ts';
import { type Bench, bench } from '../helpers/runs-bench.ts';

/** Both ends on one machine cannot have the same ports: the counterpart has its own address of 127.0.0.0/8. */
const there = '127.0.0.11';
const tcpPorts = await ownPorts(3);
const [sql, application] = tcpPorts;
const ports = { sql, application };
const checkIds = ['server-application'];

const profile: Profile = {
  format: 'portampel-profile/1',
  scenario: '365-client',
  roles: { server: there },
  options: { counterpart: true, updates: false, mail: false, ports },
};

const started: Counterpart[] = [];
afterEach(() => Promise.all(started.splice(0).map((each) => each.stop())));

async function startCounterpart(code: string): Promise<Counterpart> {
  const counterpart = await openCounterpart({
    key: await pairingKeyOf(code),
    tcpPorts,
    udpPorts: [],
    hosts: [{ address: there, family: 4 }],
    durationMs: 600_000,
    clock: systemClock,
  });
  started.push(counterpart);
  return counterpart;
}

function reportOf(result: RunResult): Report {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return unpack(result.document.report);
}

async function measure({ runs, ended }: Bench, request: RunRequest): Promise<{ runId: string; report: Report }> {
  const end = ended();
  const { runId } = await runs.start(request);
  return { runId, report: reportOf(await end) };
}

function reasonOf({ checks }: Report): string | undefined {
  return checks.find(({ id }) => id === checkIds[0])?.reason;
}

async function firstFlow(runs: Runs): Promise<void> {
  while (runs.snapshot()?.flows.down === undefined) await new Promise((resolve) => setImmediate(resolve));
}

test('refuses a counterpart without its code, before anything runs', async () => {
  const { runs, active } = bench();
  const started = runs.start({ kind: 'network', scenario: '365-client', profile });
  await expect(started).rejects.toThrow(new UserError({ key: 'asking.obstacle.code' }));
  expect([active, runs.snapshot()]).toEqual([[], null]);
});

test('a run with a counterpart, its watch, and a counterpart that was started anew', async () => {
  const code = newPairingCode();
  const counterpart = await startCounterpart(code);
  const the = bench();
  const first = await measure(the, { kind: 'network', scenario: '365-client', profile, pairingCode: code });
  expect(reasonOf(first.report)).toBe('counterpart-reached');
  const [facts] = first.report.counterparts ?? [];
  expect(facts).toMatchObject({ address: there, down: {}, up: {} });
  const flows = the.updates.flatMap((update) => (update.type === 'progress' ? [update.flows] : []));
  expect(flows.at(-1)).toMatchObject({ down: { totalMs: 5000 }, up: { totalMs: 5000 } });

  // The key is remembered for a watch, which does not fill the line.
  const round = await measure(the, { kind: 'repeat', runId: first.runId, checkIds, watch: true });
  expect([reasonOf(round.report), the.runs.snapshot()?.flows]).toEqual(['counterpart-reached', {}]);
  expect(round.report.counterparts).toMatchObject([{ down: facts?.down, up: facts?.up }]);

  await counterpart.stop();
  const newCode = newPairingCode();
  await startCounterpart(newCode);
  const refused = await measure(the, { kind: 'repeat', runId: round.runId, checkIds });
  expect(reasonOf(refused.report)).toBe('pairing-failed');
  // Rows that are kept were answered by the one before: the report goes on saying so.
  expect(refused.report.counterparts).toEqual(round.report.counterparts);

  const end = the.ended();
  const { runId } = await the.runs.start({ kind: 'repeat', runId: refused.runId, checkIds, pairingCode: newCode });
  await firstFlow(the.runs);
  the.runs.cancel(runId);
  const cancelled = reportOf(await end);
  expect([cancelled.ended, reasonOf(cancelled)]).toEqual(['cancelled', 'counterpart-reached']);
  expect(cancelled.counterparts).toMatchObject([{ down: { breach: 'cancelled' } }]);

  const told = JSON.stringify([the.updates, the.runs.snapshot(), first, round, refused, cancelled]);
  for (const secret of [code, newCode].flatMap((each) => [each, each.replaceAll('-', '')])) {
    expect(told).not.toContain(secret);
  }
}, 60_000);

test('a wrong code is one guess, though the window sends it with every round and every new check', async () => {
  const code = newPairingCode();
  const counterpart = await startCounterpart(code);
  const the = bench();
  const pairingCode = newPairingCode();
  const start = { kind: 'network', scenario: '365-client', profile } as const;
  let last = await measure(the, { ...start, pairingCode });
  for (let round = 0; round < 5; round += 1) {
    last = await measure(the, { kind: 'repeat', runId: last.runId, checkIds, watch: true, pairingCode });
    expect(reasonOf(last.report)).toBe('pairing-failed');
  }
  // As people copy it, and as they type it again.
  await measure(the, { ...start, pairingCode: pairingCode.toLowerCase() });
  // Three ports of two whole checks, and one of each round.
  expect(counterpart.house.log.counts).toMatchObject({ 'wrong-code': 11, banned: 0 });
  const round = { kind: 'repeat', runId: the.runs.snapshot()?.runId ?? '', checkIds, watch: true } as const;
  expect(reasonOf((await measure(the, { ...round, pairingCode: code })).report)).toBe('counterpart-reached');
}, 60_000);
