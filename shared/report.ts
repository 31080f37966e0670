import { z } from 'zod';
import { owners, places } from './causes.ts';
import { controlsSchema } from './facts/controls.ts';
import { counterpartsSchema } from './facts/counterpart.ts';
import { machineFactsSchema } from './facts/machine.ts';
import { namesSchema } from './facts/names.ts';
import { pathsSchema } from './facts/paths.ts';
import { proxyFactsSchema } from './facts/proxy.ts';
import { maxText, messageSchema } from './message.ts';
import { observationSchema } from './observation.ts';
import { optionsSchema } from './profile.ts';
import { redactionSchema } from './redaction.ts';
import { trainingSchema } from './training.ts';
import { signatureSchema } from './trust.ts';
import {
  confidences,
  directions,
  expectations,
  groups,
  lights,
  reasons,
  reportFormat,
  roles,
  services,
  states,
  transports,
} from './words.ts';

const lightSchema = z.enum(lights);

const reportCheckSchema = z.object({
  id: z.string(),
  role: z.enum(roles),
  group: z.enum(groups),
  host: z.string().nullable(),
  /** The address that decided the row. */
  address: z.string().nullable(),
  port: z.int().min(1).max(65535),
  /** The port that the scenario has, where an exercise has another in its place. */
  specifiedPort: z.int().min(1).max(65535).optional(),
  transport: z.enum(transports),
  direction: z.enum(directions),
  expectation: z.enum(expectations),
  expectationReason: z.string().optional(),
  state: z.enum(states),
  reason: z.enum(reasons),
  service: z.enum(services).nullable(),
  light: lightSchema,
  rttMs: z.number().nullable(),
  phases: observationSchema.shape.addresses.element.shape.attempts.element.shape.phases,
  /** Number of tries on the deciding address. */
  attempts: z.int(),
  /** What was seen, address by address. */
  details: observationSchema.omit({ checkId: true }),
  findingIds: z.array(z.string()),
});
export type ReportCheck = z.infer<typeof reportCheckSchema>;

/** Far more than a run comes to; what a foreign report has must not freeze whoever opens it. */
export const maxFindings = 300;
export const maxFindingLines = 60;
const maxFindingRows = 10_000;
const maxNotes = 200;
/** A run has some dozens. */
export const maxRows = 20_000;

const findingText = z.string().max(maxText);
const findingLines = z.array(messageSchema).max(maxFindingLines);
const findingRows = z.array(findingText).max(maxFindingRows);

const findingSchema = z.object({
  id: findingText,
  light: lightSchema,
  confidence: z.enum(confidences),
  owner: z.enum(owners),
  place: z.enum(places),
  cause: messageSchema,
  /** What speaks for it. */
  evidence: findingLines,
  /** What speaks against it, or would look the same. */
  against: findingLines,
  /** Step by step; the first says what to do. */
  advice: findingLines,
  /** What it means for the work with timeSensor LEGAL. */
  effects: findingLines,
  /** How to see that a remedy has worked. */
  confirm: messageSchema,
  /** The rows whose leading cause it is. */
  checkIds: findingRows,
  /** Rows that it touches too, though another cause leads. */
  alsoCheckIds: findingRows,
});
/** A cause, with evidence, confidence, and advice for a named owner. */
export type Finding = z.infer<typeof findingSchema>;

const rowStateSchema = z.object({ light: lightSchema, state: z.enum(states), reason: z.enum(reasons) });

/** A row that was measured again and came to something else. */
const changeSchema = z.object({
  at: z.iso.datetime(),
  checkId: z.string(),
  from: rowStateSchema,
  to: rowStateSchema,
});
export type Change = z.infer<typeof changeSchema>;
export const maxChanges = 500;

const canarySchema = z.object({
  addresses: z.array(z.string()),
  ports: z.array(z.int()),
  /** Ports that "opened" on addresses where nobody lives. */
  fakedPorts: z.array(z.int()),
  state: z.enum(['clean', 'faked', 'off', 'not-run']),
});
export type CanaryResult = z.infer<typeof canarySchema>;

const selfTestSchema = z.object({
  passed: z.int(),
  total: z.int(),
  failures: z.array(z.object({ name: z.string(), expected: z.string(), found: z.string() })),
});
export type SelfTestResult = z.infer<typeof selfTestSchema>;

const machineSchema = z.object({
  platform: z.string(),
  release: z.string(),
  arch: z.string(),
  runtime: z.string(),
  /** Whether an interface has a global address of this family. */
  ipv4: z.boolean(),
  ipv6: z.boolean(),
  /** What was read of it once per run. */
  facts: machineFactsSchema.optional(),
});
export type Machine = z.infer<typeof machineSchema>;

/** Rows by light. */
const countsSchema = z.object({
  green: z.int(),
  yellow: z.int(),
  red: z.int(),
  grey: z.int(),
  /** Switched off by the options: nothing was to be told. Reports of earlier versions have no such number, and count them as grey. */
  off: z.int().optional(),
});

/** The one document: crosses IPC, prints under `--format json`, is embedded in other formats and opened again. */
export const reportSchema = z.object({
  format: z.literal(reportFormat),
  id: z.string(),
  createdAt: z.iso.datetime(),
  durationMs: z.number(),
  /** How the run ended; anything but `finished` is a partial report. */
  ended: z.enum(['finished', 'cancelled', 'deadline']),
  /** Measured against the built-in simulator: says nothing about any network. */
  demo: z.boolean().optional(),
  /** Which situation was practised. Such a report is a demo too; nobody measured anything where it was played back. */
  training: trainingSchema.optional(),
  tool: z.object({ name: z.string(), version: z.string() }),
  scenario: z.object({ id: z.string(), version: z.int(), profileName: z.string().optional(), options: optionsSchema }),
  machine: machineSchema,
  /** The way to each address of the run, and to this machine's own gateway. */
  paths: pathsSchema.optional(),
  /** How the hosts' names resolve; left out where all hosts are addresses. */
  names: namesSchema.optional(),
  light: lightSchema,
  counts: countsSchema,
  checks: z.array(reportCheckSchema).max(maxRows),
  findings: z.array(findingSchema).max(maxFindings),
  /** How rows changed from one measurement to the next, in order of time: the time line of a repair. */
  changes: z.array(changeSchema).max(maxChanges).optional(),
  /** What the reader should know about the input, for example an address that this scenario does not use. */
  notes: z.array(messageSchema).max(maxNotes),
  canary: canarySchema,
  /** Counter-tests of the rows that failed. */
  controls: controlsSchema.optional(),
  proxy: proxyFactsSchema.optional(),
  /** Where PortAmpel answered in the server's place, one for each address of its host. */
  counterparts: counterpartsSchema.optional(),
  selfTest: selfTestSchema,
  /** What was taken out of it before it left; absent where it is as it was measured. */
  redaction: redactionSchema.optional(),
  log: z.array(z.object({ atMs: z.number(), event: z.string(), subject: z.string() })),
  /** SHA-256 over the canonical JSON (RFC 8785) of all other fields but the signature, in hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whose key it was signed with, where it was. */
  signature: signatureSchema.optional(),
});
export type Report = z.infer<typeof reportSchema>;
export type ReportContent = Omit<Report, 'digest' | 'signature'>;
