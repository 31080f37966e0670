import { translator } from '../../shared/locales/index.ts';
import type { SummaryFormat } from '../../shared/matrix/formats.ts';
import type { Matrix } from '../../shared/matrix/matrix.ts';
import { matrixCsv } from '../../shared/matrix/matrix-csv.ts';
import type { Language } from '../../shared/words.ts';
import { summaryHtml } from './summary-html.ts';

/** A summary as a file for others, in that language. What is in it leaves: the reports are redacted before they are summed up. */
export function summaryFile(matrix: Matrix, format: SummaryFormat, language: Language): string {
  switch (format) {
    case 'html':
      return summaryHtml(matrix, language);
    case 'csv':
      return matrixCsv(matrix, translator(language));
    case 'json':
      return `${JSON.stringify(matrix, null, 2)}\n`;
  }
}
