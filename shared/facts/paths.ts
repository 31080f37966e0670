import { z } from 'zod';

const address = z.string().max(64);

/** How the echo was sent: by ourselves, by the system's ping, or not at all: then handshakes of the rows stand in. */
export const echoMethods = ['raw-icmp', 'system-ping', 'tcp-handshakes', 'none'] as const;
export type EchoMethod = (typeof echoMethods)[number];

export const pathMtuUnknowns = [
  /** Neither ping nor a web server of this address could tell. */
  'no-means',
  /** The answers contradict each other. */
  'unclear',
  'interface-unknown',
  'timed-out',
  'cancelled',
] as const;

const pathMtuSchema = z.discriminatedUnion('state', [
  /** Packets of the interface's full size pass. */
  z.object({ state: z.literal('full'), bytes: z.int() }),
  /** Somebody on the way told that packets must be smaller, as they should (RFC 1191, RFC 8201): harmless. */
  z.object({ state: z.literal('smaller'), bytes: z.int() }),
  /** Large packets vanish without a word; `http`: large requests as well. `bytes`: the largest that passes, where ping could tell. */
  z.object({ state: z.literal('black-hole'), method: z.enum(['ping', 'http']), bytes: z.int().optional() }),
  /** Large requests pass; by what packets, nobody can tell where ping is blocked. */
  z.object({ state: z.literal('passes'), method: z.literal('http') }),
  z.object({ state: z.literal('unknown'), reason: z.enum(pathMtuUnknowns) }),
]);
export type PathMtu = z.infer<typeof pathMtuSchema>;

const hopSchema = z.object({ ttl: z.int(), address: address.nullable(), rttMs: z.number().nullable() });
export type Hop = z.infer<typeof hopSchema>;

export const traceEnds = ['reached', 'refused', 'hop-limit', 'timed-out', 'cancelled', 'no-program'] as const;

const traceSchema = z.object({
  method: z.enum(['raw-icmp', 'system-traceroute']),
  hops: z.array(hopSchema).max(30),
  ended: z.enum(traceEnds),
});
export type Trace = z.infer<typeof traceSchema>;

const pathSchema = z.object({
  address,
  /** The plan's names for this address; none for this machine's own gateway. */
  hosts: z.array(z.string().max(253)).max(8),
  isGateway: z.boolean(),
  method: z.enum(echoMethods),
  sent: z.int(),
  received: z.int(),
  /** Of the echoes, or of the handshakes that stand in for them. */
  rttsMs: z.array(z.number()).max(16),
  mtu: pathMtuSchema.optional(),
  trace: traceSchema.optional(),
});
export type Path = z.infer<typeof pathSchema>;

export const maxPaths = 17;
export const pathsSchema = z.array(pathSchema).max(maxPaths);
