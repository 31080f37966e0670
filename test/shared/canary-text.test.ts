import { canaryText } from '../../shared/canary-text.ts';
import { translator } from '../../shared/locales/index.ts';
import type { CanaryResult } from '../../shared/report.ts';

const t = translator('en');
const canary: CanaryResult = { addresses: ['192.0.2.1'], ports: [443], fakedPorts: [], state: 'clean' };
const training = { situation: 'vpn-missing', playedBack: true };

test('a check tells what its canary came to', () => {
  expect(canaryText({ canary }, t)).toBe(t('check.canary.clean'));
});

test.each([
  ['a trial', undefined],
  ['an exercise on the simulator', { situation: 'port-missing', playedBack: false }],
])('that of %s stayed on this PC, and says so', (_, staged) => {
  const here = { ...canary, addresses: ['127.255.255.251', '127.255.255.252'] };
  expect(canaryText({ canary: here, ...(staged && { training: staged }) }, t)).toBe(t('check.canary.loopback'));
});

test.each(['off', 'not-run'] as const)('an exercise on the simulator tells one that is %s', (state) => {
  const none: CanaryResult = { addresses: [], ports: [], fakedPorts: [], state };
  expect(canaryText({ canary: none, training: { ...training, playedBack: false } }, t)).toBe(
    t(`check.canary.${state}`),
  );
});

test('the profile of an exercise with somebody’s real server has one that left this PC', () => {
  expect(canaryText({ canary, training: { ...training, playedBack: false } }, t)).toBe(t('check.canary.clean'));
});

test('what is played back tells of none, since nothing of it leaves this PC', () => {
  expect(canaryText({ canary, training }, t)).toBe(t('check.canary.practised'));
});

test('unless it is about faked ports', () => {
  const faked: CanaryResult = {
    ...canary,
    fakedPorts: Array.from({ length: 60 }, (_, port) => port + 1),
    state: 'faked',
  };
  const text = canaryText({ canary: faked, training }, t);
  expect(text).toContain('49, 50 …');
  expect(text).not.toContain('51');
});
