/** What a comparison is written as for others; `engine/handover/comparison-file.ts` writes them. */
export const comparisonFormats = ['html', 'json'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];
