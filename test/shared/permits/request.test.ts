import { systemClock } from '../../../engine/clock.ts';
import { recordingOf } from '../../../engine/training/training.ts';
import { type CauseId, causeIds, causeTraits } from '../../../shared/causes.ts';
import { translator } from '../../../shared/locales/index.ts';
import { renderMessage } from '../../../shared/locales/texts.ts';
import { type PermitFormat, permitFormats } from '../../../shared/permits/format.ts';
import { notesFor } from '../../../shared/permits/notes.ts';
import { loopbackHostsOf, outcomeOf, type Request, requestOf } from '../../../shared/permits/request.ts';
import { writePermits } from '../../../shared/permits/write.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { languages } from '../../../shared/words.ts';
import { blockedBy, findingOf } from '../../helpers/findings.ts';
import { reportOf } from '../../helpers/networks.ts';

const t = translator('en');

function letterOf(request: Request, language: 'de' | 'en' | 'fr' | 'it' = 'en'): string {
  return writePermits('letter', request.permits, { t: translator(language), standalone: false, beside: request });
}

function notesOf(request: Request, format: PermitFormat) {
  return notesFor(request, { t, format, letter: 'the letter', remedy: 'Check again.' });
}

const permits: CauseId[] = [
  'no-way-out',
  'ipv6-broken',
  'ipv4-broken',
  'proxy-needed',
  'port-missing',
  'port-dropped',
  'port-rejected',
  'port-reset',
  'mail-blocked',
  'quic-blocked',
  'tcp-blocked-quic-open',
  'datagrams-blocked',
  'inbound-dropped',
  'inbound-rejected',
  'inbound-reset',
  'inbound-not-forwarded',
];
/** Their own words name the firewall too, as what comes after something else. */
const maybe: CauseId[] = [
  'local-firewall',
  'vpn-route',
  'address-dead',
  'host-down',
  'service-not-started',
  'quic-not-started',
  'inbound-own-firewall',
  'inbound-held',
  'unexplained',
];
const firewallsOwn = causeIds.filter((id) => causeTraits[id].owner === 'firewall');
const certain = { confidence: 'certain' } as const;

describe('a row that fails', () => {
  test.each(permits)('gets a permit for %s, and no act', (id) => {
    const request = requestOf(blockedBy(findingOf(id)), 'blocked', 'letter');
    expect(request).toMatchObject({ permits: [{ ports: [443] }], acts: [], others: [] });
  });

  test.each(firewallsOwn.filter((id) => !permits.includes(id)))('gets no permit for %s, but its own words', (id) => {
    const finding = findingOf(id);
    const request = requestOf(blockedBy(finding), 'blocked', 'letter');
    expect(request).toMatchObject({ permits: [], acts: [{ id }], others: [] });
    const text = letterOf(request);
    for (const message of [finding.cause, ...finding.advice]) expect(text).toContain(renderMessage(t, message));
    expect(text).toContain('443 Licence query (HTTPS)');
    expect(text).not.toMatch(/Protocol:|stateful/i);
  });

  test.each(causeIds.filter((id) => causeTraits[id].owner !== 'firewall'))(
    'asks nothing of a firewall for %s where that is certain',
    (id) => {
      const request = requestOf(blockedBy(findingOf(id, certain)), 'blocked', 'letter');
      expect(request).toMatchObject({ permits: [], acts: [], others: [{ id }] });
      expect(outcomeOf(request, 'letter')).toBe('for-others');
    },
  );

  test.each(maybe)('keeps its permit for %s where that is not certain, with a reserve', (id) => {
    const finding = findingOf(id, { confidence: 'likely' });
    const request = requestOf(blockedBy(finding), 'blocked', 'letter');
    expect(request).toMatchObject({ permits: [{ ports: [443], doubts: [{ id }] }], others: [{ id }] });
    expect(outcomeOf(request, 'letter')).toBe('written');
    for (const language of languages) {
      const text = letterOf(request, language);
      const [first] = finding.advice;
      const actions = renderMessage(translator(language), first!);
      expect(text).toContain(translator(language)('permits.reserve', { actions }));
    }
    const rules = requestOf(blockedBy(finding), 'blocked', 'nftables');
    expect(notesOf(rules, 'nftables')).toMatchObject([{ text: t('permits.doubtful'), lines: [expect.any(String)] }]);
    expect(writePermits('csv', rules.permits, { t, standalone: false })).toContain(t('permits.as-far-as-told'));
  });

  test.each(causeIds.filter((id) => causeTraits[id].owner !== 'firewall' && !maybe.includes(id)))(
    'gets none for %s, and yet nobody says that the firewall needs no change where that is not certain',
    (id) => {
      const request = requestOf(blockedBy(findingOf(id, { confidence: 'likely' })), 'blocked', 'letter');
      expect(request).toMatchObject({ permits: [], acts: [], others: [{ id }] });
      expect(outcomeOf(request, 'letter')).toBe('unsure');
      expect(notesOf(request, 'letter')).toMatchObject([{ text: t('permits.unsure') }]);
    },
  );
});

test('a rehearsal that met nobody asks nothing of a firewall, and says whose turn it is', async () => {
  const report = await recordingOf('counterpart-absent').play({ clock: systemClock, paceMs: 0 });
  for (const format of permitFormats) {
    const request = requestOf(report, 'blocked', format);
    expect([request.permits, outcomeOf(request, format)]).toEqual([[], 'unsure']);
    const [note] = notesOf(request, format);
    expect(note?.text).toBe(t('permits.unsure'));
    expect(note?.lines.join()).toContain(renderMessage(t, report.findings[0]!.cause));
  }
});

test('a cause that is for sure another’s to mend this time gets no permit either', () => {
  const finding = findingOf('no-way-out', { owner: 'firmIt', ...certain });
  const request = requestOf(blockedBy(finding), 'blocked', 'letter');
  expect([request.permits, request.others.length]).toEqual([[], 1]);
});

test('what must be allowed in any case and what perhaps stay two, each with its own rule', () => {
  const sure = findingOf('port-dropped', { checkIds: ['licence-80'] });
  const report = reportOf({ saw: { 'licence-443': 'filtered', 'licence-80': 'filtered' } });
  const findings = [sure, findingOf('host-down', { confidence: 'possible' })];
  const request = requestOf({ ...report, findings }, 'blocked', 'asa');
  expect(request.permits).toMatchObject([{ ports: [80] }, { ports: [443], doubts: [{ id: 'host-down' }] }]);
  const names = writePermits('asa', request.permits, { t, standalone: false }).match(/^object network .*$/gm);
  expect(new Set(names).size).toBe(2);
});

test('the own firewall of the PC is one to PowerShell alone, and a rule that blocks must go first', () => {
  const report = blockedBy(findingOf('local-firewall', certain));
  const own = requestOf(report, 'blocked', 'powershell');
  expect(own.others).toMatchObject([{ id: 'local-firewall' }]);
  expect(notesOf(own, 'powershell')).toMatchObject([{ text: t('permits.left-out') }]);
  for (const format of permitFormats) {
    expect(requestOf(report, 'blocked', format).permits).toHaveLength(format === 'powershell' ? 1 : 0);
  }
});

test('the whole situation is asked for whatever its causes', () => {
  const request = requestOf(blockedBy(findingOf('service-not-started', certain)), 'all', 'nftables');
  expect(request.permits.length).toBeGreaterThan(1);
  expect(request.others).toHaveLength(1);
});

test('one cause is asked for alone', () => {
  const [tls, dropped] = [findingOf('tls-inspection'), findingOf('port-dropped', { checkIds: ['licence-80'] })];
  const report = { ...blockedBy(tls), findings: [tls, dropped] };
  expect(requestOf(report, { findingId: tls.id }, 'letter')).toMatchObject({
    permits: [],
    acts: [{ id: 'tls-inspection' }],
  });
  expect(requestOf(report, { findingId: dropped.id }, 'letter')).toMatchObject({
    permits: [{ ports: [80] }],
    acts: [],
  });
});

test('a letter has permits, acts and what others do, each in its place', () => {
  const findings = [
    findingOf('port-dropped', { checkIds: ['licence-80'] }),
    findingOf('tls-inspection'),
    findingOf('service-not-started', { checkIds: ['updates-22'] }),
  ];
  const request = requestOf({ ...blockedBy(findings[0]!), findings }, 'blocked', 'letter');
  const text = letterOf(request);
  const places = [
    '1. Direction',
    t('permits.letter.acts-too'),
    '2. Exempt',
    t('permits.letter.others'),
    '- Whoever manages',
  ].map((part) => text.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).toContain(t('permits.letter.subject-acts'));
  expect(notesOf(request, 'letter')).toEqual([]);
});

test.each(languages)(
  'a letter in %s has words for all of it, and blanks for what only its sender knows',
  (language) => {
    const text = letterOf(requestOf(blockedBy(findingOf('web-filter')), 'blocked', 'letter'), language);
    expect(text).not.toMatch(/\{\{|cause\.|permits\.|owner\./);
    // Whose letter it is, to whom and from whom, and the address that the measurement came from.
    expect(text.match(/\[[^\]]+\]/g)).toHaveLength(4);
    expect(text).toContain('Filterfritz');
  },
);

describe('what a form of permits alone leaves out', () => {
  const findings = [
    findingOf('port-dropped', { checkIds: ['licence-80'] }),
    findingOf('starttls-removed'),
    findingOf('service-not-started', { checkIds: ['updates-22'] }),
  ];
  const report = { ...blockedBy(findings[0]!), findings };
  const others = permitFormats.filter((format) => format !== 'letter');

  test.each(others)('%s: is said, with who must act', (format) => {
    const request = requestOf(report, 'blocked', format);
    expect(request.permits).toMatchObject([{ ports: [80] }]);
    expect(writePermits(format, request.permits, { t, standalone: false, beside: request })).not.toContain('STARTTLS');
    const [note] = notesOf(request, format);
    expect(note?.text).toBe(t('permits.left-out'));
    expect(note?.lines).toHaveLength(2);
    expect(note?.lines[0]).toMatch(/^Whoever manages the firewall or the network: .*STARTTLS/);
    expect(note?.lines[1]).toMatch(/^Whoever manages the server: /);
  });

  test('where that is all, nothing is written and the letter is named', () => {
    const request = requestOf(report, { findingId: findings[1]!.id }, 'nftables');
    expect(outcomeOf(request, 'nftables')).toBe('no-form');
    const [note] = notesOf(request, 'nftables');
    expect([note?.tone, note?.text.includes('the letter')]).toEqual(['hint', true]);
  });
});

test('what merely could not be told is nobody’s task yet', () => {
  const request = requestOf(blockedBy(findingOf('counterpart-needed', { light: 'grey' })), 'blocked', 'letter');
  expect(outcomeOf(request, 'letter')).toBe('nothing');
});

test('without a diagnosis a row that is shut gets its permit', () => {
  const report = { ...reportOf({ saw: { 'licence-443': 'filtered' } }), findings: [] };
  expect(requestOf(report, 'blocked', 'letter').permits).toMatchObject([{ ports: [443] }]);
});

describe('as the diagnosis really concludes', () => {
  test('a silent QUIC row is allowed', () => {
    const [check] = reportOf().checks as [ReportCheck];
    const silent: ReportCheck = { ...check, light: 'grey', state: 'open|filtered' };
    const finding = findingOf('quic-blocked', { light: 'grey', checkIds: [silent.id] });
    expect(
      requestOf({ ...reportOf(), checks: [silent], findings: [finding] }, 'blocked', 'letter').permits,
    ).toHaveLength(1);
  });

  test('a refusal by the firm’s own server is its operator’s, silence the firewall’s', () => {
    const refused = reportOf({ scenario: '365-client', saw: { 'server-sql': 'closed' } });
    // Not for certain: so the firewall is asked with a reserve.
    const asked = {
      permits: [{ doubts: [{ owner: 'serverOperator' }] }],
      acts: [],
      others: [{}],
    };
    expect(requestOf(refused, 'blocked', 'letter')).toMatchObject(asked);
    const silent = reportOf({ scenario: '365-client', saw: { 'server-sql': 'filtered' } });
    expect(requestOf(silent, 'blocked', 'letter')).toMatchObject({ permits: [{ ports: [19812] }], others: [] });
  });
});

describe('this very computer', () => {
  function loopback(host: string, addresses: string[]): string[] {
    const report = blockedBy(findingOf('port-dropped'));
    const checks = report.checks.map((check) => ({
      ...check,
      host,
      details: { ...check.details, resolution: { host, addresses, phase: null } },
    }));
    return loopbackHostsOf(requestOf({ ...report, checks }, 'blocked', 'letter'));
  }

  test.each([
    ['127.0.0.1', []],
    ['::1', []],
    ['localhost', []],
    ['pc.example', ['127.0.1.1', '::1']],
  ])('%s %j is known', (host, addresses) => {
    expect(loopback(host, addresses)).toEqual([host]);
  });

  test.each([
    ['192.0.2.1', []],
    ['server.example', []],
    ['server.example', ['127.0.0.1', '192.0.2.1']],
  ])('%s %j is another', (host, addresses) => {
    expect(loopback(host, addresses)).toEqual([]);
  });

  test('is warned of where only acts are asked for', () => {
    const report = blockedBy(findingOf('web-filter'));
    const checks = report.checks.map((check) => ({ ...check, host: '127.0.0.1' }));
    const request = requestOf({ ...report, checks }, 'blocked', 'letter');
    const [note] = notesOf(request, 'letter');
    expect(note?.tone).toBe('warning');
    expect(note?.text).toMatch(/^127\.0\.0\.1 is this computer .*Check again\.$/);
  });
});

test('what a hostile report puts into its causes stays on its line', () => {
  const params = { host: 'x\nSubject: forged\u001b[2J', ports: '443', product: 'y\r\n' };
  const finding = findingOf('tls-inspection', { cause: { key: 'cause.tls-inspection.title', params } });
  const request = requestOf(
    blockedBy({ ...finding, advice: [{ key: 'cause.tls-inspection.do.1', params }] }),
    'blocked',
    'letter',
  );
  const text = letterOf(request);
  expect(text).not.toContain('\u001b');
  expect(text.split('\n').filter((line) => line.startsWith('Subject: forged'))).toEqual([]);
  const [note] = notesOf(requestOf({ ...blockedBy(finding) }, 'blocked', 'csv'), 'csv');
  for (const character of '\r\n\u001b') expect(note?.lines.join('')).not.toContain(character);
});
