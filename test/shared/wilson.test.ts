import fc from 'fast-check';
import { wilsonInterval } from '../../shared/wilson.ts';

/** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d, as published', (found, total, low, high) => {
  const interval = wilsonInterval(found, total);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('lies within 0 and 1, around what was found, and is the mirror image of what was not', () => {
  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
  fc.assert(
    fc.property(counts, ([found, total]) => {
      const { low, high } = wilsonInterval(found, total);
      const mirrored = wilsonInterval(total - found, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      // Equal at the ends, up to the last digit of a floating-point number.
      expect(low).toBeLessThanOrEqual(found / total + 1e-12);
      expect(high).toBeGreaterThanOrEqual(found / total - 1e-12);
      expect(mirrored.low).toBeCloseTo(1 - high, 10);
    }),
  );
});
