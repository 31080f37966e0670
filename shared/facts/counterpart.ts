import { z } from 'zod';

const portSchema = z.int().min(1).max(65_535);
const endpointSchema = z.object({ address: z.string().max(64), port: portSchema });

/**
 * What an echo tries, in this order: small packets, full ones there, full ones back; then the visitor ends its direction
 * and still listens, as protocols may (RFC 9293 section 3.6). A way that swallows full packets lets the small ones through.
 */
export const echoStages = ['small', 'full-up', 'full-down', 'half-close'] as const;
export type EchoStage = (typeof echoStages)[number];

/**
 * How a line between a pair ended before its time. `altered`: what came is not what the other end sent. `malformed`: it is
 * authentic and still breaks the rules, or comes from another version.
 */
export const breaches = ['closed', 'reset', 'silent', 'altered', 'malformed', 'cancelled'] as const;
export type Breach = (typeof breaches)[number];

/** How an echo ended before its time. */
export const echoFailureSchema = z.object({
  at: z.enum(echoStages),
  breach: z.enum(breaches),
  /** Some of the full packets of that stage had arrived by then: their size is not what stops them. */
  begun: z.literal(true).optional(),
});
export type EchoFailure = z.infer<typeof echoFailureSchema>;

/**
 * What came in at a listening end that was no hello of the other one's: connections that said nothing, or not all of a
 * hello; or other bytes than a hello with this code. `stranger`: only from another address than the other end's.
 */
export const unheard = ['silent', 'other', 'stranger'] as const;
export type Unheard = (typeof unheard)[number];

/**
 * `end-to-end`: the certificate that arrived is the one that was sent. `opened`: it is another one, and the counterpart was
 * behind it, so a device between reads and re-encrypts what timeSensor says. `other`: it is another one, and nobody behind
 * it proved to know the code. `stopped`: no TLS, though the port lets other bytes through.
 */
export const tlsPassages = ['end-to-end', 'opened', 'other', 'stopped'] as const;

/** Datagrams of one direction. */
const talliedSchema = z.object({
  received: z.int().nonnegative(),
  /** Overtaken by a later one (RFC 4737 section 3.3). */
  reordered: z.int().nonnegative(),
  duplicates: z.int().nonnegative(),
  /** Interarrival jitter (RFC 3550 section 6.4.1). */
  jitterMs: z.number().nonnegative(),
});

const datagramsSchema = z.object({
  sent: z.int().nonnegative(),
  /** UDP's payload of each. */
  bytes: z.int().positive(),
  /** What arrived at the counterpart; left out where it could not be asked. */
  there: talliedSchema.optional(),
  /** What came back here. */
  back: talliedSchema,
  rttMs: z.object({ min: z.number(), median: z.number(), max: z.number() }).optional(),
});
export type DatagramFacts = z.infer<typeof datagramsSchema>;

/**
 * `reached`: PortAmpel answered at that port. `other`: there was a connection, and nobody who knows the code. `refused`:
 * none, see the error code. `silent`: UDP only, nothing came back.
 */
export const callOutcomes = ['reached', 'other', 'refused', 'silent'] as const;

const calledSchema = z.object({
  outcome: z.enum(callOutcomes),
  /** The counterpart's system's word. */
  errorCode: z.string().max(60).optional(),
  /** Whether the call came in here; left out where another program holds the port. */
  arrivedHere: z.boolean().optional(),
  /** What came in here meanwhile that was not the call, or may be what is left of it. */
  unheardHere: z.enum(unheard).optional(),
  /** The program that holds the port here, where the system tells. */
  holder: z.string().max(200).optional(),
  /** The caller's end as it knows it. */
  callerAs: endpointSchema.optional(),
  sent: z.int().nonnegative().optional(),
  received: z.int().nonnegative().optional(),
});

/** A TCP port through which the counterpart was not met: no connection came about, or nobody there proved to know the code. */
const doorSchema = z.object({
  port: portSchema,
  /** Of the connection that did not come about. */
  errorCode: z.string().max(60).optional(),
  /** How it ended where one did. */
  breach: z.enum(breaches).optional(),
  said: z.string().max(300).optional(),
});
export type Door = z.infer<typeof doorSchema>;
/** A scenario has few ports. */
export const maxDoors = 16;

/** What two ends that know each other found out about one port. */
export const pairFactsSchema = z.object({
  /** This end of the connection as this system knows it, and as the counterpart saw it: they differ where addresses are translated. */
  here: endpointSchema.optional(),
  seenAs: endpointSchema.optional(),
  /** Where the connection came in at the other end. */
  arrivedAt: endpointSchema.optional(),
  /** Whether the counterpart saw the connection arrive, where it did not get through. */
  arrived: z.boolean().optional(),
  /** What came in at the counterpart meanwhile that may be what is left of it. */
  unheard: z.enum(unheard).optional(),
  /** What was said in the place of the end that was dialled, printable. */
  said: z.string().max(300).optional(),
  echo: z.object({ failed: echoFailureSchema.optional() }).optional(),
  tls: z.object({ passage: z.enum(tlsPassages), errorCode: z.string().max(60).optional() }).optional(),
  breach: z.enum(breaches).optional(),
  /** How the visit itself ended, where the counterpart could not be asked any more. */
  lost: z.enum(breaches).optional(),
  /** How long nothing was said over the connection. */
  idleMs: z.number().optional(),
  datagrams: datagramsSchema.optional(),
  called: calledSchema.optional(),
  /** Where nobody was met, of a row that is about none of these ports itself. */
  doors: z.array(doorSchema).max(maxDoors).optional(),
  /** The counterpart's port at which it turned away the question for a call back: not the one that was to be called. */
  crowdedAt: portSchema.optional(),
});
export type PairFacts = z.infer<typeof pairFactsSchema>;

/** `taken`: another program has it. `denied`: the user may not listen there. */
export const listeningStates = ['listening', 'taken', 'denied', 'unavailable'] as const;
export const listeningSchema = z.object({
  port: portSchema,
  transport: z.enum(['tcp', 'udp']),
  family: z.literal([4, 6]),
  state: z.enum(listeningStates),
  /** The program that holds the port, where the system tells. */
  holder: z.string().max(200).optional(),
});
export type Listening = z.infer<typeof listeningSchema>;

/** Bytes that arrived at the receiving end, from the first frame's arrival to the last one's. */
const flowSchema = z.object({
  bytes: z.number().nonnegative(),
  durationMs: z.number().nonnegative(),
  /** Left out where it went on to its end. */
  breach: z.enum(breaches).optional(),
});
export type FlowFacts = z.infer<typeof flowSchema>;

/** From there to here, and from here to there, in the order of measuring. */
export const flowDirections = ['down', 'up'] as const;
export type FlowDirection = (typeof flowDirections)[number];

/** The counterpart of a run: a stand-in for the server, and what it told about its own end. */
export const counterpartSchema = z.object({
  address: z.string().max(64),
  /** Left out where nobody there knew the code. */
  paired: z
    .object({ version: z.string().max(40), listening: z.array(listeningSchema).max(64), port: portSchema })
    .optional(),
  down: flowSchema.optional(),
  up: flowSchema.optional(),
});
export type CounterpartFacts = z.infer<typeof counterpartSchema>;
/** A name has few addresses. */
export const maxCounterparts = 16;
export const counterpartsSchema = z.array(counterpartSchema).max(maxCounterparts);
