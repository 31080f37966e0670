import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderCode } from '../../cli/reporters/code.ts';
import { renderJunit } from '../../cli/reporters/junit.ts';
import { renderNagios } from '../../cli/reporters/nagios.ts';
import { renderText } from '../../cli/reporters/text.ts';
import { reportFile } from '../../engine/handover/index.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import type { FileFormat } from '../../shared/file-formats.ts';
import { translator } from '../../shared/locales/index.ts';
import { identityOf } from '../../shared/matrix/latest.ts';
import { matrixOf } from '../../shared/matrix/matrix.ts';
import { marksOfSeat, matrixOutline } from '../../shared/matrix/matrix-outline.ts';
import { seatOf } from '../../shared/matrix/seat.ts';
import { outlineOf } from '../../shared/outline.ts';
import { phoneCodeOf, readPhoneCode } from '../../shared/phone-code.ts';
import type { Report } from '../../shared/report.ts';
import { standInOf } from '../../shared/stand-in.ts';
import { summaryOf } from '../../shared/summary.ts';
import { languages } from '../../shared/words.ts';
import { muteTerminal } from '../helpers/mute-terminal.ts';
import { reportOf } from '../helpers/networks.ts';
import { pairReport } from '../helpers/pair-report.ts';
import { canReadPdf, pdfText } from '../helpers/pdf-text.ts';

const t = translator('en');
const sentence = t('counterpart.stand-in');
const unpaired = pairReport([{ address: '192.0.2.10' }]);
const context = {
  t,
  language: 'en' as const,
  terminal: muteTerminal(100),
  signal: new AbortController().signal,
};

async function file(report: Report, format: FileFormat): Promise<string> {
  return String(await reportFile({ report, source: report, intact: true }, format, 'en'));
}

test('only who knew the code stands in for the server; a rehearsal that reached nobody is one all the same', () => {
  const reports = [pairReport(), unpaired, reportOf({ scenario: '365-server' })];
  expect(reports.map(standInOf)).toEqual(['answered', 'unreached', undefined]);
});

test('one of which no row asked it claims nothing of it', () => {
  const { counterparts: _, ...unasked } = unpaired;
  expect(standInOf(unasked)).toBeUndefined();
  // Asked by a name that nobody knows.
  expect(standInOf({ ...unasked, counterparts: [] })).toBe('unreached');
});

describe('that a stand-in answered is said where the total is shown', () => {
  test.each(languages)('in every outline: %s', (language) => {
    const words = translator(language);
    const marks = [pairReport(), unpaired].map(
      (report) => outlineOf(report, { t: words, language, isIntact: true }).marks,
    );
    expect(marks).toEqual([[words('counterpart.stand-in')], [words('counterpart.unreached')]]);
  });

  test('in the terminal, above the light', () => {
    const report = pairReport();
    const text = renderText(report, context, {});
    expect(text.indexOf(sentence)).toBeGreaterThan(0);
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf(t(`light.${report.light}`).toUpperCase()));
    expect(renderText(unpaired, context, {})).not.toContain(sentence);
    expect(renderText(unpaired, context, {}).replace(/\s+/g, ' ')).toContain(t('counterpart.unreached'));
    expect(text).toContain('94 Mbit/s over 10 s');
    expect(text.replace(/\s+/g, ' ')).toContain(t('counterpart.throughput.ended'));
  });

  test('in an e-mail', () => {
    expect(summaryOf(pairReport(), t, { isIntact: true })).toContain(sentence);
    expect(summaryOf(unpaired, t, { isIntact: true })).not.toContain(sentence);
  });

  test('in the status line of a plugin', () => {
    expect(renderNagios(pairReport(), context)).toMatch(/^PORTAMPEL \w+ - \[counterpart\] 365-server/);
    expect(renderNagios(unpaired, context)).toMatch(/^PORTAMPEL \w+ - \[counterpart not reached\] 365-server/);
  });

  test('of every test suite of a build server', () => {
    const notes = renderJunit(pairReport(), context).match(/<properties>.*<\/properties>/g) ?? [];
    expect(notes.length).toBeGreaterThan(1);
    expect(new Set(notes)).toEqual(new Set([`<properties><property name="note" value="${sentence}"/></properties>`]));
    expect(renderJunit(unpaired, context)).toContain(t('counterpart.unreached'));
  });

  test('in the code for the telephone', () => {
    const said = [pairReport(), unpaired].map((report) => {
      const read = readPhoneCode(phoneCodeOf(report, loadScenario) ?? '', loadScenario);
      const text = read.ok ? renderCode(read.report, context) : '';
      return [sentence, t('counterpart.unreached')].map((each) => text.includes(each));
    });
    expect(said).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('of each seat of a summary, which is none of the server itself', () => {
    const reports = [pairReport(), unpaired, reportOf({ scenario: '365-server' })];
    const seats = reports.map((report) => seatOf(report, 'x.portampel', true));
    expect(seats.map((seat) => marksOfSeat(seat, t))).toEqual([['counterpart'], ['counterpart not reached'], []]);
    const { notes } = matrixOutline(matrixOf(seats, [], { all: true }), 'en', t);
    for (const key of ['summary.note.answered', 'summary.note.unreached'] as const) {
      expect(notes).toContain(t(key, { count: 1 }));
    }
    const machine = 'KANZLEI-SRV';
    const [answered, unreached, real] = seats.map((seat) => identityOf({ ...seat, machine }).seat);
    // Repeated until it is reached, a rehearsal is one seat.
    expect(unreached).toBe(answered);
    expect(real).not.toBe(answered);
  });

  test('in CSV and in the text for a ticket', async () => {
    expect(await file(pairReport(), 'csv')).toContain(sentence);
    expect(await file(pairReport(), 'ticket')).toContain(sentence);
  });

  test('in HTML and Markdown', async () => {
    expect(await file(pairReport(), 'html')).toContain(`<p class="mark">${sentence}</p>`);
    expect(await file(pairReport(), 'markdown')).toContain(`> **${sentence}**`);
  });
});

(canReadPdf ? test : test.skip)('that, and what the pair found out, is in PDF', async () => {
  const report = pairReport();
  const path = join(mkdtempSync(join(tmpdir(), 'portampel-stand-in-')), 'report.pdf');
  writeFileSync(path, await reportFile({ report, source: report, intact: true }, 'pdf', 'en'));
  const text = pdfText(path);
  for (const part of [sentence, '4% (with 95% confidence 2.2 to 7.2%)', '94 Mbit/s over 10 s']) {
    expect(text).toContain(part);
  }
});

describe('what the pair found out', () => {
  const loss = '4% (with 95% confidence 2.2 to 7.2%)';
  const translated = '203.0.113.9:61000, here 192.168.1.45:52044: translated on the way (NAT)';

  test('is in the terminal, of green rows too', () => {
    const text = renderText(
      pairReport(),
      { ...context, terminal: { ...context.terminal, columns: 200 } },
      { verbose: true },
    );
    for (const part of [loss, translated, '94 Mbit/s over 10 s']) expect(text).toContain(part);
  });

  test('is in HTML, with a part of its own for each green row', async () => {
    const html = await file(pairReport(), 'html');
    for (const part of [loss, translated, '94 Mbit/s over 10 s', 'id="en-server-application"']) {
      expect(html).toContain(part);
    }
  });
});
