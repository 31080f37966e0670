import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SshFacts } from '../../shared/facts/ssh.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import { address4, type HostName, nameOf } from './addresses.ts';
import { describeLab, type Lab, labTestMs } from './lab.ts';
import { type Middlebox, middleboxesPlan, through } from './middleboxes.ts';
import { startServer } from './servers.ts';
import { account, keysOnlyHost, passwordHost, sshServers } from './ssh-servers.ts';
import { checkOf, rolesFor } from './world.ts';

const scenario = 'classic-office';
const boxes: Middlebox[] = [{ kind: 'cutKeyExchange', host: 'updates', port: 22 }];

function verdictOf(report: Report) {
  const { state, service, reason, light, details, attempts } = checkOf(report, 'updates-22');
  const [seen] = details.addresses;
  return {
    verdict: [state, service, reason, light].join(' '),
    ssh: seen && decisiveAttempt(seen).details.ssh,
    attempts,
  };
}

async function check(lab: Lab, host: HostName, login?: typeof account) {
  const roles = { ...rolesFor(scenario, 'v4'), updates: `v4.${nameOf(host)}` };
  const run = await lab.check({ scenario, roles, ...(login && { login }) });
  return { ...run, ...verdictOf(run.report) };
}

const right = 'open asExpected syn-ack green';

describeLab('SSH servers', (lab) => {
  beforeAll(async () => {
    for (const plan of await sshServers(lab.network.folder)) await startServer(lab.network, 'server', plan);
    await startServer(lab.network, 'firewall', middleboxesPlan(boxes));
  });
  const peer = (command: string, args: string[], input = '') =>
    lab.network.exec('client', command, args, { input, timeoutMs: 60_000 });
  const logOf = (name: string): Promise<string> => readFile(join(lab.network.folder, `${name}.log`), 'utf8');

  test.each<[HostName, string, string[]]>([
    ['updates', 'ssh-ed25519', ['publickey', 'password', 'keyboard-interactive']],
    [keysOnlyHost, 'ecdsa-sha2-nistp256', ['publickey']],
  ])(
    '%s is green, with the key and the logins that OpenSSH’s own tools, nmap and check_ssh see',
    async (host, keyType, methods) => {
      const { verdict, ssh } = await check(lab, host);
      expect(verdict).toBe(right);
      expect(ssh?.hostKey?.type).toBe(keyType);
      const address = address4(host);
      const scan = await peer('ssh-keyscan', [address]);
      const listed = await peer('ssh-keygen', ['-l', '-f', '-'], scan.stdout);
      expect(listed.stdout).toContain(` SHA256:${ssh?.hostKey?.sha256 ?? '?'} `);
      const nmap = await peer('nmap', ['-n', '-Pn', '-p', '22', '--script', 'ssh-auth-methods', address]);
      expect(methodsIn(nmap.stdout).sort()).toEqual([...methods].sort());
      expect([...(ssh?.authMethods ?? [])].sort()).toEqual([...methods].sort());
      const plugin = await peer('/usr/lib/nagios/plugins/check_ssh', ['-H', address]);
      expect([plugin.code, plugin.stdout]).toEqual([0, expect.stringContaining(ssh?.software ?? '?')]);
    },
    labTestMs,
  );

  test(
    'a look without a login is no failed login in the server’s log',
    async () => {
      // nmap has been there, and asked for a name that nobody has.
      const before = await logOf('sshd-keys-only');
      const { ssh } = await check(lab, keysOnlyHost);
      expect(ssh?.software).toMatch(/^OpenSSH_/);
      const log = (await logOf('sshd-keys-only')).slice(before.length);
      expect(log).toMatch(/Received disconnect from \S+ port \d+:11: .*\[preauth\]/);
      expect(log).not.toMatch(/Failed|Invalid user|not allowed|Connection reset/);
    },
    labTestMs,
  );

  test.each<[string, Partial<typeof account>, string, Partial<SshFacts>, number]>([
    ['the right password', {}, right, { login: 'accepted', sftp: 'opened' }, 1],
    ['a wrong one', { password: 'falsch-8226' }, 'open degraded login-refused yellow', { login: 'refused' }, 1],
  ])(
    'a login with %s',
    async (_name, change, expected, facts, attempts) => {
      const login = { ...account, ...change };
      const seen = await check(lab, passwordHost, login);
      expect(seen).toMatchObject({ verdict: expected, ssh: facts, attempts });
      expect(seen.ssh?.folderEntries).toBe(facts.sftp === 'opened' ? 3 : undefined);
      expect(JSON.stringify(seen.report)).not.toContain(login.password);
    },
    labTestMs,
  );

  test(
    'a firewall that lets the identification through and cuts the key exchange',
    async () => {
      await lab.network.setFirewall([], through(boxes, 'cutKeyExchange'));
      const { verdict, ssh, attempts, code } = await check(lab, 'updates');
      expect(verdict).toBe('open unexpected ssh-handshake-failed red');
      expect(ssh).toEqual({ software: expect.stringMatching(/^OpenSSH_/) as string });
      expect(attempts).toBeGreaterThanOrEqual(2);
      expect(code).toBe(2);
    },
    labTestMs,
  );
});

/** `|     publickey` below the script's own line. */
function methodsIn(output: string): string[] {
  return output.split('\n').flatMap((line) => /^\|_?\s{4,}([a-z-]+)\s*$/.exec(line)?.[1] ?? []);
}
