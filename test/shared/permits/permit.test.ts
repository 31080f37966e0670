import { translator } from '../../../shared/locales/index.ts';
import { permitFormats, permitsFrom, sourceFor } from '../../../shared/permits/format.ts';
import { type PermitRow, permitRowsOf, permitsFor } from '../../../shared/permits/permit.ts';
import { writePermits } from '../../../shared/permits/write.ts';
import { languages } from '../../../shared/words.ts';
import { reportOf } from '../../helpers/networks.ts';

const row: PermitRow = {
  id: 'licence-443',
  role: 'licence',
  group: 'licence',
  host: 'licence.example',
  port: 443,
  transport: 'tcp',
  direction: 'out',
  expectation: 'required',
};

test('the ports of one host are one permit', () => {
  const { permits } = permitsFor([row, { ...row, id: 'licence-80', port: 80 }]);
  expect(permits).toMatchObject([
    { host: 'licence.example', ports: [80, 443], checkIds: ['licence-443', 'licence-80'] },
  ]);
});

test('another direction, transport or host is another permit', () => {
  const others: Partial<PermitRow>[] = [
    { direction: 'in', host: 'server.example' },
    { transport: 'udp' },
    { host: 'other.example' },
  ];
  for (const other of others) expect(permitsFor([row, { ...row, ...other }]).permits).toHaveLength(2);
});

test('what must not pass, does not count or stays in the subnet needs none', () => {
  for (const expectation of ['forbidden', 'informational'] as const) {
    expect(permitsFor([{ ...row, expectation }]).permits).toEqual([]);
  }
  const search = permitsFor([{ ...row, group: 'discovery', transport: 'udp', port: 19812 }]);
  expect(search).toMatchObject({ permits: [], searched: [19812] });
});

test('port 20 is no port to allow but a call that belongs to the session on the FTP port', () => {
  const ftp = { ...row, id: 'updates-21', role: 'updates', group: 'updates', port: 2121 } as const;
  const active = { ...ftp, id: 'updates-20', port: 20, expectation: 'optional' } as const;
  expect(permitsFor([active, ftp]).permits).toMatchObject([{ ports: [2121], ftpPort: 2121 }]);
  expect(permitsFor([active]).permits).toMatchObject([{ ports: [21], ftpPort: 21 }]);
  // Though only the call back is asked for, its session starts where the report says.
  expect(permitsFor([active], { all: [active, ftp] }).permits).toMatchObject([{ ports: [2121], ftpPort: 2121 }]);
});

test('whom no address is known of is named', () => {
  expect(
    permitsFor([
      { ...row, host: null },
      { ...row, host: null, id: 'licence-80' },
    ]),
  ).toEqual({
    permits: [],
    withoutHost: ['licence'],
    shut: [],
    searched: [],
  });
});

test('no firewall stands between a server and itself: what it tries at its own address must come in', () => {
  const own = {
    ...row,
    id: 'server-sql',
    role: 'server',
    group: 'server',
    host: 'server.example',
    port: 19812,
  } as const;
  const inbound = { ...own, id: 'inbound-sql', group: 'inbound', direction: 'in' } as const;
  const other = { ...own, id: 'server-application', port: 19813 } as const;
  expect(permitsFor([own, inbound]).permits).toMatchObject([{ direction: 'in', checkIds: ['inbound-sql'] }]);
  expect(permitsFor([own, other, inbound]).permits).toMatchObject([{ direction: 'in', ports: [19812, 19813] }]);
  expect(permitsFor([own], { all: [own, inbound] }).permits).toMatchObject([{ direction: 'in', ports: [19812] }]);
});

describe('the server that is reached through the VPN alone', () => {
  const inside = { ...row, id: 'server-sql', role: 'server', group: 'server', host: '10.0.0.1', port: 19812 } as const;
  const outside = {
    ...inside,
    id: 'public-sql',
    role: 'publicServer',
    group: 'public',
    expectation: 'forbidden',
  } as const;
  const shut = [
    { ...outside, host: '203.0.113.1' },
    { ...outside, host: '203.0.113.1', port: 19813 },
  ];

  test('is allowed within it, from its network and no other, and shut on the public address', () => {
    const { permits, shut: stays } = permitsFor([inside, row, ...shut], { scenario: 'classic-remote' });
    expect(permits.map(({ within }) => within)).toEqual(['vpn', undefined]);
    expect(stays).toEqual([{ transport: 'tcp', host: '203.0.113.1', ports: [19812, 19813] }]);
    const sources = { source: '192.168.1.0/24', vpn: '10.8.0.0/24' };
    expect(permits.map((permit) => sourceFor(permit, sources))).toEqual(['10.8.0.0/24', '192.168.1.0/24']);
    expect(permits.map((permit) => sourceFor(permit, { source: '192.168.1.0/24' }))).toEqual([
      undefined,
      '192.168.1.0/24',
    ]);
  });

  test.each(languages)('and a letter in %s says so, with a blank for what only its sender knows', (language) => {
    const t = translator(language);
    const beside = {
      acts: [],
      others: [],
      checks: [],
      ...permitsFor([inside, shut[0]!, { ...outside, host: null }], { scenario: 'classic-remote' }),
    };
    const text = writePermits('letter', beside.permits, { t, standalone: false, source: '192.168.1.0/24', beside });
    expect(text).toContain(t('permits.within-vpn'));
    expect(text).toContain(t('permits.letter.vpn-network'));
    expect(text).toContain(`${t('permits.letter.shut')}\n- `);
    expect(text).toContain('203.0.113.1');
    expect(text).toContain(t('permits.letter.public-address'));
    expect(text).not.toContain('192.168.1.0/24');
  });

  test.each(
    permitFormats.filter(
      (format) => format !== 'letter' && format !== 'csv' && format !== 'ip6tables' && format !== 'powershell',
    ),
  )('%s says so in its comments', (format) => {
    const t = translator('en');
    const { permits } = permitsFor([inside, row], { scenario: 'classic-remote' });
    const text = writePermits(format, permits, { t, standalone: false, source: '192.168.1.0/24' });
    expect(text).toContain('only within the VPN');
    expect(text).toMatch(/^[#!].*--vpn/m);
    const narrow = writePermits(format, permits, {
      t,
      standalone: false,
      source: '192.168.1.0/24',
      vpn: '10.8.0.0/24',
    });
    expect(narrow).toContain('10.8.0.0');
    expect(narrow).not.toContain('--vpn');
  });

  test('elsewhere needs no VPN', () => {
    expect(permitsFor([inside, ...shut], { scenario: '365-client' }).permits[0]).not.toHaveProperty('within');
  });
});

test('a hostile report gets nothing into a firewall but hosts and addresses', () => {
  const report = reportOf({ saw: { 'licence-80': 'filtered' } });
  const hosts = ['a.example\n/user add name=x group=full', 'x"; drop', '0.0.0.0/0', '\u001b[2Jx'];
  for (const host of hosts) {
    const checks = report.checks.map((check) => ({
      ...check,
      host: check.id === 'licence-80' ? host : '192.0.2.9',
      details: { ...check.details, resolution: { host, addresses: [host, '0.0.0.0/0'], phase: null } },
    }));
    const { permits, withoutHost } = permitsFor(permitRowsOf({ ...report, checks }));
    expect(withoutHost).toContain('licence');
    for (const format of permitFormats) {
      const text = writePermits(format, permits, { t: translator('en'), standalone: false, firm: host });
      expect(text.split('\n').filter((line) => line.startsWith('/user') || line.includes('\u001b'))).toEqual([]);
      expect(text.replace(`\n${host}\n`, '')).not.toContain('0.0.0.0/0');
    }
  }
});

test('a source of one family asks for nothing in the other', () => {
  const both = { ...row, host: 'both.example', addresses: ['192.0.2.1', '2001:db8::1'] };
  const { permits } = permitsFor([both, { ...both, id: 'licence-80', host: '2001:db8::2', addresses: [] }]);
  expect(permitsFrom(permits, { source: '192.168.1.0/24' }).map(({ addresses }) => addresses)).toEqual([['192.0.2.1']]);
  expect(permitsFrom(permits, { source: '2001:db8:1::/48' })).toHaveLength(2);
  expect(permitsFrom(permits, {})).toHaveLength(2);
  const { permits: inwards } = permitsFor([{ ...both, direction: 'in' }]);
  expect(permitsFrom(inwards, { source: '192.168.1.0/24' })).toHaveLength(1);
});
