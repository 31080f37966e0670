import { unitsOf } from '../../../renderer/state/units.ts';

const { size, rate, clock, timeLeft } = unitsOf('de-CH');
/** Which kind of blank stands before the unit is the country's affair. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('sizes', () => {
  it.each([
    [0, '0 Byte'],
    [999, '999 Byte'],
    [5400, '5 kB'],
    [999_600, '1.0 MB'],
    [8_240_000, '8.2 MB'],
    [20e6, '20 MB'],
    [999.6e6, '1 GB'],
    [1024 ** 3, '1.07 GB'],
  ])('%d is %s', (bytes, text) => expect(plain(size(bytes))).toBe(text));

  it('have their rates, and are written as in the reader’s country', () => {
    expect(plain(rate(1_250_000))).toBe('1.3 MB/s');
    expect(plain(unitsOf('fr-CH').size(8_240_000))).toBe('8,2 Mo');
  });
});

describe('times', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [905_000, '15:05'],
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
