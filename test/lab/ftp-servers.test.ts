import type { FtpChannel, FtpFacts } from '../../shared/facts/ftp.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import type { RowId } from '../../shared/words.ts';
import { address4, clientAddress4, firewallOutside4, type HostName, nameOf } from './addresses.ts';
import { setFtpFirewall } from './ftp-firewall.ts';
import { foreignAddress, ftpHosts, ftpServers, privateAddress } from './ftp-servers.ts';
import { describeLab, labTestMs } from './lab.ts';
import { type Middlebox, middleboxesPlan, through } from './middleboxes.ts';
import { drop } from './rules.ts';
import { startServer } from './servers.ts';
import { checkOf } from './world.ts';

const boxes: Middlebox[] = [{ kind: 'refusePasv', host: ftpHosts.relayed, port: 21 }];
const good = 'open asExpected syn-ack green';
/** As from outside of NAT: nobody there has a way to an address behind it. */
const nothingInwards = `iifname "outside" ct state new ${drop}`;

interface Seen {
  verdict: string;
  ftp: FtpFacts;
}

function seenIn(report: Report, row: RowId): Seen {
  const { state, service, reason, light, details } = checkOf(report, row);
  const [first] = details.addresses;
  const ftp = first && decisiveAttempt(first).details.ftp;
  if (!ftp) throw new Error(`${row} has no facts about FTP: ${state} ${reason}`);
  return { verdict: [state, service, reason, light].join(' '), ftp };
}

/** As `PASV in TLS works`. */
function told({ mode, encrypted, outcome }: FtpChannel): string {
  return `${mode}${encrypted ? ' in TLS' : ''} ${outcome}`;
}

describeLab('FTP servers and what stands before them', (lab) => {
  beforeAll(async () => {
    const plans = await ftpServers(lab.network.folder, lab.certificates);
    await Promise.all(plans.map((plan) => startServer(lab.network, 'server', plan)));
    await startServer(lab.network, 'firewall', middleboxesPlan(boxes));
  }, 60_000);
  beforeEach(() => setFtpFirewall(lab.network, {}));

  async function check(host: HostName): Promise<{ active: Seen; passive: Seen }> {
    const roles = { updates: `v4.${nameOf(host)}` };
    const { report } = await lab.check({ scenario: 'classic-office', roles });
    return { active: seenIn(report, 'updates-20'), passive: seenIn(report, 'updates-21') };
  }

  test.each([
    ['reuse', 'required'],
    ['noReuse', 'not-required'],
    ['tlsOnly', 'required'],
  ] as const)(
    'explicit TLS is healthy, and whether it wants its session resumed is told rightly: %s',
    async (kind, sessionReuse) => {
      const { active, passive } = await check(ftpHosts[kind]);
      expect(passive).toMatchObject({ verdict: good, ftp: { tls: 'in-use', login: 'accepted', sessionReuse } });
      expect(passive.ftp.channels.map(told)).toEqual(['PASV in TLS works', 'EPSV in TLS works']);
      expect(passive.ftp.channels).toMatchObject([{ resumed: true }, { resumed: true }]);
      // Where TLS is a wish, active mode goes without: a helper on the way can read it then.
      expect(active.verdict).toBe(good);
      expect(active.ftp.channels.map(told)).toEqual([kind === 'tlsOnly' ? 'PORT in TLS works' : 'PORT works']);
    },
    labTestMs,
  );

  test(
    'a server that refuses guests inside TLS alone lets them in without, and row 20 finds that by itself',
    async () => {
      const { active, passive } = await check(ftpHosts.clearGuests);
      expect(passive).toMatchObject({
        verdict: 'open asExpected ftp-data-untold green',
        ftp: { tls: 'in-use', login: 'refused', channels: [] },
      });
      expect(active).toMatchObject({ verdict: good, ftp: { tls: 'not-asked', login: 'accepted' } });
      expect(active.ftp.channels.map(told)).toEqual(['PORT works']);
    },
    labTestMs,
  );

  test.each(['reuse', 'noReuse'] as const)(
    'a closed firewall whose helper cannot read TLS is named: %s',
    async (kind) => {
      await setFtpFirewall(lab.network, { closed: true, helper: true });
      const { active, passive } = await check(ftpHosts[kind]);
      expect(passive.verdict).toBe('open degraded ftp-tls-blinds-helper yellow');
      expect(passive.ftp.channels.map(told)).toEqual([
        'PASV in TLS no-answer',
        'EPSV in TLS no-answer',
        'PASV works',
        'EPSV works',
      ]);
      expect(active.verdict).toBe(good);
    },
    labTestMs,
  );

  test(
    'the same firewall before a server that takes nobody without TLS: there is nothing to compare with, and no guess',
    async () => {
      await setFtpFirewall(lab.network, { closed: true, helper: true });
      const { active, passive } = await check(ftpHosts.tlsOnly);
      expect(passive).toMatchObject({
        verdict: 'open unexpected ftp-data-blocked red',
        ftp: { tls: 'required', sessionReuse: 'unknown' },
      });
      expect(active.verdict).toBe('filtered  ftp-callback-blocked yellow');
      expect(active.ftp.channels.map(told)).toEqual(['PORT in TLS no-call']);
    },
    labTestMs,
  );

  test.each([
    ['namesPrivate', privateAddress, 'private'],
    ['namesForeign', foreignAddress, 'other'],
  ] as const)(
    'PASV that names another address is told, and only the server’s own is called: %s',
    async (kind, address, namedIs) => {
      const { passive } = await check(ftpHosts[kind]);
      expect(passive.verdict).toBe('open degraded ftp-passive-address yellow');
      expect(passive.ftp.channels).toMatchObject([
        { mode: 'PASV', outcome: 'works', named: { address }, namedIs, peer: { address: address4(ftpHosts[kind]) } },
        { mode: 'EPSV', outcome: 'works' },
      ]);
    },
    labTestMs,
  );

  test(
    'a server that knows extended passive mode only is told',
    async () => {
      await lab.network.setFirewall([], through(boxes, 'refusePasv'));
      const { passive } = await check(ftpHosts.relayed);
      expect(passive.verdict).toBe('open degraded ftp-epsv-only yellow');
      expect(passive.ftp.channels.map(told)).toEqual(['PASV command-refused', 'EPSV works']);
    },
    labTestMs,
  );

  test(
    'behind NAT with an FTP helper, PORT is rewritten and the server calls the firewall',
    async () => {
      await setFtpFirewall(lab.network, { closed: true, helper: true, masquerade: true });
      const { active, passive } = await check('updates');
      expect(active).toMatchObject({
        verdict: good,
        ftp: { seenAs: firewallOutside4, rewritten: { what: 'PORT', confidence: 'certain' } },
      });
      expect(active.ftp.channels).toMatchObject([{ mode: 'PORT', named: { address: clientAddress4 } }]);
      expect(passive.verdict).toBe(good);
    },
    labTestMs,
  );

  test(
    'behind NAT without one, a server that refuses a foreign address in PORT leaves port 20 untested, and passive mode works',
    async () => {
      await setFtpFirewall(lab.network, { masquerade: true });
      const { active, passive } = await check('updates');
      expect(active).toMatchObject({ verdict: 'untested  ftp-active-refused grey', ftp: { seenAs: firewallOutside4 } });
      expect(passive.verdict).toBe(good);
    },
    labTestMs,
  );

  test.each([
    ['rewrites it: the call arrives', true],
    ['leaves it: NAT is named, since the call went to an address that only this side has', false],
  ])(
    'behind NAT, a server takes whatever PORT says, and the firewall %s',
    async (_name, helper) => {
      await lab.network.setFirewall([nothingInwards]);
      await setFtpFirewall(lab.network, { masquerade: true, helper });
      const { active, passive } = await check(ftpHosts.callsAnyone);
      expect(active.verdict).toBe(helper ? good : 'filtered  ftp-active-nat yellow');
      expect(active.ftp.seenAs).toBe(firewallOutside4);
      expect(active.ftp.channels.map(told)).toEqual([helper ? 'PORT works' : 'PORT no-call']);
      expect(active.ftp.channels).toMatchObject([{ named: { address: clientAddress4 } }]);
      expect(active.ftp.rewritten?.what).toBe(helper ? 'PORT' : undefined);
      expect(passive.verdict).toBe(good);
    },
    labTestMs,
  );
});
