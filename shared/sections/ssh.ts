import type { Translate } from '../locales/texts.ts';
import type { Details } from '../observation.ts';
import type { Section } from '../section.ts';

/** How far an SSH connection got, in the order in which it happened. */
export function describeSsh({ ssh }: Details, t: Translate): Section[] {
  if (!ssh) return [];
  const { software, keyExchange, hostKey, authMethods, login, sftp, folderEntries } = ssh;
  const entries: Section['entries'] = [[t('ssh.software'), software]];
  if (keyExchange) {
    const { method, hostKeyAlgorithm, cipher, mac } = keyExchange;
    entries.push([
      t('ssh.algorithms'),
      [method, hostKeyAlgorithm, cipher, mac].filter((word) => word !== '').join(', '),
    ]);
  }
  if (hostKey) entries.push([t('ssh.host-key'), `${hostKey.type} SHA256:${hostKey.sha256}`]);
  if (authMethods) {
    entries.push([t('ssh.methods'), authMethods.length > 0 ? authMethods.join(', ') : t('ssh.methods.none')]);
  }
  if (login) entries.push([t('ssh.login'), t(`ssh.login.${login}`)]);
  if (sftp) entries.push([t('ssh.sftp'), t(`ssh.sftp.${sftp}`)]);
  if (folderEntries !== undefined) entries.push([t('ssh.folder'), String(folderEntries)]);
  return [{ title: t('ssh.title'), entries }];
}
