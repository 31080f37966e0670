import { decisiveAttempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import type { RowId } from '../../shared/words.ts';
import { address4, address6, nameOf } from './addresses.ts';
import { icmpRefusals } from './icmp-refusals.ts';
import { describeLab, labTestMs } from './lab.ts';
import { callTo } from './rules.ts';
import { checkOf, licenceOnly, licenceOnlyRows, type Row, rowsOf } from './world.ts';

const licenceRows: RowId[] = ['licence-80', 'licence-443', 'licence-8080'];

function codesOf(report: Report, row: RowId): (string | undefined)[] {
  return checkOf(report, row).details.addresses.map((seen) => decisiveAttempt(seen).errorCode);
}

describeLab('refusals by ICMP', (lab) => {
  const checkLicence = (family: 4 | 6) => {
    const roles = { licence: `v${family}.${nameOf('licence')}` };
    return lab.check({ scenario: 'classic-office', roles, options: licenceOnly });
  };
  const licenceAddress = (family: 4 | 6): string => (family === 4 ? address4('licence') : address6('licence'));

  test.each(icmpRefusals)(
    '$icmp on one port of a live host: $among, $reason',
    async ({ family, verdict, errorCode, among, reason }) => {
      await lab.network.setFirewall([callTo(licenceAddress(family), 8080, verdict)]);
      const { report, code } = await checkLicence(family);
      const refused: Row = { state: among, reason, service: null, light: 'red' };
      expect(rowsOf(report)).toEqual({ ...licenceOnlyRows, 'licence-8080': refused });
      expect(codesOf(report, 'licence-8080')).toEqual([errorCode]);
      expect([report.light, code]).toEqual(['red', 2]);
    },
    labTestMs,
  );

  test.each(icmpRefusals)(
    '$icmp on every port of a host: $alone, $reason',
    async ({ family, verdict, errorCode, alone, reason }) => {
      await lab.network.setFirewall([callTo(licenceAddress(family), 'any', verdict)]);
      const { report, code } = await checkLicence(family);
      const refused: Row = { state: alone, reason, service: null, light: 'red' };
      expect(rowsOf(report)).toEqual({
        ...licenceOnlyRows,
        ...Object.fromEntries(licenceRows.map((row) => [row, refused])),
      });
      expect(licenceRows.flatMap((row) => codesOf(report, row))).toEqual([errorCode, errorCode, errorCode]);
      expect([report.light, code]).toEqual(['red', 2]);
    },
    labTestMs,
  );
});
