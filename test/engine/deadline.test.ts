import { Deadline } from '../../engine/deadline.ts';

const { jest } = import.meta;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function deadlineOf(ms: number): { deadline: Deadline; ended: () => number } {
  let ends = 0;
  const deadline = new Deadline(ms, () => (ends += 1));
  return { deadline, ended: () => ends };
}

test('ends once, after its time', () => {
  const { ended } = deadlineOf(100);
  jest.advanceTimersByTime(99);
  expect(ended()).toBe(0);
  jest.advanceTimersByTime(1000);
  expect(ended()).toBe(1);
});

test('a longer time counts from when it is allowed', () => {
  const { deadline, ended } = deadlineOf(100);
  jest.advanceTimersByTime(60);
  deadline.allow(500);
  jest.advanceTimersByTime(499);
  expect(ended()).toBe(0);
  jest.advanceTimersByTime(1);
  expect(ended()).toBe(1);
});

test('a shorter time takes nothing away', () => {
  const { deadline, ended } = deadlineOf(100);
  deadline.allow(10);
  jest.advanceTimersByTime(99);
  expect(ended()).toBe(0);
});

test('no time is allowed after the end', () => {
  const { deadline, ended } = deadlineOf(100);
  jest.advanceTimersByTime(100);
  deadline.allow(500);
  expect([ended(), jest.getTimerCount()]).toEqual([1, 0]);
});

test('a cleared one never ends and leaves no timer', () => {
  const { deadline, ended } = deadlineOf(100);
  deadline.clear();
  deadline.allow(500);
  expect([ended(), jest.getTimerCount()]).toEqual([0, 0]);
});
