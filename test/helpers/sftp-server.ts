import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ssh2 from 'ssh2';
import type { Login } from '../../shared/login.ts';
import { loopback } from './servers.ts';
import { sshHostKey } from './ssh-server.ts';

const { Server, utils } = ssh2;
const { OPEN_MODE, STATUS_CODE } = utils.sftp;
const readOnly: number = OPEN_MODE.READ;

/** What a server answers one read with at most, as OpenSSH's did for long. */
const content = Buffer.alloc(32 * 1024, 's');

const running = new Set<InstanceType<typeof Server>>();

export interface SftpServer {
  /** Of its one file, `update.bin`. */
  bytes: number;
  login: Login;
  /** Where it falls silent or cuts. */
  fault?: { at: number; how: 'silence' | 'cut' };
}

/** A real SSH server with one generated file. It is closed after the test. Gives its port. */
export async function serveSftp({ bytes, login, fault }: SftpServer): Promise<number> {
  const server = new Server({ hostKeys: [sshHostKey.private] }, (client) => {
    client.on('error', () => undefined);
    client.on('authentication', (context) => {
      if (context.method === 'password' && context.username === login.user && context.password === login.password)
        context.accept();
      else context.reject(['password']);
    });
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => {
        const sftp = acceptSftp();
        const handle = Buffer.from('file');
        const attrs = { mode: 0o100644, uid: 0, gid: 0, size: bytes, atime: 0, mtime: 0 };
        let isListed = false;
        sftp.on('REALPATH', (id) => sftp.name(id, [{ filename: `/home/${login.user}`, longname: '', attrs }]));
        sftp.on('OPENDIR', (id) => sftp.handle(id, handle));
        sftp.on('READDIR', (id) => {
          if (isListed) sftp.status(id, STATUS_CODE.EOF);
          else sftp.name(id, [{ filename: 'update.bin', longname: '', attrs }]);
          isListed = true;
        });
        sftp.on('OPEN', (id, path, flags) => {
          if (path.endsWith('update.bin') && flags === readOnly) sftp.handle(id, handle);
          else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
        });
        sftp.on('FSTAT', (id) => sftp.attrs(id, attrs));
        sftp.on('CLOSE', (id) => sftp.status(id, STATUS_CODE.OK));
        sftp.on('READ', (id, _handle, offset, length) => {
          if (fault && offset + length > fault.at) {
            if (fault.how === 'cut') client.end();
            return;
          }
          const size = Math.min(length, content.length, bytes - offset);
          if (size <= 0) sftp.status(id, STATUS_CODE.EOF);
          else sftp.data(id, content.subarray(0, size));
        });
      });
    });
  });
  running.add(server);
  server.listen(0, loopback);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

afterEach(() => {
  for (const server of running) server.close();
  running.clear();
});
