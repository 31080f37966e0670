import { z } from 'zod';

/** Far more than any text of ours takes; what a foreign report says must not freeze whoever opens it. */
const maxKey = 200;
export const maxText = 4000;
export const maxParams = 20;

const paramsSchema = z
  .record(z.string().max(maxKey), z.union([z.string().max(maxText), z.number()]))
  .refine((params) => Object.keys(params).length <= maxParams)
  // A refinement leaves no trace in the JSON Schema.
  .meta({ maxProperties: maxParams });

/** A text to be rendered in the reader's language: a key of the locales and its parameters. Never prose. */
export const messageSchema = z.object({ key: z.string().max(maxKey), params: paramsSchema.optional() });
export type Message = z.infer<typeof messageSchema>;
