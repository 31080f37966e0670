import { z } from 'zod';

/** Bounds on what is asked, and on what a report grows to. */
export const maxNames = 16;
export const maxNameServers = 8;
export const maxAddressesPerAnswer = 16;

const address = z.string().max(60);
const addresses = z.array(address).max(maxAddressesPerAnswer);
const errorCode = z.string().max(40).optional();

/**
 * What one name server said to one question, as the response codes of RFC 1035 section 4.1.1 tell it apart. `no-data`: the
 * name exists (NOERROR), without an address of this family. `silent`: nothing came in time. `unreachable`: the question
 * could not be sent, or came back by ICMP.
 */
export const dnsOutcomes = [
  'addresses',
  'no-data',
  'no-such-name',
  'refused',
  'server-failure',
  'silent',
  'not-awaited',
  'unreachable',
  'failed',
] as const;
export type DnsOutcome = (typeof dnsOutcomes)[number];

const dnsAnswerSchema = z.object({ outcome: z.enum(dnsOutcomes), addresses, ms: z.number(), errorCode });
export type DnsAnswer = z.infer<typeof dnsAnswerSchema>;

const nameSchema = z.object({
  name: z.string().max(300),
  /** What this PC's programs get: the system's own look-up, hosts file and VPN rules included. */
  system: z.object({ addresses, ms: z.number().nullable(), reason: z.string().max(60).optional(), errorCode }),
  /** In the order of `servers`; fewer where the run ended early. */
  answers: z.array(z.object({ server: address, a: dnsAnswerSchema, aaaa: dnsAnswerSchema })).max(maxNameServers),
  /** What the hosts file has for this name. */
  hostsFile: addresses.optional(),
});
export type NameFacts = z.infer<typeof nameSchema>;

/** How the names of a run resolve, by the system and by each name server that this PC is configured with. */
export const namesSchema = z.object({
  servers: z.array(address).max(maxNameServers),
  names: z.array(nameSchema).max(maxNames),
  /** More names or servers than are asked. */
  leftOut: z.object({ names: z.int(), servers: z.int() }).optional(),
  /** Why the hosts file could not be read. */
  hostsFileErrorCode: errorCode,
});
export type NamesFacts = z.infer<typeof namesSchema>;
