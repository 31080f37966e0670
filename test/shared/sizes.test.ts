import fc from 'fast-check';
import { sizeValue } from '../../cli/rehearse-options.ts';
import { translator } from '../../shared/locales/index.ts';
import { maxRehearsalBytes } from '../../shared/profile.ts';
import { rateText, sizeText, timeText } from '../../shared/sizes.ts';

const t = translator('en');

test.each<[number, string]>([
  [0, '0 bytes'],
  [1, '1 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [1234, '1.23 KB'],
  [12_345, '12.3 KB'],
  [123_456, '123 KB'],
  [999_499, '999 KB'],
  // No size has four figures.
  [999_500, '1 MB'],
  [200_000_000, '200 MB'],
  [999_999_999, '1 GB'],
  [1_073_741_824, '1.07 GB'],
])('%d bytes are %j', (bytes, text) => {
  expect(sizeText(bytes, t)).toBe(text);
});

test('each language has its own units and its own sign before the decimals', () => {
  const inAll = (['de', 'en', 'fr', 'it'] as const).map((language) => sizeText(1_500_000, translator(language)));
  expect(inAll).toEqual(['1.5 MB', '1.5 MB', '1,5 Mo', '1.5 MB']);
});

test('a size as it is shown is understood as a size to ask for, and tells it within half a percent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: maxRehearsalBytes }), (bytes) => {
      const shown = sizeText(bytes, t);
      expect(shown).toMatch(/^\d{1,3}(\.\d{1,2})? [KMG]B$/);
      expect(Math.abs(sizeValue('--rehearse')(shown) / bytes - 1)).toBeLessThan(0.0051);
    }),
  );
});

test('rates and times', () => {
  expect(rateText(1_250_000, t)).toBe('1.25 MB/s');
  expect([0, 0.2, 20, 900, 3021, 12_340, 119_400, 120_000, 5_400_000].map((ms) => timeText(ms, t))).toEqual([
    '0 s',
    '1 ms',
    '20 ms',
    '900 ms',
    '3 s',
    '12.3 s',
    '119 s',
    '2 min',
    '90 min',
  ]);
});
