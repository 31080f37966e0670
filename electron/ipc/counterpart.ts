import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import type { Services } from '../services.ts';

export function counterpartHandlers({ station }: Services): IpcHandlers['counterpart'] {
  return {
    start: (request) => station.start(request),
    stop: () => station.stop(),
  };
}
