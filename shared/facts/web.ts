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
