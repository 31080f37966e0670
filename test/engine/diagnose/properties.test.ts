import fc from 'fast-check';
import { systemClock } from '../../../engine/clock.ts';
import { diagnose } from '../../../engine/diagnose/diagnose.ts';
import { isFailing } from '../../../engine/diagnose/scene.ts';
import { listSituations, recordingOf } from '../../../engine/training/training.ts';
import { findingTexts } from '../../../shared/finding-texts.ts';
import { translator } from '../../../shared/locales/index.ts';
import type { Report, ReportCheck } from '../../../shared/report.ts';
import { languages } from '../../../shared/words.ts';
import { reportOf } from '../../helpers/networks.ts';
import { goodEvidence } from '../../helpers/observations.ts';
import { anyReport } from '../../helpers/reports.ts';

function undiagnosed({ findings: _, digest: __, ...report }: Report) {
  return report;
}

test('every row that fails and counts has exactly one leading cause', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const row of report.checks) {
        const leading = report.findings.filter(({ checkIds }) => checkIds.includes(row.id)).map(({ id }) => id);
        expect(leading.length).toBeLessThanOrEqual(1);
        expect(leading.length).toBeGreaterThanOrEqual(isFailing(row) ? 1 : 0);
        expect(row.findingIds.slice(0, leading.length)).toEqual(leading);
      }
    }),
  );
});

test('every cause has a name of its own and, but for what is unexplained, evidence', () => {
  fc.assert(
    fc.property(anyReport, ({ findings }) => {
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { id, evidence } of findings) expect(evidence.length > 0 || id === 'unexplained').toBe(true);
    }),
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(anyReport, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (report, random) => {
      const shuffled = report.checks
        .map((check) => ({ check, key: random.next().value as number }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ check }) => check);
      expect(diagnose({ ...undiagnosed(report), checks: shuffled }).findings).toEqual(report.findings);
    }),
  );
});

/** The same run as an exercise has it: each port is a free one of this machine, in place of that of the specification. */
function exercised(report: Report) {
  const specified = new Set(report.checks.map(({ port }) => port));
  const freePort = (port: number) => {
    if (!specified.has(port)) return port;
    return port > 30_000 ? port - 30_000 : port + 30_000;
  };
  const { canary, controls = [], counterparts = [] } = report;
  return {
    ...undiagnosed(report),
    checks: report.checks.map((row) => ({ ...row, port: freePort(row.port), specifiedPort: row.port })),
    canary: { ...canary, fakedPorts: canary.fakedPorts.map(freePort) },
    controls: controls.map((control) => ({ ...control, port: freePort(control.port) })),
    counterparts: counterparts.map((each) => ({
      ...each,
      ...(each.paired && {
        paired: {
          ...each.paired,
          listening: each.paired.listening.map((one) => ({ ...one, port: freePort(one.port) })),
        },
      }),
    })),
  };
}

test('causes name the ports of the specification, whichever stand in for them', async () => {
  fc.assert(fc.property(anyReport, (report) => expect(diagnose(exercised(report)).findings).toEqual(report.findings)));
  for (const { id, playedBack } of listSituations()) {
    if (!playedBack) continue;
    const report = await recordingOf(id).play({ clock: systemClock, paceMs: 0 });
    expect(diagnose(exercised(report)).findings).toEqual(report.findings);
  }
});

test('a faked port has its name in causes where this PC is called at it alone, too', () => {
  const canary = { ...goodEvidence.canary, fakedPorts: [443, 19_812], state: 'faked' as const };
  const { checks, ...rest } = reportOf({ scenario: '365-server', evidence: { canary } });
  const report = { ...rest, checks: checks.filter(({ port, group }) => port !== 19_812 || group === 'inbound') };
  expect(report.checks.map(({ port }) => port)).toContain(19_812);
  const { findings } = diagnose(undiagnosed(report));
  expect(findings.map(({ id }) => id)).toContain('opens-faked');
  expect(diagnose(exercised(report)).findings).toEqual(findings);
});

/** A row of a host that no other row talks to, and that works as many others do already. */
const stranger: ReportCheck = {
  id: 'stranger',
  role: 'licence',
  group: 'licence',
  host: '203.0.113.99',
  address: '203.0.113.99',
  port: 9,
  transport: 'tcp',
  direction: 'out',
  expectation: 'required',
  state: 'open',
  reason: 'syn-ack',
  service: 'asExpected',
  light: 'green',
  rttMs: 5,
  phases: [],
  attempts: 1,
  details: {
    addresses: [
      {
        address: '203.0.113.99',
        family: 4,
        decisive: 0,
        attempts: [{ state: 'open', reason: 'syn-ack', service: 'asExpected', rttMs: 5, phases: [], details: {} }],
      },
    ],
  },
  findingIds: [],
};

test('one more green row of an unrelated host changes no finding', () => {
  const another = { ...stranger, id: 'another', host: '203.0.113.98', address: '203.0.113.98' };
  another.details = { addresses: stranger.details.addresses.map((seen) => ({ ...seen, address: '203.0.113.98' })) };
  fc.assert(
    fc.property(anyReport, (report) => {
      // That a network is there at all is something that such a row does show: the first one shows it.
      const checks = [...report.checks, stranger];
      const before = diagnose({ ...undiagnosed(report), checks });
      const after = diagnose({ ...undiagnosed(report), checks: [...checks, another] });
      expect(after.findings.map(withoutSigns)).toEqual(before.findings.map(withoutSigns));
    }),
  );
});

/** Which of several signs of life are cited is not the conclusion. */
function withoutSigns({ evidence: _, ...finding }: Report['findings'][number]): object {
  return finding;
}

test.each(languages)('every finding has all its texts in %s', (language) => {
  const t = translator(language);
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const finding of report.findings) {
        const { action, cause, owner, steps, evidence, against, effects, confirm } = findingTexts(finding, report, t);
        for (const text of [action, cause, owner, ...steps, ...evidence, ...against, ...effects, confirm]) {
          expect(text).not.toMatch(/^(?:cause|evidence|effect|confirm|owner)\.|\{\{|undefined/);
          expect(text).not.toBe('');
        }
      }
    }),
    { numRuns: 30 },
  );
});
