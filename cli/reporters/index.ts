import { printable } from '../../shared/printable.ts';
import type { Report } from '../../shared/report.ts';
import type { Context } from '../context.ts';
import { renderJunit } from './junit.ts';
import { renderNagios } from './nagios.ts';
import { renderText } from './text.ts';
import type { TextOptions } from './text-options.ts';

/** What is made for the one who waits before the terminal, be it a program; files are `shared/file-formats.ts`. */
const printers = { text: renderText, nagios: renderNagios, junit: renderJunit };
export type PrintFormat = keyof typeof printers;
export const printFormats = Object.keys(printers) as PrintFormat[];

/** The whole document in that format, with a final line end. */
export function printReport(format: PrintFormat, report: Report, context: Context, options: TextOptions): string {
  return printers[format](forTerminal(report), context, options);
}

/** Whoever wrote a report file may have put into it what a terminal obeys. */
function forTerminal(report: Report): Report {
  const clean = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? printable(value, value.length) : value;
  return JSON.parse(JSON.stringify(report), clean) as Report;
}
