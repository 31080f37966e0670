import { Controls } from '../../../engine/controls/controls.ts';
import type { Resolution } from '../../../shared/observation.ts';
import { type Outcome, observationOf } from '../../helpers/observations.ts';
import { checkWith, contextWith } from '../../helpers/run.ts';
import { closedPort, loopback } from '../../helpers/servers.ts';

const resolution: Resolution = { host: loopback, addresses: [loopback], phase: null };

/** The counter-tests of a row that is in the middle of its handshake for a while, and then comes to that. */
async function controlsOf(saw: Outcome, expectation: 'required' | 'forbidden' = 'required'): Promise<string[]> {
  const port = await closedPort();
  const check = checkWith({ port, expectation });
  const controls = new Controls([check], contextWith());
  let settle: () => void = () => undefined;
  const observed = new Promise<void>((resolve) => {
    settle = resolve;
  });
  controls.onPhase(check.id, 'connect');
  const measured = controls.beside(Promise.resolve([resolution]), observed);
  controls.onObserved({ ...observationOf({ [loopback]: saw }, { resolution }), checkId: check.id });
  settle();
  return (await measured).map((control) => `${control.kind} ${control.port} ${control.state}`);
}

test('a row that was refused gets them: what nobody listens on, and what servers often have open', async () => {
  const controls = await controlsOf('closed');
  expect(controls).toContain('closed-port 4 closed');
  expect(controls.length).toBeLessThanOrEqual(5);
});

test('a row that came to its end well gets none', async () => {
  expect(await controlsOf('open')).toEqual([]);
});

test('a port that must be shut gets none', async () => {
  expect(await controlsOf('filtered', 'forbidden')).toEqual([]);
});
