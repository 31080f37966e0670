/**
 * How a line ended before its time. `altered`: what came is not what the other end sent. `malformed`: it is authentic and
 * still breaks the rules, or comes from another version.
 */
export const breaches = ['closed', 'reset', 'silent', 'altered', 'malformed', 'cancelled'] as const;
export type Breach = (typeof breaches)[number];

/** Ends whatever was going on over a line; whoever opened the line makes data of it. */
export class LineBroken extends Error {
  readonly breach: Breach;
  readonly errorCode: string | undefined;

  constructor(breach: Breach, errorCode?: string) {
    super(breach);
    this.breach = breach;
    this.errorCode = errorCode;
  }
}
