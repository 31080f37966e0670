import { z } from 'zod';

/** A text to be rendered in the reader's language: a key of the locales and its parameters. Never prose. */
export const messageSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Message = z.infer<typeof messageSchema>;
