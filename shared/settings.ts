import { z } from 'zod';
import { fileFormats } from './file-formats.ts';
import { optionsSchema } from './profile.ts';
import { redactionLevels } from './redaction.ts';
import { counterpartMinutes } from './station.ts';
import { languages, roles, scenarioIds } from './words.ts';

/** What the app remembers, per user of this PC. Changed fields of a later version are new fields, never re-used ones. */
export const settingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(['system', ...languages]),
  theme: z.enum(['system', 'light', 'dark']),
  /** What was chosen and typed last. */
  scenario: z.enum(scenarioIds).nullable(),
  addresses: z.partialRecord(z.enum(roles), z.string().max(300)),
  options: optionsSchema,
  /** What was practised last. */
  situation: z.string().max(60).nullable(),
  /** Addresses that were checked before, newest first. */
  recentHosts: z.partialRecord(z.enum(roles), z.array(z.string().max(300)).max(8)),
  /** Whether timeSensor's own lastServer.xml may be read for the server's address. */
  useLastServer: z.boolean(),
  canary: z.boolean(),
  attemptTimeoutMs: z.int().min(100).max(60_000),
  /** A file of the firm's own root certificates (PEM). */
  caFile: z.string().nullable(),
  /** A sound and a notification where a watched row changes. */
  watchSignal: z.boolean(),
  /** How reports leave, as it was chosen last. */
  redactionLevel: z.enum(redactionLevels),
  /** Whether saved reports are signed with the key of this PC. */
  signReports: z.boolean(),
  /** How a report was written last for somebody else. */
  fileFormat: z.enum(fileFormats),
  /** Where and for how many minutes this PC was the counterpart last; lists as they were typed. */
  counterpart: z.object({
    ports: z.enum(['server', 'own']),
    tcp: z.string().max(300),
    udp: z.string().max(300),
    announces: z.boolean(),
    minutes: z.int().min(counterpartMinutes.min).max(counterpartMinutes.max),
  }),
  /** How many runs the history keeps. */
  historyLimit: z.int().min(1).max(1000),
});
export type Settings = z.infer<typeof settingsSchema>;
