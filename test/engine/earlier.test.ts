import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Assessment, assess } from '../../engine/assess.ts';
import { checkScenario } from '../../engine/check-scenario.ts';
import { dueChecks, keptRows, mergeEarlier } from '../../engine/earlier.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { startSimulator } from '../../engine/simulator/index.ts';
import { judgeSurroundings } from '../../engine/surroundings.ts';
import type { Check } from '../../shared/check.ts';
import type { MachineFacts } from '../../shared/facts/machine.ts';
import type { Profile } from '../../shared/profile.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { profileFormat } from '../../shared/words.ts';
import { goodEvidence, host, type Outcome, observationOf, seenAt } from '../helpers/observations.ts';
import { ownPorts } from '../helpers/own-ports.ts';
import { checkWith, dependencies, runChecks, settingsWith } from '../helpers/run.ts';
import { closedPort, loopback } from '../helpers/servers.ts';

const scenario = loadScenario('classic-client');

/** A check with a port that is closed; then somebody opens it, and that row alone is measured again. */
async function repairedBetween(): Promise<{ before: Report; after: Report }> {
  const simulator = await startSimulator({ scenario, options: { mail: false }, faults: [] });
  const [port] = await ownPorts(1);
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

test('nothing is certain any more once rows of an earlier run are kept', async () => {
  const server = loadScenario('365-server');
  const simulator = await startSimulator({ scenario: server, options: {}, faults: [] });
  const settings = settingsWith(simulator.caPem ? { extraCaPem: simulator.caPem } : {});
  try {
    const before = await checkScenario(server, simulator.profile, dependencies, { settings });
    const repeated = async (checkIds: string[]): Promise<Report> =>
      checkScenario(server, simulator.profile, dependencies, { settings, earlier: { report: before, checkIds } });
    const wordsOf = (report: Report): string[] => report.findings.map(({ id, confidence }) => `${id} ${confidence}`);
    expect(wordsOf(before)).toEqual(['counterpart-needed certain']);
    expect(wordsOf(await repeated(['licence-443']))).toEqual(['counterpart-needed likely']);
    const all = before.checks.map(({ id }) => id);
    expect(wordsOf(await repeated(all))).toEqual(wordsOf(before));
  } finally {
    await simulator.close();
  }
});

it('keeps the counter-tests of the run before where none are asked for, and sends none', async () => {
  const profile: Profile = {
    format: profileFormat,
    roles: { licence: loopback },
    rows: { 'licence-80': { port: await closedPort() }, 'licence-443': { port: await closedPort() } },
  };
  const office = loadScenario('classic-office');
  const settings = settingsWith();
  const before = await checkScenario(office, profile, dependencies, { settings });
  const known: Report = { ...before, controls: before.controls?.map((control) => ({ ...control, rttMs: 4711 })) ?? [] };
  expect(known.controls).not.toEqual([]);
  const some = { settings, controls: false, earlier: { report: known, checkIds: ['licence-80'] } };
  expect((await checkScenario(office, profile, dependencies, some)).controls).toEqual(known.controls);
  const all = { ...some, earlier: { report: known, checkIds: before.checks.map(({ id }) => id) } };
  expect((await checkScenario(office, profile, dependencies, all)).controls).toEqual(known.controls);
});

describe('what the run before knew of this machine', () => {
  /** A check, then one row of it again, after the first one had found that. */
  async function notesAfter(facts: MachineFacts): Promise<[Report, string[]]> {
    const simulator = await startSimulator({ scenario, options: { mail: false }, faults: [] });
    const own = { ...dependencies, lookAround: () => Promise.resolve({ facts: {}, paths: [] }) };
    const settings = settingsWith();
    try {
      const first = await checkScenario(scenario, simulator.profile, own, { settings });
      const before = { ...first, machine: { ...first.machine, facts } };
      const earlier = { report: before, checkIds: ['server-database'] };
      const after = await checkScenario(scenario, simulator.profile, own, { settings, earlier });
      return [after, after.notes.map(({ key }) => key)];
    } finally {
      await simulator.close();
    }
  }

  const clock = { value: [{ host: 'web.example', offsetMs: 3_600_000, uncertaintyMs: 600 }] };

  it('stays, with its note, where the rows that are measured again do not tell', async () => {
    const [after, notes] = await notesAfter({ clock, localNetwork: { value: 'blocked' } });
    expect(after.machine.facts).toMatchObject({ clock });
    expect(notes).toEqual(expect.arrayContaining(['note.clock-wrong-ahead-likely', 'note.local-network-blocked']));
  });

  it('gives way to what they do tell', () => {
    const startedAt = new Date();
    const web = observationOf({ [host]: 'open' }, { resolution: { host, addresses: [host], phase: null } });
    const [attempt] = web.addresses[0]!.attempts;
    attempt!.phases = [{ name: 'connect', startMs: 0, durationMs: 0 }];
    attempt!.details = {
      serverDate: startedAt.toUTCString(),
      transcript: [
        { atMs: 0, from: 'here', text: 'GET / HTTP/1.1' },
        { atMs: 1, from: 'peer', text: 'HTTP/1.1 200 OK' },
      ],
    };
    const { facts, notes } = judgeSurroundings({ facts: {}, paths: [] }, [web], startedAt, 'linux', { clock });
    expect([facts.clock, notes]).toEqual([{ value: [expect.objectContaining({ host })] }, []]);
  });
});

describe('what an earlier run showed', () => {
  const licence = checkWith({ id: 'a', port: 443 });
  const shut = checkWith({ id: 'b', port: 19813, expectation: 'forbidden' });
  const seen = (check: Check, outcome: Outcome): ReportCheck =>
    ({
      ...check,
      address: host,
      state: 'open',
      light: 'green',
      details: { addresses: seenAt({ [host]: outcome }) },
    }) as unknown as ReportCheck;
  const controls = { canary: goodEvidence.canary, selfTest: goodEvidence.selfTest };

  it('proves nothing about the network of now: a forbidden port that is silent stays untold', () => {
    const checks = [licence, shut];
    const observations = [
      { checkId: 'a', addresses: seenAt({ [host]: 'open' }) },
      { checkId: 'b', addresses: seenAt({ [host]: 'filtered' }) },
    ];
    const kept = { checkIds: new Set(['a']), ...controls };
    const lightsOf = (assessment: Assessment) => assessment.judgements.map(({ light }) => light);
    expect(lightsOf(assess(checks, observations, goodEvidence))).toEqual(['green', 'green']);
    expect(lightsOf(assess(checks, observations, goodEvidence, kept))).toEqual(['green', 'grey']);
  });

  it('is judged by its own canary, and what is measured now by the one of now', () => {
    const checks = [licence, checkWith({ id: 'c', port: 443 })];
    const observations = checks.map(({ id }) => ({ checkId: id, addresses: seenAt({ [host]: 'open' }) }));
    const faked = { ...goodEvidence.canary, fakedPorts: [443], state: 'faked' as const };
    const kept = { checkIds: new Set(['a']), canary: faked, selfTest: goodEvidence.selfTest };
    const { judgements } = assess(checks, observations, goodEvidence, kept);
    expect(judgements.map(({ light }) => light)).toEqual(['grey', 'green']);
  });

  it('brings a row along that was open, where a forbidden one is measured again', () => {
    const report = { checks: [seen(licence, 'open')] } as unknown as Report;
    expect(dueChecks([licence, shut], { report, checkIds: ['b'] })).toEqual([licence, shut]);
    expect(dueChecks([licence, shut], { report, checkIds: ['a'] })).toEqual([licence]);
  });

  it('stays incomplete, as long as rows are kept that were cut off', async () => {
    const { result } = await runChecks([]);
    const cutOff = { ...seen(licence, 'open'), reason: 'cancelled' };
    const report = { ended: 'cancelled', checks: [cutOff], canary: goodEvidence.canary } as unknown as Report;
    const kept = { checkIds: new Set(['a']), ...controls };
    expect(mergeEarlier([licence, shut], result, kept, { report, checkIds: ['b'] }).ended).toBe('cancelled');
    const whole = { ...report, checks: [seen(licence, 'open')] };
    expect(mergeEarlier([licence, shut], result, kept, { report: whole, checkIds: ['b'] }).ended).toBe('finished');
  });
});

describe('keptRows', () => {
  const checks = [checkWith({ port: 1 }), checkWith({ port: 2 })];
  const earlier = { report: {} as Report, checkIds: [] };

  it('are none where everything is measured anew', () => {
    expect(keptRows(checks, checks, earlier)).toBeUndefined();
  });

  it('are those that are not due', () => {
    expect([...(keptRows(checks, checks.slice(0, 1), earlier)?.checkIds ?? [])]).toEqual(['row-2']);
  });
});
