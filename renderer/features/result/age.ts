const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago that was, in the reader's words, for example `vor 3 Tagen`; `null` within the same minute. */
export function ageOf(createdAt: string, now: Date, locale: string): string | null {
  const seconds = (Date.parse(createdAt) - now.getTime()) / 1000;
  const step = steps.find(([, least]) => Math.abs(seconds) >= least);
  if (step === undefined) return null;
  const [unit, size] = step;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
