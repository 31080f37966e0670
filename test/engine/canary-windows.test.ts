import type { Connected } from '../../engine/net/connect.ts';
import { mockModule } from '../helpers/mock.ts';

/** Every connect ends like this. No other system than Windows can be brought to say it where nobody answers. */
let errorCode = '';
const connect = (): Promise<Connected> => Promise.resolve({ ok: false, errorCode, rttMs: 1 });
mockModule(import.meta.jest, '../../engine/net/connect.ts', () => ({ connect }));
const { runCanary } = await import('../../engine/canary.ts');
const { currentPlatform } = await import('../../engine/platform/index.ts');
const { checkWith, contextWith, settingsWith } = await import('../helpers/run.ts');

test.each([
  ['win32', 'ECONNRESET', 'clean'],
  ['linux', 'ECONNRESET', 'faked'],
  ['darwin', 'ECONNRESET', 'faked'],
  ['win32', 'ECONNREFUSED', 'clean'],
  ['win32', 'ETIMEDOUT', 'clean'],
])('where nobody lives, on %s %s makes the canary %s', async (system, code, state) => {
  errorCode = code;
  const settings = settingsWith({ canaryAddresses: ['192.0.2.1', '203.0.113.1'] });
  const run = contextWith({ settings, platform: currentPlatform(system) });
  const targets = Promise.resolve([{ host: 'ts.example', addresses: ['198.51.100.7'], phase: null }]);
  const canary = await runCanary([checkWith({ port: 443 })], targets, run);
  expect(canary).toMatchObject({ state, fakedPorts: state === 'faked' ? [443] : [] });
});
