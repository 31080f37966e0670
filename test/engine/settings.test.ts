import { longestPairRowsMs, rowTrain } from '../../engine/counterpart/longest-rows.ts';
import { answerMs } from '../../engine/counterpart/messages.ts';
import { defaultSettings, dialoguePatience, settingsFrom, tryPolicy } from '../../engine/settings.ts';

function deadlineFor(attemptTimeoutMs: number): number {
  return settingsFrom({ attemptTimeoutMs, canary: true, extraCaPem: undefined }).deadlineMs;
}

test('the deadline leaves whoever sets a long wait the time for it, in both tries of FTP’s rows', () => {
  for (const attemptTimeoutMs of [10_000, 30_000, 60_000]) {
    const silentTryMs = dialoguePatience * attemptTimeoutMs;
    // The control row's first, and both of the active one's after it.
    expect(deadlineFor(attemptTimeoutMs)).toBeGreaterThan((1 + tryPolicy.minTries) * silentTryMs);
  }
});

test('no shorter wait shortens the deadline', () => {
  for (const ms of [100, 5000, 10_000]) expect(deadlineFor(ms)).toBe(defaultSettings.deadlineMs);
});

test('the deadline leaves a pair’s UDP row its datagrams after TCP rows that fell silent in both tries', () => {
  const { connectTimeoutMs } = defaultSettings;
  const longestMs = longestPairRowsMs(connectTimeoutMs, tryPolicy.minTries);
  const easedMs = rowTrain.count * rowTrain.eased.intervalMs;
  expect(longestMs).toBeGreaterThan(tryPolicy.minTries * (connectTimeoutMs + answerMs) + easedMs);
  for (const ms of [100, 10_000, 60_000]) expect(deadlineFor(ms)).toBeGreaterThanOrEqual(longestMs);
});
