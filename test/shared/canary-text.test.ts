import { canaryText } from '../../shared/canary-text.ts';
import { translator } from '../../shared/locales/index.ts';
import type { CanaryResult } from '../../shared/report.ts';

const t = translator('en');
const canary: CanaryResult = { addresses: ['192.0.2.1'], ports: [443], fakedPorts: [], state: 'clean' };
/** One of them is an exercise's: a free port stood in for it. */
const checks = [{ port: 443 }, { port: 40_123, specifiedPort: 19_813 }];
const training = { situation: 'vpn-missing', playedBack: true };

test('a check tells what its canary came to', () => {
  expect(canaryText({ canary, checks }, t)).toBe(t('check.canary.clean'));
});

test.each([
  ['a trial', undefined],
  ['an exercise on the simulator', { situation: 'port-missing', playedBack: false }],
])('that of %s stayed on this PC, and says so', (_, staged) => {
  const here = { ...canary, addresses: ['127.255.255.251', '127.255.255.252'] };
  expect(canaryText({ canary: here, checks, ...(staged && { training: staged }) }, t)).toBe(t('check.canary.loopback'));
});

test.each(['off', 'not-run'] as const)('an exercise on the simulator tells one that is %s', (state) => {
  const none: CanaryResult = { addresses: [], ports: [], fakedPorts: [], state };
  expect(canaryText({ canary: none, checks, training: { ...training, playedBack: false } }, t)).toBe(
    t(`check.canary.${state}`),
  );
});

test('the profile of an exercise with somebody’s real server has one that left this PC', () => {
  expect(canaryText({ canary, checks, training: { ...training, playedBack: false } }, t)).toBe(t('check.canary.clean'));
});

test('what is played back tells of none, since nothing of it leaves this PC', () => {
  expect(canaryText({ canary, checks, training }, t)).toBe(t('check.canary.practised'));
});

test('unless it is about faked ports', () => {
  const faked: CanaryResult = {
    ...canary,
    fakedPorts: Array.from({ length: 60 }, (_, port) => port + 1),
    state: 'faked',
  };
  const text = canaryText({ canary: faked, checks, training }, t);
  expect(text).toContain('49, 50, …');
  expect(text).not.toContain('51');
});

test('those of an exercise are told as the specification names them', () => {
  const faked: CanaryResult = { ...canary, fakedPorts: [40_123, 443], state: 'faked' };
  expect(canaryText({ canary: faked, checks, training: { ...training, playedBack: false } }, t)).toBe(
    t('check.canary.faked', { ports: '443, 19813' }),
  );
});
