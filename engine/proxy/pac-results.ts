import type { ProxyServer } from '../../shared/facts/proxy.ts';
import { parseProxyServer } from '../platform/proxy-server.ts';

/** One way that a script names, in its order; `direct` is the way without a proxy. */
export type PacRoute = 'direct' | ProxyServer;

/** Why a script has nothing to say any more; of no meaning once the run is cancelled. */
export class PacFailure extends Error {
  readonly state: 'not-understood' | 'ran-too-long';

  constructor(state: PacFailure['state']) {
    super(state);
    this.state = state;
  }
}

const kinds: Record<string, ProxyServer['kind']> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks',
  SOCKS4: 'socks',
  SOCKS5: 'socks',
};
/** A script may name as many as it likes; programs try them in turn, and nobody waits for more. */
const maxRoutes = 8;

/** Reads what FindProxyForURL returns, `PROXY a:8080; DIRECT`. What is no such thing is left out, as browsers do. */
export function parsePacResult(result: unknown): PacRoute[] {
  if (typeof result !== 'string') return [];
  return result
    .slice(0, 4096)
    .split(';')
    .slice(0, maxRoutes)
    .flatMap((part): PacRoute[] => {
      const [word = '', address = ''] = part.trim().split(/\s+/);
      if (word.toUpperCase() === 'DIRECT') return ['direct'];
      const kind = kinds[word.toUpperCase()];
      const server = kind && parseProxyServer(address, kind);
      return server ? [server] : [];
    });
}
