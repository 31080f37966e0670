import type { counterpartCauseTexts as german } from '../../de/causes/counterpart.ts';

export const counterpartCauseTexts: Record<keyof typeof german, string> = {
  'cause.counterpart-absent.name': 'Counterpart cannot be reached',
  'cause.counterpart-absent.title': 'No counterpart could be reached at {{host}} on {{ports}}.',
  'cause.counterpart-absent.about':
    'None of the ports accepted a connection. The counterpart has ended, the address is wrong, or a firewall blocks all ports. From here these cannot be told apart.',
  'cause.counterpart-absent.do.1':
    'Check on {{host}} that PortAmpel runs there as the counterpart; if not, start it there under ‘Counterpart’. Then check with the code that it shows.',
  'cause.counterpart-absent.do.2':
    'Compare {{host}} and {{ports}} with the addresses and ports that the counterpart shows. Enter other ports here under ‘Advanced’ or in options.ports.',
  'cause.counterpart-absent.do.3':
    'If the counterpart is running, allow {{ports}} to {{host}}: on the network’s firewall, and on that PC’s own.',
  'cause.counterpart-not-listening.name': 'Counterpart does not listen there',
  'cause.counterpart-not-listening.title': 'The counterpart {{host}} does not itself listen on {{ports}}.',
  'cause.counterpart-not-listening.about':
    'The counterpart says on which ports it listens. These are not among them: a program holds them, or they were not chosen. So the rows say nothing about the way.',
  'cause.counterpart-not-listening.do.1': 'Start the counterpart on {{host}} again, so that it listens on {{ports}}.',
  'cause.counterpart-not-listening.do.2': 'If a program on {{host}} holds the port, end that program for the check.',
  'cause.counterpart-not-listening.do.3':
    'If that program is the timeSensor LEGAL server, check the server itself, without a counterpart.',
  'cause.counterpart-elsewhere.name': 'Somebody answers in the counterpart’s place',
  'cause.counterpart-elsewhere.title': 'On {{ports}}, somebody answers in the place of the counterpart {{host}}.',
  'cause.counterpart-elsewhere.about':
    'The connection was accepted, and it never arrived at the counterpart. A transparent proxy, an antivirus program or forwarding to the wrong machine does this.',
  'cause.counterpart-elsewhere.do.1':
    'Exempt {{host}} with {{ports}} from proxy and content inspection, and let these connections through unchanged.',
  'cause.counterpart-elsewhere.do.2':
    'If the counterpart is behind a port forwarding, direct it for {{ports}} to the right machine.',
  'cause.counterpart-altered.name': 'Content is changed on the way',
  'cause.counterpart-altered.title': 'Between this PC and {{host}}, a device changes the content on {{ports}}.',
  'cause.counterpart-altered.about':
    'Each end can verify what the other one has sent. Something else arrived, so something on the way interfered. Content inspection or a proxy does this.',
  'cause.counterpart-altered.do.1':
    'On the firewall, switch off content inspection and proxy for {{ports}} between this PC and {{host}}.',
  'cause.counterpart-altered.do.2':
    'If nothing on the firewall interferes, have the antivirus program on both PCs checked.',
  'cause.counterpart-cut.name': 'Connection to the counterpart is cut',
  'cause.counterpart-cut.title':
    'Between this PC and {{host}}, connections on {{ports}} are cut right after they are made.',
  'cause.counterpart-cut.about':
    'The connection was made. Then it ended, or nothing came any more, and the counterpart was still there. A firewall that inspects content does this.',
  'cause.counterpart-cut.do.1':
    'On the firewall, allow {{ports}} between this PC and {{host}} without content inspection.',
  'cause.counterpart-cut.do.2':
    'If the firewall inspects no content, look in its log for connections with {{host}} that were cut.',
  'cause.tls-stopped.name': 'TLS is blocked on the way',
  'cause.tls-stopped.title': 'On {{ports}}, TLS does not get to {{host}}, though other data does.',
  'cause.tls-stopped.about':
    'Other data arrived unchanged through the same port, the TLS handshake did not. TLS inspection that rejects the counterpart’s certificate, or a protocol filter, does this.',
  'cause.tls-stopped.do.1': 'Exempt {{host}} with {{ports}} from TLS inspection and protocol filters.',
  'cause.tls-stopped.do.2':
    'If the TLS inspection passes only known certificates, check again without a counterpart after the installation.',
  'cause.half-close-lost.name': 'Half-closed connections are cut',
  'cause.half-close-lost.title':
    'Between this PC and {{host}}, something ends half-closed connections on {{ports}} altogether.',
  'cause.half-close-lost.about':
    'When one end has finished its direction, the other one may still send. Here nothing arrived after that. Proxies and firewalls that take one direction’s end for the whole end do this.',
  'cause.half-close-lost.do.1': 'On firewall and proxy, let half-closed TCP connections on {{ports}} live on.',
  'cause.half-close-lost.do.2': 'If a proxy steps in between, exempt {{host}} with {{ports}} from it.',
  'cause.datagrams-blocked.name': 'UDP does not arrive',
  'cause.datagrams-blocked.title': 'On {{ports}}, no datagram arrives at the counterpart {{host}}.',
  'cause.datagrams-blocked.about':
    'The counterpart listens and counted not a single datagram. Something drops or refuses them. Often only TCP is allowed.',
  'cause.datagrams-blocked.do.1': 'Allow {{ports}} to {{host}} on the firewall, not just TCP.',
  'cause.datagrams-blocked.do.2':
    'If the firewall lets everything through, have each PC’s own firewall checked, on both.',
  'cause.datagram-answers-lost.name': 'UDP answers get lost',
  'cause.datagram-answers-lost.title': 'On {{ports}}, datagrams arrive at {{host}}, but the answers do not come back.',
  'cause.datagram-answers-lost.about':
    'The datagrams reached their destination and were answered there. No answer came back. Usually a firewall passes UDP in one direction only.',
  'cause.datagram-answers-lost.do.1':
    'On the firewall, also let the answers to {{ports}} back between this PC and {{host}}.',
  'cause.datagram-answers-lost.do.2':
    'If the firewall lets the answers back, have each PC’s own firewall checked, on both.',
  'cause.datagrams-lost.name': 'UDP is lost in part',
  'cause.datagrams-lost.title': 'Between this PC and {{host}}, part of the datagrams on {{ports}} gets lost.',
  'cause.datagrams-lost.about':
    'Both ends counted what arrived, and part of it was missing. Overload, a limit for UDP or a weak Wi-Fi signal does this.',
  'cause.datagrams-lost.do.1': 'Check line and firewall for overload, and for limits on {{ports}}.',
  'cause.datagrams-lost.do.2':
    'If this PC is on Wi-Fi, measure again with a cable: this shows whether it is the radio.',
  'cause.inbound-dropped.name': 'Connections from outside get no answer',
  'cause.inbound-dropped.title': 'Connections from {{host}} to this PC on {{ports}} get no answer.',
  'cause.inbound-dropped.about':
    'The counterpart called back and got no answer. Mostly a filter drops the calls back: on the way, on this PC or on the other one. A missing way back looks the same.',
  'cause.inbound-dropped.do.1': 'On the firewall, allow {{ports}} from outside to this PC.',
  'cause.inbound-dropped.do.2':
    'If the firewall lets everything through, allow {{ports}} inbound in this PC’s own firewall too.',
  'cause.inbound-dropped.do.3': 'Finally, check the firewall on the other PC: that one can block connections too.',
  'cause.inbound-rejected.name': 'Connections from outside are rejected',
  'cause.inbound-rejected.title': 'Connections from {{host}} to this PC on {{ports}} are explicitly rejected.',
  'cause.inbound-rejected.about':
    'The counterpart called back and got a message: not allowed or not reachable (ICMP). Nothing arrived at this PC.',
  'cause.inbound-rejected.do.1': 'On the firewall, allow {{ports}} from outside to this PC.',
  'cause.inbound-rejected.do.2': 'Look in the logs of blocked connections which device rejects them.',
  'cause.inbound-reset.name': 'Connections from outside are refused',
  'cause.inbound-reset.title': 'Something refuses connections from {{host}} to this PC on {{ports}}.',
  'cause.inbound-reset.about':
    'The counterpart called back and was refused at once. PortAmpel was listening here, and nothing arrived. So something else has refused.',
  'cause.inbound-reset.do.1': 'On the firewall, allow {{ports}} from outside to this PC.',
  'cause.inbound-reset.do.2': 'If the firewall refuses nothing, check this PC’s own firewall too.',
  'cause.inbound-not-forwarded.name': 'No forwarding to this PC',
  'cause.inbound-not-forwarded.title':
    'Connections from outside on {{ports}} end at {{seen}}: nothing forwards them to this PC.',
  'cause.inbound-not-forwarded.about':
    'Addresses are translated on the way (NAT). What is seen from outside is not this PC but a router or firewall. Without forwarding, connections end there.',
  'cause.inbound-not-forwarded.do.1': 'On the router or firewall, forward {{ports}} from {{seen}} to {{own}}.',
  'cause.inbound-not-forwarded.do.2':
    'If the forwarding is there already, allow {{ports}} in the firewall’s filter too.',
  'cause.inbound-own-firewall.name': 'This PC’s firewall blocks from outside',
  'cause.inbound-own-firewall.title': 'This PC’s own firewall drops connections from outside on {{ports}}.',
  'cause.inbound-own-firewall.about':
    'From here to the counterpart all passes, and none of its calls back arrives. It is in the same network, and this PC’s firewall is on. That is no proof.',
  'cause.inbound-own-firewall.do.1':
    'In this PC’s firewall, allow {{ports}} inbound, for PortAmpel and for timeSensor LEGAL.',
  'cause.inbound-own-firewall.do.2':
    'If this PC’s firewall allows {{ports}} already, check the devices between the two PCs.',
  'cause.inbound-held.name': 'Program here accepts nothing from outside',
  'cause.inbound-held.title': 'Another program holds {{ports}} here, and connections from outside are refused.',
  'cause.inbound-held.about':
    'The counterpart called back and was refused. Perhaps the program accepts connections from this PC alone. A firewall that refuses would look the same.',
  'cause.inbound-held.do.1': 'Check whether the program on {{ports}} accepts connections from other PCs as well.',
  'cause.inbound-held.do.2':
    'If the program accepts such connections, allow {{ports}} from outside to this PC on the firewall.',
  'cause.call-elsewhere.name': 'Connections end up at somebody else',
  'cause.call-elsewhere.title': 'Connections from {{host}} on {{ports}} do not end up at this PC.',
  'cause.call-elsewhere.about':
    'The counterpart’s call back was accepted, but not here. Usually forwarding points to the wrong machine, or a device accepts the call back itself.',
  'cause.call-elsewhere.do.1': 'On the router or firewall, direct the forwarding of {{ports}} to this PC.',
  'cause.call-elsewhere.do.2': 'If the forwarding is right, exempt {{ports}} from proxy and content inspection.',
  'cause.call-denied.name': 'The other PC may not connect',
  'cause.call-denied.title': 'The system of {{host}} forbade PortAmpel to call this PC back on {{ports}}.',
  'cause.call-denied.about':
    'The firewall or a security program on the other PC forbade the call back. So it stayed open whether this PC can be reached from outside.',
  'cause.call-denied.do.1': 'On {{host}}, allow PortAmpel outbound connections on {{ports}}.',
  'cause.counterpart-unmet.name': 'Nobody with this code',
  'cause.counterpart-unmet.title': 'Nobody at {{host}} proved to know the code.',
  'cause.counterpart-unmet.about':
    'Without a counterpart that knows the code, nothing can be measured. A wrong code, a lockout after several wrong codes and an ended counterpart look alike. That says nothing about the network.',
  'cause.counterpart-unmet.do.1': 'Compare the code, and {{host}}, with what the counterpart shows.',
  'cause.counterpart-unmet.do.2':
    'If the counterpart shows that this PC is not heard after wrong codes, wait one minute, or start the counterpart anew.',
  'cause.counterpart-unmet.do.3':
    'If the counterpart has ended, start PortAmpel there again under ‘Counterpart’, and check with the new code.',
  'cause.counterpart-lost.name': 'Counterpart was lost during the check',
  'cause.counterpart-lost.title': 'The counterpart {{host}} could not be asked any more during the check.',
  'cause.counterpart-lost.about':
    'It was there at first and did not answer later. Its time was up, it was ended, or the line is too slow for its answer. What failed after that says nothing about the network.',
  'cause.counterpart-lost.do.1':
    'Start the counterpart on {{host}} again, with enough time, and check with the new code.',
  'cause.counterpart-crowded.name': 'Too many connections at once',
  'cause.counterpart-crowded.title':
    'PortAmpel turned connections away on {{ports}}, since too many came from one address at once.',
  'cause.counterpart-crowded.about':
    'PortAmpel keeps only so many connections open that have not proved the code yet. A port scan or other programs behind the same address needed the places. That says nothing about the network.',
  'cause.counterpart-crowded.do.1':
    'Stop port scans and other checks behind the same address, and check once more with {{host}}.',
  'cause.call-untold.name': 'Connections from outside not measurable',
  'cause.call-untold.title': 'Whether connections from outside arrive on {{ports}} could not be measured.',
  'cause.call-untold.about':
    'The counterpart could not call back, or PortAmpel could not listen on the port here. That says nothing about firewall and forwarding.',
  'cause.call-untold.do.1': 'For the check, end what holds {{ports}} on this PC, and check again.',
  'cause.call-untold.do.2': 'If PortAmpel may not listen on this PC, allow it in the firewall or the security program.',
  'sign.counterpart-listens': 'The counterpart {{host}} says that it listens on {{ports}}.',
  'between.do.allow':
    'Allow TCP {{ports}} to {{host}} on every firewall between: on the way, on {{host}} and on this PC.',
  'between.do.logs': 'Look in the logs of these firewalls which of them stops these connections.',
  'between.meaning':
    'The counterpart listens on this port and was running, and still no connection came about. Something between the two programs stops it: a firewall on the way, or one on either PC.',
  'sign.between-programs':
    'Both programs were running, so something between them does it: a firewall on the way, on {{host}} or on this PC.',
  'sign.counterpart-holds-not': 'The counterpart {{host}} does not name {{ports}} among the ports on which it listens.',
  'sign.counterpart-port-held': 'On {{host}}, another program holds {{ports}}.',
  'sign.counterpart-port-held-by': 'On {{host}}, {{program}} holds {{ports}}.',
  'sign.counterpart-never-saw':
    'On {{ports}}, the connection was accepted. It never arrived at the counterpart {{host}}.',
  'sign.other-bytes-arrived': 'On {{ports}}, other bytes arrived than the other end had sent.',
  'sign.answer-never-came':
    'On {{ports}}, the connection arrived at the counterpart, but its answer did not arrive here.',
  'sign.other-version-alike': 'Another version of PortAmpel at the other end would look the same.',
  'sign.cut-between-pair': 'On {{ports}}, both ends met. Then the connection ended or stayed silent.',
  'sign.cut-at-start': 'On {{ports}}, a connection arrived at the other end, but nothing of what was sent over it.',
  'sign.counterpart-still-there': 'The counterpart {{host}} went on answering after that.',
  'sign.tls-alone-fails': 'On {{ports}}, other data got through unchanged, TLS did not.',
  'sign.certificate-swapped': 'On {{ports}}, {{host}} sent a certificate, and another one arrived here.',
  'sign.certificate-other':
    'On {{ports}}, somebody showed another certificate than that of {{host}}. Nobody behind it knew the code.',
  'sign.full-packets-lost': 'On {{ports}}, small packets got through, full ones did not.',
  'sign.full-packets-flowed':
    'The throughput to or from {{host}} was measured in the same direction, so full packets do get through.',
  'sign.slow-answer-alike': 'A line on which an answer takes longer than 10 s would look the same.',
  'sign.stall-alike': 'A device that stops after an amount of data would look the same.',
  'sign.half-close-ends': 'On {{ports}}, nothing came from one direction after the end of the other.',
  'sign.counterpart-kept-idle': 'The counterpart {{host}} has not ended the connection itself.',
  'sign.datagrams-counted': 'Of {{sent}} datagrams on {{ports}}, {{there}} arrived and {{back}} came back.',
  'sign.datagrams-none-arrived': 'Of {{sent}} datagrams on {{ports}}, none arrived at {{host}}.',
  'sign.datagrams-refused': 'On {{ports}}, a device reported with ICMP: nothing runs here, or it is not allowed.',
  'sign.datagrams-unanswered': 'Datagrams on {{ports}} reached their destination. None of the answers came back.',
  'sign.call-unanswered': 'The call back from {{host}} on {{ports}} got no answer.',
  'sign.call-refused': 'The call back from {{host}} on {{ports}} was refused at once.',
  'sign.call-icmp': 'The call back from {{host}} ({{ports}}) got an ICMP message: not allowed or not reachable.',
  'sign.call-never-came': 'PortAmpel was listening here on {{ports}}, and nothing arrived.',
  'sign.call-taken': 'Somebody accepted the call back from {{host}} on {{ports}}.',
  'sign.call-forbidden': 'On {{host}}, the system forbade the call back.',
  'sign.port-held-here': 'Another program holds {{ports}} here.',
  'sign.port-held-here-by': '{{program}} holds {{ports}} here.',
  'sign.address-translated': 'This PC has {{own}} and is seen from outside as {{seen}} (NAT).',
  'sign.address-untranslated': 'From outside, this PC is seen at its own address: {{own}}.',
  'sign.outbound-free': 'From here to the counterpart {{host}}, connections get through.',
  'sign.counterpart-next-door': '{{host}} is in the same network as this PC.',
  'sign.other-family-arrives': 'Over the other address family (IPv4 or IPv6) the calls back arrive.',
  'sign.their-firewall-alike': 'The other PC’s own firewall can do this too.',
  'sign.devices-between-alike': 'A device between the two PCs can do this just as well.',
  'sign.nobody-knew-code': 'Nobody who answered on {{ports}} knew the code.',
  'sign.lockout-alike':
    'After several wrong codes, a counterpart hears nobody from this address for one minute. That would look the same.',
  'sign.connections-turned-away':
    'During the check, PortAmpel reported connections on {{ports}} that it turned away unheard.',
  'sign.met-at-first': 'At first, the counterpart {{host}} answered on TCP {{port}}.',
  'sign.counterpart-refused': 'On {{ports}}, {{host}} refused every connection.',
  'sign.counterpart-unanswered': 'On {{ports}}, no connection with {{host}} came about.',
  'sign.udp-needs-tcp':
    'Even for QUIC (UDP), both PCs first meet over TCP: the counterpart must be reachable on one of its TCP ports.',
  'sign.altered-start-alike': 'A device that changes even the first bytes would look the same.',
  'sign.local-software-alike': 'Antivirus or filter software on this PC may do the same.',
  'sign.filter-behind-alike': 'If the forwarding is there, a filter behind it would look the same.',
  'sign.stranger-came':
    'On {{ports}}, a connection without the right code came in here. That may be the call back, changed.',
  'sign.call-arrived': 'The call back from {{host}} on {{ports}} arrived.',
};
