import type { Translate } from './locales/texts.ts';

const units = [
  ['size.gb', 1e9],
  ['size.mb', 1e6],
  ['size.kb', 1e3],
] as const;

/** A size as people read it: decimal units, as in `--rehearse 200MB`, and three figures at most. */
export function sizeText(bytes: number, t: Translate): string {
  // What would be rounded up to a thousand belongs to the next unit.
  const [key, unit] = units.find(([, each]) => bytes >= each * 0.9995) ?? (['size.bytes', 1] as const);
  return t(key, { size: figures(bytes / unit, t) });
}

export function rateText(bytesPerSecond: number, t: Translate): string {
  return t('size.per-second', { size: sizeText(bytesPerSecond, t) });
}

/** As lines are sold and speed tests tell it. */
export function bitRateText(bytesPerSecond: number, t: Translate): string {
  return t('size.mbits-per-second', { mbits: figures((bytesPerSecond * 8) / 1e6, t) });
}

/** Milliseconds below one second, seconds up to two minutes, minutes above. */
export function timeText(ms: number, t: Translate): string {
  // What took any time took at least one.
  if (ms > 0 && ms < 999.5) return t('size.milliseconds', { ms: Math.max(1, Math.round(ms)) });
  const seconds = ms / 1000;
  if (seconds >= 120) return t('size.minutes', { minutes: figures(seconds / 60, t) });
  return t('size.seconds', { seconds: rounded(seconds, seconds < 100 ? 1 : 0, t) });
}

/** Three figures at most. */
export function figures(value: number, t: Translate): string {
  return rounded(value, value < 10 ? 2 : value < 100 ? 1 : 0, t);
}

export function rounded(value: number, digits: number, { locale }: Translate): string {
  return value.toLocaleString(locale, { maximumFractionDigits: digits, useGrouping: false });
}
