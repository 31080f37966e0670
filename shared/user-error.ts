import type { Message } from './message.ts';

/**
 * Bad input, or a machine that does not let the command run: exit code 3 with one message in the reader's language.
 * A network failure is never one of these (it is an observation), a bug neither.
 */
export class UserError extends Error {
  readonly detail: Message;

  constructor(detail: Message) {
    super(`${detail.key} ${JSON.stringify(detail.params ?? {})}`);
    this.name = 'UserError';
    this.detail = detail;
  }
}
