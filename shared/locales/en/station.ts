import type { stationTexts as german } from '../de/station.ts';

/** The counterpart in the terminal. */
export const stationTexts: Record<keyof typeof german, string> = {
  'help.counterpart': 'listens here as the counterpart, so that another PC with PortAmpel can check both ends',
  'help.counterpart.ports':
    'TCP ports, for example 19812-19814,443 (‘none’: none; 0: a free one; otherwise those of the scenario)',
  'help.counterpart.udp-ports': 'UDP ports, likewise',
  'help.counterpart.minutes': 'for this many minutes, 1 to 480',
  'help.counterpart.format': 'text or json (one line of JSON for each event)',
  'help.counterpart.exit-codes':
    'Exit codes: 0 ended (time over, Ctrl-C, sleep), 3 could listen at no port, or bad input',
  'error.port-list': '{{option}} {{found}} is no list of ports. Write for example 19812-19814,443 or none.',
  'error.ports-too-many': '{{found}} ports are too many. There may be {{max}}, TCP and UDP together.',
  'station.title': 'PortAmpel listens here as the counterpart, until {{time}}.',
  'station.code': 'Only those who type this code get an answer:',
  'station.there': 'Type at the other end, with an address of this PC:',
  'station.there.365-client': 'For a workplace:',
  'station.there.365-server': 'To rehearse a server that is yet to be installed there:',
  'station.own-ports':
    'These are not the usual ports. Enter them on the other PC: in the app under ‘Advanced’, in the profile under options.ports (sql and application).',
  'station.addresses': 'Addresses of this PC',
  'station.no-address': 'None: this PC is not connected to any network.',
  'station.ports': 'Ports',
  'station.state.listening': 'listening ({{families}})',
  'station.state.taken': 'taken ({{families}})',
  'station.state.taken-by': 'taken ({{families}}) by {{holder}}',
  'station.state.shared': 'listening ({{families}}), but so does {{holder}}',
  'station.state.denied': 'not permitted ({{families}})',
  'station.state.unavailable': 'not possible ({{families}})',
  'station.taken':
    'Another program has the ports that are taken. If it is the server of timeSensor LEGAL, then it is running: check against the server itself, without a counterpart.',
  'station.denied': 'On this system only an administrator may open ports below 1024. Start PortAmpel as one for that.',
  'station.shared':
    'Connections to a single address may arrive at the other program. Close it, so that the measurement holds.',
  'station.firewall':
    'If this PC’s firewall asks whether PortAmpel may accept connections, allow it for this measurement.',
  'station.stop': 'Ctrl-C ends it.',
  'station.no-port':
    'It can listen at no port. Next step: close the other program, or choose other ports with --ports.',
  'station.left-minutes': '{{time}} left',
  'station.count.arrived': 'with the code: {{count}}',
  'station.count.strangers': 'without it: {{count}}',
  'station.line': '{{time}}  {{from}}  {{what}}',
  'station.want.session': 'has the code, over TCP {{port}}',
  'station.want.echo': 'checks both directions over TCP {{port}}',
  'station.want.idle': 'keeps a silent connection over TCP {{port}}',
  'station.want.download': 'measures the throughput from here, over TCP {{port}}',
  'station.want.upload': 'measures the throughput to here, over TCP {{port}}',
  'station.want.callBack': 'checks connections from here to itself',
  'station.left': 'is done',
  'station.stranger.silent': 'says nothing on TCP {{port}}',
  'station.stranger.stranger': 'says something else on TCP {{port}}',
  'station.stranger.wrong-code': 'has a wrong code on TCP {{port}}',
  'station.stranger.replayed': 'repeats what somebody else has said, on TCP {{port}}',
  'station.stranger.banned': 'is not heard any more after wrong codes, on TCP {{port}}',
  'station.stranger.crowd': 'has too many connections open, on TCP {{port}}',
  'station.times': '{{what}} ({{count}} times)',
  'station.quiet': 'Further strangers are only counted.',
  'station.end.over': 'The time is over. PortAmpel listens no more.',
  'station.end.stopped': 'Ended. PortAmpel listens no more.',
  'station.end.slept': 'This PC was asleep, or its clock was set. PortAmpel listens no more.',
};
