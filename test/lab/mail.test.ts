import { decisiveAttempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import type { RowId } from '../../shared/words.ts';
import { nameOf } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { type Middlebox, middleboxesPlan, through } from './middleboxes.ts';
import { offloader, offloaderHost } from './offloader.ts';
import { startServer } from './servers.ts';
import { checkOf, healthyRows, type Row, rolesFor, rowsOf } from './world.ts';

const scenario = '365-client';
const degraded = (reason: Row['reason']): Row => ({ state: 'open', reason, service: 'degraded', light: 'yellow' });

function seenOf(report: Report, id: RowId) {
  const [seen] = checkOf(report, id).details.addresses;
  if (!seen) throw new Error(`no address in ${id}`);
  return decisiveAttempt(seen).details;
}

describeLab('a mail server without TLS', (lab) => {
  test(
    'submission without STARTTLS is degraded, the TLS port that nobody serves is closed',
    async () => {
      const roles = { ...rolesFor(scenario, 'v4'), mailOut: `v4.${nameOf('plainmail')}` };
      const { report, code } = await lab.check({ scenario, roles });
      const closed: Row = { state: 'closed', reason: 'conn-refused', service: null, light: 'red' };
      expect(rowsOf(report)).toEqual({
        ...healthyRows[scenario],
        'mail-465': closed,
        'mail-587': degraded('starttls-missing'),
      });
      const seen = seenOf(report, 'mail-587');
      expect(seen.heard).toMatch(/^220 plainmail\.lab\.test ESMTP OpenSMTPD/);
      expect(seen.mail).not.toHaveProperty('masked');
      expect([report.light, code]).toEqual(['red', 2]);
    },
    labTestMs,
  );
});

describeLab('a device that meddles with mail', (lab) => {
  const boxes: Middlebox[] = [
    { kind: 'strip', host: 'mailout', port: 587 },
    { kind: 'mask', host: 'mailout', port: 587 },
    { kind: 'hold', host: 'mailout', port: 587 },
  ];
  beforeAll(() => startServer(lab.network, 'firewall', middleboxesPlan(boxes)));

  test.each([
    ['strip', 'starttls-missing', undefined],
    ['mask', 'starttls-masked', ['greeting', 'capability']],
    ['hold', 'greeting-late', undefined],
  ] as const)(
    '%s: %s',
    async (kind, reason, masked) => {
      await lab.network.setFirewall([], through(boxes, kind));
      const { report, code } = await lab.check({ scenario, roles: rolesFor(scenario, 'v4') });
      expect(rowsOf(report)).toEqual({ ...healthyRows[scenario], 'mail-587': degraded(reason) });
      expect([report.light, code]).toEqual(['yellow', 1]);
      const { mail } = seenOf(report, 'mail-587');
      expect(mail?.masked).toEqual(masked);
      // Everything else of the offer is there: it is the one line that went.
      expect(mail?.clear?.capabilities).toContain('PIPELINING');
      expect((mail?.greetingMs ?? 0) >= 5000).toBe(kind === 'hold');
    },
    labTestMs,
  );
});

describeLab('mail servers that are well', (lab) => {
  beforeAll(async () => {
    for (const plan of await offloader(lab.network.folder, lab.certificates)) {
      await startServer(lab.network, 'server', plan);
    }
  });

  test(
    'TLS by stunnel in front of servers without is green, and so is Dovecot by itself',
    async () => {
      const host = `v4.${nameOf(offloaderHost)}`;
      const roles = { ...rolesFor(scenario, 'v4'), mailOut: host, mailIn: host };
      const { report } = await lab.check({ scenario, roles });
      expect(rowsOf(report)).toEqual(healthyRows[scenario]);
      expect(seenOf(report, 'mail-465').capabilities).toContain('8BITMIME');
      expect(seenOf(report, 'mail-993').mail?.tls?.auth).toEqual(['PLAIN', 'LOGIN']);
      const { report: dovecot } = await lab.check({ scenario, roles: rolesFor(scenario, 'v4') });
      expect(rowsOf(dovecot)).toEqual(healthyRows[scenario]);
    },
    labTestMs,
  );

  test(
    'swaks, openssl and the monitoring plugins see the same',
    async () => {
      const roles = rolesFor(scenario, 'v4');
      const { report } = await lab.check({ scenario, roles });
      const peer = (command: string, args: string[]) => lab.network.exec('client', command, args, { input: 'QUIT\n' });

      const swaks = [
        '--server',
        roles.mailOut ?? '',
        '--helo',
        'client.lab.test',
        '--to',
        'nobody@lab.test',
        '--quit-after',
        'EHLO',
      ];
      const submission = await peer('swaks', [...swaks, '--port', '587', '--tls']);
      expect(submission.code).toBe(0);
      const { mail, tls } = seenOf(report, 'mail-587');
      expect(offersIn(submission.stdout, '<-')).toEqual(mail?.clear?.capabilities);
      expect(offersIn(submission.stdout, '<~')).toEqual(mail?.tls?.capabilities);
      const submissions = await peer('swaks', [...swaks, '--port', '465', '--tls-on-connect']);
      expect(offersIn(submissions.stdout, '<~')).toEqual(seenOf(report, 'mail-465').mail?.tls?.capabilities);

      const client = ['s_client', '-connect', `${roles.mailOut ?? ''}:587`, '-starttls', 'smtp', '-CAfile', lab.ca];
      const openssl = await peer('openssl', client);
      expect(openssl.stdout).toContain(`${tls?.protocol ?? '?'}, Cipher is ${tls?.cipher ?? '?'}`);
      expect(openssl.stdout.includes('Verify return code: 0 (ok)')).toBe(tls?.trusted);

      const plugins = '/usr/lib/nagios/plugins';
      const verdicts = await Promise.all([
        peer(`${plugins}/check_smtp`, ['-H', roles.mailOut ?? '', '-p', '587', '-S']),
        peer(`${plugins}/check_simap`, ['-H', roles.mailIn ?? '', '-p', '993']),
        peer(`${plugins}/check_spop`, ['-H', roles.mailIn ?? '', '-p', '995']),
      ]);
      expect(verdicts.map(({ code, stdout }) => [code, stdout.split(' ')[1]])).toEqual([
        [0, 'OK'],
        [0, 'OK'],
        [0, 'OK'],
      ]);
    },
    labTestMs,
  );
});

/** The capabilities that swaks was told in this direction mark, without the server's own name. */
function offersIn(transcript: string, mark: '<-' | '<~'): string[] {
  return transcript
    .split('\n')
    .flatMap((line) => (line.trimStart().startsWith(mark) ? (/250[ -](.*)$/.exec(line)?.[1] ?? []) : []))
    .slice(1);
}
