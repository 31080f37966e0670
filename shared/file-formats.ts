/** Every file that a report can be written as; `engine/handover/index.ts` writes them. */
export const fileFormats = ['html', 'pdf', 'json', 'csv', 'markdown', 'ticket'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How the files of each format end, the usual way first. */
export const fileEndings: Record<FileFormat, readonly [string, ...string[]]> = {
  html: ['html', 'htm'],
  pdf: ['pdf'],
  json: ['portampel', 'json'],
  csv: ['csv'],
  markdown: ['md', 'markdown'],
  ticket: ['txt'],
};

/** The format that a file's name asks for. */
export function formatOfName(name: string): FileFormat | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  return fileFormats.find((format) => ending !== undefined && fileEndings[format].includes(ending));
}
