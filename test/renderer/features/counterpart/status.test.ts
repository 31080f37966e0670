import { statusOf } from '../../../../renderer/features/counterpart/status.ts';
import type { CounterpartEntry, VisitEntry } from '../../../../shared/station.ts';

/** Came at that time, and is still there. */
const here = (from: string, atMs: number, what: 'came' | 'measuring' = 'measuring'): VisitEntry => ({
  what,
  visit: 1,
  atMs,
  from,
  ways: [],
  extras: [],
});
const gone = (from: string, atMs: number, durationMs: number): VisitEntry => ({
  ...here(from, atMs),
  what: 'done',
  durationMs,
});
const wrong = (from: string, atMs: number, what: 'wrong-code' | 'banned' | 'barred' | 'stranger' = 'wrong-code') =>
  ({ what, atMs, from, ports: [19_813], count: 1 }) satisfies CounterpartEntry;

describe('how a counterpart stands', () => {
  it.each<[string, CounterpartEntry[], object]>([
    ['nobody came', [], { kind: 'waiting' }],
    ['only strangers without a code came', [wrong('a', 1, 'stranger')], { kind: 'waiting' }],
    ['somebody has come', [here('a', 1, 'came')], { kind: 'measuring', from: 'a' }],
    ['a wrong code came meanwhile', [here('a', 1), wrong('b', 2)], { kind: 'measuring', from: 'a' }],
    ['the visit has ended', [gone('a', 1, 9)], { kind: 'done', from: 'a' }],
    [
      'a wrong code came during a visit that has ended since',
      [gone('a', 1, 9), wrong('b', 5)],
      { kind: 'done', from: 'a' },
    ],
    ['a wrong code came after that', [gone('a', 1, 9), wrong('b', 11)], { kind: 'wrong-code', from: 'b' }],
    ['guesses are not heard any more', [wrong('b', 1), wrong('b', 2, 'banned')], { kind: 'wrong-code', from: 'b' }],
    ['who is never heard again may know it', [gone('a', 1, 9), wrong('b', 11, 'barred')], { kind: 'done', from: 'a' }],
    ['the code was right the second time', [wrong('a', 1), gone('a', 2, 9)], { kind: 'done', from: 'a' }],
    ['two measure', [here('a', 1), here('b', 2)], { kind: 'measuring', from: 'b' }],
    ['one of two has left', [here('a', 1), gone('b', 2, 9)], { kind: 'measuring', from: 'a' }],
  ])('%s', (_, entries, status) => {
    expect(statusOf({ entries })).toEqual(status);
  });
});
