import { statusOf, strangers } from '../../../../renderer/features/counterpart/status.ts';
import type { CounterpartEntry } from '../../../../shared/station.ts';

let atMs = 0;
const session = (from: string): CounterpartEntry => ({
  what: 'arrived',
  atMs: (atMs += 1),
  from,
  port: 19813,
  want: 'session',
});
const line = (from: string): CounterpartEntry => ({
  what: 'arrived',
  atMs: (atMs += 1),
  from,
  port: 19813,
  want: 'echo',
});
const left = (from: string): CounterpartEntry => ({ what: 'left', atMs: (atMs += 1), from });
const wrong = (from: string, what: 'wrong-code' | 'banned' | 'stranger' = 'wrong-code'): CounterpartEntry => ({
  what,
  atMs: (atMs += 1),
  from,
  port: 19813,
  count: 1,
});

describe('how a counterpart stands', () => {
  it.each<[string, CounterpartEntry[], object]>([
    ['nobody came', [], { kind: 'waiting' }],
    ['only strangers without a code came', [wrong('a', 'stranger')], { kind: 'waiting' }],
    ['somebody measures', [session('a'), line('a')], { kind: 'measuring', from: 'a' }],
    ['a wrong code came meanwhile', [session('a'), wrong('b')], { kind: 'measuring', from: 'a' }],
    ['the visit has ended', [session('a'), line('a'), left('a')], { kind: 'done', from: 'a' }],
    ['a wrong code came after that', [session('a'), left('a'), wrong('b')], { kind: 'wrong-code', from: 'b' }],
    ['guesses are not heard any more', [wrong('b'), wrong('b', 'banned')], { kind: 'wrong-code', from: 'b' }],
    ['the code was right the second time', [wrong('a'), session('a'), left('a')], { kind: 'done', from: 'a' }],
    ['two measure', [session('a'), session('b')], { kind: 'measuring', from: 'b' }],
    ['one of two has left', [session('a'), session('b'), left('b')], { kind: 'measuring', from: 'a' }],
    ['two share an address', [session('a'), session('a'), left('a')], { kind: 'measuring', from: 'a' }],
    ['a beginning has left the log', [left('a'), session('a')], { kind: 'measuring', from: 'a' }],
  ])('%s', (_, entries, status) => {
    expect(statusOf({ entries })).toEqual(status);
  });

  it('counts all kinds of strangers', () => {
    const counts = { arrived: 9, left: 1, silent: 1, stranger: 2, 'wrong-code': 3, replayed: 4, banned: 5, crowd: 6 };
    expect(strangers({ counts })).toBe(21);
  });
});
