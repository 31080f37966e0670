import { nameOf } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { checkOf, healthyRows, type Row, rolesFor, rowsOf } from './world.ts';

const scenario = '365-client';

describeLab('a mail server without TLS', (lab) => {
  test(
    'submission without STARTTLS is degraded, the TLS port that nobody serves is closed',
    async () => {
      const roles = { ...rolesFor(scenario, 'v4'), mailOut: `v4.${nameOf('plainmail')}` };
      const { report, code } = await lab.check({ scenario, roles });
      const plain: Row = { state: 'open', reason: 'starttls-missing', service: 'degraded', light: 'yellow' };
      const closed: Row = { state: 'closed', reason: 'conn-refused', service: null, light: 'red' };
      expect(rowsOf(report)).toEqual({ ...healthyRows[scenario], 'mail-465': closed, 'mail-587': plain });
      const [attempt] = checkOf(report, 'mail-587').details.addresses[0]?.attempts ?? [];
      expect(attempt?.details.heard).toMatch(/^220 plainmail\.lab\.test ESMTP OpenSMTPD/);
      expect([report.light, code]).toEqual(['red', 2]);
    },
    labTestMs,
  );
});
