import type { Report, ReportCheck } from '../../shared/report.ts';
import { isTold, rowEvidence, rowFactLabels, rowFacts } from '../../shared/row-explanation.ts';
import type { Context } from '../context.ts';
import { colours, wrap } from '../terminal.ts';
import { entryLines } from './entries.ts';

const indent = '    ';
const narrowestColumns = 30;

/** The lines under a row that is not as it should be, the evidence last. */
export function explanation(check: ReportCheck, report: Report, { t, terminal }: Context): string[] {
  if (!isTold(check)) return [];
  // So that the texts of every row stand in one column.
  const width = Math.max(...rowFactLabels.map((label) => t(label).length)) + 2;
  const { bold } = colours(terminal.colour);
  const words = rowFacts(check, report, t).flatMap(([label, text]) => {
    const lines = wrap(text, Math.max(narrowestColumns, terminal.columns - indent.length - width));
    return lines.map((line, index) => indent + (index === 0 ? label : '').padEnd(width) + line);
  });
  const evidence = rowEvidence(check, t).flatMap(({ title, entries }) => [
    indent + bold(title),
    ...entryLines(entries, indent.length + 2, terminal.columns),
  ]);
  return [...words, ...evidence];
}
