import type { Breach } from '../../shared/facts/counterpart.ts';

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
