/** Times as the reader's country writes them, rounded to what can be read while it changes. */
export interface Units {
  /** Minutes and seconds, for example `1:20`; from an hour on, `1:00:20`. */
  clock: (ms: number) => string;
  /** In words and rounded up, for example `40 Sekunden`: nobody minds being done earlier. */
  timeLeft: (ms: number) => string;
  minutes: (count: number) => string;
}

export function unitsOf(locale: string): Units {
  const format = (value: number, unit: string, options: Intl.NumberFormatOptions): string =>
    value.toLocaleString(locale, { style: 'unit', unit, ...options });
  return {
    clock: (ms) => {
      const seconds = Math.floor(ms / 1000);
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
      const rest = String(seconds % 60).padStart(2, '0');
      return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
    },
    timeLeft: (ms) => {
      const seconds = Math.max(1, Math.ceil(ms / 1000));
      if (seconds > 60) return format(Math.ceil(seconds / 60), 'minute', { unitDisplay: 'long' });
      return format(seconds <= 10 ? seconds : Math.ceil(seconds / 5) * 5, 'second', { unitDisplay: 'long' });
    },
    minutes: (count) => format(count, 'minute', { unitDisplay: 'long' }),
  };
}
