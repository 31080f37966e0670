import type { IpcError, IpcReply, PageApi } from '../shared/ipc-contract.ts';

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

/** The value of a reply. @throws {CallError} */
export async function valueOf<T>(reply: Promise<IpcReply<T>>): Promise<T> {
  const settled = await reply;
  if (settled.ok) return settled.value;
  throw new CallError(settled.error);
}
