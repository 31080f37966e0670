/** The command that checks these rows again as this run did, or all where none are named. */
export type Again = (rows: readonly string[], wishes?: { login: boolean }) => string;

/** What people's format takes beside the report; programs' formats take nothing of it. */
export interface TextOptions {
  /** Left out where it was not measured here. */
  again?: Again | undefined;
  /** With what was seen around the rows. */
  verbose?: boolean | undefined;
  /** Whether the digest held where the report was opened. */
  isIntact?: boolean;
}
