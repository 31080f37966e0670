import type { qualityCauseTexts as german } from '../../de/causes/quality.ts';

export const qualityCauseTexts: Record<keyof typeof german, string> = {
  'cause.wifi-weak.name': 'Weak Wi-Fi',
  'cause.wifi-weak.title': 'Wi-Fi is weak here and makes the connection slow or unsteady.',
  'cause.wifi-weak.about':
    'The signal is weak, and the way is slow or loses packets. If the gateway already answers badly, Wi-Fi is to blame.',
  'cause.wifi-weak.do.1': 'Connect this PC by cable, or move closer to the Wi-Fi access point.',
  'cause.wifi-weak.do.2': 'If Wi-Fi is weak everywhere, have IT install another access point.',
  'cause.latency-high.name': 'Long way to the server',
  'cause.latency-high.title': 'The way to the server {{host}} is slow: {{ms}} milliseconds there and back.',
  'cause.latency-high.about':
    'The vendor calls less than 10 milliseconds optimal and above 30 bad. Every screen of timeSensor LEGAL needs many such round trips.',
  'cause.latency-high.do.1': 'Have the network provider check why the way to {{host}} takes so long.',
  'cause.latency-high.do.2':
    'Compare the round-trip time with a cable instead of Wi-Fi and, where possible, without the VPN.',
  'cause.latency-high.do.3': 'If the way stays slow, a server that is nearer, or another line, helps.',
  'cause.connects-failing.name': 'Connections do not always succeed',
  'cause.connects-failing.title': 'Connections to {{host}} do not succeed at every try.',
  'cause.connects-failing.about':
    'Of several connections to the same open port, some stay unanswered. Packets get lost on the way, or the server is overloaded.',
  'cause.connects-failing.do.1': 'Have the network checked for lost packets: cables, Wi-Fi, router and line.',
  'cause.connects-failing.do.2': 'If the network is in order, check the load of {{host}}.',
  'cause.idle-dropped.name': 'Idle connections are cut',
  'cause.idle-dropped.title': 'A firewall ends connections to {{host}} on which nothing moves for a while.',
  'cause.idle-dropped.about':
    'A connection without traffic ceases to exist, while a new one succeeds. timeSensor LEGAL keeps its connection open all day.',
  'cause.idle-dropped.do.1': 'On the firewall, set the idle time for connections to {{host}} to several hours.',
  'cause.idle-dropped.do.2': 'Check the idle time on the router, the VPN and the server’s own firewall as well.',
  'cause.idle-closed.name': 'Server ends idle connections',
  'cause.idle-closed.title': 'The server {{host}} ends a connection on which nobody logs in.',
  'cause.idle-closed.about':
    'The end came in good order, as from a server with a limit of its own. Whether it also cuts users who are logged in, this check does not show.',
  'cause.idle-closed.do.1': 'In the settings of {{host}}, check the limit for idle connections.',
  'cause.idle-closed.do.2': 'If {{host}} never disconnects timeSensor LEGAL in daily work, nothing needs doing.',
  'sign.gateway-good': 'The gateway in the own network answers fast and without loss.',
  'sign.gateway-poor': 'Already the gateway in the own network answers slowly or not always.',
  'sign.over-wifi': 'This PC is on Wi-Fi, signal {{dbm}} dBm.',
  'sign.cable-too': 'A cable is plugged in as well. The traffic may go over it.',
  'sign.pc-busy': 'This PC was busy during the measurement: about {{ms}} milliseconds are its own.',
  'sign.round-trip': 'A round trip to {{host}} mostly takes about {{ms}} milliseconds.',
  'sign.round-trip-slowest': 'The slowest took {{ms}} milliseconds.',
  'sign.handshakes-failed': 'Of {{total}} connections to {{host}}, {{failed}} did not succeed.',
  'sign.jitter': 'The round trip varies by {{ms}} milliseconds from one to the next.',
  'sign.server-busy-alike': 'An overloaded server {{host}} would look the same.',
  'sign.idle-forgotten': 'After {{seconds}} idle seconds, {{host}} no longer answered on the connection.',
  'sign.idle-reset': 'After {{seconds}} idle seconds, the connection to {{host}} was refused.',
  'sign.idle-ended': 'After {{seconds}} seconds, the other side ended the connection to {{host}} in good order.',
  'sign.reconnects': 'A new connection succeeded right afterwards.',
  'sign.not-logged-in': 'This check does not log in. With a login it may be different.',
};
