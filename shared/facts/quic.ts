import { z } from 'zod';

/** More versions than this of one server are not kept. */
export const maxQuicVersions = 20;

export const quicSchema = z.object({
  /** As the server offers them, in its order: `v1`, `v2`, `draft-29`, or the number in hex. */
  versions: z.array(z.string().max(20)).max(maxQuicVersions),
  /** Datagrams sent, each of that many bytes of UDP payload. */
  sent: z.int(),
  sentBytes: z.int(),
  /** Of the datagram that answered. */
  answerBytes: z.int().optional(),
  /** Datagrams of the peer that were no answer to ours (RFC 9000 section 6.2 wants them dropped). */
  ignored: z.int(),
  /** Control where nothing came over UDP: what TCP on the same port of this address says. */
  tcp: z.enum(['open', 'closed', 'silent']).optional(),
});
export type QuicFacts = z.infer<typeof quicSchema>;
