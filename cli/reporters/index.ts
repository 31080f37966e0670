import type { Report } from '../../shared/report.ts';
import type { Context } from '../context.ts';
import { renderJson } from './json.ts';
import { renderNagios } from './nagios.ts';
import { renderText } from './text.ts';
import type { TextOptions } from './text-options.ts';

export const formats = ['text', 'json', 'nagios'] as const;
export type Format = (typeof formats)[number];

type Renderer = (report: Report, context: Context, options: TextOptions) => string;

const renderers = { text: renderText, json: renderJson, nagios: renderNagios } satisfies Record<Format, Renderer>;

/** The whole document in that format, with a final line end. */
export function renderReport(format: Format, report: Report, context: Context, options: TextOptions): string {
  return renderers[format](report, context, options);
}
