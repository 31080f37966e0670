import { targetList } from '../../../engine/diagnose/signs.ts';
import { findingTexts } from '../../../shared/finding-texts.ts';
import { translator } from '../../../shared/locales/index.ts';
import type { Report } from '../../../shared/report.ts';
import { languages } from '../../../shared/words.ts';
import { addressOf, reportOf, type Saw } from '../../helpers/networks.ts';

const t = translator('en');
const { licence, updates } = addressOf;

/** Subject, and what its own texts name. */
function named({ findings }: Report): string[] {
  return findings.map(({ id, cause: { params = {} } }) =>
    [id, params['host'], params['ports'], params['addresses']].filter((part) => part !== undefined).join(' '),
  );
}

function onBoth(saw: Saw) {
  return reportOf({ saw: { 'licence-8080': saw, 'updates-22': saw } });
}

/** Nothing says of one host what was seen at another: no list of hosts stands beside a list of ports. */
function expectNoneCrosswise({ findings }: Report): void {
  for (const { cause, advice, evidence, against } of findings) {
    for (const { params = {} } of [cause, ...advice, ...evidence, ...against]) {
      const said = JSON.stringify({ ...params, targets: '' });
      expect(said).not.toMatch(params['ports'] === undefined ? /^$/ : `${licence}, ${updates}`);
      expect(said.includes(licence) && said.includes('22')).toBe(false);
      expect(said.includes(updates) && said.includes('8080')).toBe(false);
    }
  }
}

const prohibited = { state: 'filtered', reason: 'admin-prohibited', service: null } as const;
const page = { kind: 'block-page', product: 'FortiGuard', confidence: 'certain', sign: 'page', words: 'x' } as const;

test.each<[string, Saw]>([
  ['service-refused', { reason: 'service-refused', service: 'degraded' }],
  ['mail-greeting-late', { reason: 'greeting-late', service: 'degraded' }],
])('%s at two hosts is two causes, each with its own host and ports', (id, saw) => {
  const report = onBoth(saw);
  expect(named(report)).toEqual([`${id}:licence ${licence} 8080`, `${id}:updates ${updates} 22`]);
  expectNoneCrosswise(report);
});

const targets = `${licence} (TCP 8080), ${updates} (TCP 22)`;

test.each<[string, Saw]>([
  ['port-dropped', 'filtered'],
  ['port-rejected', prohibited],
  ['port-reset', 'closed'],
  ['local-firewall', 'denied'],
  ['proxy-login', { reason: 'proxy-login-required', service: 'unexpected' }],
  ['web-filter:FortiGuard', { reason: 'block-page', service: 'unexpected', details: { web: { page } } }],
])('%s at two hosts is one cause, which lists each host with its own ports', (id, saw) => {
  const report = onBoth(saw);
  expect(report.findings.map((finding) => finding.id)).toEqual([id]);
  expectNoneCrosswise(report);
  for (const language of languages) {
    const [finding] = report.findings;
    const { cause, action, steps } = findingTexts(finding!, report, translator(language));
    expect(cause).toContain(targets);
    expect([action, ...steps].join(' ')).toContain(targets);
    expect([cause, action, ...steps].join(' ')).not.toContain('{{');
  }
});

test('at one host the sentence stays simple', () => {
  const report = reportOf({ saw: { 'licence-8080': 'filtered', 'licence-443': 'filtered' } });
  const [finding] = report.findings;
  expect(findingTexts(finding!, report, t).action).toBe(
    `On the firewall, add TCP 443, 8080 to the rule for ${licence}.`,
  );
});

test('several ports and both transports stand with their host', () => {
  const rows = [
    { host: 'b.example', port: 80, transport: 'tcp' },
    { host: '2001:db8::1', port: 22, transport: 'tcp' },
    { host: 'b.example', port: 21, transport: 'tcp' },
    { host: 'b.example', port: 53, transport: 'udp' },
  ] as const;
  expect(targetList(rows)).toBe('[2001:db8::1] (TCP 22), b.example (TCP 21, 80, UDP 53)');
});

test('one that a measurement proves at one host alone is not certain of all', () => {
  const report = reportOf({ saw: { 'licence-8080': prohibited, 'updates-22': 'hostUnreachable' } });
  expect(report.findings.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual(['port-rejected likely']);
});

test('pages of two products are two filters', () => {
  const shows = (product: string): Saw => ({
    reason: 'block-page',
    service: 'unexpected',
    details: { web: { page: { ...page, product } } },
  });
  const report = reportOf({ saw: { 'licence-80': shows('FortiGuard'), 'licence-443': shows('Sophos') } });
  expect(named(report)).toEqual([`web-filter:FortiGuard ${licence} 80`, `web-filter:Sophos ${licence} 443`]);
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

test('one machine with several tasks is no proof of somebody before several', () => {
  const strange = { '127.0.0.1': { reason: 'wrong-protocol', service: 'unexpected' } } as const;
  const hosts = { licence: '127.0.0.1', updates: '127.0.0.1' };
  const report = reportOf({ hosts, options: { mail: false }, saw: { 'licence-80': strange, 'updates-22': strange } });
  expect(report.findings.map(({ cause }) => cause.key)).toEqual(['cause.wrong-service.title']);
});

test('a connection that is made is not spoken of as missing', () => {
  const slow = { reason: 'greeting-late', service: 'degraded' } as const;
  const effects = (saw: Saw) =>
    reportOf({ scenario: 'classic-client', saw: { 'server-sql': saw } }).findings[0]?.effects.map(({ key }) => key);
  expect(effects({ ...slow, reason: 'latency-high' })).toEqual(['effect.server-degraded']);
  expect(effects('closed')).toEqual(['effect.server']);
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
