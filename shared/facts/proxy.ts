import { z } from 'zod';
import { confidences, reasons } from '../words.ts';
import { blockPageSchema, inspectionSchema } from './web.ts';

/** Where a setting was found: Windows' for the user, macOS's, GNOME's, the environment, Windows' for services. */
export const proxySources = ['windows', 'macos', 'gnome', 'environment', 'winhttp'] as const;
export type ProxySource = (typeof proxySources)[number];

const host = z.string().max(255);

const proxyServerSchema = z.object({
  /** How one talks to it; `https` is TLS to the proxy itself. */
  kind: z.enum(['http', 'https', 'socks']),
  host,
  port: z.int().min(1).max(65535),
});
/** A proxy by its address. A login that stood in the setting is never kept. */
export type ProxyServer = z.infer<typeof proxyServerSchema>;

const proxySettingsSchema = z.object({
  source: z.enum(proxySources),
  http: proxyServerSchema.optional(),
  https: proxyServerSchema.optional(),
  socks: proxyServerSchema.optional(),
  /** The address of the configuration script (PAC). */
  pac: z.string().max(500).optional(),
  /** The system looks for a script by itself (WPAD); PortAmpel does not. */
  autoDetect: z.boolean().optional(),
  /** Hosts that are asked directly, in the words of the setting. */
  bypass: z.array(z.string().max(255)).max(100),
});
export type ProxySettings = z.infer<typeof proxySettingsSchema>;

export const pacStates = [
  'read',
  'unreadable',
  'too-large',
  /** While it was fetched. */
  'timed-out',
  'not-understood',
  /** It was read, and did not decide within its time. */
  'ran-too-long',
  'not-needed',
] as const;
export type PacState = (typeof pacStates)[number];

export const proxyFactsSchema = z.object({
  settings: z.array(proxySettingsSchema).max(proxySources.length),
  /** What became of the script of the setting that counts. */
  pac: z.enum(pacStates).optional(),
});
/** How this system says that the web is to be reached. */
export type ProxyFacts = z.infer<typeof proxyFactsSchema>;

export const throughProxyResults = [
  'answered',
  /** Status 407 (RFC 9110 section 15.5.8). */
  'login-required',
  /** The proxy answered, and did not let us through. */
  'refused',
  /** A filter's page came instead of the server's. */
  'filtered',
  'unresolved',
  'unreachable',
  'silent',
  'broken-off',
  'tls-failed',
  /** SOCKS is not measured. */
  'not-measured',
  'cancelled',
] as const;

const throughProxySchema = z.object({
  result: z.enum(throughProxyResults),
  httpStatus: z.int().optional(),
  authentication: z.array(z.string().max(40)).max(8).optional(),
  page: blockPageSchema.optional(),
  /** What is wrong with the certificate that came through the proxy. */
  fault: z.enum(reasons).optional(),
  inspection: inspectionSchema.optional(),
  errorCode: z.string().max(80).optional(),
  durationMs: z.number(),
});
export type ThroughProxy = z.infer<typeof throughProxySchema>;

export const proxyComparisonSchema = z.object({
  source: z.enum(proxySources),
  /** Named by the configuration script and not by the setting itself. */
  byPac: z.boolean(),
  proxy: proxyServerSchema,
  through: throughProxySchema,
  /** Which of the two ways the product goes, as far as its platform's documentation tells. */
  productUses: z.enum(['direct', 'proxy']),
  confidence: z.enum(confidences),
});
/** The row's own question asked once more, through the proxy that this system names for it. */
export type ProxyComparison = z.infer<typeof proxyComparisonSchema>;
