import { canaryText } from '../../shared/canary-text.ts';
import { translator } from '../../shared/locales/index.ts';
import type { CanaryResult } from '../../shared/report.ts';

const t = translator('en');
const canary: CanaryResult = { addresses: ['192.0.2.1'], ports: [443], fakedPorts: [], state: 'clean' };
const training = { situation: 'vpn-missing', playedBack: true };

test('a check tells what its canary came to', () => {
  expect(canaryText({ canary }, t)).toBe(t('check.canary.clean'));
});

test('an exercise tells of none, since nothing of it leaves this PC', () => {
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
