import { ArrivalLog } from '../../../engine/counterpart/log.ts';
import type { CounterpartEntry } from '../../../shared/station.ts';

const visit: CounterpartEntry = { what: 'arrived', atMs: 1, from: '192.0.2.1', port: 19813, want: 'session' };
const stranger = (index: number): CounterpartEntry => ({
  what: 'stranger',
  atMs: 10 + index,
  from: `198.51.100.${index % 250}`,
  port: 1000 + index,
  count: 1,
});

describe('the log of a counterpart', () => {
  it('keeps its visitors however many strangers knock, and counts them all', () => {
    const log = new ArrivalLog(() => undefined);
    log.add(visit);
    for (let index = 0; index < 10_000; index += 1) log.add(stranger(index));
    expect(log.entries).toHaveLength(201);
    expect(log.entries[0]).toEqual(visit);
    expect(log.entries.at(-1)).toEqual(stranger(9999));
    expect(log.counts).toMatchObject({ arrived: 1, stranger: 10_000 });
  });

  it('keeps the newest visitors', () => {
    const log = new ArrivalLog(() => undefined);
    for (let index = 0; index < 500; index += 1) log.add({ ...visit, atMs: index });
    expect(log.entries.map(({ atMs }) => atMs)).toEqual(Array.from({ length: 200 }, (_, index) => 300 + index));
    expect(log.counts.arrived).toBe(500);
  });

  it('has one entry for what a stranger repeats, at its last time, and tells each', () => {
    const told: CounterpartEntry[] = [];
    const log = new ArrivalLog((entry) => told.push(entry));
    log.add(stranger(0));
    log.add(visit);
    log.add({ ...stranger(0), atMs: 99 });
    expect(log.entries).toEqual([visit, { ...stranger(0), atMs: 99, count: 2 }]);
    expect(told.map((entry) => ('count' in entry ? entry.count : entry.what))).toEqual([1, 'arrived', 2]);
  });
});
