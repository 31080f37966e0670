import { demoMarks } from '../demo-mark.ts';
import type { Translate } from '../locales/texts.ts';
import type { Report } from '../report.ts';
import { type Rehearsed, standInMarks } from '../stand-in.ts';

/**
 * What keeps a request from being taken for one that a measurement of a network asks for. Each on one line, for comments:
 * a report may come from anywhere, and its situation may be called anything.
 */
export function requestMarks(report: Pick<Report, 'demo' | 'training'> & Rehearsed, t: Translate): string[] {
  const marks = [...demoMarks(report, t), ...standInMarks(report, t)];
  return marks.map((mark) => mark.replace(/\s+/g, ' '));
}
