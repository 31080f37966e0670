import type { IpcError, IpcReply, PageApi } from '../shared/ipc-contract.ts';
import type { Message } from '../shared/message.ts';

declare global {
  interface Window {
    /** Exposed by electron/preload.ts. */
    portampel: PageApi<File>;
  }
}

export const api = window.portampel;

/** A call that main answered with an error; `detail` is the message for the user. */
export class CallError extends Error {
  readonly detail: IpcError;

  constructor(detail: IpcError) {
    super(detail.message.key);
    this.detail = detail;
  }
}

/** What to tell the user of whatever a call failed with. */
export function messageOf(error: unknown): Message {
  return error instanceof CallError ? error.detail.message : { key: 'error.bug', params: { message: String(error) } };
}

/** The value of a reply. @throws {CallError} */
export async function valueOf<T>(reply: Promise<IpcReply<T>>): Promise<T> {
  const settled = await reply;
  if (settled.ok) return settled.value;
  throw new CallError(settled.error);
}
