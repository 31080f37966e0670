/** Sizes, rates and times as the reader's country writes them, rounded to what can be read while it changes. */
export interface Units {
  /** For example `8.2 MB`; a megabyte is a million bytes. */
  size: (bytes: number) => string;
  /** For example `1.2 MB/s`. */
  rate: (bytesPerSecond: number) => string;
  /** Minutes and seconds, for example `1:20`. */
  clock: (ms: number) => string;
  /** In words and rounded up, for example `40 Sekunden`: nobody minds being done earlier. */
  timeLeft: (ms: number) => string;
  minutes: (count: number) => string;
}

const steps = [
  { unit: 'gigabyte', bytes: 1e9 },
  { unit: 'megabyte', bytes: 1e6 },
  { unit: 'kilobyte', bytes: 1e3 },
] as const;

export function unitsOf(locale: string): Units {
  const format = (value: number, unit: string, options: Intl.NumberFormatOptions = {}): string =>
    value.toLocaleString(locale, { style: 'unit', unit, ...options });
  const size = (bytes: number, suffix = ''): string => {
    // What would round to 1000 of a unit is 1 of the next one.
    const step = steps.find((each) => bytes >= each.bytes * 0.9995);
    if (step === undefined) return format(bytes, `byte${suffix}`, { maximumFractionDigits: 0 });
    return format(bytes / step.bytes, `${step.unit}${suffix}`, digitsOf(bytes / step.bytes, step.unit));
  };
  return {
    size,
    rate: (bytesPerSecond) => size(bytesPerSecond, '-per-second'),
    clock: (ms) => {
      const seconds = Math.floor(ms / 1000);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
    timeLeft: (ms) => {
      const seconds = Math.max(1, Math.ceil(ms / 1000));
      if (seconds > 60) return format(Math.ceil(seconds / 60), 'minute', { unitDisplay: 'long' });
      return format(seconds <= 10 ? seconds : Math.ceil(seconds / 5) * 5, 'second', { unitDisplay: 'long' });
    },
    minutes: (count) => format(count, 'minute', { unitDisplay: 'long' }),
  };
}

/** Three digits where they say something: of gigabytes two decimals, of the others one below ten. */
function digitsOf(value: number, unit: string): Intl.NumberFormatOptions {
  if (unit === 'gigabyte') return { maximumFractionDigits: 2 };
  const digits = value < 9.95 && unit === 'megabyte' ? 1 : 0;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
