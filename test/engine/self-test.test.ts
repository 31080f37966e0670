import { checkScenario } from '../../engine/check-scenario.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import { runSelfTest } from '../../engine/self-test.ts';
import { profileFormat } from '../../shared/words.ts';
import { contextWith, dependencies, platform, settingsWith } from '../helpers/run.ts';
import { loopback, serve } from '../helpers/servers.ts';

/** A machine that takes a refusal for a device's silence. */
const lying = {
  ...platform,
  connectMeaning: (code: string) =>
    code === 'ECONNREFUSED' ? ({ state: 'filtered', reason: 'no-response' } as const) : undefined,
};

describe('the self-test', () => {
  test('passes on a machine that tells the truth', async () => {
    await expect(runSelfTest(contextWith())).resolves.toEqual({ passed: 7, total: 7, failures: [] });
  });

  test('passes whatever the settings of the run are', async () => {
    const settings = settingsWith({ connectTimeoutMs: 1, attemptTimeoutMs: 1, perHost: 1, total: 1 });
    await expect(runSelfTest(contextWith({ settings }))).resolves.toMatchObject({ passed: 7, total: 7 });
  });

  test('says what it expected and what it found where the machine lies', async () => {
    await expect(runSelfTest(contextWith({ platform: lying }))).resolves.toEqual({
      passed: 6,
      total: 7,
      failures: [{ name: 'closed', expected: 'closed/null/conn-refused', found: 'filtered/null/no-response' }],
    });
  });

  test('counts nothing that a cancel cut short', async () => {
    const selfTest = await runSelfTest(contextWith({ signal: AbortSignal.abort() }));
    expect(selfTest).toEqual({ passed: 0, total: 0, failures: [] });
  });

  test('notes nothing about hosts in the run that it belongs to', async () => {
    const run = contextWith();
    await runSelfTest(run);
    expect(run.answers.slowestOfAllMs).toBe(0);
  });

  test('that fails turns every green of the report grey', async () => {
    const { port } = await serve((socket) => socket.write(Buffer.from([0, 0, 0, 0x48, 0, 0, 0, 2, 0])));
    const rows = { 'server-sql': { port }, 'server-application': { port }, 'server-database': { port } };
    const profile = { format: profileFormat, roles: { server: loopback }, rows } as const;
    const report = await checkScenario(
      loadScenario('classic-client'),
      profile,
      { ...dependencies, platform: lying },
      { settings: settingsWith() },
    );
    expect(report.selfTest).toMatchObject({ passed: 6, total: 7 });
    const measured = report.checks.filter(({ state }) => state === 'open');
    expect(measured.map(({ light, reason }) => `${light} ${reason}`)).toEqual(Array(3).fill('grey self-test-failed'));
    expect(report.light).toBe('grey');
  });
});
