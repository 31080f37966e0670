import { decisiveAttempt } from '../../shared/observation.ts';
import type { Light, RowId, ScenarioId } from '../../shared/words.ts';
import { describeLab, labTestMs } from './lab.ts';
import { checkOf, healthyRows, type Row, rolesFor, rowsOf } from './world.ts';

const mailRows: RowId[] = ['mail-465', 'mail-587', 'mail-993', 'mail-995'];

const totals: [ScenarioId, Light, number][] = [
  ['classic-office', 'green', 0],
  ['classic-client', 'green', 0],
  ['classic-remote', 'green', 0],
  // The inbound rows need a counterpart, and without them nobody may say that all is well.
  ['365-server', 'grey', 3],
  ['365-client', 'green', 0],
];

describeLab('a healthy network', (lab) => {
  test.each(totals)(
    '%s comes to %s',
    async (scenario, light, code) => {
      const run = await lab.check({ scenario, roles: rolesFor(scenario) });
      expect(rowsOf(run.report)).toEqual(healthyRows[scenario]);
      expect(run.report.light).toBe(light);
      expect(run.code).toBe(code);
      expect(run.report.canary).toMatchObject({ state: 'clean', fakedPorts: [] });
      // Unique local addresses lead nowhere outside, so they are not counted.
      expect(run.report.machine).toMatchObject({ ipv4: true, ipv6: false });
    },
    labTestMs,
  );

  test(
    'TLS is described on both addresses of every mail row and of the 365 server',
    async () => {
      const { report } = await lab.check({ scenario: '365-client', roles: rolesFor('365-client') });
      const rows: RowId[] = [...mailRows, 'server-sql', 'server-application', 'server-database'];
      for (const seen of rows.flatMap((row) => checkOf(report, row).details.addresses)) {
        const { tls } = decisiveAttempt(seen).details;
        expect(tls).toMatchObject({ protocol: 'TLSv1.3', hostMatches: true, trusted: true });
        expect(tls?.chain[0]?.issuer).toContain('PortAmpel lab CA');
        expect(tls?.chain[0]?.altNames.join()).toContain('mailout.lab.test');
      }
      expect(rows.flatMap((row) => checkOf(report, row).details.addresses)).toHaveLength(2 * rows.length);
    },
    labTestMs,
  );

  test(
    'without --ca the mail rows are yellow, and the 365 server, which may carry its own certificate, stays green',
    async () => {
      const scenario = '365-client';
      const { report, code } = await lab.checkWithoutCa({ scenario, roles: rolesFor(scenario) });
      const untrusted: Row = { state: 'open', reason: 'certificate-untrusted', service: 'degraded', light: 'yellow' };
      expect(rowsOf(report)).toEqual({
        ...healthyRows[scenario],
        ...Object.fromEntries(mailRows.map((row) => [row, untrusted])),
      });
      expect(report.light).toBe('yellow');
      expect(code).toBe(1);
    },
    labTestMs,
  );
});
