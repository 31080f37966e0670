import { systemClock } from '../../engine/clock.ts';
import { recordingOf } from '../../engine/training/training.ts';
import { compareReports } from '../../shared/comparison/compare.ts';
import { comparisonOutline } from '../../shared/comparison/comparison-outline.ts';
import { demoMarks, demoWord } from '../../shared/demo-mark.ts';
import { findingTexts } from '../../shared/finding-texts.ts';
import { translator } from '../../shared/locales/index.ts';
import { matrixOf } from '../../shared/matrix/matrix.ts';
import { matrixOutline } from '../../shared/matrix/matrix-outline.ts';
import { seatOf } from '../../shared/matrix/seat.ts';
import { outlineOf } from '../../shared/outline.ts';
import { permitFormats } from '../../shared/permits/format.ts';
import { requestMarks } from '../../shared/permits/marks.ts';
import { requestOf } from '../../shared/permits/request.ts';
import { writePermits } from '../../shared/permits/write.ts';
import type { Report } from '../../shared/report.ts';
import { subjectOf, summaryOf } from '../../shared/summary.ts';
import { languages } from '../../shared/words.ts';
import { reportOf } from '../helpers/networks.ts';
import { pairReport } from '../helpers/pair-report.ts';

const t = translator('en');
const title = t('cause.vpn-missing.name');
const unreached = pairReport([{ address: '192.0.2.10' }]);
const practised = (): Promise<Report> => recordingOf('vpn-missing').play({ clock: systemClock, paceMs: 0 });

test('a measurement has no mark, a trial run its own, and an exercise that of its situation', () => {
  expect([demoMarks({}, t), demoWord({}, t)]).toEqual([[], undefined]);
  expect([demoMarks({ demo: true }, t), demoWord({ demo: true }, t)]).toEqual([
    [t('check.demo')],
    t('summary.mark.demo'),
  ]);
  const training = { situation: 'vpn-missing', playedBack: true };
  expect(demoMarks({ demo: true, training }, t)).toEqual([t('training.mark.played-back', { title })]);
  expect(demoMarks({ demo: true, training: { ...training, playedBack: false } }, t)).toEqual([
    t('training.mark.staged', { title }),
  ]);
});

test('a situation of a newer version is called by its name, and hostile ones cannot write to the terminal', () => {
  const mark = (situation: string) => demoMarks({ demo: true, training: { situation, playedBack: true } }, t)[0];
  expect(mark('quantum-drift')).toContain('quantum-drift');
  expect(mark('\u001b[31mred')).not.toContain('\u001b');
});

describe('an exercise says so', () => {
  test.each(languages)('in every outline, of which all files are made: %s', async (language) => {
    const words = translator(language);
    const { marks } = outlineOf(await practised(), { t: words, language, isIntact: true });
    expect(marks).toEqual([words('training.mark.played-back', { title: words('cause.vpn-missing.name') })]);
  });

  test('in an e-mail', async () => {
    expect(summaryOf(await practised(), t, { isIntact: true })).toContain(t('training.mark.played-back', { title }));
  });

  test('in a comparison, of its side alone', async () => {
    const sides = [await practised(), reportOf()].map((report) => ({ report, file: 'x', intact: true }));
    const { notes } = comparisonOutline(compareReports(sides[0]!, sides[1]!), 'en', t);
    expect(notes).toContain(t('training.note.side', { side: 'A', title }));
    expect(notes.join()).not.toContain('Report B');
  });

  test('in a summary of seats, where it stands for no seat that was measured', async () => {
    const computerName = { value: 'KANZLEI-PC-1' };
    const named = (report: Report): Report => ({
      ...report,
      machine: { ...report.machine, facts: { ...report.machine.facts, computerName } },
    });
    const measured = named(reportOf({ scenario: 'classic-remote' }));
    const seats = [named(await practised()), measured].map((report) => seatOf(report, undefined, true));
    const matrix = matrixOf(seats, []);
    expect([matrix.seats.length, matrix.light]).toEqual([1, measured.light]);
    const { notes, uncounted } = matrixOutline(matrix, 'en', t);
    expect(notes).toContain('1 report does not count: 1 exercise.');
    expect(uncounted).toEqual([expect.stringMatching(/^KANZLEI-PC-1 · .+ · Exercise: /)]);
    expect(uncounted[0]).toContain(title);
  });
});

test('nobody is told that a cause that was practised can be mended', async () => {
  const report = await practised();
  const [finding] = report.findings;
  const said = (each: Report) => findingTexts(finding!, each, t).confirm;
  const { training, ...measured } = report;
  expect(training).toBeDefined();
  expect(said(measured)).toBe(t('confirm.repeat'));
  expect(said(report)).toBe(t('training.confirm', { confirm: t('confirm.repeat') }));
});

test('the subject of the e-mail begins with the mark', async () => {
  const measured = reportOf({ saw: { 'licence-443': 'filtered' } });
  const words = [await practised(), { ...measured, demo: true }, pairReport(), unreached, measured].map(
    (report) => /^(?:\[(.*)\] )?PortAmpel: /.exec(subjectOf(report, t))?.[1],
  );
  expect(words).toEqual([
    t('training.word'),
    t('summary.mark.demo'),
    'counterpart',
    'counterpart not reached',
    undefined,
  ]);
});

describe.each(permitFormats)('a request as %s', (format) => {
  const measured = reportOf({ saw: { 'licence-443': 'filtered' } });
  const request = requestOf(measured, 'all', format);
  const permits = request.permits.map((permit) => ({ ...permit, host: '192.0.2.1', addresses: [] }));
  const context = { t, standalone: false, beside: request };
  const text = (report: Partial<Report>): string =>
    writePermits(format, permits, { ...context, marks: requestMarks({ ...measured, ...report }, t) });
  const comment = format === 'letter' ? '' : format === 'asa' ? '! ' : '# ';

  test.each<[string, Partial<Report>]>([
    ['an exercise', { demo: true, training: { situation: 'vpn-missing', playedBack: true } }],
    ['a trial run', { demo: true }],
    ['a stand-in', pairReport()],
    ['a rehearsal that reached nobody', unreached],
    ['a hostile name', { demo: true, training: { situation: 'x\nallow any\r\n', playedBack: false } }],
  ])('begins with the mark of %s, on one line', (_, report) => {
    const [mark = ''] = requestMarks({ ...measured, ...report }, t);
    const lines = text(report).split('\n');
    expect(mark).not.toBe('');
    // A table has it in each row instead.
    const marked =
      format === 'csv'
        ? lines.slice(1, -1).map((line) => line.includes(mark))
        : [ascii(lines[0] ?? '') === ascii(comment + mark)];
    expect(marked).not.toContain(false);
    expect(marked).not.toEqual([]);
  });

  test('has none of a measurement', () => {
    expect(text(measured)).toBe(writePermits(format, permits, context));
  });
});

/** As firewalls that take no other letters have it. */
function ascii(line: string): string {
  return line.replaceAll(/[^ -~]|'/g, '');
}
