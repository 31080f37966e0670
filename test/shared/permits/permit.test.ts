import { translator } from '../../../shared/locales/index.ts';
import { permitFormats, permitsFrom } from '../../../shared/permits/format.ts';
import { type PermitRow, permitRowsOf, permitsFor } from '../../../shared/permits/permit.ts';
import { writePermits } from '../../../shared/permits/write.ts';
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
  const others: Partial<PermitRow>[] = [{ direction: 'in' }, { transport: 'udp' }, { host: 'other.example' }];
  for (const other of others) expect(permitsFor([row, { ...row, ...other }]).permits).toHaveLength(2);
});

test('what must not pass, does not count or stays in the subnet needs none', () => {
  for (const expectation of ['forbidden', 'informational'] as const) {
    expect(permitsFor([{ ...row, expectation }]).permits).toEqual([]);
  }
  expect(permitsFor([{ ...row, group: 'discovery' }]).permits).toEqual([]);
});

test('port 20 is no port to allow but a call that belongs to the session on the FTP port', () => {
  const ftp = { ...row, id: 'updates-21', role: 'updates', group: 'updates', port: 2121 } as const;
  const active = { ...ftp, id: 'updates-20', port: 20, expectation: 'optional' } as const;
  expect(permitsFor([active, ftp]).permits).toMatchObject([{ ports: [2121], ftpPort: 2121 }]);
  expect(permitsFor([active]).permits).toMatchObject([{ ports: [21], ftpPort: 21 }]);
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
    const { permits, withoutHost } = permitsFor(permitRowsOf(checks));
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
  expect(permitsFrom(permits, '192.168.1.0/24').map(({ addresses }) => addresses)).toEqual([['192.0.2.1']]);
  expect(permitsFrom(permits, '2001:db8:1::/48')).toHaveLength(2);
  expect(permitsFrom(permits, undefined)).toHaveLength(2);
  const { permits: inwards } = permitsFor([{ ...both, direction: 'in' }]);
  expect(permitsFrom(inwards, '192.168.1.0/24')).toHaveLength(1);
});
