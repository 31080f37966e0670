import type { Attempt, Details } from './observation.ts';
import type { ReportCheck } from './report.ts';

/** The try that speaks for an address; a foreign report may point beside its list. */
export function decisiveOf({
  attempts,
  decisive,
}: {
  attempts: readonly Attempt[];
  decisive: number;
}): Attempt | undefined {
  return attempts[decisive] ?? attempts.at(-1);
}

/** What was said on the address that decided the row. */
export function decisiveDetails({ address, details }: ReportCheck): Details | undefined {
  const seen = details.addresses.find((each) => each.address === address);
  return seen && decisiveOf(seen)?.details;
}
