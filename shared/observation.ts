import { z } from 'zod';
import { pairFactsSchema } from './facts/counterpart.ts';
import { discoverySchema } from './facts/discovery.ts';
import { ftpFactsSchema } from './facts/ftp.ts';
import { holdSchema } from './facts/hold.ts';
import { mailFactsSchema } from './facts/mail.ts';
import { proxyComparisonSchema } from './facts/proxy.ts';
import { quicSchema } from './facts/quic.ts';
import { roundTripsSchema } from './facts/round-trips.ts';
import { sshFactsSchema } from './facts/ssh.ts';
import { transferFactsSchema } from './facts/transfer.ts';
import { inspectionSchema, webFactsSchema } from './facts/web.ts';
import { phaseNames, reasons, services, states } from './words.ts';

/** A span within one row; both numbers count from the start of the run. */
const phaseSchema = z.object({
  name: z.enum(phaseNames),
  startMs: z.number(),
  durationMs: z.number(),
});
export type Phase = z.infer<typeof phaseSchema>;

const certificateSchema = z.object({
  subject: z.string(),
  issuer: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  /** Kind and size, for example `RSA 2048` or `EC prime256v1`. */
  key: z.string(),
  sha256: z.string(),
  altNames: z.array(z.string()),
});
export type Certificate = z.infer<typeof certificateSchema>;

const tlsSchema = z.object({
  protocol: z.string(),
  cipher: z.string(),
  /** As sent by the server, leaf first. */
  chain: z.array(certificateSchema),
  hostMatches: z.boolean(),
  trusted: z.boolean(),
  /** OpenSSL's word for why the chain is not trusted. */
  trustError: z.string().optional(),
  /**
   * Signatures lead from the leaf to a public root, or to one of the reader's own. Told only where a date is at fault:
   * that is the last word of OpenSSL, which hides all others.
   */
  isRootKnown: z.boolean().optional(),
  /** Which roots were asked: the system's, or those that the runtime carries. */
  trustStore: z.enum(['system', 'bundled']),
  inspection: inspectionSchema.optional(),
});
export type TlsFacts = z.infer<typeof tlsSchema>;

const transcriptLineSchema = z.object({ atMs: z.number(), from: z.enum(['here', 'peer']), text: z.string() });
export type TranscriptLine = z.infer<typeof transcriptLineSchema>;

const detailsSchema = z.object({
  /** The first words of the peer, made printable. */
  heard: z.string().optional(),
  /** The protocol that the peer's words belong to, where that can be told. */
  spoke: z.string().optional(),
  httpStatus: z.number().optional(),
  /** The Date header of a web server, plus the age that a cache names: ISO UTC, whole seconds. */
  serverDate: z.string().max(32).optional(),
  capabilities: z.array(z.string()).optional(),
  ftp: ftpFactsSchema.optional(),
  tls: tlsSchema.optional(),
  mail: mailFactsSchema.optional(),
  web: webFactsSchema.optional(),
  roundTrips: roundTripsSchema.optional(),
  hold: holdSchema.optional(),
  quic: quicSchema.optional(),
  ssh: sshFactsSchema.optional(),
  transcript: z.array(transcriptLineSchema).optional(),
  discovery: discoverySchema.optional(),
  transfer: transferFactsSchema.optional(),
  pair: pairFactsSchema.optional(),
});
export type Details = z.infer<typeof detailsSchema>;

/** One try: one socket, from connect to the last word. */
const attemptSchema = z.object({
  state: z.enum(states),
  reason: z.enum(reasons),
  /** `null` where the port did not open. */
  service: z.enum(services).nullable(),
  /** The system's or TLS library's own code, for example `ECONNREFUSED`. */
  errorCode: z.string().optional(),
  /** Time until the handshake's answer, `null` where none came. */
  rttMs: z.number().nullable(),
  phases: z.array(phaseSchema),
  details: detailsSchema,
});
export type Attempt = z.infer<typeof attemptSchema>;

/** All tries on one address, and the one that speaks for them. */
const addressObservationSchema = z.object({
  address: z.string(),
  family: z.union([z.literal(4), z.literal(6)]),
  attempts: z.array(attemptSchema),
  /** Index into `attempts`. */
  decisive: z.int(),
  /** Nothing was tried: what stands in `attempts` follows from what the row of that id came to on this address. */
  goesBy: z.string().max(64).optional(),
});
export type AddressObservation = z.infer<typeof addressObservationSchema>;

const resolutionSchema = z.object({
  host: z.string(),
  addresses: z.array(z.string()),
  /** `null` where the host is an address already. */
  phase: phaseSchema.nullable(),
  /** How often the name service was asked; left out where the host is an address already. */
  attempts: z.int().optional(),
  reason: z.enum(reasons).optional(),
  errorCode: z.string().optional(),
});
export type Resolution = z.infer<typeof resolutionSchema>;

/** What the run saw for one check; never an opinion. */
export const observationSchema = z.object({
  checkId: z.string(),
  resolution: resolutionSchema.optional(),
  addresses: z.array(addressObservationSchema),
  /** Where this system names a proxy for the row. */
  proxy: proxyComparisonSchema.optional(),
  /** Why nothing, or not everything, was measured. */
  untested: z.enum(reasons).optional(),
});
export type Observation = z.infer<typeof observationSchema>;

export function decisiveAttempt(observation: AddressObservation): Attempt {
  const attempt = observation.attempts[observation.decisive];
  if (attempt === undefined) throw new Error(`no attempt ${observation.decisive} for ${observation.address}`);
  return attempt;
}
