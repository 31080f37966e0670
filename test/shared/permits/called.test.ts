import { spawnSync } from 'node:child_process';
import { translator } from '../../../shared/locales/index.ts';
import { type PermitFormat, permitFormats } from '../../../shared/permits/format.ts';
import { requestOf } from '../../../shared/permits/request.ts';
import { writePermits } from '../../../shared/permits/write.ts';
import type { Report } from '../../../shared/report.ts';
import { addressOf, reportOf } from '../../helpers/networks.ts';
import { ends, ownAddress, pairNetwork, publicAddress, saw } from '../../helpers/pair-networks.ts';

const t = translator('en');

/** Calls of the counterpart that do not arrive here, with this PC's address translated or not. */
function uncalled(seen = ownAddress): Report {
  const call = saw(
    'no-response',
    { state: 'filtered', service: null },
    { ...ends(seen), called: { outcome: 'refused', errorCode: 'ETIMEDOUT', arrivedHere: false } },
  );
  return pairNetwork({ saw: { 'inbound-sql': call, 'inbound-application': call } });
}

function written(report: Report, format: PermitFormat, standalone = false): string {
  const request = requestOf(report, 'blocked', format);
  return writePermits(format, request.permits, { t, standalone, beside: request });
}

test('what a counterpart could not call is this PC, not its caller', () => {
  const { permits } = requestOf(uncalled(), 'blocked', 'nftables');
  expect(permits).toMatchObject([{ direction: 'in', host: ownAddress, ports: [19_812, 19_813] }]);
  expect(permits[0]).not.toHaveProperty('forward');
  for (const format of permitFormats.filter((each) => each !== 'ip6tables' && each !== 'powershell')) {
    expect(written(uncalled(), format)).toContain(ownAddress);
    expect(written(uncalled(), format)).not.toContain(publicAddress);
  }
  expect(written(uncalled(), 'powershell')).toMatch(/-Direction Inbound .* -LocalPort 19812,19813/);
});

test('what goes out to the counterpart stays what goes out', () => {
  const { permits } = requestOf(uncalled(), 'all', 'nftables');
  expect(permits.filter(({ role }) => role === 'server')).toMatchObject([
    { direction: 'out', host: addressOf.server },
    { direction: 'in', host: ownAddress },
  ]);
});

test('a letter says that nothing need be open inwards only where nobody calls', () => {
  const oneWay = t('permits.letter.one-way');
  const shut = saw('no-response', { state: 'filtered', service: null });
  const outwards = pairNetwork({ saw: { 'server-sql': shut } });
  expect(requestOf(outwards, 'blocked', 'letter').permits).toMatchObject([{ direction: 'out', ports: [19_812] }]);
  expect(written(outwards, 'letter')).not.toContain(oneWay);
  const client = reportOf({ scenario: '365-client', saw: { 'mail-993': 'filtered' } });
  expect(written(client, 'letter')).toContain(oneWay);
});

test('behind a translated address the calls are passed on to this PC', () => {
  const report = uncalled(publicAddress);
  expect(requestOf(report, 'blocked', 'nftables').permits).toMatchObject([
    { host: ownAddress, forward: [publicAddress], ports: [19_812, 19_813] },
  ]);
  const [from, to] = [publicAddress, ownAddress];
  expect(written(report, 'nftables')).toContain(`ip daddr ${from} tcp dport { 19812, 19813 } dnat ip to ${to}`);
  expect(written(report, 'iptables')).toContain(
    `-A PREROUTING -d ${from} -p tcp -m multiport --dports 19812,19813 -j DNAT --to-destination ${to}`,
  );
  expect(written(report, 'routeros')).toContain(`dst-address=${from} dst-port=19812,19813 to-addresses=${to}`);
  expect(written(report, 'pf')).toContain(`rdr proto tcp from any to ${from} port { 19812 19813 } -> ${to}`);
  expect(written(report, 'asa')).toContain(` nat (any,any) static ${from} service tcp 19812 19812`);
  expect(written(report, 'fortios')).toMatch(
    /edit "portampel-server-in-tcp-19812"\n +set extip 203\.0\.113\.9\n[^]*set dstaddr "portampel-server-in-tcp-19812" "portampel-server-in-tcp-19813"/,
  );
  expect(written(report, 'csv')).toContain(t('permits.forward', { from, to }));
  const text = written(report, 'letter');
  expect(text).toContain(`${t('permits.column.forward')}: ${t('permits.forward.way', { from, to })}`);
  // Whoever looks for it in a log must know where it was tried from.
  expect(text).toContain(`from ${addressOf.server}: TCP 19812, 19813 without an answer (dropped)`);
});

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
const filter = 'add table inet filter; add chain inet filter forward { type filter hook forward priority 0; }';

(isLinuxRoot ? test : test.skip).each([
  ['nftables', 'nft -f -'],
  ['iptables', 'iptables-nft-restore --noflush'],
] as const)('the real parser takes such rules: %s', (format, command) => {
  for (const standalone of [false, true]) {
    const prepared = format === 'nftables' && !standalone ? `nft '${filter}' && ` : '';
    const { status, stderr } = spawnSync('unshare', ['--net', 'sh', '-c', prepared + command], {
      input: written(uncalled(publicAddress), format, standalone),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  }
});

test('without any address of its own there is nothing to write, and it is said', () => {
  const untold = saw('call-untold', { state: 'untested', service: null }, {});
  const shut = saw('conn-refused', { state: 'closed', service: null }, {});
  const report = pairNetwork({
    saw: {
      'server-sql': shut,
      'server-application': shut,
      'server-database': shut,
      'inbound-sql': untold,
      'inbound-application': untold,
      'inbound-database': untold,
    },
    counterparts: [{ address: addressOf.server }],
  });
  const { permits, withoutHost } = requestOf(report, 'all', 'nftables');
  expect(withoutHost).toContain('server');
  expect(permits.filter(({ direction }) => direction === 'in')).toEqual([]);
});
