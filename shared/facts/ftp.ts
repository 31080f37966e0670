import { z } from 'zod';
import { confidences } from '../words.ts';

/** How a data connection comes about: passive, the client calls (PASV, EPSV); active, the server does (PORT, EPRT). */
export const ftpModes = ['PASV', 'EPSV', 'PORT', 'EPRT'] as const;
export type FtpMode = (typeof ftpModes)[number];

/** What became of one data connection. */
export const channelOutcomes = [
  'works',
  // The connection was not made: nothing answered, or it was refused on the way or at its end.
  'no-answer',
  'refused',
  'no-call',
  // It was made, and the data did not come.
  'no-data',
  // Nor any word about them, until the time was up.
  'silent',
  'tls-failed',
  'reuse-required',
  // The server did not take the command, or named what nobody may connect to.
  'command-refused',
  'unreadable',
  'unsafe-port',
  'control-lost',
] as const;
export type ChannelOutcome = (typeof channelOutcomes)[number];

const port = z.int().min(1).max(65535);
const address = z.string().max(64);

const channelSchema = z.object({
  mode: z.enum(ftpModes),
  outcome: z.enum(channelOutcomes),
  /** Inside TLS (`PROT P`, RFC 4217 section 9). */
  encrypted: z.boolean(),
  /** What the server named (passive), or where it was asked to call (active). EPSV names no address. */
  named: z.object({ address: address.optional(), port }).optional(),
  /** How the named address relates to the one that the server answers on. */
  namedIs: z.enum(['same', 'private', 'other', 'unspecified']).optional(),
  /** Where the connection went to, or for an active one where it came from. */
  peer: z.object({ address, port }).optional(),
  /** Of the listing; those beyond a bound are not read. */
  bytes: z.int().min(0).optional(),
  /** The last reply of the server about it. */
  replyCode: z.int().min(100).max(599).optional(),
  errorCode: z.string().max(64).optional(),
  /** Whether the data connection resumed the TLS session of the control connection. */
  resumed: z.boolean().optional(),
  durationMs: z.number(),
});
export type FtpChannel = z.infer<typeof channelSchema>;

export const ftpTlsStates = ['in-use', 'not-offered', 'refused', 'failed', 'required', 'not-asked'] as const;
export type FtpTls = (typeof ftpTlsStates)[number];
export const ftpLoginStates = ['accepted', 'refused', 'dropped', 'not-tried'] as const;
export type FtpLogin = (typeof ftpLoginStates)[number];

/** What one FTP session showed beyond its transcript. */
export const ftpFactsSchema = z.object({
  /** As FEAT lists them (RFC 2389); left out where the server does not know FEAT. */
  features: z.array(z.string().max(80)).max(60).optional(),
  /** Explicit TLS on the control connection (RFC 4217). */
  tls: z.enum(ftpTlsStates),
  /** Whether as a guest or with the user's own account. */
  account: z.enum(['anonymous', 'given']),
  login: z.enum(ftpLoginStates),
  channels: z.array(channelSchema).max(8),
  /** Whether a data connection without the control connection's TLS session is turned away. */
  sessionReuse: z.enum(['required', 'not-required', 'unknown']).optional(),
  /** This PC's address as the server sees it, where it differs: something translates addresses in between. */
  seenAs: address.optional(),
  /** A device on the way rewrote the command (PORT) or the reply (PASV). */
  rewritten: z.object({ what: z.enum(['PORT', 'PASV']), confidence: z.enum(confidences) }).optional(),
});
export type FtpFacts = z.infer<typeof ftpFactsSchema>;
