import { z } from 'zod';
import { reasons, states } from '../words.ts';

/**
 * Counter-tests of rows that fail: a port of the same host that nothing listens on, another port that servers often have
 * open, and the same port on another host of the run.
 */
export const controlKinds = ['closed-port', 'other-port', 'other-host'] as const;
export type ControlKind = (typeof controlKinds)[number];

export const maxControls = 48;

const controlSchema = z.object({
  kind: z.enum(controlKinds),
  address: z.string().max(64),
  port: z.int().min(1).max(65535),
  state: z.enum(states),
  reason: z.enum(reasons),
  /** Until the handshake's answer, be it a refusal; `null` where none came. */
  rttMs: z.number().nullable(),
});
/** One TCP handshake that no row asked for. It was tried once: an answer proves something, silence only supports. */
export type Control = z.infer<typeof controlSchema>;

export const controlsSchema = z.array(controlSchema).max(maxControls);
