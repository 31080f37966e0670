import { z } from 'zod';
import { parseHost } from './host.ts';
import { printable } from './printable.ts';
import {
  discoveryOptions,
  expectations,
  profileFormat,
  roles,
  rowIds,
  scenarioIds,
  transferProtocols,
  transportOptions,
} from './words.ts';

/** The largest profile file that is read. */
export const maxProfileBytes = 256 * 1024;

const port = z.int().min(1).max(65535);

/** A host name or address; stored in the form that goes on the wire (IDNA to ASCII, lower case). */
const host = z.string().transform((value, context) => {
  const parsed = parseHost(value);
  if (parsed.ok) return parsed.host;
  context.issues.push({ code: 'custom', input: value, message: parsed.fault, params: { fault: parsed.fault } });
  return z.NEVER;
});

/** Words that are shown again, on terminals too. */
function printableText(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .overwrite((text) => printable(text));
}

const rowOverride = z
  .strictObject({
    expectation: z.enum(expectations).optional(),
    /** Shown in the report; needed wherever the expectation is changed. */
    reason: printableText(200).optional(),
    port: port.optional(),
  })
  .refine((row) => row.expectation === undefined || row.reason !== undefined, {
    path: ['reason'],
    params: { fault: 'reason-missing' },
  });

/** The largest update that the vendor names. */
export const maxRehearsalBytes = 1024 ** 3;

const rehearsalSchema = z.strictObject({
  protocol: z.enum(transferProtocols),
  /** Stops after so many bytes; a shorter file ends sooner. */
  bytes: z.int().min(1).max(maxRehearsalBytes),
  /** The file on the server. Left out: the largest that its listing shows. Needed over HTTP, which has no listings. */
  path: printableText(1024).optional(),
  /** Of the whole file, in hex. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

/** For how long an idle connection may be held. */
export const holdMinutes = [1, 5, 15] as const;
export type HoldMinutes = (typeof holdMinutes)[number];

export const optionsSchema = z.strictObject({
  /** Whether the e-mail interface is used. Left out: on where a mail host is given. */
  mail: z.boolean().optional(),
  /** Whether this PC downloads updates. Left out: on. */
  updates: z.boolean().optional(),
  transport: z.enum(transportOptions).optional(),
  /** Whether the way to each server is traced, hop by hop. Left out: off, since it takes seconds. */
  trace: z.boolean().optional(),
  /** For how many minutes an idle connection to the server is held, to find firewalls that drop it. Left out: not at all. */
  hold: z.literal(holdMinutes).optional(),
  /** Downloads a file from the update server, or a part of it, and keeps nothing. Left out: not done. */
  rehearsal: rehearsalSchema.optional(),
  discovery: z.enum(discoveryOptions).optional(),
  /** PortAmpel answers in the server's place and calls back: the server's host is where it runs. Left out: off. */
  counterpart: z.boolean().optional(),
  /** Whether the throughput to a counterpart is measured, which fills the line for five seconds each way. Left out: on. */
  throughput: z.boolean().optional(),
  ports: z.strictObject({ application: z.int().min(1).max(65534).optional(), sql: port.optional() }).optional(),
});
export type Options = z.infer<typeof optionsSchema>;

/** As causes are named; a newer version may know more of them. */
const situationName = z.string().regex(/^[\da-z-]{1,60}$/);

/** The firm's own values for a scenario: one file that support can prepare and send. */
export const profileSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(profileFormat),
  name: printableText(120).optional(),
  /**
   * The mark of `portampel simulate`: a report on this profile measured the simulator, and says so; with a situation where it
   * staged one.
   */
  training: z.strictObject({ situation: situationName.optional() }).optional(),
  scenario: z.enum(scenarioIds).optional(),
  roles: z.partialRecord(z.enum(roles), host).optional(),
  options: optionsSchema.optional(),
  rows: z.partialRecord(z.enum(rowIds), rowOverride).optional(),
});
export type Profile = z.infer<typeof profileSchema>;
