import type { Section } from '../../shared/section.ts';
import { wrap } from '../terminal.ts';

const narrowestColumns = 16;
const widestLabelColumns = 28;

/** A column of what it is, a column of what was seen. A long label has its line to itself. */
export function entryLines(entries: Section['entries'], indent: number, columns: number): string[] {
  const short = entries.map(([label]) => label.length).filter((length) => length <= widestLabelColumns);
  const width = Math.max(0, ...short) + 2;
  const margin = ' '.repeat(indent + width);
  return entries.flatMap(([label, value]) => {
    const lines = wrap(value, Math.max(narrowestColumns, columns - margin.length)).map((line) => margin + line);
    const start = ' '.repeat(indent) + label;
    if (label.length > width - 2) return [start, ...lines];
    return [start.padEnd(margin.length) + (lines[0] ?? '').slice(margin.length), ...lines.slice(1)];
  });
}
