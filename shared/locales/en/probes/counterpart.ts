import type {
  counterpartLabels as germanLabels,
  counterpartWords as germanWords,
} from '../../de/probes/counterpart.ts';

export const counterpartWords: Record<keyof typeof germanWords, string> = {
  'reason.counterpart-reached.short': 'counterpart reached, nothing changed',
  'reason.counterpart-reached.meaning':
    'PortAmpel at the other end answered through this port and proved that it knows the code. Over TCP, full packets, both directions and the end of one direction arrived unchanged, and so did TLS where it was asked for. Over UDP, the datagrams got there and back. The counterpart answered, not timeSensor LEGAL.',
  'reason.counterpart-reached.next':
    'Nothing to do if the port is allowed to be open. Check again without the counterpart as soon as timeSensor LEGAL runs on the server.',
  'reason.counterpart-elsewhere.short': 'somebody answers in the counterpart’s place',
  'reason.counterpart-elsewhere.meaning':
    'The connection was accepted, but not by the counterpart. A device on the way answers in its place: a transparent proxy, a firewall or antivirus software. Whether the counterpart confirmed this is in the evidence.',
  'reason.counterpart-elsewhere.next':
    'Ask whoever manages the firewall to exempt this port from the proxy and to let it through unchanged. If no firewall answers, have whoever manages this PC check the antivirus software.',
  'reason.counterpart-altered.short': 'data changed on the way',
  'reason.counterpart-altered.meaning':
    'The connection reached the counterpart, but on the way bytes were changed, left out or inserted. A device that inspects the content and interferes has this effect. timeSensor LEGAL cannot work reliably through it.',
  'reason.counterpart-altered.next':
    'Ask whoever manages the firewall to switch off the proxy and content inspection for this port. Then check again.',
  'reason.full-size-lost.short': 'small packets get through, full-size ones do not',
  'reason.full-size-lost.meaning':
    'Small packets arrived, full-size ones did not. Usually a part of the way takes only smaller packets (MTU), and the message about it (ICMP) is blocked. timeSensor LEGAL may then log in and get stuck while it loads data.',
  'reason.full-size-lost.next':
    'Ask whoever manages the network to lower the MTU on the router or VPN, or to limit the MSS (MSS clamping). They should also let through ICMP ‘fragmentation needed’, and with IPv6 ‘packet too big’.',
  'reason.half-close-lost.short': 'ending one direction cuts the other as well',
  'reason.half-close-lost.meaning':
    'When one end ends its direction, nothing arrives from the other one any more either. What is still under way there is lost. A proxy or a firewall that ends half-closed connections altogether has this effect.',
  'reason.half-close-lost.next':
    'Ask whoever manages the firewall to let half-closed TCP connections on this port live on. If a proxy is in between, they should exempt the port from it.',
  'reason.tls-stopped.short': 'TLS does not get through, other data does',
  'reason.tls-stopped.meaning':
    'Other data passes through this port unchanged, the TLS handshake with the counterpart does not. A device on the way blocks TLS: an inspection that refuses the counterpart’s own certificate, or a protocol filter.',
  'reason.tls-stopped.next':
    'Ask whoever manages the firewall to exempt this port from TLS inspection and protocol filters. Then check again.',
  'reason.datagrams-lost.short': 'UDP passes both ways, with losses',
  'reason.datagrams-lost.meaning':
    'UDP got through in both directions, but some of the datagrams were lost. The numbers are in the evidence. With QUIC, timeSensor LEGAL may become sluggish because of this.',
  'reason.datagrams-lost.next':
    'Check again, with a cable instead of Wi-Fi and without running downloads. If it stays that way, have whoever manages the network check for overload and limits on UDP.',
  'reason.answers-lost.short': 'UDP arrives, but the answers do not come back',
  'reason.answers-lost.meaning':
    'The datagrams got to their destination, but none of the answers came back. In an inbound row the counterpart sent, and this PC answered. Usually a firewall drops the answers, on the way or on one of the two PCs.',
  'reason.answers-lost.next':
    'Ask whoever manages the firewall to let the UDP answers from this port through as well. Have whoever manages the two PCs check their own firewalls.',
  'reason.udp-readdressed.short': 'UDP comes from another address than TCP',
  'reason.udp-readdressed.meaning':
    'Datagrams arrived, but from another address than the connections. PortAmpel answers only the address that has shown over TCP that it knows the code. So whether answers come back cannot be told.',
  'reason.udp-readdressed.next': 'Have whoever manages the network give UDP and TCP the same address, and check again.',
  'reason.pairing-failed.short': 'no counterpart with this code',
  'reason.pairing-failed.meaning':
    'Nobody at the other end proved to know the code. The counterpart has ended, has another code or cannot be reached, or another program answers. After several wrong codes it also hears nobody from this address for one minute. So nothing can be said about the port.',
  'reason.pairing-failed.next':
    'Compare the code with the one that the counterpart shows, and see whether it reports wrong codes; if so, wait one minute. If it has ended, start it there again (under ‘Counterpart’ or with ‘portampel counterpart’), and check with the new code.',
  'reason.counterpart-unreached.short': 'no TCP connection to the counterpart',
  'reason.counterpart-unreached.meaning':
    'On none of the counterpart’s TCP ports did a connection come about. Even for QUIC (UDP) and calls back, both PCs first meet over TCP. So nothing can be said about this port.',
  'reason.counterpart-unreached.next':
    'See whether PortAmpel runs there as the counterpart, with this address and these ports. If so, have whoever manages the firewall let one of its TCP ports through.',
  'reason.counterpart-not-listening.short': 'the counterpart does not listen there itself',
  'reason.counterpart-not-listening.meaning':
    'The counterpart was met, and says itself that it does not listen on this port. Another program there holds it, or it was not chosen. Whoever answers or refuses there is not the counterpart. So nothing can be said about the way to this port.',
  'reason.counterpart-not-listening.next':
    'Have whoever manages the other PC end what holds the port there, and start the counterpart again. If the timeSensor LEGAL server holds it, check the server itself, without a counterpart.',
  'reason.counterpart-gone.short': 'counterpart no longer answers',
  'reason.counterpart-gone.meaning':
    'The counterpart was there and knew the code. Later it could not be asked any more: it was ended, its time was up, or the line broke altogether. So nothing can be said about the port.',
  'reason.counterpart-gone.next':
    'Start the counterpart there again (under ‘Counterpart’ or with ‘portampel counterpart’), with enough time, and check with the new code.',
  'reason.counterpart-crowded.short': 'turned away: too many connections at once',
  'reason.counterpart-crowded.meaning':
    'PortAmpel accepts only so many connections at once from one address that have not proved the code yet. During this try it turned some away. So nothing can be said about the port.',
  'reason.counterpart-crowded.next':
    'Check again when neither a port scan nor another check runs behind the same address.',
  'reason.called-back.short': 'the counterpart’s call back arrived here',
  'reason.called-back.meaning':
    'The counterpart called this PC back on this port from outside, and the call back arrived here. PortAmpel accepted it, not timeSensor LEGAL.',
  'reason.called-back.next': 'Nothing to do if the port is allowed to be open from outside.',
  'reason.call-elsewhere.short': 'the call back did not end up at this PC',
  'reason.call-elsewhere.meaning':
    'The counterpart’s call back on this port was accepted, but not by this PC. Somebody else accepts it: the router, the firewall or another machine behind the same address.',
  'reason.call-elsewhere.next':
    'Ask whoever manages the firewall to direct the forwarding of this port to this PC. Then check again.',
  'reason.call-to-program.short': 'cannot tell: a program here holds the port',
  'reason.call-to-program.meaning':
    'Another program holds this port here, probably the timeSensor LEGAL server itself. The counterpart’s call back was accepted. That it was this program which accepted it is likely, but not proven.',
  'reason.call-to-program.next':
    'Nothing to do if it is the right program. For proof, have whoever manages the server end it for a moment, and check again.',
  'reason.call-untold.short': 'no call back, so it cannot be told',
  'reason.call-untold.meaning':
    'Either the counterpart could not be asked to call back, or this PC could not listen on the port itself. So it was not measured whether the port can be reached from outside.',
  'reason.call-untold.next':
    'Start the counterpart there again (under ‘Counterpart’ or with ‘portampel counterpart’), and check with the new code. If another program holds the port here, have whoever manages it end it for the check.',
};

export const counterpartLabels: Record<keyof typeof germanLabels, string> = {
  'help-view.reasons.counterpart': 'Counterpart',

  'help.check.counterpart':
    'PortAmpel on the other machine answers in the server’s place; with 365-server the rehearsal before installation',
  'help.check.code': 'code that the counterpart shows; if left out, from {{variable}} or asked for',
  'help.check.no-throughput':
    'without measuring the throughput to the counterpart, which fills the line for five seconds in each direction',
  'check.counterpart-code': 'Code that the counterpart shows: ',
  'error.counterpart-code-missing':
    'The code that the counterpart shows is missing. Please give --code, set the environment variable {{variable}}, or run the command in a terminal.',
  'error.counterpart-code-letter':
    'Group {{group}} of the code has ‘{{letter}}’, which occurs in no code. Please compare this group with what the counterpart shows.',
  'error.counterpart-code-length':
    'The code has {{found}} characters; it needs {{expected}}. Please compare whether a group is missing or there twice.',
  'error.counterpart-code-phone':
    'This is the phone code of a report, not the code of the counterpart. The app reads it under ‘Enter a code’, the terminal with ‘portampel code’. Please enter here the code that the counterpart shows.',
  'error.counterpart-code-mistyped':
    'Several characters of the code are wrong. Please compare it with what the counterpart shows.',
  'error.counterpart-code-mistyped-group':
    'One character of the code is wrong, probably in group {{group}}. Please compare this group with what the counterpart shows.',
  'error.counterpart-demo':
    '--counterpart checks the way to another machine, --demo stays on this PC. Please leave one of them out.',
  'error.counterpart-server':
    'With --counterpart, the counterpart answers in the server’s place. Please leave out --server, or check the server itself without --counterpart.',
  'error.counterpart-scenario':
    '--counterpart is for the rows of the server, which the scenario {{scenario}} does not have. Possible with: {{allowed}}.',
  'error.counterpart-no-server':
    'A counterpart stands in for the server, for which the scenario {{scenario}} has no rows. Possible with: {{allowed}}.',
  'error.throughput-alone':
    '--no-throughput is for a check with a counterpart. Please give --counterpart as well, or leave out --no-throughput.',
  'error.counterpart-code-alone':
    '--code is the code of a counterpart. Please give the counterpart’s address as well, with --counterpart.',

  'phase.pairing': 'Pairing',
  'phase.call-back': 'Call back',
  'phase.throughput-there': 'Throughput there',
  'phase.throughput-back': 'Throughput back',
  'phase.datagrams': 'Datagrams',

  'counterpart.title': 'Counterpart',
  'counterpart.stand-in': 'PortAmpel answered as the counterpart, not timeSensor LEGAL.',
  'counterpart.unreached': 'Rehearsal with a counterpart: it was not reached; timeSensor LEGAL was not checked.',
  'total.stand-in':
    'The way to the counterpart is free on all ports that are needed. Check again once timeSensor LEGAL runs.',
  'total.counterpart-unmet':
    'At the counterpart’s address, nobody answered who knows the code. Whether the ports are free could not be determined.',
  'total.counterpart-unreached':
    'The counterpart could not be reached on the ports that were checked: it is not running, or the way is blocked.',
  'counterpart.note': 'Note',
  'counterpart.address': 'Address',
  'counterpart.pairing': 'Pairing',
  'counterpart.pairing.through': 'through port {{port}}',
  'counterpart.pairing.failed': 'nobody there knew the code',
  'counterpart.version': 'PortAmpel there',
  'counterpart.ports.listening': 'Listens there on',
  'counterpart.ports.taken': 'Taken there',
  'counterpart.ports.denied': 'Not allowed there',
  'counterpart.ports.unavailable': 'Not possible there',
  'counterpart.port': '{{transport}} {{port}} ({{families}})',
  'counterpart.port.taken-by': '{{port}} by {{program}}',
  'counterpart.throughput': 'Throughput',
  'counterpart.throughput.cancelled': 'not measured to its end, as the check was stopped',
  'counterpart.throughput.ended':
    'not measured to its end: the connection broke off, for instance because the counterpart ended before',
  'counterpart.throughput.there': 'Throughput there',
  'counterpart.throughput.back': 'Throughput back',
  'counterpart.throughput.value': '{{mbits}} Mbit/s over {{time}}',
  'counterpart.throughput.broken': '{{mbits}} Mbit/s over {{time}}, then: {{how}}',
  'counterpart.throughput.none': 'not measurable: {{how}}',
  'counterpart.calls': 'Calls back from there',
  'counterpart.calls.value': '{{total}}, of which {{arrived}} arrived here',

  'counterpart.way.title': 'Way to the counterpart',
  'counterpart.way-in.title': 'Way from the counterpart',
  'counterpart.arrival': 'Connection at the counterpart',
  'counterpart.arrival.yes': 'arrived',
  'counterpart.arrival.never': 'never arrived, says the counterpart',
  'counterpart.arrival.silent': 'only the connection, without content',
  'counterpart.arrival.other': 'other bytes than were sent',
  'counterpart.arrival.stranger': 'never, but another connection did',
  'counterpart.arrival.unasked': 'not known: the counterpart could not be asked',
  'counterpart.said': 'What came instead',
  'counterpart.doors': 'Looked for it on',
  'counterpart.doors.value': 'TCP {{port}}: {{how}}',
  'counterpart.doors.said': '{{text}}, and ‘{{said}}’ came',
  'counterpart.ended': 'How it ended',
  'counterpart.seen-as': 'This PC, seen from there',
  'counterpart.seen-as.same': '{{seen}}, not translated on the way',
  'counterpart.seen-as.translated': '{{seen}}, here {{own}}: translated on the way (NAT)',
  'counterpart.arrived-at': 'Arrived at',
  'counterpart.arrived-at.same': 'port {{port}}, as dialled',
  'counterpart.arrived-at.other': 'port {{port}}, dialled was {{dialled}}: redirected on the way',
  'counterpart.echo': 'Packets',
  'counterpart.echo.all-passed': 'small and full, both directions, end of one direction: all arrived unchanged',
  'counterpart.echo.small': 'Small packets',
  'counterpart.echo.full-up': 'Full packets there',
  'counterpart.echo.full-down': 'Full packets back',
  'counterpart.echo.half-close': 'One direction ended',
  'counterpart.echo.passed': 'arrived unchanged',
  'counterpart.echo.begun': 'arrived in part, then: {{how}}',
  'counterpart.echo.half-close.passed': 'the other one lived on',
  'counterpart.echo.untried': 'not checked any more after that',
  'counterpart.breach.closed': 'connection closed',
  'counterpart.breach.reset': 'connection cut (reset)',
  'counterpart.breach.silent': 'nothing arrived any more',
  'counterpart.breach.altered': 'arrived changed',
  'counterpart.breach.malformed': 'arrived but not understood (another version?)',
  'counterpart.breach.cancelled': 'measurement cancelled',
  'counterpart.with-code': '{{text}} ({{code}})',
  'counterpart.tls': 'TLS',
  'counterpart.tls.end-to-end': 'end to end: the counterpart’s certificate arrived',
  'counterpart.tls.opened': 'opened on the way: another certificate arrived',
  'counterpart.tls.other': 'not from the counterpart: another certificate, and nobody behind it with the code',
  'counterpart.tls.stopped': 'does not get through',

  'counterpart.datagrams.title': 'Datagrams (UDP)',
  'counterpart.datagrams.sent': 'Sent',
  'counterpart.datagrams.sent.value': '{{datagrams}} × {{bytes}} bytes',
  'counterpart.datagrams.arrived': 'Arrived there',
  'counterpart.datagrams.back': 'Came back',
  'counterpart.datagrams.lost': 'Lost there and back',
  'counterpart.datagrams.lost-there': 'Lost on the way there',
  'counterpart.datagrams.lost-back': 'Lost on the way back',
  'counterpart.datagrams.lost.value': '{{percent}}% (with 95% confidence {{low}} to {{high}}%)',
  'counterpart.datagrams.untold': 'not known: the counterpart could not be asked',
  'counterpart.datagrams.reordered': 'Overtaken on the way',
  'counterpart.datagrams.duplicates': 'Arrived twice',
  'counterpart.datagrams.jitter': 'Jitter',
  'counterpart.datagrams.each-way': 'there {{there}}, back {{back}}',
  'counterpart.datagrams.ms-each-way': 'there {{there}} ms, back {{back}} ms',
  'counterpart.datagrams.round-trip': 'Round trip',
  'counterpart.datagrams.round-trip.value': 'shortest {{min}} ms, median {{median}} ms, longest {{max}} ms',

  'counterpart.call.title': 'Call back by the counterpart',
  'counterpart.call.unasked': 'Request for the call back',
  'counterpart.call.unasked.value': 'turned away on TCP {{port}} of the counterpart',
  'counterpart.call.outcome': 'Seen from there',
  'counterpart.call.outcome.reached': 'PortAmpel answered',
  'counterpart.call.outcome.other': 'somebody else answered',
  'counterpart.call.outcome.refused': 'no connection',
  'counterpart.call.outcome.silent': 'no answer',
  'counterpart.call.arrived': 'At this PC',
  'counterpart.call.arrived.yes': 'arrived',
  'counterpart.call.arrived.no': 'did not arrive',
  'counterpart.call.arrived.silent': 'only the connection, without content',
  'counterpart.call.arrived.other': 'other bytes than were sent',
  'counterpart.call.arrived.stranger': 'never, but another connection did',
  'counterpart.call.from': 'Sender, seen from there',
  'counterpart.call.datagrams': 'Datagrams',
  'counterpart.call.datagrams.value': '{{sent}} sent, {{received}} answered',
  'counterpart.call.holder': 'Port held here by',
};
