import type { discoveryLabels as germanLabels, discoveryWords as germanWords } from '../../de/probes/discovery.ts';

export const discoveryWords: Record<keyof typeof germanWords, string> = {
  'reason.discovery-found.short': 'server found',
  'reason.discovery-found.meaning': 'A server answered the search or announced itself.',
  'reason.discovery-found.next': 'Nothing to do.',
  'reason.discovery-several.short': 'several servers found',
  'reason.discovery-several.meaning':
    'More than one server was heard. Whoever picks the wrong one from the list works with the wrong data.',
  'reason.discovery-several.next':
    'Ask whoever manages the server which one is right. They should stop test servers and old servers from announcing themselves.',
  'reason.discovery-other.short': 'only another server found',
  'reason.discovery-other.meaning':
    'A server was heard, but with neither the address nor the name of the server entered. That one itself was not heard.',
  'reason.discovery-other.next':
    'Check the server’s address. If it is right, ask whoever manages the server whether it is in the same subnet and should announce itself.',
  'reason.discovery-unwanted.short': 'server heard although suppressed',
  'reason.discovery-unwanted.meaning':
    'A server was heard. According to the options of this check, broadcasting should be suppressed.',
  'reason.discovery-unwanted.next':
    'Ask whoever manages the server to switch broadcasting off. They may block UDP only if you do not use QUIC.',
  'reason.discovery-announced.short': 'somebody announces, sender unclear',
  'reason.discovery-announced.meaning':
    'Somebody announces on this port. The announcement does not tell whether it is a server of timeSensor LEGAL.',
  'reason.discovery-announced.next':
    'Ask whoever manages the network whose address was found. If it is the server’s, enter it.',
  'reason.discovery-silent.short': 'nobody was heard',
  'reason.discovery-silent.meaning':
    'Nothing came back to the search. This does not prove that there is no server: this PC’s firewall may discard such answers.',
  'reason.discovery-silent.next':
    'Enter the server’s address by hand. If the search should work, ask whoever manages this PC to allow incoming UDP.',
  'reason.discovery-unusable.short': 'no search possible from this PC',
  'reason.discovery-unusable.meaning':
    'No search could be sent from any network of this PC. This says nothing about servers in the network.',
  'reason.discovery-unusable.next':
    'Connect this PC to the firm’s network and check again. If that does not help, ask whoever manages this PC.',
  'reason.discovery-stand-in.short': 'counterpart found',
  'reason.discovery-stand-in.meaning':
    'The counterpart could be found in this network as a server is: its announcement or its answer arrived. PortAmpel was found, not timeSensor LEGAL.',
  'reason.discovery-stand-in.next':
    'Nothing to do. Check again without the counterpart as soon as timeSensor LEGAL runs on the server.',
  'reason.discovery-stand-in-unverified.short': 'counterpart announces itself, not verified',
  'reason.discovery-stand-in-unverified.meaning':
    'Somebody announces itself as a PortAmpel counterpart. Without its code that cannot be verified. No server of timeSensor LEGAL was heard.',
  'reason.discovery-stand-in-unverified.next':
    'Check with the counterpart and its code. If none is started there, ask whoever manages the network whose address that is.',
  'reason.discovery-lost.short': 'the counterpart’s announcements do not arrive',
  'reason.discovery-lost.meaning':
    'Both ends are connected over TCP, and the counterpart announced itself. Nothing of that arrived here. The server would be found as little.',
  'reason.discovery-lost.next':
    'Enter the server’s address by hand. If the search shall work, ask whoever manages the network to remove the cause that is named.',
  'reason.discovery-unmet.short': 'no contact with the counterpart',
  'reason.discovery-unmet.meaning':
    'There was no contact with the counterpart. So it cannot be told whether its announcements arrive here.',
  'reason.discovery-unmet.next':
    'Look whether the counterpart still runs, and which address and code it shows. Then search again.',
  'reason.discovery-unannounced.short': 'the counterpart does not announce itself here',
  'reason.discovery-unannounced.meaning':
    'The counterpart can be reached over TCP. It was started so that it does not announce itself, or does so on another port.',
  'reason.discovery-unannounced.next':
    'Start the counterpart again with ‘Be found by the search for servers’ (in the terminal without --no-announce), and with the port searched here. It then shows a new code.',

  'fault.discovery-several': 'announces itself as two servers',
};

export const discoveryLabels: Record<keyof typeof germanLabels, string> = {
  'discovery.title': 'Server search',
  'discovery.server': 'Found',
  'discovery.sought': 'the server looked for',
  'discovery.unnamed': 'without a readable name',
  'discovery.database': 'database ‘{{database}}’',
  'discovery.via.answer': 'answer',
  'discovery.via.reply': 'answer in an unknown form',
  'discovery.via.announcement': 'announcement',
  'discovery.more': 'More were heard than fit here.',
  'discovery.flooded': 'So much came in that the search ended early.',
  'discovery.nothing-sent': 'nothing sent',
  'discovery.sent': 'search sent to {{to}}',
  'discovery.trouble.no-broadcast': 'no broadcast possible (a tunnel, or a network of a single address)',
  'discovery.trouble.same-network': 'not sent separately, since another interface is in the same network',
  'discovery.trouble.denied': 'not allowed by this PC itself',
  'discovery.trouble.no-route': 'no route there',
  'discovery.trouble.in-use': 'port already in use',
  'discovery.trouble.address-gone': 'address no longer there',
  'discovery.trouble.failed': 'could not be used',
  'discovery.not-sent': 'to {{to}}: {{trouble}}',
  'discovery.with-code': '{{text}} ({{code}})',
  'discovery.listening': 'Listened',
  'discovery.listening.everything': 'on UDP {{port}}',
  'discovery.listening.broadcasts': 'on UDP {{port}}, for broadcasts only, since another program uses the port',
  'discovery.listening.nothing': 'not possible on UDP {{port}}',
  'discovery.listening.off': 'on this PC only',
  'discovery.other-searches': 'Other clients',
  'discovery.other-searches.text_one': 'were searching at the same time ({{count}} query)',
  'discovery.other-searches.text_other': 'were searching at the same time ({{count}} queries)',

  'help-view.reasons.discovery': 'Server search',

  'help.discover': 'search for servers of timeSensor LEGAL in the own network (UDP broadcast)',
  'help.discover.seconds': 'how long to listen, in seconds',
  'help.discover.port': 'the application’s port',
  'help.discover.format': 'output: text or json',
  'help.discover.exit-codes': 'Exit codes: 0 one server found, 1 several, 3 could not tell (silence included)',
  'discover.running': 'Searching on UDP {{port}}… {{seconds}} s, heard: {{count}}',
  'discover.stopped': 'The search was stopped. The result is incomplete.',
  'discover.column.machine': 'Server',
  'discover.column.database': 'Database',
  'discover.column.service': 'Service',
  'discover.column.address': 'Address',
  'discover.column.interface': 'Interface',
  'discover.column.via': 'heard as',
  'discover.searched-from': 'Searched from',
};
