import type { ftpCauseTexts as german } from '../../de/causes/ftp.ts';

export const ftpCauseTexts: Record<keyof typeof german, string> = {
  'cause.ftp-data-blocked.name': 'FTP data channel blocked',
  'cause.ftp-data-blocked.title': 'Logging in to {{host}} works, but nothing comes over FTP’s passive data connection.',
  'cause.ftp-data-blocked.about':
    'Besides port 21, FTP needs a second connection for the data. Mostly a firewall allows port 21 only. Whether the block is here or at the server cannot be seen from outside.',
  'cause.ftp-data-blocked.do.1': 'Allow passive FTP to {{host}} on the firewall, its data ports included.',
  'cause.ftp-data-blocked.do.2':
    'Ask the operator of {{host}} which passive ports the server uses and whether they are open.',
  'cause.ftp-data-blocked.do.3': 'If that is not enough, switch on the firewall’s support for FTP (helper, ALG).',
  'cause.ftp-data-silent.name': 'FTP data do not come',
  'cause.ftp-data-silent.title': 'FTP’s data connection to {{host}} is made but stays silent.',
  'cause.ftp-data-silent.about':
    'The server announced data, and neither these nor a word about them came. A device on the way may hold the content back, or the server hangs.',
  'cause.ftp-data-silent.do.1': 'On the firewall, exempt {{host}} from content inspection of FTP.',
  'cause.ftp-data-silent.do.2':
    'If the firewall inspects no content, ask the operator of {{host}} whether the server delivers data.',
  'sign.ftp-opened-without-data': '{{host}} announced data. Neither data nor another reply came.',
  'sign.ftp-server-hangs': 'The server itself may hang as well.',
  'cause.ftp-private-address.name': 'FTP server names a wrong address',
  'cause.ftp-private-address.title': 'The FTP server {{host}} names another address than its own for the data.',
  'cause.ftp-private-address.about':
    'The server is mostly behind NAT and does not know its public address. Programs that follow the named address do not reach it. In clear text, a device on the way may also have changed the reply.',
  'cause.ftp-private-address.do.1': 'On the FTP server {{host}}, enter the public address for passive FTP.',
  'cause.ftp-private-address.do.2':
    'If the public address is entered correctly, check whether a firewall rewrites FTP’s replies.',
  'cause.ftp-helper-rewrites.name': 'Firewall rewrites FTP wrongly',
  'cause.ftp-helper-rewrites.title': 'A device on the way to {{host}} rewrites FTP’s replies to a wrong address.',
  'cause.ftp-helper-rewrites.about':
    'The same server names another address in clear text than inside TLS. So a device on the way changes the reply, mostly a firewall’s FTP helper.',
  'cause.ftp-helper-rewrites.do.1': 'On the firewall, switch off the FTP helper for {{host}}, or update it.',
  'cause.ftp-helper-rewrites.do.2': 'Permit the passive data ports of {{host}} on the firewall by a fixed rule.',
  'cause.ftp-epsv-only.name': 'Passive FTP with EPSV only',
  'cause.ftp-epsv-only.title': 'At {{host}}, passive FTP works with the newer command EPSV only, not with PASV.',
  'cause.ftp-epsv-only.about':
    'Both commands were tried in the same run. Older programs know PASV only. Which one timeSensor LEGAL uses is not known.',
  'cause.ftp-epsv-only.do.1': 'Check on the firewall why data connections to {{host}} after PASV do not get through.',
  'cause.ftp-epsv-only.do.2':
    'If the firewall lets everything through, ask the operator of {{host}} what the server does after PASV.',
  'cause.ftp-tls-blinds-helper.name': 'Firewall’s FTP helper cannot read TLS',
  'cause.ftp-tls-blinds-helper.title':
    'With TLS, a firewall blocks the data of {{host}}; without TLS they get through.',
  'cause.ftp-tls-blinds-helper.about':
    'The firewall reads along in FTP and opens the data port that is named. In the encrypted connection it does not see it. That the same server delivers data without TLS excludes the server.',
  'cause.ftp-tls-blinds-helper.do.1': 'Permit the passive data ports of {{host}} on the firewall by a fixed rule.',
  'cause.ftp-tls-blinds-helper.do.2': 'Ask the operator of {{host}} for the range of the passive data ports.',
  'cause.ftp-session-reuse.name': 'FTP server demands the same TLS session',
  'cause.ftp-session-reuse.title':
    'The FTP server {{host}} turns away encrypted data connections that do not continue its TLS session.',
  'cause.ftp-session-reuse.about':
    'The server demands that the data connection resumes the first connection’s TLS session. That did not succeed here. Programs that cannot do so and devices with TLS inspection fail alike.',
  'cause.ftp-session-reuse.do.1': 'On the FTP server {{host}}, switch off the requirement to resume the TLS session.',
  'cause.ftp-session-reuse.do.2': 'Exempt {{host}} from TLS inspection, if there is any on the way.',
  'cause.ftp-passive-refused.name': 'Server refuses passive FTP',
  'cause.ftp-passive-refused.title': 'The FTP server {{host}} refuses passive data connections or the listing.',
  'cause.ftp-passive-refused.about':
    'Logging in works, and the server itself refuses the next command. A firewall is seldom the cause of that.',
  'cause.ftp-passive-refused.do.1': 'On {{host}}, switch on passive FTP, and allow this login to read.',
  'cause.ftp-callback-blocked.name': 'FTP server’s call back blocked',
  'cause.ftp-callback-blocked.title':
    'The FTP server {{host}} calls back (active FTP), and the call does not arrive at this PC.',
  'cause.ftp-callback-blocked.about':
    'In active FTP the server calls this PC back, and almost every firewall blocks that. If passive FTP works, the call is not needed. This PC’s own firewall may block it too.',
  'cause.ftp-callback-blocked.do.1':
    'If a program needs active FTP, switch on the FTP helper on the firewall so that the call from {{host}} gets through.',
  'cause.ftp-callback-blocked.do.2': 'In this PC’s firewall, allow connections from {{host}} as well.',
  'cause.ftp-callback-blocked.do.3': 'If passive FTP works and no program needs active FTP, the row may stay yellow.',
  'cause.ftp-active-nat.name': 'Active FTP fails because of NAT',
  'cause.ftp-active-nat.title': '{{host}} sees this PC under another address (NAT). So its call does not arrive.',
  'cause.ftp-active-nat.about':
    'The server calls the address by which this PC knows itself. Behind NAT it is not valid outside, and no device has adapted it. If passive FTP works, that does no harm.',
  'cause.ftp-active-nat.do.1':
    'If a program needs active FTP, switch on the FTP helper on the firewall, which adapts the address.',
  'cause.ftp-active-nat.do.2': 'If passive FTP works and no program needs active FTP, the row may stay yellow.',
  'cause.ftp-call-empty.name': 'Call arrives without data',
  'cause.ftp-call-empty.title': 'The FTP server {{host}} calls this PC back, but no data come over that connection.',
  'cause.ftp-call-empty.about':
    'In active FTP the call arrived and stayed empty. A device on the way may hold the content back. Passive FTP is not affected.',
  'cause.ftp-call-empty.do.1':
    'If a program needs active FTP, exempt {{host}} from content inspection on the firewall.',
  'cause.ftp-call-empty.do.2': 'If passive FTP works and no program needs active FTP, the row may stay yellow.',
  'cause.ftp-login.name': 'Login at the update server refused',
  'cause.ftp-login.title': 'The update server {{host}} refuses the login that was given (TCP {{ports}}).',
  'cause.ftp-login.about':
    'The server has answered and did not take user name or password. The network is fine. What lies behind the login was not checked.',
  'cause.ftp-login.do.1': 'Check the user name and password for the update server.',
  'cause.ftp-login.do.2': 'If user name and password are right, ask timeSensor support whether the account is valid.',
  'cause.ftp-login-withheld.name': 'Password not sent, for safety',
  'cause.ftp-login-withheld.title': 'The connection to {{host}} was not safe enough for the password. It was not sent.',
  'cause.ftp-login-withheld.about':
    'The server offers TLS, but it was not established, or its certificate is at fault. A device that listens in may look like this. So the password did not leave this PC.',
  'cause.ftp-login-withheld.do.1': 'On {{host}}, put TLS and the certificate for FTP in order.',
  'cause.ftp-login-withheld.do.2':
    'If TLS and certificate on {{host}} are in order, check whether the firewall opens encrypted connections.',
  'cause.ftp-login-needed.name': 'Login for the test download is missing',
  'cause.ftp-login-needed.title': 'The test download from {{host}} needs a login, and none was given.',
  'cause.ftp-login-needed.about':
    'The server gives out files after a login only. Without one, the download cannot be checked. The login stays in memory and gets into no report.',
  'cause.ftp-login-needed.do.1': 'Give the login for the update server and check again.',
  'cause.ftps-refused.name': 'Update server without FTPS',
  'cause.ftps-refused.title': 'The update server {{host}} accepts no encryption on TCP {{ports}} (FTPS).',
  'cause.ftps-refused.about':
    'The test download was to go over FTPS, and the server refused the command AUTH TLS. Mostly FTPS is not switched on there. A firewall that reads along in FTP may also intercept the command.',
  'cause.ftps-refused.do.1':
    'Ask the operator of {{host}} whether FTPS is switched on, or choose FTP for the test download.',
  'cause.ftps-refused.do.2':
    'If FTPS is switched on at {{host}}, ask whoever manages the firewall to switch off the FTP helper for {{host}}.',
  'cause.sftp-refused.name': 'Logged in, but no SFTP',
  'cause.sftp-refused.title': '{{host}} takes the login but gives it no SFTP or no folder.',
  'cause.sftp-refused.about':
    'Logging in over SSH succeeded; then the server opened no SFTP or did not show the folder. The network lets everything needed through.',
  'cause.sftp-refused.do.1': 'On {{host}}, allow this user SFTP and to read its folder.',
  'cause.update-cut.name': 'Downloads are cut off at a size',
  'cause.update-cut.title': 'The download from {{host}} broke off twice in the same place: something limits the size.',
  'cause.update-cut.about':
    'Two tries ended in the same place. No bad line does that, but a limit on size or volume. Whether it applies on the way or at the server cannot be seen.',
  'cause.update-cut.do.1': 'On the firewall, virus scanner and proxy, lift the limit on large files from {{host}}.',
  'cause.update-cut.do.2':
    'If there is no such limit, ask the operator of {{host}} whether the server limits the size.',
  'cause.update-held-back.name': 'Virus scanner holds downloads back',
  'cause.update-held-back.title': 'The file from {{host}} is held back on the way and then comes all at once.',
  'cause.update-held-back.about':
    'Twice nothing came for long, then almost everything at once. This is how a virus scanner on the way works. A server that is slow to start would look similar.',
  'cause.update-held-back.do.1': 'On the firewall and the proxy, exempt {{host}} from virus scanning of large files.',
  'cause.update-held-back.do.2':
    'If the update still fails, ask the operator of {{host}} whether the server is slow to start.',
  'cause.update-stalled.name': 'Download stands still',
  'cause.update-stalled.title': 'The download from {{host}} stands still, though the connection is still there.',
  'cause.update-stalled.about':
    'No more data came, and nobody ended the connection. A device on the way drops them, or the server delivers no more. Which of the two cannot be seen.',
  'cause.update-stalled.do.1': 'On the firewall, check limits on duration and volume of connections to {{host}}.',
  'cause.update-stalled.do.2':
    'If the firewall has no such limit, ask the operator of {{host}} whether the server halts downloads.',
  'cause.update-replaced.name': 'Page instead of file',
  'cause.update-replaced.title': 'Instead of the file from {{host}}, a web page comes.',
  'cause.update-replaced.about':
    'A filter on the way replaces files by its block page, or the server does not have this file. If the page names a product, it was the filter.',
  'cause.update-replaced.do.1': 'In the web filter, permit downloads from {{host}}.',
  'cause.update-replaced.do.2': 'If the page names no filter, check whether the path of the file is right.',
  'cause.update-differs.name': 'File has other content',
  'cause.update-differs.title': 'The file from {{host}} has other content or another size than expected.',
  'cause.update-differs.about':
    'Checksum or size do not agree. The file was changed on the way, or another version lies on the server.',
  'cause.update-differs.do.1': 'Compare the expected checksum with what the vendor states.',
  'cause.update-differs.do.2':
    'If the manufacturer’s checksum is right, check on the firewall and the proxy what alters files from {{host}}.',
  'cause.update-unconfirmed.name': 'Firewall forgets the idle control connection',
  'cause.update-unconfirmed.title': 'The file from {{host}} came complete, but the confirmation after it did not.',
  'cause.update-unconfirmed.about':
    'During the download FTP’s control connection is idle. Some firewalls forget it, and the end never arrives. A server that sends no last word would look the same.',
  'cause.update-unconfirmed.do.1': 'On the firewall, lengthen the time-out of idle connections to {{host}}.',
  'cause.update-unconfirmed.do.2':
    'If that is not enough, switch on the firewall’s support for FTP, which keeps the control connection open.',
  'cause.update-broken.name': 'Download breaks off',
  'cause.update-broken.title': 'The download from {{host}} breaks off, but not always in the same place.',
  'cause.update-broken.about':
    'The connection ended before everything had come. The place was not the same twice. That speaks for a bad line or an overloaded server.',
  'cause.update-broken.do.1': 'Check the internet line for interruptions, and repeat the check later.',
  'cause.update-broken.do.2':
    'If downloads keep breaking off, ask the operator of {{host}} whether the server is overloaded.',
  'cause.update-slow.name': 'Download too slow',
  'cause.update-slow.title': 'The download from {{host}} is too slow for a large update.',
  'cause.update-slow.about':
    'The data came without a break, but at less than 100 KB a second. Whether line, firewall or server slows them down cannot be seen.',
  'cause.update-slow.do.1': 'Check whether somebody is using the line heavily, and repeat the check.',
  'cause.update-slow.do.2': 'If the download stays slow, check on the firewall whether a rule limits the speed.',
  'sign.ftp-login-works': 'The first connection to {{host}} and the login work.',
  'sign.ftp-ports-silent': 'On the data ports that the server named, no answer came: TCP {{ports}}.',
  'sign.ftp-ports-refused': 'The data ports that the server named refused at once: TCP {{ports}}.',
  'sign.ftp-active-blocked-too': 'The server’s call back (active FTP) does not arrive either.',
  'sign.ftp-active-works': 'Active FTP works: the server’s call arrived.',
  'sign.ftp-range-of-server': 'The passive ports may be blocked at the server as well.',
  'sign.ftp-names-differ-by-tls': '{{host}} names another address in clear text than inside TLS.',
  'sign.ftp-address-named': 'Named for the data: {{named}}.',
  'sign.ftp-reply-in-clear': 'The reply came in clear text. A device on the way may have changed it.',
  'sign.ftp-epsv-works': 'At {{host}}, data came after EPSV, but not after PASV.',
  'sign.ftp-data-in-clear-only': '{{host}} delivered data in clear text; inside TLS the data connection was not made.',
  'sign.ftp-reuse-demanded': '{{host}} demanded that the TLS session be resumed and did not take ours.',
  'sign.ftp-reuse-lost-by-inspection': 'TLS inspection on the way may prevent resumption as well.',
  'sign.ftp-reply-codes': 'The server replied with: {{codes}}.',
  'sign.ftp-no-call': '{{host}} took the command, and twice its call did not arrive.',
  'sign.ftp-call-without-data': 'The call from {{host}} arrived and stayed empty.',
  'sign.ftp-seen-as': 'The server sees this PC as {{address}}.',
  'sign.ftp-own-firewall-alike': 'This PC’s own firewall may block the call just as well.',
  'sign.ftp-passive-works': 'Passive FTP works. Then active FTP is not needed.',
  'sign.login-turned-away': '{{host}}, TCP {{ports}}, has answered and refused the login.',
  'sign.login-certificate-at-fault': 'The certificate of {{host}}, TCP {{ports}}, is at fault.',
  'sign.login-tls-refused': '{{host}}, TCP {{ports}}, offers TLS and then refuses it.',
  'sign.login-inspection-alike': 'TLS inspection on the way would look the same.',
  'sign.login-not-given': '{{host}} wants a login for the download on TCP {{ports}}.',
  'sign.guest-turned-away': '{{host}} let no guest in on TCP {{ports}}.',
  'sign.auth-tls-refused': '{{host}}, TCP {{ports}}, refused encryption (AUTH TLS).',
  'sign.login-taken-sftp-not': '{{host}}, TCP {{ports}}, took the login and then opened no SFTP.',
  'sign.cut-twice': 'Two downloads from {{host}} ended in the same place.',
  'sign.limit-of-server': 'The limit may also be the server’s own.',
  'sign.held-back-twice': 'From {{host}}, twice nothing came for long and then all at once.',
  'sign.slow-start-of-server': 'A server that is slow to start each time would look the same.',
  'sign.stalled': 'No more data came from {{host}} while the connection still stood.',
  'sign.complete-unconfirmed': 'All data from {{host}} came, but the reply 226 after them did not.',
  'sign.server-without-last-word': 'The server itself may not send this reply.',
  'sign.other-bytes': 'What came from {{host}} does not agree with the expected checksum or size.',
  'sign.other-version': 'Another version may lie on the server.',
  'sign.broken-off': 'The download from {{host}} ended before everything had come.',
  'sign.server-overloaded': 'The server may be overloaded as well.',
  'sign.slow': 'The download from {{host}} stayed below 100 KB a second.',
  'sign.page-for-file': 'Instead of the file, a web page came from {{host}}.',
  'sign.page-signed-by': 'The page is by {{product}}.',
  'sign.file-may-not-exist': 'The server may not have this file.',
  'sign.held-back-for': 'Held back for {{seconds}} seconds.',
  'sign.download-received-fast': 'Try {{attempt}}: {{megabytes}} MB in {{ms}} milliseconds.',
  'sign.download-received': 'Try {{attempt}}: {{megabytes}} MB in {{seconds}} seconds.',
};
