import { ArrivalLog } from '../../../engine/counterpart/log.ts';
import type { CounterpartEntry, VisitEntry } from '../../../shared/station.ts';

const visit: VisitEntry = { what: 'came', visit: 1, atMs: 1, from: '192.0.2.1', ways: [], extras: [] };
const stranger = (index: number) => ({ atMs: 10 + index, from: `198.51.${index % 250}.${index >> 8}`, port: 19813 });

describe('the log of a counterpart', () => {
  it('keeps its visits however many strangers knock, and counts them all', () => {
    const log = new ArrivalLog(() => undefined);
    log.addVisit(visit);
    for (let index = 0; index < 10_000; index += 1) log.addStranger('stranger', stranger(index));
    expect(log.entries).toHaveLength(201);
    expect(log.entries[0]).toEqual(visit);
    const { port, ...last } = stranger(9999);
    expect(log.entries.at(-1)).toEqual({ what: 'stranger', ...last, ports: [port], count: 1 });
    expect(log.counts).toMatchObject({ visits: 1, stranger: 10_000 });
  });

  it('keeps the newest visits', () => {
    const log = new ArrivalLog(() => undefined);
    for (let index = 0; index < 500; index += 1) log.addVisit({ ...visit, atMs: index });
    expect(log.entries.map(({ atMs }) => atMs)).toEqual(Array.from({ length: 200 }, (_, index) => 300 + index));
    expect(log.counts.visits).toBe(500);
  });

  it('has one entry for what a stranger repeats, at whichever port, at its last time, and tells each', () => {
    const told: CounterpartEntry[] = [];
    const log = new ArrivalLog((entry) => told.push(entry));
    log.addStranger('wrong-code', stranger(0));
    log.addVisit(visit);
    log.addStranger('wrong-code', { ...stranger(0), port: 19814, atMs: 98 });
    log.addStranger('wrong-code', { ...stranger(0), atMs: 99 });
    log.addStranger('silent', { ...stranger(0), atMs: 99 });
    const { from } = stranger(0);
    expect(log.entries).toEqual([
      visit,
      { what: 'wrong-code', from, ports: [19_813, 19_814], atMs: 99, count: 3 },
      { what: 'silent', from, ports: [19_813], atMs: 99, count: 1 },
    ]);
    expect(told.map((entry) => ('count' in entry ? entry.count : entry.what))).toEqual([1, 'came', 2, 3, 1]);
    expect(log.counts).toMatchObject({ 'wrong-code': 3, silent: 1 });
  });
});
