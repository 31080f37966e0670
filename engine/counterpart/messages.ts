import { z } from 'zod';

/** Long enough for a round trip around the world and a busy PC at its end. */
export const answerMs = 10_000;
/** From the connection to its hello, and from the welcome to the first request. */
export const helloMs = 5000;

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
]);
export type Request = z.infer<typeof requestSchema>;

/** The first answer over every line: how it arrived. */
export const arrivalSchema = z.object({
  /** As the counterpart sees it: where this differs from what the visitor sees, addresses are translated on the way. */
  from: endpointSchema,
  at: endpointSchema,
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** `taken`: another program has it. `denied`: this user may not listen there. */
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

/** What a session begins with. */
export const sessionSchema = z.object({
  session: sessionIdSchema,
  version: z.string().max(40),
  listening: z.array(listeningSchema).max(64),
  /** How long it will still listen. */
  endsInMs: z.number().nonnegative(),
});
export type SessionGreeting = z.infer<typeof sessionSchema>;

/** What a visitor may ask within a session. */
export const questionSchema = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('seen'), nonces: z.array(nonceSchema).max(64) }),
  z.object({ ask: z.literal('bye') }),
]);
export type Question = z.infer<typeof questionSchema>;

/** One connection that reached the counterpart. */
export const seenSchema = z.object({
  nonce: nonceSchema,
  from: endpointSchema,
  at: endpointSchema,
  dialledPort: portSchema,
});
export const seenAnswerSchema = z.object({ seen: z.array(seenSchema).max(64) });
