import type { tlsCauseTexts as german } from '../../de/causes/tls.ts';

export const tlsCauseTexts: Record<keyof typeof german, string> = {
  'cause.certificate-expired.name': 'Certificate expired',
  'cause.certificate-expired.title': 'The certificate of {{host}} on TCP {{ports}} has expired.',
  'cause.certificate-expired.about':
    'The server’s certificate is no longer valid. A wrong clock on this PC would look the same. So it is compared with the clocks of other servers.',
  'cause.certificate-expired.do.1': 'On {{host}}, renew the certificate for TCP {{ports}}.',
  'cause.certificate-not-yet-valid.name': 'Certificate not yet valid',
  'cause.certificate-not-yet-valid.title':
    'The certificate of {{host}} on TCP {{ports}} is valid from a later day only.',
  'cause.certificate-not-yet-valid.about':
    'The start of its validity lies in the future. Mostly a clock is wrong: that of this PC, or of the server that issued the certificate.',
  'cause.certificate-not-yet-valid.do.1': 'Check date and time on {{host}}, and issue the certificate anew.',
  'cause.certificate-not-yet-valid.do.2': 'Check this PC’s date and time as well.',
  'cause.certificate-name.name': 'Certificate for another name',
  'cause.certificate-name.title': 'The certificate on TCP {{ports}} is not valid for {{host}} but for other names.',
  'cause.certificate-name.about':
    'The server shows a certificate that does not contain the name that was entered. Mostly an IP address or another name was entered. Seldom somebody else stands in between.',
  'cause.certificate-name.do.1': 'Ask whoever manages {{host}} which name is the right one, and enter only that.',
  'cause.certificate-name.do.2': 'If the name entered is right, have a certificate with this name set up on {{host}}.',
  'cause.certificate-untrusted.name': 'Certificate not trusted',
  'cause.certificate-untrusted.title': 'This system does not trust the certificate of {{host}} on TCP {{ports}}.',
  'cause.certificate-untrusted.about':
    'The issuer is unknown to this system. Either the server has a self-issued or incomplete certificate, or somebody gets between the connection.',
  'cause.certificate-untrusted.do.1':
    'On {{host}}, set up a certificate of a recognised authority with its complete chain.',
  'cause.certificate-untrusted.do.2': 'If the issuer is the firm’s own authority, install its root on this PC.',
  'cause.cleartext-instead-of-tls.name': 'Clear text instead of encryption',
  'cause.cleartext-instead-of-tls.title': '{{host}} speaks clear text on TCP {{ports}}, where encryption is expected.',
  'cause.cleartext-instead-of-tls.about':
    'The other end answered without encryption. TLS is not switched on at the server, or a proxy on the way takes it off.',
  'cause.cleartext-instead-of-tls.do.1': 'On {{host}}, switch on encryption (TLS) for TCP {{ports}}.',
  'cause.cleartext-instead-of-tls.do.2':
    'If TLS is switched on on {{host}}, check whether a firewall or proxy interferes.',
  'cause.tls-instead-of-cleartext.name': 'Encryption instead of clear text',
  'cause.tls-instead-of-cleartext.title': '{{host}} demands encryption on TCP {{ports}}, where clear text is expected.',
  'cause.tls-instead-of-cleartext.about':
    'The other end answers TLS only. Mostly the server belongs to another edition of timeSensor LEGAL than the chosen situation, or the port is mixed up.',
  'cause.tls-instead-of-cleartext.do.1': 'Check whether the chosen situation and the port TCP {{ports}} fit {{host}}.',
  'cause.tls-instead-of-cleartext.do.2': 'If situation and port fit, check the encryption setting on {{host}}.',
  'cause.starttls-removed.name': 'STARTTLS is missing',
  'cause.starttls-removed.title': 'When sending e-mail over {{host}}, TCP {{ports}}, encryption (STARTTLS) is missing.',
  'cause.starttls-removed.about':
    'The server does not offer STARTTLS, or a device on the way removes it. Overwritten words (X or *) give the device away. If merely the line is missing, both look the same.',
  'cause.starttls-removed.do.1': 'On the firewall, switch off e-mail inspection (SMTP) for TCP {{ports}}.',
  'cause.starttls-removed.do.2':
    'If the firewall inspects no e-mail, ask the e-mail provider whether {{host}} offers STARTTLS.',
  'cause.mail-blocked.name': 'Sending e-mail blocked',
  'cause.mail-blocked.title': 'Sending e-mail over {{host}} is blocked (TCP {{ports}}). Other things work.',
  'cause.mail-blocked.about':
    'Only the ports for sending e-mail are shut. Internet providers and firewalls block them against spam. The e-mail provider may also shut this network out.',
  'cause.mail-blocked.do.1': 'Allow TCP {{ports}} to {{host}} on the firewall.',
  'cause.mail-blocked.do.2':
    'If the firewall allows TCP {{ports}}, ask the internet provider to permit sending e-mail.',
  'cause.mail-blocked.do.3':
    'If the internet provider blocks nothing either, ask the e-mail provider whether it shuts this network out.',
  'cause.mail-greeting-late.name': 'Mail server greets late',
  'cause.mail-greeting-late.title':
    'The mail server {{host}} keeps callers waiting for long on TCP {{ports}} before it greets.',
  'cause.mail-greeting-late.about':
    'Nothing is blocked. Some servers wait on purpose to keep off spam, others for a name look-up that never comes. A device on the way may delay as well.',
  'cause.mail-greeting-late.do.1':
    'Ask the e-mail provider whether {{host}} delays connections from your network on purpose.',
  'cause.mail-greeting-late.do.2': 'If sending e-mail does not take too long, the row may stay yellow.',
  'cause.ssh-broken.name': 'SSH breaks off in the key exchange',
  'cause.ssh-broken.title': 'The SSH connection to {{host}} breaks off as soon as encryption begins.',
  'cause.ssh-broken.about':
    'The server names itself, then the key exchange fails. Some firewalls let only SSH’s first line through. A network that loses large packets does this too.',
  'cause.ssh-broken.do.1': 'On the firewall, allow SSH to {{host}}, TCP {{ports}}, without content inspection.',
  'cause.ssh-broken.do.2': 'If SSH still breaks off without inspection, check the packet size (MTU) on the way.',
  'cause.ssh-algorithms.name': 'No SSH encryption in common',
  'cause.ssh-algorithms.title': '{{host}} and PortAmpel know no SSH method in common on TCP {{ports}}.',
  'cause.ssh-algorithms.about':
    'The server answers but is very old or set up very strictly. The network is not to blame. Whether timeSensor LEGAL gets along with it stays open.',
  'cause.ssh-algorithms.do.1': 'Ask the operator of {{host}} which SSH methods the server allows.',
  'cause.wrong-service.name': 'Another service answers',
  'cause.wrong-service.title': 'On TCP {{ports}}, not the expected service of {{host}} answers but something else.',
  'cause.wrong-service.about':
    'The port is open, but the answer belongs to another protocol. Something else runs on the server, or a device on the way answers in its place.',
  'cause.wrong-service.do.1': 'Check whether address and port of {{host}}, TCP {{ports}}, are right.',
  'cause.wrong-service.do.2':
    'If address and port are right, check which service runs on {{host}} and whether a proxy stands in between.',
  'cause.connection-cut.name': 'Connection is cut once it is made',
  'cause.connection-cut.title': 'Connections to {{host}} on TCP {{ports}} are made and cut again at once.',
  'cause.connection-cut.about':
    'The port is open, but the conversation ends at once. Firewalls that inspect content do this, and servers that do not want this caller. If it hits several servers, the firewall is more likely.',
  'cause.connection-cut.do.1': 'On the firewall, allow TCP {{ports}} to {{host}} without content inspection.',
  'cause.connection-cut.do.2':
    'If the firewall inspects no content, ask the operator of {{host}} whether the server turns your network away.',
  'cause.content-inspection.name': 'Something interferes with connections',
  'cause.content-inspection.title': 'A device before several servers disturbs the connections to {{host}}.',
  'cause.content-inspection.about':
    'Servers that have nothing to do with each other fail in the same way. That speaks for a firewall or proxy that inspects content. That several services are out of order at once is not excluded.',
  'cause.content-inspection.do.1': 'On the firewall, allow connections to {{host}} without content inspection.',
  'cause.content-inspection.do.2': 'Check over another network: this shows whether this network is to blame.',
  'cause.tls-failed.name': 'Encryption is not established',
  'cause.tls-failed.title': 'No encryption (TLS) is established with {{host}} on TCP {{ports}}.',
  'cause.tls-failed.about':
    'The port is open, but the two ends do not agree on TLS. The server is outdated or set up strictly, or a device on the way interferes.',
  'cause.tls-failed.do.1': 'On {{host}}, check the settings of TLS for TCP {{ports}}.',
  'cause.tls-failed.do.2': 'If the TLS settings are in order, exempt {{host}} from TLS inspection on the firewall.',
  'cause.service-silent.name': 'Service does not answer',
  'cause.service-silent.title': '{{host}} accepts connections on TCP {{ports}} but then says nothing.',
  'cause.service-silent.about':
    'The port is open, and no answer comes. The service may hang or be overloaded. A firewall that inspects content may also hold the answer back.',
  'cause.service-silent.do.1':
    'Ask whoever manages {{host}} whether the service on TCP {{ports}} answers there itself.',
  'cause.service-silent.do.2':
    'If the service answers on the server itself, allow {{host}} on the firewall without content inspection.',
  'cause.service-refused.name': 'Service turns this PC away',
  'cause.service-refused.title':
    'The service of {{host}} on TCP {{ports}} answers but does not want this conversation.',
  'cause.service-refused.about':
    'The right service has answered and refused, for example because it is overloaded or blocks this caller. The way is not to blame.',
  'cause.service-refused.do.1': 'Ask the operator of {{host}} why the service on TCP {{ports}} refuses.',
  'cause.service-refused.do.2': 'Check again in a few minutes: the service may only be overloaded.',
  'cause.redirect-loop.name': 'Redirects in a circle',
  'cause.redirect-loop.title': '{{host}} redirects in a circle or too often on TCP {{ports}}.',
  'cause.redirect-loop.about':
    'The server answers, but nobody arrives at a page. Mostly it is set up wrongly. A device on the way may also insert redirects.',
  'cause.redirect-loop.do.1': 'On {{host}}, check the redirects that are set up.',
  'sign.certificate-at-fault': 'On TCP {{ports}}, {{host}} shows this certificate.',
  'sign.certificate-dates': 'Valid from {{from}} to {{to}}.',
  'sign.clock-confirmed': 'Other servers confirm this PC’s clock.',
  'sign.clock-unconfirmed': 'This PC’s clock could not be compared with any other.',
  'sign.certificate-names': 'The certificate says: {{names}}.',
  'sign.certificate-issuer': 'Issued by: {{issuer}}.',
  'sign.certificate-self-signed': 'The server has issued the certificate to itself.',
  'sign.certificate-of-somebody-between': 'Somebody who gets between the connection shows such a certificate too.',
  'sign.spoke-clear-text': '{{host}} answered on TCP {{ports}} without encryption.',
  'sign.spoke-tls': '{{host}} answered on TCP {{ports}} with encryption (TLS) only.',
  'sign.heard': 'The other end said: «{{words}}».',
  'sign.device-between-alike': 'A device on the way may cause that as well.',
  'sign.starttls-overwritten': '{{host}} answers with words that are overwritten with X or *.',
  'sign.starttls-device-far': 'The device may also stand at the e-mail provider’s.',
  'sign.starttls-not-offered': '{{host}} offers no STARTTLS on TCP {{ports}} or refuses it.',
  'sign.tls-on-other-port': 'On TCP {{ports}}, the same server speaks TLS.',
  'sign.starttls-servers-choice': 'The server may be set up so itself.',
  'sign.nothing-else-shut': 'Nothing else is shut in this way, and other things on the internet work.',
  'sign.blocked-by-mail-server': 'The mail server itself may also shut this network out.',
  'sign.greeted-late': '{{host}} greeted on TCP {{ports}} only after seconds.',
  'sign.greeted-after': 'The greeting took {{seconds}} seconds.',
  'sign.ssh-ends-in-key-exchange': '{{host}} named itself on TCP {{ports}}, and the key exchange did not finish.',
  'sign.ssh-software': 'The server’s software: {{software}}.',
  'sign.large-packets-alike': 'A way that loses large packets would look the same.',
  'sign.ssh-nothing-in-common': '{{host}} offered no method that PortAmpel knows.',
  'sign.spoke-otherwise': '{{host}} did not answer on TCP {{ports}} as the expected service speaks.',
  'sign.cut-after-connect': '{{host}}, TCP {{ports}}: the connection was made and ended before any answer.',
  'sign.tls-not-agreed': '{{host}}, TCP {{ports}}: establishing TLS failed.',
  'sign.open-and-silent': '{{host}}, TCP {{ports}}: the connection was made, an answer did not come.',
  'sign.turned-away': '{{host}}, TCP {{ports}}, answered with a refusal.',
  'sign.redirected-around': '{{host}}, TCP {{ports}}, redirected without any page coming.',
  'sign.several-fail-alike': 'Servers with different tasks and addresses behave alike: {{host}}.',
  'sign.service-itself-alike': 'Each of these servers might have the fault itself as well.',
};
