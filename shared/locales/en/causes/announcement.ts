import type { announcementCauseTexts as german } from '../../de/causes/announcement.ts';

export const announcementCauseTexts: Record<keyof typeof german, string> = {
  'cause.announcement-not-sent.name': 'Announcements do not leave the server',
  'cause.announcement-not-sent.title': 'No announcement leaves {{host}} into its network (UDP {{ports}}).',
  'cause.announcement-not-sent.about':
    'The counterpart wanted to announce itself, but its system did not take the announcements. A firewall on that PC, or another program on the port, prevents it.',
  'cause.announcement-not-sent.do.1': 'In the firewall of {{host}}, allow outgoing UDP {{ports}}.',
  'cause.announcement-not-sent.do.2': 'Look up which program uses UDP {{ports}} there.',
  'cause.announcement-other-subnet.name': 'Server in another subnet',
  'cause.announcement-other-subnet.title':
    '{{host}} is in another subnet than this PC. The search for servers (UDP {{ports}}) does not reach that far.',
  'cause.announcement-other-subnet.about':
    'A broadcast ends at the next router. So only PCs in the same subnet find the server. With its address entered, timeSensor LEGAL works all the same.',
  'cause.announcement-other-subnet.do.1': 'Enter the address {{host}} in timeSensor LEGAL once, by hand.',
  'cause.announcement-other-subnet.do.2':
    'If the search shall work, bring this PC and the server into the same subnet.',
  'cause.announcement-mask-differs.name': 'Network masks differ',
  'cause.announcement-mask-differs.title':
    'This PC and {{host}} have different network masks. So the announcements (UDP {{ports}}) go to a wrong address.',
  'cause.announcement-mask-differs.about':
    'Both count themselves into one network, but of different length. The broadcast address of one is just some device to the other.',
  'cause.announcement-mask-differs.do.1': 'Set the same network mask on both devices, best by DHCP.',
  'cause.announcement-mask-differs.do.2': 'Until then, enter the address {{host}} in timeSensor LEGAL by hand.',
  'cause.announcement-other-way.name': 'Way to the server leads through the VPN',
  'cause.announcement-other-way.title':
    'The way to {{host}} leads through another interface than the network in which the server announces itself.',
  'cause.announcement-other-way.about':
    'Usually it is the VPN that draws the way to the server to itself. No broadcasts pass through a tunnel, and its program may block the own network.',
  'cause.announcement-other-way.do.1': 'In the office, disconnect the VPN, or exempt the own network from it.',
  'cause.announcement-other-way.do.2': 'From outside, enter the address {{host}} in timeSensor LEGAL by hand.',
  'cause.announcement-firewall.name': 'This PC’s firewall drops the announcements',
  'cause.announcement-firewall.title':
    'This PC’s firewall does not let in the announcements of {{host}} (UDP {{ports}}).',
  'cause.announcement-firewall.about':
    'What this PC asks for itself works. What comes unasked over UDP is lost, even if it is for this PC alone. A PC’s firewall has this effect.',
  'cause.announcement-firewall.do.1': 'In this PC’s firewall, allow incoming UDP {{ports}} from the own network.',
  'cause.announcement-firewall.do.2': 'Until then, enter the address {{host}} in timeSensor LEGAL by hand.',
  'cause.announcement-udp-blocked.name': 'UDP blocked between PC and server',
  'cause.announcement-udp-blocked.title': 'Between this PC and {{host}} nothing at all passes on UDP {{ports}}.',
  'cause.announcement-udp-blocked.about':
    'TCP works, UDP in neither direction. The firewall of one of the two PCs drops it, or a device in between. Which one cannot be told from here.',
  'cause.announcement-udp-blocked.do.1': 'Allow UDP {{ports}} in this PC’s firewall and in that of {{host}}.',
  'cause.announcement-udp-blocked.do.2':
    'If that does not help, ask whoever manages the network about rules for UDP on switch and Wi-Fi.',
  'cause.announcement-isolation.name': 'Wi-Fi does not pass broadcasts',
  'cause.announcement-isolation.title':
    'On the Wi-Fi the announcements of {{host}} (UDP {{ports}}) do not arrive, though both are in the same network.',
  'cause.announcement-isolation.about':
    'What is for this PC alone arrives, what is for everybody does not. Many access points filter that: client isolation, a guest network or a broadcast filter.',
  'cause.announcement-isolation.do.1':
    'On the Wi-Fi access point, switch off client isolation and the broadcast filter.',
  'cause.announcement-isolation.do.2': 'Until then, connect the PC by cable, or enter the address {{host}} by hand.',
  'cause.announcement-broadcast-filtered.name': 'Network does not pass broadcasts',
  'cause.announcement-broadcast-filtered.title':
    'The announcements of {{host}} (UDP {{ports}}) do not arrive, though both are in the same network.',
  'cause.announcement-broadcast-filtered.about':
    'What is for this PC alone arrives, what is for everybody does not. A switch or access point filters broadcasts, or its ports are isolated from each other.',
  'cause.announcement-broadcast-filtered.do.1':
    'On switch and access point, switch off broadcast filters and port isolation for this network.',
  'cause.announcement-broadcast-filtered.do.2': 'Until then, enter the address {{host}} in timeSensor LEGAL by hand.',
  'sign.announcements-unheard': 'The counterpart sent {{sent}} announcements, and none arrived here.',
  'sign.announcements-refused': 'The counterpart’s system took no announcement.',
  'sign.networks-apart': 'This PC: {{here}}. The counterpart: {{there}}.',
  'sign.way-through': 'The way to the counterpart leads through {{interface}} ({{address}}).',
  'sign.called-alone': 'Of {{sent}} datagrams that were for this PC alone, {{received}} arrived.',
  'sign.asked-alone':
    'Of {{sent}} queries to the counterpart alone, {{arrived}} arrived there, and {{answered}} answers came back.',
  'sign.announced-by-stand-in':
    'PortAmpel announced itself. A filter may treat what the server of timeSensor LEGAL sends in another way.',
  'sign.broadcasts-dropped-here': 'A firewall on this PC that drops nothing but broadcasts would look the same.',
};
