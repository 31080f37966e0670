import fc from 'fast-check';
import { tickEvery, waterfallOf } from '../../../../renderer/features/evidence/waterfall.ts';
import type { Phase, Resolution } from '../../../../shared/observation.ts';

function waterfall(phases: Phase[], resolution?: Resolution) {
  return waterfallOf({ phases, details: { addresses: [], ...(resolution && { resolution }) } });
}

describe('the waterfall', () => {
  it('puts the name before the phases of the try, all on one scale', () => {
    const { bars, totalMs } = waterfall(
      [
        { name: 'connect', startMs: 130, durationMs: 20 },
        { name: 'tls', startMs: 150, durationMs: 50 },
      ],
      { host: 'a', addresses: [], phase: { name: 'resolve', startMs: 100, durationMs: 30 } },
    );
    expect(totalMs).toBe(100);
    expect(bars.map(({ name, startMs, start, width }) => [name, startMs, start, width])).toEqual([
      ['resolve', 0, 0, 0.3],
      ['connect', 30, 0.3, 0.2],
      ['tls', 50, 0.5, 0.5],
    ]);
  });

  it('is empty where nothing was measured', () => {
    expect(waterfall([])).toEqual({ bars: [], totalMs: 0 });
  });

  it('leaves out what no clock can have measured', () => {
    const { bars } = waterfall([
      { name: 'connect', startMs: 1e308, durationMs: 1e308 },
      { name: 'tls', startMs: 0, durationMs: -5 },
      { name: 'protocol', startMs: 0, durationMs: 5 },
    ]);
    expect(bars.map(({ name }) => name)).toEqual(['protocol']);
  });

  it('stays within its scale, whatever a report holds', () => {
    const phase = fc.record({ name: fc.constant('connect' as const), startMs: fc.double(), durationMs: fc.double() });
    fc.assert(
      fc.property(fc.array(phase), (phases) => {
        for (const { start, width } of waterfall(phases).bars) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + width).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });

  it.each([
    [0, 1],
    [0.8, 0.2],
    [12, 2],
    [40, 10],
    [100, 20],
    [3000, 1000],
  ])('marks a scale of %d ms every %d ms', (totalMs, every) => {
    expect(tickEvery(totalMs)).toBeCloseTo(every);
  });
});
