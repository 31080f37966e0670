import { z } from 'zod';

/** Why a fact about this machine is not known; never a guess in its place. */
export const missingReasons = [
  /** This account may not read it. */
  'not-permitted',
  /** The machine has nothing of the kind: no Wi-Fi, no IPv6 route. */
  'none-here',
  /** The system keeps it from programs, as macOS does with the name of a Wi-Fi. */
  'withheld',
  /** The program that would tell is not installed. */
  'no-program',
  /** The program answered in words that are not known here. */
  'not-understood',
  'timed-out',
  'cancelled',
  /** Nothing was measured that could tell. */
  'not-measured',
] as const;
export type Missing = (typeof missingReasons)[number];

export type Fact<T> = { value: T } | { missing: Missing };

function fact<T extends z.ZodType>(value: T) {
  return z.union([z.object({ value }), z.object({ missing: z.enum(missingReasons) })]).optional();
}

const text = z.string().max(256);
const address = z.string().max(64);

export const interfaceKinds = ['wired', 'wifi', 'vpn', 'virtual', 'unknown'] as const;
export type InterfaceKind = (typeof interfaceKinds)[number];

const interfaceSchema = z.object({
  name: text,
  kind: z.enum(interfaceKinds),
  addresses: z.array(address).max(32),
  mtuBytes: z.int().optional(),
  up: z.boolean().optional(),
});
export type InterfaceFact = z.infer<typeof interfaceSchema>;

const gatewaySchema = z.object({ address, interface: text.optional() });
export type Gateway = z.infer<typeof gatewaySchema>;

const wifiSchema = z.object({
  interface: text,
  ssid: fact(text),
  /** Some systems tell the strength in dBm, some in per cent. */
  signal: fact(z.union([z.object({ dbm: z.number() }), z.object({ percent: z.number() })])),
});
export type Wifi = z.infer<typeof wifiSchema>;

export const firewallProducts = ['windows', 'macos', 'ufw', 'firewalld', 'nftables'] as const;

const firewallSchema = z.object({
  product: z.enum(firewallProducts),
  /** `partly`: on in some of Windows' profiles only. */
  state: z.enum(['on', 'off', 'partly']),
  profiles: z
    .array(z.object({ name: z.enum(['domain', 'private', 'public']), on: z.boolean() }))
    .max(3)
    .optional(),
});
export type LocalFirewall = z.infer<typeof firewallSchema>;

const serverClockSchema = z.object({
  host: z.string(),
  /** This machine's clock minus the server's: positive where ours is ahead. */
  offsetMs: z.number(),
  /** How far off that may be: a Date header counts in whole seconds, and travels. */
  uncertaintyMs: z.number(),
});
export type ServerClock = z.infer<typeof serverClockSchema>;

/** Whether macOS lets this program reach its own subnet: told by what worked and what did not, since nobody may ask. */
export const localNetworkStates = ['allowed', 'blocked'] as const;

export const machineFactsSchema = z.object({
  /** What its owner calls it. Reports of one PC belong together by it. */
  computerName: fact(z.string().max(253)),
  os: fact(z.object({ name: text, version: text })),
  timeZone: fact(text),
  uptimeSeconds: fact(z.number()),
  interfaces: fact(z.array(interfaceSchema).max(64)),
  wifi: fact(wifiSchema),
  gateway4: fact(gatewaySchema),
  gateway6: fact(gatewaySchema),
  dnsServers: fact(z.array(address).max(16)),
  searchDomains: fact(z.array(z.string().max(255)).max(32)),
  firewall: fact(firewallSchema),
  clock: fact(z.array(serverClockSchema).max(16)),
  /** macOS only. */
  localNetwork: fact(z.enum(localNetworkStates)),
});
export type MachineFacts = z.infer<typeof machineFactsSchema>;
