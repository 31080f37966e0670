import { z } from 'zod';

/**
 * How much of a firm leaves with a report. `standard`: stable pseudonyms for whatever names people, machines and networks.
 * `strict`: no names and addresses at all, and nothing that anybody wrote or said. `none`: everything.
 */
export const redactionLevels = ['standard', 'strict', 'none'] as const;
export type RedactionLevel = (typeof redactionLevels)[number];

/** What stands in a report in the place of a field that somebody struck by hand. */
export const struckText = '[–]';

/** Left out of a report that is as it was measured. */
export const redactionSchema = z.object({
  level: z.enum(redactionLevels),
  /** Number of fields that were struck by hand. */
  struck: z.int().min(0),
});
export type Redaction = z.infer<typeof redactionSchema>;

/** How a report is to leave: the level, and the texts that are struck wherever they are a whole field. */
export interface Leaving {
  level: RedactionLevel;
  strike: string[];
}

/** One text of a report and what stands in its place when it leaves; `count` places in all. */
export interface PreviewEntry {
  kind: RedactedKind;
  before: string;
  after: string;
  count: number;
}

/** What the kinds of text are called in the preview. */
export const redactedKinds = ['name', 'address', 'said', 'certificate', 'word'] as const;
export type RedactedKind = (typeof redactedKinds)[number];

/** Whether hosts and addresses in a report are what they are called: a pseudonym can be neither asked nor allowed. */
export function hasTrueNames(report: { redaction?: Redaction | undefined }): boolean {
  return report.redaction === undefined;
}
