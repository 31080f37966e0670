import type { ftpLabels as germanLabels, ftpWords as germanWords } from '../../de/probes/ftp.ts';

export const ftpWords: Record<keyof typeof germanWords, string> = {
  'fault.data-blocked': 'refuses the data connections',
  'fault.passive-address': 'names a private address for the data channel',
  'fault.login-refused': 'refuses the login',
  'reason.ftp-data-blocked.short': 'data connection blocked',
  'reason.ftp-data-blocked.meaning':
    'The login to the FTP server works, but the data connection is not made. Often a firewall allows port 21 only and not the passive data ports. They may also be missing on the server.',
  'reason.ftp-data-blocked.next':
    'Ask whoever manages the firewall to allow passive FTP to this server. If it still fails, ask whoever manages the server about its passive ports.',
  'reason.ftp-active-only.short': 'only active FTP works',
  'reason.ftp-active-only.meaning':
    'The passive data connection is blocked, the active one is made. Updates can be downloaded only if the program uses active FTP. Most programs use passive FTP.',
  'reason.ftp-active-only.next': 'Ask whoever manages the firewall to allow passive FTP to this server.',
  'reason.ftp-passive-address.short': 'wrong address for FTP data',
  'reason.ftp-passive-address.meaning':
    'For the data connection, the server names another address than the one it answers on. Programs that follow this address do not reach it. Usually the server is behind NAT and does not know its public address.',
  'reason.ftp-passive-address.next': 'Ask whoever manages the server to set its public address for passive FTP.',
  'reason.ftp-passive-refused.short': 'server offers no passive FTP',
  'reason.ftp-passive-refused.meaning':
    'The login works, but the server refuses the passive data connection or names a port that is not allowed. A firewall is rarely the cause here.',
  'reason.ftp-passive-refused.next':
    'Ask whoever manages the server whether passive FTP is switched on and who may read folders.',
  'reason.ftp-epsv-only.short': 'passive with EPSV only',
  'reason.ftp-epsv-only.meaning':
    'The data connection works with the newer command EPSV, but not with PASV. Older programs know only PASV and then cannot download updates.',
  'reason.ftp-epsv-only.next': 'Ask whoever manages the server and the firewall why PASV fails.',
  'reason.ftp-tls-blinds-helper.short': 'no FTP data with TLS',
  'reason.ftp-tls-blinds-helper.meaning':
    'With TLS the login works, but no data connection; without TLS both work. The firewall’s FTP helper cannot read the encrypted channel and does not open the data port.',
  'reason.ftp-tls-blinds-helper.next':
    'Ask whoever manages the firewall to open this server’s passive port range permanently.',
  'reason.ftp-session-reuse.short': 'server requires TLS resumption',
  'reason.ftp-session-reuse.meaning':
    'The server turns away encrypted data connections that do not resume the TLS session of the control channel. That did not succeed here. A device with TLS inspection may prevent it.',
  'reason.ftp-session-reuse.next':
    'Ask whoever manages the firewall about TLS inspection, and whoever manages the server about this requirement.',
  'reason.ftp-login-failed.short': 'login refused',
  'reason.ftp-login-failed.meaning':
    'The server refused the user name or the password given. The control channel works. This says nothing about the data connection.',
  'reason.ftp-login-failed.next':
    'Check the user name and the password. If they are right, ask whoever manages the server.',
  'reason.ftp-login-withheld.short': 'password held back for safety',
  'reason.ftp-login-withheld.meaning':
    'The connection was not safe for the account given. TLS was offered and then refused, or the certificate has a fault. A device on the way may interfere. The password was therefore not sent.',
  'reason.ftp-login-withheld.next':
    'Ask whoever manages the server about TLS and its certificate, and whoever manages the firewall about TLS inspection. Then check again.',
  'reason.ftp-login-needed.short': 'login needed',
  'reason.ftp-login-needed.meaning':
    'The server allows no anonymous login. Without a login no data connection can be tried. This says nothing about port 20.',
  'reason.ftp-login-needed.next':
    'Check again with a user name for the update server, on the command line with ‘--login’.',
  'reason.ftp-data-untold.short': 'FTP answers; data untested without a login',
  'reason.ftp-data-untold.meaning':
    'The port is open, and FTP answers. The server asks for a login, which is usual. Without one, nobody can tell whether its data connections get through.',
  'reason.ftp-data-untold.next':
    'Check again with a login for the update server: in the app under ‘Login at the update server’, on the command line with ‘--login’.',
  'reason.ftp-no-control.short': 'no FTP control channel',
  'reason.ftp-no-control.meaning':
    'Whether the server can call back can be measured only after a login on its control channel (port 21). This channel was not established.',
  'reason.ftp-no-control.next': 'First mend what the row of the FTP control channel reports. Then check again.',
  'reason.ftp-active-refused.short': 'server offers no active FTP',
  'reason.ftp-active-refused.meaning':
    'The server refuses active data connections. Many servers allow passive ones only. Therefore nothing can be said about port 20.',
  'reason.ftp-active-refused.next':
    'If passive FTP works, there is nothing to do. Otherwise ask whoever manages the server.',
  'reason.ftp-callback-blocked.short': 'the server’s call did not arrive',
  'reason.ftp-callback-blocked.meaning':
    'The server accepted the command, but its data connection did not arrive here. Usually a firewall blocks the call, perhaps that of this PC. Passive FTP is not affected.',
  'reason.ftp-callback-blocked.next':
    'If passive FTP works, there is nothing to do. Otherwise ask whoever manages the firewall to allow active FTP.',
  'reason.ftp-call-empty.short': 'the call arrived, its data did not',
  'reason.ftp-call-empty.meaning':
    'The server called this PC, but no listing came over that connection. A device on the way may hold the content back. Passive FTP is not affected.',
  'reason.ftp-call-empty.next':
    'If passive FTP works, there is nothing to do. Otherwise ask whoever manages the firewall about its inspection of FTP.',
  'reason.ftp-data-silent.short': 'FTP server sends no data',
  'reason.ftp-data-silent.meaning':
    'The data connection was made, and the server announced the listing. Until the time was up, nothing arrived. The server is very slow, or a device on the way holds the data back.',
  'reason.ftp-data-silent.next':
    'Check again with a longer wait. If it stays so, ask whoever manages the server, then whoever manages the firewall.',
  'reason.ftp-active-nat.short': 'NAT without help for active FTP',
  'reason.ftp-active-nat.meaning':
    'The server sees this PC under another address (NAT). No device has adapted the address in the FTP command. Therefore the server’s call does not reach this PC.',
  'reason.ftp-active-nat.next':
    'If passive FTP works, there is nothing to do. Otherwise ask whoever manages the firewall to switch on its FTP helper.',
};

export const ftpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.login': 'Login',
  'phase.data': 'Data channel',
  'help.check.login': 'user name for the update server; password from {{variable}} or asked for',
  'check.password': 'Password (nothing is shown while you type): ',
  'error.user-name':
    'The user name for {{option}} is empty, too long or contains control characters. Please check what you entered.',
  'error.password':
    'The password is empty, too long or contains control characters, or its entry was cancelled. Nothing was measured.',
  'error.password-missing':
    'The password for the user name is missing. Set the environment variable {{variable}}, or run the command in a terminal.',
  'ftp.title': 'FTP session',
  'ftp.tls': 'Encryption',
  'ftp.tls.in-use': 'TLS (AUTH TLS)',
  'ftp.tls.not-offered': 'not offered by the server',
  'ftp.tls.refused': 'offered, but refused',
  'ftp.tls.failed': 'accepted, but the TLS handshake failed',
  'ftp.tls.required': 'required by the server',
  'ftp.tls.not-asked': 'not asked for, clear text',
  'ftp.login': 'Login',
  'ftp.login.anonymous.accepted': 'anonymous, accepted',
  'ftp.login.anonymous.refused':
    'anonymous, refused: the data connection was not tried. An account can be given with --login NAME.',
  'ftp.login.anonymous.dropped':
    'anonymous, the server hung up: the data connection was not tried. An account can be given with --login NAME.',
  'ftp.login.anonymous.not-tried': 'not tried: the data connection was not tried either',
  'ftp.login.given.accepted': 'with the account given, accepted',
  'ftp.login.given.refused': 'with the account given, refused: the data connection was not tried',
  'ftp.login.given.dropped': 'with the account given, the server hung up: the data connection was not tried',
  'ftp.login.given.not-tried': 'not tried: the data connection was not tried either',
  'ftp.clear-password': 'The password crossed the network unencrypted, because the server offers no TLS.',
  'ftp.channel.tls': '{{mode}} with TLS',
  'ftp.channel.clear': '{{mode}} without TLS, for comparison',
  'ftp.outcome.works': '{{bytes}} bytes transferred',
  'ftp.outcome.no-answer': 'no answer on the data port',
  'ftp.outcome.refused': 'data port refused',
  'ftp.outcome.no-call': 'the server did not call back',
  'ftp.outcome.no-data': 'connected, but no data',
  'ftp.outcome.silent': 'connected, no data until the time was up',
  'ftp.outcome.tls-failed': 'TLS failed on the data channel',
  'ftp.outcome.reuse-required': 'turned away: the TLS session must be resumed',
  'ftp.outcome.command-refused': 'refused by the server',
  'ftp.outcome.unreadable': 'reply without a readable address',
  'ftp.outcome.unsafe-port': 'a port below 1024 was named, so no connection was made',
  'ftp.outcome.control-lost': 'the control channel fell silent',
  'ftp.named': 'named {{endpoint}}',
  'ftp.named.private': 'named {{endpoint}} (private address, not called)',
  'ftp.named.other': 'named {{endpoint}} (foreign address, not called)',
  'ftp.named.unspecified': 'named {{endpoint}} (no address)',
  'ftp.asked': 'asked for at {{endpoint}}',
  'ftp.peer': 'connected to {{endpoint}}',
  'ftp.peer.active': 'called from {{endpoint}}',
  'ftp.code': 'reply {{code}}',
  'ftp.reuse': 'TLS session resumption',
  'ftp.reuse.required': 'required by the server',
  'ftp.reuse.not-required': 'not required',
  'ftp.reuse.unknown': 'could not be determined',
  'ftp.seen-as': 'Address of this PC as the server sees it',
  'ftp.rewritten': 'Rewritten by a device',
  'ftp.features': 'Features (FEAT)',
};
