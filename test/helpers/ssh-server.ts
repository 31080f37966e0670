import { createHash } from 'node:crypto';
import ssh2, { type Attributes, type Connection, type ServerConfig, type SFTPWrapper } from 'ssh2';
import { makeHostKey } from '../../engine/simulator/ssh-host-key.ts';
import { type Speak } from './servers.ts';

/** Made once per file. */
export const sshHostKey = makeHostKey(ssh2.utils);

/** What `ssh-keygen -l` would show of it. */
export const sshFingerprint = createHash('sha256')
  .update(Buffer.from(sshHostKey.public.split(' ')[1] ?? '', 'base64'))
  .digest('base64')
  .replace(/=+$/, '');

export interface SshAccount {
  user: string;
  password: string;
}

export interface SshServerOptions {
  config?: Partial<ServerConfig>;
  /** Whoever may log in, and how; left out: nobody. */
  account?: SshAccount;
  methods?: ('password' | 'publickey' | 'keyboard-interactive')[];
  /** The names in the folder; left out: there is no SFTP. */
  files?: string[];
  /** Does something else with a connection than what follows from the above. */
  meddle?: (client: Connection) => void;
}

/** Every request to log in, as `method user`. */
export type SshLog = string[];

/** A real SSH server on a connection. */
export function speakSsh(options: SshServerOptions, log: SshLog = []): Speak {
  const { config, account, methods = ['publickey', 'password'], files, meddle } = options;
  const server = new ssh2.Server({ hostKeys: [sshHostKey.private], ident: 'Test_1.0', ...config });
  server.on('connection', (client) => {
    client.on('error', () => client.end());
    client.on('authentication', (context) => {
      log.push(`${context.method} ${context.username}`);
      const isRight = (password: string): boolean =>
        account?.user === context.username && account.password === password;
      const decide = (accepted: boolean): void => (accepted ? context.accept() : context.reject(methods));
      if (context.method === 'password') decide(methods.includes('password') && isRight(context.password));
      else if (context.method === 'keyboard-interactive' && methods.includes('keyboard-interactive')) {
        context.prompt([{ prompt: 'Password: ', echo: false }], ([answer = '']) => decide(isRight(answer)));
      } else decide(false);
    });
    client.on('session', (accept) => {
      const session = accept();
      if (files) session.on('sftp', (acceptSftp) => serveFolder(acceptSftp(), files));
    });
    meddle?.(client);
  });
  return (socket) => server.injectSocket(socket);
}

const { STATUS_CODE } = ssh2.utils.sftp;
const attributes: Attributes = { mode: 0o644, uid: 0, gid: 0, size: 1, atime: 0, mtime: 0 };

/** One folder, whose listing comes in one answer. */
function serveFolder(sftp: SFTPWrapper, files: string[]): void {
  let isRead = files.length === 0;
  sftp.on('OPENDIR', (id) => sftp.handle(id, Buffer.from('folder')));
  sftp.on('READDIR', (id) => {
    if (isRead) sftp.status(id, STATUS_CODE.EOF);
    else
      sftp.name(
        id,
        files.map((filename) => ({ filename, longname: filename, attrs: attributes })),
      );
    isRead = true;
  });
  sftp.on('CLOSE', (id) => sftp.status(id, STATUS_CODE.OK));
}

/** A packet in clear text (RFC 4253 section 6), with as much padding as it asks for. */
export function sshPacket(payload: Buffer): Buffer {
  const padding = 16 - ((5 + payload.length) % 8);
  const packet = Buffer.alloc(5 + payload.length + padding);
  packet.writeUInt32BE(1 + payload.length + padding, 0);
  packet.writeUInt8(padding, 4);
  payload.copy(packet, 5);
  return packet;
}

/** What a server opens its key exchange with (RFC 4253 section 7.1), as far as its lists go. */
export function sshKeyExchange(): Buffer {
  const lists = [
    'curve25519-sha256',
    'ssh-ed25519',
    ...['aes128-ctr', 'aes128-ctr', 'hmac-sha2-256', 'hmac-sha2-256', 'none', 'none', '', ''],
  ].map((names) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(names.length, 0);
    return Buffer.concat([length, Buffer.from(names)]);
  });
  return sshPacket(Buffer.concat([Buffer.from([20]), Buffer.alloc(16, 7), ...lists, Buffer.alloc(5)]));
}
