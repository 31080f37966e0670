import type { Translate } from './locales/texts.ts';
import type { Details } from './observation.ts';
import type { Report } from './report.ts';

/** A part of the evidence in the reader's language: a title, and pairs of what it is and what was seen. */
export interface Section {
  title: string;
  entries: (readonly [label: string, value: string])[];
}

/** Says in words what a probe saw; nothing where it saw nothing of its kind. */
export type Describe = (details: Details, t: Translate) => Section[];

/** One per kind of evidence, in the order in which people read them. */
const describers: readonly Describe[] = [];

/** The evidence of one try, alike in the terminal, in the app and in every file that leaves. */
export function sectionsOf(details: Details, t: Translate): Section[] {
  return describers.flatMap((describe) => describe(details, t));
}

type DescribeReport = (report: Report, t: Translate) => Section[];

/** What was seen around the rows: this machine, its names, the way to the servers. */
const surroundings: readonly DescribeReport[] = [];

export function surroundingsOf(report: Report, t: Translate): Section[] {
  return surroundings.flatMap((describe) => describe(report, t));
}
