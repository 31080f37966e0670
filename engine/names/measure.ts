import { setMaxListeners } from 'node:events';
import { isIP } from 'node:net';
import {
  maxAddressesPerAnswer,
  maxNameServers,
  maxNames,
  type NameFacts,
  type NamesFacts,
} from '../../shared/facts/names.ts';
import type { Resolution } from '../../shared/observation.ts';
import { UserError } from '../../shared/user-error.ts';
import { readBounded } from '../read-bounded.ts';
import type { RunContext } from '../run-context.ts';
import { askServer } from './ask.ts';
import { maxHostsFileBytes, readHostsFile } from './hosts-file.ts';

/** Above the time of all questions to one server: who is called silent has had it whole. */
const longestMs = 3000;

/**
 * Asks every configured name server, and never another one, for every name of the run, beside the rows. `undefined` where
 * there is no name to ask for.
 */
export async function measureNames(
  hosts: readonly string[],
  resolve: (host: string) => Promise<Resolution>,
  run: RunContext,
): Promise<NamesFacts | undefined> {
  // RFC 6761 section 6.3: nobody asks a name server for it.
  const all = [...new Set(hosts)].filter((host) => isIP(host) === 0 && !/(^|\.)localhost$/.test(host));
  const names = all.slice(0, maxNames);
  if (names.length === 0) return undefined;
  const configured = run.platform.nameServers();
  const servers = configured.slice(0, maxNameServers);
  const hostsFile = entriesOf(run.platform.hostsFile, names);
  const end = endOf(run.signal);
  try {
    const facts = await Promise.all(
      names.map(async (name): Promise<NameFacts> => {
        const [system, ...answers] = await Promise.all([
          resolve(name),
          ...servers.map(async (server) => ({ server, ...(await askServer(server, name, end.signal)) })),
        ]);
        const entries = hostsFile.entries.get(name);
        return { name, system: systemAnswer(system), answers, ...(entries && { hostsFile: entries }) };
      }),
    );
    const left = { names: all.length - names.length, servers: configured.length - servers.length };
    return {
      servers,
      names: facts,
      ...(left.names + left.servers > 0 && { leftOut: left }),
      ...(hostsFile.errorCode !== undefined && { hostsFileErrorCode: hostsFile.errorCode }),
    };
  } finally {
    end.clear();
  }
}

function systemAnswer({ addresses, phase, reason, errorCode }: Resolution): NameFacts['system'] {
  return {
    addresses: addresses.slice(0, maxAddressesPerAnswer),
    ms: phase?.durationMs ?? null,
    ...(reason !== undefined && { reason }),
    ...(errorCode !== undefined && { errorCode }),
  };
}

/** Ends with the run, or at its own time. */
function endOf(run: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const onAbort = (): void => stop.abort();
  run.addEventListener('abort', onAbort, { once: true });
  if (run.aborted) onAbort();
  const longest = setTimeout(onAbort, longestMs);
  const clear = (): void => {
    clearTimeout(longest);
    run.removeEventListener('abort', onAbort);
  };
  return { signal: stop.signal, clear };
}

function entriesOf(file: string, names: readonly string[]): { entries: Map<string, string[]>; errorCode?: string } {
  try {
    return { entries: readHostsFile(readBounded(file, maxHostsFileBytes), names) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const code = error.detail.params?.['code'];
    return {
      entries: new Map(),
      errorCode: typeof code === 'string' ? code : error.detail.key === 'error.file-missing' ? 'ENOENT' : 'EFBIG',
    };
  }
}
