import { type PermitRow, permitsFor } from '../../../shared/permits/permit.ts';

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
