import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { reportFile } from '../../../engine/handover/index.ts';
import { seal } from '../../../engine/report.ts';
import { translator } from '../../../shared/locales/index.ts';
import { type Outline, outlineOf } from '../../../shared/outline.ts';
import type { Report } from '../../../shared/report.ts';
import { type Language, languages } from '../../../shared/words.ts';
import { reportOf } from '../../helpers/networks.ts';
import { canReadPdf, pdfInfo, pdfStructure, pdfText } from '../../helpers/pdf-text.ts';

import.meta.jest.setTimeout(60_000);

const network = (): Report => reportOf({ saw: { 'licence-443': 'filtered', 'updates-21': 'closed' } });

async function bytesOf(report: Report, language: Language): Promise<Uint8Array> {
  const file = await reportFile({ report, intact: true, source: report }, 'pdf', language);
  if (typeof file === 'string') throw new Error('a PDF is no text');
  return file;
}

async function written(report: Report, language: Language = 'en'): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'portampel-pdf-')), 'report.pdf');
  writeFileSync(file, await bytesOf(report, language));
  return file;
}

/** Everything that the outline says, as words without the blanks, which lines and columns change. */
function textsOf(outline: Outline): string[] {
  const sections = [
    ...outline.about,
    ...outline.groups.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence)),
  ];
  return [
    outline.title,
    outline.sentence,
    outline.counts,
    ...outline.marks,
    ...outline.notes,
    ...outline.causes.flatMap(({ action, cause, steps, evidence, against, effects, confirm, owner }) => [
      action,
      cause,
      owner,
      confirm,
      ...steps,
      ...evidence,
      ...against,
      ...effects,
    ]),
    ...outline.groups.flatMap(({ title, rows }) => [
      title,
      ...rows.flatMap(({ port, way, name, found, facts }) => [port, way, name, found, ...facts.flat()]),
    ]),
    ...sections.flatMap(({ title, entries }) => [title, ...entries.flat()]),
  ].filter((text) => text !== '');
}

const words = (text: string): string => text.replace(/\s+/g, '');

const onlyWithPoppler = canReadPdf ? describe : describe.skip;

onlyWithPoppler('a report as PDF', () => {
  test.each(languages)('says in %s all that the report says', async (language) => {
    const report = network();
    const outline = outlineOf(report, { t: translator(language), language, isIntact: true });
    // By its tags, since a cell of several lines lies beside others on the paper.
    const tagged = words(pdfStructure(await written(report, language)));
    expect(textsOf(outline).filter((text) => !tagged.includes(words(text)))).toEqual([]);
  });

  test('has its phone code, a language, a title, tags and numbered pages of A4', async () => {
    const file = await written(network(), 'fr');
    const text = pdfText(file);
    const pages = Number(/^Pages: +(\d+)$/m.exec(pdfInfo(file))?.[1]);
    expect(pages).toBeGreaterThan(2);
    const t = translator('fr');
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(t('handover.page', { page, pages }));
    expect(text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-/);
    expect(pdfInfo(file)).toMatch(/^Title: +PortAmpel · .*^Tagged: +yes$.*^Page size: .*A4/ms);
    expect(Buffer.from(await bytesOf(network(), 'fr')).toString('latin1')).toContain('/Lang (fr-CH)');
  });

  test('has a bookmark for every heading', async () => {
    const bytes = Buffer.from(await bytesOf(network(), 'en')).toString('latin1');
    const titles = [...bytes.matchAll(/\/Title \((?:\\.|[^\\)])*\)/g)];
    const outline = outlineOf(network(), { t: translator('en'), language: 'en', isIntact: true });
    const told = outline.groups.flatMap(({ rows }) => rows).filter(({ facts }) => facts.length > 0);
    const parts = outline.causes.length + outline.groups.length + told.length + outline.about.length;
    expect(titles.length).toBeGreaterThanOrEqual(parts + 3);
  });

  test('is the same to the last byte when it is written again', async () => {
    const report = network();
    expect(Buffer.from(await bytesOf(report, 'de')).equals(Buffer.from(await bytesOf(report, 'de')))).toBe(true);
  });

  test('breaks a word that is longer than its column and keeps every letter', async () => {
    const { digest: _, ...content } = network();
    const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.example`;
    content.checks[0]!.host = host;
    expect(words(pdfStructure(await written(seal(content))))).toContain(host);
  });

  test('no heading is the last line of a page', async () => {
    const report = reportOf({
      scenario: '365-server',
      saw: Object.fromEntries(
        ['licence-80', 'licence-443', 'licence-8080', 'updates-21'].map((id) => [id, 'filtered']),
      ),
    });
    const t = translator('de');
    const outline = outlineOf(report, { t, language: 'de', isIntact: true });
    const headings = [
      ...outline.causes.map(({ action }) => action),
      ...outline.groups.map(({ title }) => title),
      ...outline.about.map(({ title }) => title),
    ];
    const pages = pdfText(await written(report, 'de')).split('\f');
    for (const page of pages) {
      const lines = page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(headings).not.toContain(lines.at(-2));
    }
  });

  test('whatever stands in a report can be written', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      fc.constantFrom('\ud800', '日本語', '🚦', '\u202Eabc', ') Tj (', '\\', 'x'.repeat(5000)),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const { digest: _, ...content } = network();
        const [check] = content.checks;
        check!.host = words.slice(0, 255);
        check!.expectationReason = words.slice(0, 200);
        const bytes = await bytesOf(
          seal({ ...content, checks: [check!], notes: [{ key: words.slice(0, 100) }] }),
          'en',
        );
        expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      }),
      { numRuns: 15 },
    );
  });
});
