import type { Translate } from './locales/texts.ts';
import type { Details } from './observation.ts';
import type { Report, ReportCheck } from './report.ts';

/** A part of the evidence in the reader's language: a title, and pairs of what it is and what was seen. */
export interface Section {
  title: string;
  entries: (readonly [label: string, value: string])[];
}

/** What is told of a row besides what its tries saw. */
export type DescribedRow = Pick<ReportCheck, 'port' | 'group'>;

/** Says in words what a probe saw on its row; nothing where it saw nothing of its kind. */
export type Describe = (details: Details, t: Translate, row: DescribedRow) => Section[];

/** Says in words what a run saw around its rows. */
export type DescribeReport = (report: Report, t: Translate) => Section[];
