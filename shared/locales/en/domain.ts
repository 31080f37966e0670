import type { domain as german } from '../de/domain.ts';
import { counterpartWords } from './probes/counterpart.ts';
import { discoveryWords } from './probes/discovery.ts';
import { ftpWords } from './probes/ftp.ts';
import { mailWords } from './probes/mail.ts';
import { qualityWords } from './probes/quality.ts';
import { sshWords } from './probes/ssh.ts';
import { transferWords } from './probes/transfer.ts';
import { udpWords } from './probes/udp.ts';
import { webWords } from './probes/web.ts';

/**
 * The words of the domain in British English. The glossary: port, firewall, connection, answer, certificate, name
 * resolution (DNS), counterpart, scenario, row. «closed» is a reset alone; all that is not open is
 * «not open».
 */
export const domain: Record<keyof typeof german, string> = {
  ...ftpWords,
  ...sshWords,
  ...transferWords,
  ...webWords,
  ...mailWords,
  ...qualityWords,
  ...udpWords,
  ...discoveryWords,
  ...counterpartWords,
  'language.de': 'Deutsch',
  'language.en': 'English',
  'language.fr': 'Français',
  'language.it': 'Italiano',

  'scenario.classic-office.name': 'Classic: office firewall',
  'scenario.classic-office.summary':
    'The timeSensor LEGAL server is in your office, and you want to know whether the firewall lets it out to the internet.',
  'scenario.classic-client.name': 'Classic: workstation in the office',
  'scenario.classic-client.summary':
    'You are working on a PC in the office, and the timeSensor LEGAL server is on the same network.',
  'scenario.classic-remote.name': 'Classic: home office with VPN',
  'scenario.classic-remote.summary':
    'You are working outside the office and reach the server in the office through a VPN tunnel.',
  'scenario.365-server.name': 'timeSensor LEGAL 365: server',
  'scenario.365-server.summary':
    'You are working directly on the timeSensor LEGAL 365 server, which runs in the data centre.',
  'scenario.365-client.name': 'timeSensor LEGAL 365: workstation',
  'scenario.365-client.summary':
    'You are working on a PC and connect over the internet to timeSensor LEGAL 365 in the data centre.',

  'group.server': 'Connection to the server',
  'group.inbound': 'From outside to the server',
  'group.public': 'Public address of the office',
  'group.discovery': 'Finding the server on the network',
  'group.licence': 'Licence query',
  'group.updates': 'Updates',
  'group.mail': 'E-mail',

  'role.server': 'timeSensor LEGAL server',
  'role.server.help':
    'The name or IP address of the server that timeSensor LEGAL connects to. The last address used is in the file %APPDATA%\\timeSensor\\lastServer.xml on Windows, or in the folder ~/Library/Application Support/timeSensor on macOS. Otherwise ask timeSensor support.',
  'role.licence': 'Licence server',
  'role.licence.help': 'The name is not publicly documented. Ask timeSensor support.',
  'role.updates': 'Update server',
  'role.updates.help': 'The name is not publicly documented. Ask timeSensor support.',
  'role.mailOut': 'Outgoing mail server (SMTP)',
  'role.mailOut.help':
    'The server through which timeSensor LEGAL sends e-mail. You will find it in the e-mail settings of timeSensor LEGAL or with your e-mail provider.',
  'role.mailIn': 'Incoming mail server (IMAP or POP3)',
  'role.mailIn.help':
    'The server from which timeSensor LEGAL fetches e-mail. You will find it in the e-mail settings of timeSensor LEGAL or with your e-mail provider.',
  'role.publicServer': 'Public address of the office',
  'role.publicServer.help':
    'The address under which your office appears on the internet. Whoever manages your firewall knows it. Only enter an address that belongs to your own firm.',

  'expectation.required': 'must be open',
  'expectation.required.meaning':
    'timeSensor LEGAL needs this port in this scenario. If the connection does not work, the row turns red.',
  'expectation.optional': 'should be open',
  'expectation.optional.meaning':
    'This port is not needed in every case. If it is not open, the row turns yellow instead of red.',
  'expectation.forbidden': 'must not be open',
  'expectation.forbidden.meaning': 'This port must not be open here. If it is open, the row turns red.',
  'expectation.informational': 'for information',
  'expectation.informational.meaning': 'This row is for information only and does not change the overall light.',

  'direction.out': 'outbound',
  'direction.in': 'inbound',

  'state.open': 'open',
  'state.open.meaning': 'The connection to the port was accepted.',
  'state.closed': 'closed',
  'state.closed.meaning': 'The connection was expressly refused (reset), by the server or by a firewall.',
  'state.filtered': 'filtered',
  'state.filtered.meaning':
    'There was no answer, or a device refused with an ICMP message. A firewall is often the cause.',
  'state.unreachable': 'unreachable',
  'state.unreachable.meaning': 'No route was found to the server or into its network.',
  'state.unresolved': 'name not resolved',
  'state.unresolved.meaning': 'No address could be found for the name.',
  'state.denied': 'blocked locally',
  'state.denied.meaning': 'This PC itself did not allow the connection.',
  'state.untested': 'not tested',
  'state.untested.meaning': 'There is no usable measurement. The reason is given alongside.',

  'service.asExpected': 'as expected',
  'service.asExpected.meaning': 'The expected service answered on the open port.',
  'service.unexpected': 'not as expected',
  'service.unexpected.meaning': 'The port is open but did not behave like the expected service.',
  'service.silent': 'silent',
  'service.silent.meaning': 'The port is open, but the expected service did not answer.',
  'service.degraded': 'with a fault',
  'service.degraded.meaning':
    'The expected service answered, but with a fault, for example with an expired certificate.',
  'service.unchecked': 'service cannot be queried',
  'service.unchecked.meaning':
    'The port is open. Which service is behind it was not measured, because it need not answer of its own accord.',

  'light.green': 'Green',
  'light.green.meaning': 'The result matches the expectation.',
  'light.yellow': 'Yellow',
  'light.yellow.meaning': 'The connection has a fault, or a port that is not always needed does not work.',
  'light.red': 'Red',
  'light.red.meaning': 'A necessary connection does not work, or a port is open that must not be.',
  'light.grey': 'Grey',
  'light.grey.meaning': 'This could not be judged. The reason is given alongside.',
  'light.off': 'Off',
  'light.off.meaning': 'Switched off in the options, so not checked.',

  'total.green':
    'Everything that timeSensor LEGAL needs from the network in this scenario can be reached from this PC.',
  'total.yellow': 'All necessary connections can be made, but at least one point is not as it should be.',
  'total.red': 'At least one necessary connection does not work from this PC, or a port is open that must not be.',
  'total.grey': 'It could not be determined whether everything needed works from this PC.',
  'total.partial': 'The check was stopped. The result is incomplete.',

  'row.server-sql.name': 'SQL server',
  'row.server-sql.purpose':
    'SQL queries to the server use this port. It is open only if the SQL server has been started. If it is blocked, functions that use SQL may fail.',
  'row.server-application.name': 'Application server',
  'row.server-application.purpose':
    'This is where timeSensor LEGAL signs in to the server. If the port is blocked, no connection is made and work cannot begin. With 365, the connection is encrypted with TLS.',
  'row.server-database.name': 'Database server (DB4D)',
  'row.server-database.purpose':
    'timeSensor LEGAL reads and saves its data through this port. If only this one is blocked, the server may be visible and signing in may still fail. Its number is always one above that of the application server.',
  'row.server-quic.name': 'QUIC',
  'row.server-quic.purpose':
    'QUIC carries the data between client and server over UDP, always encrypted. If UDP is blocked on this port, no connection is made with QUIC. Blocking UDP to stop broadcasting can also cut off QUIC.',
  'row.inbound-sql.name': 'SQL server, inbound',
  'row.inbound-sql.purpose':
    'SQL queries from the workstations reach the server here. The port is needed only if the SQL server has been started.',
  'row.inbound-application.name': 'Application server, inbound',
  'row.inbound-application.purpose':
    'This is where the workstations sign in to the server. If the port is blocked, nobody can connect from outside.',
  'row.inbound-database.name': 'Database server (DB4D), inbound',
  'row.inbound-database.purpose':
    'The workstations read and save their data through this port. If it is blocked, they cannot work with timeSensor LEGAL.',
  'row.inbound-quic.name': 'QUIC, inbound',
  'row.inbound-quic.purpose':
    'The encrypted QUIC traffic of the workstations arrives here over UDP. If it is blocked, no connection is made with QUIC.',
  'row.public-sql.name': 'SQL server, public',
  'row.public-sql.purpose':
    'The SQL server of the classic installation usually transmits unencrypted and must not be reachable from the internet. Access from outside belongs in the VPN tunnel. This test is only meaningful from outside the office.',
  'row.public-application.name': 'Application server, public',
  'row.public-application.purpose':
    'The application server of the classic installation usually transmits unencrypted and must not be reachable from the internet. Access from outside belongs in the VPN tunnel. This test is only meaningful from outside the office.',
  'row.public-database.name': 'Database server (DB4D), public',
  'row.public-database.purpose':
    'The database server of the classic installation usually transmits unencrypted and must not be reachable from the internet. Access from outside belongs in the VPN tunnel. This test is only meaningful from outside the office.',
  'row.discovery.name': 'Server search (broadcasting)',
  'row.discovery.purpose':
    'The server announces itself over UDP in its own subnet, so that timeSensor LEGAL can list it. Without this, you enter the server’s address once by hand. Some firms switch broadcasting off on purpose.',
  'row.licence-80.name': 'Licence query (HTTP)',
  'row.licence-80.purpose':
    'timeSensor LEGAL queries the licence server to detect and show new updates. If the port is blocked, this notice may not appear. On this port a proxy may answer in place of the server.',
  'row.licence-443.name': 'Licence query (HTTPS)',
  'row.licence-443.purpose':
    'timeSensor LEGAL queries the licence server over an encrypted connection to detect and show new updates. If the port is blocked, this notice may not appear. A firewall with TLS inspection may present its own certificate here.',
  'row.licence-8080.name': 'Licence query (HTTP, second port)',
  'row.licence-8080.purpose':
    'timeSensor LEGAL queries the licence server to detect and show new updates. If the port is blocked, this notice may not appear. Some firewalls block this port although 80 and 443 are open.',
  'row.updates-20.name': 'Updates: FTP data (active)',
  'row.updates-20.purpose':
    'With active FTP, the update server opens the data connection from its port 20. TCP 20 is therefore a source port and is never judged by connecting to it. If it is blocked, only active transfers fail: passive FTP does without it.',
  'row.updates-21.name': 'Updates: FTP control',
  'row.updates-21.purpose':
    'The download of updates by FTP begins on this channel. If it is blocked, updates cannot be downloaded this way. This row logs in and tests the passive data connection too. Whether updates of up to 1 GB get through, it does not test.',
  'row.updates-22.name': 'Updates: SFTP',
  'row.updates-22.purpose':
    'timeSensor LEGAL can download updates through this port, encrypted with SFTP. If it is blocked, updates cannot be downloaded this way. The firewall must also allow updates of up to 1 GB, which this row does not test.',
  'row.mail-465.name': 'Sending e-mail (SMTP, TLS)',
  'row.mail-465.purpose':
    'timeSensor LEGAL can send e-mail through this port, encrypted from the start. If it is blocked, no e-mail goes out this way. It is needed only with the e-mail interface, and not every provider offers it.',
  'row.mail-587.name': 'Sending e-mail (SMTP, STARTTLS)',
  'row.mail-587.purpose':
    'timeSensor LEGAL can send e-mail through this port, encrypted with STARTTLS. If it is blocked, no e-mail goes out this way. It is needed only with the e-mail interface, and not every provider offers it.',
  'row.mail-993.name': 'Receiving e-mail (IMAP, TLS)',
  'row.mail-993.purpose':
    'timeSensor LEGAL can fetch e-mail with IMAP through this port, encrypted from the start. If it is blocked, no e-mail comes in this way. It is needed only with the e-mail interface, and not every provider offers it.',
  'row.mail-995.name': 'Receiving e-mail (POP3, TLS)',
  'row.mail-995.purpose':
    'timeSensor LEGAL can fetch e-mail with POP3 through this port, encrypted from the start. If it is blocked, no e-mail comes in this way. It is needed only with the e-mail interface, and not every provider offers it.',

  'reason.syn-ack.short': 'connection accepted',
  'reason.syn-ack.meaning': 'The port is open. Where the service behind it can be asked, it answered too.',
  'reason.syn-ack.next':
    'Nothing to do if the port is allowed to be open. If it must not be, ask whoever manages the firewall to block it.',
  'reason.conn-refused.short': 'refused (reset)',
  'reason.conn-refused.meaning':
    'The server or a firewall refused the connection, for example because no service is running there. Which of the two it was cannot be told from here. Linux and macOS also show an ICMP ‘port unreachable’ message like a reset.',
  'reason.conn-refused.next':
    'Ask whoever manages the server whether the service is running, if the port should be open. If it is running, ask whoever manages the firewall to check its rules.',
  'reason.no-response.short': 'no answer',
  'reason.no-response.meaning':
    'The connection attempts received no answer in time. Often a firewall is dropping the packets. A server that is switched off or a wrong address looks the same.',
  'reason.no-response.next':
    'Check the address and whether the server is running. Then ask whoever manages the firewall to allow the port, if it should be open.',
  'reason.host-unreach.short': 'server unreachable',
  'reason.host-unreach.meaning':
    'This PC or a device on the way reports that the server cannot be reached. The server may be off, the address wrong or the connection blocked by a firewall. On macOS, PortAmpel may also lack the ‘Local Network’ permission.',
  'reason.host-unreach.next':
    'Check the address, the VPN and, on macOS, the ‘Local Network’ permission. Then ask whoever manages the network whether the server is running and reachable.',
  'reason.net-unreach.short': 'no route to the server’s network',
  'reason.net-unreach.meaning':
    'This PC or a device on the way knows no route to the server’s network. Often the network connection, the VPN or IPv6 is missing. A firewall can also refuse in this way.',
  'reason.net-unreach.next':
    'Check that this PC is connected to the network and, if needed, to the VPN. Otherwise ask whoever manages the network.',
  'reason.proto-unreach.short': 'protocol refused (ICMP)',
  'reason.proto-unreach.meaning':
    'The server or a device on the way sent an ICMP message saying that this protocol is not accepted. This is unusual and points to a firewall. Which device it was cannot be told from here.',
  'reason.proto-unreach.next': 'Ask whoever manages the firewall to check the rules for this address and this port.',
  'reason.admin-prohibited.short': 'forbidden by a rule (ICMP)',
  'reason.admin-prohibited.meaning':
    'A device sent an ICMP message saying that a rule forbids the connection (‘administratively prohibited’). It may be a firewall on the way or the server itself.',
  'reason.admin-prohibited.next':
    'Ask whoever manages the firewall to allow the port, if it should be open. Give them the address and the port.',
  'reason.local-rule.short': 'forbidden on this PC',
  'reason.local-rule.meaning':
    'This PC’s own firewall or security software forbade the connection. The rule may affect only PortAmpel and let timeSensor LEGAL through. This says nothing about the office firewall.',
  'reason.local-rule.next': 'Ask whoever manages this PC to check the rules of its firewall and security software.',
  'reason.aborted-locally.short': 'aborted on this PC',
  'reason.aborted-locally.meaning':
    'This PC itself aborted the connection while it was being made. Antivirus software, VPN software or a change of network may be the cause. This does not show whether the port is open.',
  'reason.aborted-locally.next':
    'Check again without changing networks. If nothing changes, ask whoever manages this PC to look at the antivirus and VPN software.',
  'reason.address-unavailable.short': 'address not usable',
  'reason.address-unavailable.meaning':
    'This PC cannot use the address. It is invalid, or the PC has no suitable address of its own, for example for IPv6. This says nothing about the port.',
  'reason.address-unavailable.next':
    'Check the address entered. If it is right, ask whoever manages the network to check this PC’s network settings.',
  'reason.name-not-found.short': 'name unknown',
  'reason.name-not-found.meaning':
    'This PC’s name resolution (DNS) does not know the name, or knows no address for it. The name may be misspelt, or valid only on the office network or the VPN.',
  'reason.name-not-found.next':
    'Check the spelling and whether the VPN is connected. Otherwise ask whoever manages the network why the name has no address.',
  'reason.name-timeout.short': 'no answer from name resolution',
  'reason.name-timeout.meaning':
    'Name resolution (DNS) gave no answer in time. Whether the name exists and whether the port is open remains unknown.',
  'reason.name-timeout.next':
    'Check that this PC is connected to the network. Then ask whoever manages the network to check this PC’s DNS servers.',
  'reason.name-service-failed.short': 'error in name resolution',
  'reason.name-service-failed.meaning':
    'Name resolution (DNS) reported an error instead of an address. Whether the name exists and whether the port is open remains unknown.',
  'reason.name-service-failed.next':
    'Check again in a few minutes. If nothing changes, ask whoever manages the network to check this PC’s DNS servers.',
  'reason.reset-after-connect.short': 'cut after connecting (reset)',
  'reason.reset-after-connect.meaning':
    'The connection was made and then cut with a reset. Content inspection (firewall, antivirus) may do this, but so may the server itself. Who did it cannot be told from here.',
  'reason.reset-after-connect.next':
    'Ask whoever manages the firewall whether content inspection cuts this connection. If not, ask whoever manages the server.',
  'reason.closed-after-connect.short': 'ended after connecting',
  'reason.closed-after-connect.meaning':
    'The connection was accepted and ended again before the expected service answered. The service itself may do this, but so may a proxy or a firewall.',
  'reason.closed-after-connect.next':
    'Ask whoever manages the server whether the service is running and allows this address. If so, ask whoever manages the firewall about a proxy.',
  'reason.no-greeting.short': 'open but silent',
  'reason.no-greeting.meaning':
    'The port is open, but the service did not answer in time. It may be overloaded. Antivirus software or a proxy may also accept the connection without passing it on.',
  'reason.no-greeting.next':
    'Ask whoever manages the server whether the service is running. If so, ask whoever manages the firewall to check the proxy and content inspection for this port.',
  'reason.wrong-protocol.short': 'different protocol',
  'reason.wrong-protocol.meaning':
    'Something other than the expected service answered on the port. The address or the port may be wrong. A proxy or the sign-in page of a Wi-Fi network may also answer in its place.',
  'reason.wrong-protocol.next':
    'Check the address and the port. If they are right, ask whoever manages the firewall about a proxy, and whoever manages the server about the service.',
  'reason.service-refused.short': 'turned away by the service',
  'reason.service-refused.meaning':
    'The right service answered but turned the connection away, for example with 421, 554 or BYE. This makes a blocking firewall unlikely. The service may be overloaded or may block this address.',
  'reason.service-refused.next':
    'Check again in a few minutes. If nothing changes, ask whoever manages the server why it turns this address away.',
  'reason.starttls-missing.short': 'STARTTLS missing',
  'reason.starttls-missing.meaning':
    'The server does not offer encryption with STARTTLS here. Often a firewall’s mail inspection removes the offer. The server may also be set up this way.',
  'reason.starttls-missing.next':
    'Ask whoever manages the firewall whether its mail inspection (SMTP) removes STARTTLS. If not, ask your e-mail provider.',
  'reason.starttls-refused.short': 'STARTTLS refused',
  'reason.starttls-refused.meaning':
    'The server offers STARTTLS but refuses to switch to encryption. The cause may be the server or a device that inspects e-mail traffic.',
  'reason.starttls-refused.next':
    'Check again in a few minutes. If nothing changes, ask your e-mail provider and whoever manages the firewall.',
  'reason.some-addresses-dead.short': 'only some of the addresses work',
  'reason.some-addresses-dead.meaning':
    'The name has several addresses: at least one works and at least one does not. The connection is made, but there may be delays.',
  'reason.some-addresses-dead.next':
    'Ask whoever manages the network to check all addresses of this name, those for IPv6 included.',
  'reason.cleartext-instead-of-tls.short': 'unencrypted instead of TLS',
  'reason.cleartext-instead-of-tls.meaning':
    'The answer on this port was unencrypted where TLS is expected. TLS may be disabled on the server, or another device is answering.',
  'reason.cleartext-instead-of-tls.next':
    'Check that you have chosen the right scenario. If so, ask whoever manages the server whether TLS is enabled on this port.',
  'reason.tls-instead-of-cleartext.short': 'TLS instead of unencrypted',
  'reason.tls-instead-of-cleartext.meaning':
    'The port demands TLS from the start where an unencrypted start is expected. TLS may be enabled on the server, or the ports are mixed up.',
  'reason.tls-instead-of-cleartext.next':
    'Check that you have chosen the right scenario. If so, ask whoever manages the server whether TLS is enabled on this port.',
  'reason.tls-timeout.short': 'no answer to TLS',
  'reason.tls-timeout.meaning':
    'The port is open, but the start of encryption (TLS) received no answer in time. The server may not speak TLS or may be overloaded. TLS inspection may also hold up the connection.',
  'reason.tls-timeout.next':
    'Ask whoever manages the server whether TLS is running on this port. If so, ask whoever manages the firewall about TLS inspection.',
  'reason.tls-handshake-failed.short': 'TLS setup failed',
  'reason.tls-handshake-failed.meaning':
    'The setup of encryption (TLS) was aborted with an error. There may be no TLS version in common. A firewall or antivirus with TLS inspection may also interfere.',
  'reason.tls-handshake-failed.next':
    'Ask whoever manages the firewall whether TLS inspection interferes. If not, ask whoever manages the server about its TLS settings.',
  'reason.certificate-expired.short': 'certificate expired',
  'reason.certificate-expired.meaning':
    'By this PC’s clock, the certificate has expired. If the clock is wrong, this result may be wrong too.',
  'reason.certificate-expired.next':
    'Check the date and time of this PC. If they are right, ask whoever manages the server to renew the certificate.',
  'reason.certificate-not-yet-valid.short': 'certificate not yet valid',
  'reason.certificate-not-yet-valid.meaning':
    'By this PC’s clock, the certificate is not yet valid. If the clock is wrong, this result may be wrong too.',
  'reason.certificate-not-yet-valid.next':
    'Check the date and time of this PC. If they are right, ask whoever manages the server to check the certificate.',
  'reason.certificate-name-mismatch.short': 'certificate for another name',
  'reason.certificate-name-mismatch.meaning':
    'The certificate is not valid for the name or IP address entered. The entry may be wrong, or another device is answering.',
  'reason.certificate-name-mismatch.next':
    'Enter the full server name, not an IP address. If nothing changes, ask whoever manages the server which names the certificate is valid for.',
  'reason.certificate-untrusted.short': 'certificate not trusted',
  'reason.certificate-untrusted.meaning':
    'The certificate cannot be traced to a trusted issuer. The server may use a self-signed certificate. A firewall or antivirus with TLS inspection may also present one of its own.',
  'reason.certificate-untrusted.next':
    'Ask whoever manages the server whether the issuer is right. If not, ask whoever manages the firewall about TLS inspection.',
  'reason.faked-open.short': '‘open’ proves nothing here',
  'reason.faked-open.meaning':
    'This PC’s antivirus software or a proxy accepts connections to addresses where nobody lives. Therefore ‘open’ proves nothing on this port.',
  'reason.faked-open.next':
    'Ask whoever manages this PC to exempt PortAmpel from the antivirus software and the proxy. Then check again.',
  'reason.no-network-shown.short': 'not open, but no other port opened either',
  'reason.no-network-shown.meaning':
    'The port is not open, as intended. But no other port opened in this run either, so this proves nothing. Perhaps this PC has no connection to it.',
  'reason.no-network-shown.next': 'Mend the connection to the server first. Once it is green, this row counts as well.',
  'reason.self-test-failed.short': 'self-test failed',
  'reason.self-test-failed.meaning':
    'PortAmpel’s built-in self-test failed on this PC. The measurement can therefore not be trusted.',
  'reason.self-test-failed.next':
    'Restart this PC and check again. If nothing changes, send the report to timeSensor support.',
  'reason.no-address.short': 'no address given',
  'reason.no-address.meaning':
    'No address has been entered for this server, so nothing was measured. This says nothing about the port.',
  'reason.no-address.next':
    'Enter the address and check again. If you do not know it, ask whoever manages the server or timeSensor support.',
  'reason.option-off.short': 'not checked: switched off in the options',
  'reason.option-off.meaning': 'This check is switched off in the options of this scenario. Nothing was measured.',
  'reason.option-off.next': 'Switch the option on if your firm uses this connection. Otherwise there is nothing to do.',
  'reason.needs-counterpart.short': 'needs a counterpart',
  'reason.needs-counterpart.meaning':
    'This PC alone cannot measure whether connections from outside arrive here. That takes PortAmpel on the other side, as a counterpart.',
  'reason.needs-counterpart.next':
    'Start PortAmpel as a counterpart on a PC outside (under ‘Counterpart’ or with ‘portampel counterpart’). Check here again, with its address and code.',
  'reason.needs-transfer.short': 'needs an FTP transfer',
  'reason.needs-transfer.meaning':
    'Only a real active FTP transfer can show whether the data gets through. An earlier version of PortAmpel could not test that.',
  'reason.needs-transfer.next':
    'Download an update in timeSensor LEGAL, if one is available. If that fails, ask whoever manages the firewall about active FTP.',
  'reason.no-probe.short': 'cannot be measured yet',
  'reason.no-probe.meaning': 'This version of PortAmpel cannot measure this yet. This says nothing about the port.',
  'reason.no-probe.next':
    'Try it in timeSensor LEGAL itself. If it fails there, ask whoever manages the firewall about the rule for this port.',
  'reason.cancelled.short': 'stopped',
  'reason.cancelled.meaning': 'The check was stopped before this port had been fully measured.',
  'reason.cancelled.next': 'Start the check again and let it run to the end.',
  'reason.deadline.short': 'out of time',
  'reason.deadline.meaning':
    'The time for the whole check ran out before this port had been fully measured. This says nothing about the port.',
  'reason.deadline.next': 'Start the check again. If nothing changes, send the report to timeSensor support.',
  'reason.local-resources.short': 'this PC’s resources exhausted',
  'reason.local-resources.meaning':
    'This PC ran out of network connections (sockets) or memory. This says nothing about the port.',
  'reason.local-resources.next':
    'Close other programs and check again. If nothing changes, ask whoever manages this PC.',
  'reason.unknown-error.short': 'unknown error',
  'reason.unknown-error.meaning':
    'The system reported an error that PortAmpel cannot interpret. Nothing can be said about the port.',
  'reason.unknown-error.next': 'Check again. If nothing changes, send the report to timeSensor support.',

  'fault.refuse': 'refuses the connection (reset)',
  'fault.silent': 'accepts the connection and stays silent',
  'fault.reset': 'cuts the connection after it is made (reset)',
  'fault.wrong-protocol': 'speaks a different protocol',
  'fault.certificate-expired': 'presents an expired certificate',
  'fault.certificate-not-yet-valid': 'presents a certificate that is not yet valid',
  'fault.certificate-name': 'presents a certificate for another name',
  'fault.certificate-untrusted': 'presents an untrusted certificate',
  'fault.starttls-removed': 'does not offer STARTTLS',
  'fault.cleartext': 'answers unencrypted instead of with TLS',
  'fault.slow': 'answers slowly',
  'fault.open': 'keeps a port open that must not be',

  'host-fault.empty': 'The address is missing. Please enter a server name or an IP address.',
  'host-fault.spaces': 'The address contains spaces. Please enter the server name without spaces.',
  'host-fault.url':
    'This is a web address (URL) or an e-mail address. Please enter the server name only, without ‘https://’, ‘@’ or a path.',
  'host-fault.port-included':
    'The address contains a port number. Please enter the server name only, without colon and number.',
  'host-fault.too-long': 'The name is too long. At most 253 characters are allowed.',
  'host-fault.not-a-host':
    'This is neither a server name nor an IP address. Please check the spelling, for example ‘server.example.com’ or ‘192.168.1.10’.',
};
