import type { Login } from '../shared/login.ts';
import type { PairingKey } from './counterpart/keys.ts';
import { longestPairRowsMs } from './counterpart/longest-rows.ts';

/** What a run may take: times in milliseconds, bounds as counts. */
export interface RunSettings {
  /** Longest wait for the handshake of one try, where no other port of the address has answered. */
  connectTimeoutMs: number;
  /** Longest time of one try, from the first packet to the last word; a mail server may take twice that. */
  attemptTimeoutMs: number;
  /** Longest time of the whole run; rows that are asked to take longer get their own time on top (`longestMs`). */
  deadlineMs: number;
  perHost: number;
  total: number;
  /** How long the throughput to a counterpart is measured, in each direction. */
  flowMs: number;
  /** Addresses where nobody lives; empty switches the canary off. */
  canaryAddresses: readonly string[];
  /** PEM of the firm's own root certificates. */
  extraCaPem?: string;
  /** For the update server; left out: the guest's login of FTP, and none for SFTP. */
  login?: Login;
  /** Of the counterpart that answers in the server's place. */
  pairingKey?: PairingKey;
}

/** RFC 5737 and RFC 3849: for documentation only, never routed. */
const documentationAddresses = ['192.0.2.1', '203.0.113.1', '2001:db8::1', '2001:db8:ffff::1'];
/** Where every target is on loopback the canary stays there too, at the far end of 127.0.0.0/8. */
export const loopbackCanaryAddresses = ['127.255.255.253', '127.255.255.254'] as const;

export const defaultSettings: RunSettings = {
  // Covers the retransmissions after 1 s and 3 s, and the 2 s that Windows repeats a refused SYN.
  connectTimeoutMs: 4000,
  attemptTimeoutMs: 10_000,
  deadlineMs: 120_000,
  perHost: 8,
  total: 256,
  // Long enough for TCP to find its pace on a way with a second of buffers.
  flowMs: 5000,
  canaryAddresses: documentationAddresses,
};

/**
 * Mail and FTP servers get so many times the attempt's time for their words: RFC 5321 section 4.5.3.2.1 grants five
 * minutes for the greeting of a mail server, and look-ups that nobody answers often cost either of them 10 s and more.
 */
export const dialoguePatience = 2;

interface UserChoices {
  attemptTimeoutMs: number;
  canary: boolean;
  extraCaPem: string | undefined;
  login?: Login | undefined;
  pairingKey?: PairingKey | undefined;
}

/** What a user sets, on the defaults. */
export function settingsFrom({ attemptTimeoutMs, canary, extraCaPem, login, pairingKey }: UserChoices): RunSettings {
  return {
    ...defaultSettings,
    attemptTimeoutMs,
    deadlineMs: Math.max(defaultSettings.deadlineMs, longestRowsMs(attemptTimeoutMs)),
    connectTimeoutMs: Math.min(defaultSettings.connectTimeoutMs, attemptTimeoutMs),
    ...(!canary && { canaryAddresses: [] }),
    ...(extraCaPem !== undefined && { extraCaPem }),
    ...(login && { login }),
    ...(pairingKey && { pairingKey }),
  };
}

/** When the next try starts while the one before is still without an answer, or after it has failed. */
export const tryPolicy = {
  /** Handshakes on one silent port: each has two SYNs, so six must be lost before an open port looks silent. */
  maxHandshakes: 3,
  /** A red needs two independent tries. */
  minTries: 2,
  silentHandshakeMs: 150,
  silentServiceMs: 1000,
  afterFailureMs: 50,
} as const;

/** Of the slowest row's time: as much as a run may take beyond it. */
const besidesShare = 0.1;

/**
 * How long a row that waits for another one's session still lets the tries after it go before: so much that the two do not
 * add up, and yet enough that a server which allows one session per address mostly sees one.
 */
export function inTurnMs({ attemptTimeoutMs }: Pick<RunSettings, 'attemptTimeoutMs'>): number {
  return besidesShare * silentRowMs(attemptTimeoutMs);
}

/** A listing that never comes takes the whole of each try, one after the other. */
function silentRowMs(attemptTimeoutMs: number): number {
  return tryPolicy.minTries * dialoguePatience * attemptTimeoutMs;
}

/** The longest way through a run, through its rows of FTP or those of a pair. */
function longestRowsMs(attemptTimeoutMs: number): number {
  const ofPair = longestPairRowsMs(defaultSettings.connectTimeoutMs, tryPolicy.minTries);
  return Math.max(longestFtpRowsMs(attemptTimeoutMs), ofPair);
}

/**
 * FTP's control row falls silent in its first try, then the active one in all of its own. Each connection has its
 * handshake besides.
 */
function longestFtpRowsMs(attemptTimeoutMs: number): number {
  const sessions = 1 + tryPolicy.minTries;
  const handshakesMs = sessions * defaultSettings.connectTimeoutMs;
  return (
    dialoguePatience * attemptTimeoutMs + inTurnMs({ attemptTimeoutMs }) + silentRowMs(attemptTimeoutMs) + handshakesMs
  );
}

/** A silent handshake gives its host's slot back after this time: a host that does not answer is not being loaded. */
export const hostSlotPatienceMs = 300;
/** The retransmitted SYN's own way there and back, on top of the slowest handshake known: scheduling and timer slack. */
export const retransmitSlackMs = 150;
