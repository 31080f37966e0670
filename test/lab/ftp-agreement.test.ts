import { nameOf } from './addresses.ts';
import { ftpHosts, ftpServers } from './ftp-servers.ts';
import { describeLab, labTestMs } from './lab.ts';
import { startServer } from './servers.ts';
import { checkOf } from './world.ts';

const noPassive = 'iifname "inside" tcp dport 1024-65535 drop';
const noCallBack = 'iifname "outside" tcp sport 20 tcp flags & (syn | ack) == syn drop';

/** Which kinds of data connections bring a listing. */
interface Works {
  passive: boolean;
  active: boolean;
}

describeLab('FTP as other programs see it in the same network', (lab) => {
  beforeAll(async () => {
    const plans = await ftpServers(lab.network.folder, lab.certificates);
    await Promise.all(plans.map((plan) => startServer(lab.network, 'server', plan)));
  }, 60_000);

  async function succeeds(command: string, args: string[]): Promise<boolean> {
    const { code, stdout } = await lab.network.exec('client', command, args, { timeoutMs: 60_000 });
    return code === 0 && stdout.includes('update.txt');
  }

  async function ours(host: string): Promise<Works & { control: boolean }> {
    const { report } = await lab.check({ scenario: 'classic-office', roles: { updates: host } });
    const [passive, active] = [checkOf(report, 'updates-21'), checkOf(report, 'updates-20')];
    return {
      control: passive.state === 'open',
      passive: passive.service === 'asExpected',
      active: active.state === 'open',
    };
  }

  async function curl(host: string): Promise<Works> {
    const args = ['-sS', '--max-time', '8', '--cacert', lab.ca, `ftp://${host}/`];
    const [passive, active] = await Promise.all([
      succeeds('curl', ['--ftp-pasv', '--ssl-reqd', ...args]),
      // In clear text: Debian 12's curl never starts TLS on a data connection that the server has opened.
      succeeds('curl', ['--ftp-port', '-', ...args]),
    ]);
    return { passive, active };
  }

  async function lftp(host: string): Promise<Works> {
    const ask = (mode: 'on' | 'off'): Promise<boolean> => {
      const settings = ['net:timeout 4', 'net:max-retries 1', `ssl:ca-file ${lab.ca}`, 'ftp:ssl-protect-data on'];
      const words = [...settings, `ftp:passive-mode ${mode}`].map((setting) => `set ${setting}`);
      return succeeds('lftp', ['-c', [...words, `open ftp://${host}`, 'ls'].join('; ')]);
    };
    const [passive, active] = await Promise.all([ask('on'), ask('off')]);
    return { passive, active };
  }

  async function checkFtp(host: string): Promise<boolean> {
    const plugin = await lab.network.exec('client', '/usr/lib/nagios/plugins/check_ftp', ['-H', host]);
    return plugin.code === 0;
  }

  test.each<[string, string[], Works]>([
    ['all is well', [], { passive: true, active: true }],
    ['the passive ports are dropped', [noPassive], { passive: false, active: true }],
    ['the call from port 20 is dropped', [noCallBack], { passive: true, active: false }],
  ])(
    'where %s',
    async (_name, rules, works) => {
      await lab.network.setFirewall(rules);
      const host = `v4.${nameOf(ftpHosts.noReuse)}`;
      const [own, byCurl, byLftp, control] = await Promise.all([ours(host), curl(host), lftp(host), checkFtp(host)]);
      expect({ own, byCurl, byLftp, control }).toEqual({
        own: { ...works, control: true },
        byCurl: works,
        byLftp: works,
        // It looks at the control channel alone, which no rule here touches.
        control: true,
      });
    },
    labTestMs,
  );
});
