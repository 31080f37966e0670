import { findingTexts } from '../../../shared/finding-texts.ts';
import { translator } from '../../../shared/locales/index.ts';
import type { Report } from '../../../shared/report.ts';
import { addressOf, reportOf, type Saw } from '../../helpers/networks.ts';

const t = translator('en');
const { licence, updates } = addressOf;

/** Subject, and what its own texts name. */
function named({ findings }: Report): string[] {
  return findings.map(({ id, cause: { params = {} } }) =>
    [id, params['host'], params['ports'], params['addresses']].filter((part) => part !== undefined).join(' '),
  );
}

/** Two hosts with different ports, and how a cause of both must stay apart. */
function apart(id: string, licencePorts = '8080', updatePorts = '22'): string[] {
  return [`${id}:licence ${licence} ${licencePorts}`, `${id}:updates ${updates} ${updatePorts}`];
}

function onBoth(saw: Saw) {
  return reportOf({ saw: { 'licence-8080': saw, 'updates-22': saw } });
}

const prohibited = { state: 'filtered', reason: 'admin-prohibited', service: null } as const;
const page = { kind: 'block-page', product: 'FortiGuard', confidence: 'certain', sign: 'page', words: 'x' } as const;

test.each<[string, Saw]>([
  ['port-dropped', 'filtered'],
  ['port-rejected', prohibited],
  ['port-reset', 'closed'],
  ['local-firewall', 'denied'],
  ['proxy-login', { reason: 'proxy-login-required', service: 'unexpected' }],
  ['web-filter', { reason: 'block-page', service: 'unexpected', details: { web: { page } } }],
  ['service-refused', { reason: 'service-refused', service: 'degraded' }],
  ['mail-greeting-late', { reason: 'greeting-late', service: 'degraded' }],
])('%s at two hosts is two causes, each with its own host and ports', (id, saw) => {
  const report = onBoth(saw);
  expect(named(report)).toEqual(apart(id));
  for (const { cause, advice, evidence, against } of report.findings) {
    const params = [cause, ...advice, ...evidence, ...against].map(({ params: each }) => JSON.stringify(each ?? {}));
    expect(params.filter((each) => each.includes(licence) && each.includes('22'))).toEqual([]);
    expect(params.filter((each) => each.includes(updates) && each.includes('8080'))).toEqual([]);
  }
});

test('one that a measurement proves at one host alone is certain there alone', () => {
  const report = reportOf({ saw: { 'licence-8080': prohibited, 'updates-22': 'hostUnreachable' } });
  expect(report.findings.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([
    'port-rejected:licence certain',
    'port-rejected:updates likely',
  ]);
});

test('what does not run and what stands open name their own server’s ports', () => {
  const saw = {
    'server-sql': 'closed',
    'server-database': 'closed',
    'public-sql': 'open',
    'public-application': 'filtered',
    'public-database': 'filtered',
  } as const;
  expect(named(reportOf({ scenario: 'classic-remote', saw }))).toEqual([
    `service-not-started:server ${addressOf.server} 19812, 19814`,
    `database-exposed:publicServer ${addressOf.publicServer} 19812`,
  ]);
});

test('names that lead to wrong addresses stay with their own address', () => {
  const hosts = { licence: 'licence.example', updates: 'updates.example' };
  const phase = { name: 'resolve' as const, startMs: 0, durationMs: 1 };
  const report = reportOf({
    hosts,
    options: { mail: false },
    saw: {
      'licence-80': { '127.0.0.1': 'closed' },
      'licence-443': { '127.0.0.1': 'closed' },
      'licence-8080': { '127.0.0.1': 'closed' },
      'updates-21': { '0.0.0.0': 'closed' },
      'updates-22': { '0.0.0.0': 'closed' },
    },
    resolutions: { 'licence.example': { phase }, 'updates.example': { phase } },
  });
  expect(named(report)).toEqual([
    'name-wrong:sunk:licence licence.example 80, 443, 8080 127.0.0.1',
    'name-wrong:sunk:updates updates.example 21, 22 0.0.0.0',
  ]);
});

test('what stands before all of them is one cause, which names them without ports', () => {
  const strange = { reason: 'wrong-protocol', service: 'unexpected' } as const;
  const report = reportOf({ saw: { 'licence-80': strange, 'updates-22': strange } });
  expect(named(report)).toEqual([`content-inspection:wrong-service ${licence}, ${updates}`]);
  const [finding] = report.findings;
  const { cause, action, evidence } = findingTexts(finding!, report, t);
  expect([cause, action].join()).not.toMatch(/TCP/);
  expect(evidence.slice(0, 2).map((line) => line.match(/TCP [\d, ]+\d|198\.51\.100\.\d+/g)?.toSorted())).toEqual([
    [licence, 'TCP 80'],
    [updates, 'TCP 22'],
  ]);
});
