import type { sshLabels as germanLabels, sshWords as germanWords } from '../../de/probes/ssh.ts';

export const sshWords: Record<keyof typeof germanWords, string> = {
  'reason.ssh-handshake-failed.short': 'SSH breaks off in the key exchange',
  'reason.ssh-handshake-failed.meaning':
    'The SSH server answered, but the encrypted connection did not come about. Some firewalls let only the first line of SSH through. A network that loses large packets may also be the cause.',
  'reason.ssh-handshake-failed.next':
    'Ask whoever manages the firewall to allow SSH on this port without content inspection. If that does not help, ask whoever manages the network to check the packet size (MTU).',
  'reason.ssh-no-common-algorithm.short': 'no SSH encryption in common',
  'reason.ssh-no-common-algorithm.meaning':
    'The SSH server answers but knows no method that PortAmpel knows too. It is probably very old or set up strictly. Whether timeSensor LEGAL gets along with it remains unknown.',
  'reason.ssh-no-common-algorithm.next':
    'Ask whoever manages the server which SSH methods it allows. The network is not the cause.',
  'reason.login-refused.short': 'login refused',
  'reason.login-refused.meaning':
    'The server answered but did not accept the login. This says nothing about the network.',
  'reason.login-refused.next': 'Check user and password for the update server, or ask the vendor’s support for them.',
  'reason.sftp-refused.short': 'logged in, but without SFTP',
  'reason.sftp-refused.meaning':
    'The login over SSH worked, but the server then did not open SFTP or did not show the folder. The network lets everything needed through.',
  'reason.sftp-refused.next': 'Ask whoever manages the server whether this user may use SFTP and read the folder.',
};

export const sshLabels: Record<keyof typeof germanLabels, string> = {
  'ssh.title': 'SSH server',
  'ssh.software': 'Software',
  'ssh.algorithms': 'Agreed on',
  'ssh.host-key': 'Server’s key',
  'ssh.methods': 'Login possible with',
  'ssh.methods.none': 'no method',
  'ssh.login': 'Login',
  'ssh.login.accepted': 'accepted',
  'ssh.login.refused': 'refused',
  'ssh.sftp': 'SFTP',
  'ssh.sftp.opened': 'opened',
  'ssh.sftp.refused': 'refused',
  'ssh.folder': 'Entries in the folder (at least)',
};
