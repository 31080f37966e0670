import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { RowId } from '../../shared/words.ts';
import { address4, firewallInside4 } from './addresses.ts';
import { mustRun } from './command.ts';
import { describeLab, labTestMs } from './lab.ts';
import { callTo, drop } from './rules.ts';
import { peersPlan, type ServerPlan } from './server-files.ts';
import { startServer } from './servers.ts';
import { sha256Of, sslscan } from './sslscan.ts';
import { until } from './until.ts';
import { checkOf, licenceOnly, rolesFor } from './world.ts';

const call = { scenario: 'classic-office', roles: rolesFor('classic-office', 'v4'), options: licenceOnly } as const;
const licence = address4('licence');
const rows: RowId[] = ['licence-80', 'licence-443', 'licence-8080'];
const directShut = [80, 443, 8080].map((port) => callTo(licence, port, drop));

/** Calls to one port of the licence server end at a port of the firewall itself. */
function redirectTo(port: number, own: number): string {
  return `iifname "inside" ip daddr ${licence} tcp dport ${port} redirect to :${own}`;
}

/** With a login where it is to stand in the setting, `user:password`. */
function proxyEnvironment(port: number, login?: string): string[] {
  const url = `http://${login === undefined ? '' : `${login}@`}${firewallInside4}:${port}`;
  return ['env', `http_proxy=${url}`, `https_proxy=${url}`];
}

/** What squid saw of those who came: it gives up its rights before it opens this file. */
async function squidLog(folder: string): Promise<string> {
  const logs = join(folder, 'squid-login');
  await mkdir(logs);
  await chmod(logs, 0o777);
  return join(logs, 'access.log');
}

/** Sets a script up in GNOME's settings, and says what to start the check with so that it reads them. */
async function scriptSetting(folder: string, body: string): Promise<string[]> {
  await writeFile(join(folder, 'proxy.pac'), `function FindProxyForURL(url, host) { ${body} }`);
  await mkdir(join(folder, 'glib-2.0/settings'), { recursive: true });
  const settings = `[system/proxy]\nmode='auto'\nautoconfig-url='file://${folder}/proxy.pac'\n`;
  await writeFile(join(folder, 'glib-2.0/settings/keyfile'), settings);
  return ['env', 'GSETTINGS_BACKEND=keyfile', `XDG_CONFIG_HOME=${folder}`];
}

const roles = { licence: call.roles.licence! };

describeLab('proxies and inspection at the firewall', (lab) => {
  beforeAll(async () => {
    const { folder } = lab.network;
    const start = (plan: Omit<ServerPlan, 'sockets'>, port: number) =>
      startServer(lab.network, 'firewall', { ...plan, sockets: [`${firewallInside4}:${port}`] });
    const config = async (name: string, lines: string[]): Promise<string> => {
      const file = join(folder, name);
      await writeFile(file, `${lines.join('\n')}\n`);
      return file;
    };
    const tiny = (port: number, more: string[] = []): Promise<string> =>
      config(`tinyproxy-${port}.conf`, [`Port ${port}`, `Listen ${firewallInside4}`, 'Timeout 20', ...more]);
    /** Each of its own name, for their shared memory. */
    const squid = async (name: string, port: number, lines: string[]): Promise<void> => {
      const file = await config(`${name}.conf`, [
        `http_port ${firewallInside4}:${port}`,
        ...lines,
        'cache deny all',
        'cache_log /dev/null',
        `pid_filename ${join(folder, `${name}.pid`)}`,
        'pinger_enable off',
        'visible_hostname firewall.lab.test',
      ]);
      await start({ name, command: 'squid', args: ['-N', '-n', name.replace('-', ''), '-f', file] }, port);
    };
    const open = [`http_port ${firewallInside4}:3129 intercept`, 'http_access allow all', 'access_log none'];
    await squid('squid', 3128, open);
    const password = await mustRun('openssl', ['passwd', '-apr1', 'geheim']);
    const users = await config('squid-users', [`somebody:${password.trim()}`]);
    await squid('squid-login', 3130, [
      `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${users}`,
      'auth_param basic realm lab',
      'acl known proxy_auth REQUIRED',
      'http_access allow known',
      'http_access deny all',
      // Status and the name of a login, if one was sent.
      'logformat short %>Hs %un',
      `access_log stdio:${await squidLog(folder)} logformat=short`,
    ]);
    await start({ name: 'tinyproxy', command: 'tinyproxy', args: ['-d', '-c', await tiny(8888)] }, 8888);
    const login = await tiny(8889, ['BasicAuth somebody geheim']);
    await start({ name: 'tinyproxy-login', command: 'tinyproxy', args: ['-d', '-c', login] }, 8889);
    const [ca, key] = [join(folder, 'inspection.pem'), join(folder, 'inspection.key')];
    const subject = ['-subj', '/O=Fortinet/CN=FortiGate CA', '-days', '5', '-nodes', '-newkey', 'rsa:2048'];
    await mustRun('openssl', ['req', '-x509', ...subject, '-keyout', key, '-out', ca]);
    const split = ['-D', '-k', key, '-c', ca, 'https', firewallInside4, '8443'];
    await start({ name: 'sslsplit', command: 'sslsplit', args: split }, 8443);
    await startServer(
      lab.network,
      'firewall',
      peersPlan('pages', [
        { kind: 'blockpage', address: firewallInside4, port: 8081 },
        { kind: 'portal', address: firewallInside4, port: 8082 },
      ]),
    );
  }, 60_000);

  const curlStatus = async (proxy: string): Promise<string> => {
    const args = ['-s', '-o', '/dev/null', '-w', '%{http_code}', '-x', proxy, `http://${roles.licence}/`];
    return (await lab.network.exec('client', 'curl', args)).stdout;
  };

  test.each([
    ['squid', 3128],
    ['tinyproxy', 8888],
  ])(
    'where only %s leads out, its way works and the direct one does not',
    async (_name, port) => {
      await lab.network.setFirewall(directShut);
      const { report } = await lab.check({ ...call, roles, through: proxyEnvironment(port) });
      for (const row of rows.slice(0, 2)) {
        const { reason, light, details } = checkOf(report, row);
        expect([reason, light]).toEqual(['no-response', 'red']);
        expect(details.proxy).toMatchObject({ source: 'environment', productUses: 'direct' });
        expect(details.proxy?.through).toMatchObject({ result: 'answered', httpStatus: 200 });
      }
      expect(await curlStatus(`http://${firewallInside4}:${port}`)).toBe('200');
    },
    labTestMs,
  );

  let seen = 0;
  /** So many lines at least since it was asked last: squid writes one after its client has gone. */
  const squidSaw = async (count: number): Promise<string[]> => {
    let lines: string[] = [];
    await until(async () => {
      const log = await readFile(join(lab.network.folder, 'squid-login/access.log'), 'utf8');
      lines = log.split('\n').slice(seen, -1);
      return lines.length < count ? `${lines.length} of ${count} lines` : undefined;
    }, 5000);
    seen += lines.length;
    return lines;
  };

  async function expectLoginWanted(port: number, login?: string): Promise<void> {
    const { report } = await lab.check({ ...call, roles, through: proxyEnvironment(port, login) });
    for (const row of rows) {
      const { light, details } = checkOf(report, row);
      expect(light).toBe('green');
      expect(details.proxy?.through).toMatchObject({ result: 'login-required', authentication: ['Basic'] });
    }
    expect(JSON.stringify(report)).not.toMatch(/geheim|falsch|somebody/);
  }

  test(
    'a tinyproxy that wants a login says so, as curl hears it too',
    async () => {
      await expectLoginWanted(8889);
      expect(await curlStatus(`http://${firewallInside4}:8889`)).toBe('407');
    },
    labTestMs,
  );

  test.each<[string, string | undefined, string]>([
    ['without one', undefined, '407 -'],
    ['with a wrong one', 'somebody:falsch', '407 somebody'],
    ['with the right one', 'somebody:geheim', '200 somebody'],
  ])(
    'a squid that wants a login says so to a setting %s, for none is ever sent',
    async (_name, login, ofCurl) => {
      await expectLoginWanted(3130, login);
      expect(await squidSaw(rows.length)).toEqual(rows.map(() => '407 -'));
      // The counterproof: curl does send what stands in the setting.
      const status = await curlStatus(`http://${login === undefined ? '' : `${login}@`}${firewallInside4}:3130`);
      expect([ofCurl.split(' ')[0], await squidSaw(1)]).toEqual([status, [ofCurl]]);
    },
    labTestMs,
  );

  test(
    'the script that GNOME names is run by the built command line, which carries its interpreter in itself',
    async () => {
      const through = await scriptSetting(
        lab.network.folder,
        `return dnsResolve(host) === '${licence}' ? 'PROXY ${firewallInside4}:3128' : 'DIRECT';`,
      );
      const { report } = await lab.check({ ...call, roles, through });
      expect(report.proxy).toMatchObject({ settings: [{ source: 'gnome' }], pac: 'read' });
      const { proxy } = checkOf(report, 'licence-443').details;
      expect(proxy).toMatchObject({ byPac: true, proxy: { port: 3128 }, through: { result: 'answered' } });
    },
    labTestMs,
  );

  test(
    'a script that hides in calls of built-in functions is ended, and the check goes on',
    async () => {
      const through = await scriptSetting(lab.network.folder, 'for (;;) new Array(100000).join("x");');
      const { report } = await lab.check({ ...call, roles, through });
      expect(report.proxy).toMatchObject({ settings: [{ source: 'gnome' }], pac: 'ran-too-long' });
      expect(rows.map((row) => checkOf(report, row).light)).toEqual(['green', 'green', 'green']);
      expect(rows.map((row) => checkOf(report, row).details.proxy)).toEqual([undefined, undefined, undefined]);
    },
    labTestMs,
  );

  test(
    'where nothing is set up, there is nothing to compare and all is green',
    async () => {
      const { report } = await lab.check({ ...call, roles });
      expect(report.proxy).toEqual({ settings: [] });
      expect(rows.map((row) => checkOf(report, row).light)).toEqual(['green', 'green', 'green']);
      expect(rows.map((row) => checkOf(report, row).details.proxy)).toEqual([undefined, undefined, undefined]);
    },
    labTestMs,
  );

  test.each([
    ['squid', 3129, 'Squid'],
    ['tinyproxy', 8888, 'tinyproxy'],
  ])(
    'a transparent %s leaves its signs, and the row green',
    async (_name, port, product) => {
      await lab.network.setFirewall([], [redirectTo(80, port)]);
      const { report } = await lab.check({ ...call, roles });
      const { light, details } = checkOf(report, 'licence-80');
      expect(light).toBe('green');
      const { web } = decisiveAttempt(details.addresses[0]!).details;
      expect(web?.proxySigns).toContainEqual(expect.objectContaining({ header: 'via', product }));
    },
    labTestMs,
  );

  test(
    'an inspecting proxy is named where its authority is unknown, and works where it is trusted',
    async () => {
      await lab.network.setFirewall([], [redirectTo(443, 8443)]);
      const { report } = await lab.check({ ...call, roles });
      expect(checkOf(report, 'licence-443')).toMatchObject({ light: 'yellow', reason: 'tls-inspected' });
      const ca = join(lab.network.folder, 'inspection.pem');
      const trusting = await lab.checkWithoutCa({ ...call, roles, args: ['--ca', ca] });
      const row = checkOf(trusting.report, 'licence-443');
      expect(row.light).toBe('green');
      const { tls } = decisiveAttempt(row.details.addresses[0]!).details;
      expect(tls?.inspection).toMatchObject({ product: 'Fortinet FortiGate', confidence: 'likely' });
      const { certificate } = await sslscan(lab.network, roles.licence);
      expect([tls?.chain[0]?.sha256, tls?.chain[0]?.issuer]).toEqual([
        sha256Of(certificate),
        certificate.issuer.replaceAll('\n', ', '),
      ]);
    },
    labTestMs,
  );

  test.each([
    ['a block page', 8081, 'block-page', 'yellow'],
    ['a captive portal', 8082, 'captive-portal', 'red'],
  ])(
    '%s in the place of the server is named',
    async (_name, own, reason, light) => {
      await lab.network.setFirewall([], [redirectTo(80, own)]);
      const { report } = await lab.check({ ...call, roles });
      expect(checkOf(report, 'licence-80')).toMatchObject({ reason, light });
      expect(checkOf(report, 'licence-8080').light).toBe('green');
    },
    labTestMs,
  );
});
