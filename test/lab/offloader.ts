import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address4 } from './addresses.ts';
import type { Certificates } from './certificates.ts';
import type { ServerPlan } from './server-files.ts';

/** Where the offloader lives: nothing else of the lab listens there on ports of mail. */
export const offloaderHost = 'public';
const imapPort = 10_143;
const pop3Port = 10_110;

/**
 * A second way to run mail: stunnel in front, which speaks TLS and STARTTLS, and behind it servers that know neither
 * (OpenSMTPD and a Dovecot of its own).
 */
export async function offloader(folder: string, { certificate, key }: Certificates): Promise<ServerPlan[]> {
  const own = join(folder, 'offloader');
  await mkdir(own);
  const config = join(own, 'stunnel.conf');
  const service = (name: string, port: number, to: string, protocol?: string): string =>
    [`[${name}]`, `accept = ${address4(offloaderHost)}:${port}`, `connect = ${to}`, protocol ?? '', ''].join('\n');
  const smtpd = `${address4('plainmail')}:587`;
  await writeFile(
    config,
    [
      'foreground = yes',
      'pid =',
      `cert = ${certificate}`,
      `key = ${key}`,
      service('submissions', 465, smtpd),
      service('submission', 587, smtpd, 'protocol = smtp'),
      service('imaps', 993, `127.0.0.1:${imapPort}`),
      service('pop3s', 995, `127.0.0.1:${pop3Port}`),
    ].join('\n'),
  );
  const dovecotConfig = join(own, 'dovecot.conf');
  await writeFile(
    dovecotConfig,
    `listen = 127.0.0.1
protocols = imap pop3
base_dir = ${join(own, 'run')}
state_dir = ${join(own, 'run')}
log_path = /dev/stderr
ssl = no
auth_mechanisms = plain login
login_greeting = ready
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
}
service pop3-login {
  inet_listener pop3 {
    port = ${pop3Port}
  }
}
passdb {
  driver = static
  args = nopassword=y
}
`,
  );
  const front = [465, 587, 993, 995].map((port) => `${address4(offloaderHost)}:${port}`);
  const behind = [imapPort, pop3Port].map((port) => `127.0.0.1:${port}`);
  return [
    { name: 'dovecot-plain', command: 'dovecot', args: ['-F', '-c', dovecotConfig], sockets: behind },
    { name: 'stunnel', command: 'stunnel4', args: [config], sockets: front },
  ];
}
