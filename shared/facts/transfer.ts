import { z } from 'zod';
import { transferProtocols } from '../words.ts';

/**
 * How one download ended: as its protocol asks, with the whole file (`complete`) or the wanted part of a larger one
 * (`part`); with a FIN or RST before that (`closed`, `reset`); with silence on a connection that stands (`stalled`); too
 * slowly to wait for (`late`); complete, but without the server's last word (`unconfirmed`).
 */
export const transferEnds = [
  'complete',
  'part',
  'closed',
  'reset',
  'stalled',
  'late',
  'unconfirmed',
  'cancelled',
  'failed',
] as const;
export type TransferEnd = (typeof transferEnds)[number];

/** The most points that a byte time line keeps. */
export const maxTimelinePoints = 120;

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const downloadSchema = z.object({
  end: z.enum(transferEnds),
  receivedBytes: count,
  /** From the request to the last byte, or to the end of the wait for more. */
  durationMs: z.number(),
  /** From the request to the first byte of the file. */
  firstByteMs: z.number().optional(),
  /** From the first byte to the last. */
  bytesPerSecond: z.number().optional(),
  /** Milliseconds since the request, and the bytes that had come by then. */
  timeline: z.array(z.tuple([z.number(), count])).max(maxTimelinePoints),
  /** Of the whole file, where it came. */
  sha256: sha256.optional(),
  /** The server's word at the end, where the protocol has one. */
  reply: z.string().max(600).optional(),
});
/** What one try of the download came to. */
export type DownloadFacts = z.infer<typeof downloadSchema>;

/** What the update rehearsal saw. */
export const transferFactsSchema = z.object({
  protocol: z.enum(transferProtocols),
  /** As asked for, or as found in the server's listing. */
  path: z.string().max(1100).optional(),
  /** Whether the path was chosen here, because none was given. */
  chosen: z.boolean().optional(),
  wantedBytes: count,
  /** The size that the server names. */
  announcedBytes: count.optional(),
  expectedSha256: sha256.optional(),
  /** The first download, and the second where the first needed confirmation. */
  downloads: z.array(downloadSchema).min(1).max(2),
  /** Where both downloads broke off at the same place: by then so many bytes had come. */
  samePlaceBytes: count.optional(),
  /** How long the file was held back before it came in one burst. */
  heldBackMs: z.number().optional(),
  /** What came instead of the file: its media type and, where it tells, whose page it is. */
  instead: z
    .object({ contentType: z.string().max(200).optional(), product: z.string().max(200).optional() })
    .optional(),
});
export type TransferFacts = z.infer<typeof transferFactsSchema>;
