import { z } from 'zod';
import { announcingSchema, maxAnnouncedFrom } from '../../shared/facts/announcement.ts';
import { breaches, callOutcomes, echoFailureSchema, listeningSchema, unheard } from '../../shared/facts/counterpart.ts';
import { discoveryTroubles } from '../../shared/facts/discovery.ts';

/** Long enough for a round trip around the world and a busy PC at its end. */
export const answerMs = 10_000;
/** From the connection to its hello, and from the welcome to the first request. */
export const helloMs = 5000;

/** The longest that a line is kept idle, and that bytes flow over one. */
export const maxIdleMs = 60 * 60_000;
export const maxFlowMs = 60_000;
/** How far back it may be asked what came in. */
const maxAgoMs = 5 * 60_000;

const portSchema = z.int().min(1).max(65_535);
const addressSchema = z.string().max(64);
export const endpointSchema = z.object({ address: addressSchema, port: portSchema });
export type Endpoint = z.infer<typeof endpointSchema>;

export const sessionIdSchema = z.string().regex(/^[0-9a-f]{32}$/);
export const nonceSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** The first message over every line: what it is for. */
export const requestSchema = z.discriminatedUnion('want', [
  z.object({ want: z.literal('session') }),
  z.object({ want: z.literal('echo'), session: sessionIdSchema }),
  z.object({ want: z.literal('idle'), session: sessionIdSchema, idleMs: z.int().min(1).max(maxIdleMs) }),
  z.object({ want: z.literal('download'), session: sessionIdSchema, forMs: z.int().min(1).max(maxFlowMs) }),
  z.object({ want: z.literal('upload'), session: sessionIdSchema, forMs: z.int().min(1).max(maxFlowMs) }),
  z.object({
    want: z.literal('callBack'),
    session: sessionIdSchema,
    transport: z.enum(['tcp', 'udp']),
    port: portSchema,
    /** Under which the visitor expects the call: never the one that it asks with, or its own words could be sent back to it. */
    expectedAs: sessionIdSchema,
    /** How long the handshake may take. */
    withinMs: z.int().min(100).max(30_000),
  }),
]);
export type Request = z.infer<typeof requestSchema>;
/** What a line within a session can be for. */
export type Want = Exclude<Request['want'], 'session'>;
export type Wanted<W extends Want> = Extract<Request, { want: W }>;

/** The first answer over every line: how it arrived. */
export const arrivalSchema = z.object({
  /** As the counterpart sees it: where this differs from what the visitor sees, addresses are translated on the way. */
  from: endpointSchema,
  at: endpointSchema,
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** What a session begins with. */
export const sessionSchema = z.object({
  session: sessionIdSchema,
  version: z.string().max(40),
  listening: z.array(listeningSchema).max(64),
  /** How long it will still listen. */
  endsInMs: z.number().nonnegative(),
  /** How it can be found as a server is; left out where it does not announce itself. */
  announces: announcingSchema.optional(),
});
export type SessionGreeting = z.infer<typeof sessionSchema>;

/** What a visitor may ask within a session. */
export const questionSchema = z.discriminatedUnion('ask', [
  /** Whether a connection's hello came in, whatever became of it; and if not, what else came in at the port that was dialled. */
  z.object({
    ask: z.literal('arrived'),
    nonce: nonceSchema,
    dialled: z.object({ port: portSchema, agoMs: z.number().min(0).max(maxAgoMs) }).optional(),
  }),
  z.object({ ask: z.literal('datagrams'), train: z.int().min(0).max(0xffff_ffff) }),
  z.object({ ask: z.literal('tls') }),
  /** To announce itself now, and to call this port of the visitor's. For a counterpart that said that it announces itself. */
  z.object({ ask: z.literal('announce'), port: portSchema }),
  z.object({ ask: z.literal('bye') }),
]);
export type Question = z.infer<typeof questionSchema>;

export const arrivedAnswerSchema = z.object({
  arrived: z.boolean(),
  unheard: z.enum(unheard).optional(),
  /** A connection from the visitor's address was turned away unheard: there were too many. */
  refused: z.literal(true).optional(),
});
export type ArrivedAnswer = z.infer<typeof arrivedAnswerSchema>;

/** What arrived of a train of datagrams; nothing where none did. */
export const talliedSchema = z.object({
  train: z
    .object({
      received: z.int().nonnegative(),
      reordered: z.int().nonnegative(),
      duplicates: z.int().nonnegative(),
      jitterMs: z.number().nonnegative(),
      from: endpointSchema,
      /** Those from another address than the visit's: they were not answered, and are not counted above. */
      elsewhere: z.int().nonnegative(),
    })
    .optional(),
});

/** What left on such a question. */
export const announcedSchema = z.object({
  /** The own addresses from which everybody in their networks was told, and those from which this did not leave. */
  sent: z.array(addressSchema).max(maxAnnouncedFrom),
  refused: z.array(z.object({ address: addressSchema, trouble: z.enum(discoveryTroubles) })).max(maxAnnouncedFrom),
  /** Set where nobody was told since others were a moment ago; what is said of the own addresses is none then. */
  limited: z.literal(true).optional(),
  /** The datagram for the visitor alone; left out where none can be sent, as over IPv6. */
  call: z.object({ sent: z.boolean(), errorCode: z.string().max(60).optional() }).optional(),
  /** Searches that came from the visitor's address during the visit; Windows does not tell to whom they were sent, and counts all as direct. */
  queries: z.object({ direct: z.int().nonnegative(), broadcast: z.int().nonnegative() }),
});
export type Announced = z.infer<typeof announcedSchema>;

/** A server name that is good for one handshake, and the certificate that is shown then. */
export const tlsAnswerSchema = z.object({
  serverName: z.string().regex(/^[0-9a-f]{32}\.portampel\.invalid$/),
  /** Of the certificate, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const calledBackSchema = z.object({
  port: portSchema,
  transport: z.enum(['tcp', 'udp']),
  outcome: z.enum(callOutcomes),
  /** How the line to whoever answered ended before it was one, and what was said there, printable. */
  breach: z.enum(breaches).optional(),
  said: z.string().max(300).optional(),
  errorCode: z.string().max(60).optional(),
  rttMs: z.number().nonnegative().optional(),
  /** The caller's own end. */
  from: endpointSchema.optional(),
  /** Where full packets, a half-closed line or all of it failed though the introduction passed. */
  failed: echoFailureSchema.optional(),
  /** Datagrams: how many were sent, and how many answers came. */
  sent: z.int().nonnegative().optional(),
  received: z.int().nonnegative().optional(),
});
export type CalledBack = z.infer<typeof calledBackSchema>;
