import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { renderJunit } from '../../cli/reporters/junit.ts';
import { renderNagios } from '../../cli/reporters/nagios.ts';
import type { PairFacts } from '../../shared/facts/counterpart.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { reportSchema } from '../../shared/report.ts';
import { fullest } from '../helpers/fullest.ts';
import { muteTerminal } from '../helpers/mute-terminal.ts';
import { reportOf } from '../helpers/networks.ts';
import { anyReport, exampleReport } from '../helpers/reports.ts';
import { bundle } from './portampel.ts';

const context = {
  t: translator('en'),
  language: 'en' as const,
  terminal: muteTerminal(80),
  signal: new AbortController().signal,
};

/** Reports whose every string may be anything. */
const hostileReport: fc.Arbitrary<Report> = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom('a|b\nc', "'=;", '\u0000\u001b[31m', '\ud800', '\uffff', ']]>', '<x a="1">&amp;', '\u0085'),
  )
  .map((text) => fullest(reportSchema, () => text));
const report = fc.oneof(anyReport, hostileReport);

describe('for Nagios', () => {
  // https://www.monitoring-plugins.org/doc/guidelines.html, "Performance data" and "Threshold and ranges".
  const range = String.raw`(?:@?(?:~|-?\d+(?:\.\d+)?)?:?(?:-?\d+(?:\.\d+)?)?)`;
  const number = String.raw`(?:-?\d+(?:\.\d+)?)`;
  const entry = String.raw`'[^'=|]+'=(?:U|${number}(?:s|us|ms|%|B|KB|MB|TB|c)?)(?:;${range}){0,2}(?:;${number}?){0,2}`;
  const performance = new RegExp(`^${entry}(?: ${entry})*$`);

  test('whatever a report holds, it is one line with numbers, then lines without a bar, and no more than is read', () => {
    fc.assert(
      fc.property(report, (some) => {
        const text = renderNagios(some, context);
        expect(Buffer.byteLength(text)).toBeLessThan(8192);
        const [first = '', ...others] = text.replace(/\n$/, '').split('\n');
        const parts = first.split(' | ');
        expect(parts).toHaveLength(2);
        expect(parts[0]).toMatch(/^PORTAMPEL (?:OK|WARNING|CRITICAL|UNKNOWN) - /);
        expect(parts[1]).toMatch(performance);
        expect(others.filter((line) => !/^\[(?:WARNING|CRITICAL|UNKNOWN)\] [^|]+$/.test(line))).toEqual([]);
      }),
    );
  });

  test('ten thousand rows stay within what Nagios reads, with the totals and whole lines', () => {
    const { checks, ...rest } = reportOf({ scenario: '365-client', saw: { 'mail-993': 'filtered' } });
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...checks[index % checks.length]!,
      id: `row-${index}`,
    }));
    const text = renderNagios({ ...rest, checks: many }, context);
    expect(Buffer.byteLength(text)).toBeLessThan(8192);
    expect(text.split('\n')[0]).toMatch(/'grey'=\d+;;;0;10000 'off'=\d+;;;0;10000$/);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('the way to the server has the vendor’s scale, a certificate its days', () => {
    const example = exampleReport();
    const [first] = example.checks;
    const address = first?.details.addresses[1];
    const attempt = address?.attempts[0];
    if (!first || !address || !attempt) throw new Error('no row with an attempt');
    const certificate = { subject: '', issuer: '', validFrom: '', key: '', sha256: '', altNames: [] };
    const endingIn = (days: number): string => {
      const validTo = new Date(new Date(example.createdAt).getTime() + days * 86_400_000).toISOString();
      return textWith({ ...certificate, validTo });
    };
    const detailsWith = (one: typeof certificate & { validTo: string }) => ({
      roundTrips: { samplesMs: [25], failed: 0, medianMs: 25, localDelayMs: 0 },
      tls: {
        protocol: 'TLSv1.3',
        cipher: '',
        chain: [one],
        hostMatches: true,
        trusted: true,
        trustStore: 'system' as const,
      },
    });
    const textWith = (one: typeof certificate & { validTo: string }, pair?: PairFacts): string => {
      const attempts = [{ ...attempt, details: { ...detailsWith(one), ...(pair && { pair }) } }];
      const addresses = [{ ...address, attempts, decisive: 0 }];
      const row = { ...first, address: address.address, details: { addresses } };
      return renderNagios({ ...example, checks: [row] }, context);
    };
    expect(endingIn(30.5)).toContain(
      "'server-sql-round-trip-median'=0.025000s;0.02;0.03;0; 'server-sql-certificate-days'=30;;0:;; ",
    );
    // Of a counterpart it is none of the service's; the way is the service's all the same.
    const counterparts = textWith({ ...certificate, validTo: example.createdAt }, { tls: { passage: 'end-to-end' } });
    expect(counterparts).toContain('round-trip-median');
    expect(counterparts).not.toContain('certificate-days');
    // Ended an hour ago, yesterday, and the day before.
    expect([-0.04, -1.1, -2.9].map((days) => /-certificate-days'=(-?\d+)/.exec(endingIn(days))?.[1])).toEqual([
      '-1',
      '-1',
      '-2',
    ]);
  });

  test('the plugins’ own wrapper understands it', () => {
    const negate = '/usr/lib/nagios/plugins/negate';
    const check = [bundle, 'check', '--demo', '--fault', 'mail-993=refuse', '--format', 'nagios'];
    const { status, stdout } = spawnSync(negate, ['-s', '-t', '25', '-c', 'WARNING', process.execPath, ...check], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^PORTAMPEL WARNING - /);
    expect(status).toBe(1);
  });
});

describe('for build servers', () => {
  function outcomes(xml: string): Record<string, string | undefined> {
    const cases = [...xml.matchAll(/<testcase [^>]*name="([\w-]+): [^>]*?(?:\/>|>(?:<(\w+))?)/g)];
    return Object.fromEntries(cases.map(([, id = '', kind]) => [id, kind]));
  }

  test('a row is passed, failed, untold or skipped as its light says', () => {
    const some = reportOf({ scenario: '365-client', saw: { 'mail-993': 'filtered' } });
    const xml = renderJunit(some, context);
    const found = outcomes(xml);
    expect(Object.keys(found)).toEqual(some.checks.map(({ id }) => id));
    for (const { id, light, expectation } of some.checks) {
      const shown = expectation === 'informational' ? 'skipped' : light === 'grey' ? 'error' : 'failure';
      expect({ id, kind: found[id] }).toEqual({ id, kind: light === 'green' ? undefined : shown });
    }
    expect(found['mail-993']).toBe('failure');
    expect(xml).toMatch(/<failure message="Red: [^"]+" type="no-response">[^<]*To do: [^<]*<\/failure>/);
    const [cause] = some.findings.map(({ cause: { key, params } }) => context.t(key as 'total.red', params));
    expect(xml).toContain(`type="no-response">${cause}\n`);
    const [totals = ''] = /<testsuites [^>]*>/.exec(xml) ?? [];
    const count = (kind: string | undefined): number => Object.values(found).filter((each) => each === kind).length;
    expect(totals).toContain(`tests="${some.checks.length}" failures="${count('failure')}"`);
    expect(totals).toContain(`errors="${count('error')}" skipped="${count('skipped')}"`);
  });

  test('whatever a report holds, xmllint reads it', () => {
    const texts = fc.sample(report, { numRuns: 60, seed: 6 }).map((some) => renderJunit(some, context));
    for (const input of texts) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });
});
