import type { exposureCauseTexts as german } from '../../de/causes/exposure.ts';

export const exposureCauseTexts: Record<keyof typeof german, string> = {
  'cause.database-exposed.name': 'Classic server reachable without protection',
  'cause.database-exposed.title':
    '{{host}} accepts unencrypted connections of the classic installation (TCP {{ports}}). They do not belong on the internet.',
  'cause.database-exposed.about':
    'The classic installation speaks without encryption. Its ports do not belong on the internet. Measured from inside the firm or through its VPN, the port may be shut from outside after all.',
  'cause.database-exposed.do.1':
    'On the firewall, block TCP {{ports}} to {{host}} for everything from the internet at once.',
  'cause.database-exposed.do.2': 'Let workstations in from outside through the VPN only.',
  'cause.database-exposed.do.3': 'Look in the firewall’s log who has accessed the database from outside so far.',
  'cause.open-more-than-needed.name': 'More open than needed',
  'cause.open-more-than-needed.title': 'TCP {{ports}} to {{host}} is open, though nobody needs it.',
  'cause.open-more-than-needed.about':
    'According to this check the port should be shut, and it is open. What is not needed may be closed again.',
  'cause.open-more-than-needed.do.1': 'On the firewall, close TCP {{ports}} to {{host}} again.',
  'cause.discovery-missing.name': 'Search for servers unanswered',
  'cause.discovery-missing.title':
    'The server {{host}} is there, but the search for servers (UDP {{ports}}) gets no answer.',
  'cause.discovery-missing.about':
    'The server is in the same network and answers over TCP. This PC’s firewall may drop the answer to the search. Or announcing is switched off on the server.',
  'cause.discovery-missing.do.1': 'In this PC’s firewall, allow incoming UDP {{ports}} from the own network.',
  'cause.discovery-missing.do.2':
    'If the search stays without result, enter the address {{host}} in timeSensor LEGAL by hand.',
  'cause.discovery-unwanted.name': 'Server announces itself unwanted',
  'cause.discovery-unwanted.title':
    'A server announces itself in the network on UDP {{ports}}, though this should be suppressed.',
  'cause.discovery-unwanted.about':
    'A server has answered the search. So everybody in the network sees it. The answer is not secured: another program might pretend to be it.',
  'cause.discovery-unwanted.do.1': 'Switch off broadcasting on the server.',
  'cause.discovery-unwanted.do.2': 'If the server found is an old or a test server, shut it down.',
  'cause.discovery-several.name': 'Several servers announce themselves',
  'cause.discovery-several.title': 'Several servers answer the search for servers (UDP {{ports}}).',
  'cause.discovery-several.about':
    'Whoever picks the wrong one works with the wrong data. Often the second is a test or an old server. Two names at one address may be one server with two databases.',
  'cause.discovery-several.do.1': 'See to it that test and old servers no longer announce themselves.',
  'cause.discovery-several.do.2': 'Tell the users which server is the right one.',
  'cause.discovery-other.name': 'Only another server announces itself',
  'cause.discovery-other.title': 'Only another server than the one entered answers the search (UDP {{ports}}).',
  'cause.discovery-other.about':
    'A server was heard, but neither with the address nor with the name of the one entered. The address is wrong, or the right server does not announce itself in this network.',
  'cause.discovery-other.do.1': 'Check whether the address entered for the server is right.',
  'cause.discovery-other.do.2':
    'If the address entered is right, ask whether the server is in the same network and should announce itself.',
  'cause.quic-blocked.name': 'No answer to QUIC',
  'cause.quic-blocked.title': 'No answer to QUIC (UDP {{ports}}) came from {{host}}.',
  'cause.quic-blocked.about':
    'Requests over UDP got nothing, or a device forbade them. If the same server answers over TCP, mostly the permit for UDP is missing. The server itself may keep silent too.',
  'cause.quic-blocked.do.1': 'On the firewall, allow UDP {{ports}} to {{host}}, not TCP alone.',
  'cause.quic-blocked.do.2':
    'If the firewall already allows UDP {{ports}}, check on {{host}} whether QUIC is switched on.',
  'cause.quic-not-started.name': 'QUIC does not run on the server',
  'cause.quic-not-started.title': 'No QUIC answers on {{host}} on UDP {{ports}}.',
  'cause.quic-not-started.about':
    'The server or a firewall reports that nothing runs there, or something else answers. Mostly QUIC is not switched on at the server.',
  'cause.quic-not-started.do.1': 'Switch on QUIC on {{host}}, or choose TCP as the transport.',
  'cause.quic-not-started.do.2': 'If QUIC is switched on on {{host}}, check whether a firewall rejects UDP {{ports}}.',
  'cause.tcp-blocked-quic-open.name': 'TCP blocked, QUIC open',
  'cause.tcp-blocked-quic-open.title': 'QUIC gets through to {{host}}, but TCP {{ports}} does not.',
  'cause.tcp-blocked-quic-open.about':
    'One of the two transports is enough, and QUIC works. TCP would be the way out if QUIC ever fails.',
  'cause.tcp-blocked-quic-open.do.1': 'If TCP shall work too, allow TCP {{ports}} to {{host}} on the firewall.',
  'cause.tcp-blocked-quic-open.do.2': 'As long as timeSensor LEGAL uses QUIC, the row may stay yellow.',
  'sign.forbidden-open': '{{host}} accepts connections from this PC on TCP {{ports}}.',
  'sign.canary-clean': 'The counter-test at addresses where nobody lives got no connection: nothing fakes open ports.',
  'sign.seen-from-inside': 'This PC may measure from inside or through a VPN. From outside the port may be shut.',
  'sign.somebody-announces': 'The search for servers (UDP {{ports}}) was answered.',
  'sign.servers-heard': 'Heard: {{names}}.',
  'sign.announcements-unproven': 'Such announcements are not secured: anybody in the network can send them.',
  'sign.search-unanswered': 'The search was sent, and for {{seconds}} seconds nothing came.',
  'sign.server-next-door': '{{host}} is in the same network as this PC and answers over TCP.',
  'sign.broadcast-may-be-off': 'Announcing may be switched off on the server on purpose.',
  'sign.quic-silent': '{{host}} answered none of the QUIC requests on UDP {{ports}}.',
  'sign.quic-refused-by-device': 'For {{host}}, UDP {{ports}}, a device reported by ICMP: not allowed.',
  'sign.tcp-answers-there': 'A try over TCP, for comparison, was answered by {{host}}. So server and way are there.',
  'sign.quic-may-be-off': 'A server that does not answer such requests keeps silent as well.',
  'sign.udp-port-unreachable': 'For {{host}}, UDP {{ports}}, ICMP said: nothing runs here.',
  'sign.udp-spoke-otherwise': 'On {{host}}, UDP {{ports}}, something answered that is no QUIC.',
  'sign.icmp-tells-not-who': 'Such a report does not show whether the server or a firewall has sent it.',
  'sign.quic-answers': '{{host}} answers over QUIC.',
  'sign.tcp-shut-there': '{{host}} cannot be reached on TCP {{ports}}.',
};
