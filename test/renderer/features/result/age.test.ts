import { ageOf } from '../../../../renderer/features/result/age.ts';

describe('the age of a report', () => {
  const now = new Date('2026-03-10T12:00:00Z');

  it.each([
    ['2026-03-07T11:00:00Z', 'vor 3 Tagen'],
    ['2026-03-10T11:15:00Z', 'vor 45 Minuten'],
    ['2026-03-10T09:00:00Z', 'vor 3 Stunden'],
    ['2026-03-10T11:59:50Z', null],
    ['2024-03-01T00:00:00Z', 'vor 2 Jahren'],
  ])('%s is %s', (createdAt, words) => {
    expect(ageOf(createdAt, now, 'de')).toBe(words);
  });
});
