import fc from 'fast-check';
import { diagnose } from '../../../engine/diagnose/diagnose.ts';
import { isFailing, type Observed } from '../../../engine/diagnose/scene.ts';
import type { InterfaceFact, MachineFacts } from '../../../shared/facts/machine.ts';
import { interfaceKinds } from '../../../shared/facts/machine.ts';
import { type DnsAnswer, dnsOutcomes, type NameFacts } from '../../../shared/facts/names.ts';
import type { Path, PathMtu } from '../../../shared/facts/paths.ts';
import { findingTexts } from '../../../shared/finding-texts.ts';
import { translator } from '../../../shared/locales/index.ts';
import { languages } from '../../../shared/words.ts';
import { anyReport } from '../../helpers/reports.ts';

const addresses = ['192.0.2.1', '192.0.2.2', '2001:db8::1'] as const;
const ownAddresses = ['192.168.1.7', '169.254.3.4', 'fe80::1', 'fd00::7', '10.8.0.2'] as const;
const anyMs = fc.integer({ min: 0, max: 500 });

function fact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ value: T } | { missing: 'none-here' }> {
  return fc.oneof(
    value.map((known) => ({ value: known })),
    fc.constant({ missing: 'none-here' as const }),
  );
}

const anyInterface: fc.Arbitrary<InterfaceFact> = fc.record({
  name: fc.constantFrom('eth0', 'wg0'),
  kind: fc.constantFrom(...interfaceKinds),
  addresses: fc.subarray([...ownAddresses]),
  up: fc.boolean(),
});

const anyGateway = fc.record({ address: fc.constant('192.168.1.1'), interface: fc.constantFrom('eth0', 'wg0') });

const anyFacts: fc.Arbitrary<MachineFacts> = fc.record(
  {
    interfaces: fact(fc.array(anyInterface, { maxLength: 3 })),
    gateway4: fact(anyGateway),
    gateway6: fact(anyGateway),
    wifi: fact(
      fc.record({
        interface: fc.constant('wlan0'),
        signal: fact(fc.oneof(fc.record({ dbm: fc.constantFrom(-50, -90) }), fc.record({ percent: fc.nat(100) }))),
      }),
    ),
    firewall: fact(
      fc.record({ product: fc.constant('windows' as const), state: fc.constantFrom('on', 'off', 'partly') }),
    ),
    clock: fact(
      fc.array(
        fc.record({
          host: fc.constantFrom('server.example', 'other.example'),
          offsetMs: fc.constantFrom(0, 600_000, -864_000_000),
          uncertaintyMs: fc.constant(700),
        }),
        { maxLength: 2 },
      ),
    ),
    localNetwork: fact(fc.constantFrom('allowed', 'blocked')),
  },
  { requiredKeys: [] },
);

const anyMtu: fc.Arbitrary<PathMtu> = fc.constantFrom<PathMtu>(
  { state: 'full', bytes: 1500 },
  { state: 'black-hole', method: 'ping', bytes: 1400 },
  { state: 'black-hole', method: 'http' },
);

const anyPath: fc.Arbitrary<Path> = fc.record({
  address: fc.constantFrom(...addresses, '192.168.1.1'),
  hosts: fc.constant([]),
  isGateway: fc.boolean(),
  method: fc.constantFrom('raw-icmp', 'system-ping', 'tcp-handshakes', 'none'),
  sent: fc.constant(3),
  received: fc.nat(3),
  rttsMs: fc.array(anyMs, { maxLength: 3 }),
  mtu: anyMtu,
});

const anyAnswer: fc.Arbitrary<DnsAnswer> = fc.constantFrom(...dnsOutcomes).chain((outcome) =>
  fc.record({
    outcome: fc.constant(outcome),
    addresses: outcome === 'addresses' ? fc.subarray([...addresses, '10.0.0.5'], { minLength: 1 }) : fc.constant([]),
    ms: anyMs,
  }),
);

const anyName: fc.Arbitrary<NameFacts> = fc.record(
  {
    name: fc.constantFrom('server.example', 'xn--mller-kva.example'),
    system: fc.record({ addresses: fc.subarray([...addresses]), ms: anyMs }),
    answers: fc.array(
      fc.record({ server: fc.constantFrom('192.168.1.1', '[2001:db8::53]:5353'), a: anyAnswer, aaaa: anyAnswer }),
      { maxLength: 2 },
    ),
    hostsFile: fc.subarray([...addresses]),
  },
  { requiredKeys: ['name', 'system', 'answers'] },
);

/** Reports of machines that know whatever there is to know of themselves and their network, sensible or not. */
const anyKnowingReport: fc.Arbitrary<Observed> = fc
  .record({
    report: anyReport,
    facts: anyFacts,
    paths: fc.array(anyPath, { maxLength: 3 }),
    names: fc.uniqueArray(anyName, { selector: ({ name }) => name, maxLength: 2 }),
  })
  .map(({ report: { findings: _, digest: __, ...report }, facts, paths, names }) => ({
    ...report,
    machine: { ...report.machine, facts },
    paths,
    names: { servers: ['192.168.1.1'], names },
  }));

test('every failing row has one leading cause, whatever is known beside', () => {
  fc.assert(
    fc.property(anyKnowingReport, (report) => {
      const { checks, findings } = diagnose(report);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const row of checks) {
        const leading = findings.filter(({ checkIds }) => checkIds.includes(row.id));
        expect(leading.length).toBeLessThanOrEqual(1);
        expect(leading.length).toBeGreaterThanOrEqual(isFailing(row) ? 1 : 0);
      }
    }),
    { numRuns: 150 },
  );
});

test('the order of rows, paths and names changes no conclusion', () => {
  fc.assert(
    fc.property(anyKnowingReport, (report) => {
      const turned: Observed = {
        ...report,
        checks: report.checks.toReversed(),
        paths: report.paths?.toReversed() ?? [],
        ...(report.names && { names: { ...report.names, names: report.names.names.toReversed() } }),
      };
      const conclusions = ({ findings }: ReturnType<typeof diagnose>) =>
        findings.map(({ id, confidence, checkIds, cause }) => ({ id, confidence, checkIds, cause }));
      expect(conclusions(diagnose(turned))).toEqual(conclusions(diagnose(report)));
    }),
  );
});

test.each(languages)('every cause says all that it has to say in %s', (language) => {
  const t = translator(language);
  fc.assert(
    fc.property(anyKnowingReport, (report) => {
      const diagnosed = diagnose(report);
      for (const finding of diagnosed.findings) {
        const { action, cause, steps, evidence, against, effects, confirm } = findingTexts(finding, diagnosed, t);
        expect(evidence.length > 0 || finding.id === 'unexplained').toBe(true);
        for (const text of [action, cause, ...steps, ...evidence, ...against, ...effects, confirm]) {
          expect(text).not.toMatch(/^(?:cause|sign|effect|confirm)\.|\{\{|undefined|NaN|Infinity|^$/);
        }
      }
    }),
    { numRuns: 50 },
  );
});
