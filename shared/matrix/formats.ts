/** What a summary is written as for others. */
export const summaryFormats = ['html', 'csv', 'json'] as const;
export type SummaryFormat = (typeof summaryFormats)[number];
