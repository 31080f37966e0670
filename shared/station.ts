import type { Announcing } from './facts/announcement.ts';
import type { Listening } from './facts/counterpart.ts';

/** Those without the code, who got nothing but an end. `banned`: not heard for a while; `barred`: not until the counterpart ends. */
export type StrangerKind = 'silent' | 'stranger' | 'wrong-code' | 'replayed' | 'banned' | 'barred' | 'crowd';

/** How long a counterpart hears nobody from an address that has brought too many wrong codes. */
export const banMs = 60_000;

export interface StrangerEntry {
  what: StrangerKind;
  /** On the clock of whoever tells it. */
  atMs: number;
  from: string;
  /** Those that it came to, each once. */
  ports: number[];
  /** How many times this address did so. */
  count: number;
}

/** What was measured over a port. `in`: what came from the visitor; `out`: what this end was asked to send there. */
export interface VisitWay {
  direction: 'in' | 'out';
  transport: 'tcp' | 'udp';
  port: number;
}

/** Measured besides, over whichever port. */
export type VisitExtra = 'idle' | 'throughput' | 'search';

/**
 * Somebody who has the code, from coming to going. `came`: nothing measured yet; `measuring`; `done`: took leave; `lost`: its
 * connection broke; `ended`: this end ended first.
 */
export interface VisitEntry {
  what: 'came' | 'measuring' | 'done' | 'lost' | 'ended';
  /** Counted from 1. */
  visit: number;
  /** When it came, on the clock of whoever tells it. */
  atMs: number;
  from: string;
  ways: VisitWay[];
  extras: VisitExtra[];
  /** Once it has gone. */
  durationMs?: number;
}

/** What happened at a counterpart. */
export type CounterpartEntry = VisitEntry | StrangerEntry;

export function isStranger(entry: CounterpartEntry): entry is StrangerEntry {
  return 'count' in entry;
}

export type CounterpartCounts = Record<'visits' | StrangerKind, number>;

/** Those without any code: a wrong one may be a slip of whoever is expected, and is counted apart. */
export function strangersIn({ visits: _visits, 'wrong-code': _wrong, ...kinds }: CounterpartCounts): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

/** `slept`: this PC stood still meanwhile, and nobody sits there any more. */
export type CounterpartEnd = 'over' | 'stopped' | 'slept';

export interface OwnAddress {
  address: string;
  interface: string;
}

/** How long a counterpart listens: between these, and this where nobody says otherwise. */
export const counterpartMinutes = { min: 1, max: 480, usual: 30 };

/** What a counterpart shall listen at, and for how many minutes. */
export interface StationRequest {
  tcpPorts: number[];
  udpPorts: number[];
  /** The UDP port on which it lets itself be found by broadcast, as the server does; `null` where it keeps silent. */
  announceOn: number | null;
  minutes: number;
}

/** A counterpart as a window shows it; times are milliseconds since 1970. */
export interface StationSnapshot {
  /** Rises with every snapshot, also from one counterpart to the next. */
  seq: number;
  request: StationRequest;
  /** `null` once it has ended: it is of no use any more. */
  code: string | null;
  endsAtMs: number;
  addresses: OwnAddress[];
  listening: Listening[];
  /** `null` where it does not announce itself. */
  announcing: Announcing | null;
  /** The newest ones, in their order. */
  entries: CounterpartEntry[];
  counts: CounterpartCounts;
  /** `no-port`: it could listen nowhere. */
  end: { why: CounterpartEnd | 'no-port'; atMs: number } | null;
}

/** Ports that are alike in all but their family. */
export interface ListeningGroup extends Omit<Listening, 'family'> {
  families: Listening['family'][];
}

/** One entry for each port, and one for each family only where they differ. */
export function groupListening(listening: readonly Listening[]): ListeningGroup[] {
  const alike = new Map<string, ListeningGroup>();
  for (const { family, ...each } of listening) {
    // A system without IPv6 is nobody's concern.
    if (each.state === 'unavailable' && family === 6) continue;
    const key = [each.transport, each.port, each.state, each.holder].join();
    const known = alike.get(key);
    if (known) known.families.push(family);
    else alike.set(key, { ...each, families: [family] });
  }
  return [...alike.values()];
}

/** Whether another program listens beside this one, at a certain address. */
export function isShared({ state, holder }: Pick<Listening, 'state' | 'holder'>): boolean {
  return state === 'listening' && holder !== undefined;
}
