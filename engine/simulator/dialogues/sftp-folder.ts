import type { Attributes, SFTPWrapper } from 'ssh2';
import type { HostCheck } from '../../../shared/check.ts';
import { rehearsalBytes, rehearsalName, rehearsalPart } from './rehearsal-file.ts';

/** SSH_FX_OK and SSH_FX_EOF (draft-ietf-secsh-filexfer-02 section 7). */
const ok = 0;
const endOfFile = 1;

/** One folder with the file of the update rehearsal, to be listed and read. */
export function serveFolder(sftp: SFTPWrapper, check: HostCheck): void {
  const size = rehearsalBytes(check);
  const attrs: Attributes = { mode: 0o100644, uid: 0, gid: 0, size, atime: 0, mtime: 0 };
  let isListed = false;
  sftp.on('REALPATH', (id) => sftp.name(id, [{ filename: '/', longname: '/', attrs }]));
  sftp.on('STAT', (id) => sftp.attrs(id, attrs));
  sftp.on('FSTAT', (id) => sftp.attrs(id, attrs));
  sftp.on('OPENDIR', (id) => {
    isListed = false;
    sftp.handle(id, Buffer.from('folder'));
  });
  sftp.on('READDIR', (id) => {
    if (isListed) sftp.status(id, endOfFile);
    else sftp.name(id, [{ filename: rehearsalName, longname: rehearsalName, attrs }]);
    isListed = true;
  });
  sftp.on('OPEN', (id) => sftp.handle(id, Buffer.from('file')));
  sftp.on('READ', (id, _, offset, length) => {
    const part = rehearsalPart(offset, Math.min(length, size - offset));
    if (part.length === 0) sftp.status(id, endOfFile);
    else sftp.data(id, part);
  });
  sftp.on('CLOSE', (id) => sftp.status(id, ok));
}
