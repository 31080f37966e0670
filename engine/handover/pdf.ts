import { labelled } from '../../shared/labelled.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import { hasOwnPart, type OutlineCause, type OutlineGroup, type OutlineRow } from '../../shared/outline.ts';
import { printable } from '../../shared/printable.ts';
import type { Report } from '../../shared/report.ts';
import type { Fact } from '../../shared/row-explanation.ts';
import type { Section } from '../../shared/section.ts';
import type { Page } from './page.ts';
import { type Column, contentWidth } from './pdf-look.ts';
import { Sheet } from './pdf-sheet.ts';

/** Some hundreds of pages, which nobody reads through; all rows stand in the table, and in the report itself. */
const mostToldRows = 500;
/** A name longer than this in a cell would push the others off the page. */
const longestCell = 300;

/** On A4, with embedded fonts, tags, bookmarks and page numbers. The same report in the same language gives the same bytes. */
export async function reportPdf(report: Report, page: Page): Promise<Uint8Array> {
  const { outline, t } = page;
  const createdAt = new Date(report.createdAt);
  const sheet = new Sheet({
    title: `PortAmpel · ${outline.title} · ${outline.when}`,
    subject: outline.sentence,
    creator: `${report.tool.name} ${report.tool.version}`,
    createdAt: Number.isNaN(createdAt.getTime()) ? new Date(0) : createdAt,
    locale: t.locale,
  });
  writeVerdict(sheet, page);
  writeCauses(sheet, page);
  writeRows(sheet, page);
  writeEvidence(sheet, page);
  writeRest(sheet, page);
  const header = { left: labelled('PortAmpel', outline.title, t), right: outline.when };
  return sheet.finish(header, (number, pages) => t('handover.page', { page: number, pages }));
}

function writeVerdict(sheet: Sheet, { outline, t }: Page): void {
  const { title, profile, when, light, lightWord, sentence, counts, marks, phoneCode } = outline;
  const part = sheet.section();
  sheet.paragraph(part, 'PortAmpel', { bold: true, ink: 'quiet' });
  sheet.heading(part, 1, title);
  sheet.paragraph(part, profile === undefined ? when : `${profile} · ${when}`, { ink: 'quiet' });
  sheet.space(8);
  sheet.lightLine(part, light, lightWord, 14);
  sheet.paragraph(part, sentence, { size: 11 });
  sheet.paragraph(part, counts, { ink: 'quiet' });
  for (const mark of marks) sheet.paragraph(part, mark, { bold: true });
  if (phoneCode !== undefined) sheet.paragraph(part, labelled(t('code.title'), phoneCode, t), { bold: true });
  part.end();
}

function writeCauses(sheet: Sheet, { outline: { causes }, t }: Page): void {
  if (causes.length === 0) return;
  const part = sheet.section();
  sheet.heading(part, 2, t('finding.title'), { keep: 90 });
  const mark = sheet.bookmark(t('finding.title'));
  for (const cause of causes) {
    sheet.heading(part, 3, cause.action, { mark: cause.light });
    sheet.bookmark(cause.action, mark);
    sheet.list(
      part,
      cause.steps.map((text, index) => ({ label: `${index + 2}.`, text })),
    );
    sheet.facts(part, [[t('handover.light'), cause.lightWord], ...factsOf(cause, t)]);
  }
  part.end();
}

function factsOf(cause: OutlineCause, t: Translate): Fact[] {
  const { owner, confidence, rows, evidence, against, effects, confirm } = cause;
  const all: Fact[] = [
    [t('finding.owner'), owner],
    [cause.label, `${cause.cause} (${confidence})`],
    [t('finding.rows'), rows.join(', ')],
    ...evidence.map((text): Fact => [t('finding.evidence'), text]),
    ...against.map((text): Fact => [t('finding.against'), text]),
    ...effects.map((text): Fact => [t('finding.effects'), text]),
    [t('finding.confirm'), confirm],
  ];
  return all.filter(([, text]) => text !== '');
}

function writeRows(sheet: Sheet, { outline: { groups }, t }: Page): void {
  const part = sheet.section();
  sheet.heading(part, 2, t('handover.rows'), { keep: 80 });
  const mark = sheet.bookmark(t('handover.rows'));
  const columns: Column[] = [
    { head: t('handover.light'), width: 60 },
    { head: t('handover.port'), width: 58 },
    { head: t('handover.row'), width: 118 },
    { head: t('handover.host'), width: 108 },
    { head: t('check.found'), width: 96 },
    { head: t('handover.time'), width: contentWidth - 440, align: 'right' },
  ];
  for (const group of groups) {
    sheet.heading(part, 3, group.title, { keep: 50 });
    sheet.bookmark(group.title, mark);
    sheet.table(
      part,
      columns,
      group.rows.map((row) => ({ mark: row.mark, cells: cellsOf(row) })),
    );
  }
  part.end();
}

function cellsOf({ markWord, port, name, way, found, time }: OutlineRow): string[] {
  return [markWord, port, name, way, found, time].map((text) => printable(text, longestCell));
}

function writeEvidence(sheet: Sheet, { outline: { groups }, t }: Page): void {
  const told = groups.flatMap(({ rows }: OutlineGroup) => rows).filter(hasOwnPart);
  if (told.length === 0) return;
  const part = sheet.section();
  sheet.heading(part, 2, t('handover.evidence'), { keep: 80 });
  const bookmark = sheet.bookmark(t('handover.evidence'));
  for (const { port, name, mark, markWord, facts, evidence } of told.slice(0, mostToldRows)) {
    sheet.heading(part, 3, `${port} ${name}`, { mark });
    sheet.bookmark(`${port} ${name}`, bookmark);
    sheet.facts(part, [[t('handover.light'), markWord], ...facts]);
    for (const section of evidence) {
      sheet.paragraph(part, section.title, { bold: true, size: 8.5 });
      sheet.facts(part, section.entries);
    }
  }
  const left = told.length - mostToldRows;
  if (left > 0) sheet.paragraph(part, t('handover.left-out', { count: left }));
  part.end();
}

function writeRest(sheet: Sheet, { outline: { notes, changes, about }, t }: Page): void {
  const part = sheet.section();
  if (notes.length > 0) {
    sheet.heading(part, 2, t('check.notes'));
    sheet.bookmark(t('check.notes'));
    sheet.list(
      part,
      notes.map((text) => ({ label: '•', text })),
    );
  }
  const all: Section[] = [
    ...(changes.length === 0 ? [] : [{ title: t('handover.changes'), entries: changes }]),
    ...about,
  ];
  for (const { title, entries } of all) {
    if (entries.length === 0) continue;
    sheet.heading(part, 2, title);
    sheet.bookmark(title);
    sheet.facts(part, entries);
  }
  part.end();
}
