import { labelled } from '../../shared/labelled.ts';
import { lightShapes } from '../../shared/light-shapes.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import type { Outline, OutlineCause, OutlineRow } from '../../shared/outline.ts';
import type { Report } from '../../shared/report.ts';
import type { Fact } from '../../shared/row-explanation.ts';
import { isCalledIn, isTroubled } from '../../shared/row-texts.ts';
import { markdownCode as code, markdownText as text } from './markdown-text.ts';
import type { Page } from './page.ts';

/** With more, the table shows those that are not as they should be; what GitHub takes in one comment is 65,536 letters. */
const mostRows = 100;
const mostToldRows = 20;

/** For a ticket at GitHub or GitLab. Whatever stands in the report is text there. */
export function reportMarkdown(report: Report, { outline, t }: Page): string {
  const { title, profile, when, light, lightWord, sentence, counts, marks, phoneCode } = outline;
  const blocks = [
    `## PortAmpel: ${text(title)}`,
    text([...(profile === undefined ? [] : [profile]), when].join(' · ')),
    `**${lightShapes[light]} ${text(lightWord)}:** ${text(sentence)}`,
    ...marks.map((mark) => `> **${text(mark)}**`),
    text(counts),
    ...(phoneCode === undefined ? [] : [`${text(labelled(t('code.title'), '', t))} ${code(phoneCode)}`]),
    ...causesOf(outline, t),
    ...rowsOf(outline, t),
    ...toldOf(outline, t),
    ...listed(t('check.notes'), outline.notes),
    ...(outline.changes.length === 0 ? [] : [`### ${text(t('handover.changes'))}`, entries(outline.changes, t)]),
    `${text(`${report.tool.name} ${report.tool.version} · ${t('about-check.id')}`)} ${code(report.id)}`,
  ];
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`;
}

function causesOf({ causes }: Outline, t: Translate): string[] {
  if (causes.length === 0) return [];
  return [`### ${text(t('finding.title'))}`, ...causes.map((cause) => causeOf(cause, t))];
}

function causeOf(cause: OutlineCause, t: Translate): string {
  const { light, lightWord, action, steps, owner, confidence, rows, evidence, against, effects, confirm } = cause;
  const lines: Fact[] = [
    [t('finding.owner'), owner],
    [cause.label, `${cause.cause} (${confidence})`],
    [t('finding.rows'), rows.slice(0, mostRows).join(', ')],
    ...evidence.map((line): Fact => [t('finding.evidence'), line]),
    ...against.map((line): Fact => [t('finding.against'), line]),
    ...effects.map((line): Fact => [t('finding.effects'), line]),
    [t('finding.confirm'), confirm],
  ];
  const numbered = steps.map((step, index) => `${index + 2}. ${text(step)}`);
  return [
    `**${lightShapes[light]} ${text(lightWord)}: ${text(action)}**`,
    ...(numbered.length === 0 ? [] : [numbered.join('\n')]),
    entries(
      lines.filter(([, value]) => value !== ''),
      t,
    ),
  ].join('\n\n');
}

function rowsOf({ groups }: Outline, t: Translate): string[] {
  const all = groups.flatMap(({ rows }) => rows);
  const chosen = all.length <= mostRows ? all : all.filter(({ check }) => isTroubled(check)).slice(0, mostRows);
  const left = all.length - chosen.length;
  const heads = ['light', 'port', 'row', 'host', 'found', 'time'] as const;
  const words = heads.map((head) => text(head === 'found' ? t('check.found') : t(`handover.${head}`)));
  const table = [words, heads.map(() => '---'), ...chosen.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `### ${text(t('handover.rows'))}`,
    ...(chosen.length === 0 ? [] : [table.join('\n')]),
    ...(left === 0 ? [] : [text(t('handover.left-out', { count: left }))]),
  ];
}

function cellsOf({ check, mark, markWord, port, name, way, found, time }: OutlineRow): string[] {
  const whom = isCalledIn(check) ? text(way) : code(way);
  return [`${lightShapes[mark]} ${text(markWord)}`, text(port), text(name), whom, text(found), text(time)];
}

function toldOf({ groups }: Outline, t: Translate): string[] {
  const told = groups.flatMap(({ rows }) => rows).filter(({ facts }) => facts.length > 0);
  if (told.length === 0) return [];
  const left = told.length - mostToldRows;
  return [
    `### ${text(t('handover.evidence'))}`,
    ...told
      .slice(0, mostToldRows)
      .flatMap(({ port, name, facts }) => [`**${text(`${port} ${name}`)}**`, entries(facts, t)]),
    ...(left > 0 ? [text(t('handover.left-out', { count: left }))] : []),
  ];
}

function listed(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`### ${text(title)}`, texts.map((each) => `- ${text(each)}`).join('\n')];
}

function entries(facts: readonly Fact[], t: Translate): string {
  return facts.map(([label, value]) => `- ${text(labelled(label, value, t))}`).join('\n');
}
