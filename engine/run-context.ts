import type { HostCheck } from '../shared/check.ts';
import type { ProxyComparison } from '../shared/facts/proxy.ts';
import type { Encryption } from '../shared/words.ts';
import type { Clock } from './clock.ts';
import type { ControlRows } from './control-rows.ts';
import type { Pairing } from './counterpart/pairing.ts';
import type { HostAnswers } from './net/host-answers.ts';
import type { LoginTurns } from './net/login-turns.ts';
import type { Resolver } from './net/resolve.ts';
import type { Slots } from './net/slots.ts';
import type { Trust } from './net/trust.ts';
import type { Platform } from './platform/index.ts';
import type { RunSettings } from './settings.ts';

/** What one run shares among its rows. */
export interface RunContext {
  clock: Clock;
  resolver: Resolver;
  platform: Platform;
  settings: RunSettings;
  answers: HostAnswers;
  slots: Slots;
  trust: () => Trust;
  /** Of each host, the ports that this run asks in HTTP: the only ones to which a redirect may lead. */
  webPorts: (host: string) => ReadonlyMap<number, Encryption>;
  /** The row's question through the proxy that this system names for it; nothing where it names none. */
  viaProxy: (check: HostCheck, addresses: readonly string[]) => Promise<ProxyComparison | undefined>;
  /** Keeps the user's own login from being repeated where it has been refused. */
  logins: LoginTurns;
  /** The counterpart that answers in the server's place; nothing where there is none. */
  pairing: Pairing | undefined;
  /** What active FTP rows go by. */
  controlRows: ControlRows;
  signal: AbortSignal;
  /** Milliseconds since the start of the run. */
  elapsedMs: () => number;
}

/** What a run shares, but for the way through a proxy itself. */
export type ProxyRun = Omit<RunContext, 'viaProxy'>;
