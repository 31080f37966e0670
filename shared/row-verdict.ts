import { z } from 'zod';
import { expectations, lights, reasons, services, states, transports } from './words.ts';

/** What is kept of a row where reports are laid side by side: what it came to, against what was expected. */
export const rowVerdictSchema = z.object({
  light: z.enum(lights),
  state: z.enum(states),
  reason: z.enum(reasons),
  service: z.enum(services).nullable(),
  expectation: z.enum(expectations),
  port: z.int(),
  /** In an exercise: the port of the specification, which that one stood in for. */
  specifiedPort: z.int().optional(),
  transport: z.enum(transports),
});
export type RowVerdict = z.infer<typeof rowVerdictSchema>;

export function rowVerdictOf(row: RowVerdict): RowVerdict {
  const { light, state, reason, service, expectation, port, specifiedPort, transport } = row;
  return {
    light,
    state,
    reason,
    service,
    expectation,
    port,
    ...(specifiedPort !== undefined && { specifiedPort }),
    transport,
  };
}
