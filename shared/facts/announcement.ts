import { z } from 'zod';
import { discoveryTroubles } from './discovery.ts';

/** Interfaces that a counterpart tells of; more are announced on all the same. */
export const maxAnnouncedFrom = 16;

/** One IPv4 network into which a counterpart announces itself, as the server does. */
export const announcedFromSchema = z.object({
  name: z.string().max(100),
  address: z.string().max(15),
  prefixLength: z.int().min(0).max(32),
  /** The network's broadcast address; left out where it has none. */
  to: z.string().max(15).optional(),
  /** Why nothing leaves from here, as far as was tried. */
  trouble: z.enum(discoveryTroubles).optional(),
  errorCode: z.string().max(40).optional(),
});
export type AnnouncedFrom = z.infer<typeof announcedFromSchema>;

/** How a counterpart announces itself. */
export const announcingSchema = z.object({
  port: z.int().min(1).max(65_535),
  everyMs: z.int().positive(),
  from: z.array(announcedFromSchema).max(maxAnnouncedFrom),
  /** The program that has the port, where the system tells. */
  holder: z.string().max(200).optional(),
});
export type Announcing = z.infer<typeof announcingSchema>;
