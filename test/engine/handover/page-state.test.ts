import { embeddedIn } from '../../../engine/handover/embedded-report.ts';
import { htmlFile } from '../../../engine/handover/html-file.ts';
import { reportFile } from '../../../engine/handover/index.ts';
import { pageStateOf } from '../../../engine/handover/page-state.ts';
import { ownWriter } from '../../../engine/handover/page-writer.ts';
import { redact } from '../../../engine/redact/redact.ts';
import { checkReport, type ReadReport, readReport } from '../../../engine/report.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import type { PageState } from '../../../shared/page-state.ts';
import { phoneCodeOf } from '../../../shared/phone-code.ts';
import { languages } from '../../../shared/words.ts';
import { reportOf } from '../../helpers/networks.ts';
import { exampleReport } from '../../helpers/reports.ts';

const blocked = () => checkReport(reportOf({ scenario: 'classic-office', saw: { 'licence-443': 'filtered' } }), 'x');

/** As a reader of the page finds it. */
function stateOf(page: string): PageState {
  const embedded = embeddedIn(page);
  if (embedded.kind !== 'report') throw new Error(embedded.kind);
  return pageStateOf(page, readReport(embedded.json, 'x'));
}

async function pageOf(read: ReadReport): Promise<string> {
  return (await reportFile(read, 'html', 'en')).toString();
}

function replaced(page: string, from: string, to: string): string {
  if (!page.includes(from)) throw new Error(`no ${from}`);
  return page.replace(from, to);
}

test.each(languages)('a page that nobody touched is as it was written, in %s', async (language) => {
  const key = Buffer.alloc(32, 7);
  const reports = [
    blocked(),
    checkReport(exampleReport(), 'x'),
    checkReport(redact(exampleReport(), { level: 'standard', key }).report, 'x'),
    checkReport(redact(exampleReport(), { level: 'strict', key }).report, 'x'),
    checkReport({ ...exampleReport(), durationMs: 1 }, 'x'),
    // What a newer version wrote beside.
    checkReport({ ...exampleReport(), more: { 2: 'b', 1: 'a' } }, 'x'),
  ];
  for (const read of reports) {
    const page = (await reportFile(read, 'html', language)).toString();
    expect(stateOf(page)).toEqual({ kind: 'as-written' });
    // As some ways of sending leave it.
    expect(stateOf(`\uFEFF${page.replaceAll('\n', '\r\n')}`)).toEqual({ kind: 'as-written' });
  }
});

test.each(['UTC', 'Europe/Zurich', 'America/St_Johns', 'Pacific/Kiritimati'])(
  'the dates of a page are in the zone that it names, wherever it is read: %s',
  (timeZone) => {
    const read = blocked();
    const leaving = { ...read, phoneCode: phoneCodeOf(read.report, loadScenario) };
    const page = htmlFile(leaving, 'en', { ...ownWriter(), timeZone });
    expect(page).toContain(`(${timeZone})</p>`);
    expect(stateOf(page)).toEqual({ kind: 'as-written' });
  },
);

test.each([
  ['a word', '<td>no answer</td>', '<td>the service answers</td>'],
  ['the light’s word', '> Red', '> Green'],
  ['a colour', '<section class="verdict red">', '<section class="verdict green">'],
  ['the language', '<html lang="en">', '<html lang="xx">'],
  ['something that hides', '<body>', '<body><style>.verdict{display:none}</style>'],
  ['something after the end', '</html>', '</html><p>All is well.</p>'],
  ['the time zone', '; UTC)">', '; Asia/Tokyo)">'],
])('a page in which somebody changed %s is altered', (_what, from, to) => {
  const read = blocked();
  const leaving = { ...read, phoneCode: phoneCodeOf(read.report, loadScenario) };
  const page = htmlFile(leaving, 'en', { ...ownWriter(), timeZone: 'UTC' });
  expect(stateOf(replaced(page, from, to))).toEqual({ kind: 'altered' });
});

test('what another version or another runtime wrote is never called altered', async () => {
  const page = await pageOf(blocked());
  const { version, runtime } = ownWriter();
  const { node, icu = '', cldr = '', tz = '' } = process.versions;
  expect(runtime).toBe(`node ${node}, ICU ${icu}, CLDR ${cldr}, tz ${tz}`);
  for (const [from, to] of [
    [`PortAmpel ${version} (`, 'PortAmpel 0.0.1 ('],
    [`(node ${node},`, '(node 1.2.3,'],
    [`ICU ${icu},`, 'ICU 1.0,'],
    [`CLDR ${cldr},`, 'CLDR 1.0,'],
    // A zone's rules change more often than ICU.
    [`tz ${tz};`, 'tz 1999a;'],
  ] as const) {
    const other = replaced(page, from, to);
    // It words things as this one does.
    expect(stateOf(other)).toEqual({ kind: 'as-written' });
    const differs = stateOf(replaced(other, '> Red', '> Rot'));
    expect(differs.kind).toBe('unclear');
    expect(differs).toHaveProperty(
      'writer',
      expect.stringMatching(/^PortAmpel .*\(node .*, ICU .*, CLDR .*, tz .*\)$/),
    );
  }
});

test.each([
  ['no writer', /<meta name="generator"[^>]*>\n/, ''],
  ['a zone that is none', /; [\w/+-]+\)">/, '; Europe/Nowhere)">'],
  ['words of its own', /content="PortAmpel [^"]*"/, 'content="PortAmpel &lt;b&gt;"'],
])('of a page that names %s nothing can be told', async (_what, from, to) => {
  const page = await pageOf(blocked());
  expect(page).toMatch(from);
  expect(stateOf(page.replace(from, to))).toEqual({ kind: 'unclear', writer: undefined });
});
