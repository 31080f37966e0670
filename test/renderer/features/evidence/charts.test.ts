import { latencyScaleOf, transferChartOf } from '../../../../renderer/features/evidence/charts.ts';
import { gradeOf, type RoundTrips } from '../../../../shared/facts/round-trips.ts';

const roundTrips: RoundTrips = { samplesMs: [2, 6, 18], failed: 0, minMs: 2, medianMs: 6, p95Ms: 18, localDelayMs: 0 };

describe('the vendor’s scale', () => {
  it('has its bands where the grades change, up to 40 ms at least', () => {
    const scale = latencyScaleOf(roundTrips);
    expect(scale?.bands).toEqual([
      { grade: 'optimal', start: 0, width: 0.25 },
      { grade: 'good', start: 0.25, width: 0.25 },
      { grade: 'mediocre', start: 0.5, width: 0.25 },
      { grade: 'bad', start: 0.75, width: 0.25 },
    ]);
    for (const { grade, start, width } of scale?.bands ?? []) expect(gradeOf((start + width / 2) * 40)).toBe(grade);
    expect(scale?.marks.map(({ kind, at }) => [kind, at])).toEqual([
      ['min', 0.05],
      ['median', 0.15],
      ['p95', 0.45],
    ]);
  });

  it('grows with what is slower, and is not drawn where nothing was measured', () => {
    const slow = latencyScaleOf({ ...roundTrips, p95Ms: 400 });
    expect(slow?.marks.at(-1)?.at).toBeCloseTo(1 / 1.1);
    expect(latencyScaleOf({ samplesMs: [null], failed: 1, localDelayMs: 0 })).toBeNull();
  });
});

describe('bytes over time', () => {
  it('share one scale, from nothing to the most', () => {
    const chart = transferChartOf([
      [
        [100, 50],
        [200, 100],
      ],
      [[400, 25]],
    ]);
    expect(chart).toEqual({ lines: ['0,100 25,50 50,0', '0,100 100,75'], wholeMs: 400, wholeBytes: 100 });
  });

  it.each<[string, [number, number][][]]>([
    ['nothing came', [[]]],
    ['no byte came', [[[100, 0]]]],
    ['it took no time', [[[0, 10]]]],
  ])('are not drawn where %s', (_name, timelines) => expect(transferChartOf(timelines)).toBeNull());
});
