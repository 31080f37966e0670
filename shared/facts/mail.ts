import { z } from 'zod';

/** What was made unreadable on the way: the words of the greeting, of an offer, or of a command of ours. */
export const maskedParts = ['greeting', 'capability', 'command'] as const;

/** No list of a real server comes near; the rest is not kept. */
export const maxOffered = 64;

const word = z.string().max(1000);

const offerSchema = z.object({
  /** As the server writes them, without its own name. */
  capabilities: z.array(word).max(maxOffered),
  /** SASL mechanisms (RFC 4422) among them. */
  auth: z.array(word).max(maxOffered),
  /** Largest message that the server says it takes (RFC 1870); left out where it names none. */
  maxMessageBytes: z.number().optional(),
});
export type MailOffer = z.infer<typeof offerSchema>;

/** The opening dialogue of a mail server, up to the login. */
export const mailFactsSchema = z.object({
  /** From the connection, or from the end of the TLS handshake where TLS comes first, to the end of the greeting. */
  greetingMs: z.number().optional(),
  /** What is offered before TLS and inside it. */
  clear: offerSchema.optional(),
  tls: offerSchema.optional(),
  masked: z.array(z.enum(maskedParts)).max(maskedParts.length).optional(),
});
export type MailFacts = z.infer<typeof mailFactsSchema>;
