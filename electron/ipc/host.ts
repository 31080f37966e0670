import {
  currentPlatform,
  discover,
  lastServerFile,
  localAddresses,
  readLastServer,
  resolveHost,
  systemResolver,
} from '../../engine/index.ts';
import { defaultDiscoverySeconds } from '../../shared/facts/discovery.ts';
import { parseHost } from '../../shared/host.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import { defaultPorts } from '../../shared/ports.ts';
import { UserError } from '../../shared/user-error.ts';

/** As long as somebody looks at a field and waits. */
const resolveTimeoutMs = 5000;

export function hostHandlers(): IpcHandlers['host'] {
  let search: AbortController | null = null;
  return {
    resolve: ({ host }) => {
      const parsed = parseHost(host);
      if (!parsed.ok) throw new UserError({ key: `host-fault.${parsed.fault}` });
      const startMs = performance.now();
      return resolveHost(parsed.host, {
        resolver: systemResolver,
        elapsedMs: () => performance.now() - startMs,
        timeoutMs: resolveTimeoutMs,
        signal: new AbortController().signal,
      });
    },
    discover: ({ port = defaultPorts.application, seconds = defaultDiscoverySeconds }) => {
      search?.abort();
      search = new AbortController();
      return discover({
        port,
        listenMs: seconds * 1000,
        locals: localAddresses(currentPlatform()),
        listens: true,
        signal: search.signal,
      });
    },
    stopDiscovering: () => search?.abort(),
    lastServer: () => {
      const path = lastServerFile(process.platform, process.env);
      const host = path === null ? null : readLastServer(path);
      return path === null || host === null ? null : { host, path };
    },
  };
}
