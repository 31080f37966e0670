/**
 * The system's time zone as IANA names it; nothing where it has no name. V8 gives none for a path in `TZ` and for a zone
 * that ICU does not know, against ECMA-402 and against its types.
 */
export function systemTimeZone(): string | undefined {
  const { timeZone }: { timeZone?: string } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone;
}

/** Whether dates can be written in a zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
