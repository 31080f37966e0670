import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import type { Services } from '../services.ts';

export function runHandlers({ runs }: Services): IpcHandlers['run'] {
  return {
    start: (request) => runs.start(request),
    cancel: ({ runId }) => runs.cancel(runId),
    snapshot: () => runs.snapshot(),
  };
}
