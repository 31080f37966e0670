import { findingTexts } from '../../shared/finding-texts.ts';
import type { Report } from '../../shared/report.ts';
import type { Context } from '../context.ts';
import { colours, lightShapes, paint, wrap } from '../terminal.ts';

const narrowestColumns = 30;

/** The causes, the worst first: what to do, then what is the matter, how sure that is, and what it rests on. */
export function findingsBlocks(report: Report, context: Context): string[] {
  if (report.findings.length === 0) return [];
  const { t, terminal } = context;
  const title = colours(terminal.colour).bold(t('finding.title'));
  return [title, ...report.findings.map((finding) => findingBlock(finding, report, context))];
}

function findingBlock(finding: Report['findings'][number], report: Report, { t, terminal }: Context): string {
  const paints = colours(terminal.colour);
  const texts = findingTexts(finding, report, t);
  const parts: [label: string, lines: string[]][] = [
    [t('finding.cause'), [`${texts.cause} (${texts.confidence})`]],
    [t('finding.owner'), [texts.owner]],
    [t('finding.rows'), [texts.rows.join(', ')]],
    [t('finding.evidence'), texts.evidence],
    [t('finding.against'), texts.against],
    [t('finding.advice'), texts.steps],
    [t('finding.effects'), texts.effects],
    [t('finding.confirm'), [texts.confirm]],
  ];
  const shown = parts.filter(([, lines]) => lines.some((line) => line !== ''));
  const width = Math.max(...shown.map(([label]) => label.length)) + 2;
  const mark = paint(finding.light, lightShapes[finding.light], paints);
  const [first = '', ...more] = wrap(texts.action, terminal.columns - 4);
  return [
    `  ${mark} ${paints.bold(first)}`,
    ...more.map((line) => `    ${paints.bold(line)}`),
    ...shown.flatMap(([label, lines]) =>
      lines
        .flatMap((line) => wrap(line, Math.max(narrowestColumns, terminal.columns - 4 - width)))
        .map((line, index) => `    ${(index === 0 ? label : '').padEnd(width)}${line}`),
    ),
  ].join('\n');
}
