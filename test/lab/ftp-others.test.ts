import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passwordVariable } from '../../shared/login.ts';
import { address4, nameOf } from './addresses.ts';
import { withAccount } from './ftp-account.ts';
import { describeLab, labTestMs } from './lab.ts';
import type { ServerPlan } from './server-files.ts';
import { startServer } from './servers.ts';
import { account } from './ssh-servers.ts';
import { checkOf, type Row } from './world.ts';

const good: Row = { state: 'open', reason: 'syn-ack', service: 'asExpected', light: 'green' };
const activeOnly: Row = { state: 'open', reason: 'ftp-active-only', service: 'degraded', light: 'yellow' };
// Its calls come from any port: what answers them is let through.
const noPassive = 'iifname "inside" tcp dport 1024-65535 tcp flags & (syn | ack) == syn drop';

const plainHost = 'licence';
const tlsHost = 'public';
const accountHost = 'mailout';

describeLab('FTP servers of another make, and one with accounts alone', (lab) => {
  beforeAll(async () => {
    const files = join(lab.network.folder, 'ftp-others');
    await mkdir(files);
    await writeFile(join(files, 'update.txt'), 'lab\n');
    const { certificate, key } = lab.certificates;
    const pyftpdlib = (host: typeof plainHost | typeof tlsHost, ...identity: string[]): ServerPlan => ({
      name: `pyftpdlib-${host}`,
      // Debian's own, which has Debian's libraries.
      command: '/usr/bin/python3',
      args: [join(process.cwd(), 'test/lab/ftpd.py'), address4(host), files, ...identity],
      sockets: [`${address4(host)}:21`],
    });
    const plans = [pyftpdlib(plainHost), pyftpdlib(tlsHost, certificate, key)];
    plans.push(await withAccount(lab.network.folder, accountHost, files, lab.certificates));
    await Promise.all(plans.map((plan) => startServer(lab.network, 'server', plan)));
  }, 60_000);

  async function rows(host: string, login?: typeof account) {
    const call = { scenario: 'classic-office', roles: { updates: `v4.${nameOf(host as typeof plainHost)}` } } as const;
    const { report } = await lab.check({ ...call, ...(login && { login }) });
    const [active, passive] = [checkOf(report, 'updates-20'), checkOf(report, 'updates-21')].map(
      ({ state, reason, service, light, details }) => ({
        row: { state, reason, service, light },
        ftp: details.addresses[0]?.attempts.at(-1)?.details.ftp,
      }),
    );
    return { active: active!, passive: passive! };
  }

  test.each([
    [plainHost, 'not-offered'],
    [tlsHost, 'in-use'],
  ])(
    'pyftpdlib is healthy: %s',
    async (host, tls) => {
      const { active, passive } = await rows(host);
      expect([active.row, passive.row]).toEqual([good, good]);
      expect(passive.ftp).toMatchObject({ tls, login: 'accepted', channels: [{ mode: 'PASV' }, { mode: 'EPSV' }] });
    },
    labTestMs,
  );

  test(
    'pyftpdlib whose passive ports are dropped is told, and that active mode works',
    async () => {
      await lab.network.setFirewall([noPassive]);
      const { active, passive } = await rows(plainHost);
      expect([active.row, passive.row]).toEqual([good, activeOnly]);
    },
    labTestMs,
  );

  test(
    'an account of the server’s own logs in, inside TLS, and lists',
    async () => {
      const { active, passive } = await rows(accountHost, account);
      expect([active.row, passive.row]).toEqual([good, good]);
      expect(passive.ftp).toMatchObject({ tls: 'in-use', account: 'given', login: 'accepted' });
    },
    labTestMs,
  );

  test(
    'a wrong password is told as such',
    async () => {
      const { active, passive } = await rows(accountHost, { ...account, password: `${passwordVariable}-wrong` });
      expect(passive.row).toEqual({ ...good, reason: 'ftp-login-failed', service: 'degraded', light: 'yellow' });
      expect(active.row).toEqual({ state: 'untested', reason: 'ftp-login-failed', service: null, light: 'grey' });
    },
    labTestMs,
  );
});
