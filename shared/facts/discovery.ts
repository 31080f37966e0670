import { z } from 'zod';

/** Why a search did not leave from an address, or not to one of its destinations. */
export const discoveryTroubles = [
  /** A tunnel or a network of one address: nobody else can hear a broadcast there. */
  'no-broadcast',
  /** Another interface has the same network, and the system chooses which of the two sends. */
  'same-network',
  /** This machine's own rules forbade it. */
  'denied',
  'no-route',
  /** Another program holds the port. */
  'in-use',
  /** The interface lost its address. */
  'address-gone',
  'failed',
] as const;
export type DiscoveryTrouble = (typeof discoveryTroubles)[number];

/** Bounds on what a network may make a report grow to. */
export const maxDiscovered = 64;
export const maxSearchedFrom = 32;

/** How long a search may listen, and how long it does where nobody says. */
export const maxDiscoverySeconds = 60;
export const defaultDiscoverySeconds = 3;

const word = z.string().max(200);
const errorCode = z.string().max(40).optional();
const trouble = z.enum(discoveryTroubles).optional();

const searchedFromSchema = z.object({
  name: z.string().max(100),
  /** The interface's own IPv4 address, from which the queries left. */
  address: z.string().max(15),
  prefixLength: z.int().min(0).max(32),
  kind: z.enum(['broadcast', 'loopback', 'point-to-point']),
  /** Limited and directed broadcast; on loopback the own address. */
  queries: z
    .array(
      z.object({
        to: z.string().max(15),
        /** Packets that the system took; 0 where it took none. */
        packets: z.int(),
        trouble,
        errorCode,
      }),
    )
    .max(2),
  /** Why nothing was sent from here at all. */
  trouble,
  errorCode,
});
export type SearchedFrom = z.infer<typeof searchedFromSchema>;

const discoveredSchema = z.object({
  address: z.string().max(15),
  port: z.int(),
  /** The interface on which it was heard; left out where an announcement comes from an address of no own network. */
  interface: z.string().max(100).optional(),
  /**
   * `answer`: in the documented form, to our query. `reply`: to our query, in another form. `announcement`: unasked, on
   * the port itself; its form is not documented.
   */
  via: z.enum(['answer', 'reply', 'announcement']),
  /** The three strings of the documented form, made printable. */
  machine: word.optional(),
  service: word.optional(),
  database: word.optional(),
  /** What it said in another form, made printable. */
  heard: word.optional(),
  /** Datagrams of this kind from there. */
  times: z.int(),
  /** After the first query. */
  firstMs: z.number(),
  /** It is the server of the profile, by address or by name. */
  sought: z.boolean().optional(),
  /** It says that it is a PortAmpel counterpart and no server; `verified`: and proves that it knows the code. */
  standIn: z.enum(['verified', 'unverified']).optional(),
});
export type Discovered = z.infer<typeof discoveredSchema>;

const sentSchema = z.int().nonnegative();

/** What a counterpart that was met over TCP told of its announcements while this end searched, and what came of them. */
const rehearsalSchema = z.object({
  /** The counterpart's end of the TCP connection, this end of it, and as which the counterpart saw that. */
  there: z.string().max(64),
  here: z.string().max(64),
  seenAs: z.string().max(64),
  /** Where it announces itself; left out where it does not. */
  port: z.int().min(1).max(65_535).optional(),
  /** Into which networks, and how many announcements left meanwhile. */
  networks: z
    .array(
      z.object({
        address: z.string().max(15),
        prefixLength: z.int().min(0).max(32),
        sent: sentSchema,
        trouble,
      }),
    )
    .max(16),
  /**
   * How often it announced nothing when it was asked, since others had asked a moment before: what it announced for them
   * is in no `sent`, though it may be in `heard`.
   */
  limited: z.int().positive().optional(),
  /** Announcements that came in here and proved to be this counterpart's. */
  heard: sentSchema,
  /** Queries from here to its address alone: how many it says have arrived, and how many answers came. */
  query: z.object({ sent: sentSchema, arrived: sentSchema, answered: sentSchema }).optional(),
  /** Datagrams from there to this PC alone, unasked as an announcement is; left out where this end could not listen to them. */
  call: z.object({ sent: sentSchema, received: sentSchema }).optional(),
});
export type RehearsalFacts = z.infer<typeof rehearsalSchema>;

/**
 * Why a counterpart that should be asked was not. `code`: somebody answered over TCP, and nobody who knows the code.
 * `unreachable`: no connection at any of its ports. `name`: its name has no address. `ipv6`: it has none of IPv4, and the
 * search knows no other.
 */
export const unmetReasons = ['code', 'unreachable', 'name', 'ipv6'] as const;
export type UnmetReason = (typeof unmetReasons)[number];

/** What a search for servers in the own networks sent and heard; never an opinion. */
export const discoverySchema = z.object({
  port: z.int().min(1).max(65535),
  listenedMs: z.number(),
  /** The server of the profile, where there is one: others than it are somebody else's. */
  sought: z.string().max(300).optional(),
  from: z.array(searchedFromSchema).max(maxSearchedFrom),
  /** Addresses of this machine beyond those that fit above. */
  fromLeftOut: z.int().optional(),
  /**
   * How the port was listened on for announcements. `broadcasts`: another program holds the port, so only what is sent
   * to a broadcast address is heard. `off`: nothing outside of this machine was asked.
   */
  listening: z.enum(['everything', 'broadcasts', 'nothing', 'off']),
  listenErrorCode: errorCode,
  servers: z.array(discoveredSchema).max(maxDiscovered),
  /** More were heard than fit above. */
  serversLeftOut: z.boolean().optional(),
  /** Other clients that searched at the same time. */
  otherSearches: z.int().optional(),
  /** So much came in that the search was ended early. */
  flooded: z.boolean().optional(),
  /** Where a counterpart stands in for the server. */
  rehearsal: rehearsalSchema.optional(),
  unmet: z.enum(unmetReasons).optional(),
});
export type DiscoveryFacts = z.infer<typeof discoverySchema>;
