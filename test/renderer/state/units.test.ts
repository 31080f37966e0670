import { unitsOf } from '../../../renderer/state/units.ts';

const { clock, timeLeft } = unitsOf('de-CH');
describe('times', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [905_000, '15:05'],
    [3_599_999, '59:59'],
    [3_600_000, '1:00:00'],
    [28_800_000, '8:00:00'],
  ])('%d ms have passed: %s', (ms, text) => expect(clock(ms)).toBe(text));

  it.each([
    [1, '1 Sekunde'],
    [9_200, '10 Sekunden'],
    [11_000, '15 Sekunden'],
    [60_000, '60 Sekunden'],
    [60_500, '2 Minuten'],
    [61_000, '2 Minuten'],
    [600_000, '10 Minuten'],
  ])('%d ms are left: %s', (ms, text) => expect(timeLeft(ms)).toBe(text));
});
