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

/** Says in words what a run saw around its rows. */
export type DescribeReport = (report: Report, t: Translate) => Section[];
