import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { printReport } from '../../../cli/reporters/index.ts';
import { reportFile } from '../../../engine/handover/index.ts';
import { markdownCode, markdownText } from '../../../engine/handover/markdown-text.ts';
import { seal } from '../../../engine/report.ts';
import type { FileFormat } from '../../../shared/file-formats.ts';
import { translator } from '../../../shared/locales/index.ts';
import { printable } from '../../../shared/printable.ts';
import type { Report } from '../../../shared/report.ts';
import { muteTerminal } from '../../helpers/mute-terminal.ts';
import { reportOf } from '../../helpers/networks.ts';

/** What somebody could put into a name, a greeting or a profile, alone, in pieces and among other words. */
const trick = fc.constantFrom(
  '=HYPERLINK("http://evil.example")',
  '+1',
  '-1+1|cmd',
  '@SUM(A1)',
  '@everyone',
  'owner/project#1',
  '#12',
  '!34',
  'GH-1',
  '[x](http://evil.example)',
  '![x](http://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'www.evil.example',
  'https://evil.example/?a=b|c',
  'mail@evil.example',
  'a|b',
  '`a`',
  '``',
  '**b**',
  '~~c~~',
  '- [x] done',
  '1. one',
  '/close',
  '# heading',
  '> quote',
  '[^1]: note',
  '&lt;b&gt;',
  '$x$',
  ':tada:',
  '"quoted","cells"',
  'line\r\nline',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://evil.example\u0007',
  '\u202Eabc',
  '0123456789abcdef',
);
const hostile = fc.oneof(
  trick,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('|`*_[]()<>#@!\\~&$:/- a1\n')), minLength: 1, maxLength: 40 }),
  fc.array(trick, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' ')),
);

const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const asRead = (text: string): string => printable(text.replace(/\s+/g, ' ').trim(), 2000);

/** A small report that says these words wherever somebody else's words can stand. */
function saying(words: string): Report {
  const { digest: _, ...content } = reportOf({ saw: { 'licence-443': 'filtered' } });
  const [, check] = content.checks;
  check!.host = words.slice(0, 255);
  check!.expectationReason = words.slice(0, 200);
  const [finding] = content.findings;
  finding!.evidence = [{ key: words.slice(0, 100) }];
  return seal({
    ...content,
    checks: [check!],
    notes: [{ key: words.slice(0, 100) }],
    scenario: { ...content.scenario, profileName: words.slice(0, 100) },
  });
}

async function textOf(report: Report, format: FileFormat): Promise<string> {
  const file = await reportFile({ report, intact: true, source: report }, format, 'en');
  if (typeof file !== 'string') throw new Error(`${format} is no text`);
  return file;
}

/** RFC 4180, read by the book. */
function cellsOf(table: string): string[][] {
  const records: string[][] = [];
  let rest = table.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const cells: string[] = [];
    let end = ',';
    while (end === ',') {
      const [whole, quoted, plain, after = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
      if (whole === undefined) throw new Error(`no cell: ${rest.slice(0, 80)}`);
      cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      rest = rest.slice(whole.length);
      end = after;
    }
    records.push(cells);
  }
  return records;
}

describe('whatever stands in a report is text', () => {
  test('in Markdown, in a line, in a list and in a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = asRead(text);
        for (const piece of [markdownText(text), markdownCode(text)]) {
          expect(read(html(piece))).toBe(shown);
          const markup = html(`- ${piece}\n\n| a | b |\n| --- | --- |\n| ${piece} | end |\n`);
          const tags = new Set([...markup.matchAll(/<\/?([a-z]\w*)/g)].map(([, tag]) => tag));
          for (const tag of ['ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code']) tags.delete(tag);
          expect([...tags]).toEqual([]);
          expect(markup.match(/<td>/g)).toHaveLength(2);
          // Outside of code GitHub and GitLab make links of these.
          expect(markup.replace(/<code>[^]*?<\/code>/g, '')).not.toMatch(/@|:\/\/|www\.|#\w|[!&]\d+\b(?!;)/);
        }
      }),
      // Blanks at both ends of what stands between two bars, which chance finds once in thousands.
      { numRuns: 1000, examples: [['| ! |'], ['|  |'], ['| `a` |']] },
    );
  });

  test('in a Markdown file: no word of it changes anything but words', async () => {
    const tagsIn = (markup: string): string[] =>
      (markup.match(/<\/?[a-z][^>]*>/g) ?? []).filter((tag) => !/code/.test(tag));
    const plain = tagsIn(html(await textOf(saying('words'), 'markdown')));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        fc.pre(text.trim() !== '');
        expect(tagsIn(html(await textOf(saying(text), 'markdown')))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test('in a table: as many cells as its head has, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const [head = [], ...rows] = cellsOf(await textOf(saying(text), 'csv'));
        expect(rows.map(({ length }) => length)).toEqual([head.length]);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(rows[0]?.[7]?.replace(/^'/, '')).toBe(printable(text.slice(0, 255)).replace(/^'/, ''));
      }),
      { numRuns: 60 },
    );
  });

  test('on a terminal and in a ticket: no control character but the end of a line', async () => {
    // eslint-disable-next-line no-control-regex -- what must not be there
    const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    const terminal = muteTerminal(80);
    const context = { t: translator('en'), language: 'en', terminal, signal: new AbortController().signal } as const;
    const lines = (await textOf(saying('words'), 'ticket')).split('\n').length;
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const report = saying(text);
        const ticket = await textOf(report, 'ticket');
        expect(ticket).not.toMatch(control);
        expect(ticket.split('\n')).toHaveLength(lines);
        expect(printReport('nagios', report, context, {})).not.toMatch(control);
        expect(printReport('text', report, context, { verbose: true })).not.toMatch(control);
      }),
      { numRuns: 60 },
    );
  });
});
