import type { pcCauseTexts as german } from '../../de/causes/pc.ts';

export const pcCauseTexts: Record<keyof typeof german, string> = {
  'cause.no-address.name': 'No network address',
  'cause.no-address.title': 'This PC is connected to no network: it has no usable address.',
  'cause.no-address.about':
    'No network card has an address, and nothing answers. An address that the PC gives itself (169.254) does not count.',
  'cause.no-address.do.1': 'Connect this PC to the network: plug in the cable or switch Wi-Fi on.',
  'cause.no-address.do.2':
    'If the PC is already connected to the network, restart the PC so that it receives an address.',
  'cause.no-address.do.3':
    'If the PC still receives no address, ask IT to check the service that hands out addresses (DHCP).',
  'cause.no-gateway.name': 'No way out of the network',
  'cause.no-gateway.title': 'This PC knows no way out of its network: the gateway is missing.',
  'cause.no-gateway.about':
    'The PC has an address, but no router to hand data to. The system itself reports that it knows no way.',
  'cause.no-gateway.do.1': 'On this PC, enter the gateway, or set it to automatic addresses (DHCP).',
  'cause.no-gateway.do.2':
    'If the PC already gets its address automatically, have the DHCP service announce the gateway too.',
  'cause.local-firewall.name': 'This PC forbids connections',
  'cause.local-firewall.title_one': 'This PC itself forbids connections to {{host}} on TCP {{ports}}.',
  'cause.local-firewall.title_other': 'This PC itself forbids connections to several servers: {{targets}}.',
  'cause.local-firewall.about':
    'The operating system refuses the attempt before anything enters the network. Its own firewall, security software, or a VPN that blocks everything else does so.',
  'cause.local-firewall.do.1_one': 'In this PC’s firewall, allow outgoing TCP {{ports}} to {{host}}.',
  'cause.local-firewall.do.1_other': 'In this PC’s firewall, allow outgoing connections to {{targets}}.',
  'cause.local-firewall.do.2':
    'If this PC’s firewall blocks nothing, check antivirus, security software and the VPN program.',
  'cause.local-network-permission.name': 'macOS forbids the local network',
  'cause.local-network-permission.title': 'macOS probably keeps PortAmpel off the local network.',
  'cause.local-network-permission.about':
    'Connections into the own network fail at once, while everything behind it answers. This permission cannot be asked for, only recognised by that.',
  'cause.local-network-permission.do.1':
    'Open System Settings, Privacy & Security, Local Network. Switch PortAmpel on there.',
  'cause.local-network-permission.do.2': 'Allow the local network for timeSensor LEGAL in the same place too.',
  'cause.no-way-out.name': 'Nothing gets out',
  'cause.no-way-out.title': 'Nothing from this PC arrives: none of the other ends answers.',
  'cause.no-way-out.about':
    'The PC has an address, but several servers that have nothing to do with each other stay silent. The line is down, or something blocks everything.',
  'cause.no-way-out.do.1': 'Check whether any web page opens on this PC.',
  'cause.no-way-out.do.2':
    'If no web page opens, check the router and the line, and that cable or Wi-Fi is the right network.',
  'cause.no-way-out.do.3': 'If web pages open, allow the ports that were checked on the firewall.',
  'cause.opens-faked.name': 'Open ports are faked',
  'cause.opens-faked.title': 'Antivirus or a proxy opens TCP {{ports}} by itself, even where there is no server.',
  'cause.opens-faked.about':
    'Connections succeed even to addresses where nobody is. An open port then proves nothing. Whether the PC or the network deceives remains unknown.',
  'cause.opens-faked.do.1': 'Exempt PortAmpel and timeSensor LEGAL from the antivirus program’s web and mail scanning.',
  'cause.opens-faked.do.2':
    'If the ports are still faked, exempt TCP {{ports}} from inspection on the proxy or the firewall too.',
  'cause.opens-faked.do.3': 'Check again after the change: only then does it show what is really open.',
  'cause.clock-wrong.name': 'Wrong clock',
  'cause.clock-wrong.title': 'The clock of this PC is wrong.',
  'cause.clock-wrong.about':
    'This PC’s time is compared with the time that web servers state. With a wrong clock, valid certificates look expired or not yet valid.',
  'cause.clock-wrong.do.1': 'Set this PC’s date, time and time zone right, best of all automatically.',
  'cause.clock-wrong.do.2': 'If the clock goes wrong again, have IT set up a time server.',
  'sign.no-own-address': 'No network card of this PC has a usable address.',
  'sign.nothing-answers': 'Not a single other end has answered.',
  'sign.no-gateway-known': 'The network settings of this PC name no gateway.',
  'sign.own-network-answers': 'Something in the own network answers, nothing on the internet does.',
  'sign.gateway-answers': 'The gateway {{address}} answers to ping.',
  'sign.gateway-silent': 'The gateway {{address}} does not answer to ping.',
  'sign.gateway-may-keep-silent': 'Some gateways never answer to ping.',
  'sign.names-resolve': 'Names are resolved. So the own network works.',
  'sign.these-ports-alone-alike': 'A firewall that blocks only the ports checked would look the same.',
  'sign.denied-here': 'This PC’s operating system itself has forbidden {{host}}, TCP {{ports}}.',
  'sign.aborted-here': 'The connection to {{host}}, TCP {{ports}}, was broken off on this PC.',
  'sign.local-firewall-on': 'This PC’s firewall is switched on.',
  'sign.local-firewall-alike': 'This PC’s own firewall may block such connections just as well.',
  'sign.local-firewall-off': 'The operating system’s firewall is switched off. It would have to be other software.',
  'sign.abort-tells-not-who': 'Who broke it off on this PC cannot be seen.',
  'sign.own-subnet-refused': 'Connections to {{host}} in the own network fail at once, while other targets answer.',
  'sign.hosts-off-alike': 'If {{host}} were switched off, it would look similar.',
  'sign.opens-where-nobody-lives': 'TCP {{ports}} opens even at addresses where nobody is.',
  'sign.behind-the-fake-untold': 'What is wrong behind it on TCP {{ports}} cannot be told this way.',
  'sign.clock-ahead': 'The clock is {{minutes}} minutes ahead of {{host}}.',
  'sign.clock-behind': 'The clock is {{minutes}} minutes behind {{host}}.',
  'sign.clock-ahead-days': 'The clock is {{days}} days ahead of {{host}}.',
  'sign.clock-behind-days': 'The clock is {{days}} days behind {{host}}.',
  'sign.certificates-valid-then': 'By the servers’ time, the certificates of {{host}} are valid.',
  'sign.certificates-untimely': 'Certificates of several servers ({{count}}) disagree with the clock alike: {{host}}.',
  'sign.clock-not-compared': 'No server stated a time with which the clock could be compared.',
  'sign.one-clock-alone': 'Only {{host}} stated the time. Its clock could be wrong too.',
};
