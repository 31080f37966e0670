import { z } from 'zod';
import { confidences } from '../words.ts';

/** Where a page, or a device that answers in the server's place, gave itself away. */
const pageSigns = ['status', 'header', 'redirect', 'page'] as const;

export const blockPageSchema = z.object({
  kind: z.enum(['block-page', 'captive-portal']),
  /** Left out where the page does not say whose it is. */
  product: z.string().max(80).optional(),
  confidence: z.enum(confidences),
  sign: z.enum(pageSigns),
  /** What was recognised, in the peer's own words. */
  words: z.string().max(300),
});
/** An answer that a filter or a hotspot gave in the server's place. */
export type BlockPage = z.infer<typeof blockPageSchema>;

const proxySignSchema = z.object({
  /** The header's name, in lower case. */
  header: z.string().max(40),
  value: z.string().max(300),
  confidence: z.enum(confidences),
  product: z.string().max(80).optional(),
});
/** What in an answer speaks of a proxy on the way that nobody has set up here. */
export type ProxySign = z.infer<typeof proxySignSchema>;

/** Why a chain of redirects was not followed further. */
export const redirectEnds = ['other-host', 'other-port', 'circle', 'too-many', 'unreadable', 'failed'] as const;

const redirectSchema = z.object({ status: z.int(), location: z.string().max(600), followed: z.boolean() });
export type Redirect = z.infer<typeof redirectSchema>;

export const webFactsSchema = z.object({
  redirects: z.array(redirectSchema).max(6).optional(),
  redirectsEnd: z.enum(redirectEnds).optional(),
  /** Of the last answer, where redirects led to others than the first. */
  lastStatus: z.int().optional(),
  page: blockPageSchema.optional(),
  proxySigns: z.array(proxySignSchema).max(10).optional(),
  /** How a proxy wants its users to log in: the schemes that it named with status 407. */
  proxyAuthentication: z.array(z.string().max(40)).max(8).optional(),
});
export type WebFacts = z.infer<typeof webFactsSchema>;

export const inspectionSchema = z.object({
  /** The issuer's name is a known product's, or the chain is trusted through a root of this system that is not public. */
  basis: z.enum(['product', 'local-root']),
  product: z.string().max(80).optional(),
  kind: z.enum(['network', 'antivirus', 'debugger']).optional(),
  issuer: z.string().max(300),
  confidence: z.enum(confidences),
});
/** A certificate that an inspecting product seems to have put in the place of the server's. */
export type Inspection = z.infer<typeof inspectionSchema>;
