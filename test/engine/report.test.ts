import fc from 'fast-check';
import { buildReport, checkReport, readReport, seal } from '../../engine/report.ts';
import { type Message, maxParams } from '../../shared/message.ts';
import {
  type Finding,
  maxFindingLines,
  maxFindings,
  maxRows,
  type Report,
  type ReportContent,
  reportSchema,
} from '../../shared/report.ts';
import { UserError } from '../../shared/user-error.ts';
import { profileFormat, reportFormat } from '../../shared/words.ts';
import { observationOf } from '../helpers/observations.ts';
import { anyReport, exampleReport, inputOf } from '../helpers/reports.ts';

const file = 'report.json';

/** What a refusal says; anything else that is thrown fails the test. */
function refusal(text: string): Message {
  try {
    readReport(text, file);
  } catch (error) {
    if (error instanceof UserError) return error.detail;
    throw error;
  }
  throw new Error('not refused');
}

function contentOf(report: Report): ReportContent {
  const content: Partial<Report> = { ...report };
  delete content.digest;
  return content as ReportContent;
}

describe('a report', () => {
  const profile = { format: profileFormat, roles: { server: 'server.example', licence: 'l.example' } } as const;

  it('tells the row, what decided it and all that was seen', () => {
    const resolution = { host: 'server.example', addresses: ['192.0.2.1', '192.0.2.2'], phase: null };
    const seen = observationOf({ '192.0.2.1': 'filtered', '192.0.2.2': 'open' }, { resolution });
    const report = buildReport(inputOf('365-client', profile, [seen]));
    expect(report.checks[1]).toEqual({
      id: 'server-application',
      role: 'server',
      group: 'server',
      host: 'server.example',
      address: '192.0.2.2',
      port: 19813,
      transport: 'tcp',
      direction: 'out',
      expectation: 'required',
      state: 'open',
      reason: 'some-addresses-dead',
      service: 'degraded',
      light: 'yellow',
      rttMs: 1,
      phases: [],
      attempts: 1,
      details: { resolution, addresses: seen.addresses },
      findingIds: ['address-dead:server'],
    });
    const unused = { key: 'note.role-unused', params: { role: 'licence', scenario: '365-client' } };
    expect(report.notes).toEqual([unused, { key: 'note.mail-off' }]);
    expect([report.light, report.counts]).toEqual(['yellow', { green: 0, yellow: 3, red: 0, grey: 0, off: 5 }]);
    expect(report.createdAt).toBe('2026-03-01T12:00:00.123Z');
  });

  it('puts the look-up before the phases of the deciding try', () => {
    const look = { name: 'resolve', startMs: 0, durationMs: 2 } as const;
    const connect = { name: 'connect', startMs: 2, durationMs: 1 } as const;
    const seen = observationOf('open', { resolution: { host: 'server.example', addresses: [], phase: look } });
    seen.addresses[0]!.attempts[0]!.phases = [connect];
    expect(buildReport(inputOf('365-client', profile, [seen])).checks[0]!.phases).toEqual([look, connect]);
  });

  it('has an id of its own', () => {
    expect(exampleReport().id).not.toBe(exampleReport().id);
  });

  it('is not built where a row has no observation', () => {
    const input = inputOf('365-client', profile, [observationOf('open')]);
    input.result.observations.pop();
    expect(() => buildReport(input)).toThrow('no observation or judgement for mail-995');
  });
});

describe('writing and reading', () => {
  it('gives the same report, intact', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(0, 2, '\t'), (report, indent) => {
        expect(readReport(JSON.stringify(report, null, indent), file)).toEqual({
          report,
          intact: true,
          source: report,
        });
      }),
    );
  });

  it('keeps the digest whatever the order of the keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(readReport(JSON.stringify(reversed(report)), file)).toEqual({ report, intact: true, source: report });
      }),
      { numRuns: 30 },
    );
  });

  it('passes over the fields of a newer minor version, which belong to the digest', () => {
    const extra = fc.dictionary(
      fc.string().map((key) => `x-${key}`),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(anyReport, extra, extra, (report, onTop, inRows) => {
        const newer = seal({
          ...contentOf(report),
          ...onTop,
          checks: report.checks.map((check) => ({ ...check, ...inRows })),
        });
        expect(readReport(JSON.stringify(newer), file)).toEqual({
          report: { ...report, digest: newer.digest },
          intact: true,
          source: newer,
        });
      }),
    );
  });

  it('shows where a field that is not known here was taken away', () => {
    const content = contentOf(exampleReport());
    const { digest } = seal({ ...content, ...{ 'x-extra': 1 } });
    expect(readReport(JSON.stringify({ ...content, digest }), file).intact).toBe(false);
  });

  it('what JSON cannot carry does not break the seal', () => {
    const content = contentOf(exampleReport());
    const odd = seal({ ...content, durationMs: -0, ...{ nothing: undefined } });
    expect(odd).toEqual({ ...content, durationMs: 0, digest: odd.digest });
    expect(readReport(JSON.stringify(odd), file).intact).toBe(true);
  });
});

it.each<[string, (finding: Finding) => Finding[]]>([
  ['more causes', (finding) => Array.from({ length: maxFindings + 1 }, () => finding)],
  [
    'more evidence',
    (finding) => [{ ...finding, evidence: Array.from({ length: maxFindingLines + 1 }, () => finding.cause) }],
  ],
  ['more rows of a cause', (finding) => [{ ...finding, checkIds: Array.from({ length: 10_001 }, () => 'a') }]],
  ['longer words', (finding) => [{ ...finding, cause: { key: 'x', params: { host: 'x'.repeat(4001) } } }]],
  ['a longer key', (finding) => [{ ...finding, cause: { key: 'x'.repeat(201) } }]],
  [
    'more parameters',
    (finding) => [
      {
        ...finding,
        cause: { key: 'x', params: Object.fromEntries(Array.from({ length: maxParams + 1 }, (_, n) => [`p${n}`, n])) },
      },
    ],
  ],
])('is not opened where it has %s than a run comes to', (_name, change) => {
  const report = exampleReport();
  const [finding] = report.findings;
  expect(reportSchema.safeParse(report).success).toBe(true);
  expect(reportSchema.safeParse({ ...report, findings: change(finding!) }).success).toBe(false);
});

it('with a million rows is refused before any of them is looked at', () => {
  const report = exampleReport();
  const hostile = { ...report, checks: Array.from({ length: 1_000_000 }, () => null) };
  expect(() => checkReport(hostile, file)).toThrow(
    new UserError({ key: 'error.report-too-many-rows', params: { file, limit: maxRows } }),
  );
  expect(reportSchema.safeParse({ ...report, notes: Array.from({ length: 201 }, () => ({ key: 'x' })) }).success).toBe(
    false,
  );
});

describe('what is no report', () => {
  const text = JSON.stringify(exampleReport());
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const with_ = (extra: string): string => `${text.slice(0, -1)},${extra}}`;
  const damaged = (place = ''): Message => ({ key: 'error.report-damaged', params: { file, place } });
  const foreign: Message = { key: 'error.report-foreign', params: { file } };

  it.each<[string, string, Message]>([
    ['nothing', '', { key: 'error.file-empty', params: { file } }],
    ['text', 'nope', foreign],
    ['a truncated file', text.slice(0, -20), damaged(` (1:${text.lastIndexOf('"', text.length - 21) + 1})`)],
    ['two reports in one file', text + text, damaged(` (1:${text.length + 1})`)],
    ['another program’s JSON', '{"format":"other/1"}', foreign],
    ['JSON without a format', '{"id":"1"}', foreign],
    ['a format that is no text', '{"format":["portampel-report/1"]}', foreign],
    ['a profile', `{"format":"${profileFormat}"}`, foreign],
    ['a list', `[${text}]`, foreign],
    ['null', 'null', foreign],
    ['a number', '1', foreign],
    ['a report’s first line alone', `{"format":"${reportFormat}"}`, damaged(' (id)')],
    ['a light that nobody knows', text.replace('"light":"yellow"', '"light":"blue"'), damaged(' (light)')],
    ['a port out of range', text.replace('"port":19813', '"port":70000'), damaged(' (checks.1.port)')],
    [
      'a number that no double holds',
      text.replace('"durationMs":12.34', '"durationMs":1e400'),
      damaged(' (durationMs)'),
    ],
    ['such a number in an unknown field', with_('"x":1e400'), damaged()],
    [
      'an unknown field deeper than the stack goes',
      with_(`"x":${deep}`),
      { key: 'error.file-overloaded', params: { file } },
    ],
    ['nothing but depth', deep, foreign],
  ])('%s', (_, content, message) => {
    expect(refusal(content)).toEqual(message);
  });

  it.each(['portampel-report/2', 'portampel-report/10', 'portampel-report/1.1', 'portampel-report/'])(
    'a major version that is not known here: %s',
    (format) => {
      expect(refusal(text.replace(reportFormat, format))).toEqual({
        key: 'error.report-version',
        params: { file, format },
      });
    },
  );

  it('never ends in another exception', () => {
    const near = fc.tuple(fc.constantFrom(...Object.keys(exampleReport())), fc.jsonValue());
    const anyText = fc.oneof(
      fc.json(),
      near.map(([key, value]) => JSON.stringify({ ...exampleReport(), [key]: value })),
    );
    fc.assert(
      fc.property(anyText, (content) => {
        const whole = reportSchema.safeParse(JSON.parse(content)).success;
        const outcome = whole ? readReport(content, file).report.format : refusal(content).params?.['file'];
        expect(outcome).toBe(whole ? reportFormat : file);
      }),
      { numRuns: 300 },
    );
  });
});
