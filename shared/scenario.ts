import { z } from 'zod';
import {
  directions,
  encryptions,
  expectations,
  groups,
  probeNames,
  roles,
  rowIds,
  scenarioIds,
  transports,
} from './words.ts';

const portNumber = z.int().min(1).max(65535);

/**
 * A port that the options decide: 4D's application port n, its database port n+1, the SQL port on its own, and that of the
 * update rehearsal's protocol.
 */
export const namedPorts = ['application', 'database', 'sql', 'transfer'] as const;
export type NamedPort = (typeof namedPorts)[number];

/** The option that switches a row on or off as a whole. */
const rowOptions = ['mail', 'updates', 'rehearsal', 'hold'] as const;

const scenarioRowSchema = z.strictObject({
  id: z.enum(rowIds),
  group: z.enum(groups),
  role: z.enum(roles),
  transport: z.enum(transports),
  port: z.union([portNumber, z.enum(namedPorts)]),
  direction: z.enum(directions),
  expectation: z.enum(expectations),
  probe: z.enum(probeNames),
  encryption: z.enum(encryptions),
  /** Only where this option is on; else the row is shown as switched off. */
  option: z.enum(rowOptions).optional(),
  /** Belongs to the client-server transport of this name (option `transport`). */
  carriedBy: z.enum(['tcp', 'quic']).optional(),
});
export type ScenarioRow = z.infer<typeof scenarioRowSchema>;

/** One file of `assets/scenarios`: a situation with its expected world. */
export const scenarioSchema = z.strictObject({
  format: z.literal('portampel-scenario/1'),
  id: z.enum(scenarioIds),
  /** Rises with every change of the rows, so that two reports can be told apart. */
  version: z.int().min(1),
  rows: z.array(scenarioRowSchema).min(1),
});
export type Scenario = z.infer<typeof scenarioSchema>;
