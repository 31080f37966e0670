import { longestMs } from '../../engine/long-rows.ts';
import { planChecks } from '../../engine/plan.ts';
import type { OwnAttempt } from '../../engine/probes/own-attempt.ts';
import { probes } from '../../engine/probes/registry.ts';
import type { RunResult } from '../../engine/run.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import type { Check } from '../../shared/check.ts';
import type { Options } from '../../shared/profile.ts';
import { profileFormat } from '../../shared/words.ts';
import { mockModule } from '../helpers/mock.ts';
import { attemptOf } from '../helpers/observations.ts';
import { checkWith, dependencies, outcomeOf, settingsWith } from '../helpers/run.ts';
import { serve, shortDialogue } from '../helpers/servers.ts';

const { jest } = import.meta;
const good = attemptOf('open');

/** A run in which the long probes do this. */
async function runWith(own: OwnAttempt, checks: Check[], deadlineMs: number): Promise<RunResult> {
  jest.resetModules();
  mockModule(jest, '../../engine/probes/registry.ts', () => ({ probes, ownAttempts: { transfer: own, hold: own } }));
  const { run } = await import('../../engine/run.ts');
  jest.resetModules();
  return run(checks, dependencies, { settings: settingsWith({ deadlineMs }) });
}

describe('long rows', () => {
  test('begin when all others have been measured', async () => {
    const { port, peers } = await serve(shortDialogue);
    const closedBefore: boolean[] = [];
    const own: OwnAttempt = () => {
      closedBefore.push(peers.every(({ lines }) => lines.includes('QUIT')));
      return Promise.resolve(good);
    };
    const long = { port, holdMs: 60_000 };
    const rows = [
      checkWith({ id: 'hold', probe: 'hold', ...long }),
      checkWith({ id: 'short', port }),
      checkWith({ id: 'transfer', probe: 'transfer', ...long }),
    ];
    const { observations } = await runWith(own, rows, 60_000);
    expect(closedBefore).toEqual([true, true]);
    expect(observations.map(({ checkId }) => checkId)).toEqual(['hold', 'short', 'transfer']);
  });

  test('may take longer than the run itself, as long as they were asked to', async () => {
    const deadlineMs = 1000;
    const own: OwnAttempt = async (_check, _address, { clock, signal }) => {
      const startMs = clock.monotonicMs();
      while (!signal.aborted && clock.monotonicMs() - startMs < 2 * deadlineMs) await new Promise(setImmediate);
      return attemptOf(signal.aborted ? 'cancelled' : 'open');
    };
    const rows = [checkWith({ id: 'hold', probe: 'hold', port: 1, holdMs: 60_000 })];
    const { ended, observations, durationMs } = await runWith(own, rows, deadlineMs);
    expect(durationMs).toBeGreaterThan(deadlineMs);
    expect([ended, ...observations.map(outcomeOf)]).toEqual(['finished', 'open/asExpected/syn-ack']);
  });
});

describe('the plan tells a long row what it was asked for', () => {
  function planned(id: string, options: Options): Check | undefined {
    const profile = { format: profileFormat, roles: { server: 'a.example', updates: 'b.example' }, options } as const;
    return planChecks(loadScenario('365-server'), profile).checks.find((check) => check.id === id);
  }

  test('the rehearsal its file, at 100 KB a second and a minute besides', () => {
    const rehearsal = { protocol: 'sftp', bytes: 200_000_000, path: '/update.zip' } as const;
    const check = planned('updates-transfer', { rehearsal });
    expect(check).toMatchObject({ port: 22, rehearsal });
    expect(longestMs(check!)).toBe(2_000_000 + 60_000);
    expect(planned('updates-transfer', {})).toBeUndefined();
    expect(planned('updates-21', { rehearsal })).not.toHaveProperty('rehearsal');
  });

  test('the idle connection its time', () => {
    const check = planned('server-hold', { hold: 15 });
    expect(check).toMatchObject({ holdMs: 900_000 });
    expect(longestMs(check!)).toBe(960_000);
    expect(planned('server-hold', {})).toBeUndefined();
  });

  test('all others end with the run', () => {
    expect(longestMs(planned('updates-21', {})!)).toBe(0);
  });
});
