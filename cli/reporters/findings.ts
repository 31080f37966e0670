import { type CauseId, causeIds } from '../../shared/causes.ts';
import { causeLabel, findingTexts } from '../../shared/finding-texts.ts';
import { lightShapes } from '../../shared/light-shapes.ts';
import type { Finding, Report } from '../../shared/report.ts';
import { confidences } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, paint, wrap } from '../terminal.ts';
import type { Again } from './text-options.ts';

const narrowestColumns = 30;
const margin = '    ';

/** The causes, the worst first: what to do step by step, then what is the matter, how sure that is, and what it rests on. */
export function findingsBlocks(report: Report, again: Again | undefined, context: Context): string[] {
  if (report.findings.length === 0) return [];
  const { t, terminal } = context;
  const title = colours(terminal.colour).bold(t('finding.title'));
  return [
    title,
    ...report.findings.map((finding) => findingBlock(finding, report, again, context)),
    realCheck(report, again, context),
    legend(report, context),
  ];
}

function findingBlock(finding: Finding, report: Report, again: Again | undefined, { t, terminal }: Context): string {
  const { bold, dim } = colours(terminal.colour);
  const texts = findingTexts(finding, report, t);
  const parts: [label: string, lines: string[]][] = [
    [causeLabel(finding, report, t), [`${texts.cause} (${texts.confidence})`]],
    [t('finding.owner'), [texts.owner]],
    [t('finding.rows'), [texts.rows.join(', ')]],
    [t('finding.evidence'), texts.evidence],
    [t('finding.against'), texts.against],
    [t('finding.effects'), texts.effects],
    [t('finding.confirm'), [texts.confirm]],
  ];
  const shown = parts.filter(([, lines]) => lines.some((line) => line !== ''));
  const width = Math.max(...shown.map(([label]) => label.length)) + 2;
  const mark = paint(finding.light, lightShapes[finding.light], colours(terminal.colour));
  const [first = '', ...steps] = stepLines([texts.action, ...texts.steps], terminal.columns - margin.length, bold);
  const cause = causeOf(finding);
  return [
    `  ${mark} ${first}`,
    ...steps.map((line) => margin + line),
    ...shown.flatMap(([label, lines]) =>
      lines
        .flatMap((line) => wrap(line, Math.max(narrowestColumns, terminal.columns - margin.length - width)))
        .map((line, index) => `${margin}${(index === 0 ? label : '').padEnd(width)}${line}`),
    ),
    // Whole, however long: what is broken into lines cannot be copied.
    ...(report.training ? [] : commandsFor(finding, again)).map((command) => margin + command),
    ...(cause ? [margin + dim(t('finding.explain', { command: `portampel explain ${cause}` }))] : []),
  ].join('\n');
}

/** The steps together, numbered where there are several; the first, which says what to do, stands out. */
function stepLines(steps: readonly string[], columns: number, bold: (text: string) => string): string[] {
  return steps.flatMap((step, index) => {
    const number = steps.length > 1 ? `${index + 1}. ` : '';
    const lines = wrap(step, columns - number.length);
    return lines
      .map((line, row) => (row === 0 ? number : ' '.repeat(number.length)) + line)
      .map((line) => (index === 0 ? bold(line) : line));
  });
}

/** "Check these rows again" as a command; a report of a newer version may ask for something else. */
function commandsFor(finding: Finding, again: Again | undefined): string[] {
  if (!again) return [];
  const { confirm, checkIds } = finding;
  const login = causeOf(finding) === 'ftp-login-needed';
  if (confirm.key === 'confirm.again') return [again([])];
  const isAboutRows = confirm.key === 'confirm.repeat' || confirm.key === 'confirm.if-changed';
  return isAboutRows && checkIds.length > 0 ? [again(checkIds, { login })] : [];
}

/** After an exercise, in place of the commands that check rows again: it would come to the same every time. */
function realCheck({ training, scenario }: Report, again: Again | undefined, { t, terminal }: Context): string {
  if (!training || !again) return '';
  const isPair = scenario.options.counterpart === true;
  const lines = wrap(t(isPair ? 'training.real-pair' : 'training.real'), terminal.columns - 2);
  const command = `portampel check --scenario ${scenario.id}${isPair ? ' --counterpart HOST' : ''}`;
  return [...lines, command].map((line) => `  ${line}`).join('\n');
}

function causeOf({ cause }: Finding): CauseId | undefined {
  return causeIds.find((id) => cause.key === `cause.${id}.title`);
}

/** What the words for confidence mean, as far as they were used. */
function legend({ findings }: Report, { t, terminal }: Context): string {
  const used = confidences.filter((word) => findings.some(({ confidence }) => confidence === word));
  const lines = used.map((word) =>
    t('finding.legend', { name: t(`confidence.${word}`), meaning: t(`confidence.${word}.meaning`) }),
  );
  return lines.flatMap((line) => wrap(line, terminal.columns - 2).map((each) => `  ${each}`)).join('\n');
}
