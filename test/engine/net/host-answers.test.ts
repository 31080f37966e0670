import { HostAnswers } from '../../../engine/net/host-answers.ts';

const { jest } = import.meta;
const address = '127.0.0.1';
const other = '127.0.0.2';

describe('what hosts have answered', () => {
  test('knows nothing of an address that has not answered', () => {
    const answers = new HostAnswers();
    answers.note(other, 3);
    expect(answers.slowestMs(address)).toBeUndefined();
  });

  test('keeps the slowest handshake of each address and of all', () => {
    const answers = new HostAnswers();
    for (const rttMs of [3, 12, 5]) answers.note(address, rttMs);
    answers.note(other, 40);
    answers.note(other, 1);
    expect([answers.slowestMs(address), answers.slowestMs(other), answers.slowestOfAllMs]).toEqual([12, 40, 40]);
  });

  test('counts nobody as slower than nobody', () => {
    expect(new HostAnswers().slowestOfAllMs).toBe(0);
  });

  test('tells of the first answer and of every slower one, and of no quicker one', () => {
    const answers = new HostAnswers();
    const seen: (number | undefined)[] = [];
    answers.onChange(address, () => seen.push(answers.slowestMs(address)));
    for (const rttMs of [3, 2, 3, 8]) answers.note(address, rttMs);
    expect(seen).toEqual([3, 8]);
  });

  test('tells of an answer that took no measurable time', () => {
    const answers = new HostAnswers();
    const listener = jest.fn();
    answers.onChange(address, listener);
    answers.note(address, 0);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(answers.slowestMs(address)).toBe(0);
  });

  test('tells only those who asked about that address', () => {
    const answers = new HostAnswers();
    const listener = jest.fn();
    answers.onChange(address, listener);
    answers.note(other, 3);
    expect(listener).not.toHaveBeenCalled();
  });

  test('tells who asked about any address when the slowest of all changes', () => {
    const answers = new HostAnswers();
    const seen: number[] = [];
    answers.onAnyChange(() => seen.push(answers.slowestOfAllMs));
    answers.note(address, 5);
    answers.note(other, 4);
    answers.note(other, 9);
    expect(seen).toEqual([5, 9]);
  });

  test('tells nobody who has unsubscribed', () => {
    const answers = new HostAnswers();
    const [gone, still] = [jest.fn(), jest.fn()];
    const unsubscribe = answers.onChange(address, gone);
    answers.onChange(address, still);
    const unsubscribeAny = answers.onAnyChange(gone);
    unsubscribe();
    unsubscribeAny();
    answers.note(address, 5);
    expect(gone).not.toHaveBeenCalled();
    expect(still).toHaveBeenCalledTimes(1);
  });

  test('lets a listener leave while it is being told', () => {
    const answers = new HostAnswers();
    const last = jest.fn();
    const unsubscribe = answers.onChange(address, () => unsubscribe());
    answers.onChange(address, last);
    answers.note(address, 5);
    expect(last).toHaveBeenCalledTimes(1);
  });
});
