import { isIP } from 'node:net';

export interface ResolverFacts {
  servers: string[];
  searchDomains: string[];
}

const maxServers = 16;
const maxDomains = 32;

function bounded(servers: readonly string[], domains: readonly string[]): ResolverFacts {
  const isDomain = (word: string): boolean => /^[\w.-]{1,255}$/.test(word);
  return {
    servers: [...new Set(servers.filter((word) => isIP(word) !== 0))].slice(0, maxServers),
    searchDomains: [...new Set(domains.filter(isDomain))].slice(0, maxDomains),
  };
}

/** resolv.conf(5). The last of `search` and `domain` counts. */
export function parseResolvConf(text: string): ResolverFacts {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  const servers = lines.filter(([word]) => word === 'nameserver').map(([, address = '']) => address);
  const [, ...domains] = lines.findLast(([word]) => word === 'search' || word === 'domain') ?? [];
  return bounded(servers, domains);
}

/** macOS' `scutil --dns`. Only resolvers for all names: not those of one domain, nor mDNS. */
export function parseScutilDns(text: string): ResolverFacts {
  const [general = ''] = text.split('DNS configuration (for scoped queries)');
  const resolvers = general.split(/^resolver #\d+/m).slice(1);
  const forAll = resolvers.filter((resolver) => !/^\s*(?:domain|options)\s*:/m.test(resolver));
  const valuesOf = (name: string): string[] =>
    forAll.flatMap((resolver) =>
      [...resolver.matchAll(new RegExp(`^\\s*${name}\\[\\d+\\]\\s*:\\s*(\\S+)`, 'gm'))].map(([, value = '']) => value),
    );
  return bounded(valuesOf('nameserver'), valuesOf('search domain'));
}

/** `DNS Suffix Search List` of `ipconfig /all` in English, German, French, Italian; whatever an accent has become. */
const searchList =
  /^\s*(?:DNS Suffix Search List|DNS-Suffixsuchliste|Liste de recherche du suffixe DNS|Elenco (?:di ricerca )?suffissi DNS)[^:]*:\s*(\S*)\s*$/i;

/** Windows' search list: further entries stand on lines of their own, without a colon. */
export function parseIpconfigSearchList(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => searchList.test(line));
  if (start < 0) return [];
  const following = lines.slice(start + 1);
  const end = following.findIndex((line) => !/^\s{8,}[\w.-]+\s*$/.test(line));
  const more = end < 0 ? following : following.slice(0, end);
  const first = searchList.exec(lines[start] ?? '')?.[1] ?? '';
  return bounded([], [first, ...more.map((line) => line.trim())]).searchDomains;
}
