import { z } from 'zod';
import { owners, places } from '../causes.ts';
import { messageSchema } from '../message.ts';
import { redactionLevels } from '../redaction.ts';
import { rowVerdictSchema } from '../row-verdict.ts';
import { standIns } from '../stand-in.ts';
import { trainingSchema } from '../training.ts';
import { confidences, lights } from '../words.ts';

export const comparisonFormat = 'portampel-comparison/1';

/**
 * - `worse`, `better`: both reports could tell, and the light differs.
 * - `no-longer-told`, `newly-told`: one of the two is grey; that is no light, so it is neither better nor worse.
 * - `other`: the same light for another reason.
 */
export const rowChanges = [
  'worse',
  'better',
  'no-longer-told',
  'newly-told',
  'other',
  'only-a',
  'only-b',
  'same',
] as const;
export type RowChange = (typeof rowChanges)[number];

/**
 * What only one of the two reports is, so that a change between them may be of that alone: an exercise; a trial run; a
 * rehearsal that reached nobody; one in which PortAmpel answered in the server's place. What says least comes first.
 */
export const unlikenesses = ['training', 'demo', 'unreached', 'answered'] as const;
export type Unlikeness = (typeof unlikenesses)[number];

/**
 * `untold`: no light that both could tell differs, but a row that one could tell the other could not; or fewer than half of
 * either's rows are in both; or only one of them is of a stand-in, an exercise or a trial run (`unlike`).
 */
export const verdicts = ['same', 'better', 'worse', 'mixed', 'untold'] as const;
export type Verdict = (typeof verdicts)[number];

export const causeChanges = ['new', 'gone', 'same'] as const;

/** Whether names and addresses of the two reports can be laid side by side, or why they cannot. */
export const nameStates = ['comparable', 'other-levels', 'other-keys', 'strict'] as const;
export type NameState = (typeof nameStates)[number];

/** What may differ around the rows; in this order where nothing else decides. */
export const topics = [
  'vpn',
  'dns-servers',
  'dns-answers',
  'hosts-file',
  'search-domains',
  'proxy',
  'pac',
  'inspection',
  'faked-opens',
  'firewall',
  'local-network',
  'connection',
  'wifi',
  'wifi-signal',
  'gateway',
  'ipv4',
  'ipv6',
  'clock',
  'hosts',
  'ports',
  'expectation',
  'option',
  'os',
  'time-zone',
  'profile',
  'scenario',
  'program',
] as const;
export type Topic = (typeof topics)[number];

const sideSchema = z.object({
  /** As it was named when it was opened. */
  file: z.string(),
  id: z.string(),
  createdAt: z.string(),
  light: z.enum(lights),
  ended: z.enum(['finished', 'cancelled', 'deadline']),
  demo: z.boolean(),
  /** The situation that was practised, where it was an exercise. */
  training: trainingSchema.optional(),
  /** Of a rehearsal: PortAmpel answered in the server's place, as the counterpart, or was to and was not reached. */
  standIn: z.enum(standIns).optional(),
  /** Whether its digest holds. */
  intact: z.boolean(),
  scenario: z.string(),
  profileName: z.string().optional(),
  redaction: z.enum(redactionLevels),
});
export type Side = z.infer<typeof sideSchema>;

const rowSchema = z.object({
  id: z.string(),
  change: z.enum(rowChanges),
  a: rowVerdictSchema.optional(),
  b: rowVerdictSchema.optional(),
});
export type RowComparison = z.infer<typeof rowSchema>;

const causeSideSchema = z.object({
  light: z.enum(lights),
  confidence: z.enum(confidences),
  owner: z.enum(owners),
  cause: messageSchema,
  /** What to do first. */
  action: messageSchema.optional(),
  rows: z.array(z.string()),
});
export type CauseSide = z.infer<typeof causeSideSchema>;

const causeSchema = z.object({
  /** The key of its text: the same for a cause whatever host it is about. */
  key: z.string(),
  place: z.enum(places),
  change: z.enum(causeChanges),
  a: causeSideSchema.optional(),
  b: causeSideSchema.optional(),
});
export type CauseComparison = z.infer<typeof causeSchema>;

/** A word of this program is a message, all else stands as it was seen. An empty list: there is nothing of the kind. */
const valuesSchema = z.array(z.union([z.string(), messageSchema]));
export type Values = z.infer<typeof valuesSchema>;

const differenceSchema = z.object({
  topic: z.enum(topics),
  /** The role, row or option that it concerns, where it does not concern the whole machine. */
  subject: z.string().optional(),
  a: valuesSchema,
  b: valuesSchema,
  /** The changed rows that it could explain. */
  rows: z.array(z.string()),
});
export type Difference = z.infer<typeof differenceSchema>;

export const comparisonSchema = z.object({
  format: z.literal(comparisonFormat),
  a: sideSchema,
  b: sideSchema,
  verdict: z.enum(verdicts),
  /** Why the two say nothing of each other, and which of them it is. */
  unlike: z.object({ side: z.enum(['A', 'B']), what: z.enum(unlikenesses) }).optional(),
  names: z.enum(nameStates),
  /** By what has changed, the worst first. */
  rows: z.array(rowSchema),
  causes: z.array(causeSchema),
  /** What could explain the changed rows, the likeliest first. */
  likely: z.array(differenceSchema),
  otherDifferences: z.array(differenceSchema),
  /** What at least one of the two reports does not tell, or whose names cannot be compared. */
  untold: z.array(z.enum(topics)),
});
/** Two reports side by side. */
export type Comparison = z.infer<typeof comparisonSchema>;
