import type { Comparison } from '../../shared/comparison/comparison.ts';
import { comparisonOutline } from '../../shared/comparison/comparison-outline.ts';
import type { ComparisonFormat } from '../../shared/comparison/formats.ts';
import { translator } from '../../shared/locales/index.ts';
import { type Language, languages } from '../../shared/words.ts';
import { type ComparisonPage, comparisonHtml } from './comparison-html.ts';

/** A comparison as a file for others, in that language first. What is in it leaves: the reports are redacted before they are compared. */
export function comparisonFile(comparison: Comparison, format: ComparisonFormat, language: Language): string {
  if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`;
  const others = languages.filter((other) => other !== language);
  return comparisonHtml([pageIn(language, comparison), ...others.map((other) => pageIn(other, comparison))]);
}

function pageIn(language: Language, comparison: Comparison): ComparisonPage {
  const t = translator(language);
  return { outline: comparisonOutline(comparison, language, t), t };
}
