import { once } from 'node:events';
import { createServer } from 'node:net';
import { checkScenario } from '../../engine/check-scenario.ts';
import { dueChecks, mergeEarlier } from '../../engine/earlier.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { startSimulator } from '../../engine/simulator/index.ts';
import type { Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import { checkWith, dependencies, runChecks, settingsWith } from '../helpers/run.ts';
import { closedPort, loopback } from '../helpers/servers.ts';

const scenario = loadScenario('classic-client');

/** A check with a port that is closed; then somebody opens it, and that row alone is measured again. */
async function repairedBetween(): Promise<{ before: Report; after: Report }> {
  const simulator = await startSimulator({ scenario, options: { mail: false }, faults: [] });
  const port = await closedPort();
  const rows = { ...simulator.profile.rows, 'server-database': { port } };
  const profile: Profile = { ...simulator.profile, rows };
  const settings = settingsWith();
  const server = createServer();
  try {
    const before = await checkScenario(scenario, profile, dependencies, { settings });
    await once(server.listen(port, loopback), 'listening');
    const earlier = { report: before, checkIds: ['server-database'] };
    return { before, after: await checkScenario(scenario, profile, dependencies, { settings, earlier }) };
  } finally {
    server.close();
    await simulator.close();
  }
}

describe('measuring some rows again', () => {
  let before: Report;
  let after: Report;
  beforeAll(async () => {
    ({ before, after } = await repairedBetween());
  });

  const row = (report: Report, id: string) => report.checks.find((check) => check.id === id);

  it('shows what has changed there, and the new total', () => {
    expect([before, after].map((report) => [report.light, row(report, 'server-database')?.light])).toEqual([
      ['red', 'red'],
      ['green', 'green'],
    ]);
  });

  it('keeps every other row as it was, to the last digit', () => {
    const others = (report: Report) => report.checks.filter(({ id }) => id !== 'server-database');
    expect(others(after)).toEqual(others(before));
  });

  it('says so, with the time of the earlier run', () => {
    expect(after.notes).toContainEqual({
      key: 'note.rows-repeated',
      params: { count: 1, createdAt: before.createdAt },
    });
    expect(after.id).not.toBe(before.id);
  });
});

describe('the canary of the earlier run', () => {
  const kept = checkWith({ port: 465 });
  const again = checkWith({ port: 587 });

  async function merged(fakedBefore: number[], fakedNow: number[]) {
    const { result } = await runChecks([]);
    const canary = { addresses: ['127.255.255.253'], ports: [], state: 'faked' as const };
    const report = { checks: [], canary: { ...canary, fakedPorts: fakedBefore } } as unknown as Report;
    const fresh = { ...result, canary: { ...canary, fakedPorts: fakedNow } };
    return mergeEarlier([kept, again], fresh, { report, checkIds: [again.id] }).canary.fakedPorts;
  }

  it('still counts for the rows that were kept', async () => {
    expect(await merged([465], [])).toEqual([465]);
  });

  it('is replaced for the rows that were measured again', async () => {
    expect(await merged([587], [])).toEqual([]);
  });

  it('joins what it shows now', async () => {
    expect(await merged([465], [587])).toEqual([587, 465]);
  });
});

describe('dueChecks', () => {
  const checks = [checkWith({ port: 1 }), checkWith({ port: 2 })];

  it('are all, where nothing was measured before', () => {
    expect(dueChecks(checks, undefined)).toEqual(checks);
  });

  it('are none for a name that is not in the plan', () => {
    expect(dueChecks(checks, { report: {} as Report, checkIds: ['nothing'] })).toEqual([]);
  });
});
