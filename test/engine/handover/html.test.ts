import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDocument } from '../../../engine/document.ts';
import { reportHtml } from '../../../engine/handover/html.ts';
import type { Page } from '../../../engine/handover/page.ts';
import { ownWriter } from '../../../engine/handover/page-writer.ts';
import { readReport, seal } from '../../../engine/report.ts';
import { translator } from '../../../shared/locales/index.ts';
import { outlineOf } from '../../../shared/outline.ts';
import type { Report } from '../../../shared/report.ts';
import { type Language, languages } from '../../../shared/words.ts';
import { reportOf } from '../../helpers/networks.ts';

function pageIn(language: Language, report: Report): Page {
  const t = translator(language);
  return { outline: outlineOf(report, { t, language, isIntact: true }), t };
}

function written(report: Report, [first, ...others]: readonly [Language, ...Language[]] = languages): string {
  return reportHtml(
    report,
    [pageIn(first, report), ...others.map((language) => pageIn(language, report))],
    ownWriter(),
  );
}

function open(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'portampel-html-')), 'report.html');
  writeFileSync(file, text);
  return readDocument(file);
}

const network = () => reportOf({ scenario: 'classic-office', saw: { 'licence-443': 'filtered' } });

test('the report comes out of its file as it went in, digest and all', () => {
  const report = network();
  expect(open(written(report))).toMatchObject({ kind: 'report', intact: true, report });
});

test('whatever stands in a report is text: it opens no element, ends no element and loads nothing', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '<!--',
      ']]>',
      '&lt;',
      '</main>',
    ),
  );
  const tagsIn = (text: string): string[] =>
    text.replace(/<script type="application\/json"[^]*?<\/script>/, '').match(/<\/?[a-z][^>]*>/gi) ?? [];
  fc.assert(
    fc.property(hostile, hostile, (host, heard) => {
      const make = (name: string, words: string): Report => {
        const { digest: _, ...content } = network();
        const [check] = content.checks;
        check!.host = name;
        check!.expectationReason = words;
        return seal({
          ...content,
          checks: [check!],
          notes: [{ key: words }],
          scenario: { ...content.scenario, profileName: name },
        });
      };
      const report = make(host, heard);
      const text = written(report, ['en']);
      // Nothing but the words differs from a harmless report's file.
      expect(tagsIn(text)).toEqual(tagsIn(written(make('a', 'b'), ['en'])));
      expect(readReport(JSON.stringify(report), 'x').report).toEqual(
        open(text).kind === 'report' && (open(text) as { report: Report }).report,
      );
    }),
    { numRuns: 40 },
  );
});

test('its policy allows its own style and nothing else', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(written(network())) ?? [];
  expect(policy).toMatch(
    /^default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;$/,
  );
});

test.each(languages)('it is written in %s, with the other languages to choose', (language) => {
  const others = languages.filter((each) => each !== language);
  const text = written(network(), [language, ...others]);
  expect(/<html lang="(\w+)">/.exec(text)?.[1]).toBe(language);
  expect(text.match(/<input type="radio"/g)).toHaveLength(languages.length);
  const meaning = translator(language)('reason.no-response.meaning').replaceAll("'", '&#39;');
  expect(text.includes(meaning)).toBe(true);
});

test.each([
  ['no report in it', '<!doctype html><p>Nothing', 'error.html-without-report'],
  ['an element without an end', '<html><script type="application/json" id="portampel-report">{"a"', 'error.html-cut'],
  [
    'something else in it',
    '<html><script type="application/json" id="portampel-report">{}</script>',
    'error.report-foreign',
  ],
  [
    'half a report in it',
    '<html><script type="application/json" id="portampel-report">{"a":</script>',
    'error.report-damaged',
  ],
])('a page with %s is refused with its reason', (_what, text, key) => {
  expect(() => open(text)).toThrow(key);
});
