import { z } from 'zod';

/** What became of a connection on which nothing was sent. `silent`: nobody acknowledges what it sends any more. */
export const holdEndings = ['alive', 'closed', 'reset', 'silent', 'interrupted'] as const;

export const holdSchema = z.object({
  /** How long it was to stay idle. */
  wantedMs: z.number(),
  /** How long it stayed idle, or until the end came. */
  idleMs: z.number(),
  ending: z.enum(holdEndings),
  /** Whether the end came by itself, or showed only when the connection was asked for a sign of life. */
  noticed: z.enum(['while-idle', 'when-asked']).optional(),
  /** How long the sign of life (TCP keep-alive, RFC 9293 section 3.8.4) was waited for. */
  keepAliveMs: z.number().optional(),
  /** When the server last sent something by itself: idle is only what comes after. Left out where it sent nothing. */
  lastHeardMs: z.number().optional(),
  /** Control after an end: whether the same port opens anew. */
  reconnects: z.boolean().optional(),
});
export type Hold = z.infer<typeof holdSchema>;
