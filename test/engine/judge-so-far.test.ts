import { judgeSoFar } from '../../engine/judge-so-far.ts';
import type { Observation } from '../../shared/observation.ts';
import { checkWith, platform, runChecks } from '../helpers/run.ts';
import { closedPort, serve, shortDialogue } from '../helpers/servers.ts';

describe('judgeSoFar', () => {
  it('judges what has been measured, and says nothing of the rest', async () => {
    const server = await serve(shortDialogue);
    const checks = [
      checkWith({ port: server.port }),
      checkWith({ port: await closedPort() }),
      checkWith({ port: 1, id: 'later' }),
    ];
    const { result } = await runChecks(checks.slice(0, 2));
    await server.close();
    const seen = new Map(result.observations.map((each): [string, Observation] => [each.checkId, each]));
    const judgements = judgeSoFar(checks, seen, platform);
    expect([...judgements].map(([id, { light }]) => [checks.findIndex((check) => check.id === id), light])).toEqual([
      [0, 'green'],
      [1, 'red'],
    ]);
  });

  it('has nothing to say before the first row', () => {
    expect(judgeSoFar([checkWith({ port: 1 })], new Map(), platform).size).toBe(0);
  });
});
