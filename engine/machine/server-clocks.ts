import type { Fact, ServerClock } from '../../shared/facts/machine.ts';
import type { Message } from '../../shared/message.ts';
import { decisiveAttempt, type Observation } from '../../shared/observation.ts';

/** Certificates and logins bear no more; below, a server's own clock may be off as easily as ours. */
const tolerableMs = 120_000;
/** A Date header counts in whole seconds and is written before it travels: half a second more on average. */
const secondMs = 1000;
const maxServers = 16;

/**
 * This machine's clock against the Date header (RFC 9110 section 6.6.1) of every web server that answered: one reading per
 * host, the surest. No time server is asked.
 */
export function serverClocks(observations: readonly Observation[], startedAt: Date): Fact<ServerClock[]> {
  const clocks = new Map<string, ServerClock>();
  for (const { resolution, addresses } of observations) {
    for (const seen of addresses) {
      const { details, phases, rttMs } = decisiveAttempt(seen);
      const connect = phases.find(({ name }) => name === 'connect');
      const { transcript = [], serverDate, web } = details;
      const asked = transcript.find(({ from }) => from === 'here');
      const heard = transcript.find(({ from }) => from === 'peer');
      const serverMs = serverDate === undefined ? Number.NaN : Date.parse(serverDate);
      // A block page tells the time of whoever put it there.
      if (!resolution || !connect || !asked || !heard || web?.page || Number.isNaN(serverMs)) continue;
      const heardMs = startedAt.getTime() + connect.startMs + connect.durationMs + heard.atMs;
      const offsetMs = Math.round(heardMs - (serverMs + secondMs / 2));
      const uncertaintyMs = Math.round(secondMs / 2 + heard.atMs - asked.atMs + (rttMs ?? 0));
      const known = clocks.get(resolution.host);
      if (known && known.uncertaintyMs <= uncertaintyMs) continue;
      clocks.set(resolution.host, { host: resolution.host, offsetMs, uncertaintyMs });
    }
  }
  const found = [...clocks.values()].slice(0, maxServers);
  return found.length > 0 ? { value: found } : { missing: 'not-measured' };
}

export interface ClockError {
  /** The server whose word it is. */
  host: string;
  /** This machine's clock minus the server's. */
  offsetMs: number;
  /** Whether this machine's clock is wrong, or, for all one can tell, the server's. */
  sureness: 'certain' | 'likely' | 'differs';
}

/** How far this machine's clock is off, and how surely: that depends on how many servers agree. */
export function clockError(fact: Fact<ServerClock[]>): ClockError | undefined {
  if ('missing' in fact) return undefined;
  const isOff = ({ offsetMs, uncertaintyMs }: ServerClock): boolean => Math.abs(offsetMs) - uncertaintyMs > tolerableMs;
  const off = fact.value.filter(isOff);
  const [first] = off;
  if (!first) return undefined;
  const { host, offsetMs } = first;
  if (off.length < fact.value.length) return { host, offsetMs, sureness: 'differs' };
  const agree = off.every((other) => Math.abs(other.offsetMs - offsetMs) < tolerableMs);
  return { host, offsetMs, sureness: off.length > 1 && agree ? 'certain' : 'likely' };
}

/** A wrong clock explains certificate failures, so it is said plainly. */
export function clockNotes(fact: Fact<ServerClock[]>): Message[] {
  const error = clockError(fact);
  if (!error) return [];
  const { host, offsetMs, sureness } = error;
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  if (sureness === 'differs') return [{ key: 'note.clock-differs', params: { host, minutes } }];
  const direction = offsetMs > 0 ? 'ahead' : 'behind';
  return [{ key: `note.clock-wrong-${direction}-${sureness}`, params: { host, minutes } }];
}
