import type { networkInterfaces } from 'node:os';
import type { ProxySettings } from '../../shared/facts/proxy.ts';
import type { Reason, State } from '../../shared/words.ts';

/** What one errno of a connect means. */
export interface ConnectMeaning {
  state: State;
  reason: Reason;
}

/** What differs between operating systems, and what tests put in its place. */
export interface Platform {
  name: string;
  /** When the kernel repeats an unanswered SYN for the first time. */
  synRetransmitMs: number;
  /** Meanings of errno names that differ from the common table of `classify-connect.ts`. */
  connectMeaning: (errorCode: string, family: 4 | 6) => ConnectMeaning | undefined;
  /** The same for errors on a connected UDP socket after the first datagram: what ICMP said. */
  datagramMeaning: (errorCode: string, family: 4 | 6) => ConnectMeaning | undefined;
  /** Whether an interface of this machine has a global address of the family. */
  hasFamily: (family: 4 | 6) => boolean;
  /** The system's root certificates as PEM; `undefined` where they cannot be read. */
  systemRoots: () => readonly string[] | undefined;
  /** How this system says that the web is to be reached, the setting that counts first. */
  proxySettings: (signal: AbortSignal) => Promise<ProxySettings[]>;
  /** As `os.networkInterfaces` gives them. */
  interfaces: typeof networkInterfaces;
  /** The name servers that this machine is configured with now, as `dns.getServers` writes them. */
  nameServers: () => string[];
  /** The path of the hosts file. */
  hostsFile: string;
  /** Whether an interface knows broadcast; `undefined` where this system does not tell. */
  canBroadcast: (interfaceName: string) => boolean | undefined;
}
