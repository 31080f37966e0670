import { HostAnswers } from '../../../engine/net/host-answers.ts';
import { patienceFor } from '../../../engine/patience.ts';
import { currentPlatform } from '../../../engine/platform/index.ts';
import { retransmitSlackMs } from '../../../engine/settings.ts';
import { contextWith, platform, settingsWith } from '../../helpers/run.ts';

const { jest } = import.meta;
const address = '127.0.0.1';
const fullMs = 4000;

/** The patience with an address after its ports have answered in these times; the kernel repeats a SYN after 1 s. */
function patienceAfter(rttsMs: readonly number[], connectTimeoutMs = fullMs) {
  const answers = new HostAnswers();
  for (const rttMs of rttsMs) answers.note(address, rttMs);
  const run = contextWith({
    answers,
    settings: settingsWith({ connectTimeoutMs }),
    platform: { ...platform, synRetransmitMs: 1000 },
  });
  return { answers, patience: patienceFor(address, run) };
}

describe('the patience with an address', () => {
  test.each<[string, number[], number]>([
    ['the full time as long as it has not answered', [], fullMs],
    ['the time of a retransmitted SYN once it has', [20], 1000 + 2 * 20 + retransmitSlackMs],
    ['that of the slowest of several answers', [20, 300, 1], 1000 + 2 * 300 + retransmitSlackMs],
    ['that of an answer that took no measurable time', [0], 1000 + retransmitSlackMs],
    ['the full time again after an answer that took a retransmission', [20, 1020], fullMs],
    ['the full time from nine tenths of the retransmission on', [900], fullMs],
    ['less just below', [899], 1000 + 2 * 899 + retransmitSlackMs],
  ])('is %s', (_name, rttsMs, expectedMs) => {
    expect(patienceAfter(rttsMs).patience.limitMs()).toBe(expectedMs);
  });

  test.each([[[]], [[20]]])(
    'is never below one retransmission, whatever the settings (answers after %j ms)',
    (rttsMs) => {
      expect(patienceAfter(rttsMs, 500).patience.limitMs()).toBe(1150);
    },
  );

  test('does not depend on other addresses', () => {
    const { answers, patience } = patienceAfter([]);
    answers.note('127.0.0.2', 20);
    expect(patience.limitMs()).toBe(fullMs);
  });

  test('shrinks and grows while somebody waits', () => {
    const { answers, patience } = patienceAfter([]);
    const seen: number[] = [];
    const unsubscribe = patience.onChange(() => seen.push(patience.limitMs()));
    answers.note(address, 20);
    answers.note(address, 3100);
    unsubscribe();
    answers.note(address, 3500);
    expect(seen).toEqual([1040 + retransmitSlackMs, fullMs]);
  });

  test('waits longer where the system repeats a SYN later', () => {
    const answers = new HostAnswers();
    answers.note(address, 1000);
    const run = contextWith({
      answers,
      platform: currentPlatform('win32'),
      settings: settingsWith({ connectTimeoutMs: 9000 }),
    });
    expect(patienceFor(address, run).limitMs()).toBe(3000 + 2 * 1000 + retransmitSlackMs);
  });

  test('leaves no listener behind', () => {
    const { answers, patience } = patienceAfter([]);
    const listener = jest.fn();
    patience.onChange(listener)();
    answers.note(address, 1);
    expect(listener).not.toHaveBeenCalled();
  });
});
