import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Meter } from '../../../engine/transfer/meter.ts';
import { maxTimelinePoints } from '../../../shared/facts/transfer.ts';

function meterAt(): { meter: Meter; pass: (ms: number, bytes?: number) => void } {
  let nowMs = 1000;
  const meter = new Meter(() => nowMs);
  meter.start();
  const pass = (ms: number, bytes = 0): void => {
    nowMs += ms;
    if (bytes > 0) meter.add(Buffer.alloc(bytes));
    meter.sample();
  };
  return { meter, pass };
}

test('rate and remaining time are those of the last seconds, and told once there is enough to go by', () => {
  const { meter, pass } = meterAt();
  pass(1000, 1_000_000);
  expect(meter.progress(40_000_000)).toEqual({
    elapsedMs: 1000,
    doneBytes: 1_000_000,
    totalBytes: 40_000_000,
    bytesPerSecond: 1_000_000,
  });
  for (let second = 0; second < 9; second += 1) pass(1000, 3_000_000);
  expect(meter.progress(40_000_000)).toMatchObject({ bytesPerSecond: 3_000_000, remainingMs: 4000 });
  for (let second = 0; second < 10; second += 1) pass(1000);
  expect(meter.progress(40_000_000)).toEqual({
    elapsedMs: 20_000,
    doneBytes: 28_000_000,
    totalBytes: 40_000_000,
    bytesPerSecond: 0,
  });
});

test('of an unknown size no remaining time is told', () => {
  const { meter, pass } = meterAt();
  pass(9000, 1_000_000);
  expect(meter.progress(undefined)).toEqual({
    elapsedMs: 9000,
    doneBytes: 1_000_000,
    bytesPerSecond: 111_111,
  });
});

test('silence counts from the last byte', () => {
  const { meter, pass } = meterAt();
  pass(1000, 5);
  pass(3000);
  expect(meter.quietMs).toBe(3000);
});

test('the rate is that from the first byte to the last, without the wait before and after', () => {
  const { meter, pass } = meterAt();
  pass(4000, 1);
  pass(1000, 999_999);
  pass(10_000);
  meter.stop();
  pass(5000);
  expect(meter.facts()).toMatchObject({ durationMs: 15_000, firstByteMs: 4000, bytesPerSecond: 1_000_000 });
});

test('the time line keeps the wait before the first byte', () => {
  const { meter, pass } = meterAt();
  for (let quarter = 0; quarter < 20; quarter += 1) pass(250);
  pass(250, 70_000);
  meter.stop();
  const { timeline } = meter.facts();
  expect(timeline[0]).toEqual([0, 0]);
  expect(timeline).toContainEqual([5250, 0]);
  expect(timeline.at(-1)).toEqual([5250, 70_000]);
});

test('the time line is bounded, rises, and ends with the last byte, whatever comes', () => {
  const step = fc.record({ ms: fc.integer({ min: 1, max: 5000 }), bytes: fc.integer({ min: 0, max: 5000 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      const { meter, pass } = meterAt();
      for (const { ms, bytes } of steps) pass(ms, bytes);
      meter.stop();
      const { timeline } = meter.facts();
      expect(timeline.length).toBeLessThanOrEqual(maxTimelinePoints);
      expect(timeline.at(-1)?.[1]).toBe(meter.bytes);
      timeline.slice(1).forEach(([atMs, bytes], index) => {
        expect(atMs).toBeGreaterThanOrEqual(timeline[index]![0]);
        expect(bytes).toBeGreaterThanOrEqual(timeline[index]![1]);
      });
    }),
    { numRuns: 50, endOnFailure: true },
  );
});

test('the checksum is that of all bytes, the head that of the first 64 KB, and no chunk is kept', () => {
  const { meter } = meterAt();
  meter.hashFromHere();
  const buffer = Buffer.alloc(50_000);
  const hash = createHash('sha256');
  for (const letter of 'abc') {
    buffer.fill(letter);
    hash.update(buffer);
    meter.add(buffer);
  }
  buffer.fill('z');
  expect(meter.sha256()).toBe(hash.digest('hex'));
  expect(meter.head.length).toBe(64 * 1024);
  expect(meter.head.toString()).toMatch(/^a{50000}b{15536}$/);
});
