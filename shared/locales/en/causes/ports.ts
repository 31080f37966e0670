import type { portCauseTexts as german } from '../../de/causes/ports.ts';

export const portCauseTexts: Record<keyof typeof german, string> = {
  'cause.host-down.name': 'Server cannot be reached',
  'cause.host-down.title': 'The server {{host}} answers in no way.',
  'cause.host-down.about':
    'No port of the server answers, while other servers can be reached. It is off, its address is wrong or every way to it is blocked.',
  'cause.host-down.do.1': 'Check that {{host}} is the right address and that the server is running.',
  'cause.host-down.do.2': 'If the server is remote, check that the VPN is connected.',
  'cause.host-down.do.3': 'If the server is running, allow TCP {{ports}} to {{host}} on the firewall.',
  'cause.port-missing.name': 'Port forgotten in the firewall rule',
  'cause.port-missing.title': 'TCP {{ports}} to {{host}} does not get through, though the rest of its group does.',
  'cause.port-missing.about':
    'Only some ports of a group stay without an answer, while others of the same server are open. Usually a rule lacks the port.',
  'cause.port-missing.do.1': 'On the firewall, add TCP {{ports}} to the rule for {{host}}.',
  'cause.port-missing.do.2': 'If the firewall’s rule is complete, check the firewall on the server itself.',
  'cause.port-dropped.name': 'Firewall drops connections',
  'cause.port-dropped.title_one': 'A firewall drops connections to {{host}} on TCP {{ports}}.',
  'cause.port-dropped.title_other': 'A firewall drops connections to several servers: {{targets}}.',
  'cause.port-dropped.about':
    'Connection attempts get no answer at all, though the server can be reached. A filter on this PC, on the way or on the server drops them.',
  'cause.port-dropped.do.1_one': 'Allow TCP {{ports}} to {{host}} on the firewall.',
  'cause.port-dropped.do.1_other': 'Allow connections to {{targets}} on the firewall.',
  'cause.port-dropped.do.2':
    'If the firewall lets everything through, check the firewall on the server and the one on this PC.',
  'cause.port-rejected.name': 'Firewall rejects connections',
  'cause.port-rejected.title_one': 'A firewall explicitly rejects connections to {{host}} on TCP {{ports}}.',
  'cause.port-rejected.title_other': 'A firewall explicitly rejects connections to several servers: {{targets}}.',
  'cause.port-rejected.about':
    'A device on the way, or the server itself, reports that this connection is not allowed (ICMP).',
  'cause.port-rejected.do.1_one': 'Allow TCP {{ports}} to {{host}} on the firewall.',
  'cause.port-rejected.do.1_other': 'Allow connections to {{targets}} on the firewall.',
  'cause.port-rejected.do.2': 'Look in the logs of blocked connections which device rejects the connections.',
  'cause.port-reset.name': 'Connections are refused',
  'cause.port-reset.title_one': 'Connections to {{host}} on TCP {{ports}} are refused at once.',
  'cause.port-reset.title_other': 'Connections to several servers are refused at once: {{targets}}.',
  'cause.port-reset.about':
    'A refusal (reset) comes back. A firewall and a server without a running service do this alike.',
  'cause.port-reset.do.1_one': 'Allow TCP {{ports}} to {{host}} on the firewall.',
  'cause.port-reset.do.1_other': 'Allow connections to {{targets}} on the firewall.',
  'cause.port-reset.do.2':
    'If the firewall lets everything through, ask whoever manages the server whether the service is running.',
  'cause.port-reset.do.3':
    'Check over another network, for example a mobile phone: this shows whether server or firewall refuses.',
  'cause.service-not-started.name': 'Service not started',
  'cause.service-not-started.title': 'The server {{host}} is there, but nothing accepts connections on TCP {{ports}}.',
  'cause.service-not-started.about':
    'The server refuses the connection while it answers otherwise. Usually the service is not started or uses another port.',
  'cause.service-not-started.do.1': 'On {{host}}, start the server service of timeSensor LEGAL for TCP {{ports}}.',
  'cause.service-not-started.do.2': 'Check in the server’s settings whether the service uses other ports.',
  'cause.service-not-started.do.3': 'If the service is running, check whether a firewall refuses TCP {{ports}}.',
  'cause.unexplained.name': 'Not explained',
  'cause.unexplained.title': 'No common cause was found for these rows.',
  'cause.unexplained.about':
    'The rows are not in order, and no known cause fits them. The measurements stand with each row.',
  'cause.unexplained.do.1': 'Send the report to timeSensor support.',
  'cause.unexplained.do.2': 'Read with each row what it means on its own.',
  'sign.host-silent': '{{host}} does not answer on TCP {{ports}}, nor on further tries.',
  'sign.host-unreachable': 'This PC or a router reports that {{host}} cannot be reached.',
  'sign.passes-elsewhere': 'TCP {{ports}} gets through to another server.',
  'sign.silent-elsewhere': 'TCP {{ports}} stays unanswered to another server too, one that can be reached.',
  'sign.silent': '{{host}} does not answer on TCP {{ports}}, even after several tries.',
  'sign.icmp-refusal': 'For {{host}}, TCP {{ports}}, an ICMP message came: not allowed or not reachable.',
  'sign.refused': 'A refusal (reset) came back at once from {{host}}, TCP {{ports}}.',
  'sign.refused-nearer': 'The refusal of {{host}}, TCP {{ports}}, came back faster than the server ever answers.',
  'sign.refused-by-several': 'Several servers that have nothing to do with each other refuse alike ({{count}}).',
  'sign.all-dropped-alike': 'A firewall that drops everything to {{host}} would look the same.',
  'sign.packets-lost': 'Packets get lost on the way. That too leaves tries without an answer.',
  'sign.host-may-be-off': 'That {{host}} is running could not be shown.',
  'sign.service-off-alike':
    'If the service does not run, or another device answers at this address, it looks the same.',
  'sign.reset-tells-not-who': 'A reset does not show whether the server or a firewall has sent it.',
};
